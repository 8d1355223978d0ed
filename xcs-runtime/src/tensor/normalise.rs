//! Layers that normalise along an axis.

use super::{
    Tensor,
    arithmetic::Node,
    reduce::{fold, mean},
    resolve_axis,
};
use crate::{
    array::Real,
    graph::{BinaryOp, Op, ReduceOp, UnaryOp},
    trace::{self, Builder},
};
use std::panic::Location;

/// Pushes element-wise operations on real numbers whose operands broadcast to a known shape.
struct Rows<'a, 'b> {
    builder: &'a mut Builder<'b>,
}

impl Rows<'_, '_> {
    fn binary<T: Real>(&mut self, op: BinaryOp, a: Node, b: Node) -> Node {
        let shape = self.builder.shape(a);
        self.builder.push(Op::Binary(op), &[a, b], T::DTYPE, shape)
    }

    fn unary<T: Real>(&mut self, op: UnaryOp, x: Node) -> Node {
        let shape = self.builder.shape(x);
        self.builder.push(Op::Unary(op), &[x], T::DTYPE, shape)
    }

    fn fold(&mut self, op: ReduceOp, x: Node, axis: usize) -> Node {
        fold(self.builder, op, x, axis)
    }

    /// `x - max(x)`: so that `exp` cannot overflow.
    fn shifted<T: Real>(&mut self, x: Node, axis: usize) -> Node {
        let max = self.fold(ReduceOp::Max, x, axis);
        self.binary::<T>(BinaryOp::Sub, x, max)
    }

    /// `sqrt(x + eps)`.
    fn guarded_root<T: Real>(&mut self, x: Node, eps: f64) -> Node {
        let eps = self.builder.scalar(T::from_f64(eps));
        let sum = self.binary::<T>(BinaryOp::Add, x, eps);
        self.unary::<T>(UnaryOp::Sqrt, sum)
    }
}

impl<T: Real> Tensor<T> {
    #[track_caller]
    fn along_rows(&self, axis: isize, build: impl FnOnce(&mut Rows<'_, '_>, Node, usize) -> Node) -> Self {
        let axis = resolve_axis(axis, &self.dims());
        Tensor::new(trace::operation(&[self.value()], Location::caller(), |builder, operands| {
            build(&mut Rows { builder }, operands[0], axis)
        }))
    }

    /// `exp(x) / sum(exp(x))` along `axis`, computed from `x - max(x)`.
    ///
    /// # Panics
    /// If the axis does not exist.
    #[must_use]
    #[track_caller]
    pub fn softmax(&self, axis: isize) -> Self {
        self.along_rows(axis, |rows, x, axis| {
            let shifted = rows.shifted::<T>(x, axis);
            let exp = rows.unary::<T>(UnaryOp::Exp, shifted);
            let sum = rows.fold(ReduceOp::Sum, exp, axis);
            rows.binary::<T>(BinaryOp::Div, exp, sum)
        })
    }

    /// `ln(softmax(x))` along `axis`, as `x - max(x) - ln(sum(exp(x - max(x))))`.
    ///
    /// # Panics
    /// If the axis does not exist.
    #[must_use]
    #[track_caller]
    pub fn log_softmax(&self, axis: isize) -> Self {
        self.along_rows(axis, |rows, x, axis| {
            let shifted = rows.shifted::<T>(x, axis);
            let exp = rows.unary::<T>(UnaryOp::Exp, shifted);
            let sum = rows.fold(ReduceOp::Sum, exp, axis);
            let ln = rows.unary::<T>(UnaryOp::Ln, sum);
            rows.binary::<T>(BinaryOp::Sub, shifted, ln)
        })
    }

    /// `(x - mean) / sqrt(variance + eps)` along `axis` (Ba, Kiros and Hinton, 2016), without scale and shift.
    ///
    /// # Panics
    /// If the axis does not exist.
    #[must_use]
    #[track_caller]
    pub fn layer_norm(&self, axis: isize, eps: f64) -> Self {
        self.along_rows(axis, |rows, x, axis| {
            let mean_of_x = mean::<T>(rows.builder, x, axis);
            let distance = rows.binary::<T>(BinaryOp::Sub, x, mean_of_x);
            let square = rows.unary::<T>(UnaryOp::Square, distance);
            let variance = mean::<T>(rows.builder, square, axis);
            let root = rows.guarded_root::<T>(variance, eps);
            rows.binary::<T>(BinaryOp::Div, distance, root)
        })
    }

    /// `x / sqrt(mean(x^2) + eps)` along `axis` (Zhang and Sennrich, 2019), without scale.
    ///
    /// # Panics
    /// If the axis does not exist.
    #[must_use]
    #[track_caller]
    pub fn rms_norm(&self, axis: isize, eps: f64) -> Self {
        self.along_rows(axis, |rows, x, axis| {
            let square = rows.unary::<T>(UnaryOp::Square, x);
            let mean_square = mean::<T>(rows.builder, square, axis);
            let root = rows.guarded_root::<T>(mean_square, eps);
            rows.binary::<T>(BinaryOp::Div, x, root)
        })
    }
}
