//! Circular functions and their inverses, from `libm`.
//!
//! Its `f64` functions are within one ULP for every input (argument reduction is exact, by Payne
//! and Hanek), so the `f32` ones, rounded from them, are within 0.5 and a trace.

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
    sin_f32, sin_f64 = libm::sin;
    cos_f32, cos_f64 = libm::cos;
    tan_f32, tan_f64 = libm::tan;
    asin_f32, asin_f64 = libm::asin;
    acos_f32, acos_f64 = libm::acos;
    atan_f32, atan_f64 = libm::atan;
}

#[inline(always)]
pub(super) fn atan2_f32(y: f32, x: f32) -> f32 {
    libm::atan2(f64::from(y), f64::from(x)) as f32
}

#[inline(always)]
pub(super) fn atan2_f64(y: f64, x: f64) -> f64 {
    libm::atan2(y, x)
}
