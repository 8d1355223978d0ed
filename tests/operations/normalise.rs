//! Layers that normalise along an axis, against their formulas in `f64`.

use ndarray::{ArrayD, Axis, arr1};
use xcs::Tensor;

use crate::{
    cases::{Case, cases},
    oracle::{Precision, assert_within, exact_sum},
    paths::values_on_each_path,
};

/// Each row of `axis` replaced by `of` it.
fn map_rows(array: &ArrayD<f64>, axis: usize, of: impl Fn(&[f64]) -> Vec<f64>) -> ArrayD<f64> {
    let mut result = array.clone();
    for mut row in result.lanes_mut(Axis(axis)) {
        let replaced = of(&row.to_vec());
        row.assign(&arr1(&replaced));
    }
    result
}

fn softmax(row: &[f64]) -> Vec<f64> {
    let max = row.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let sum = exact_sum(row.iter().map(|x| (x - max).exp()));
    row.iter().map(|x| (x - max).exp() / sum).collect()
}

fn log_softmax(row: &[f64]) -> Vec<f64> {
    let max = row.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let sum = exact_sum(row.iter().map(|x| (x - max).exp()));
    row.iter().map(|x| x - max - sum.ln()).collect()
}

fn layer_norm(row: &[f64], eps: f64) -> Vec<f64> {
    let n = row.len() as f64;
    let mean = exact_sum(row.iter().copied()) / n;
    let variance = exact_sum(row.iter().map(|x| (x - mean).powi(2))) / n;
    row.iter().map(|x| (x - mean) / (variance + eps).sqrt()).collect()
}

fn rms_norm(row: &[f64], eps: f64) -> Vec<f64> {
    let mean_square = exact_sum(row.iter().map(|x| x * x)) / row.len() as f64;
    row.iter().map(|x| x / (mean_square + eps).sqrt()).collect()
}

/// Along each axis of each case; the allowed error is `roundings` of a number as large as the larger of the result and
/// `scale`.
fn check<T: Precision>(
    name: &str,
    operation: impl Fn(&Tensor<T>, isize) -> Tensor<T>,
    oracle: impl Fn(&[f64]) -> Vec<f64>,
    roundings: f64,
    scale: f64,
) {
    for case in cases::<T>() {
        let array = case.array().mapv(T::wide);
        for axis in 0..array.ndim() {
            let found = case.result(name, |x| operation(x, axis as isize));
            let exact = map_rows(&array, axis, &oracle);
            let allowed = exact.mapv(|x| roundings * T::EPSILON * x.abs().max(scale));
            assert_within(&format!("{name}({axis}) of {} ({})", case.name, T::DTYPE), &found, &exact, &allowed);
            let from_the_end = case.result(name, |x| operation(x, axis as isize - array.ndim() as isize));
            assert_eq!(found, from_the_end);
        }
    }
}

fn layers<T: Precision>() {
    check::<T>("softmax", Tensor::softmax, softmax, 60.0, 0.0);
    check::<T>("log_softmax", Tensor::log_softmax, log_softmax, 60.0, 1.0);
    // Distances from the mean are off by a rounding of the mean, so the error is relative to 1. One element, or equal
    // ones, are at a distance that is a rounding error or zero: a large `eps` keeps them there.
    check::<T>("layer_norm", |x, axis| x.layer_norm(axis, 0.01), |row| layer_norm(row, 0.01), 400.0, 1.0);
    check::<T>("rms_norm", |x, axis| x.rms_norm(axis, 1e-5), |row| rms_norm(row, 1e-5), 40.0, 0.0);
}

fn logsumexps<T: Precision>() {
    for case in cases::<T>() {
        let array = case.array().mapv(T::wide);
        for axis in 0..array.ndim() {
            let found = case.result("logsumexp", |x| x.logsumexp(axis as isize));
            let exact = array.map_axis(Axis(axis), |row| exact_sum(row.iter().map(|x| x.exp())).ln());
            let allowed = exact.mapv(|x| 60.0 * T::EPSILON * x.abs().max(1.0));
            let (found, exact) = (found.mapv(|x| T::nearest(x.wide().max(-1e9))), exact.mapv(|x| x.max(-1e9)));
            assert_within(&format!("logsumexp({axis}) of {}", case.name), &found, &exact, &allowed);
        }
    }
}

#[test]
fn layers_of_f32() {
    layers::<f32>();
}

#[test]
fn layers_of_f64() {
    layers::<f64>();
}

#[test]
fn softmax_does_not_overflow() {
    let x = Tensor::from_slice(&[1_000.0f32, 0.0, -1_000.0]);
    assert_eq!(values_on_each_path("softmax", || x.softmax(0)), [1.0, 0.0, 0.0]);
    assert_eq!(values_on_each_path("log_softmax", || x.log_softmax(0)), [0.0, -1_000.0, -2_000.0]);
}

#[test]
fn logarithms_of_sums() {
    logsumexps::<f32>();
    logsumexps::<f64>();
    let infinity = f32::INFINITY;
    for (row, wanted) in [
        ([1_000.0, 0.0, -1_000.0], 1_000.0),
        ([-infinity, 2.0, -infinity], 2.0),
        ([-infinity; 3], -infinity),
        ([infinity, 1.0, -infinity], infinity),
    ] {
        let x = Tensor::from_slice(&row);
        assert_eq!(values_on_each_path("logsumexp", || x.logsumexp(0)), [wanted], "{row:?}");
    }
    let nan = Tensor::from_slice(&[f32::NAN, f32::INFINITY]);
    assert!(values_on_each_path("logsumexp", || nan.logsumexp(0))[0].is_nan());
}

#[test]
fn rows_of_softmax_sum_to_one() {
    for case in cases::<f32>() {
        for axis in 0..case.array().ndim() {
            let sums = case.result("softmax, summed", |x| x.softmax(axis as isize).sum_axis(axis as isize));
            let length = case.array().len_of(Axis(axis));
            let wanted = if length == 0 { 0.0 } else { 1.0 };
            assert!(sums.iter().all(|sum| (sum - wanted).abs() <= 1e-5), "{}", case.name);
        }
    }
}

/// `eps` is what keeps a row of equal numbers at zero.
#[test]
fn equal_numbers_have_no_distance() {
    let case = Case::<f32>::plain("equal numbers", &[4, 8]).filled(|_| 0.5);
    let found = case.result("layer_norm", |x| x.layer_norm(-1, 1e-5));
    assert!(found.iter().all(|&x| x == 0.0));
}
