//! Memory that is used again. Fresh memory from the system costs more than the arithmetic on it.
//!
//! Blocks of at least [`SMALLEST`] bytes are kept on free lists by size class when they are given back, up to
//! [`LIMIT`] bytes in all. Smaller ones go to the allocator, which is fast there. A few of middle size stay with the thread
//! that gave them back, where no lock is needed.

use std::{
    alloc::{Layout, alloc, dealloc, handle_alloc_error},
    cell::RefCell,
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

/// The largest block that stays with a thread, and the most bytes that do.
const NEAR_LARGEST: usize = 64 << 10;
const NEAR_LIMIT: usize = 256 << 10;
const NEAR_CLASSES: usize = 8 * (NEAR_LARGEST.ilog2() - SMALLEST.ilog2()) as usize + 1;

/// A thread's own free lists, of the smallest classes.
struct Near {
    bytes: usize,
    lists: [Vec<Block>; NEAR_CLASSES],
}

thread_local! {
    static NEAR: RefCell<Near> = const { RefCell::new(Near { bytes: 0, lists: [const { Vec::new() }; NEAR_CLASSES] }) };
}

impl Near {
    fn take(class: usize, size: usize) -> Option<NonNull<u8>> {
        // A thread that is being torn down has none any more.
        let block = NEAR.try_with(|near| {
            let mut near = near.borrow_mut();
            let block = near.lists.get_mut(class)?.pop()?;
            near.bytes -= size;
            Some(block.0)
        });
        block.ok().flatten()
    }

    /// Whether the block was kept.
    fn keep(pointer: NonNull<u8>, class: usize, size: usize) -> bool {
        let kept = NEAR.try_with(|near| {
            let mut near = near.borrow_mut();
            let fits = class < NEAR_CLASSES && near.bytes + size <= NEAR_LIMIT;
            if fits {
                near.bytes += size;
                near.lists[class].push(Block(pointer));
            }
            fits
        });
        kept.unwrap_or(false)
    }
}

impl Drop for Near {
    fn drop(&mut self) {
        for (class, list) in self.lists.iter_mut().enumerate() {
            for block in list.drain(..) {
                give_shared(block.0, class_size(class), class);
            }
        }
    }
}

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

/// The size of the blocks of a class.
fn class_size(class: usize) -> usize {
    let doubling = SMALLEST << (class / 8);
    doubling + doubling / 8 * (class % 8)
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
        if let Some(block) = Near::take(class, rounded) {
            return block;
        }
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
    if bytes >= SMALLEST {
        let (rounded, class) = class(bytes);
        if !Near::keep(pointer, class, rounded) {
            give_shared(pointer, rounded, class);
        }
        return;
    }
    // SAFETY: `take` allocated the block with this layout, and its only owner gives it up.
    unsafe { dealloc(pointer.as_ptr(), layout(bytes)) }
}

/// Gives a block of `size` bytes, the size of its class, to all threads.
fn give_shared(pointer: NonNull<u8>, size: usize, class: usize) {
    let mut free = FREE.lock().unwrap_or_else(PoisonError::into_inner);
    if free.bytes + size <= LIMIT {
        free.bytes += size;
        free.lists[class].push(Block(pointer));
        return;
    }
    drop(free);
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
            assert_eq!(class_size(class), rounded);
            last = (rounded, class);
        }
    }

    /// Its memory is not lost, also what it keeps when it ends.
    #[test]
    fn a_thread_keeps_a_few_blocks_until_it_ends() {
        let bytes = 13 * 4096 + 7;
        let given = std::thread::spawn(move || {
            let blocks: Vec<_> = (0..8).map(|_| take(bytes)).collect();
            for &block in &blocks {
                give(block, bytes);
            }
            NEAR.with(|near| assert!((1..=NEAR_LIMIT).contains(&near.borrow().bytes)));
            assert!(blocks.contains(&take(bytes)), "used again at once");
            NEAR.with(|near| near.borrow().lists.iter().flatten().map(|block| block.0.addr()).collect::<Vec<_>>())
        });
        let kept = given.join().expect("no panic");
        assert!(!kept.is_empty());
        let again: Vec<_> = (0..64).map(|_| take(bytes)).collect();
        for kept in kept {
            assert!(again.iter().any(|block| block.addr() == kept), "what a thread kept is there for others");
        }
        for block in again {
            give(block, bytes);
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
