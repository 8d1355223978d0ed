//! Hyperbolic functions.
//!
//! The `f32` hyperbolic tangent is an odd polynomial from `scripts/minimax.py tanh` below 0.625
//! and `1 - 2 / (exp(2 |x|) + 1)` above, where the subtraction no longer cancels. The others are
//! rounded from `libm`'s `f64` functions.

use super::exponential::Exp;
use super::from_libm::from_libm;
use super::polynomial::estrin;

/// `tanh(x) = x + x z p(z)` with `z = x^2`, for `|x| <= 0.625`.
const TANH: [f32; 5] = [-0.333_332_8, 0.133_314_42, -0.053_739_715, 0.020_639_086, -0.005_704_986_4];

#[inline(always)]
pub(super) fn tanh_f32(x: f32) -> f32 {
    let magnitude = x.abs();
    // The result is 1 from 9.02 on.
    let a = if magnitude > 10.0 { 10.0 } else { magnitude };
    let z = a * a;
    let small = a + a * (z * estrin(z, TANH));

    // 1 - 2 / (exp(2 a) + 1), both sides of the fraction times 2^-n.
    let exp = Exp::new(2.0 * a);
    let s = exp.inverse_scale();
    let large = 1.0 - (s + s) / ((1.0 + s) + exp.e);

    (if a < 0.625 { small } else { large }).copysign(x)
}

#[inline(always)]
pub(super) fn tanh_f64(x: f64) -> f64 {
    libm::tanh(x)
}

from_libm! {
    sinh(x): sinh_f32, sinh_f64;
    cosh(x): cosh_f32, cosh_f64;
}

#[cfg(test)]
mod tests {
    use crate::execute::scalar::{cosh, sinh, tanh, ulp::check};

    #[test]
    fn accuracy() {
        check("tanh", tanh, f64::tanh, 2.0, &[0.1, 0.625, 1.0, 9.0, 10.0]);
        check("sinh", sinh, f64::sinh, 4.0, &[1e-4, 89.4]);
        check("cosh", cosh, f64::cosh, 4.0, &[1e-4, 89.4]);
    }
}
