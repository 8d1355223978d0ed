//! What is known of calls that overlapped.

use super::site::Counters;
use std::{
    sync::atomic::{AtomicU64, Ordering},
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
    sequential: AtomicU64,
    critical: AtomicU64,
    achieved: AtomicU64,
}

impl OverlapCounters {
    pub(super) fn add(&self, overlapped: &Overlapped) {
        let nanoseconds = |time: Duration| u64::try_from(time.as_nanos()).unwrap_or(u64::MAX);
        Counters::add(&self.groups, overlapped.groups);
        Counters::add(&self.calls, overlapped.calls);
        Counters::add(&self.early, overlapped.early);
        Counters::add(&self.sequential, nanoseconds(overlapped.sequential));
        Counters::add(&self.critical, nanoseconds(overlapped.critical));
        Counters::add(&self.achieved, nanoseconds(overlapped.achieved));
    }

    pub(super) fn sum(&self) -> Overlapped {
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        let time = |counter: &AtomicU64| Duration::from_nanos(read(counter));
        Overlapped {
            groups: read(&self.groups),
            calls: read(&self.calls),
            early: read(&self.early),
            sequential: time(&self.sequential),
            critical: time(&self.critical),
            achieved: time(&self.achieved),
        }
    }
}
