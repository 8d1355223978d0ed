//! Values: arrays that are there, and arrays that are promised.

use super::{
    proof::{self, Watched},
    segments::Ended,
    session::{self, Counted},
    tape::{Recording, Tape, TapeId},
};
use crate::{
    array::{Array, DType, Element, Layout, Shape},
    graph::{NodeId, Op, Operand, View},
};
use std::{
    cell::RefCell,
    panic::Location,
    sync::{Arc, OnceLock},
};

/// Where the user's code reads a value, if the reader knows.
pub(crate) type Reader = Option<&'static Location<'static>>;

/// What a tensor holds. Cheap to clone, shared between threads.
pub(crate) enum Value {
    Ready(Array),
    Promised(Arc<Pending>),
    /// In the hand of a call that is proved. Never one of another.
    Watched(Box<Watched>),
}

impl Clone for Value {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Value::Ready(array) => Value::Ready(array.clone()),
            Value::Promised(promise) => Value::Promised(promise.clone()),
            // Whoever clones it has a tensor of its own.
            Value::Watched(watched) => watched.value.clone(),
        }
    }
}

/// A result that is recorded but perhaps not computed yet.
pub(crate) struct Pending {
    dtype: DType,
    shape: Shape,
    result: OnceLock<Array>,
    tape: TapeId,
    generation: u64,
    node: NodeId,
}

impl Pending {
    #[inline]
    pub(super) fn new(dtype: DType, shape: Shape, tape: TapeId, generation: u64, node: NodeId) -> Pending {
        Pending { dtype, shape, result: OnceLock::new(), tape, generation, node }
    }

    /// The same as [`new`](Self::new), in place.
    #[inline]
    pub(super) fn set(&mut self, dtype: DType, shape: &Shape, tape: TapeId, generation: u64, node: NodeId) {
        self.dtype = dtype;
        self.shape = *shape;
        self.result = OnceLock::new();
        self.tape = tape;
        self.generation = generation;
        self.node = node;
    }

    pub(super) fn node(&self) -> NodeId {
        self.node
    }

    /// Where it is recorded: the tape, which of its recordings, the node.
    pub(super) fn place(&self) -> (TapeId, u64, NodeId) {
        (self.tape, self.generation, self.node)
    }

    pub(super) fn is_on(&self, tape: TapeId, generation: u64) -> bool {
        (self.tape, self.generation) == (tape, generation)
    }

    /// The result, if it has been computed.
    pub(super) fn result(&self) -> Option<&Array> {
        self.result.get()
    }

    pub(super) fn fulfil(&self, array: Array) {
        let _ = self.result.set(array);
    }

    /// The result; computes what is pending on its tape if it is not there yet.
    fn force(&self, reader: Reader) -> &Array {
        if let Some(array) = self.result.get() {
            return array;
        }
        self.force_cold(reader)
    }

    #[cold]
    fn force_cold(&self, reader: Reader) -> &Array {
        if let Some(tape) = Tape::of(self.tape) {
            tape.flush(Ended::Read(reader));
            if self.result.get().is_none() {
                // Another thread took the recording: its results are on the way.
                tape.wait();
            }
        }
        self.result.get().expect("internal error: a tape went without computing what it had promised")
    }
}

impl Value {
    /// The value itself.
    #[inline]
    pub(super) fn plain(&self) -> &Value {
        match self {
            Value::Watched(watched) => &watched.value,
            value => value,
        }
    }

    pub(crate) fn dtype(&self) -> DType {
        match self {
            Value::Ready(array) => array.dtype(),
            Value::Promised(promise) => promise.dtype,
            Value::Watched(watched) => watched.value.dtype(),
        }
    }

    #[inline]
    pub(crate) fn shape(&self) -> &Shape {
        match self {
            Value::Ready(array) => array.shape(),
            Value::Promised(promise) => &promise.shape,
            Value::Watched(watched) => watched.value.shape(),
        }
    }

    /// The array, computed now if it is pending.
    pub(crate) fn array(&self, reader: Reader) -> &Array {
        match self {
            Value::Ready(array) => array,
            Value::Promised(promise) => promise.force(reader),
            Value::Watched(watched) => watched.value.array(reader),
        }
    }

