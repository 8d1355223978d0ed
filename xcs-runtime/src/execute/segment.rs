//! Compiled segments: the steps of a graph, in order, and the memory between them.
//!
//! How to run one:
//!
//! ```text
//! Segment::run(&self, inputs: &[impl Borrow<Array>], constants: &[u64], give: impl FnMut(Array)) -> Result<(), Failure>
//! ```
//!
//! - `inputs` in the order of the graph's inputs, of the element types and layouts (shape and strides; the offset is free)
//!   that the graph was compiled for: the caller compares them. `&[&Array]` will do, nothing is cloned but an input that is
//!   an output too. Nobody reads an input that no node needs.
//! - `constants` as [`Element::to_bits64`](crate::array::Element::to_bits64), in the order of the graph's parameters.
//! - `give` gets the outputs in order, once all are there. After a failure it gets none.
//! - A [`Failure`] is data that an operation cannot take. Which operation it was is not said: the caller goes back to where
//!   operations are checked one by one. Only what an output needs is computed, so an operation whose failure matters although
//!   nobody uses its result has to be an output; and a quotient without elements fails for no divisor.
//!
//! A segment is not changed by running: any number of threads may run one at once. There is no lock but the pool's, for blocks
//! of memory above a few kilobytes, and no allocation but the temporaries and, for each output, its array.

use super::{blocks, matmul, program::Program, rearrange};
use crate::{
    array::{Array, Buffer, BufferMut, DType, Layout},
    graph::{ArgOp, InputId, ParamId},
};
use std::{
    borrow::Borrow,
    sync::atomic::{AtomicBool, Ordering},
};

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

/// Data that an operation cannot take.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Failure {
    /// An integer was divided by zero.
    DivisionByZero,
    /// There is no slice of this index. Negative indices are none here: the tensor operation resolves them.
    IndexOutOfRange,
}

/// The addresses of a run.
pub(super) struct Memory<'a> {
    /// Of the inputs' first elements.
    inputs: &'a [*mut u8],
    params: &'a [u64],
    /// Of temporaries, null outside their lifetimes. Written through until the run ends; shared as outputs only then.
    temps: &'a [*mut u8],
    /// Whether an integer was divided by zero.
    divided_by_zero: &'a AtomicBool,
}

// SAFETY: inputs are only read. Of the memory of temporaries, blocks that run on different threads write disjoint parts,
// and nobody reads a part before the step that wrote it is over.
unsafe impl Sync for Memory<'_> {}

impl Memory<'_> {
    /// The address of a value's first element; an element has `size` bytes.
    #[inline]
    pub(super) fn read(&self, source: Source, size: usize) -> *const u8 {
        match source {
            Source::Input(input, offset) => {
                self.inputs[input.index()].wrapping_offset(offset * size as isize).cast_const()
            }
            // Little-endian: the value's bytes come first.
            Source::Param(param) => (&raw const self.params[param.index()]).cast(),
            Source::Temp(temp, offset) => self.write(temp).wrapping_offset(offset * size as isize).cast_const(),
        }
    }

    /// The start of a temporary.
    #[inline]
    pub(super) fn write(&self, temp: TempId) -> *mut u8 {
        let address = self.temps[temp.index()];
        debug_assert!(!address.is_null(), "internal error: a temporary is used outside its lifetime");
        address
    }

    /// An integer is divided by zero. Its quotient may be anything: the run fails.
    #[cold]
    pub(super) fn divided_by_zero(&self) {
        self.divided_by_zero.store(true, Ordering::Relaxed);
    }
}

/// The memory of a temporary.
enum Temp {
    /// Not yet, or no more.
    None,
    Written(Buffer),
    /// An output has it already.
    Given(Array),
}

/// A list on the stack, unless it is longer than most.
struct Few<T, const N: usize> {
    inline: [T; N],
    spilled: Vec<T>,
    count: usize,
}

impl<T, const N: usize> Few<T, N> {
    /// `count` times what `empty` makes.
    #[inline]
    fn new(count: usize, empty: impl Fn() -> T) -> Self {
        let spilled = if count > N { (0..count).map(|_| empty()).collect() } else { Vec::new() };
        Few { inline: std::array::from_fn(|_| empty()), spilled, count }
    }

    #[inline]
    fn as_mut_slice(&mut self) -> &mut [T] {
        if self.count > N { &mut self.spilled } else { &mut self.inline[..self.count] }
    }
}

