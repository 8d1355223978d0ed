//! Counters of a function.

use super::text::plural;
use crate::dispatch::{Counters, Overlapped, Site};
#[cfg(feature = "orchestrate")]
use crate::orchestrate::{CallStats, call_stats};
use std::{
    fmt,
    ops::Add,
    sync::atomic::{AtomicU64, Ordering},
    time::Duration,
};

macro_rules! stats {
    ($($(#[$doc:meta])* $name:ident: $from:expr;)*) => {
        /// Counters of a function since the program began.
        #[derive(Clone, Default, PartialEq, Debug)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize))]
        #[non_exhaustive]
        pub struct Stats {
            $($(#[$doc])* pub $name: u64,)*
            /// How the calls in its body overlapped, if it is an async `#[jit]` function.
            pub overlap: OverlapStats,
            /// What happened to its calls, if it is an `#[orchestration]` function.
            #[cfg(feature = "orchestrate")]
            pub orchestration: CallStats,
        }

        impl Stats {
            pub(super) fn of(site: &'static Site) -> Stats {
                let counters = site.counters();
                $(
                    let $name = {
                        let from: fn(&'static Site, &Counters) -> u64 = $from;
                        from(site, counters)
                    };
                )*
                Stats {
                    $($name,)*
                    overlap: OverlapStats::of(site),
                    #[cfg(feature = "orchestrate")]
                    orchestration: call_stats(site),
                }
            }
        }

        impl Add<&Stats> for Stats {
            type Output = Stats;
            /// Counter by counter.
            fn add(self, other: &Stats) -> Stats {
                Stats {
                    $($name: self.$name + other.$name,)*
                    overlap: self.overlap + &other.overlap,
                    #[cfg(feature = "orchestrate")]
                    orchestration: self.orchestration + &other.orchestration,
                }
            }
        }
    };
}

fn read(counter: &AtomicU64) -> u64 {
    counter.load(Ordering::Relaxed)
}

#[cfg(feature = "tensor")]
fn plans_of(site: &'static Site) -> (u64, u64) {
    site.plans_made_and_evicted()
}

#[cfg(not(feature = "tensor"))]
fn plans_of(_: &'static Site) -> (u64, u64) {
    (0, 0)
}

stats! {
    /// Calls begun.
    calls: |site, counters| read(&counters.calls) + site.replayed();
    /// Calls whose body did not run: a plan gave the result.
    replayed: |site, _| site.replayed();
    /// Calls that were recorded and compiled to their end.
    staged: |_, counters| read(&counters.staged);
    /// Calls whose tensor operations were eager, wholly or from the limit on: the sum of the next three.
    fallback: |_, counters| read(&counters.stopped) + read(&counters.busy) + read(&counters.switched_off);
    /// Calls over the operation limit, found out then or before.
    stopped: |_, counters| read(&counters.stopped);
    /// Calls that came while another one made the first recording.
    busy: |_, counters| read(&counters.busy);
    /// Calls under `Mode::Fallback` or `XCS_JIT=off`.
    switched_off: |_, counters| read(&counters.switched_off);
    /// Calls that were the first of their signature.
    first_recordings: |_, counters| read(&counters.first_recordings);
    /// Operations counted in the latest recorded call; above the limit counting stops, so that is no total.
    operations: |_, counters| read(&counters.operations);
    /// How many of these were calls and macros in bodies; the others were tensor operations.
    host_calls: |_, counters| read(&counters.host_calls);
    /// Segments compiled for this function.
    segments_compiled: |_, counters| read(&counters.segments_compiled);
    /// Segments run for this function, by calls whose body ran.
    segments_run: |_, counters| read(&counters.segments_run);
    /// Signatures decided and remembered.
    decisions: |site, _| site.decisions().len() as u64;
    /// Decisions forgotten because there were too many.
    decisions_evicted: |site, _| site.decisions_evicted();
    /// Plans made, each for one signature and the values of the scalars.
    plans: |site, _| plans_of(site).0;
    /// Plans forgotten because there were too many.
    plans_evicted: |site, _| plans_of(site).1;
    /// Bytes of the tape when the latest call over the limit was stopped.
    tape_bytes_before: |_, counters| read(&counters.tape_bytes_before);
    /// Bytes of that tape right after.
    tape_bytes_after: |_, counters| read(&counters.tape_bytes_after);
}

impl fmt::Display for Stats {
    /// `4 calls: 3 staged, 1 eager; 1 segment compiled, run 3 times`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        #[cfg(feature = "orchestrate")]
        if self.orchestration != CallStats::default() {
            return write!(f, "{}: {}", plural(self.calls, "call", "calls"), self.orchestration);
        }
        let Stats { replayed, staged, fallback, segments_compiled, segments_run, .. } = *self;
        write!(f, "{}: ", plural(self.calls, "call", "calls"))?;
        if replayed > 0 {
            write!(f, "{replayed} replayed, ")?;
        }
        write!(f, "{staged} staged, {fallback} eager; ")?;
        let segments = plural(segments_compiled, "segment", "segments");
        write!(f, "{segments} compiled, run {}", plural(segments_run, "time", "times"))?;
        if self.overlap.calls > 0 {
            write!(f, "; {}", self.overlap)?;
        }
        Ok(())
    }
}

/// How calls in the body of an async `#[jit]` function overlapped: sums over all runs of all groups.
///
/// A *group* is a run of statements whose calls may overlap, or a loop whose next rounds begin early. Of a loop, the times are
/// those of the whole loop, and of loops and groups inside of it once more. Calls beside which nothing could run are not counted.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OverlapStats {
    /// Groups that were run.
    pub groups: u64,
    /// Calls in them that ended in their turn. What was dropped because the function was left is not among them.
    pub calls: u64,
    /// Those of the calls that began before their turn.
    pub early: u64,
    /// How long the calls took, one after the other: what the program takes as it is written.
    pub sequential: Duration,
    /// How long they take at least: for each run of a group, the longest chain of calls that wait for one another; for a
    /// loop, its rounds with as many under way as may be.
    pub critical_path: Duration,
    /// How long the groups took.
    pub achieved: Duration,
}

impl OverlapStats {
    fn of(site: &'static Site) -> OverlapStats {
        let Overlapped { groups, calls, early, sequential, critical, achieved, .. } = site.overlap();
        OverlapStats { groups, calls, early, sequential, critical_path: critical, achieved }
    }
}

impl Add<&OverlapStats> for OverlapStats {
    type Output = OverlapStats;
    /// Counter by counter.
    fn add(self, other: &OverlapStats) -> OverlapStats {
        OverlapStats {
            groups: self.groups + other.groups,
            calls: self.calls + other.calls,
            early: self.early + other.early,
            sequential: self.sequential + other.sequential,
            critical_path: self.critical_path + other.critical_path,
            achieved: self.achieved + other.achieved,
        }
    }
}

impl fmt::Display for OverlapStats {
    /// `8 calls in 1 group: 50.2 ms, critical path 50.1 ms, one after the other 400.9 ms`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let milliseconds = |time: Duration| format!("{:.1} ms", time.as_secs_f64() * 1e3);
        write!(
            f,
            "{} in {}: {}, critical path {}, one after the other {}",
            plural(self.calls, "call", "calls"),
            plural(self.groups, "group", "groups"),
            milliseconds(self.achieved),
            milliseconds(self.critical_path),
            milliseconds(self.sequential)
        )
    }
}