    /// The array if it is there already.
    pub(crate) fn ready(&self) -> Option<&Array> {
        match self {
            Value::Ready(array) => Some(array),
            Value::Promised(promise) => promise.result.get(),
            Value::Watched(watched) => watched.value.ready(),
        }
    }

    /// The value as an operand of `recording`, which is this tape in this generation; `None` if it is pending
    /// somewhere else.
    #[inline]
    fn operand(&self, here: Option<(TapeId, u64)>, recording: &mut Recording) -> Option<Operand> {
        let array = match self.plain() {
            Value::Watched(_) => unreachable!("internal error: watched twice"),
            Value::Ready(array) => array,
            Value::Promised(promise) => match promise.result.get() {
                Some(array) => array,
                None => {
                    let there = (promise.tape, promise.generation);
                    return (here == Some(there)).then_some(Operand::Node(promise.node));
                }
            },
        };
        // The same array is the same input, so that what is computed from it can be shared. Only the latest are
        // compared: a long recording must not become quadratic.
        const COMPARED: usize = 8;
        let known = recording.inputs.iter().enumerate().rev().take(COMPARED).find(|(_, input)| input.is_same(array));
        if let Some((index, _)) = known {
            return Some(Operand::Input(crate::graph::InputId::new(index)));
        }
        recording.inputs.push(array.clone());
        recording.input_bytes += array.memory_bytes();
        Some(Operand::Input(recording.graph.push_input(array.dtype(), *array.layout())))
    }
}

/// Builds the nodes of one public operation.
pub(crate) struct Builder<'a> {
    recording: &'a mut Recording,
    location: &'static Location<'static>,
}

impl Builder<'_> {
    #[inline]
    pub(crate) fn push(&mut self, op: Op, operands: &[Operand], dtype: DType, shape: Shape) -> Operand {
        Operand::Node(self.recording.graph.push(op, operands, dtype, shape, self.location))
    }

    /// A scalar constant. Its value is no part of the structure.
    #[inline]
    pub(crate) fn scalar<T: Element>(&mut self, value: T) -> Operand {
        self.recording.params.push(value.to_bits64());
        Operand::Param(self.recording.graph.push_param(T::DTYPE))
    }

    #[inline]
    pub(crate) fn shape(&self, operand: Operand) -> Shape {
        self.recording.graph.shape(operand)
    }

    #[inline]
    pub(crate) fn dtype(&self, operand: Operand) -> DType {
        self.recording.graph.dtype(operand)
    }
}

