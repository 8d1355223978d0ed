//! Proofs: what a call did, written down once, so that a plan can stand for its body from then on.
//!
//! A proof lists each call of a tensor's method with the place it was called from, each array that was made from nothing, each
//! element that was read, and the segments that were run. It is kept for the thread on which it began; what other threads do
//! to the session's tape is missing, and then nothing can be made of the proof.

use super::{
    tape::{Recording, TapeId},
    value::Value,
};
use crate::{
    array::Array,
    graph::{Graph, NodeId},
};
use std::{
    cell::{Cell, RefCell},
    panic::Location,
    sync::{
        Arc, OnceLock,
        atomic::{AtomicBool, Ordering},
    },
};

/// What a call did.
#[derive(Default)]
pub(crate) struct Proof {
    /// Where tensors' methods were called from, in order.
    pub(crate) notes: Vec<&'static Location<'static>>,
    /// Arrays made of numbers in the source.
    pub(crate) constants: Vec<Array>,
    /// Tensors whose only element was read, and where.
    pub(crate) items: Vec<(&'static Location<'static>, Value)>,
    pub(crate) segments: Vec<ProvedSegment>,
    /// The tensors of which methods were called since it was last looked.
    used: Vec<(&'static Location<'static>, Arc<Fate>)>,
    /// Those that were gone: where the method was called, and the operator that took the tensor, if one did.
    pub(crate) gone: Vec<(&'static Location<'static>, Option<&'static Location<'static>>)>,
}

/// A value in the hand of a call that is proved: it says when it goes.
pub(crate) struct Watched {
    pub(super) value: Value,
    fate: Arc<Fate>,
}

impl Drop for Watched {
    fn drop(&mut self) {
        self.fate.gone.store(true, Ordering::Relaxed);
    }
}

/// What became of a tensor.
#[derive(Default)]
struct Fate {
    /// The operator that has taken it by value.
    spent: OnceLock<&'static Location<'static>>,
    gone: AtomicBool,
}

/// A segment that was run.
pub(crate) struct ProvedSegment {
    tape: TapeId,
    generation: u64,
    pub(crate) graph: Graph,
    pub(crate) inputs: Vec<Array>,
    pub(crate) params: Vec<u64>,
    /// The results that were computed, and what for.
    pub(crate) results: Vec<(NodeId, Array)>,
}

impl Proof {
    /// The segment and the node that computed `value`, if one did.
    pub(crate) fn origin(&self, value: &Value) -> Option<(usize, NodeId)> {
        let Value::Promised(promise) = value.plain() else { return None };
        let (tape, generation, node) = promise.place();
        let segment =
            self.segments.iter().position(|segment| (segment.tape, segment.generation) == (tape, generation))?;
        Some((segment, node))
    }
}

thread_local! {
    static PROVING: Cell<bool> = const { Cell::new(false) };
    static PROOF: RefCell<Option<Proof>> = const { RefCell::new(None) };
}

/// Begins a proof on this thread.
pub(crate) fn begin() {
    PROVING.set(true);
    let _ = PROOF.try_with(|proof| *proof.borrow_mut() = Some(Proof::default()));
}

/// Whether a call on this thread is proved.
#[inline]
pub(crate) fn is_running() -> bool {
    PROVING.get()
}

/// Ends the proof.
pub(crate) fn end() -> Option<Proof> {
    PROVING.set(false);
    PROOF.try_with(RefCell::take).ok().flatten()
}

#[cold]
fn write(line: impl FnOnce(&mut Proof)) {
    let _ = PROOF.try_with(|proof| {
        if let Some(proof) = proof.borrow_mut().as_mut() {
            line(proof);
        }
    });
}

/// A method of `tensor` was called from `location`.
#[inline]
pub(crate) fn note(location: &'static Location<'static>, tensor: Option<&Value>) {
    if PROVING.get() {
        write(|proof| {
            proof.notes.push(location);
            if let Some(Value::Watched(watched)) = tensor {
                proof.used.push((location, watched.fate.clone()));
            }
        });
    }
}

/// A value of a tensor that comes into being, or that a call is given.
#[inline]
pub(crate) fn watched(value: Value) -> Value {
    if PROVING.get() { watch(value) } else { value }
}

#[cold]
fn watch(value: Value) -> Value {
    match value {
        watched @ Value::Watched(_) => watched,
        value => Value::Watched(Box::new(Watched { value, fate: Arc::default() })),
    }
}

/// An operator at `location` takes a tensor by value.
#[inline]
pub(crate) fn spent(location: &'static Location<'static>, value: &Value) {
    if let Value::Watched(watched) = value {
        let _ = watched.fate.spent.set(location);
    }
}

/// A function of ours used `value`, which it made itself: that it goes says nothing.
#[inline]
pub(crate) fn disregard(value: &Value) {
    if let Value::Watched(watched) = value {
        write(|proof| proof.used.retain(|(_, fate)| !Arc::ptr_eq(fate, &watched.fate)));
    }
}

/// A statement ends. Methods only borrow their tensors, so those that were used are still there, unless an operator took
/// them: names live until the end of the body, temporaries until that of the statement.
#[inline]
pub(crate) fn check() {
    if PROVING.get() {
        write(|proof| {
            for (location, fate) in proof.used.drain(..) {
                if fate.gone.load(Ordering::Relaxed) {
                    proof.gone.push((location, fate.spent.get().copied()));
                }
            }
        });
    }
}

/// `array` was made of numbers in the source.
#[inline]
pub(crate) fn constant(location: &'static Location<'static>, array: &Array) {
    if PROVING.get() {
        write(|proof| {
            proof.notes.push(location);
            proof.constants.push(array.clone());
        });
    }
}

/// `array` was made by an operation, of scalars and lengths alone.
#[inline]
pub(crate) fn internal(array: &Array) {
    if PROVING.get() {
        write(|proof| proof.constants.push(array.clone()));
    }
}

/// The only element of `value` was read.
#[inline]
pub(crate) fn item(location: &'static Location<'static>, value: &Value) {
    note(location, Some(value));
    if PROVING.get() {
        write(|proof| proof.items.push((location, value.clone())));
    }
}

/// `recording` came to its end; its promises have been kept, unless nobody needs any.
#[inline]
pub(super) fn segment(tape: TapeId, generation: u64, recording: &Recording) {
    if PROVING.get() {
        write(|proof| {
            proof.segments.push(ProvedSegment {
                tape,
                generation,
                graph: recording.graph.clone(),
                inputs: recording.inputs.clone(),
                params: recording.params.clone(),
                results: recording
                    .promises
                    .iter()
                    .filter_map(|promise| Some((promise.node(), promise.result()?.clone())))
                    .collect(),
            });
        });
    }
}
