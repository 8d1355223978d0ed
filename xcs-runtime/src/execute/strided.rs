//! Reading memory that does not lie row by row.

use crate::array::Shape;

/// Copies elements `start .. start + n` (row-major numbers of `shape`) of a strided source to adjacent memory.
///
/// # Safety
/// `from` is the address of the first element, all elements that `shape` and `strides` reach are readable,
/// `to` is writable for `n` elements of `size` bytes, and `start + n` is at most the number of elements.
pub(super) unsafe fn gather(
    to: *mut u8,
    from: *const u8,
    size: usize,
    shape: &Shape,
    strides: &[isize],
    start: usize,
    n: usize,
) {
    if n == 0 {
        // An empty shape has no coordinates to begin at.
        return;
    }
    // SAFETY: handed on.
    unsafe {
        match size {
            1 => gather_of::<u8>(to, from, shape, strides, start, n),
            4 => gather_of::<u32>(to.cast(), from.cast(), shape, strides, start, n),
            _ => gather_of::<u64>(to.cast(), from.cast(), shape, strides, start, n),
        }
    }
}

/// [`gather`] for elements of the size of `T`, whose bits alone matter.
///
/// # Safety
/// As for [`gather`].
unsafe fn gather_of<T: Copy>(
    mut to: *mut T,
    from: *const T,
    shape: &Shape,
    strides: &[isize],
    start: usize,
    mut n: usize,
) {
    let rank = shape.rank();
    let mut index = [0usize; crate::array::MAX_RANK];
    let mut rest = start;
    let mut distance = 0isize;
    for axis in (0..rank).rev() {
        index[axis] = rest % shape[axis];
        rest /= shape[axis];
        distance += index[axis] as isize * strides[axis];
    }
    let Some(last) = rank.checked_sub(1) else {
        if n > 0 {
            // SAFETY: a scalar has one element.
            unsafe { to.write_unaligned(from.read_unaligned()) };
        }
        return;
    };
    let (length, stride) = (shape[last], strides[last]);
    while n > 0 {
        let run = n.min(length - index[last]);
        // SAFETY: `run` elements from the current coordinates stay in the innermost axis.
        unsafe {
            let source = from.offset(distance);
            match stride {
                0 => {
                    let value = source.read_unaligned();
                    for i in 0..run {
                        to.add(i).write_unaligned(value);
                    }
                }
                1 => std::ptr::copy_nonoverlapping(source.cast::<u8>(), to.cast::<u8>(), run * size_of::<T>()),
                _ => {
                    for i in 0..run {
                        to.add(i).write_unaligned(source.offset(i as isize * stride).read_unaligned());
                    }
                }
            }
            to = to.add(run);
        }
        n -= run;
        distance += run as isize * stride;
        index[last] += run;
        let mut axis = last;
        while index[axis] == shape[axis] {
            distance -= strides[axis] * shape[axis] as isize;
            index[axis] = 0;
            if axis == 0 {
                break;
            }
            axis -= 1;
            index[axis] += 1;
            distance += strides[axis];
        }
    }
}

/// Writes `n` copies of the element at `from`.
///
/// # Safety
/// `from` is readable for one element of `size` bytes, `to` writable for `n`.
pub(super) unsafe fn fill(to: *mut u8, from: *const u8, size: usize, n: usize) {
    // SAFETY: handed on.
    unsafe {
        match size {
            1 => to.write_bytes(from.read(), n),
            4 => fill_of::<u32>(to.cast(), from.cast(), n),
            _ => fill_of::<u64>(to.cast(), from.cast(), n),
        }
    }
}

/// # Safety
/// As for [`fill`].
#[inline]
unsafe fn fill_of<T: Copy>(to: *mut T, from: *const T, n: usize) {
    // SAFETY: the caller's contract.
    unsafe {
        let value = from.read_unaligned();
        for i in 0..n {
            to.add(i).write_unaligned(value);
        }
    }
}
