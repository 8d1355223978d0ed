//! Functions taken from the `libm` crate: software, and so the same on every machine.

/// Defines, for each function of `libm`, its `f64` form and an `f32` form rounded from it.
///
/// The `f64` functions are within an ULP or so, 2^-29 of an ULP of `f32`: rounding once more leaves
/// the `f32` ones within 0.5 and a trace.
macro_rules! from_libm {
    ($($function:ident($($arg:ident),+): $f32:ident, $f64:ident;)*) => {$(
        #[inline(always)]
        pub(super) fn $f32($($arg: f32),+) -> f32 {
            libm::$function($(f64::from($arg)),+) as f32
        }

        #[inline(always)]
        pub(super) fn $f64($($arg: f64),+) -> f64 {
            libm::$function($($arg),+)
        }
    )*};
}

pub(super) use from_libm;
