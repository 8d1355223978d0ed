//! The block interpreter: runs a fused program block by block.

use super::{
    elementwise::Single,
    fold::{CHUNK, FoldKernels, GROUP},
    instructions::BLOCK,
    program::{Access, Instruction, Level, Program, RegisterId},
    segment::Memory,
    strided, threads,
};
use std::{cell::RefCell, mem::MaybeUninit};

/// A program on the memory of this run. Blocks that run on different threads write disjoint parts of it.
struct Bound<'a> {
    program: &'a Program,
    memory: &'a Memory<'a>,
}

/// Runs `program` on `memory`, whose stored temporaries are allocated and not yet shared.
pub(super) fn run(program: &Program, memory: &Memory<'_>) {
    let space = program.space;
    let bound = Bound { program, memory };
    let cost = space.elements().saturating_mul(program.instructions.len());
    if space.reduced_elements() == 0 {
        // Nothing goes in and nothing comes out.
    } else if space.has_whole_rows() {
        let rows = program.places.reduced;
        if space.outer <= rows {
            bound.with_block(|block| block.whole_rows(0, space.outer));
            return;
        }
        let blocks = space.outer.div_ceil(rows);
        let pieces = threads::pieces(blocks, cost);
        threads::for_each(pieces, cost, &|piece| {
            bound.with_block(|block| {
                for index in blocks * piece / pieces..blocks * (piece + 1) / pieces {
                    let start = index * rows;
                    block.whole_rows(start, rows.min(space.outer - start));
                }
            });
        });
    } else if space.inner == 1 {
        long_rows(&bound, cost);
    } else {
        columns(&bound, cost);
    }
}

/// The folds of a program, each with its number.
fn folds(program: &Program) -> impl Iterator<Item = (FoldKernels, RegisterId, RegisterId)> {
    program.instructions.iter().filter_map(|instruction| match *instruction {
        Instruction::Fold { kernels, to, from } => Some((kernels, to, from)),
        _ => None,
    })
}

/// Rows that do not fit a block: full values block by block, folds as chunk results, then what is reduced.
fn long_rows(bound: &Bound<'_>, cost: usize) {
    let program = bound.program;
    let space = program.space;
    let chunks = space.length.div_ceil(CHUNK);
    let size = |register: RegisterId| program.registers[register.index()].dtype.size();
    let mut partials: Vec<Vec<u8>> =
        folds(program).map(|(_, _, from)| vec![0; space.outer * chunks * size(from)]).collect();
    let parts: Vec<Shared> = partials.iter_mut().map(|part| Shared(part.as_mut_ptr())).collect();

    let blocks_of_row = space.length.div_ceil(BLOCK);
    let blocks = space.outer * blocks_of_row;
    let pieces = threads::pieces(blocks, cost);
    threads::for_each(pieces, cost, &|piece| {
        bound.with_block(|block| {
            for index in blocks * piece / pieces..blocks * (piece + 1) / pieces {
                let (row, start) = (index / blocks_of_row, index % blocks_of_row * BLOCK);
                let n = BLOCK.min(space.length - start);
                block.full(row * space.length + start, n);
                block.steps_of(Level::Full);
                for ((kernels, _, from), part) in folds(program).zip(&parts) {
                    let first = row * chunks + start / CHUNK;
                    // SAFETY: the block's chunks have their own places among the row's; kernel contract.
                    unsafe {
                        let to = part.at(first * size(from));
                        (kernels.rows)(to, block.pointer(from), n / CHUNK, CHUNK);
                        if !n.is_multiple_of(CHUNK) {
                            let whole = n / CHUNK;
                            let rest = block.pointer(from).add(whole * CHUNK * size(from));
                            (kernels.rows)(to.add(whole * size(from)), rest, 1, n % CHUNK);
                        }
                    }
                }
            }
        });
    });
    bound.with_block(|block| {
        for start in (0..space.outer).step_by(program.places.reduced) {
            let n = program.places.reduced.min(space.outer - start);
            block.reduced(start, n);
            for ((kernels, to, from), part) in folds(program).zip(&parts) {
                if space.length == 0 {
                    block.fill_empty(&kernels, to, n);
                } else {
                    // SAFETY: `n` rows of chunk results are there; kernel contract.
                    unsafe { (kernels.tree)(block.pointer(to), part.at(start * chunks * size(from)), n, chunks) };
                }
            }
            block.steps_of(Level::Reduced);
        }
    });
}

