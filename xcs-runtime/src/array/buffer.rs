//! Shared, immutable memory, and the one moment at which it may be written.

use super::{Element, pool};
use std::ptr::NonNull;

/// Raw memory of a fixed size. Immutable once shared: it is written through [`BufferMut`] before.
pub(crate) struct Buffer {
    pointer: NonNull<u8>,
    bytes: usize,
}

// SAFETY: after `BufferMut::freeze` the memory is only read.
unsafe impl Send for Buffer {}
// SAFETY: as above.
unsafe impl Sync for Buffer {}

impl Buffer {
    pub(crate) fn bytes(&self) -> usize {
        self.bytes
    }

    pub(crate) fn pointer(&self) -> *const u8 {
        self.pointer.as_ptr()
    }
}

impl Drop for Buffer {
    fn drop(&mut self) {
        pool::give(self.pointer, self.bytes);
    }
}

/// A buffer that nobody else can see yet.
pub(crate) struct BufferMut(Buffer);

impl BufferMut {
    /// `bytes` bytes with unspecified contents: the caller writes every one before [`freeze`](Self::freeze).
    pub(crate) fn uninitialised(bytes: usize) -> BufferMut {
        BufferMut(Buffer { pointer: pool::take(bytes), bytes })
    }

    pub(crate) fn from_slice<T: Element>(values: &[T]) -> BufferMut {
        let bytes = size_of_val(values);
        let buffer = BufferMut::uninitialised(bytes);
        // SAFETY: both ranges are `bytes` long, and the new one overlaps nothing.
        unsafe { std::ptr::copy_nonoverlapping(values.as_ptr().cast::<u8>(), buffer.pointer(), bytes) };
        buffer
    }

    pub(crate) fn pointer(&self) -> *mut u8 {
        self.0.pointer.as_ptr()
    }

    /// From now on the contents are immutable.
    pub(crate) fn freeze(self) -> Buffer {
        self.0
    }
}
