//! Folds along one axis and over all elements.

use super::{Tensor, arithmetic::Node, resolve_axis};
use crate::{
    array::{Element, Number, Real, Shape},
    graph::{ArgOp, BinaryOp, Op, ReduceOp, UnaryOp, View},
    trace::{self, Builder},
};
use std::panic::Location;

/// `op` along `axis`, which gets length 1.
pub(super) fn fold(builder: &mut Builder<'_>, op: ReduceOp, x: Node, axis: usize) -> Node {
    let (dtype, shape) = (builder.dtype(x), builder.shape(x));
    builder.push(Op::Reduce { op, axis: axis as u8 }, &[x], dtype, shape.with(axis, 1))
}

/// The mean along `axis`, which gets length 1.
pub(super) fn mean<T: Real>(builder: &mut Builder<'_>, x: Node, axis: usize) -> Node {
    let length = builder.shape(x)[axis];
    let sum = fold(builder, ReduceOp::Sum, x, axis);
    let count = builder.scalar(T::from_f64(length as f64));
    let shape = builder.shape(sum);
    builder.push(Op::Binary(BinaryOp::Div), &[sum, count], T::DTYPE, shape)
}

/// The mean squared distance from the mean along `axis`, which gets length 1.
pub(super) fn variance<T: Real>(builder: &mut Builder<'_>, x: Node, axis: usize) -> Node {
    let shape = builder.shape(x);
    let mean_of_x = mean::<T>(builder, x, axis);
    let distance = builder.push(Op::Binary(BinaryOp::Sub), &[x, mean_of_x], T::DTYPE, shape);
    let square = builder.push(Op::Unary(UnaryOp::Square), &[distance], T::DTYPE, shape);
    mean::<T>(builder, square, axis)
}

pub(super) fn reshape(builder: &mut Builder<'_>, x: Node, shape: Shape) -> Node {
    let dtype = builder.dtype(x);
    builder.push(Op::View(View::Reshape), &[x], dtype, shape)
}

