//! Activation functions made of the exponential function.
//!
//! All start from `e = exp(-|x|)`, which does not overflow. On `f32` it stays in two factors, so
//! that results below the smallest normal number are rounded once.

use super::exponential::Exp;
use super::number::maximum;

/// `factor / (1 + exp(-x))` on `f32`.
///
/// With `e = exp(-|x|)` that is `factor / (1 + e)`, or, for negative `x`,
/// `factor * (e - e * e / (1 + e))`: unlike `e / (1 + e)` it suffers little from the rounding of
/// the sum and of the division.
#[inline(always)]
fn logistic(x: f32, factor: f32) -> f32 {
    let magnitude = x.abs();
    let exp = Exp::new(if magnitude > 110.0 { -110.0 } else { -magnitude });
    let (scale, last) = exp.scales();
    let whole = scale * last;
    let r = 1.0 / ((1.0 + whole) + whole * exp.e);
    let e = scale + scale * exp.e;
    let below = e - (e * (e * last)) * r;
    let negative = x < 0.0;
    factor * (if negative { below } else { r }) * (if negative { last } else { 1.0 })
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

#[cfg(test)]
mod tests {
    use crate::execute::scalar::{maximum, relu, sigmoid, silu, softplus, ulp::check};

    #[test]
    fn accuracy() {
        let exact = |x: f64| 1.0 / (1.0 + (-x).exp());
        check("sigmoid", sigmoid, exact, 2.0, &[0.5, 17.0, 87.336_54, 103.972_08, 110.0]);
        let exact = |x: f64| {
            if x < -700.0 { -0.0 } else { x / (1.0 + (-x).exp()) }
        };
        check("silu", silu, exact, 4.0, &[0.5, 17.0, 87.336_54, 108.6, 110.0]);
        let exact = |x: f64| if x > 40.0 { x } else { x.exp().ln_1p() };
        check("softplus", softplus, exact, 4.0, &[1e-4, 17.0, 87.336_54, 103.972_08]);
    }

    #[test]
    fn limits() {
        assert_eq!(silu(f32::NEG_INFINITY).to_bits(), (-0.0_f32).to_bits());
        assert_eq!(silu(f64::NEG_INFINITY).to_bits(), (-0.0_f64).to_bits());
        assert_eq!((silu(f32::INFINITY), silu(f64::INFINITY)), (f32::INFINITY, f64::INFINITY));
        assert_eq!((sigmoid(f64::INFINITY), sigmoid(f64::NEG_INFINITY)), (1.0, 0.0));
        assert_eq!((softplus(f64::INFINITY), softplus(f64::NEG_INFINITY)), (f64::INFINITY, 0.0));
    }

    #[test]
    fn relu_is_the_maximum_with_zero() {
        for x in [-0.0, 0.0, -1.0, 1.0, f32::INFINITY, f32::NEG_INFINITY, 1e-45, -1e-45] {
            assert_eq!(relu(x).to_bits(), maximum(x, 0.0).to_bits());
        }
        assert!(relu(f32::NAN).is_nan());
        assert_eq!(relu(-0.0_f32).to_bits(), 0);
    }
}
