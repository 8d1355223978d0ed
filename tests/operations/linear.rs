//! Products of vectors and matrices, against plain loops.

use ndarray::{Array3, ArrayD, Axis, IxDyn};
use xcs::Tensor;

use crate::{
    cases::{Case, Value, cases},
    oracle::{Precision, assert_within},
    paths::{assert_same, on_each_path},
};

/// Shapes of two operands and of their product.
const SHAPES: &[(&[usize], &[usize], &[usize])] = &[
    (&[3], &[3], &[]),
    (&[1], &[1], &[]),
    (&[0], &[0], &[]),
    (&[2_000], &[2_000], &[]),
    (&[2, 3], &[3], &[2]),
    (&[3], &[3, 4], &[4]),
    (&[2, 3], &[3, 4], &[2, 4]),
    (&[1, 1], &[1, 1], &[1, 1]),
    (&[1, 5], &[5, 1], &[1, 1]),
    (&[5, 1], &[1, 5], &[5, 5]),
    (&[0, 3], &[3, 2], &[0, 2]),
    (&[2, 0], &[0, 3], &[2, 3]),
    (&[2, 3], &[3, 0], &[2, 0]),
    (&[270, 20], &[20, 13], &[270, 13]),
    (&[4, 2, 3], &[4, 3, 5], &[4, 2, 5]),
    (&[4, 2, 3], &[3, 5], &[4, 2, 5]),
    (&[2, 3], &[4, 3, 5], &[4, 2, 5]),
    (&[4, 1, 2, 3], &[5, 3, 2], &[4, 5, 2, 2]),
    (&[1, 2, 3], &[6, 3, 2], &[6, 2, 2]),
    (&[0, 2, 3], &[3, 2], &[0, 2, 2]),
    (&[4, 2, 3], &[3], &[4, 2]),
    (&[3], &[4, 3, 5], &[4, 5]),
    (&[2, 1, 2, 1, 1, 1, 3, 2], &[1, 2, 1, 1, 2, 1, 2, 3], &[2, 2, 2, 1, 2, 1, 3, 3]),
];

/// Two axes: a vector is a row on the left and a column on the right.
fn matrices<T: Value>(a: &ArrayD<T>, b: &ArrayD<T>) -> (ArrayD<T>, ArrayD<T>) {
    let row = if a.ndim() == 1 { a.clone().insert_axis(Axis(0)) } else { a.clone() };
    let column = if b.ndim() == 1 { b.clone().insert_axis(Axis(1)) } else { b.clone() };
    (row, column)
}

/// Each element of the product: `of` the row of `a` and the column of `b`.
fn product<T: Value, R>(
    a: &ArrayD<T>,
    b: &ArrayD<T>,
    shape: &[usize],
    of: impl Fn(&mut dyn Iterator<Item = (T, T)>) -> R,
) -> ArrayD<R> {
    let (a, b) = matrices(a, b);
    let (front_a, front_b) = (&a.shape()[..a.ndim() - 2], &b.shape()[..b.ndim() - 2]);
    let [m, k, n] = [a.shape()[a.ndim() - 2], a.shape()[a.ndim() - 1], b.shape()[b.ndim() - 1]];
    // The broadcast of the axes in front.
    let rank = front_a.len().max(front_b.len());
    let length = |front: &[usize], axis: usize| (axis + front.len()).checked_sub(rank).map_or(1, |axis| front[axis]);
    let stretch = |a: usize, b: usize| if a == 1 { b } else { a };
    let front: Vec<usize> = (0..rank).map(|axis| stretch(length(front_a, axis), length(front_b, axis))).collect();

    let batches: usize = front.iter().product();
    let stack = |x: &ArrayD<T>, rows: usize, columns: usize| {
        let full = [front.as_slice(), [rows, columns].as_slice()].concat();
        let stretched: Vec<T> = x.broadcast(full).expect("it broadcasts").iter().copied().collect();
        Array3::from_shape_vec([batches, rows, columns], stretched).expect("the axes in front as one")
    };
    let (a, b) = (stack(&a, m, k), stack(&b, k, n));
    let mut values = Vec::with_capacity(batches * m * n);
    for (batch, row, column) in ndarray::indices((batches, m, n)) {
        values.push(of(&mut (0..k).map(|i| (a[[batch, row, i]], b[[batch, i, column]]))));
    }
    ArrayD::from_shape_vec(shape, values).expect("the axis of a vector has length 1")
}

