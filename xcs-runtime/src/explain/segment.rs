//! What a report says of compiled segments.

use super::Code;
#[cfg(feature = "tensor")]
use crate::{
    array::describe,
    compile::{Apart, StepReport},
    trace::{Ended, Fresh, Place},
};

/// What was compiled at once: the operations between two reads. The same operations on the same element types, shapes
/// and strides are one segment, wherever in the function they stand.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct SegmentReport {
    /// The arrays it reads: element types, shapes, strides where they are not row-major.
    pub inputs: Vec<String>,
    /// The arrays it makes for those who hold them: element types and shapes.
    pub results: Vec<String>,
    /// How often it ran.
    pub runs: u64,
    /// In the order in which they run; their lines are those of the first run.
    pub steps: Vec<StepSummary>,
    /// Why it ended where it did in the first run.
    pub reason: Code,
    /// The name of the `#[orchestration]` function that ended the first run, if that is the reason.
    pub called: Option<&'static str>,
    /// Where the value was read that ended the first run, if that is the reason and the place is known.
    pub read_at: Option<SourceLine>,
    /// Other lines at which a run's operations began or ended: the first few.
    pub also_at: Vec<SourceLine>,
    /// Whether there are more of them.
    pub also_elsewhere: bool,
}

/// A line of the source.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct SourceLine {
    /// The file.
    pub file: &'static str,
    /// The line, from 1.
    pub line: u32,
}

/// One pass over memory, or one routine.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct StepSummary {
    /// The operations in it; more than one is a fusion. A public operation can be several of them, in one step or more.
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

#[cfg(feature = "tensor")]
impl SegmentReport {
    pub(super) fn of((segment, ended): Fresh) -> SegmentReport {
        let (compiled, seen) = (&segment.compiled, &segment.seen);
        let inputs = compiled.inputs.iter().map(|(dtype, layout)| {
            describe(*dtype, layout.shape.dims(), (!layout.is_row_major()).then(|| layout.strides()))
        });
        let results = compiled.results.iter().map(|(dtype, shape)| describe(*dtype, shape.dims(), None));
        let called = match ended {
            #[cfg(feature = "orchestrate")]
            Ended::Orchestration(name) => Some(name),
            _ => None,
        };
        let read_at = if let Ended::Read(at) = ended { at.map(SourceLine::of) } else { None };
        let reason = match ended {
            Ended::Read(_) => Code::EndedByRead,
            #[cfg(feature = "orchestrate")]
            Ended::Orchestration(_) => Code::EndedByOrchestration,
            Ended::Limit => Code::EndedByLimit,
            Ended::FullTape => Code::EndedByFullTape,
            Ended::Call => Code::EndedByCall,
            Ended::Suspended => Code::EndedBySuspension,
        };
        SegmentReport {
            inputs: inputs.collect(),
            results: results.collect(),
            runs: seen.runs(),
            steps: compiled.steps.iter().map(StepSummary::of).collect(),
            reason,
            called,
            read_at,
            also_at: others(seen.places()),
            also_elsewhere: seen.ran_elsewhere(),
        }
    }
}

/// The lines of all places but the first, each once.
#[cfg(feature = "tensor")]
fn others(places: impl Iterator<Item = Place>) -> Vec<SourceLine> {
    let mut places = places.map(|place| [place.first, place.last].map(SourceLine::of));
    let first = places.next();
    let mut others: Vec<SourceLine> =
        places.flatten().filter(|line| !first.is_some_and(|first| first.contains(line))).collect();
    others.sort_unstable();
    others.dedup();
    others
}

#[cfg(feature = "tensor")]
impl SourceLine {
    fn of(location: &'static std::panic::Location<'static>) -> SourceLine {
        SourceLine { file: location.file(), line: location.line() }
    }
}

#[cfg(feature = "tensor")]
impl StepSummary {
    fn of(step: &StepReport) -> StepSummary {
        let operations = step.operations.iter().map(|(name, location)| OperationReport {
            name: name.clone(),
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
