//! Folds along an axis and over all elements.

use ndarray::{ArrayD, Axis, arr0};
use xcs::Tensor;

use crate::{
    cases::{Case, Value, cases},
    oracle::{Precision, assert_within, exact_sum, sum_error},
    paths::{array, assert_same, on_each_path, values_on_each_path},
};

type Along<T, R> = fn(&Tensor<T>, isize) -> Tensor<R>;

/// The three forms of one fold.
struct Fold<T: Value, R: Value> {
    name: &'static str,
    all: fn(&Tensor<T>) -> Tensor<R>,
    axis: Along<T, R>,
    keepdim: Along<T, R>,
    /// Whether there is none of no elements.
    needs_elements: bool,
}

macro_rules! fold {
    ($name:ident $axis:ident $keepdim:ident) => {
        Fold {
            name: stringify!($name),
            all: |x| x.$name(),
            axis: |x, axis| x.$axis(axis),
            keepdim: |x, axis| x.$keepdim(axis),
            needs_elements: false,
        }
    };
}

impl<T: Value, R: Value> Fold<T, R> {
    fn of_elements(self) -> Self {
        Fold { needs_elements: true, ..self }
    }

    /// All three forms, each axis from both ends. `check` gets the result and the operand as an array whose last axis
    /// is folded.
    fn over(&self, cases: &[Case<T>], check: impl Fn(&str, &ArrayD<R>, &ArrayD<T>)) {
        for case in cases {
            let operand = case.array();
            if !(self.needs_elements && operand.is_empty()) {
                let result = case.result(self.name, self.all);
                let row = ArrayD::from_shape_vec([operand.len()].as_slice(), operand.iter().copied().collect());
                check(&format!("{} of {}", self.name, case.name), &result, &row.expect("a row"));
            }
            for axis in 0..operand.ndim() {
                if self.needs_elements && operand.len_of(Axis(axis)) == 0 {
                    continue;
                }
                let from_the_end = axis as isize - operand.ndim() as isize;
                let what = format!("{}_axis({axis})", self.name);
                let result = case.result(&what, |x| (self.axis)(x, axis as isize));
                assert_same(&what, &result, &array(&(self.axis)(&case.tensor(), from_the_end)));
                let kept = case.result(&what, |x| (self.keepdim)(x, from_the_end));
                assert_same(&format!("{what} of {}, kept", case.name), &kept, &result.clone().insert_axis(Axis(axis)));
                let mut order: Vec<usize> = (0..operand.ndim()).filter(|&other| other != axis).collect();
                order.push(axis);
                let last = operand.clone().permuted_axes(order.as_slice());
                check(&format!("{what} of {}", case.name), &result, &last);
            }
        }
    }

    /// The result is `oracle` of each row, to the bit.
    fn exact(&self, cases: &[Case<T>], oracle: impl Fn(&[T]) -> R) {
        self.over(cases, |what, found, rows| assert_same(what, found, &along_rows(rows, &oracle)));
    }
}

/// `of` each row of the last axis.
pub fn along_rows<T: Value, R: Clone>(rows: &ArrayD<T>, of: impl Fn(&[T]) -> R) -> ArrayD<R> {
    let shape = &rows.shape()[..rows.ndim() - 1];
    let length = rows.shape()[rows.ndim() - 1];
    let count: usize = shape.iter().product();
    let values: Vec<T> = rows.iter().copied().collect();
    let results = (0..count).map(|row| of(&values[row * length..(row + 1) * length])).collect();
    ArrayD::from_shape_vec(shape, results).expect("one for each row")
}

/// The result is near `exact` of each row, whose allowed error is `error` of it.
fn near<T: Precision>(
    fold: &Fold<T, T>,
    cases: &[Case<T>],
    exact: impl Fn(&[f64]) -> f64,
    error: impl Fn(&[f64]) -> f64,
) {
    fold.over(cases, |what, found, rows| {
        let wide = rows.mapv(T::wide);
        let allowed = along_rows(&wide, &error).mapv(|error| error + T::SMALLEST_NORMAL);
        assert_within(what, found, &along_rows(&wide, &exact), &allowed);
    });
}

