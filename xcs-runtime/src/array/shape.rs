//! Shapes: the length of each axis, kept inline.

use std::{fmt, ops::Deref};

/// The largest number of axes a tensor can have.
pub const MAX_RANK: usize = 8;

/// The length of each axis of a tensor, outermost first. At most [`MAX_RANK`] axes; the product of the
/// lengths fits `isize`.
#[derive(Clone, Copy)]
pub struct Shape {
    rank: u8,
    dims: [usize; MAX_RANK],
}

impl Shape {
    /// The shape of a single number.
    pub const SCALAR: Shape = Shape { rank: 0, dims: [0; MAX_RANK] };

    /// A shape from its axis lengths; `None` above [`MAX_RANK`] axes or when the number of elements does not
    /// fit `isize`.
    #[must_use]
    pub fn checked(dims: &[usize]) -> Option<Shape> {
        if dims.len() > MAX_RANK {
            return None;
        }
        // Zero lengths must not hide an overflow of the others: strides are products too.
        let mut product = 1usize;
        for &dim in dims {
            product = product.checked_mul(dim.max(1))?;
        }
        isize::try_from(product.checked_mul(8)?).ok()?;
        Some(Shape::from_valid(dims))
    }

    /// A shape from lengths that are known to be valid.
    #[inline]
    pub(crate) fn from_valid(dims: &[usize]) -> Shape {
        let mut inline = [0; MAX_RANK];
        inline[..dims.len()].copy_from_slice(dims);
        Shape { rank: dims.len() as u8, dims: inline }
    }

    /// The number of axes.
    #[must_use]
    #[inline]
    pub fn rank(&self) -> usize {
        usize::from(self.rank)
    }

    /// The axis lengths.
    #[must_use]
    #[inline]
    pub fn dims(&self) -> &[usize] {
        &self.dims[..self.rank()]
    }

    /// The number of elements: the product of the lengths, 1 for a scalar.
    #[must_use]
    #[inline]
    pub fn elements(&self) -> usize {
        self.dims().iter().product()
    }

    /// The shape with axis `axis` set to `length`.
    #[must_use]
    #[inline]
    pub(crate) fn with(mut self, axis: usize, length: usize) -> Shape {
        self.dims[..usize::from(self.rank)][axis] = length;
        self
    }

    /// The shape without axis `axis`.
    #[must_use]
    pub(crate) fn without(&self, axis: usize) -> Shape {
        let mut dims = [0; MAX_RANK];
        let rank = self.rank() - 1;
        for (to, from) in (0..self.rank()).filter(|&from| from != axis).enumerate() {
            dims[to] = self.dims[from];
        }
        Shape { rank: rank as u8, dims }
    }

    /// The shape with a new axis of length `length` before position `axis`; `None` at [`MAX_RANK`] axes.
    #[must_use]
    pub(crate) fn inserted(&self, axis: usize, length: usize) -> Option<Shape> {
        let mut dims = self.dims().to_vec();
        dims.insert(axis, length);
        Shape::checked(&dims)
    }

    /// The shape that two operands broadcast to by NumPy's rule: axes are aligned at the end, and an axis of
    /// length 1 stretches. `None` if an axis differs and neither length is 1.
    #[must_use]
    #[inline]
    pub fn broadcast(&self, other: &Shape) -> Option<Shape> {
        if self == other || other.rank == 0 {
            return Some(*self);
        }
        if self.rank == 0 {
            return Some(*other);
        }
        self.stretch(other)
    }

    fn stretch(&self, other: &Shape) -> Option<Shape> {
        let rank = self.rank().max(other.rank());
        let mut dims = [0; MAX_RANK];
        for (i, dim) in dims[..rank].iter_mut().enumerate() {
            let length = |shape: &Shape| (i + shape.rank()).checked_sub(rank).map_or(1, |axis| shape.dims[axis]);
            *dim = match (length(self), length(other)) {
                (a, b) if a == b => a,
                (1, b) => b,
                (a, 1) => a,
                _ => return None,
            };
        }
        Shape::checked(&dims[..rank])
    }

    /// `[outer, length, inner]` around an axis: the products of the lengths before and after it.
    #[must_use]
    #[inline]
    pub(crate) fn around(&self, axis: usize) -> [usize; 3] {
        let dims = self.dims();
        [dims[..axis].iter().product(), dims[axis], dims[axis + 1..].iter().product()]
    }
}

impl Deref for Shape {
    type Target = [usize];
    fn deref(&self) -> &[usize] {
        self.dims()
    }
}

impl PartialEq for Shape {
    #[inline]
    fn eq(&self, other: &Shape) -> bool {
        // Not `dims() == dims()`, a call of the platform's comparison: there are few axes.
        self.rank == other.rank && std::iter::zip(self.dims(), other.dims()).all(|(a, b)| a == b)
    }
}
impl Eq for Shape {}

impl fmt::Debug for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.dims())
    }
}
impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.dims())
    }
}
