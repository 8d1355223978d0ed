//! Running compiled code: scalar kernels, block kernels, fused programs, threads.
//!
//! Invariant: an element's bits depend on the operation and its operands alone. Every kernel is written once
//! as scalar code without contraction or reassociation and compiled for several instruction sets; a fold's
//! order is a function of the folded length; threads only decide who computes a block.

mod blocks;
mod elementwise;
mod expand;
mod fold;
mod instructions;
mod isa;
mod matmul;
mod program;
mod rearrange;
pub(crate) mod scalar;
mod segment;
mod strided;
mod threads;

pub(crate) use elementwise::{
    MapKernel, RefuseKernel, Single, binary, cast, compare, copy, select, unary, zero_divisor,
};
pub(crate) use expand::kernel as expand;
pub(crate) use fold::{FoldKernels, kernels as fold};
pub(crate) use instructions::Places;
pub(crate) use program::{Access, Instruction, Level, Load, Program, Register, RegisterId, Space, Store};
#[cfg(test)]
pub(crate) use segment::Failure;
pub(crate) use segment::{Place, Scheduled, Segment, Source, Step, TempId};
