//! Compiled segments: the steps of a graph, in order, and the memory between them.

use super::{blocks, matmul, program::Program, rearrange};
use crate::{
    array::{Array, Buffer, BufferMut, DType, Layout},
    graph::{ArgOp, InputId, ParamId},
};
use std::sync::Arc;

/// Memory that a segment allocates: an intermediate value or an output. Always row-major.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct TempId(u32);

impl TempId {
    pub(crate) fn new(index: usize) -> Self {
        TempId(index as u32)
    }
    pub(crate) fn index(self) -> usize {
        self.0 as usize
    }
}

/// Where a value is read.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Source {
    /// An input array; the distance is from its first element.
    Input(InputId, Offset),
    /// A scalar constant.
    Param(ParamId),
    /// A temporary; the distance is from its start.
    Temp(TempId, Offset),
}

/// A distance in elements.
pub(crate) type Offset = isize;

/// A strided value in memory.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    pub(crate) source: Source,
    pub(crate) dtype: DType,
    /// The offset stands in `source`.
    pub(crate) layout: Layout,
}

/// One thing to do.
pub(crate) enum Step {
    Fused(Program),
    /// Axes in front of the matrices have equal lengths.
    Matmul {
        a: Place,
        b: Place,
        to: TempId,
    },
    Gather {
        x: Place,
        indices: Place,
        axis: usize,
        to: TempId,
    },
    Concat {
        parts: Vec<Place>,
        axis: usize,
        to: TempId,
    },
    ArgReduce {
        op: ArgOp,
        x: Place,
        axis: usize,
        to: TempId,
    },
}

/// A step with the temporaries that begin and end with it.
pub(crate) struct Scheduled {
    pub(crate) step: Step,
    pub(crate) allocate: Vec<TempId>,
    pub(crate) free: Vec<TempId>,
}

/// A compiled graph. Runs with any inputs and constants of the types and layouts it was compiled for.
pub(crate) struct Segment {
    pub(crate) steps: Vec<Scheduled>,
    /// Element type and number of elements of each temporary.
    pub(crate) temps: Vec<(DType, usize)>,
    pub(crate) outputs: Vec<Place>,
}

/// The addresses of a run.
pub(super) struct Memory<'a> {
    inputs: &'a [Array],
    params: &'a [u64],
    /// Written through their addresses until the run ends; shared as outputs only then.
    temps: Vec<Option<Arc<Buffer>>>,
    sizes: &'a [(DType, usize)],
}

impl Memory<'_> {
    /// The address of a value's first element.
    pub(super) fn read(&self, source: Source) -> *const u8 {
        match source {
            Source::Input(input, offset) => {
                let input = &self.inputs[input.index()];
                input.pointer().wrapping_offset(offset * input.dtype().size() as isize)
            }
            // Little-endian: the value's bytes come first.
            Source::Param(param) => (&raw const self.params[param.index()]).cast(),
            Source::Temp(temp, offset) => {
                self.write(temp).wrapping_offset(offset * self.sizes[temp.index()].0.size() as isize)
            }
        }
    }

    /// The start of a temporary.
    pub(super) fn write(&self, temp: TempId) -> *mut u8 {
        self.temps[temp.index()]
            .as_ref()
            .expect("internal error: a temporary is used outside its lifetime")
            .pointer()
            .cast_mut()
    }
}

impl Segment {
    /// Runs the steps; gives the outputs in order. Does not unwind.
    pub(crate) fn run(&self, inputs: &[Array], params: &[u64]) -> Vec<Array> {
        let mut memory =
            Memory { inputs, params, temps: self.temps.iter().map(|_| None).collect(), sizes: &self.temps };
        for Scheduled { step, allocate, free } in &self.steps {
            for temp in allocate {
                let (dtype, elements) = self.temps[temp.index()];
                memory.temps[temp.index()] = Some(Arc::new(BufferMut::uninitialised(elements * dtype.size()).freeze()));
            }
            match step {
                Step::Fused(program) => blocks::run(program, &memory),
                Step::Matmul { a, b, to } => matmul::run(a, b, *to, &memory),
                Step::Gather { x, indices, axis, to } => rearrange::gather(x, indices, *axis, *to, &memory),
                Step::Concat { parts, axis, to } => rearrange::concat(parts, *axis, *to, &memory),
                Step::ArgReduce { op, x, axis, to } => rearrange::arg_reduce(*op, x, *axis, *to, &memory),
            }
            for temp in free {
                memory.temps[temp.index()] = None;
            }
        }
        self.outputs
            .iter()
            .map(|place| match place.source {
                Source::Input(input, offset) => {
                    inputs[input.index()].view(|from| place.layout.moved_to(from.offset.wrapping_add_signed(offset)))
                }
                Source::Temp(temp, offset) => {
                    let buffer = memory.temps[temp.index()].as_ref().expect("outputs outlive the steps");
                    Array::new(buffer.clone(), place.dtype, place.layout.moved_to(offset as usize))
                }
                Source::Param(_) => unreachable!("internal error: a constant is an output"),
            })
            .collect()
    }
}
