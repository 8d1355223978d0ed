//! Decisions: for each signature of a function, whether it is recorded.

use super::{
    Signature,
    happened::{Happened, History},
};
use crate::trace::Frame;
use std::{
    collections::{HashMap, VecDeque},
    hash::{BuildHasherDefault, Hasher},
    sync::{
        Arc, PoisonError, RwLock,
        atomic::{AtomicU8, AtomicU64, Ordering},
    },
};

/// Decisions kept for a function; beyond it the oldest goes, and is taken anew when it is needed.
const CAPACITY: usize = 2048;

/// What is known of a signature.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(crate) enum Decided {
    /// Its first recording is running.
    FirstRecording,
    /// Recorded and compiled on every call.
    Staged,
    /// It went over the limit: tensor operations are eager.
    Stopped,
}

/// The decision for one signature.
pub(super) struct Decision {
    state: AtomicU8,
    /// Operations counted in the latest call that was recorded; in the latest that was stopped, if one was.
    operations: AtomicU64,
    /// How many of them were host calls.
    host_calls: AtomicU64,
    history: History,
}

impl Decision {
    pub(super) fn state(&self) -> Decided {
        match self.state.load(Ordering::Acquire) {
            0 => Decided::FirstRecording,
            1 => Decided::Staged,
            _ => Decided::Stopped,
        }
    }

    /// A recorded call ended, by itself if it `finished`. `Stopped` is final.
    pub(super) fn settle(&self, frame: &Frame, finished: bool) {
        let stopped = frame.is_stopped();
        if stopped || self.state() != Decided::Stopped {
            self.operations.store(frame.counted(), Ordering::Relaxed);
            self.host_calls.store(frame.host_calls(), Ordering::Relaxed);
        }
        self.history.add(Happened::of(frame, finished));
        let state = if stopped { Decided::Stopped } else { Decided::Staged };
        self.state.fetch_max(state as u8, Ordering::AcqRel);
    }

    /// Tells decisions apart while they are held.
    pub(super) fn identity(self: &Arc<Self>) -> usize {
        Arc::as_ptr(self) as usize
    }
}

/// A decision, for reports.
pub(crate) struct DecisionView {
    pub(crate) arguments: String,
    pub(crate) types: Vec<&'static str>,
    pub(crate) state: Decided,
    pub(crate) operations: u64,
    pub(crate) host_calls: u64,
    pub(crate) happened: Happened,
}

/// Hands a hash through: the keys are hashes already.
#[derive(Default)]
struct Through(u64);

impl Hasher for Through {
    fn write(&mut self, _: &[u8]) {
        unreachable!("keys are u64");
    }
    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }
    fn finish(&self) -> u64 {
        self.0
    }
}

type Slot = Vec<(Signature, Arc<Decision>)>;

#[derive(Default)]
struct Table {
    slots: HashMap<u64, Slot, BuildHasherDefault<Through>>,
    age: VecDeque<u64>,
    evicted: u64,
}

/// The decisions of one function.
#[derive(Default)]
pub(super) struct Decisions {
    table: RwLock<Table>,
}

impl Decisions {
    /// The decision for a signature, and whether this call is the one that takes it.
    pub(super) fn take(&self, signature: &Signature) -> (Arc<Decision>, bool) {
        let hash = signature.hash_word();
        let find = |table: &Table| {
            let slot = table.slots.get(&hash)?;
            slot.iter().find(|(known, _)| known == signature).map(|(_, decision)| decision.clone())
        };
        if let Some(decision) = find(&self.table.read().unwrap_or_else(PoisonError::into_inner)) {
            return (decision, false);
        }
        let mut table = self.table.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(decision) = find(&table) {
            return (decision, false);
        }
        if table.age.len() == CAPACITY {
            table.evicted += 1;
            if let Some(oldest) = table.age.pop_front()
                && let Some(slot) = table.slots.get_mut(&oldest)
            {
                slot.remove(0);
                if slot.is_empty() {
                    table.slots.remove(&oldest);
                }
            }
        }
        let decision = Arc::new(Decision {
            state: AtomicU8::new(Decided::FirstRecording as u8),
            operations: AtomicU64::new(0),
            host_calls: AtomicU64::new(0),
            history: History::default(),
        });
        table.age.push_back(hash);
        table.slots.entry(hash).or_default().push((signature.clone(), decision.clone()));
        (decision, true)
    }

    /// Decisions evicted so far.
    pub(super) fn evicted(&self) -> u64 {
        self.table.read().unwrap_or_else(PoisonError::into_inner).evicted
    }

    /// All decisions, oldest first.
    pub(super) fn view(&self) -> Vec<DecisionView> {
        let table = self.table.read().unwrap_or_else(PoisonError::into_inner);
        let mut views = Vec::new();
        let mut seen = std::collections::HashSet::new();
        for hash in table.age.iter().filter(|hash| seen.insert(**hash)) {
            views.extend(table.slots[hash].iter().map(|(signature, decision)| DecisionView {
                arguments: signature.arguments(),
                types: signature.types().collect(),
                state: decision.state(),
                operations: decision.operations.load(Ordering::Relaxed),
                host_calls: decision.host_calls.load(Ordering::Relaxed),
                happened: decision.history.so_far(),
            }));
        }
        views
    }

    /// The tensor arguments of a decision, for a warning. Empty if it has been forgotten.
    #[cfg(feature = "tracing")]
    pub(super) fn arguments(&self, of: &Decision) -> String {
        let table = self.table.read().unwrap_or_else(PoisonError::into_inner);
        let mut known = table.slots.values().flatten();
        let found = known.find(|(_, decision)| std::ptr::eq(&**decision, of));
        found.map(|(signature, _)| signature.arguments()).unwrap_or_default()
    }
}
