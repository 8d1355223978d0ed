//! Comparisons, logic and selection.

use ndarray::{ArrayD, IxDyn, Zip};
use xcs::Tensor;

use crate::{
    binary::{BROADCASTS, pairs, zip},
    cases::{Case, Value, cases},
    paths::{assert_same, on_each_path, values_on_each_path},
};

fn comparison<T: Value>(
    what: &str,
    operation: impl Fn(&Tensor<T>, &Tensor<T>) -> Tensor<bool>,
    oracle: impl Fn(&T, &T) -> bool,
) {
    pairs(
        &format!("{what} ({})", T::DTYPE),
        |x| x,
        operation,
        |what, found, a: &ArrayD<T>, b, shape| {
            assert_same(what, found, &zip(a, b, shape, |a, b| oracle(&a, &b)));
        },
    );
}

macro_rules! comparisons {
    ($($type:ident $test:ident;)*) => {$(
        #[test]
        fn $test() {
            comparison::<$type>("lt", |a, b| a.lt(b), |a, b| a < b);
            comparison::<$type>("le", |a, b| a.le(b), |a, b| a <= b);
            comparison::<$type>("gt", |a, b| a.gt(b), |a, b| a > b);
            comparison::<$type>("ge", |a, b| a.ge(b), |a, b| a >= b);
            comparison::<$type>("eq", |a, b| a.eq(b), |a, b| a == b);
            comparison::<$type>("ne", |a, b| a.ne(b), |a, b| a != b);
        }
    )*};
}
comparisons! {
    f32 comparisons_of_f32;
    f64 comparisons_of_f64;
    i32 comparisons_of_i32;
    i64 comparisons_of_i64;
    u8 comparisons_of_u8;
    bool comparisons_of_bool;
}

#[test]
fn nothing_compares_with_nan_and_zeros_are_equal() {
    let a = Tensor::from_slice(&[f32::NAN, 1.0, f32::NAN, 0.0, f32::INFINITY]);
    let b = Tensor::from_slice(&[1.0, f32::NAN, f32::NAN, -0.0, f32::INFINITY]);
    let of = |f: fn(&Tensor, &Tensor) -> Tensor<bool>| values_on_each_path("NaN", || f(&a, &b));
    assert_eq!(of(|a, b| a.lt(b)), [false; 5]);
    assert_eq!(of(|a, b| a.gt(b)), [false; 5]);
    assert_eq!(of(|a, b| a.le(b)), [false, false, false, true, true]);
    assert_eq!(of(|a, b| a.ge(b)), [false, false, false, true, true]);
    assert_eq!(of(|a, b| a.eq(b)), [false, false, false, true, true]);
    assert_eq!(of(|a, b| a.ne(b)), [true, true, true, false, false]);
}

#[test]
fn comparisons_with_scalars() {
    for case in cases::<i64>() {
        case.check("lt 3", |x| x.lt(3), |array| array.mapv(|x| x < 3));
        case.check("ne 3", |x| x.ne(3), |array| array.mapv(|x| x != 3));
    }
}

#[test]
fn logic() {
    comparison::<bool>("&", |a, b| a & b, |a, b| *a && *b);
    comparison::<bool>("|", |a, b| a | b, |a, b| *a || *b);
    comparison::<bool>("&", |a, b| a.clone() & b, |a, b| *a && *b);
    comparison::<bool>("|", |a, b| a | b.clone(), |a, b| *a || *b);
    comparison::<bool>("&", |a, b| a.clone() & b.clone(), |a, b| *a && *b);
}

fn selection<T: Value>() {
    let select = |mask: &Case<bool>, a: &Case<T>, b: &Case<T>, shape: &[usize]| {
        let what = format!("select by {} from {} and {} ({})", mask.name, a.name, b.name, T::DTYPE);
        let (m, x, y) = (mask.array(), a.array(), b.array());
        let stretched = |array: &ArrayD<T>| array.broadcast(IxDyn(shape)).expect("it broadcasts").to_owned();
        let expected = Zip::from(m.broadcast(IxDyn(shape)).expect("it broadcasts"))
            .and(&stretched(&x))
            .and(&stretched(&y))
            .map_collect(|&mask, &a, &b| if mask { a } else { b });
        let there = on_each_path(&what, || Tensor::select(&mask.tensor(), &a.tensor(), &b.tensor()));
        assert_same(&what, &there, &expected);
        let pending = on_each_path(&what, || Tensor::select(&mask.pending(), &a.pending(), &b.pending()));
        assert_same(&what, &pending, &expected);
    };
    for &(a, b, shape) in BROADCASTS {
        select(&Case::plain("a mask", shape), &Case::plain("left", a), &Case::plain("right", b), shape);
        select(&Case::plain("a mask", a), &Case::plain("left", b), &Case::plain("a number", &[]), shape);
    }
    for ((mask, a), b) in cases().iter().zip(cases()).zip(cases().into_iter().rev()) {
        let (shape, other) = (a.array().shape().to_vec(), b.array().shape().to_vec());
        select(mask, &a, &Case::plain("row-major", &shape), &shape);
        select(&Case::plain("a mask", &other), &Case::plain("a number", &[]), &b, &other);
    }
}

#[test]
fn selections() {
    selection::<f32>();
    selection::<f64>();
    selection::<i32>();
    selection::<i64>();
    selection::<u8>();
    selection::<bool>();
}

/// A selection is not arithmetic: what is not selected leaves no trace.
#[test]
fn selection_ignores_the_other_operand() {
    let mask = Tensor::from_slice(&[true, false]);
    let (nan, one) = (Tensor::scalar(f32::NAN), Tensor::scalar(-0.0f32));
    let found = on_each_path("select", || Tensor::select(&mask, &one, &(&nan * 0.0)));
    assert_eq!(found[0].to_bits(), (-0.0f32).to_bits());
    assert!(found[1].is_nan());
}
