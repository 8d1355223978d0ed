//! Reduced values back to full ones: each element of a row's fold as often as the row is long.

use super::isa::{Isa, versions};
use crate::array::DType;

/// Writes each of `rows` elements at `from` `length` times, one after the other, to `to`.
///
/// Contract: `from` is valid for reading `rows` elements, `to` for writing `rows * length`, and they do not overlap.
pub(crate) type ExpandKernel = unsafe fn(to: *mut u8, from: *const u8, rows: usize, length: usize);

/// What is written at once. The end of it may lie in the next row, which is written afterwards.
const AT_ONCE: usize = 16;

/// Only the bits of an element matter.
trait Bits: Copy {}
impl Bits for u8 {}
impl Bits for u32 {}
impl Bits for u64 {}

#[inline(always)]
unsafe fn expand<T: Bits>(to: *mut u8, from: *const u8, rows: usize, length: usize) {
    let (to, from, all) = (to.cast::<T>(), from.cast::<T>(), rows * length);
    for row in 0..rows {
        // SAFETY: the contract of `ExpandKernel`; no write passes `all`.
        unsafe {
            let value = from.add(row).read();
            let end = (row + 1) * length;
            let mut at = row * length;
            while at < end && at + AT_ONCE <= all {
                to.add(at).cast::<[T; AT_ONCE]>().write_unaligned([value; AT_ONCE]);
                at += AT_ONCE;
            }
            for at in at..end {
                to.add(at).write(value);
            }
        }
    }
}

versions!(version: expand<T: Bits>(to: *mut u8, from: *const u8, rows: usize, length: usize) as ExpandKernel);

/// The kernel for elements of `dtype`.
pub(crate) fn kernel(dtype: DType) -> ExpandKernel {
    let isa = Isa::current();
    match dtype.size() {
        1 => version::<u8>(isa),
        4 => version::<u32>(isa),
        _ => version::<u64>(isa),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_as_often_as_asked_and_nothing_behind() {
        for isa in Isa::available() {
            for (rows, length) in [(1, 1), (1, 17), (3, 5), (7, 16), (5, 33), (40, 2), (0, 9)] {
                let values: Vec<u32> = (1..=rows as u32).collect();
                let mut to = vec![0u32; rows * length + AT_ONCE];
                // SAFETY: `to` has room for `rows * length` elements and more.
                unsafe { version::<u32>(isa)(to.as_mut_ptr().cast(), values.as_ptr().cast(), rows, length) };
                let expected = values.iter().flat_map(|&value| vec![value; length]);
                let expected: Vec<u32> = expected.chain([0; AT_ONCE]).collect();
                assert_eq!(to, expected, "{rows} rows of {length}, {isa:?}");
            }
        }
    }
}