/// `operation` on operands that are there and pending.
fn on_operands<T: Value>(a: &Case<T>, b: &Case<T>, operation: fn(&Tensor<T>, &Tensor<T>) -> Tensor<T>) -> ArrayD<T> {
    let what = format!("a product of {:?} ({}) and {:?} ({})", a.array().shape(), a.name, b.array().shape(), b.name);
    let (left, right) = (a.tensor(), b.tensor());
    let there = on_each_path(&what, || operation(&left, &right));
    let pending = on_each_path(&what, || operation(&a.pending(), &b.pending()));
    assert_same(&format!("{what}, pending"), &pending, &there);
    there
}

fn check_reals<T: Precision>(
    a: &Case<T>,
    b: &Case<T>,
    shape: &[usize],
    operation: fn(&Tensor<T>, &Tensor<T>) -> Tensor<T>,
) {
    let (x, y) = (a.array().mapv(T::wide), b.array().mapv(T::wide));
    let k = x.shape()[x.ndim() - 1] as f64;
    let exact = product(&x, &y, shape, |terms| terms.map(|(a, b)| a * b).sum::<f64>());
    // Any order of summation stays within n roundings (Higham).
    let allowed =
        product(&x, &y, shape, |terms| (k + 1.0) * T::EPSILON * terms.map(|(a, b)| (a * b).abs()).sum::<f64>());
    assert_within(&format!("{:?} times {:?}", x.shape(), y.shape()), &on_operands(a, b, operation), &exact, &allowed);
}

fn reals<T: Precision>() {
    for &(a, b, shape) in SHAPES {
        check_reals::<T>(&Case::plain("left", a), &Case::plain("right", b), shape, Tensor::matmul);
    }
    for (left, right) in views::<T>() {
        let shape = [left.array().shape()[0], right.array().shape()[1]];
        check_reals(&left, &right, &shape, Tensor::matmul);
    }
}

/// Matrices with all kinds of strides, and matrices that fit them on the right.
fn views<T: Value>() -> Vec<(Case<T>, Case<T>)> {
    let mut pairs = Vec::new();
    for (left, again) in cases::<T>().into_iter().zip(cases::<T>()) {
        if let [rows, columns] = *left.array().shape()
            && rows * columns <= 5_000
        {
            pairs.push((left, Case::plain("row-major", &[columns, 3])));
            pairs.push((Case::plain("row-major", &[2, rows]), again));
        }
    }
    pairs
}

#[test]
fn products_of_f32() {
    reals::<f32>();
}

#[test]
fn products_of_f64() {
    reals::<f64>();
}

macro_rules! products_of_integers {
    ($($type:ident $test:ident;)*) => {$(
        #[test]
        fn $test() {
            let check = |a: &Case<$type>, b: &Case<$type>, shape: &[usize]| {
                let exact = product(&a.array(), &b.array(), shape, |terms| {
                    terms.fold(0, |sum: $type, (a, b)| sum.wrapping_add(a.wrapping_mul(b)))
                });
                assert_same("a product", &on_operands(a, b, Tensor::matmul), &exact);
            };
            for &(a, b, shape) in SHAPES {
                check(&Case::plain("left", a), &Case::plain("right", b), shape);
            }
            for (left, right) in views() {
                let shape = [left.array().shape()[0], right.array().shape()[1]];
                check(&left, &right, &shape);
            }
        }
    )*};
}
products_of_integers! {
    i32 products_of_i32;
    i64 products_of_i64;
    u8 products_of_u8;
}

#[test]
fn dot_products() {
    for n in [0, 1, 5, 600, 5_003] {
        check_reals::<f32>(&Case::plain("left", &[n]), &Case::plain("right", &[n]), &[], Tensor::dot);
        check_reals::<f64>(&Case::plain("left", &[n]), &Case::plain("right", &[n]), &[], Tensor::dot);
    }
}

#[test]
fn outer_products() {
    for (a, b) in [(3, 4), (1, 1), (0, 2), (2, 0), (1, 7)] {
        let (a, b) = (Case::<i32>::plain("left", &[a]), Case::<i32>::plain("right", &[b]));
        let (x, y) = (a.array(), b.array());
        let expected = ArrayD::from_shape_fn(IxDyn(&[x.len(), y.len()]), |at| x[at[0]].wrapping_mul(y[at[1]]));
        assert_same("an outer product", &on_operands(&a, &b, Tensor::outer), &expected);
    }
}

/// NaN and infinity are not multiplied away by a zero.
#[test]
fn products_with_nan() {
    let a = Tensor::from_vec(vec![0.0f32, 0.0], [1, 2]).expect("two values");
    let b = Tensor::from_vec(vec![f32::NAN, 1.0, f32::INFINITY, 1.0], [2, 2]).expect("four values");
    let found = on_each_path("NaN", || a.matmul(&b));
    assert!(found[[0, 0].as_slice()].is_nan() && found[[0, 1].as_slice()] == 0.0);
}
