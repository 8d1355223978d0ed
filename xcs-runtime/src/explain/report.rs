//! What a report holds.

use super::{Code, names};
use crate::dispatch::{Counters, Decided, DecisionView, OpLimit, SegmentSeen, Site, SiteKind};
#[cfg(feature = "tensor")]
use crate::{
    compile::{Apart, StepReport},
    trace::Ended,
};
use std::{
    ops::Add,
    sync::atomic::{AtomicU64, Ordering},
};

/// The answer of [`explain`](crate::explain). Prints as text and serializes.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Explanation {
    /// The path that was asked for.
    pub asked: String,
    /// The functions with that path: none before the first call, several if names collide.
    pub functions: Vec<FunctionReport>,
}

/// One annotated function.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct FunctionReport {
    /// Its path without type arguments.
    pub path: String,
    /// Which attribute stands on it.
    pub attribute: Attribute,
    /// The file it stands in.
    pub file: &'static str,
    /// The line of its name, from 1.
    pub line: u32,
    /// The column of its name, from 1.
    pub column: u32,
    /// The most operations of a compiled call; `None` is no limit.
    pub max_ops: Option<u64>,
    /// Calls and macros in the body that are counted when they are evaluated.
    pub host_calls: u32,
    /// What happened so far.
    pub stats: Stats,
    /// The decision for each signature seen, oldest first.
    pub signatures: Vec<SignatureReport>,
    /// What was compiled, oldest first: at most 32 segments.
    pub segments: Vec<SegmentReport>,
    /// What was not compiled, or not skipped, and how often.
    pub notes: Vec<Note>,
}

/// Something that holds for some of a function's calls.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Note {
    /// How many calls.
    pub calls: u64,
    /// What holds for them.
    pub reason: Code,
}

/// An attribute of this package.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
pub enum Attribute {
    /// `#[jit]`
    Jit,
    /// `#[orchestration]`
    Orchestration,
}

/// The decision for one signature.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct SignatureReport {
    /// The tensor arguments: element types, shapes, strides where they are not row-major.
    pub arguments: String,
    /// The path its calls take, and why.
    pub reason: Code,
    /// Operations counted in the latest recorded call.
    pub operations: u64,
}

/// What was compiled at once: the operations between two reads.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct SegmentReport {
    /// In the order in which they run.
    pub steps: Vec<StepSummary>,
    /// Why it ends where it does.
    pub reason: Code,
}

/// One pass over memory, or one routine.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct StepSummary {
    /// The operations in it; more than one is a fusion.
    pub operations: Vec<OperationReport>,
    /// Elements it goes over.
    pub elements: usize,
    /// Why it is a step of its own.
    pub reason: Code,
}

/// One recorded operation.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct OperationReport {
    /// Its name.
    pub name: String,
    /// The file that asked for it.
    pub file: &'static str,
    /// The line that asked for it.
    pub line: u32,
}

