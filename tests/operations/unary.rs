//! Operations on one operand.

use ndarray::{ArrayD, arr1};
use xcs::Tensor;

use crate::{
    cases::{Case, NumberValue, cases, tensor},
    oracle::{Precision, assert_ulps},
    paths::on_each_path,
};

/// Arguments all over the range of `T`, special values first.
fn arguments<T: Precision>() -> ArrayD<T> {
    let special = [0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 2.0, 1.5, 2.5, f64::NAN, f64::INFINITY, f64::NEG_INFINITY];
    let bounds = [T::SMALLEST_NORMAL, T::LARGEST, -T::LARGEST, T::EPSILON, T::SMALLEST_NORMAL / 8.0];
    let steps = (-12_000..12_000).map(|i| f64::from(i) * 0.009_7);
    let powers = (-37..38).flat_map(|e| [1.3, -1.3, 7.9, -7.9].map(|x| x * 10f64.powi(e)));
    let all = special.into_iter().chain(bounds).chain(steps).chain(powers);
    arr1(&all.map(T::nearest).collect::<Vec<T>>()).into_dyn()
}

fn real<T: Precision>(name: &str, operation: impl Fn(&Tensor<T>) -> Tensor<T>, exact: impl Fn(f64) -> f64, limit: f64) {
    let what = format!("{name} ({})", T::DTYPE);
    let arguments = arguments::<T>();
    let operand = tensor(&arguments);
    let found = on_each_path(&what, || operation(&operand));
    assert_ulps(&what, &found, &arguments.mapv(|x| exact(x.wide())), limit);
    for case in cases::<T>() {
        let found = case.result(name, &operation);
        let what = format!("{what} of {}", case.name);
        assert_ulps(&what, &found, &case.array().mapv(|x| exact(x.wide())), limit);
    }
}

fn sigmoid(x: f64) -> f64 {
    let e = (-x.abs()).exp();
    if x < 0.0 { e / (1.0 + e) } else { 1.0 / (1.0 + e) }
}

fn silu(x: f64) -> f64 {
    if x == f64::NEG_INFINITY { 0.0 } else { x * sigmoid(x) }
}

fn softplus(x: f64) -> f64 {
    if x.is_nan() { x } else { x.max(0.0) + (-x.abs()).exp().ln_1p() }
}

fn relu(x: f64) -> f64 {
    if x < 0.0 { 0.0 } else { x }
}

fn signum(x: f64) -> f64 {
    if x == 0.0 { 0.0 } else { x.signum() }
}

macro_rules! real {
    ($($test:ident: $name:ident, $exact:expr, $limit:expr;)*) => {$(
        #[test]
        fn $test() {
            real::<f32>(stringify!($name), |x| x.$name(), $exact, $limit);
            real::<f64>(stringify!($name), |x| x.$name(), $exact, $limit);
        }
    )*};
}
real! {
    absolute_values: abs, f64::abs, 0.0;
    signs: signum, signum, 0.0;
    squares: square, |x| x * x, 0.5;
    positive_parts: relu, relu, 0.0;
    reciprocals: recip, |x| 1.0 / x, 0.5;
    square_roots: sqrt, f64::sqrt, 0.5;
    reciprocal_square_roots: rsqrt, |x| 1.0 / x.sqrt(), 2.0;
    exponentials: exp, f64::exp, 2.0;
    exponentials_less_one: exp_m1, f64::exp_m1, 2.0;
    logarithms: ln, f64::ln, 2.0;
    logarithms_near_one: ln_1p, f64::ln_1p, 2.0;
    binary_logarithms: log2, f64::log2, 2.0;
    decimal_logarithms: log10, f64::log10, 2.0;
    sines: sin, f64::sin, 2.0;
    cosines: cos, f64::cos, 2.0;
    tangents: tan, f64::tan, 4.0;
    inverse_sines: asin, f64::asin, 2.0;
    inverse_cosines: acos, f64::acos, 2.0;
    inverse_tangents: atan, f64::atan, 2.0;
    hyperbolic_sines: sinh, f64::sinh, 4.0;
    hyperbolic_cosines: cosh, f64::cosh, 4.0;
    hyperbolic_tangents: tanh, f64::tanh, 2.0;
    logistic: sigmoid, sigmoid, 2.0;
    swish: silu, silu, 4.0;
    soft_positive_parts: softplus, softplus, 4.0;
    floors: floor, f64::floor, 0.0;
    ceilings: ceil, f64::ceil, 0.0;
    nearest_whole_numbers: round, f64::round_ties_even, 0.0;
    whole_parts: trunc, f64::trunc, 0.0;
}

#[test]
fn negatives() {
    real::<f32>("neg", |x| -x, |x| -x, 0.0);
    real::<f64>("neg", |x| -x.clone(), |x| -x, 0.0);
}

#[test]
fn whole_powers() {
    for exponent in [-7, -2, -1, 0, 1, 2, 3, 10, 31] {
        real::<f32>(&format!("powi {exponent}"), |x| x.powi(exponent), |x| x.powi(exponent), 2.0);
    }
    // The standard library's own error grows with the exponent.
    for exponent in [-2, -1, 0, 1, 2, 3] {
        real::<f64>(&format!("powi {exponent}"), |x| x.powi(exponent), |x| x.powi(exponent), 3.0);
    }
}

