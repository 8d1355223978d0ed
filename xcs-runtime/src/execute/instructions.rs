//! Where the registers of a program live while a block runs.
//!
//! A register that is loaded directly or stored *is* the memory it comes from or goes to; the others share
//! scratch memory by their lifetimes within a block. An instruction's result never overlaps its operands, so
//! kernels may assume it.

use super::program::{Access, Instruction, Level, Load, Register, RegisterId, Space, Store};

/// Elements of a block, where rows leave the choice. Sixteen kilobytes for four live `f32` registers: they stay
/// in the first-level cache. A multiple of the fold's chunk.
pub(super) const BLOCK: usize = 1024;
const _: () = assert!(BLOCK.is_multiple_of(super::fold::CHUNK));

/// Every register starts at a cache line.
const LINE: usize = 64;

/// The scratch plan of a program.
pub(crate) struct Places {
    /// Byte offsets of the registers that live in scratch memory.
    pub(super) offsets: Vec<Option<usize>>,
    pub(super) scratch_bytes: usize,
    /// The most elements of each level in a block.
    pub(super) full: usize,
    pub(super) reduced: usize,
}

impl Places {
    pub(crate) fn plan(
        space: &Space,
        registers: &[Register],
        loads: &[Load],
        instructions: &[Instruction],
        stores: &[Store],
    ) -> Places {
        let (full, reduced) = if space.has_whole_rows() {
            let rows = (BLOCK / space.length.max(1)).clamp(1, space.outer.max(1));
            (rows * space.length, rows)
        } else {
            (BLOCK.min(space.elements().max(1)), BLOCK.min(space.reduced_elements().max(1)))
        };
        let mut places = Places { offsets: vec![None; registers.len()], scratch_bytes: 0, full, reduced };

        // Where rows are not whole, `blocks` runs what is full, then all folds, then what is reduced.
        let mut instructions: Vec<&Instruction> = instructions.iter().collect();
        if !space.has_whole_rows() {
            instructions.sort_by_key(|instruction| match instruction {
                Instruction::Fold { .. } => 1,
                other if registers[other.to().index()].level == Level::Full => 0,
                _ => 2,
            });
        }
        let mut last_use = vec![0; registers.len()];
        for (time, instruction) in instructions.iter().enumerate() {
            for register in instruction.from() {
                last_use[register.index()] = time;
            }
        }
        // In memory, or constant for the whole run: never recycled.
        let mut pinned = vec![false; registers.len()];
        for store in stores {
            pinned[store.register.index()] = true;
        }
        for load in loads {
            match load.access {
                Access::Direct | Access::Single => pinned[load.register.index()] = true,
                Access::Splat => {
                    pinned[load.register.index()] = true;
                    places.allocate(load.register, registers, &mut Vec::new());
                }
                Access::Strided { .. } => {}
            }
        }
        let mut free = Vec::new();
        for load in loads {
            if matches!(load.access, Access::Strided { .. }) {
                places.allocate(load.register, registers, &mut free);
            }
        }
        for (time, instruction) in instructions.iter().enumerate() {
            let to = instruction.to();
            if !pinned[to.index()] {
                places.allocate(to, registers, &mut free);
            }
            let mut freed: Vec<RegisterId> = instruction.from().to_vec();
            freed.dedup();
            for (i, &register) in freed.iter().enumerate() {
                if last_use[register.index()] == time && !pinned[register.index()] && !freed[..i].contains(&register) {
                    let offset = places.offsets[register.index()].expect("a register is written before it is read");
                    free.push((offset, places.bytes(registers[register.index()])));
                }
            }
        }
        places
    }

    fn bytes(&self, register: Register) -> usize {
        let elements = match register.level {
            Level::Full => self.full,
            Level::Reduced => self.reduced,
        };
        (elements * register.dtype.size()).next_multiple_of(LINE)
    }

    fn allocate(&mut self, register: RegisterId, registers: &[Register], free: &mut Vec<(usize, usize)>) {
        let bytes = self.bytes(registers[register.index()]);
        // The tightest free place that is large enough, or new memory.
        let fitting = (0..free.len()).filter(|&i| free[i].1 >= bytes).min_by_key(|&i| free[i].1);
        let offset = match fitting {
            Some(index) => {
                let (offset, size) = free.swap_remove(index);
                if size > bytes {
                    free.push((offset + bytes, size - bytes));
                }
                offset
            }
            None => {
                let offset = self.scratch_bytes;
                self.scratch_bytes += bytes;
                offset
            }
        };
        self.offsets[register.index()] = Some(offset);
    }
}
