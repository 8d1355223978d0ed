//! Counters of a function.

use super::text::plural;
use crate::dispatch::{Counters, Site};
#[cfg(feature = "orchestrate")]
use crate::orchestrate::{CallStats, call_stats};
use std::{
    fmt,
    ops::Add,
    sync::atomic::{AtomicU64, Ordering},
};

macro_rules! stats {
    ($($(#[$doc:meta])* $name:ident: $from:expr;)*) => {
        /// Counters of a function since the program began.
        #[derive(Clone, Default, PartialEq, Debug)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize))]
        #[non_exhaustive]
        pub struct Stats {
            $($(#[$doc])* pub $name: u64,)*
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
        write!(f, "{segments} compiled, run {}", plural(segments_run, "time", "times"))
    }
}
