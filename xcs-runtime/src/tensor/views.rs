//! The same elements, seen otherwise. Nothing is computed and nothing counted.

use super::{Tensor, resolve_axis, shape_of};
use crate::{
    array::{Element, MAX_RANK, Shape},
    graph::View,
    trace,
};
use std::{ops::Range, panic::Location};

impl<T: Element> Tensor<T> {
    #[track_caller]
    fn reshaped(&self, shape: Shape) -> Self {
        if shape == self.dims() {
            return self.clone();
        }
        Tensor::new(trace::view(self.value(), View::Reshape, shape, Location::caller(), |layout| layout.reshape(shape)))
    }

    /// The elements in the same row-major order under another shape.
    ///
    /// # Panics
    /// If the number of elements differs.
    #[must_use]
    #[track_caller]
    pub fn reshape(&self, shape: impl AsRef<[usize]>) -> Self {
        let shape = shape_of(shape.as_ref());
        assert!(
            shape.elements() == self.len(),
            "reshape from {} to {shape}: {} elements cannot become {}",
            self.dims(),
            self.len(),
            shape.elements()
        );
        self.reshaped(shape)
    }

    /// All elements along one axis.
    #[must_use]
    #[track_caller]
    pub fn flatten(&self) -> Self {
        self.reshaped(Shape::from_valid(&[self.len()]))
    }

    /// Without `axis`, which must have length 1.
    ///
    /// # Panics
    /// If the axis does not exist or is longer.
    #[must_use]
    #[track_caller]
    pub fn squeeze(&self, axis: isize) -> Self {
        let shape = self.dims();
        let axis = resolve_axis(axis, &shape);
        assert!(shape[axis] == 1, "squeeze: axis {axis} of {shape} has length {}, not 1", shape[axis]);
        self.reshaped(shape.without(axis))
    }

    /// With a new axis of length 1 before position `axis` (`-1`: after the last).
    ///
    /// # Panics
    /// If the position does not exist, or above eight axes.
    #[must_use]
    #[track_caller]
    pub fn unsqueeze(&self, axis: isize) -> Self {
        let shape = self.dims();
        let rank = shape.rank() as isize;
        let resolved = if axis < 0 { axis + rank + 1 } else { axis };
        assert!((0..=rank).contains(&resolved), "unsqueeze: position {axis} does not exist in {shape}");
        let inserted = shape.inserted(resolved as usize, 1);
        self.reshaped(
            inserted.unwrap_or_else(|| panic!("unsqueeze: {shape} has {MAX_RANK} axes already, the most there can be")),
        )
    }

    /// The axes in another order: axis `i` of the result is axis `order[i]` of the tensor.
    ///
    /// # Panics
    /// Unless `order` names each axis once.
    #[must_use]
    #[track_caller]
    pub fn permute(&self, order: impl AsRef<[isize]>) -> Self {
        let shape = self.dims();
        let order: Vec<usize> = order.as_ref().iter().map(|&axis| resolve_axis(axis, &shape)).collect();
        let mut sorted = order.clone();
        sorted.sort_unstable();
        assert!(
            sorted.iter().copied().eq(0..shape.rank()),
            "permute: {order:?} does not name each axis of {shape} once"
        );
        let dims: Vec<usize> = order.iter().map(|&axis| shape[axis]).collect();
        let mut inline = [0; MAX_RANK];
        for (to, &axis) in inline.iter_mut().zip(&order) {
            *to = axis as u8;
        }
        let view = View::Permute { order: inline };
        let target = Shape::from_valid(&dims);
        Tensor::new(trace::view(self.value(), view, target, Location::caller(), |layout| Some(layout.permute(&order))))
    }

    /// The last two axes exchanged.
    ///
    /// # Panics
    /// With fewer than two axes.
    #[must_use]
    #[track_caller]
    pub fn transpose(&self) -> Self {
        let rank = self.rank();
        assert!(rank >= 2, "transpose needs two axes; the shape is {}", self.dims());
        let mut order: Vec<isize> = (0..rank as isize).collect();
        order.swap(rank - 1, rank - 2);
        self.permute(order)
    }

    /// Stretched to `shape` by NumPy's rule, without a copy.
    ///
    /// # Panics
    /// If the shape does not stretch to `shape`.
    #[must_use]
    #[track_caller]
    pub fn broadcast_to(&self, shape: impl AsRef<[usize]>) -> Self {
        let (from, to) = (self.dims(), shape_of(shape.as_ref()));
        assert!(from.broadcast(&to) == Some(to), "the shape {from} does not broadcast to {to}");
        if from == to {
            return self.clone();
        }
        Tensor::new(trace::view(self.value(), View::Broadcast, to, Location::caller(), |layout| {
            Some(layout.broadcast_to(to))
        }))
    }

    /// Positions `range` of `axis`.
    ///
    /// # Panics
    /// If the axis does not exist or is shorter.
    ///
    /// ```
    /// # use xcs_runtime::Tensor;
    /// let x = Tensor::<i64>::arange(0, 6, 1).reshape([2, 3]);
    /// assert_eq!(x.slice(1, 1..3).to_vec(), [1, 2, 4, 5]);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn slice(&self, axis: isize, range: Range<usize>) -> Self {
        let shape = self.dims();
        let axis = resolve_axis(axis, &shape);
        assert!(
            range.start <= range.end && range.end <= shape[axis],
            "slice {range:?} does not fit axis {axis} of {shape}"
        );
        let length = range.end - range.start;
        self.strided(axis, range.start, 1, length)
    }

    /// Every `step`-th position of `axis` from `start`, `length` of them.
    #[track_caller]
    fn strided(&self, axis: usize, start: usize, step: isize, length: usize) -> Self {
        let shape = self.dims().with(axis, length);
        let view = View::Slice { axis: axis as u8, start, step };
        let layout = |layout: &crate::array::Layout| Some(layout.slice(axis, start, step, length));
        Tensor::new(trace::view(self.value(), view, shape, Location::caller(), layout))
    }

    /// The positions of `axis` in reverse order.
    ///
    /// # Panics
    /// If the axis does not exist.
    #[must_use]
    #[track_caller]
    pub fn flip(&self, axis: isize) -> Self {
        let axis = resolve_axis(axis, &self.dims());
        let length = self.shape()[axis];
        self.strided(axis, length.saturating_sub(1), -1, length)
    }
}