/// Folds with something behind the axis: tile by tile of columns, rows folded into each other.
fn columns(bound: &Bound<'_>, cost: usize) {
    let program = bound.program;
    let space = program.space;
    let width = space.inner.min(BLOCK);
    let tiles_of_outer = space.inner.div_ceil(width);
    // Narrow columns: several rows, which lie one after the other, in one block.
    let rows_at_once = if width == space.inner { (BLOCK / width).max(1) } else { 1 };
    let tiles = space.outer * tiles_of_outer;
    threads::for_each(tiles, cost, &|tile| {
        let (outer, first) = (tile / tiles_of_outer, tile % tiles_of_outer * width);
        let n = width.min(space.inner - first);
        bound.with_block(|block| {
            let mut columns: Vec<_> = folds(program)
                .map(|(kernels, _, from)| Columns::new(kernels, n * program.registers[from.index()].dtype.size(), n))
                .collect();
            for row in (0..space.length).step_by(rows_at_once) {
                let rows = rows_at_once.min(space.length - row);
                block.full((outer * space.length + row) * space.inner + first, rows * n);
                block.steps_of(Level::Full);
                for ((_, _, from), columns) in folds(program).zip(&mut columns) {
                    for row in 0..rows {
                        // SAFETY: the block holds `rows` rows of `n` elements.
                        unsafe { columns.push(block.pointer(from).add(row * columns.bytes)) };
                    }
                }
            }
            block.reduced(outer * space.inner + first, n);
            for ((kernels, to, _), columns) in folds(program).zip(columns) {
                match columns.finish() {
                    // SAFETY: the register holds `n` elements, as the fold does.
                    Some(folded) => unsafe {
                        std::ptr::copy_nonoverlapping(folded.as_ptr(), block.pointer(to), folded.len());
                    },
                    None => block.fill_empty(&kernels, to, n),
                }
            }
            block.steps_of(Level::Reduced);
        });
    });
}

/// Rows folded into each other in the order that `fold` defines: groups, then the tree.
struct Columns {
    kernels: FoldKernels,
    bytes: usize,
    elements: usize,
    group: Vec<u8>,
    rows: usize,
    /// The tree's levels, lowest first; empty where nothing waits.
    levels: Vec<Vec<u8>>,
}

impl Columns {
    fn new(kernels: FoldKernels, bytes: usize, elements: usize) -> Self {
        Columns { kernels, bytes, elements, group: Vec::new(), rows: 0, levels: Vec::new() }
    }

    /// # Safety
    /// `row` is readable for a row.
    unsafe fn push(&mut self, row: *const u8) {
        if self.rows == 0 {
            // SAFETY: the caller's contract.
            self.group.extend_from_slice(unsafe { std::slice::from_raw_parts(row, self.bytes) });
        } else {
            // SAFETY: both are rows; the group is ours.
            unsafe { (self.kernels.combine)(self.group.as_mut_ptr(), row, self.elements) };
        }
        self.rows += 1;
        if self.rows == GROUP {
            self.close_group();
        }
    }

    fn close_group(&mut self) {
        self.rows = 0;
        let mut value = std::mem::take(&mut self.group);
        for level in &mut self.levels {
            if level.is_empty() {
                // The place's unused memory becomes the next group's.
                self.group = std::mem::replace(level, value);
                return;
            }
            // SAFETY: both are rows, in different vectors.
            unsafe { (self.kernels.combine)(level.as_mut_ptr(), value.as_ptr(), self.elements) };
            std::mem::swap(level, &mut value);
            level.clear();
        }
        self.levels.push(value);
    }

