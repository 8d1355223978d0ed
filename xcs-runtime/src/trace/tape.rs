//! Tapes: the operations of a session that have not been computed yet.

use super::{
    proof,
    segments::{self, Account, Ended, Found},
    session::Owner,
    value::Pending,
};
use crate::{
    array::Array,
    graph::{Graph, Node, NodeId},
};
use std::{
    collections::BTreeMap,
    sync::{
        Arc, Condvar, Mutex, MutexGuard, PoisonError, Weak,
        atomic::{AtomicU64, Ordering},
    },
};

/// The owner of eager operations.
const NOBODY: Owner = 0;

/// Why a recording's run does not fail.
const CHECKED: &str = "internal error: data were checked where the operation stands";

/// The most bytes of inputs that a tape alone keeps alive.
const INPUT_BYTES: usize = 64 << 20;

/// What was recorded since the last flush.
#[derive(Default)]
pub(super) struct Recording {
    pub(super) graph: Graph,
    pub(super) inputs: Vec<Array>,
    /// Bytes of memory behind the inputs that came since they were last looked at.
    pub(super) input_bytes: usize,
    pub(super) params: Vec<u64>,
    /// Who was promised a result. A promise that only the tape still holds needs no result.
    pub(super) promises: Vec<Arc<Pending>>,
    /// Promises that nobody holds any more, to be made again.
    spare: Vec<Arc<Pending>>,
}

impl Recording {
    pub(super) fn clear(&mut self) {
        self.graph.clear();
        self.inputs.clear();
        self.input_bytes = 0;
        self.params.clear();
        self.promises.clear();
    }

    /// Whether it is time to compute: very long recordings take more than their share of time to compile, and
    /// inputs that the program has dropped already must not pile up.
    #[inline]
    pub(super) fn is_full(&mut self) -> bool {
        const OPERATIONS: usize = 4096;
        self.graph.len() >= OPERATIONS || (self.input_bytes >= INPUT_BYTES && self.holds_too_much())
    }

    #[cold]
    fn holds_too_much(&mut self) -> bool {
        // Looked at again after as many more bytes.
        self.input_bytes = 0;
        let kept_alive = self.inputs.iter().filter(|input| input.is_unique()).map(Array::memory_bytes);
        kept_alive.sum::<usize>() >= INPUT_BYTES
    }

    /// Promises the result of a node on `tape` in `generation`.
    #[inline]
    pub(super) fn promise(&mut self, node: NodeId, tape: TapeId, generation: u64) -> Arc<Pending> {
        let Node { dtype, ref shape, .. } = *self.graph.node(node);
        let promise = match self.spare.pop() {
            Some(mut spare) => {
                // Nobody else holds it: there is no second owner and no weak one.
                if let Some(unused) = Arc::get_mut(&mut spare) {
                    unused.set(dtype, shape, tape, generation, node);
                    spare
                } else {
                    Arc::new(Pending::new(dtype, *shape, tape, generation, node))
                }
            }
            None => Arc::new(Pending::new(dtype, *shape, tape, generation, node)),
        };
        self.promises.push(promise.clone());
        promise
    }

    fn bytes(&self) -> usize {
        self.graph.bytes()
            + self.inputs.capacity() * size_of::<Array>()
            + self.params.capacity() * size_of::<u64>()
            + self.promises.capacity() * size_of::<Arc<Pending>>()
            + (self.promises.len() + self.spare.len()) * size_of::<Pending>()
    }

    /// Computes one node, now.
    pub(super) fn run_single(&mut self, node: crate::graph::NodeId) -> Array {
        self.graph.set_outputs(std::iter::once(node));
        let found = segments::find(NOBODY, &self.graph);
        let mut result = None;
        let run = found.segment.compiled.segment.run(&self.inputs, &self.params, |array| result = Some(array));
        run.expect(CHECKED);
        result.expect("one output")
    }

    /// Computes every promise that somebody can still reach. `None` if there is none.
    fn run(&mut self, owner: Owner, (tape, generation): (TapeId, u64)) -> Option<Found> {
        /// Spare promises kept for the next recording.
        const SPARE: usize = 128;
        // A promise with one owner, the tape, cannot gain another.
        let unreachable = self.promises.extract_if(.., |promise| Arc::strong_count(promise) == 1);
        let room = SPARE.saturating_sub(self.spare.len());
        self.spare.extend(unreachable.take(room));
        self.promises.retain(|promise| Arc::strong_count(promise) > 1);
        if self.promises.is_empty() {
            proof::segment(tape, generation, self);
            return None;
        }
        self.graph.set_outputs(self.promises.iter().map(|promise| promise.node()));
        let found = segments::find(owner, &self.graph);
        found.segment.seen.run(&self.graph);
        let mut promises = self.promises.iter();
        let run = found.segment.compiled.segment.run(&self.inputs, &self.params, |array| {
            if let Some(promise) = promises.next() {
                promise.fulfil(array);
            }
        });
        run.expect(CHECKED);
        proof::segment(tape, generation, self);
        Some(found)
    }
}

