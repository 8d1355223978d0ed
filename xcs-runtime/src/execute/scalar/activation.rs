//! Activation functions made of the exponential function.

use super::number::maximum;

#[inline(always)]
pub(super) fn sigmoid_f32(x: f32) -> f32 {
    sigmoid_f64(f64::from(x)) as f32
}

/// `1 / (1 + e)` or `e / (1 + e)` with `e = exp(-|x|)`, which does not overflow.
#[inline(always)]
pub(super) fn sigmoid_f64(x: f64) -> f64 {
    let e = libm::exp(-x.abs());
    let numerator = if x < 0.0 { e } else { 1.0 };
    numerator / (1.0 + e)
}

#[inline(always)]
pub(super) fn silu_f32(x: f32) -> f32 {
    silu_f64(f64::from(x)) as f32
}

#[inline(always)]
pub(super) fn silu_f64(x: f64) -> f64 {
    // The limit at -infinity, where the product would be -infinity times zero.
    let factor = if x < -800.0 { -800.0 } else { x };
    factor * sigmoid_f64(x)
}

#[inline(always)]
pub(super) fn softplus_f32(x: f32) -> f32 {
    softplus_f64(f64::from(x)) as f32
}

/// `max(x, 0) + ln(1 + exp(-|x|))`, which does not overflow.
#[inline(always)]
pub(super) fn softplus_f64(x: f64) -> f64 {
    maximum(x, 0.0) + libm::log1p(libm::exp(-x.abs()))
}

#[inline(always)]
pub(super) fn relu_f32(x: f32) -> f32 {
    maximum(x, 0.0)
}

#[inline(always)]
pub(super) fn relu_f64(x: f64) -> f64 {
    maximum(x, 0.0)
}