impl Segment {
    /// Runs the steps and gives the outputs in order; see the top of this file. Does not unwind, if `give` does not.
    ///
    /// # Errors
    /// If the data are such that an operation fails.
    #[inline]
    pub(crate) fn run<A: Borrow<Array>>(
        &self,
        inputs: &[A],
        constants: &[u64],
        mut give: impl FnMut(Array),
    ) -> Result<(), Failure> {
        let mut addresses = Few::<_, 8>::new(inputs.len(), std::ptr::null_mut);
        for (address, input) in addresses.as_mut_slice().iter_mut().zip(inputs) {
            *address = input.borrow().pointer().cast_mut();
        }
        // The commonest segment: one step, and no memory but that of the one output.
        if let ([only], [_], [place]) = (&self.steps[..], &self.temps[..], &self.outputs[..])
            && let Source::Temp(_, 0) = place.source
        {
            let buffer = self.only_step(&only.step, addresses.as_mut_slice(), constants)?;
            give(Array::new(buffer, place.dtype, &place.layout));
            return Ok(());
        }
        let mut temps = Few::<_, 4>::new(self.temps.len(), || Temp::None);
        let temps = temps.as_mut_slice();
        self.steps(addresses.as_mut_slice(), constants, temps)?;
        for place in &self.outputs {
            give(match place.source {
                Source::Input(input, offset) => inputs[input.index()]
                    .borrow()
                    .view(|from| place.layout.moved_to(from.offset.wrapping_add_signed(offset))),
                Source::Temp(temp, offset) => {
                    give_temp(&mut temps[temp.index()], place.dtype, place.layout.moved_to(offset as usize))
                }
                Source::Param(_) => unreachable!("internal error: a constant is an output"),
            });
        }
        Ok(())
    }

    /// Runs the only step, which writes the only temporary.
    fn only_step(&self, step: &Step, inputs: &[*mut u8], params: &[u64]) -> Result<Buffer, Failure> {
        let (dtype, elements) = self.temps[0];
        let buffer = BufferMut::uninitialised(elements * dtype.size());
        let divided_by_zero = AtomicBool::new(false);
        step.run(&Memory { inputs, params, temps: &[buffer.pointer()], divided_by_zero: &divided_by_zero })?;
        Ok(buffer.freeze())
    }

    fn steps(&self, inputs: &[*mut u8], params: &[u64], temps: &mut [Temp]) -> Result<(), Failure> {
        let divided_by_zero = AtomicBool::new(false);
        let mut addresses = Few::<_, 4>::new(self.temps.len(), std::ptr::null_mut);
        let addresses = addresses.as_mut_slice();
        for Scheduled { step, allocate, free } in &self.steps {
            for temp in allocate {
                let (dtype, elements) = self.temps[temp.index()];
                let buffer = BufferMut::uninitialised(elements * dtype.size());
                addresses[temp.index()] = buffer.pointer();
                temps[temp.index()] = Temp::Written(buffer.freeze());
            }
            step.run(&Memory { inputs, params, temps: addresses, divided_by_zero: &divided_by_zero })?;
            for temp in free {
                addresses[temp.index()] = std::ptr::null_mut();
                temps[temp.index()] = Temp::None;
            }
        }
        Ok(())
    }
}

impl Step {
    #[inline]
    fn run(&self, memory: &Memory<'_>) -> Result<(), Failure> {
        match self {
            Step::Fused(program) => {
                blocks::run(program, memory);
                if memory.divided_by_zero.load(Ordering::Relaxed) {
                    return Err(Failure::DivisionByZero);
                }
            }
            Step::Matmul { a, b, to } => matmul::run(a, b, *to, memory),
            Step::Gather { x, indices, axis, to } => rearrange::gather(x, indices, *axis, *to, memory)?,
            Step::Concat { parts, axis, to } => rearrange::concat(parts, *axis, *to, memory),
            Step::ArgReduce { op, x, axis, to } => rearrange::arg_reduce(*op, x, *axis, *to, memory),
        }
        Ok(())
    }
}

/// A temporary as an array: the first one has the memory, others see it through another layout.
#[inline]
fn give_temp(temp: &mut Temp, dtype: DType, layout: Layout) -> Array {
    match std::mem::replace(temp, Temp::None) {
        Temp::Written(buffer) => {
            let array = Array::new(buffer, dtype, &layout);
            *temp = Temp::Given(array.clone());
            array
        }
        Temp::Given(first) => {
            let array = first.view(|_| layout);
            *temp = Temp::Given(first);
            array
        }
        Temp::None => unreachable!("internal error: outputs outlive the steps"),
    }
}