/// The arguments and values of a function in `exact.txt`.
fn exact(function: &str) -> (Vec<f64>, Vec<f64>) {
    let rows = include_str!("exact.txt").lines().map(|line| line.split(' ').collect::<Vec<_>>());
    let number = |text: &str| text.parse::<f64>().expect("a number");
    rows.filter(|row| row[0] == function).map(|row| (number(row[1]), number(row[2]))).unzip()
}

/// `limit` is a function of the argument.
fn against_table<T: Precision>(name: &str, operation: impl Fn(&Tensor<T>) -> Tensor<T>, limit: fn(f64) -> f64) {
    let (arguments, values) = exact(name);
    assert!(arguments.len() > 400);
    let operand = arr1(&arguments).mapv(T::nearest).into_dyn();
    let found = on_each_path(name, || operation(&tensor(&operand)));
    for ((&x, &value), &found) in arguments.iter().zip(&values).zip(&found) {
        let what = format!("{name} of {x:e} ({})", T::DTYPE);
        assert_ulps(&what, &arr1(&[found]).into_dyn(), &arr1(&[value]).into_dyn(), limit(x));
    }
    // Shapes and layouts: the values are known to be right from above.
    for case in cases::<T>() {
        let one = |x: T| operation(&Tensor::scalar(x)).item();
        case.check(name, &operation, |array| array.mapv(one));
    }
}

#[test]
fn the_error_function() {
    against_table::<f32>("erf", |x| x.erf(), |_| 4.0);
    against_table::<f64>("erf", |x| x.erf(), |_| 2.0);
}

#[test]
fn the_gaussian_error_linear_unit() {
    against_table::<f32>("gelu", |x| x.gelu(), |_| 4.0);
    // The argument of the error function is rounded once, which the exponential in it multiplies.
    against_table::<f64>("gelu", |x| x.gelu(), |x| 3.0 + 2.0 * x * x);
}

#[test]
fn limits_of_activations() {
    for (operation, low, high) in [
        (Tensor::<f32>::erf as fn(&Tensor) -> Tensor, -1.0, 1.0),
        (Tensor::gelu, 0.0, f32::INFINITY),
        (Tensor::silu, 0.0, f32::INFINITY),
        (Tensor::sigmoid, 0.0, 1.0),
        (Tensor::softplus, 0.0, f32::INFINITY),
        (Tensor::tanh, -1.0, 1.0),
    ] {
        let ends = Tensor::from_slice(&[f32::NEG_INFINITY, f32::INFINITY, f32::NAN]);
        let found = on_each_path("an activation", || operation(&ends));
        assert_eq!((found[0], found[1]), (low, high));
        assert!(found[2].is_nan());
    }
}

/// Integer operations wrap; `abs`, `neg` and `signum` of `T` in `i128`.
fn integer<T: NumberValue + TryFrom<i128>>(edges: &[T], wide: fn(T) -> i128, wrap: fn(i128) -> T) {
    let edge = Case::<T>::plain("edges", &[edges.len()]);
    let mut next = edges.iter().copied().cycle();
    let edge = edge.filled(|_| next.next().expect("a cycle"));
    for case in cases::<T>().into_iter().chain([edge]) {
        case.check("abs", Tensor::abs, |array| array.mapv(|x| wrap(wide(x).abs())));
        case.check("neg", |x| -x, |array| array.mapv(|x| wrap(-wide(x))));
        case.check("signum", Tensor::signum, |array| array.mapv(|x| wrap(wide(x).signum())));
        case.check("square", Tensor::square, |array| array.mapv(|x| wrap(wide(x) * wide(x))));
        case.check("relu", Tensor::relu, |array| array.mapv(|x| wrap(wide(x).max(0))));
    }
}

#[test]
fn integers_wrap() {
    integer::<i32>(&[i32::MIN, i32::MIN + 1, -1, 0, 1, i32::MAX, 65_536], i128::from, |x| x as i32);
    integer::<i64>(&[i64::MIN, i64::MIN + 1, -1, 0, 1, i64::MAX, 1 << 32], i128::from, |x| x as i64);
    integer::<u8>(&[0, 1, 127, 128, 255], i128::from, |x| x as u8);
}

#[test]
fn not() {
    for case in cases::<bool>() {
        case.check("not", |x| !x, |array| array.mapv(|x| !x));
        case.check("not", |x| !x.clone(), |array| array.mapv(|x| !x));
    }
}

/// Moves into bounds; the bounds themselves are inside.
fn clamp<T: NumberValue>(low: T, high: T) {
    let oracle = |x: T| {
        if x < low {
            low
        } else if x > high {
            high
        } else {
            x
        }
    };
    for case in cases::<T>() {
        case.check("clamp", |x| x.clamp(low, high), |array| array.mapv(oracle));
    }
}

#[test]
fn clamps() {
    clamp::<f32>(-1.25, 2.5);
    clamp::<f32>(1.0, 1.0);
    clamp::<f64>(f64::NEG_INFINITY, 0.5);
    clamp::<i32>(-5, 7);
    clamp::<i64>(i64::MIN, 0);
    clamp::<u8>(3, 200);
    let nan = Tensor::from_slice(&[f32::NAN]);
    assert!(on_each_path("clamp of NaN", || nan.clamp(0.0, 1.0))[0].is_nan());
}