fn absolute_sum(row: &[f64]) -> f64 {
    exact_sum(row.iter().map(|x| x.abs()))
}

fn mean(row: &[f64]) -> f64 {
    exact_sum(row.iter().copied()) / row.len() as f64
}

fn variance(row: &[f64]) -> f64 {
    let mean = mean(row);
    exact_sum(row.iter().map(|x| (x - mean).powi(2))) / row.len() as f64
}

fn norm(row: &[f64]) -> f64 {
    exact_sum(row.iter().map(|x| x * x)).sqrt()
}

fn folds_of_reals<T: Precision>() {
    let cases = cases::<T>();
    let eps = T::EPSILON;
    let n = |row: &[f64]| row.len() as f64;
    near(
        &fold!(sum sum_axis sum_keepdim),
        &cases,
        |row| exact_sum(row.iter().copied()),
        |row| sum_error::<T>(row.len(), absolute_sum(row)),
    );
    near(&fold!(mean mean_axis mean_keepdim), &cases, mean, |row| {
        sum_error::<T>(row.len(), absolute_sum(row)) / n(row) + eps * mean(row).abs()
    });
    // A mean that is off by d moves the variance by d * d and a rounding of each distance.
    let spread = |row: &[f64]| sum_error::<T>(row.len(), row.iter().map(|x| x * x).sum()) / n(row) * 2.0 + 8.0 * eps;
    near(&fold!(var var_axis var_keepdim), &cases, variance, spread);
    near(
        &fold!(std std_axis std_keepdim),
        &cases,
        |row| variance(row).sqrt(),
        |row| (spread(row) / variance(row).sqrt()).min(spread(row).sqrt()) + 2.0 * eps * variance(row).sqrt(),
    );
    near(&fold!(norm norm_axis norm_keepdim), &cases, norm, |row| {
        sum_error::<T>(row.len(), norm(row)) + 2.0 * eps * norm(row)
    });
    // Products near 1, so that none overflows.
    let factors: Vec<Case<T>> = cases_of(|x: T| T::nearest(1.0 + x.wide() / 1_000.0));
    near(
        &fold!(prod prod_axis prod_keepdim),
        &factors,
        |row| row.iter().product(),
        |row| n(row) * eps * row.iter().product::<f64>(),
    );
}

fn cases_of<T: Value>(value: impl Fn(T) -> T + Copy) -> Vec<Case<T>> {
    cases::<T>().into_iter().map(|case| case.filled(value)).collect()
}

#[test]
fn folds_of_f32() {
    folds_of_reals::<f32>();
}

#[test]
fn folds_of_f64() {
    folds_of_reals::<f64>();
}

macro_rules! folds_of_integers {
    ($($type:ident $test:ident;)*) => {$(
        #[test]
        fn $test() {
            let cases = cases::<$type>();
            fold!(sum sum_axis sum_keepdim).exact(&cases, |row: &[$type]| row.iter().fold(0, |a, &b| a.wrapping_add(b)));
            let odd: Vec<Case<$type>> = cases_of(|x: $type| x | 1);
            fold!(prod prod_axis prod_keepdim).exact(&odd, |row: &[$type]| row.iter().fold(1, |a, &b| a.wrapping_mul(b)));
            fold!(max max_axis max_keepdim).of_elements().exact(&cases, |row: &[$type]| *row.iter().max().unwrap());
            fold!(min min_axis min_keepdim).of_elements().exact(&cases, |row: &[$type]| *row.iter().min().unwrap());
            let first = |row: &[$type], wanted: $type| row.iter().position(|&x| x == wanted).unwrap() as i64;
            fold!(argmax argmax_axis argmax_keepdim).of_elements().exact(&cases, |row: &[$type]| first(row, *row.iter().max().unwrap()));
            fold!(argmin argmin_axis argmin_keepdim).of_elements().exact(&cases, |row: &[$type]| first(row, *row.iter().min().unwrap()));
        }
    )*};
}
folds_of_integers! {
    i32 folds_of_i32;
    i64 folds_of_i64;
    u8 folds_of_u8;
}

