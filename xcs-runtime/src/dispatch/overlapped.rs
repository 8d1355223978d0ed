//! What is known of calls that overlapped.

use super::site::Counters;
use std::{
    collections::BTreeSet,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

/// What came of a run of calls that may overlap.
#[derive(Clone, Copy, Default, Debug)]
pub(crate) struct Overlapped {
    pub(crate) groups: u64,
    /// Calls that came to their turn and ended.
    pub(crate) calls: u64,
    /// Those of them that had begun before their turn.
    pub(crate) early: u64,
    /// Those that do more than read.
    pub(crate) not_read: u64,
    /// Those that were made while overlap was switched off.
    pub(crate) switched_off: u64,
    /// Those in loops over iterators that may do anything.
    pub(crate) unknown_items: u64,
    /// How long the calls took, one after the other.
    pub(crate) sequential: Duration,
    /// How long the longest chain took of calls that wait for each other.
    pub(crate) critical: Duration,
    /// How long it took.
    pub(crate) achieved: Duration,
}

/// The sum of what came of all runs.
#[derive(Default)]
pub(super) struct OverlapCounters {
    groups: AtomicU64,
    calls: AtomicU64,
    early: AtomicU64,
    not_read: AtomicU64,
    switched_off: AtomicU64,
    unknown_items: AtomicU64,
    sequential: AtomicU64,
    critical: AtomicU64,
    achieved: AtomicU64,
    /// Calls that were found to do more than read, by their numbers in the function.
    ordered: Mutex<BTreeSet<u32>>,
}

impl OverlapCounters {
    pub(super) fn add(&self, overlapped: &Overlapped) {
        let nanoseconds = |time: Duration| u64::try_from(time.as_nanos()).unwrap_or(u64::MAX);
        Counters::add(&self.groups, overlapped.groups);
        Counters::add(&self.calls, overlapped.calls);
        Counters::add(&self.early, overlapped.early);
        Counters::add(&self.not_read, overlapped.not_read);
        Counters::add(&self.switched_off, overlapped.switched_off);
        Counters::add(&self.unknown_items, overlapped.unknown_items);
        Counters::add(&self.sequential, nanoseconds(overlapped.sequential));
        Counters::add(&self.critical, nanoseconds(overlapped.critical));
        Counters::add(&self.achieved, nanoseconds(overlapped.achieved));
    }

    /// Of the calls from the one numbered `first` on, `reads` tells which only read.
    pub(super) fn classes(&self, first: u32, reads: &[bool]) {
        if reads.contains(&false) {
            let ordered = (first..).zip(reads).filter(|(_, is_read)| !**is_read).map(|(number, _)| number);
            self.ordered.lock().unwrap_or_else(PoisonError::into_inner).extend(ordered);
        }
    }

    /// The numbers of the calls that were found to do more than read.
    pub(super) fn ordered(&self) -> BTreeSet<u32> {
        self.ordered.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(super) fn sum(&self) -> Overlapped {
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        let time = |counter: &AtomicU64| Duration::from_nanos(read(counter));
        Overlapped {
            groups: read(&self.groups),
            calls: read(&self.calls),
            early: read(&self.early),
            not_read: read(&self.not_read),
            switched_off: read(&self.switched_off),
            unknown_items: read(&self.unknown_items),
            sequential: time(&self.sequential),
            critical: time(&self.critical),
            achieved: time(&self.achieved),
        }
    }
}
