//! Functions that are approximated: the standard library's in double precision, and series for the rest.

use crate::program::Unary;
use std::f64::consts::PI;

/// `op` of `x`.
pub fn unary(op: Unary, x: f64) -> f64 {
    match op {
        Unary::Rsqrt => 1.0 / x.sqrt(),
        Unary::Exp => x.exp(),
        Unary::ExpM1 => x.exp_m1(),
        Unary::Ln => x.ln(),
        Unary::Ln1p => x.ln_1p(),
        Unary::Log2 => x.log2(),
        Unary::Log10 => x.log10(),
        Unary::Sin => x.sin(),
        Unary::Cos => x.cos(),
        Unary::Tan => x.tan(),
        Unary::Asin => x.asin(),
        Unary::Acos => x.acos(),
        Unary::Atan => x.atan(),
        Unary::Sinh => x.sinh(),
        Unary::Cosh => x.cosh(),
        Unary::Tanh => x.tanh(),
        Unary::Erf if x.abs() < 2.0 => erf_series(x),
        Unary::Erf => (1.0 - erfc_fraction(x.abs())).copysign(x),
        Unary::Sigmoid => sigmoid(x),
        // At negative infinity the limits, which the products miss.
        Unary::Gelu if x < -60.0 => 0.0,
        Unary::Gelu => x * normal(x),
        Unary::Silu if x == f64::NEG_INFINITY => 0.0,
        Unary::Silu => x * sigmoid(x),
        Unary::Softplus if x > 0.0 => x + (-x).exp().ln_1p(),
        Unary::Softplus => x.exp().ln_1p(),
        _ => unreachable!("{op:?} is exact"),
    }
}

fn sigmoid(x: f64) -> f64 {
    if x < 0.0 { x.exp() / (1.0 + x.exp()) } else { 1.0 / (1.0 + (-x).exp()) }
}

/// The standard normal distribution function.
fn normal(x: f64) -> f64 {
    let z = x.abs() / 2f64.sqrt();
    match () {
        () if z < 2.0 => 0.5 + 0.5 * erf_series(x / 2f64.sqrt()),
        () if x < 0.0 => 0.5 * erfc_fraction(z),
        () => 1.0 - 0.5 * erfc_fraction(z),
    }
}

/// `erf(x) = 2/sqrt(pi) exp(-x^2) sum 2^n x^(2n+1) / (2n+1)!!` (Abramowitz and Stegun 7.1.6): no cancellation.
fn erf_series(x: f64) -> f64 {
    let (mut term, mut sum) = (x, x);
    for n in 1..200 {
        term *= 2.0 * x * x / f64::from(2 * n + 1);
        sum += term;
    }
    2.0 / PI.sqrt() * (-x * x).exp() * sum
}

/// `erfc(x)` for `x >= 2` by its continued fraction (Abramowitz and Stegun 7.1.14).
fn erfc_fraction(x: f64) -> f64 {
    if x > 40.0 {
        return 0.0;
    }
    let tail = (1..200).rev().fold(0.0, |tail, k| f64::from(k) / 2.0 / (x + tail));
    (-x * x).exp() / PI.sqrt() / (x + tail)
}