/// The first NaN, or the first element that none beats.
fn first_extreme<T: Precision>(row: &[T], beats: fn(f64, f64) -> bool) -> usize {
    let wide: Vec<f64> = row.iter().map(|x| x.wide()).collect();
    let nan = wide.iter().position(|x| x.is_nan());
    nan.unwrap_or_else(|| wide.iter().position(|&x| !wide.iter().any(|&other| beats(other, x))).expect("elements"))
}

fn extremes_of_reals<T: Precision>() {
    let some_nan = cases_of(|x: T| if x.wide() > 3.9 { T::nearest(f64::NAN) } else { x });
    let coarse = cases_of(|x: T| T::nearest(x.wide().round()));
    for cases in [cases::<T>(), some_nan, coarse] {
        let above = |a: f64, b: f64| a > b;
        let below = |a: f64, b: f64| a < b;
        // `max` of equal zeros may be either zero, so values are compared, not bits.
        let value = |what: &str, found: &ArrayD<T>, expected: ArrayD<T>| {
            assert_within(what, found, &expected.mapv(T::wide), &expected.mapv(|_| 0.0));
        };
        let max = fold!(max max_axis max_keepdim).of_elements();
        max.over(&cases, |what, found, rows| {
            value(what, found, along_rows(rows, |row| row[first_extreme(row, above)]))
        });
        let min = fold!(min min_axis min_keepdim).of_elements();
        min.over(&cases, |what, found, rows| {
            value(what, found, along_rows(rows, |row| row[first_extreme(row, below)]))
        });
        let index = |beats: fn(f64, f64) -> bool| move |row: &[T]| first_extreme(row, beats) as i64;
        fold!(argmax argmax_axis argmax_keepdim).of_elements().exact(&cases, index(above));
        fold!(argmin argmin_axis argmin_keepdim).of_elements().exact(&cases, index(below));
    }
}

#[test]
fn extremes_of_f32() {
    extremes_of_reals::<f32>();
}

#[test]
fn extremes_of_f64() {
    extremes_of_reals::<f64>();
}

#[test]
fn truth_values() {
    let rare = cases::<bool>().into_iter().map(|case| {
        let mut n = 0;
        case.filled(move |_| {
            n += 1;
            n % 700 == 0
        })
    });
    for cases in [cases::<bool>(), rare.collect(), cases_of(|_: bool| true)] {
        fold!(any any_axis any_keepdim).exact(&cases, |row: &[bool]| row.contains(&true));
        fold!(all all_axis all_keepdim).exact(&cases, |row: &[bool]| !row.contains(&false));
        for case in &cases {
            case.check("count", |x| x.count(), |array| arr0(array.iter().filter(|&&x| x).count() as i64).into_dyn());
        }
    }
}

#[test]
fn folds_of_nothing() {
    let none = Tensor::<f32>::zeros([0]);
    let of = |f: fn(&Tensor) -> Tensor| values_on_each_path("nothing", || f(&none))[0];
    assert_eq!(of(Tensor::sum).to_bits(), 0.0f32.to_bits());
    assert_eq!(of(Tensor::prod), 1.0);
    assert_eq!(of(Tensor::norm), 0.0);
    assert!(of(Tensor::mean).is_nan());
    assert!(of(Tensor::var).is_nan());
    assert_eq!(values_on_each_path("columns", || Tensor::<i32>::zeros([3, 0]).prod_axis(1)), [1; 3]);
    assert_eq!(values_on_each_path("columns", || Tensor::<f32>::zeros([0, 3]).sum_axis(0)), [0.0; 3]);
}

/// A large mean must not drown the variance.
#[test]
fn the_variance_of_numbers_far_from_zero() {
    let x = Tensor::from_slice(&[10_000.0f32, 10_001.0, 10_002.0]);
    let found = on_each_path("var", || x.var())[[].as_slice()];
    assert!((found - 2.0 / 3.0).abs() < 1e-3, "{found}");
}

/// A million terms: the error must grow with the logarithm.
#[test]
fn a_long_sum() {
    let x = Tensor::<f32>::full([1_000_000], 0.1);
    let found = f64::from(on_each_path("sum", || x.sum())[[].as_slice()]);
    let exact = 1e6 * f64::from(0.1f32);
    assert!((found - exact).abs() <= sum_error::<f32>(1_000_000, exact), "{found}");
}
