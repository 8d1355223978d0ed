//! Memory that is used again. Fresh memory from the system costs more than the arithmetic on it.
//!
//! Blocks of at least [`SMALLEST`] bytes are kept on free lists by size class when they are given back, up to
//! [`LIMIT`] bytes in all. Smaller ones go to the allocator, which is fast there.

use std::{
    alloc::{Layout, alloc, dealloc, handle_alloc_error},
    ptr::NonNull,
    sync::{Mutex, PoisonError},
};

/// Blocks of at least this many bytes are kept, and start at a cache line.
const SMALLEST: usize = 4096;
const LINE: usize = 64;
/// Where smaller blocks start: what the allocator gives without a detour.
const SMALL_ALIGN: usize = 16;
/// The most bytes the free lists hold.
const LIMIT: usize = 256 << 20;
/// Eight classes to a doubling: at most an eighth of a block is slack.
const CLASSES: usize = 8 * 48;

struct Free {
    bytes: usize,
    lists: [Vec<Block>; CLASSES],
}

struct Block(NonNull<u8>);
// SAFETY: a free block is plain memory that nobody refers to.
unsafe impl Send for Block {}

static FREE: Mutex<Free> = Mutex::new(Free { bytes: 0, lists: [const { Vec::new() }; CLASSES] });

/// The size that is really allocated for `bytes`, and its class.
fn class(bytes: usize) -> (usize, usize) {
    let bytes = bytes.max(SMALLEST);
    let doubling = bytes.ilog2();
    let step = 1usize << (doubling - 3);
    let rounded = bytes.next_multiple_of(step);
    let doubling = rounded.ilog2();
    let eighth = (rounded >> (doubling - 3)) & 7;
    (rounded, (doubling - SMALLEST.ilog2()) as usize * 8 + eighth)
}

fn layout(bytes: usize) -> Layout {
    let align = if bytes >= SMALLEST { LINE } else { SMALL_ALIGN };
    Layout::from_size_align(bytes.max(1), align).expect("a buffer's size was checked with its shape")
}

/// At least `bytes` uninitialised bytes, aligned for every element type.
pub(super) fn take(bytes: usize) -> NonNull<u8> {
    let mut size = bytes;
    if bytes >= SMALLEST {
        let (rounded, class) = class(bytes);
        size = rounded;
        let mut free = FREE.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(block) = free.lists[class].pop() {
            free.bytes -= rounded;
            return block.0;
        }
    }
    let layout = layout(size);
    // SAFETY: the layout's size is not zero.
    let pointer = unsafe { alloc(layout) };
    NonNull::new(pointer).unwrap_or_else(|| handle_alloc_error(layout))
}

/// Gives back what [`take`] returned for the same `bytes`.
pub(super) fn give(pointer: NonNull<u8>, bytes: usize) {
    let mut size = bytes;
    if bytes >= SMALLEST {
        let (rounded, class) = class(bytes);
        size = rounded;
        let mut free = FREE.lock().unwrap_or_else(PoisonError::into_inner);
        if free.bytes + rounded <= LIMIT {
            free.bytes += rounded;
            free.lists[class].push(Block(pointer));
            return;
        }
    }
    // SAFETY: `take` allocated the block with this layout, and its only owner gives it up.
    unsafe { dealloc(pointer.as_ptr(), layout(size)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_are_monotonic_and_waste_at_most_an_eighth() {
        let mut last = (0, 0);
        for bytes in (SMALLEST..1 << 20).step_by(97) {
            let (rounded, class) = class(bytes);
            assert!(rounded >= bytes && rounded - bytes <= bytes / 8, "{bytes} -> {rounded}");
            assert!((rounded, class) >= last);
            assert_eq!(super::class(rounded), (rounded, class));
            last = (rounded, class);
        }
    }

    #[test]
    fn a_block_is_used_again() {
        let bytes = 77 * 4096 + 5;
        let first = take(bytes);
        give(first, bytes);
        let again = (0..64).map(|_| take(bytes)).collect::<Vec<_>>();
        assert!(again.contains(&first));
        for block in again {
            give(block, bytes);
        }
    }
}