    fn finish(mut self) -> Option<Vec<u8>> {
        if self.rows > 0 {
            self.close_group();
        }
        self.levels.into_iter().filter(|level| !level.is_empty()).reduce(|later, mut earlier| {
            // SAFETY: both are rows, in different vectors.
            unsafe { (self.kernels.combine)(earlier.as_mut_ptr(), later.as_ptr(), self.elements) };
            earlier
        })
    }
}

/// An address that tasks on several threads write disjoint parts of.
struct Shared(*mut u8);

// SAFETY: as the type says.
unsafe impl Sync for Shared {}

impl Shared {
    /// # Safety
    /// The offset lies in the memory.
    unsafe fn at(&self, offset: usize) -> *mut u8 {
        // SAFETY: the caller's contract.
        unsafe { self.0.add(offset) }
    }
}

/// A cache line of scratch memory.
#[derive(Clone, Copy)]
#[repr(align(64))]
struct Line(#[allow(dead_code, reason = "written through pointers")] [u8; 64]);

/// What suffices small programs on small arrays, on the stack.
const FEW_LINES: usize = 32;
const FEW_REGISTERS: usize = 32;

#[derive(Default)]
struct Scratch {
    lines: Vec<Line>,
    pointers: Vec<*mut u8>,
}

thread_local! {
    static SCRATCH: RefCell<Scratch> = RefCell::default();
}

/// One thread's view of a running program: where each register is in the current block.
struct Block<'a> {
    bound: &'a Bound<'a>,
    pointers: &'a mut [*mut u8],
    full: usize,
    reduced: usize,
}

