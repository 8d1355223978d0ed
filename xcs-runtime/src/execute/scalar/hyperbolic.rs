//! Hyperbolic functions.
//!
//! The `f32` hyperbolic tangent is an odd polynomial from `scripts/minimax.py tanh` below 0.625
//! and `1 - 2 / (exp(2 |x|) + 1)` above, where the subtraction no longer cancels. The others are
//! rounded from `libm`'s `f64` functions.

use super::exponential::exp_normal;
use super::polynomial::estrin;

/// `tanh(x) = x + x z p(z)` with `z = x^2`, for `|x| <= 0.625`.
const TANH: [f32; 5] = [-0.333_332_8, 0.133_314_42, -0.053_739_715, 0.020_639_086, -0.005_704_986_4];

#[inline(always)]
pub(super) fn tanh_f32(x: f32) -> f32 {
    let magnitude = x.abs();
    // The result is 1 from 9.02 on.
    let bounded = if magnitude > 10.0 { 10.0 } else { magnitude };
    let large = 1.0 - 2.0 / (exp_normal(2.0 * bounded) + 1.0);

    let z = bounded * bounded;
    let q = estrin(z, TANH);
    let small = bounded + bounded * (z * q);

    (if magnitude < 0.625 { small } else { large }).copysign(x)
}

#[inline(always)]
pub(super) fn tanh_f64(x: f64) -> f64 {
    libm::tanh(x)
}

#[inline(always)]
pub(super) fn sinh_f32(x: f32) -> f32 {
    libm::sinh(f64::from(x)) as f32
}

#[inline(always)]
pub(super) fn sinh_f64(x: f64) -> f64 {
    libm::sinh(x)
}

#[inline(always)]
pub(super) fn cosh_f32(x: f32) -> f32 {
    libm::cosh(f64::from(x)) as f32
}

#[inline(always)]
pub(super) fn cosh_f64(x: f64) -> f64 {
    libm::cosh(x)
}