macro_rules! stats {
    ($($(#[$doc:meta])* $name:ident: $from:expr;)*) => {
        /// Counters of a function since the program began.
        #[derive(Clone, Default, PartialEq, Eq, Debug)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize))]
        #[non_exhaustive]
        pub struct Stats {
            $($(#[$doc])* pub $name: u64,)*
        }

        impl Stats {
            fn of(site: &'static Site) -> Stats {
                let counters = site.counters();
                $(
                    let $name = {
                        let from: fn(&'static Site, &Counters) -> u64 = $from;
                        from(site, counters)
                    };
                )*
                Stats { $($name,)* }
            }
        }

        impl Add<&Stats> for Stats {
            type Output = Stats;
            /// Counter by counter.
            fn add(self, other: &Stats) -> Stats {
                Stats { $($name: self.$name + other.$name,)* }
            }
        }
    };
}

fn read(counter: &AtomicU64) -> u64 {
    counter.load(Ordering::Relaxed)
}

stats! {
    /// Calls begun.
    calls: |_, counters| read(&counters.calls);
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
    /// Operations counted in the latest recorded call; one above the limit, counting ends.
    operations: |_, counters| read(&counters.operations);
    /// Segments compiled for this function.
    segments_compiled: |_, counters| read(&counters.segments_compiled);
    /// Segments run for this function.
    segments_run: |_, counters| read(&counters.segments_run);
    /// Signatures decided and remembered.
    decisions: |site, _| site.decisions().len() as u64;
    /// Decisions forgotten because there were too many.
    decisions_evicted: |site, _| site.decisions_evicted();
    /// Bytes of the tape when the latest call over the limit was stopped.
    tape_bytes_before: |_, counters| read(&counters.tape_bytes_before);
    /// Bytes of that tape right after.
    tape_bytes_after: |_, counters| read(&counters.tape_bytes_after);
}

impl FunctionReport {
    pub(super) fn of(site: &'static Site) -> FunctionReport {
        let info = site.info();
        let stats = Stats::of(site);
        let (attribute, max_ops) = match info.kind {
            SiteKind::Jit(OpLimit::Unlimited) => (Attribute::Jit, None),
            SiteKind::Jit(limit) => (Attribute::Jit, Some(limit.operations())),
            SiteKind::Orchestration => (Attribute::Orchestration, None),
        };
        let mut notes = Vec::new();
        match attribute {
            Attribute::Orchestration => notes.push(Note { calls: stats.calls, reason: Code::Orchestration }),
            Attribute::Jit => {
                let happened = [
                    (stats.staged, Code::NotReplayed),
                    (stats.stopped, Code::OverLimit),
                    (stats.busy, Code::Busy),
                    (stats.switched_off, Code::SwitchedOff),
                ];
                notes.extend(
                    happened.into_iter().filter(|(calls, _)| *calls > 0).map(|(calls, reason)| Note { calls, reason }),
                );
            }
        }
        FunctionReport {
            path: names::of_site((info.path)()),
            attribute,
            file: info.file,
            line: info.line,
            column: info.column,
            max_ops,
            host_calls: info.host_calls,
            stats,
            signatures: site.decisions().into_iter().map(SignatureReport::of).collect(),
            segments: site.segments().into_iter().map(SegmentReport::of).collect(),
            notes,
        }
    }
}

impl SignatureReport {
    fn of(view: DecisionView) -> SignatureReport {
        let reason = match view.state {
            Decided::FirstRecording => Code::FirstRecording,
            Decided::Staged if view.segments == 0 => Code::NothingRecorded,
            Decided::Staged => Code::Staged,
            Decided::Stopped => Code::OverLimit,
        };
        SignatureReport { arguments: view.signature, reason, operations: view.operations }
    }
}

impl SegmentReport {
    #[cfg(feature = "tensor")]
    fn of(seen: SegmentSeen) -> SegmentReport {
        let reason = match seen.ended {
            Ended::Read => Code::EndedByRead,
            #[cfg(feature = "orchestrate")]
            Ended::Orchestration => Code::EndedByOrchestration,
            Ended::Limit => Code::EndedByLimit,
            Ended::FullTape => Code::EndedByFullTape,
            Ended::Call => Code::EndedByCall,
        };
        SegmentReport { steps: seen.steps.into_iter().map(StepSummary::of).collect(), reason }
    }

    #[cfg(not(feature = "tensor"))]
    fn of(_: SegmentSeen) -> SegmentReport {
        SegmentReport { steps: Vec::new(), reason: Code::EndedByCall }
    }
}

#[cfg(feature = "tensor")]
impl StepSummary {
    fn of(step: StepReport) -> StepSummary {
        let operations = step.operations.into_iter().map(|(name, location)| OperationReport {
            name,
            file: location.file(),
            line: location.line(),
        });
        let reason = match step.apart {
            Apart::First => Code::FirstStep,
            Apart::Full => Code::FullStep,
            Apart::OtherShape => Code::OtherShape,
            Apart::LongFold => Code::LongFold,
            Apart::ColumnFold => Code::ColumnFold,
            Apart::View => Code::StoredFirst,
            Apart::Routine => Code::Routine,
        };
        StepSummary { operations: operations.collect(), elements: step.elements, reason }
    }
}
