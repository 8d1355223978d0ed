//! Decisions: for each signature of a function, whether it is recorded.

use super::{
    Inputs,
    happened::{Happened, History},
    parts::Part,
    signature::Signature,
    verdict::Names,
};
#[cfg(feature = "tensor")]
use super::{plan::Refusal, plans::Entry};
use crate::trace::Frame;
#[cfg(feature = "tensor")]
use std::sync::{Mutex, OnceLock, Weak, atomic::AtomicBool};
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
    #[cfg(feature = "tensor")]
    pub(super) proving: Proving,
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

/// Whether calls of a signature are proved, so that later ones can be replayed.
#[cfg(feature = "tensor")]
#[derive(Default)]
pub(super) struct Proving {
    /// A call is being proved.
    running: AtomicBool,
    refused: OnceLock<Refusal>,
    last: Mutex<Last>,
}

/// The latest plan, and how many before it were made in vain.
#[cfg(feature = "tensor")]
#[derive(Default)]
struct Last {
    plan: Weak<Entry>,
    unused: u32,
}

#[cfg(feature = "tensor")]
impl Proving {
    /// So many plans in a row that were never used: the scalars change from call to call.
    const IN_VAIN: u32 = 8;

    /// Whether a call is to be proved; then it ends with [`end`](Self::end).
    pub(super) fn begin(&self) -> bool {
        self.refused.get().is_none() && !self.running.swap(true, Ordering::Acquire)
    }

    /// A call that was to be proved has ended: with a plan, if there is a new one.
    pub(super) fn end(&self, plan: Result<Option<&Arc<Entry>>, Refusal>) {
        match plan {
            Err(refusal) => self.refuse(refusal),
            Ok(None) => {}
            Ok(Some(plan)) => {
                let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
                // One that is gone was evicted: that it was used is not known any more.
                let unused = last.plan.upgrade().is_some_and(|plan| !plan.is_used());
                last.unused = if unused { last.unused + 1 } else { 0 };
                last.plan = Arc::downgrade(plan);
                if last.unused >= Self::IN_VAIN {
                    self.refuse(Refusal::Scalars);
                }
            }
        }
        self.running.store(false, Ordering::Release);
    }

    /// No call is proved from now on.
    pub(super) fn refuse(&self, refusal: Refusal) {
        let _ = self.refused.set(refusal);
    }

    pub(super) fn refused(&self) -> Option<Refusal> {
        self.refused.get().copied()
    }
}

/// A plan, for reports.
#[cfg(feature = "tensor")]
pub(crate) struct PlanView {
    /// What it depends on besides the signature.
    pub(crate) parts: Vec<Part>,
    pub(crate) is_used: bool,
}

/// A decision, for reports.
pub(crate) struct DecisionView {
    pub(crate) parts: Vec<Part>,
    pub(crate) arguments: String,
    pub(crate) types: Vec<&'static str>,
    pub(crate) state: Decided,
    pub(crate) operations: u64,
    pub(crate) host_calls: u64,
    pub(crate) happened: Happened,
    /// Why calls are not replayed though the source looks as if they could.
    #[cfg(feature = "tensor")]
    pub(crate) refused: Option<Refusal>,
    #[cfg(feature = "tensor")]
    pub(crate) plans: Vec<PlanView>,
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

type Slot = Vec<(Arc<Signature>, Arc<Decision>)>;

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
    pub(super) fn take(&self, arguments: &Inputs<'_>) -> (Arc<Decision>, bool) {
        let hash = arguments.hash();
        let is_it = |(known, _): &&(Arc<Signature>, Arc<Decision>)| known.is_of(arguments);
        let known = if arguments.statics.is_empty() {
            let table = self.table.read().unwrap_or_else(PoisonError::into_inner);
            table.slots.get(&hash).and_then(|slot| slot.iter().find(is_it).cloned())
        } else {
            // To compare static arguments runs code of the user's, which may come through here again: nothing is locked.
            let slot = self.table.read().unwrap_or_else(PoisonError::into_inner).slots.get(&hash).cloned();
            slot.and_then(|slot| slot.iter().find(is_it).cloned())
        };
        if let Some((_, decision)) = known {
            return (decision, false);
        }
        let signature = Arc::new(Signature::of(arguments));
        let mut table = self.table.write().unwrap_or_else(PoisonError::into_inner);
        // Of two calls that take a decision with static arguments at the same time both do.
        if arguments.statics.is_empty()
            && let Some((_, decision)) = table.slots.get(&hash).and_then(|slot| slot.iter().find(is_it).cloned())
        {
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
            #[cfg(feature = "tensor")]
            proving: Proving::default(),
        });
        table.age.push_back(hash);
        table.slots.entry(hash).or_default().push((signature, decision.clone()));
        (decision, true)
    }

    /// Decisions evicted so far.
    pub(super) fn evicted(&self) -> u64 {
        self.table.read().unwrap_or_else(PoisonError::into_inner).evicted
    }

    /// All decisions, oldest first; `plans` are those of the function.
    pub(super) fn view(&self, names: Names, #[cfg(feature = "tensor")] plans: &[Arc<Entry>]) -> Vec<DecisionView> {
        #[cfg(feature = "tensor")]
        let plans_of = |signature: &Signature| {
            let plans = plans.iter().filter(|plan| plan.key.signature().looks_like(signature));
            plans.map(|plan| PlanView { parts: plan.key.values(names), is_used: plan.is_used() }).collect()
        };
        let table = self.table.read().unwrap_or_else(PoisonError::into_inner);
        let mut views = Vec::new();
        let mut seen = std::collections::HashSet::new();
        for hash in table.age.iter().filter(|hash| seen.insert(**hash)) {
            views.extend(table.slots[hash].iter().map(|(signature, decision)| DecisionView {
                parts: signature.parts(names),
                arguments: signature.arguments(),
                types: signature.types().collect(),
                state: decision.state(),
                operations: decision.operations.load(Ordering::Relaxed),
                host_calls: decision.host_calls.load(Ordering::Relaxed),
                happened: decision.history.so_far(),
                #[cfg(feature = "tensor")]
                refused: decision.proving.refused(),
                #[cfg(feature = "tensor")]
                plans: plans_of(signature),
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
