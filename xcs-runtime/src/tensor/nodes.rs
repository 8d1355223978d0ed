//! Nodes that several public operations are made of.
//!
//! Operands are known to fit: shapes and axes are checked where a public operation begins.

use crate::{
    array::{DType, Element, Real, Shape},
    graph::{ArgOp, BinaryOp, CompareOp, Op, Operand, ReduceOp, UnaryOp, View},
    trace::Builder,
};

pub(super) fn unary(builder: &mut Builder<'_>, op: UnaryOp, x: Operand) -> Operand {
    let (dtype, shape) = (builder.dtype(x), builder.shape(x));
    builder.push(Op::Unary(op), &[x], dtype, shape)
}

/// `op` of `a` and `b`, which stretches to the shape of `a`.
pub(super) fn binary(builder: &mut Builder<'_>, op: BinaryOp, a: Operand, b: Operand) -> Operand {
    let (dtype, shape) = (builder.dtype(a), builder.shape(a));
    builder.push(Op::Binary(op), &[a, b], dtype, shape)
}

pub(super) fn reshape(builder: &mut Builder<'_>, x: Operand, shape: Shape) -> Operand {
    let dtype = builder.dtype(x);
    builder.push(Op::View(View::Reshape), &[x], dtype, shape)
}

/// `op` along `axis`, which gets length 1.
pub(super) fn fold(builder: &mut Builder<'_>, op: ReduceOp, x: Operand, axis: usize) -> Operand {
    let (dtype, shape) = (builder.dtype(x), builder.shape(x));
    builder.push(Op::Reduce { op, axis: axis as u8 }, &[x], dtype, shape.with(axis, 1))
}

/// The index of the first extreme element along `axis`, which gets length 1.
pub(super) fn arg_fold(builder: &mut Builder<'_>, op: ArgOp, x: Operand, axis: usize) -> Operand {
    let shape = builder.shape(x).with(axis, 1);
    builder.push(Op::ArgReduce { op, axis: axis as u8 }, &[x], DType::I64, shape)
}

/// The mean along `axis`, which gets length 1.
pub(super) fn mean<T: Real>(builder: &mut Builder<'_>, x: Operand, axis: usize) -> Operand {
    let length = builder.shape(x)[axis];
    let sum = fold(builder, ReduceOp::Sum, x, axis);
    let count = builder.scalar(T::from_f64(length as f64));
    binary(builder, BinaryOp::Div, sum, count)
}

/// The distances from the mean along `axis`, and the mean of their squares, whose axis gets length 1.
pub(super) fn distance_and_variance<T: Real>(builder: &mut Builder<'_>, x: Operand, axis: usize) -> (Operand, Operand) {
    let mean_of_x = mean::<T>(builder, x, axis);
    let distance = binary(builder, BinaryOp::Sub, x, mean_of_x);
    let square = unary(builder, UnaryOp::Square, distance);
    (distance, mean::<T>(builder, square, axis))
}

/// The sum of squares along `axis`, which gets length 1.
pub(super) fn sum_of_squares(builder: &mut Builder<'_>, x: Operand, axis: usize) -> Operand {
    let square = unary(builder, UnaryOp::Square, x);
    fold(builder, ReduceOp::Sum, square, axis)
}

/// `x - max(x)` along `axis`, so that `exp` cannot overflow.
pub(super) fn below_maximum(builder: &mut Builder<'_>, x: Operand, axis: usize) -> Operand {
    let max = fold(builder, ReduceOp::Max, x, axis);
    binary(builder, BinaryOp::Sub, x, max)
}

/// `sqrt(x + eps)`.
pub(super) fn guarded_root<T: Real>(builder: &mut Builder<'_>, x: Operand, eps: f64) -> Operand {
    let eps = builder.scalar(T::from_f64(eps));
    let sum = binary(builder, BinaryOp::Add, x, eps);
    unary(builder, UnaryOp::Sqrt, sum)
}

/// `x` where it is finite, else zero.
pub(super) fn finite_or_zero<T: Real>(builder: &mut Builder<'_>, x: Operand) -> Operand {
    let shape = builder.shape(x);
    let magnitude = unary(builder, UnaryOp::Abs, x);
    let infinity = builder.scalar(T::from_f64(f64::INFINITY));
    let finite = builder.push(Op::Compare(CompareOp::Lt), &[magnitude, infinity], DType::Bool, shape);
    let zero = builder.scalar(T::default());
    builder.push(Op::Select, &[finite, x, zero], T::DTYPE, shape)
}

/// Each element as a `T`.
pub(super) fn cast<T: Element>(builder: &mut Builder<'_>, x: Operand) -> Operand {
    let shape = builder.shape(x);
    builder.push(Op::Cast, &[x], T::DTYPE, shape)
}
