//! Picking slices by index.

use super::{
    Tensor,
    nodes::{cast, reshape},
    resolve_axis, shape_of,
};
use crate::{
    array::{Array, Element, Real, Shape},
    graph::{CompareOp, Op},
    trace,
};
use std::panic::Location;

impl<T: Element> Tensor<T> {
    /// The slices along `axis` that `indices` (one axis) names, in its order. Negative indices count from the end.
    ///
    /// The indices are read here, so that a wrong one panics at this statement in every mode.
    ///
    /// # Panics
    /// If the axis does not exist, `indices` has not one axis, or an index is out of range.
    ///
    /// ```
    /// # use xcs_runtime::Tensor;
    /// let x = Tensor::from_rows(&[[1, 2], [3, 4], [5, 6]])?;
    /// assert_eq!(x.index_select(0, &Tensor::from_slice(&[-1, 0])).to_vec(), [5, 6, 1, 2]);
    /// # Ok::<(), xcs_runtime::Error>(())
    /// ```
    #[must_use]
    #[track_caller]
    pub fn index_select(&self, axis: isize, indices: &Tensor<i64>) -> Self {
        let shape = self.dims();
        let axis = resolve_axis(axis, &shape);
        assert!(indices.dims().rank() == 1, "index_select: the indices have shape {}, not one axis", indices.dims());
        let length = shape[axis] as i64;
        let mut given = indices.to_vec();
        for index in &mut given {
            let resolved = if *index < 0 { *index + length } else { *index };
            assert!(
                (0..length).contains(&resolved),
                "index_select: index {index} is out of range for axis {axis} of {shape}"
            );
            *index = resolved;
        }
        let target = shape_of(&shape.with(axis, given.len()));
        // Not a constant of the source: it depends on data.
        let indices = Tensor::<i64>::ready(Array::from_slice(&given, Shape::from_valid(&[given.len()])));
        Tensor::new(trace::operation(&[self.value(), indices.value()], Location::caller(), |builder, operands| {
            builder.push(Op::Gather { axis: axis as u8 }, operands, T::DTYPE, target)
        }))
    }
}

impl Tensor<i64> {
    /// A new last axis of length `classes` with 1 at each element's value and 0 elsewhere. A value that is no
    /// class gives zeros only.
    ///
    /// # Panics
    /// Above eight axes.
    ///
    /// ```
    /// # use xcs_runtime::Tensor;
    /// let labels = Tensor::from_slice(&[2i64, 0]);
    /// assert_eq!(labels.one_hot::<f32>(3).to_vec(), [0.0, 0.0, 1.0, 1.0, 0.0, 0.0]);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn one_hot<T: Real>(&self, classes: usize) -> Tensor<T> {
        let shape = self.dims();
        let column = shape_of(&[shape.dims(), &[1]].concat());
        let target = shape_of(&[shape.dims(), &[classes]].concat());
        let numbers: Vec<i64> = (0..classes as i64).collect();
        let numbers = Tensor::<i64>::internal(Array::from_slice(&numbers, shape_of(&[classes])));
        Tensor::new(trace::operation(&[self.value(), numbers.value()], Location::caller(), |builder, operands| {
            let labels = reshape(builder, operands[0], column);
            let equal = builder.push(Op::Compare(CompareOp::Eq), &[labels, operands[1]], bool::DTYPE, target);
            cast::<T>(builder, equal)
        }))
    }
}
