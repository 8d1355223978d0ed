//! Logarithms.
//!
//! The `f32` natural logarithm splits `x = 2^k (1 + f)` with `1 + f` in `[sqrt(1/2), sqrt(2))`,
//! and adds `k ln(2)`, in two parts of which the first is exact, to a polynomial for `ln(1 + f)`
//! from `scripts/minimax.py ln` (Cody and Waite, *Software Manual for the Elementary Functions*,
//! 1980). The others are rounded from `libm`'s `f64` functions.

use super::exponential::{LN2_HIGH, LN2_LOW};
use super::from_libm::from_libm;
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
    // Subtracting the bits of the smallest mantissa borrows from the exponent exactly when the
    // mantissa lies below it.
    let shifted = bits.wrapping_sub(SQRT_HALF);
    let k = ((shifted as i32) >> 23) as f32 - bias;
    let f = f32::from_bits((shifted & 0x007f_ffff).wrapping_add(SQRT_HALF)) - 1.0;

    // Infinity and NaN are their own logarithms. As `f` is finite for every input, the logarithm
    // of a special one can take the place of `k`.
    let not_positive = if x == 0.0 { f32::NEG_INFINITY } else { f32::NAN };
    let special = if x <= 0.0 { not_positive } else { x };
    let k = if (x > 0.0) & (x < f32::INFINITY) { k } else { special };

    let f2 = f * f;
    let correction = f2 * (f * estrin(f, LN)) - 0.5 * f2;
    k * LN2_HIGH + (f + (correction + k * LN2_LOW))
}

#[inline(always)]
pub(super) fn ln_f64(x: f64) -> f64 {
    libm::log(x)
}

from_libm! {
    log1p(x): ln_1p_f32, ln_1p_f64;
    log2(x): log2_f32, log2_f64;
    log10(x): log10_f32, log10_f64;
}

#[cfg(test)]
mod tests {
    use crate::execute::scalar::{ln, ln_1p, log2, log10, ulp::check};

    #[test]
    fn accuracy() {
        let around_one = [f32::MIN_POSITIVE, 0.5, std::f32::consts::FRAC_1_SQRT_2, 1.0, 2.0];
        check("ln", ln, f64::ln, 2.0, &around_one);
        check("ln_1p", ln_1p, f64::ln_1p, 2.0, &[1e-7, 1.0]);
        check("log2", log2, f64::log2, 2.0, &around_one);
        check("log10", log10, f64::log10, 2.0, &around_one);
    }

    #[test]
    fn special_values() {
        for x in [0.0_f32, -0.0] {
            assert_eq!(ln(x), f32::NEG_INFINITY);
        }
        assert!(ln(-f32::MIN_POSITIVE).is_nan() && ln(f32::NEG_INFINITY).is_nan());
        assert_eq!(ln(f32::INFINITY), f32::INFINITY);
        assert_eq!(ln(1.0_f32).to_bits(), 0);
    }
}
