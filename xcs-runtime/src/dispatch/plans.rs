//! The plans of a function, and how a call finds its own without a lock.

use super::{
    Inputs,
    plan::{Key, Plan},
};
use crate::trace::Owner;
use std::{
    cell::RefCell,
    collections::{HashMap, VecDeque},
    sync::{
        Arc, Mutex, PoisonError, RwLock,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
};

/// Plans kept for a function; beyond it the oldest goes, and is made anew when it is needed.
const CAPACITY: usize = 512;

/// A plan and the arguments it is for.
pub(super) struct Entry {
    owner: Owner,
    hash: u64,
    pub(super) key: Key,
    pub(super) plan: Plan,
    used: AtomicBool,
}

impl Entry {
    /// Whether a call was replayed with it.
    pub(super) fn is_used(&self) -> bool {
        self.used.load(Ordering::Relaxed)
    }
}

/// The plans of one function.
#[derive(Default)]
pub(super) struct Plans {
    table: RwLock<Table>,
    hits: Mutex<Vec<Arc<Hits>>>,
    /// Calls with static arguments that were replayed.
    with_statics: AtomicU64,
    made: AtomicU64,
    evicted: AtomicU64,
}

#[derive(Default)]
struct Table {
    entries: HashMap<u64, Vec<Arc<Entry>>>,
    age: VecDeque<u64>,
}

impl Plans {
    /// Keeps a plan.
    pub(super) fn add(&self, owner: Owner, key: Key, plan: Plan) -> Arc<Entry> {
        let hash = key.hash(owner);
        let mut table = self.table.write().unwrap_or_else(PoisonError::into_inner);
        if table.age.len() == CAPACITY {
            self.evicted.fetch_add(1, Ordering::Relaxed);
            if let Some(oldest) = table.age.pop_front()
                && let Some(entries) = table.entries.get_mut(&oldest)
            {
                entries.remove(0);
                if entries.is_empty() {
                    table.entries.remove(&oldest);
                }
            }
        }
        let entry = Arc::new(Entry { owner, hash, key, plan, used: AtomicBool::new(false) });
        table.age.push_back(hash);
        table.entries.entry(hash).or_default().push(entry.clone());
        self.made.fetch_add(1, Ordering::Relaxed);
        entry
    }

    /// Works with the plan for `arguments`, if there is one, and counts the call if that gave something. A thread that has
    /// used the plan lately takes no lock.
    #[inline]
    pub(super) fn with<R>(
        &self,
        owner: Owner,
        arguments: &Inputs<'_>,
        work: impl FnOnce(&Plan) -> Option<R>,
    ) -> Option<Option<R>> {
        let hash = arguments.plan_hash(owner);
        if !arguments.statics.is_empty() {
            return self.with_statics(hash, arguments, work);
        }
        RECENT
            .try_with(|recent| {
                let is_it =
                    |(entry, _): &&Slot| entry.hash == hash && entry.owner == owner && entry.key.is_of(arguments);
                if let Some((entry, hits)) = Recent::get(&recent.borrow(), hash).filter(is_it) {
                    return Some(hits.counted(work(&entry.plan)));
                }
                let entry = self.table.read().unwrap_or_else(PoisonError::into_inner).find(hash, arguments)?;
                if !entry.is_used() {
                    entry.used.store(true, Ordering::Relaxed);
                }
                let hits = self.hits_of_thread();
                let done = hits.counted(work(&entry.plan));
                recent.borrow_mut().put((entry, hits));
                Some(done)
            })
            .ok()
            .flatten()
    }

    /// [`with`](Self::with) static arguments: to compare them runs code of the user's, which may come through here again. So
    /// nothing is locked or borrowed meanwhile.
    fn with_statics<R>(
        &self,
        hash: u64,
        arguments: &Inputs<'_>,
        work: impl FnOnce(&Plan) -> Option<R>,
    ) -> Option<Option<R>> {
        let candidates = self.table.read().unwrap_or_else(PoisonError::into_inner).entries.get(&hash).cloned()?;
        let entry = candidates.into_iter().find(|entry| entry.key.is_of(arguments))?;
        entry.used.store(true, Ordering::Relaxed);
        let done = work(&entry.plan);
        if done.is_some() {
            self.with_statics.fetch_add(1, Ordering::Relaxed);
        }
        Some(done)
    }

    /// A counter for this thread. Those that no thread has any more are summed up in one.
    #[cold]
    fn hits_of_thread(&self) -> Arc<Hits> {
        let mut hits = self.hits.lock().unwrap_or_else(PoisonError::into_inner);
        let gone = hits.extract_if(.., |hits| Arc::get_mut(hits).is_some()).map(|hits| hits.get()).sum();
        let ours = Arc::new(Hits(AtomicU64::new(0)));
        hits.extend([Arc::new(Hits(AtomicU64::new(gone))), ours.clone()]);
        ours
    }

    /// Calls that were replayed.
    pub(super) fn replayed(&self) -> u64 {
        let hits = self.hits.lock().unwrap_or_else(PoisonError::into_inner);
        hits.iter().map(|hits| hits.get()).sum::<u64>() + self.with_statics.load(Ordering::Relaxed)
    }

    /// All plans, oldest first.
    pub(super) fn all(&self) -> Vec<Arc<Entry>> {
        let table = self.table.read().unwrap_or_else(PoisonError::into_inner);
        let mut seen = std::collections::HashSet::new();
        let hashes = table.age.iter().filter(|hash| seen.insert(**hash));
        hashes.flat_map(|hash| &table.entries[hash]).cloned().collect()
    }

    pub(super) fn made(&self) -> u64 {
        self.made.load(Ordering::Relaxed)
    }

    pub(super) fn evicted(&self) -> u64 {
        self.evicted.load(Ordering::Relaxed)
    }
}

impl Table {
    fn find(&self, hash: u64, arguments: &Inputs<'_>) -> Option<Arc<Entry>> {
        self.entries.get(&hash)?.iter().find(|entry| entry.key.is_of(arguments)).cloned()
    }
}

thread_local! {
    static RECENT: RefCell<Recent> = const { RefCell::new(Recent(Vec::new())) };
}

/// The plans that a thread used last: one for each value of a few bits of the hash. A plan that has been evicted may go on
/// here: it is as right as ever.
struct Recent(Vec<Option<Slot>>);

type Slot = (Arc<Entry>, Arc<Hits>);

impl Recent {
    const SLOTS: usize = 256;

    #[inline]
    fn get(&self, hash: u64) -> Option<&Slot> {
        self.0.get(hash as usize % Self::SLOTS)?.as_ref()
    }

    #[cold]
    fn put(&mut self, (entry, hits): Slot) {
        if self.0.is_empty() {
            self.0.resize_with(Self::SLOTS, || None);
        }
        let slot = entry.hash as usize % Self::SLOTS;
        self.0[slot] = Some((entry, hits));
    }
}

/// How often a thread replayed calls of a function. Only that thread writes, so that threads do not wait for each other's
/// memory.
#[repr(align(64))]
struct Hits(AtomicU64);

impl Hits {
    /// Counts the call that gave `result`, if it gave one.
    #[inline]
    fn counted<R>(&self, result: Option<R>) -> Option<R> {
        if result.is_some() {
            self.0.store(self.get() + 1, Ordering::Relaxed);
        }
        result
    }

    #[inline]
    fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}
