//! Fused programs: what the block interpreter runs.
//!
//! A program computes over a [`Space`] of `outer * length * inner` elements in row-major order. Its values
//! live in registers of two levels: *full* ones hold an element for each element of the space, *reduced* ones
//! an element for each `(outer, inner)`, that is, after a fold along `length`.
//!
//! Three ways to run one program, chosen by the space alone, give the same bits:
//! - *whole rows* (`inner == 1`, `1 <= length <= ROW_LIMIT`): a block holds entire rows, so reduced values can be
//!   expanded back to full ones in the block: softmax and layer norm are one pass over memory;
//! - *long rows* (`inner == 1`, longer, or empty): rows are folded chunk by chunk;
//! - *columns* (`inner > 1`): rows are folded into each other.

use super::{
    elementwise::{MapKernel, RefuseKernel, Single},
    expand::ExpandKernel,
    fold::FoldKernels,
    segment::Source,
};
use crate::array::{DType, Shape};

/// The longest row that a block holds whole.
pub(crate) const ROW_LIMIT: usize = 4096;

/// The index space of a program.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Space {
    pub(crate) outer: usize,
    pub(crate) length: usize,
    pub(crate) inner: usize,
}

impl Space {
    /// `elements` elements without a fold.
    pub(crate) fn flat(elements: usize) -> Space {
        Space { outer: elements, length: 1, inner: 1 }
    }

    pub(crate) fn elements(&self) -> usize {
        self.outer * self.length * self.inner
    }

    pub(crate) fn reduced_elements(&self) -> usize {
        self.outer * self.inner
    }

    /// Whether blocks hold whole rows, so that reduced values can be expanded.
    pub(crate) fn has_whole_rows(&self) -> bool {
        self.inner == 1 && (1..=ROW_LIMIT).contains(&self.length)
    }
}

/// How many elements a value has.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Level {
    Reduced,
    Full,
}

/// A register of a program.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct RegisterId(u16);

impl RegisterId {
    pub(crate) fn new(index: usize) -> Self {
        RegisterId(u16::try_from(index).expect("fusion bounds the registers of a program"))
    }
    #[inline]
    pub(crate) fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// What a register holds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Register {
    pub(crate) dtype: DType,
    pub(crate) level: Level,
}

/// How a load finds its elements.
#[derive(Clone, Debug)]
pub(crate) enum Access {
    /// Element `i` of the level is element `i` of the source: no copy is made.
    Direct,
    /// One element for all, written as often as a block has elements.
    Splat,
    /// One element for all, read where it is: for operands that kernels take as [`Single`].
    Single,
    /// By coordinates: a shape with as many elements as the level, and the source's strides.
    Strided { shape: Shape, strides: Vec<isize> },
}

/// A register that comes from memory.
#[derive(Clone, Debug)]
pub(crate) struct Load {
    pub(crate) register: RegisterId,
    pub(crate) level: Level,
    /// Bytes of an element.
    pub(crate) size: usize,
    pub(crate) source: Source,
    pub(crate) access: Access,
}

/// A register that goes to memory: row-major, all of its level.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Store {
    pub(crate) register: RegisterId,
    pub(crate) level: Level,
    /// Bytes of an element.
    pub(crate) size: usize,
    pub(crate) temp: super::TempId,
}

/// One step of a block.
#[derive(Clone, Copy)]
pub(crate) enum Instruction {
    /// Element by element, all registers of one level. The result is none of the operands.
    ///
    /// `refuses` is asked first whether the second operand is none that the kernel can take.
    Map {
        kernel: MapKernel,
        to: RegisterId,
        from: [RegisterId; 3],
        level: Level,
        single: Single,
        refuses: Option<RefuseKernel>,
    },
    /// Full to reduced along `length`.
    Fold { kernels: FoldKernels, to: RegisterId, from: RegisterId },
    /// Reduced to full: each element `length` times. Only where rows are whole.
    Expand { kernel: ExpandKernel, to: RegisterId, from: RegisterId },
}

impl Instruction {
    pub(crate) fn to(&self) -> RegisterId {
        match *self {
            Instruction::Map { to, .. } | Instruction::Fold { to, .. } | Instruction::Expand { to, .. } => to,
        }
    }

    /// The registers it reads, some perhaps more than once.
    pub(crate) fn from(&self) -> [RegisterId; 3] {
        match *self {
            Instruction::Map { from, .. } => from,
            Instruction::Fold { from, .. } | Instruction::Expand { from, .. } => [from; 3],
        }
    }
}

/// A fused program. Built by `compile`, run by `blocks`.
pub(crate) struct Program {
    pub(crate) space: Space,
    pub(crate) registers: Vec<Register>,
    pub(crate) loads: Vec<Load>,
    /// In an order in which operands come first.
    pub(crate) instructions: Vec<Instruction>,
    pub(crate) stores: Vec<Store>,
    /// Where registers live in a thread's scratch memory.
    pub(crate) places: super::instructions::Places,
}
