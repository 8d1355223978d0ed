//! Logarithms.
//!
//! The `f32` natural logarithm splits `x = 2^k (1 + f)` with `1 + f` in `[sqrt(1/2), sqrt(2))`,
//! and adds `k ln(2)`, in two parts of which the first is exact, to a polynomial for `ln(1 + f)`
//! from `scripts/minimax.py ln` (Cody and Waite, *Software Manual for the Elementary Functions*,
//! 1980). The others are rounded from `libm`'s `f64` functions.

use super::exponential::{LN2_HIGH, LN2_LOW};
use super::polynomial::estrin;

/// The bits of `sqrt(1/2)`.
const SQRT_HALF: u32 = 0x3f35_04f3;

/// `ln(1 + f) = f - f^2/2 + f^3 p(f)`.
const LN: [f32; 8] =
    [0.333_333_3, -0.250_008_2, 0.200_012_27, -0.166_233_57, 0.142_017_57, -0.131_601_83, 0.127_615_81, -0.076_345_01];

#[inline(always)]
pub(super) fn ln_f32(x: f32) -> f32 {
    let subnormal = x < f32::MIN_POSITIVE;
    let bits = (if subnormal { x * 8_388_608.0 } else { x }).to_bits();
    let bias = if subnormal { 23.0 } else { 0.0 };
    // Subtracting the bits of the smallest mantissa carries into the exponent exactly when the
    // mantissa lies below it.
    let shifted = bits.wrapping_sub(SQRT_HALF);
    let k = ((shifted as i32) >> 23) as f32 - bias;
    let f = f32::from_bits((shifted & 0x007f_ffff).wrapping_add(SQRT_HALF)) - 1.0;

    let q = estrin(f, LN);
    let f2 = f * f;
    let correction = f2 * (f * q) - 0.5 * f2;
    let ln = k * LN2_HIGH + (f + (correction + k * LN2_LOW));

    // Infinity and NaN are their own logarithms.
    let not_positive = if x == 0.0 { f32::NEG_INFINITY } else { f32::NAN };
    let special = if x <= 0.0 { not_positive } else { x };
    if (x > 0.0) & (x < f32::INFINITY) { ln } else { special }
}

#[inline(always)]
pub(super) fn ln_f64(x: f64) -> f64 {
    libm::log(x)
}

macro_rules! from_libm {
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

from_libm! {
    ln_1p_f32, ln_1p_f64 = libm::log1p;
    log2_f32, log2_f64 = libm::log2;
    log10_f32, log10_f64 = libm::log10;
}
