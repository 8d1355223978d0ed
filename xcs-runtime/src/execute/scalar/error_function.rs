//! The error function, and `gelu`, which is made of it.

use std::f64::consts::FRAC_1_SQRT_2;

#[inline(always)]
pub(super) fn erf_f32(x: f32) -> f32 {
    libm::erf(f64::from(x)) as f32
}

#[inline(always)]
pub(super) fn erf_f64(x: f64) -> f64 {
    libm::erf(x)
}

#[inline(always)]
pub(super) fn gelu_f32(x: f32) -> f32 {
    gelu_f64(f64::from(x)) as f32
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