/// One operation along `axis`; the axis goes unless it is kept with length 1.
#[track_caller]
fn along<T: Element, R: Element>(
    x: &Tensor<T>,
    axis: isize,
    keep: bool,
    build: impl FnOnce(&mut Builder<'_>, Node, usize) -> Node,
) -> Tensor<R> {
    let shape = x.dims();
    let axis = resolve_axis(axis, &shape);
    Tensor::new(trace::operation(&[x.value()], Location::caller(), |builder, operands| {
        let folded = build(builder, operands[0], axis);
        if keep { folded } else { reshape(builder, folded, shape.without(axis)) }
    }))
}

/// One operation over all elements, in row-major order; the result has no axes.
#[track_caller]
fn over_all<T: Element, R: Element>(
    x: &Tensor<T>,
    build: impl FnOnce(&mut Builder<'_>, Node, usize) -> Node,
) -> Tensor<R> {
    let elements = x.len();
    Tensor::new(trace::operation(&[x.value()], Location::caller(), |builder, operands| {
        let row = reshape(builder, operands[0], Shape::from_valid(&[elements]));
        let folded = build(builder, row, 0);
        reshape(builder, folded, Shape::SCALAR)
    }))
}

#[track_caller]
pub(super) fn fold_axis<T: Element>(op: ReduceOp, x: &Tensor<T>, axis: isize, keep: bool) -> Tensor<T> {
    along(x, axis, keep, |builder, x, axis| fold(builder, op, x, axis))
}

#[track_caller]
pub(super) fn fold_all<T: Element>(op: ReduceOp, x: &Tensor<T>) -> Tensor<T> {
    over_all(x, |builder, x, axis| fold(builder, op, x, axis))
}

/// Extremes of nothing do not exist.
#[track_caller]
fn require_elements(what: &str, length: usize, shape: &Shape) {
    assert!(length > 0, "{what} of no elements: the shape is {shape}");
}

macro_rules! fold_methods {
    ($op:ident, $all:ident, $axis:ident, $keepdim:ident, $what:literal, $empty:literal, $check:expr) => {
        #[doc = concat!("The ", $what, " of all elements, as a tensor without axes", $empty, ".")]
        #[must_use]
        #[track_caller]
        pub fn $all(&self) -> Self {
            let check: fn(&Shape, Option<usize>) -> bool = $check;
            if check(&self.dims(), None) {
                require_elements($what, self.len(), &self.dims());
            }
            fold_all(ReduceOp::$op, self)
        }

        #[doc = concat!("The ", $what, " along `axis`", $empty, "; the axis goes.")]
        ///
        /// # Panics
        /// If the axis does not exist.
        #[must_use]
        #[track_caller]
        pub fn $axis(&self, axis: isize) -> Self {
            let check: fn(&Shape, Option<usize>) -> bool = $check;
            let resolved = resolve_axis(axis, &self.dims());
            if check(&self.dims(), Some(resolved)) {
                require_elements($what, self.shape()[resolved], &self.dims());
            }
            fold_axis(ReduceOp::$op, self, axis, false)
        }

        #[doc = concat!("The ", $what, " along `axis`", $empty, "; the axis stays with length 1.")]
        ///
        /// # Panics
        /// If the axis does not exist.
        #[must_use]
        #[track_caller]
        pub fn $keepdim(&self, axis: isize) -> Self {
            let check: fn(&Shape, Option<usize>) -> bool = $check;
            let resolved = resolve_axis(axis, &self.dims());
            if check(&self.dims(), Some(resolved)) {
                require_elements($what, self.shape()[resolved], &self.dims());
            }
            fold_axis(ReduceOp::$op, self, axis, true)
        }
    };
}

impl<T: Number> Tensor<T> {
    fold_methods!(Sum, sum, sum_axis, sum_keepdim, "sum", " (0 of none)", |_, _| false);
    fold_methods!(Prod, prod, prod_axis, prod_keepdim, "product", " (1 of none)", |_, _| false);
    fold_methods!(
        Max,
        max,
        max_axis,
        max_keepdim,
        "maximum",
        " (NaN if one is NaN; panics if there is none)",
        |_, _| true
    );
    fold_methods!(
        Min,
        min,
        min_axis,
        min_keepdim,
        "minimum",
        " (NaN if one is NaN; panics if there is none)",
        |_, _| true
    );

    /// The row-major index of the first largest element (of the first NaN, if there is one), without axes.
    ///
    /// # Panics
    /// If there are no elements.
    #[must_use]
    #[track_caller]
    pub fn argmax(&self) -> Tensor<i64> {
        require_elements("argmax", self.len(), &self.dims());
        over_all(self, |builder, x, axis| arg(builder, ArgOp::Max, x, axis))
    }

    /// The row-major index of the first smallest element (of the first NaN, if there is one), without axes.
    ///
    /// # Panics
    /// If there are no elements.
    #[must_use]
    #[track_caller]
    pub fn argmin(&self) -> Tensor<i64> {
        require_elements("argmin", self.len(), &self.dims());
        over_all(self, |builder, x, axis| arg(builder, ArgOp::Min, x, axis))
    }

    /// The index of the first largest element along `axis`; the axis goes.
    ///
    /// # Panics
    /// If the axis does not exist or is empty.
    #[must_use]
    #[track_caller]
    pub fn argmax_axis(&self, axis: isize) -> Tensor<i64> {
        require_elements("argmax", self.shape()[resolve_axis(axis, &self.dims())], &self.dims());
        along(self, axis, false, |builder, x, axis| arg(builder, ArgOp::Max, x, axis))
    }

    /// The index of the first smallest element along `axis`; the axis goes.
    ///
    /// # Panics
    /// If the axis does not exist or is empty.
    #[must_use]
    #[track_caller]
    pub fn argmin_axis(&self, axis: isize) -> Tensor<i64> {
        require_elements("argmin", self.shape()[resolve_axis(axis, &self.dims())], &self.dims());
        along(self, axis, false, |builder, x, axis| arg(builder, ArgOp::Min, x, axis))
    }
}

fn arg(builder: &mut Builder<'_>, op: ArgOp, x: Node, axis: usize) -> Node {
    let shape = builder.shape(x).with(axis, 1);
    builder.push(Op::ArgReduce { op, axis: axis as u8 }, &[x], i64::DTYPE, shape)
}

macro_rules! mean_methods {
    ($all:ident, $axis:ident, $keepdim:ident, $what:literal, $build:expr) => {
        #[doc = concat!("The ", $what, " of all elements (NaN of none), as a tensor without axes.")]
        #[must_use]
        #[track_caller]
        pub fn $all(&self) -> Self {
            over_all(self, $build)
        }

        #[doc = concat!("The ", $what, " along `axis`; the axis goes.")]
        ///
        /// # Panics
        /// If the axis does not exist.
        #[must_use]
        #[track_caller]
        pub fn $axis(&self, axis: isize) -> Self {
            along(self, axis, false, $build)
        }

        #[doc = concat!("The ", $what, " along `axis`; the axis stays with length 1.")]
        ///
        /// # Panics
        /// If the axis does not exist.
        #[must_use]
        #[track_caller]
        pub fn $keepdim(&self, axis: isize) -> Self {
            along(self, axis, true, $build)
        }
    };
}

impl<T: Real> Tensor<T> {
    mean_methods!(mean, mean_axis, mean_keepdim, "mean", mean::<T>);
    mean_methods!(var, var_axis, var_keepdim, "variance (the mean squared distance from the mean)", variance::<T>);
    mean_methods!(
        std,
        std_axis,
        std_keepdim,
        "standard deviation (the root of the variance)",
        root::<T>(variance::<T>)
    );
    mean_methods!(norm, norm_axis, norm_keepdim, "Euclidean norm", root::<T>(sum_of_squares::<T>));
}

fn sum_of_squares<T: Real>(builder: &mut Builder<'_>, x: Node, axis: usize) -> Node {
    let shape = builder.shape(x);
    let square = builder.push(Op::Unary(UnaryOp::Square), &[x], T::DTYPE, shape);
    fold(builder, ReduceOp::Sum, square, axis)
}

/// The square root of what `inner` builds.
fn root<T: Real>(
    inner: impl FnOnce(&mut Builder<'_>, Node, usize) -> Node,
) -> impl FnOnce(&mut Builder<'_>, Node, usize) -> Node {
    move |builder, x, axis| {
        let folded = inner(builder, x, axis);
        let shape = builder.shape(folded);
        builder.push(Op::Unary(UnaryOp::Sqrt), &[folded], T::DTYPE, shape)
    }
}