/// One public operation that computes: counted once, recorded if recording is on, else computed now.
///
/// `build` may push several nodes and returns the last one.
#[inline]
pub(crate) fn operation(
    values: &[&Value],
    location: &'static Location<'static>,
    build: impl FnOnce(&mut Builder<'_>, &[Operand]) -> Operand,
) -> Value {
    proof::note(location, values.first().copied());
    let mut build = Some(build);
    match session::count_operation(|tape| record(tape, values, location, &mut build)) {
        Counted::OnTape(Ok((value, false))) => value,
        Counted::OnTape(recorded) => emit(Some(recorded), values, location, build),
        Counted::Over => emit(on_tape(values, location, &mut build), values, location, build),
        Counted::Off => compute(values, location, build.take().expect("nothing was recorded")),
    }
}

/// What [`record`] says: the value and whether the tape is full, or which operand has to be computed first.
type Recorded = Result<(Value, bool), usize>;

#[inline]
fn on_tape(
    values: &[&Value],
    location: &'static Location<'static>,
    build: &mut Option<impl FnOnce(&mut Builder<'_>, &[Operand]) -> Operand>,
) -> Option<Recorded> {
    session::on_tape(|tape| record(tape, values, location, build))
}

/// Goes on after the first attempt to record; `None`: there is no tape.
fn emit(
    mut attempt: Option<Recorded>,
    values: &[&Value],
    location: &'static Location<'static>,
    mut build: Option<impl FnOnce(&mut Builder<'_>, &[Operand]) -> Operand>,
) -> Value {
    loop {
        match attempt {
            Some(Ok((value, full))) => {
                if full {
                    session::flush(Ended::FullTape);
                }
                return value;
            }
            // Not while the tape is locked: computing may take long, or wait for this very tape.
            Some(Err(elsewhere)) => drop(values[elsewhere].array(Some(location))),
            None => break,
        }
        attempt = on_tape(values, location, &mut build);
    }
    compute(values, location, build.take().expect("recording has not used it"))
}

/// Appends to the tape, and says whether it is full; `Err` names a value that has to be computed first, because it is pending elsewhere.
#[inline]
fn record(
    tape: &Tape,
    values: &[&Value],
    location: &'static Location<'static>,
    build: &mut Option<impl FnOnce(&mut Builder<'_>, &[Operand]) -> Operand>,
) -> Recorded {
    let mut state = tape.lock();
    let generation = state.generation;
    let recording = &mut state.recording;
    let mut operands = Operands::new();
    for (index, value) in values.iter().enumerate() {
        operands.push(value.operand(Some((tape.id(), generation)), recording).ok_or(index)?);
    }
    let build = build.take().expect("recording happens once");
    let result = build(&mut Builder { recording, location }, operands.as_slice());
    let Operand::Node(node) = result else {
        unreachable!("internal error: an operation without a node");
    };
    Ok((Value::Promised(recording.promise(node, tape.id(), generation)), recording.is_full()))
}

thread_local! {
    /// Memory for the recordings of single operations.
    static SINGLE: RefCell<Recording> = RefCell::default();
}

/// Eager execution: a recording of one operation, computed at once. The same code computes both ways, so the
/// bits are the same.
fn compute(
    values: &[&Value],
    location: &'static Location<'static>,
    build: impl FnOnce(&mut Builder<'_>, &[Operand]) -> Operand,
) -> Value {
    for value in values {
        value.array(Some(location));
    }
    let mut recording = SINGLE.try_with(RefCell::take).unwrap_or_default();
    let mut operands = Operands::new();
    for value in values {
        operands.push(value.operand(None, &mut recording).expect("computed above"));
    }
    let Operand::Node(node) = build(&mut Builder { recording: &mut recording, location }, operands.as_slice()) else {
        unreachable!("internal error: an operation without a node");
    };
    let array = recording.run_single(node);
    recording.clear();
    let _ = SINGLE.try_with(|single| single.replace(recording));
    Value::Ready(array)
}

/// A view: computes nothing and counts nothing. Immediate on an array that is there; recorded on a pending one.
pub(crate) fn view(
    value: &Value,
    view: View,
    shape: Shape,
    location: &'static Location<'static>,
    layout: impl FnOnce(&Layout) -> Option<Layout>,
) -> Value {
    proof::note(location, Some(value));
    // Only a reshape that no strides can express goes on with an array that is there.
    if let Some(array) = value.ready()
        && let Some(layout) = layout(array.layout())
    {
        return Value::Ready(array.view(|_| layout));
    }
    let mut build = Some(|builder: &mut Builder<'_>, operands: &[Operand]| {
        let dtype = builder.dtype(operands[0]);
        builder.push(Op::View(view), operands, dtype, shape)
    });
    emit(on_tape(&[value], location, &mut build), &[value], location, build)
}

/// A list of operands: inline up to four, which all but `concat` and `stack` stay below.
struct Operands {
    inline: [Operand; 4],
    count: usize,
    spilled: Vec<Operand>,
}

impl Operands {
    fn new() -> Self {
        Operands { inline: [Operand::Param(crate::graph::ParamId::new(0)); 4], count: 0, spilled: Vec::new() }
    }

    #[inline]
    fn push(&mut self, operand: Operand) {
        if self.count < self.inline.len() {
            self.inline[self.count] = operand;
        } else {
            if self.spilled.is_empty() {
                self.spilled.extend_from_slice(&self.inline);
            }
            self.spilled.push(operand);
        }
        self.count += 1;
    }

    #[inline]
    fn as_slice(&self) -> &[Operand] {
        if self.count <= self.inline.len() { &self.inline[..self.count] } else { &self.spilled }
    }
}
