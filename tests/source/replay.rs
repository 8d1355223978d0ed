//! What waits for Replay: turned on by the one line that says so.

/// `$on` where known signatures are replayed and `#[jit(full)]` exists, `$off` where not.
macro_rules! since_replay {
    ({ $($on:tt)* } else { $($off:tt)* }) => {
        $($off)* // To turn it on: `$($on)*`.
    };
}

since_replay! {
    {
        #[allow(unused, nonstandard_style, clippy::all, arithmetic_overflow, reason = "odd on purpose")]
        #[path = "full/mod.rs"]
        pub mod full;

        /// Whether calls are replayed.
        pub const ON: bool = true;

        /// How many calls were.
        pub fn replayed(stats: &xcs::Stats) -> u64 {
            stats.replayed
        }

        macro_rules! annotated {
            (listed $name:ident) => {
                &[
                    ("#[jit]", crate::jitted::listed::$name::CASES),
                    ("#[jit(full)]", crate::replay::full::$name::CASES),
                ]
            };
            (beyond $name:ident) => {
                &[("#[jit]", crate::jitted::beyond::$name::CASES)]
            };
        }
    } else {
        pub const ON: bool = false;

        pub fn replayed(_: &xcs::Stats) -> u64 {
            0
        }

        macro_rules! annotated {
            ($folder:ident $name:ident) => {
                &[("#[jit]", crate::jitted::$folder::$name::CASES)]
            };
        }
    }
}
pub(crate) use annotated;
