//! Arrays: a buffer seen through a dtype and a layout.

use super::{Buffer, BufferMut, DType, Element, Layout, Shape};
use std::sync::Arc;

/// An immutable, materialised, strided array. One pointer wide: tensors are moved and cloned more often than
/// they are made.
#[derive(Clone)]
pub(crate) struct Array(Arc<Contents>);

struct Contents {
    memory: Memory,
    dtype: DType,
    layout: Layout,
}

/// What keeps the elements. An array that was computed has its memory for itself: one allocation less than if each
/// shared a counted one.
enum Memory {
    Own(Buffer),
    /// That of an array with memory of its own, which this one is a view of.
    Of(Array),
}

impl Contents {
    #[inline]
    fn buffer(&self) -> &Buffer {
        match &self.memory {
            Memory::Own(buffer) => buffer,
            Memory::Of(owner) => match &owner.0.memory {
                Memory::Own(buffer) => buffer,
                Memory::Of(_) => unreachable!("internal error: a view of a view"),
            },
        }
    }
}

impl Array {
    /// Panics unless the layout stays inside the buffer.
    #[inline]
    pub(crate) fn new(buffer: Buffer, dtype: DType, layout: &Layout) -> Array {
        check_extent(&buffer, dtype, layout);
        let place = Arc::<Contents>::new_uninit();
        // Written in place: a layout is long enough that each move of it would be noticed.
        // SAFETY: nobody else has this allocation yet.
        unsafe {
            let contents = Contents { memory: Memory::Own(buffer), dtype, layout: *layout };
            Arc::as_ptr(&place).cast_mut().cast::<Contents>().write(contents);
            Array(place.assume_init())
        }
    }

    /// A row-major array of `values`, which are as many as `shape` says.
    pub(crate) fn from_slice<T: Element>(values: &[T], shape: Shape) -> Array {
        Array::new(BufferMut::from_slice(values).freeze(), T::DTYPE, &Layout::row_major(shape))
    }

    /// `shape` filled with one value, stored once.
    pub(crate) fn splat<T: Element>(value: T, shape: Shape) -> Array {
        Array::from_slice(&[value], Shape::SCALAR).view(|layout| layout.broadcast_to(shape))
    }

    #[inline]
    pub(crate) fn dtype(&self) -> DType {
        self.0.dtype
    }

    #[inline]
    pub(crate) fn layout(&self) -> &Layout {
        &self.0.layout
    }

    #[inline]
    pub(crate) fn shape(&self) -> &Shape {
        &self.0.layout.shape
    }

    /// The address of the first element. Valid as far as the layout reaches.
    #[inline]
    pub(crate) fn pointer(&self) -> *const u8 {
        // In range by the invariant of `new`; `wrapping_add` keeps this safe for empty arrays too.
        self.0.buffer().pointer().wrapping_add(self.0.layout.offset * self.0.dtype.size())
    }

    /// Whether nobody else holds the array or its memory.
    pub(crate) fn is_unique(&self) -> bool {
        let alone = |array: &Array| Arc::strong_count(&array.0) == 1;
        match &self.0.memory {
            Memory::Own(_) => alone(self),
            Memory::Of(owner) => alone(self) && alone(owner),
        }
    }

    /// Bytes of the buffer behind it, which other arrays may share.
    pub(crate) fn memory_bytes(&self) -> usize {
        self.0.buffer().bytes()
    }

    /// The same memory through another layout.
    pub(crate) fn view(&self, change: impl FnOnce(&Layout) -> Layout) -> Array {
        let owner = match &self.0.memory {
            Memory::Own(_) => self,
            Memory::Of(owner) => owner,
        };
        let layout = change(&self.0.layout);
        check_extent(self.0.buffer(), self.0.dtype, &layout);
        Array(Arc::new(Contents { memory: Memory::Of(owner.clone()), dtype: self.0.dtype, layout }))
    }

    /// Whether both arrays are the same elements of the same memory.
    pub(crate) fn is_same(&self, other: &Array) -> bool {
        std::ptr::eq(self.0.buffer(), other.0.buffer())
            && self.0.layout.offset == other.0.layout.offset
            && self.0.dtype == other.0.dtype
            && self.0.layout == other.0.layout
    }

    /// How many elements this array begins after `other`, if both lie in the same memory.
    pub(crate) fn distance_from(&self, other: &Array) -> Option<isize> {
        let shared = std::ptr::eq(self.0.buffer(), other.0.buffer()) && self.0.dtype == other.0.dtype;
        shared.then(|| self.0.layout.offset as isize - other.0.layout.offset as isize)
    }

    /// The elements as a slice, if they lie row by row.
    pub(crate) fn as_slice<T: Element>(&self) -> Option<&[T]> {
        assert_eq!(self.0.dtype, T::DTYPE, "internal error: an array read as another type");
        if self.shape().elements() == 0 {
            return Some(&[]);
        }
        // SAFETY: dtype checked, the range lies in the buffer by the invariant of `new`, the buffer was
        // written in full before it was frozen and lives as long as `self`. A stored bool is 0 or 1.
        self.0
            .layout
            .is_row_major()
            .then(|| unsafe { std::slice::from_raw_parts(self.pointer().cast::<T>(), self.shape().elements()) })
    }

    /// The element at an element distance from the first one.
    ///
    /// Panics outside the buffer.
    fn at<T: Element>(&self, distance: isize) -> T {
        let index = self.0.layout.offset as isize + distance;
        assert!(index >= 0 && (index as usize) < self.0.buffer().bytes() / size_of::<T>());
        // SAFETY: dtype checked by the callers, index checked above, contents as in `as_slice`.
        unsafe { self.0.buffer().pointer().cast::<T>().offset(index).read() }
    }

    /// The first element; `None` of an empty array.
    pub(crate) fn first<T: Element>(&self) -> Option<T> {
        assert_eq!(self.0.dtype, T::DTYPE, "internal error: an array read as another type");
        (self.shape().elements() > 0).then(|| self.at(0))
    }

    /// The elements in row-major order.
    pub(crate) fn to_vec<T: Element>(&self) -> Vec<T> {
        if let Some(slice) = self.as_slice() {
            return slice.to_vec();
        }
        let (shape, strides) = (self.shape(), self.0.layout.strides());
        let total = shape.elements();
        let mut values = Vec::with_capacity(total);
        let mut index = [0usize; super::MAX_RANK];
        let mut distance = 0isize;
        for _ in 0..total {
            values.push(self.at(distance));
            for axis in (0..shape.rank()).rev() {
                index[axis] += 1;
                distance += strides[axis];
                if index[axis] < shape[axis] {
                    break;
                }
                distance -= strides[axis] * shape[axis] as isize;
                index[axis] = 0;
            }
        }
        values
    }
}

/// Panics unless the layout stays inside the buffer.
#[inline]
fn check_extent(buffer: &Buffer, dtype: DType, layout: &Layout) {
    if let Some((low, high)) = layout.extent() {
        let capacity = (buffer.bytes() / dtype.size()) as isize;
        assert!(low >= 0 && high < capacity, "internal error: a layout leaves its buffer: {layout:?}");
    }
}
