//! The error function, and `gelu`, which is made of the normal distribution function.
//!
//! The polynomials of the `f32` forms come from `scripts/minimax.py erf_small erf_large
//! normal_small normal_large`.

use std::f64::consts::FRAC_1_SQRT_2;

use super::exponential::Exp;
use super::polynomial::{estrin, horner_then_estrin};

/// `erf(x) = x + x p(z)` with `z = x^2`, for `|x| <= 0.875`.
const ERF_SMALL: [f32; 6] =
    [0.128_379_15, -0.376_125_5, 0.112_824_55, -0.026_791_463, 0.005_032_181_3, -0.000_620_325_5];
/// `erf(x) = 1 - exp(p(x))` for `0.875 <= x <= 4`.
const ERF_LARGE: [f32; 7] =
    [-0.000_133_575_52, -1.127_936_1, -0.636_737_2, -0.104_327_5, 0.022_420_216, -0.003_092_291_5, 0.000_200_996_16];
/// `Phi(x) = 1/2 + x p(z)` with `z = x^2`, for `|x| <= 0.5`.
const NORMAL_SMALL: [f32; 4] = [0.398_942_26, -0.066_489_49, 0.009_961_249, -0.001_122_994_9];
/// `Phi(-a) = exp(-a^2/2) p(v) / a` with `v = (a - CENTER) / (a + 4)`, for `0.5 <= a <= 15`.
const NORMAL_LARGE: [f32; 10] = [
    0.267_239_2,
    0.592_486,
    -1.196_930_5,
    1.407_832_6,
    -0.982_026,
    0.304_694_35,
    0.082_090_24,
    -0.097_472_76,
    0.016_239_24,
    0.004_874_386_4,
];
/// See `NORMAL_LARGE`.
const CENTER: f32 = 1.046_875;

/// An odd polynomial below 0.875, and above it `1 - exp(p(|x|))` with `p` a polynomial for the
/// logarithm of `erfc`, whose error the subtraction makes small.
#[inline(always)]
pub(super) fn erf_f32(x: f32) -> f32 {
    let magnitude = x.abs();
    // The result is 1 from 3.92 on.
    let a = if magnitude > 4.0 { 4.0 } else { magnitude };

    let z = a * a;
    let q = estrin(z, ERF_SMALL);
    let small = a + a * q;

    let p = estrin(a, ERF_LARGE);
    let exp = Exp::new(p);
    let large = (1.0 - exp.scale()) - exp.scale() * exp.e;

    (if a < 0.875 { small } else { large }).copysign(x)
}

#[inline(always)]
pub(super) fn erf_f64(x: f64) -> f64 {
    libm::erf(x)
}

/// `x Phi(x)`, with `a = |x|`. Below 0.5, `Phi(x) = 1/2 + x q(x^2)`; above, `a Phi(-a)` is
/// `exp(-a^2/2) p(v)` with `v = (a - CENTER) / (a + 4)`, exact where `p` is steep.
///
/// `a^2` is formed in two parts, the first exact: its rounding error would be that of the exponent.
#[inline(always)]
pub(super) fn gelu_f32(x: f32) -> f32 {
    // Past this bound `a Phi(-a)` has rounded to zero.
    let magnitude = x.abs();
    let a = if magnitude > 15.0 { 15.0 } else { magnitude };

    let v = (a - CENTER) / (a + 4.0);
    let p = horner_then_estrin(v, NORMAL_LARGE);

    let leading = f32::from_bits(a.to_bits() & 0xffff_f000);
    let rest = (a - leading) * (a + leading);
    let exp = Exp::of_sum(-0.5 * (leading * leading), -0.5 * rest);
    let (scale, last) = exp.scales();
    let tail = (p * scale + p * scale * exp.e) * last;
    let large = if x < 0.0 { -tail } else { x - tail };

    let z = a * a;
    let q = estrin(z, NORMAL_SMALL);
    let small = x * (0.5 + x * q);
    if a < 0.5 { small } else { large }
}

/// `x * erfc(-x / sqrt(2)) / 2`: `1 + erf` would cancel for negative `x`.
///
/// Rounding `x / sqrt(2)` costs `x^2 / 2` times its error, some 700 ULP where results underflow.
#[inline(always)]
pub(super) fn gelu_f64(x: f64) -> f64 {
    // The limit at -infinity, where the product would be -infinity times zero.
    let factor = if x < -64.0 { -64.0 } else { x };
    0.5 * factor * libm::erfc(-x * FRAC_1_SQRT_2)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::execute::scalar::{erf, gelu, ulp::check};

    #[test]
    fn accuracy() {
        check("erf", erf, libm::erf, 4.0, &[0.1, 0.875, 1.0, 3.92, 4.0]);
        let exact = |x: f64| {
            if x < -40.0 { -0.0 } else { x * libm::erfc(-x * FRAC_1_SQRT_2) / 2.0 }
        };
        check("gelu", gelu, exact, 4.0, &[0.1, 0.5, 1.0, 5.0, 13.0, 14.2, 15.0]);
    }

    /// The oracle above and the function share `libm::erfc`; these digits are from tables
    /// (Abramowitz and Stegun, *Handbook of Mathematical Functions*, 7.1 and 26.2).
    #[test]
    fn known_digits() {
        assert!((erf(0.5_f64) - 0.520_499_877_8).abs() < 1e-10);
        assert!((erf(1.0_f64) - 0.842_700_792_9).abs() < 1e-10);
        assert!((erf(2.0_f64) - 0.995_322_265_0).abs() < 1e-10);
        assert!((gelu(1.0_f64) - 0.841_344_746_068_543).abs() < 1e-15);
        assert!((gelu(-2.0_f64) + 2.0 * 0.022_750_131_948_179).abs() < 1e-15);
    }

    #[test]
    fn limits() {
        assert_eq!(gelu(f32::NEG_INFINITY).to_bits(), (-0.0_f32).to_bits());
        assert_eq!(gelu(f64::NEG_INFINITY).to_bits(), (-0.0_f64).to_bits());
        assert_eq!((gelu(f32::INFINITY), gelu(f64::INFINITY)), (f32::INFINITY, f64::INFINITY));
        assert_eq!((erf(f32::INFINITY), erf(f64::NEG_INFINITY)), (1.0, -1.0));
    }
}
