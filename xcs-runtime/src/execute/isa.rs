//! Instruction sets: each block kernel is compiled once for each, from the same scalar code.

use crate::settings::Setting;
use std::sync::OnceLock;

/// What the processor offers, as far as kernels care.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Isa {
    Baseline,
    #[cfg(target_arch = "x86_64")]
    Avx2,
    #[cfg(target_arch = "x86_64")]
    Avx512,
}

impl Isa {
    /// The best one here, or a lesser one that `XCS_ISA` (`baseline`, `avx2`, `avx512`) asks for.
    pub(super) fn current() -> Isa {
        static CURRENT: OnceLock<Isa> = OnceLock::new();
        static ASKED: Setting<Isa> =
            Setting::new("XCS_ISA", "baseline, avx2, avx512, as far as the processor has them", |value| {
                Isa::available().into_iter().find(|isa| isa.name() == value)
            });
        if let Some(current) = CURRENT.get() {
            return *current;
        }
        // Before anything is locked: a warning may lead through here again.
        let asked = ASKED.get();
        *CURRENT.get_or_init(|| asked.or(Isa::available().pop()).unwrap_or(Isa::Baseline))
    }

    /// Those this processor runs, best last.
    pub(super) fn available() -> Vec<Isa> {
        let mut available = vec![Isa::Baseline];
        #[cfg(target_arch = "x86_64")]
        {
            if is_x86_feature_detected!("avx2") {
                available.push(Isa::Avx2);
            }
            if is_x86_feature_detected!("avx512f")
                && is_x86_feature_detected!("avx512bw")
                && is_x86_feature_detected!("avx512dq")
                && is_x86_feature_detected!("avx512vl")
            {
                available.push(Isa::Avx512);
            }
        }
        available
    }

    fn name(self) -> &'static str {
        match self {
            Isa::Baseline => "baseline",
            #[cfg(target_arch = "x86_64")]
            Isa::Avx2 => "avx2",
            #[cfg(target_arch = "x86_64")]
            Isa::Avx512 => "avx512",
        }
    }
}

/// Compiles `$body`, an `#[inline(always)]` generic function, for each instruction set, and defines
/// `$name::<P>(isa)` that picks one.
macro_rules! versions {
    ($(#[$doc:meta])* $name:ident: $body:ident<$P:ident: $Bound:path>($($arg:ident: $type:ty),*) as $Fn:ty) => {
        $(#[$doc])*
        fn $name<$P: $Bound>(isa: $crate::execute::isa::Isa) -> $Fn {
            unsafe fn baseline<$P: $Bound>($($arg: $type),*) {
                // SAFETY: the caller keeps the kernel's contract.
                unsafe { $body::<$P>($($arg),*) }
            }
            #[cfg(target_arch = "x86_64")]
            #[target_feature(enable = "avx2")]
            unsafe fn avx2<$P: $Bound>($($arg: $type),*) {
                // SAFETY: the caller keeps the kernel's contract.
                unsafe { $body::<$P>($($arg),*) }
            }
            #[cfg(target_arch = "x86_64")]
            #[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl")]
            unsafe fn avx512<$P: $Bound>($($arg: $type),*) {
                // SAFETY: the caller keeps the kernel's contract.
                unsafe { $body::<$P>($($arg),*) }
            }
            match isa {
                $crate::execute::isa::Isa::Baseline => baseline::<$P>,
                #[cfg(target_arch = "x86_64")]
                $crate::execute::isa::Isa::Avx2 => avx2::<$P>,
                #[cfg(target_arch = "x86_64")]
                $crate::execute::isa::Isa::Avx512 => avx512::<$P>,
            }
        }
    };
}
pub(super) use versions;
