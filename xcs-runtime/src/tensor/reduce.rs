//! Folds: over all elements, along an axis that goes, along an axis that stays with length 1.

use super::{
    Tensor,
    nodes::{arg_fold, distance_and_variance, fold, mean, reshape, sum_of_squares, unary},
    resolve_axis,
};
use crate::{
    array::{Element, Number, Real, Shape},
    graph::{ArgOp, Operand, ReduceOp, UnaryOp},
    trace::{self, Builder},
};
use std::panic::Location;

/// One operation over all elements, in row-major order; the result has no axes.
#[track_caller]
pub(super) fn over_all<T: Element, R: Element>(
    x: &Tensor<T>,
    build: impl FnOnce(&mut Builder<'_>, Operand, usize) -> Operand,
) -> Tensor<R> {
    let elements = x.elements();
    Tensor::new(trace::operation(&[x.value()], Location::caller(), |builder, operands| {
        let row = reshape(builder, operands[0], Shape::from_valid(&[elements]));
        let folded = build(builder, row, 0);
        reshape(builder, folded, Shape::SCALAR)
    }))
}

/// One operation along `axis`; the axis goes.
#[track_caller]
pub(super) fn along<T: Element, R: Element>(
    x: &Tensor<T>,
    axis: isize,
    build: impl FnOnce(&mut Builder<'_>, Operand, usize) -> Operand,
) -> Tensor<R> {
    let shape = x.dims();
    let axis = resolve_axis(axis, &shape);
    Tensor::new(trace::operation(&[x.value()], Location::caller(), |builder, operands| {
        let folded = build(builder, operands[0], axis);
        reshape(builder, folded, shape.without(axis))
    }))
}

/// One operation along `axis`; the axis stays with length 1.
#[track_caller]
pub(super) fn along_kept<T: Element, R: Element>(
    x: &Tensor<T>,
    axis: isize,
    build: impl FnOnce(&mut Builder<'_>, Operand, usize) -> Operand,
) -> Tensor<R> {
    let axis = resolve_axis(axis, &x.dims());
    Tensor::new(trace::operation(&[x.value()], Location::caller(), |builder, operands| {
        build(builder, operands[0], axis)
    }))
}

/// `fold_methods!(sum sum_axis sum_keepdim: Tensor<T>, "sum", " (0 of none)", build)`: the three forms of a fold that
/// has a value for no elements.
macro_rules! fold_methods {
    ($all:ident $axis:ident $keepdim:ident: $Out:ty, $what:literal, $of_none:literal, $build:expr) => {
        #[doc = concat!("The ", $what, " of all elements", $of_none, ", as a tensor without axes.")]
        #[must_use]
        #[track_caller]
        pub fn $all(&self) -> $Out {
            $crate::tensor::reduce::over_all(self, $build)
        }

        #[doc = concat!("The ", $what, " along `axis`", $of_none, "; the axis goes.")]
        ///
        /// # Panics
        /// If the axis does not exist.
        #[must_use]
        #[track_caller]
        pub fn $axis(&self, axis: isize) -> $Out {
            $crate::tensor::reduce::along(self, axis, $build)
        }

        #[doc = concat!("The ", $what, " along `axis`", $of_none, "; the axis stays with length 1.")]
        ///
        /// # Panics
        /// If the axis does not exist.
        #[must_use]
        #[track_caller]
        pub fn $keepdim(&self, axis: isize) -> $Out {
            $crate::tensor::reduce::along_kept(self, axis, $build)
        }
    };
}
pub(super) use fold_methods;

/// The same for a fold that needs elements: an extreme of none does not exist.
macro_rules! extreme_methods {
    ($all:ident $axis:ident $keepdim:ident: $Out:ty, $what:literal, $of_nan:literal, $build:expr) => {
        #[doc = concat!("The ", $what, " of all elements (", $of_nan, "), as a tensor without axes.")]
        ///
        /// # Panics
        /// If there are no elements.
        #[must_use]
        #[track_caller]
        pub fn $all(&self) -> $Out {
            require_elements($what, self.elements(), &self.dims());
            over_all(self, $build)
        }

        #[doc = concat!("The ", $what, " along `axis` (", $of_nan, "); the axis goes.")]
        ///
        /// # Panics
        /// If the axis does not exist or is empty.
        #[must_use]
        #[track_caller]
        pub fn $axis(&self, axis: isize) -> $Out {
            require_elements($what, self.dims()[resolve_axis(axis, &self.dims())], &self.dims());
            along(self, axis, $build)
        }

        #[doc = concat!("The ", $what, " along `axis` (", $of_nan, "); the axis stays with length 1.")]
        ///
        /// # Panics
        /// If the axis does not exist or is empty.
        #[must_use]
        #[track_caller]
        pub fn $keepdim(&self, axis: isize) -> $Out {
            require_elements($what, self.dims()[resolve_axis(axis, &self.dims())], &self.dims());
            along_kept(self, axis, $build)
        }
    };
}

#[track_caller]
fn require_elements(what: &str, length: usize, shape: &Shape) {
    assert!(length > 0, "the {what} of no elements does not exist: the shape is {shape}");
}

/// Sums, products and extremes.
///
/// ```
/// # use xcs_runtime::Tensor;
/// let x = Tensor::from_vec(vec![1, 5, 3, 4, 2, 6], [2, 3])?;
/// assert_eq!(x.sum().item(), 21);
/// assert_eq!(x.sum_axis(0).to_vec(), [5, 7, 9]);
/// assert_eq!(x.max_keepdim(-1).shape(), [2, 1]);
/// assert_eq!(x.argmax_axis(1).to_vec(), [1, 2]);
/// # Ok::<(), xcs_runtime::Error>(())
/// ```
impl<T: Number> Tensor<T> {
    fold_methods!(sum sum_axis sum_keepdim: Self, "sum", " (0 of none)", |b, x, axis| fold(b, ReduceOp::Sum, x, axis));
    fold_methods!(prod prod_axis prod_keepdim: Self, "product", " (1 of none)", |b, x, axis| {
        fold(b, ReduceOp::Prod, x, axis)
    });
    extreme_methods!(max max_axis max_keepdim: Self, "maximum", "NaN if one is NaN", |b, x, axis| {
        fold(b, ReduceOp::Max, x, axis)
    });
    extreme_methods!(min min_axis min_keepdim: Self, "minimum", "NaN if one is NaN", |b, x, axis| {
        fold(b, ReduceOp::Min, x, axis)
    });
    extreme_methods!(
        argmax argmax_axis argmax_keepdim: Tensor<i64>,
        "index of the maximum", "the first of equal ones; of the first NaN, if there is one",
        |b, x, axis| arg_fold(b, ArgOp::Max, x, axis)
    );
    extreme_methods!(
        argmin argmin_axis argmin_keepdim: Tensor<i64>,
        "index of the minimum", "the first of equal ones; of the first NaN, if there is one",
        |b, x, axis| arg_fold(b, ArgOp::Min, x, axis)
    );
}

/// Means and norms.
///
/// ```
/// # use xcs_runtime::Tensor;
/// let x = Tensor::from_rows(&[[3.0, 4.0], [6.0, 8.0]])?;
/// assert_eq!(x.mean().item(), 5.25);
/// assert_eq!(x.norm_axis(1).to_vec(), [5.0, 10.0]);
/// assert_eq!(x.var_axis(0).to_vec(), [2.25, 4.0]);
/// # Ok::<(), xcs_runtime::Error>(())
/// ```
impl<T: Real> Tensor<T> {
    fold_methods!(mean mean_axis mean_keepdim: Self, "mean", " (NaN of none)", mean::<T>);
    fold_methods!(
        var var_axis var_keepdim: Self, "variance, the mean squared distance from the mean,", " (NaN of none)",
        |b, x, axis| distance_and_variance::<T>(b, x, axis).1
    );
    fold_methods!(
        std std_axis std_keepdim: Self, "standard deviation, the root of the variance,", " (NaN of none)",
        |b, x, axis| {
            let variance = distance_and_variance::<T>(b, x, axis).1;
            unary(b, UnaryOp::Sqrt, variance)
        }
    );
    fold_methods!(
        norm norm_axis norm_keepdim: Self, "Euclidean norm, the root of the sum of squares,", " (0 of none)",
        |b, x, axis| {
            let sum = sum_of_squares(b, x, axis);
            unary(b, UnaryOp::Sqrt, sum)
        }
    );
}
