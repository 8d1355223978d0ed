//! Layers that normalise along an axis.

use super::{
    Tensor,
    nodes::{below_maximum, binary, distance_and_variance, finite_or_zero, fold, guarded_root, mean, unary},
    reduce::{along, along_kept},
};
use crate::{
    array::Real,
    graph::{BinaryOp, ReduceOp, UnaryOp},
};

impl<T: Real> Tensor<T> {
    /// `exp(x) / sum(exp(x))` along `axis`, computed from `x - max(x)`. The shape stays.
    ///
    /// # Panics
    /// If the axis does not exist.
    ///
    /// ```
    /// # use xcs_runtime::Tensor;
    /// let weights = Tensor::from_slice(&[0.0, 1000.0, 1000.0]).softmax(0);
    /// assert_eq!(weights.to_vec(), [0.0, 0.5, 0.5]);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn softmax(&self, axis: isize) -> Self {
        along_kept(self, axis, |builder, x, axis| {
            let shifted = below_maximum(builder, x, axis);
            let exp = unary(builder, UnaryOp::Exp, shifted);
            let sum = fold(builder, ReduceOp::Sum, exp, axis);
            binary(builder, BinaryOp::Div, exp, sum)
        })
    }

    /// `ln(softmax(x))` along `axis`, as `x - max(x) - ln(sum(exp(x - max(x))))`. The shape stays.
    ///
    /// # Panics
    /// If the axis does not exist.
    ///
    /// ```
    /// # use xcs_runtime::Tensor;
    /// let x = Tensor::from_slice(&[1000.0f32, 1000.0]).log_softmax(0);
    /// assert_eq!(x.to_vec(), [-2f32.ln(), -2f32.ln()]);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn log_softmax(&self, axis: isize) -> Self {
        along_kept(self, axis, |builder, x, axis| {
            let shifted = below_maximum(builder, x, axis);
            let exp = unary(builder, UnaryOp::Exp, shifted);
            let sum = fold(builder, ReduceOp::Sum, exp, axis);
            let ln = unary(builder, UnaryOp::Ln, sum);
            binary(builder, BinaryOp::Sub, shifted, ln)
        })
    }

    /// `ln(sum(exp(x)))` along `axis`, which goes, computed from `x - max(x)`. Negative infinity of no elements.
    ///
    /// # Panics
    /// If the axis does not exist.
    ///
    /// ```
    /// # use xcs_runtime::Tensor;
    /// let x = Tensor::from_slice(&[1000.0, 1000.0]);
    /// assert_eq!(x.logsumexp(0).item(), 1000.0 + 2f32.ln());
    /// ```
    #[must_use]
    #[track_caller]
    pub fn logsumexp(&self, axis: isize) -> Self {
        along(self, axis, |builder, x, axis| {
            let max = fold(builder, ReduceOp::Max, x, axis);
            // Infinity less infinity is NaN: an infinite maximum comes through `exp` as it is.
            let shift = finite_or_zero::<T>(builder, max);
            let shifted = binary(builder, BinaryOp::Sub, x, shift);
            let exp = unary(builder, UnaryOp::Exp, shifted);
            let sum = fold(builder, ReduceOp::Sum, exp, axis);
            let ln = unary(builder, UnaryOp::Ln, sum);
            binary(builder, BinaryOp::Add, ln, shift)
        })
    }

    /// `(x - mean) / sqrt(variance + eps)` along `axis` (Ba, Kiros and Hinton, 2016), without scale and shift. The
    /// shape stays.
    ///
    /// # Panics
    /// If the axis does not exist.
    ///
    /// ```
    /// # use xcs_runtime::Tensor;
    /// let x = Tensor::from_slice(&[1.0f32, 3.0]).layer_norm(0, 0.0);
    /// assert_eq!(x.to_vec(), [-1.0, 1.0]);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn layer_norm(&self, axis: isize, eps: f64) -> Self {
        along_kept(self, axis, |builder, x, axis| {
            let (distance, variance) = distance_and_variance::<T>(builder, x, axis);
            let root = guarded_root::<T>(builder, variance, eps);
            binary(builder, BinaryOp::Div, distance, root)
        })
    }

    /// `x / sqrt(mean(x^2) + eps)` along `axis` (Zhang and Sennrich, 2019), without scale. The shape stays.
    ///
    /// # Panics
    /// If the axis does not exist.
    ///
    /// ```
    /// # use xcs_runtime::Tensor;
    /// let x = Tensor::from_slice(&[3.0f32, -3.0]).rms_norm(0, 0.0);
    /// assert_eq!(x.to_vec(), [1.0, -1.0]);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn rms_norm(&self, axis: isize, eps: f64) -> Self {
        along_kept(self, axis, |builder, x, axis| {
            let square = unary(builder, UnaryOp::Square, x);
            let mean_square = mean::<T>(builder, square, axis);
            let root = guarded_root::<T>(builder, mean_square, eps);
            binary(builder, BinaryOp::Div, x, root)
        })
    }
}
