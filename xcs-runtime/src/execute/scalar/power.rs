//! Roots, reciprocals and powers.

use super::from_libm::from_libm;

#[inline(always)]
pub(super) fn sqrt_f32(x: f32) -> f32 {
    // IEEE 754 has the square root correctly rounded, so `std`'s is the same everywhere.
    x.sqrt()
}

#[inline(always)]
pub(super) fn sqrt_f64(x: f64) -> f64 {
    x.sqrt()
}

#[inline(always)]
pub(super) fn rsqrt_f32(x: f32) -> f32 {
    1.0 / x.sqrt()
}

#[inline(always)]
pub(super) fn rsqrt_f64(x: f64) -> f64 {
    1.0 / x.sqrt()
}

#[inline(always)]
pub(super) fn recip_f32(x: f32) -> f32 {
    1.0 / x
}

#[inline(always)]
pub(super) fn recip_f64(x: f64) -> f64 {
    1.0 / x
}

from_libm! {
    pow(x, y): powf_f32, powf_f64;
}

/// In `f64` and rounded once. Each multiplication adds half an ULP of `f64` to every later factor,
/// `|n| * 2^-53` in all; a power in the range of `f32` with large `|n|` has `|n| < 2^30`, so that
/// stays below one ULP of `f32`.
#[inline(always)]
pub(super) fn powi_f32(x: f32, n: i32) -> f32 {
    powi_f64(f64::from(x), n) as f32
}

/// Square and multiply from the lowest bit of `|n|`, then the reciprocal if `n` is negative: a
/// relative error up to `|n| * 2^-53`, and 0 instead of a subnormal result of a negative power.
#[inline(always)]
pub(super) fn powi_f64(x: f64, n: i32) -> f64 {
    let mut exponent = n.unsigned_abs();
    let mut square = x;
    let mut power = 1.0;
    while exponent > 0 {
        power = if exponent & 1 == 1 { power * square } else { power };
        square *= square;
        exponent >>= 1;
    }
    if n < 0 { 1.0 / power } else { power }
}

#[cfg(test)]
mod tests {
    use crate::execute::scalar::ulp::{check, check_pairs, distance, inputs};
    use crate::execute::scalar::{powf, powi, recip, rsqrt, sqrt, square};

    #[test]
    fn accuracy() {
        check("sqrt", sqrt, f64::sqrt, 0.5, &[1.0]);
        check("rsqrt", rsqrt, |x| 1.0 / x.sqrt(), 2.0, &[1.0]);
        check("recip", recip, |x| 1.0 / x, 0.5, &[1.0]);
        check_pairs("powf", powf, f64::powf, 4.0);
    }

    #[test]
    fn integer_powers() {
        for n in [-300, -17, -3, -2, 3, 5, 10, 31, 127, 1_000_001, 1 << 29, i32::MIN, i32::MAX] {
            for x in inputs(&[1.0]).step_by(16) {
                let exact = f64::from(x).powf(f64::from(n));
                let error = distance(powi(x, n), exact);
                assert!(error <= 2.0, "powi({x:e}, {n}) is {error} ULP from {exact:e}");
            }
        }
    }

    #[test]
    fn integer_powers_agree_with_what_they_may_be_lowered_to() {
        let same = |a: f32, b: f32| a.to_bits() == b.to_bits() || (a.is_nan() && b.is_nan());
        for x in inputs(&[1.0]) {
            assert!(same(powi(x, 2), square(x)), "{x:e} squared");
            assert!(same(powi(x, -1), recip(x)), "the reciprocal of {x:e}");
            assert!(same(powi(x, 1), x) && powi(x, 0) == 1.0, "{x:e}");
        }
        assert_eq!((powi(1.5_f64, 3), powi(-2.0_f64, -3)), (3.375, -0.125));
    }
}
