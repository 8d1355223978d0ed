//! Where the elements of an array lie in its buffer.

use super::{MAX_RANK, Shape};

/// Shape, strides and offset, all in elements. A stride may be zero (broadcast) or negative (flip).
#[derive(Clone, Copy, Debug)]
pub(crate) struct Layout {
    pub(crate) shape: Shape,
    strides: [isize; MAX_RANK],
    pub(crate) offset: usize,
}

impl Layout {
    /// Row-major from the start of a buffer.
    #[inline]
    pub(crate) fn row_major(shape: Shape) -> Layout {
        let mut strides = [0; MAX_RANK];
        let mut stride = 1isize;
        for axis in (0..shape.rank()).rev() {
            strides[axis] = stride;
            stride *= shape[axis].max(1) as isize;
        }
        Layout { shape, strides, offset: 0 }
    }

    #[inline]
    pub(crate) fn strides(&self) -> &[isize] {
        &self.strides[..self.shape.rank()]
    }

    /// Whether the elements lie row by row without gaps. Axes of length 1 have no say; an empty array is
    /// row-major.
    #[inline]
    pub(crate) fn is_row_major(&self) -> bool {
        let mut expected = 1isize;
        for axis in (0..self.shape.rank()).rev() {
            match self.shape[axis] {
                0 => return true,
                1 => {}
                length => {
                    if self.strides[axis] != expected {
                        return false;
                    }
                    expected *= length as isize;
                }
            }
        }
        true
    }

    /// The smallest and largest element index that the layout reaches; `None` for an empty array.
    pub(crate) fn extent(&self) -> Option<(isize, isize)> {
        let (mut low, mut high) = (self.offset as isize, self.offset as isize);
        for (&length, &stride) in self.shape.iter().zip(self.strides()) {
            let reach = stride * (length.checked_sub(1)? as isize);
            if reach < 0 { low += reach } else { high += reach }
        }
        Some((low, high))
    }

    /// The same shape and strides from another first element.
    pub(crate) fn moved_to(self, offset: usize) -> Layout {
        Layout { offset, ..self }
    }

    pub(crate) fn permute(&self, order: &[usize]) -> Layout {
        let mut dims = [0; MAX_RANK];
        let mut strides = [0; MAX_RANK];
        for (to, &from) in order.iter().enumerate() {
            dims[to] = self.shape[from];
            strides[to] = self.strides[from];
        }
        Layout { shape: Shape::from_valid(&dims[..order.len()]), strides, offset: self.offset }
    }

    /// Every `step`-th element along `axis` from `start`, `length` of them.
    pub(crate) fn slice(&self, axis: usize, start: usize, step: isize, length: usize) -> Layout {
        let mut sliced = *self;
        sliced.shape = self.shape.with(axis, length);
        if length > 0 {
            sliced.offset = (self.offset as isize + self.strides[axis] * start as isize) as usize;
        }
        sliced.strides[axis] = self.strides[axis] * step;
        sliced
    }

    /// The layout seen as `shape`, which the layout's own shape broadcasts to.
    pub(crate) fn broadcast_to(&self, shape: Shape) -> Layout {
        let mut strides = [0; MAX_RANK];
        let missing = shape.rank() - self.shape.rank();
        for axis in 0..self.shape.rank() {
            strides[missing + axis] = if self.shape[axis] == 1 { 0 } else { self.strides[axis] };
        }
        Layout { shape, strides, offset: self.offset }
    }

    /// The same elements in the same row-major order under another shape with as many elements; `None` if no
    /// strides can say that.
    pub(crate) fn reshape(&self, shape: Shape) -> Option<Layout> {
        if self.is_row_major() {
            return Some(Layout { offset: self.offset, ..Layout::row_major(shape) });
        }
        // Each run of old axes must match a run of new axes with the same product, and be uniform inside.
        let old: Vec<(usize, isize)> =
            self.shape.iter().copied().zip(self.strides().iter().copied()).filter(|&(length, _)| length != 1).collect();
        let mut strides = [0; MAX_RANK];
        let (mut from, mut to) = (0, 0);
        while from < old.len() {
            let (mut have, first) = (old[from].0, from);
            from += 1;
            let begin = to;
            let mut want = 1;
            loop {
                while want < have && to < shape.rank() {
                    want *= shape[to];
                    to += 1;
                }
                if want == have {
                    break;
                }
                let &(length, _) = old.get(from)?;
                have *= length;
                from += 1;
            }
            for pair in old[first..from].windows(2) {
                if pair[0].1 != pair[1].1 * pair[1].0 as isize {
                    return None;
                }
            }
            let mut stride = old[from - 1].1;
            for axis in (begin..to).rev() {
                strides[axis] = stride;
                stride *= shape[axis] as isize;
            }
        }
        Some(Layout { shape, strides, offset: self.offset })
    }

    /// The distance between consecutive elements in row-major order if there is a single one: 0 for a
    /// broadcast scalar, 1 for row-major.
    pub(crate) fn single_stride(&self) -> Option<isize> {
        if self.is_row_major() {
            return Some(1);
        }
        self.strides().iter().zip(self.shape.iter()).all(|(&stride, &length)| stride == 0 || length == 1).then_some(0)
    }
}

impl PartialEq for Layout {
    /// Equal as far as kernels can tell: offsets are bound at run time and do not count.
    #[inline]
    fn eq(&self, other: &Layout) -> bool {
        self.shape == other.shape && self.strides() == other.strides()
    }
}
