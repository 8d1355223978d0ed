//! Products of vectors and matrices.

use super::{
    Tensor,
    arithmetic::Node,
    reduce::{fold, reshape},
    shape_of,
};
use crate::{
    array::{Number, Shape},
    graph::{BinaryOp, Op, ReduceOp, View},
    trace::{self, Builder},
};
use std::panic::Location;

impl<T: Number> Tensor<T> {
    /// The matrix product over the last axis of `self` and the first of the last two of `other`; axes in front
    /// broadcast.
    ///
    /// `[m, k]` times `[k, n]` is `[m, n]`, `[m, k]` times `[k]` is `[m]`, `[k]` times `[k, n]` is `[n]`, `[k]`
    /// times `[k]` has no axes. Products with a vector are sums of products in the order of [`sum`](Self::sum);
    /// products of matrices come from a library routine, called the same way in every mode.
    ///
    /// # Panics
    /// If the lengths differ, the axes in front do not broadcast, or an operand has no axes.
    #[must_use]
    #[track_caller]
    pub fn matmul(&self, other: &Tensor<T>) -> Tensor<T> {
        let (a, b) = (self.dims(), other.dims());
        let mismatch = || -> ! {
            panic!(
                "matmul: shapes {a} and {b} do not fit: the last length of the first must be the last but one of the second"
            )
        };
        if a.rank() == 0 || b.rank() == 0 {
            mismatch();
        }
        let inner = if b.rank() == 1 { b[0] } else { b[b.rank() - 2] };
        if a[a.rank() - 1] != inner {
            mismatch();
        }
        // Before it is recorded, so that the panic comes here.
        let front_a = &a[..a.rank().saturating_sub(2)];
        let front_b = &b[..b.rank().saturating_sub(2)];
        let front = shape_of(front_a).broadcast(&shape_of(front_b));
        let Some(front) = front else { mismatch() };
        let product_shape = (a.rank() >= 2 && b.rank() >= 2)
            .then(|| shape_of(&[front.dims(), &[a[a.rank() - 2], b[b.rank() - 1]]].concat()));
        Tensor::new(trace::operation(&[self.value(), other.value()], Location::caller(), |builder, operands| {
            match product_shape {
                Some(shape) => {
                    let left = stretched(builder, operands[0], &front);
                    let right = stretched(builder, operands[1], &front);
                    builder.push(Op::Matmul, &[left, right], T::DTYPE, shape)
                }
                None if b.rank() == 1 => rows_times_vector::<T>(builder, operands[0], operands[1]),
                None => vector_times_matrix::<T>(builder, operands[0], operands[1]),
            }
        }))
    }

    /// The sum of the products of two vectors of one length.
    ///
    /// # Panics
    /// Unless both have one axis of the same length.
    #[must_use]
    #[track_caller]
    pub fn dot(&self, other: &Tensor<T>) -> Tensor<T> {
        assert!(
            self.rank() == 1 && self.dims() == other.dims(),
            "dot: shapes {} and {} are not one axis of one length",
            self.dims(),
            other.dims()
        );
        self.matmul(other)
    }

    /// Every element of `self` times every element of `other`, both with one axis.
    ///
    /// # Panics
    /// Unless both have one axis.
    #[must_use]
    #[track_caller]
    pub fn outer(&self, other: &Tensor<T>) -> Tensor<T> {
        assert!(
            self.rank() == 1 && other.rank() == 1,
            "outer: shapes {} and {} are not one axis each",
            self.dims(),
            other.dims()
        );
        self.unsqueeze(1) * other
    }
}

/// The operand with the axes `front` before its last two.
fn stretched(builder: &mut Builder<'_>, x: Node, front: &Shape) -> Node {
    let (shape, dtype) = (builder.shape(x), builder.dtype(x));
    let matrix = &shape[shape.rank() - 2..];
    let target = Shape::from_valid(&[front.dims(), matrix].concat());
    if shape == target { x } else { builder.push(Op::View(View::Broadcast), &[x], dtype, target) }
}

fn rows_times_vector<T: Number>(builder: &mut Builder<'_>, rows: Node, vector: Node) -> Node {
    let shape = builder.shape(rows);
    let last = shape.rank() - 1;
    let products = builder.push(Op::Binary(BinaryOp::Mul), &[rows, vector], T::DTYPE, shape);
    let sums = fold(builder, ReduceOp::Sum, products, last);
    reshape(builder, sums, shape.without(last))
}

fn vector_times_matrix<T: Number>(builder: &mut Builder<'_>, vector: Node, matrix: Node) -> Node {
    let shape = builder.shape(matrix);
    let rows = shape.rank() - 2;
    let column = reshape(builder, vector, Shape::from_valid(&[shape[rows], 1]));
    let products = builder.push(Op::Binary(BinaryOp::Mul), &[column, matrix], T::DTYPE, shape);
    let sums = fold(builder, ReduceOp::Sum, products, rows);
    reshape(builder, sums, shape.without(rows))
}