impl Bound<'_> {
    #[inline]
    fn with_block(&self, work: impl FnOnce(&mut Block<'_>)) {
        let places = &self.program.places;
        let registers = places.offsets.len();
        let lines = places.scratch_bytes.div_ceil(size_of::<Line>());
        if registers <= FEW_REGISTERS && lines <= FEW_LINES {
            let mut lines = [const { MaybeUninit::<Line>::uninit() }; FEW_LINES];
            let mut pointers = [std::ptr::null_mut(); FEW_REGISTERS];
            self.with_scratch(lines.as_mut_ptr().cast(), &mut pointers[..registers], work);
            return;
        }
        // A thread that is being torn down (a destructor computes) has no lasting scratch memory any more.
        let mut scratch = SCRATCH.try_with(RefCell::take).unwrap_or_default();
        if scratch.lines.len() < lines {
            scratch.lines.resize(lines, Line([0; 64]));
        }
        if scratch.pointers.len() < registers {
            scratch.pointers.resize(registers, std::ptr::null_mut());
        }
        self.with_scratch(scratch.lines.as_mut_ptr().cast(), &mut scratch.pointers[..registers], work);
        let _ = SCRATCH.try_with(|lasting| lasting.replace(scratch));
    }

    /// `base` is the start of as much memory as the program's places need.
    #[inline]
    fn with_scratch(&self, base: *mut u8, pointers: &mut [*mut u8], work: impl FnOnce(&mut Block<'_>)) {
        for (pointer, offset) in pointers.iter_mut().zip(&self.program.places.offsets) {
            // Only those with a place are used before they are bound to memory.
            *pointer = base.wrapping_add(offset.unwrap_or(0));
        }
        let block = &mut Block { bound: self, pointers, full: 0, reduced: 0 };
        block.splats();
        work(block);
    }
}

impl Block<'_> {
    #[inline]
    fn pointer(&self, register: RegisterId) -> *mut u8 {
        self.pointers[register.index()]
    }

    /// Runs the program on `count` whole rows from row `first`.
    #[inline]
    fn whole_rows(&mut self, first: usize, count: usize) {
        let program = self.bound.program;
        let length = program.space.length;
        self.full(first * length, count * length);
        if length != 1 {
            self.reduced(first, count);
        }
        for instruction in &program.instructions {
            self.step(instruction);
        }
    }

    fn splats(&mut self) {
        let program = self.bound.program;
        for load in &program.loads {
            if matches!(load.access, Access::Splat) {
                let from = self.bound.memory.read(load.source, load.size);
                let n = match load.level {
                    Level::Full => program.places.full,
                    Level::Reduced => program.places.reduced,
                };
                // SAFETY: the source has one element, the register's place `n`.
                unsafe { strided::fill(self.pointer(load.register), from, load.size, n) };
            }
        }
    }

    /// Moves to full elements `start .. start + n`.
    fn full(&mut self, start: usize, n: usize) {
        self.full = n;
        self.enter(Level::Full, start, n);
    }

    /// Moves to reduced elements `start .. start + n`.
    fn reduced(&mut self, start: usize, n: usize) {
        self.reduced = n;
        self.enter(Level::Reduced, start, n);
    }

    #[inline]
    fn enter(&mut self, level: Level, start: usize, n: usize) {
        let program = self.bound.program;
        for load in &program.loads {
            if load.level != level {
                continue;
            }
            let size = load.size;
            let from = self.bound.memory.read(load.source, size);
            match &load.access {
                // In range: the source has all elements of the level. Never written: no instruction has a
                // load as its result.
                Access::Direct => self.pointers[load.register.index()] = from.wrapping_add(start * size).cast_mut(),
                Access::Splat => {}
                Access::Single => self.pointers[load.register.index()] = from.cast_mut(),
                // SAFETY: `compile` derives shape and strides from the source's layout; the place holds a block.
                Access::Strided { shape, strides } => unsafe {
                    strided::gather(self.pointer(load.register), from, size, shape, strides, start, n);
                },
            }
        }
        for store in &program.stores {
            if store.level == level {
                let to = self.bound.memory.write(store.temp);
                self.pointers[store.register.index()] = to.wrapping_add(start * store.size);
            }
        }
    }

    fn steps_of(&mut self, level: Level) {
        let program = self.bound.program;
        for instruction in &program.instructions {
            if matches!(instruction, Instruction::Map { level: own, .. } if *own == level) {
                self.step(instruction);
            }
        }
    }

    #[inline]
    fn step(&mut self, instruction: &Instruction) {
        let program = self.bound.program;
        match *instruction {
            Instruction::Map { kernel, to, from, level, single, refuses } => {
                let n = match level {
                    Level::Full => self.full,
                    Level::Reduced => self.reduced,
                };
                if let Some(refuses) = refuses {
                    let divisors = if single == Single::Right { n.min(1) } else { n };
                    // SAFETY: as below.
                    if unsafe { refuses(self.pointer(from[1]).cast_const(), divisors) } {
                        self.bound.memory.divided_by_zero();
                    }
                }
                // SAFETY: registers of one level hold `n` elements in this block, results overlap no operands
                // (`Places`), and `compile` picked the kernel for the registers' types.
                unsafe {
                    kernel(self.pointer(to), from.map(|register| self.pointer(register).cast_const()), n, single)
                };
            }
            Instruction::Fold { kernels, to, from } => {
                // SAFETY: as above; the block holds whole rows.
                unsafe { (kernels.rows)(self.pointer(to), self.pointer(from), self.reduced, program.space.length) };
            }
            Instruction::Expand { kernel, to, from } => {
                // SAFETY: `reduced` elements become as many rows; the block holds whole rows.
                unsafe { kernel(self.pointer(to), self.pointer(from), self.reduced, program.space.length) };
            }
        }
    }

    /// The fold of no elements, `n` times.
    fn fill_empty(&self, kernels: &FoldKernels, to: RegisterId, n: usize) {
        let size = self.bound.program.registers[to.index()].dtype.size();
        let bits = kernels.empty.to_le_bytes();
        // SAFETY: the register holds `n` elements; a little-endian value starts with its low bytes.
        unsafe { strided::fill(self.pointer(to), bits.as_ptr(), size, n) };
    }
}
