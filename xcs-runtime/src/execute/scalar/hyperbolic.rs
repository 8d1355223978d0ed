//! Hyperbolic functions.

macro_rules! unary {
    ($($f32:ident, $f64:ident = $function:path;)*) => {$(
        #[inline(always)]
        pub(super) fn $f32(x: f32) -> f32 {
            $function(f64::from(x)) as f32
        }

        #[inline(always)]
        pub(super) fn $f64(x: f64) -> f64 {
            $function(x)
        }
    )*};
}

unary! {
    sinh_f32, sinh_f64 = libm::sinh;
    cosh_f32, cosh_f64 = libm::cosh;
    tanh_f32, tanh_f64 = libm::tanh;
}
