//! Activation functions made of the exponential function.
//!
//! All start from `e = exp(-|x|)`, which does not overflow. On `f32` it stays in two factors, so
//! that results below the smallest normal number are rounded once.

use super::exponential::{NOTHING, exp_parts};
use super::number::maximum;

/// `factor / (1 + exp(-x))` on `f32`.
///
/// For negative `x` that is `factor * e / (1 + e)`, and where `e` is small
/// `factor * (e - e * e / (1 + e))`, in which neither the division nor `1 + e` rounds visibly.
#[inline(always)]
fn logistic(x: f32, factor: f32) -> f32 {
    let magnitude = x.abs();
    let (e, scale) = exp_parts(1.0, if magnitude > 110.0 { -110.0 } else { -magnitude }, NOTHING);
    let negative = x < 0.0;
    let numerator = if negative { e } else { 1.0 };
    let quotient = numerator / (1.0 + e * scale);
    let quotient = if x < -1.0 { e - e * (quotient * scale) } else { quotient };
    factor * quotient * if negative { scale } else { 1.0 }
}

#[inline(always)]
pub(super) fn sigmoid_f32(x: f32) -> f32 {
    logistic(x, 1.0)
}

#[inline(always)]
pub(super) fn sigmoid_f64(x: f64) -> f64 {
    let e = libm::exp(-x.abs());
    let numerator = if x < 0.0 { e } else { 1.0 };
    numerator / (1.0 + e)
}

#[inline(always)]
pub(super) fn silu_f32(x: f32) -> f32 {
    // At this bound the result has rounded to -0, its limit, which `-infinity * 0` would miss.
    logistic(x, if x < -110.0 { -110.0 } else { x })
}

#[inline(always)]
pub(super) fn silu_f64(x: f64) -> f64 {
    let x = if x < -800.0 { -800.0 } else { x };
    x * sigmoid_f64(x)
}

#[inline(always)]
pub(super) fn softplus_f32(x: f32) -> f32 {
    softplus_f64(f64::from(x)) as f32
}

/// `max(x, 0) + ln(1 + exp(-|x|))`.
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
