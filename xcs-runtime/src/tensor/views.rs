//! The same elements, seen otherwise. Nothing is computed and nothing counted.

use super::{Tensor, resolve_axis, shape_of, with_new_axis};
use crate::{
    array::{Element, Layout, MAX_RANK, Shape},
    graph::View,
    trace,
};
use std::{ops::Range, panic::Location};

impl<T: Element> Tensor<T> {
    #[track_caller]
    pub(super) fn reshaped(&self, shape: Shape) -> Self {
        if shape == self.dims() {
            return self.clone();
        }
        Tensor::new(trace::view(self.value(), View::Reshape, shape, Location::caller(), |layout| layout.reshape(shape)))
    }

    /// The elements in the same row-major order under another shape.
    ///
    /// # Panics
    /// If the number of elements differs, or above eight axes.
    ///
    /// ```
    /// # use xcs_runtime::Tensor;
    /// let x = Tensor::<i32>::arange(0, 6, 1).reshape([2, 3]);
    /// assert_eq!(x.shape(), [2, 3]);
    /// assert_eq!(x.transpose().flatten().to_vec(), [0, 3, 1, 4, 2, 5]);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn reshape(&self, shape: impl AsRef<[usize]>) -> Self {
        let shape = shape_of(shape.as_ref());
        assert!(
            shape.elements() == self.elements(),
            "reshape from {} to {shape}: {} elements cannot become {}",
            self.dims(),
            self.elements(),
            shape.elements()
        );
        self.reshaped(shape)
    }

    /// All elements along one axis, in row-major order.
    ///
    /// ```
    /// # use xcs_runtime::Tensor;
    /// assert_eq!(Tensor::<f32>::zeros([2, 3]).flatten().shape(), [6]);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn flatten(&self) -> Self {
        self.reshaped(Shape::from_valid(&[self.elements()]))
    }

    /// Without `axis`, which must have length 1.
    ///
    /// # Panics
    /// If the axis does not exist or has another length.
    ///
    /// ```
    /// # use xcs_runtime::Tensor;
    /// assert_eq!(Tensor::<f32>::zeros([2, 1, 3]).squeeze(1).shape(), [2, 3]);
    /// ```
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
    ///
    /// ```
    /// # use xcs_runtime::Tensor;
    /// let x = Tensor::<f32>::zeros([2, 3]);
    /// assert_eq!((x.unsqueeze(0).shape(), x.unsqueeze(-1).shape()), ([1, 2, 3].as_slice(), [2, 3, 1].as_slice()));
    /// ```
    #[must_use]
    #[track_caller]
    pub fn unsqueeze(&self, axis: isize) -> Self {
        self.reshaped(with_new_axis(axis, &self.dims()).1)
    }

    /// The axes in another order: axis `i` of the result is axis `order[i]` of the tensor.
    ///
    /// # Panics
    /// Unless `order` names each axis once.
    ///
    /// ```
    /// # use xcs_runtime::Tensor;
    /// let images = Tensor::<u8>::zeros([10, 28, 32, 3]);
    /// assert_eq!(images.permute([0, -1, 1, 2]).shape(), [10, 3, 28, 32]);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn permute(&self, order: impl AsRef<[isize]>) -> Self {
        let shape = self.dims();
        let given = order.as_ref();
        let mut order = Vec::with_capacity(given.len());
        for &axis in given {
            order.push(resolve_axis(axis, &shape));
        }
        let all_named = (0..shape.rank()).all(|axis| order.contains(&axis));
        assert!(
            all_named && order.len() == shape.rank(),
            "permute: {given:?} does not name each axis of the shape {shape} once"
        );
        let mut inline = [0; MAX_RANK];
        let mut target = shape;
        for (to, &from) in order.iter().enumerate() {
            inline[to] = from as u8;
            target = target.with(to, shape[from]);
        }
        let view = View::Permute { order: inline };
        Tensor::new(trace::view(self.value(), view, target, Location::caller(), |layout| Some(layout.permute(&order))))
    }

    /// The last two axes exchanged.
    ///
    /// # Panics
    /// With fewer than two axes.
    ///
    /// ```
    /// # use xcs_runtime::Tensor;
    /// let x = Tensor::from_rows(&[[1, 2, 3], [4, 5, 6]])?;
    /// assert_eq!(x.transpose().to_vec(), [1, 4, 2, 5, 3, 6]);
    /// # Ok::<(), xcs_runtime::Error>(())
    /// ```
    #[must_use]
    #[track_caller]
    pub fn transpose(&self) -> Self {
        let rank = self.dims().rank();
        assert!(rank >= 2, "transpose needs two axes; the shape is {}", self.dims());
        let mut order: Vec<isize> = (0..rank as isize).collect();
        order.swap(rank - 1, rank - 2);
        self.permute(order)
    }

    /// Stretched to `shape` by NumPy's rule, without a copy.
    ///
    /// # Panics
    /// If the shape does not stretch to `shape`, or above eight axes.
    ///
    /// ```
    /// # use xcs_runtime::Tensor;
    /// assert_eq!(Tensor::from_slice(&[1, 2]).broadcast_to([2, 2]).to_vec(), [1, 2, 1, 2]);
    /// ```
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

    /// Positions `range` of `axis`, which stays.
    ///
    /// # Panics
    /// If the axis does not exist or is shorter, or the range starts after its end.
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
        assert!(range.start <= range.end, "slice {range:?}: the start is after the end");
        assert!(range.end <= shape[axis], "slice {range:?} does not fit axis {axis} of {shape}");
        let length = range.end - range.start;
        self.strided(axis, range.start, 1, length)
    }

    /// Every `step`-th position of `axis` from `start`, `length` of them.
    #[track_caller]
    fn strided(&self, axis: usize, start: usize, step: isize, length: usize) -> Self {
        let shape = self.dims().with(axis, length);
        let view = View::Slice { axis: axis as u8, start, step };
        let layout = |layout: &Layout| Some(layout.slice(axis, start, step, length));
        Tensor::new(trace::view(self.value(), view, shape, Location::caller(), layout))
    }

    /// The positions of `axis` in reverse order.
    ///
    /// # Panics
    /// If the axis does not exist.
    ///
    /// ```
    /// # use xcs_runtime::Tensor;
    /// assert_eq!(Tensor::from_slice(&[1, 2, 3]).flip(0).to_vec(), [3, 2, 1]);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn flip(&self, axis: isize) -> Self {
        let axis = resolve_axis(axis, &self.dims());
        let length = self.dims()[axis];
        self.strided(axis, length.saturating_sub(1), -1, length)
    }
}
