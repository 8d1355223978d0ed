//! The error function, and `gelu`, which is made of the normal distribution function.
//!
//! The polynomials of the `f32` forms come from `scripts/minimax.py erf_small erf_large normal`.

use std::f64::consts::FRAC_1_SQRT_2;

use super::exponential::{exp_normal, exp_parts};
use super::polynomial::{estrin, horner};

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
    let large = 1.0 - exp_normal(p);

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
    let p = horner(v, NORMAL_LARGE);

    let leading = f32::from_bits(a.to_bits() & 0xffff_f000);
    let rest = (a - leading) * (a + leading);
    let (e, scale) = exp_parts(p, -0.5 * (leading * leading), -0.5 * rest);
    let tail = e * scale;
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