#[derive(Default)]
pub(super) struct State {
    pub(super) recording: Recording,
    /// Rises with each flush: a promise of an earlier one is no node of the current recording.
    pub(super) generation: u64,
    /// Flushes that are computing right now.
    flying: usize,
    /// Threads that wait for them. Waking nobody would still be a system call.
    waiting: usize,
    account: Account,
    /// For whom segments are compiled.
    owner: Owner,
}

/// A shared tape. Any thread may ask for what was promised on it.
pub(super) struct Tape {
    id: TapeId,
    state: Mutex<State>,
    landed: Condvar,
}

/// Names a tape for ever: numbers are not used again.
pub(super) type TapeId = u64;

/// The tapes there are: how a promise finds its tape without holding it.
static TAPES: Mutex<BTreeMap<TapeId, Weak<Tape>>> = Mutex::new(BTreeMap::new());

impl Drop for Tape {
    fn drop(&mut self) {
        TAPES.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.id);
    }
}

impl std::fmt::Debug for Tape {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Tape").finish_non_exhaustive()
    }
}

impl Tape {
    pub(super) fn new() -> Arc<Tape> {
        static NEXT: AtomicU64 = AtomicU64::new(1);
        let id = NEXT.fetch_add(1, Ordering::Relaxed);
        let tape = Arc::new(Tape { id, state: Mutex::default(), landed: Condvar::new() });
        TAPES.lock().unwrap_or_else(PoisonError::into_inner).insert(id, Arc::downgrade(&tape));
        tape
    }

    #[inline]
    pub(super) fn id(&self) -> TapeId {
        self.id
    }

    /// The tape of this number, if it is still there. If it is gone, it has kept its promises.
    pub(super) fn of(id: TapeId) -> Option<Arc<Tape>> {
        let tape = TAPES.lock().unwrap_or_else(PoisonError::into_inner).get(&id).cloned();
        tape?.upgrade()
    }

    #[inline]
    pub(super) fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Computes what is recorded, and keeps account. The lock is not held meanwhile.
    pub(super) fn flush(&self, ended: Ended) {
        let mut state = self.lock();
        if state.recording.graph.is_empty() {
            state.recording.clear();
            return;
        }
        let mut flight = Flight { tape: self, recording: std::mem::take(&mut state.recording) };
        let generation = state.generation;
        state.generation += 1;
        state.flying += 1;
        let owner = state.owner;
        drop(state);
        if let Some(found) = flight.recording.run(owner, (self.id, generation)) {
            self.lock().account.add(found, ended);
        }
    }

    /// A session begins on this empty tape.
    pub(super) fn begin(&self, owner: Owner) {
        self.lock().owner = owner;
    }

    /// Waits until no flush is computing.
    pub(super) fn wait(&self) {
        let mut state = self.lock();
        state.waiting += 1;
        while state.flying > 0 {
            state = self.landed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        state.waiting -= 1;
    }

    /// Releases the tape's memory; the bytes before and after. Called after a flush.
    pub(super) fn release(&self) -> (usize, usize) {
        let mut state = self.lock();
        let before = state.recording.bytes();
        if state.recording.graph.is_empty() {
            state.recording = Recording::default();
        }
        (before, state.recording.bytes())
    }

    pub(super) fn take_account(&self) -> Account {
        std::mem::take(&mut self.lock().account)
    }
}

/// A recording that is being computed. When it goes, waiters are woken and its memory is used again.
struct Flight<'a> {
    tape: &'a Tape,
    recording: Recording,
}

impl Drop for Flight<'_> {
    fn drop(&mut self) {
        self.recording.clear();
        let mut state = self.tape.lock();
        state.flying -= 1;
        if state.recording.graph.is_empty() && state.recording.inputs.is_empty() {
            state.recording = std::mem::take(&mut self.recording);
        }
        if state.waiting > 0 {
            self.tape.landed.notify_all();
        }
    }
}
