//! What a report says of functions and their signatures.

use super::{BodyReport, Code, Difference, OverlapReport, SegmentReport, Stats, difference::differences};
use crate::dispatch::{Decided, DecisionView, OpLimit, Part, Site, SiteKind};
#[cfg(feature = "tensor")]
use crate::dispatch::{Place, PlanView, Refusal};

/// The answer of [`explain`](crate::explain). Prints as text and serializes.
///
/// Its words: a *staged* call records its tensor operations and computes them together, compiled; in an *eager* one each
/// is computed where it stands. A *segment* is what was computed, and hence compiled, together: up to where a value was
/// needed. A *step* of it is one pass over memory, or one routine such as a matrix product.
///
/// *Operations* are counted as the source has them: each tensor operation, and each call and macro in the body. The
/// entries of a step are finer: the one operation `softmax` is max, sub, exp, sum and div there. Views are not counted.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Explanation {
    /// The path that was asked for.
    pub asked: String,
    /// The functions with that path: none before the first call, several if names collide.
    pub functions: Vec<FunctionReport>,
    /// If there are none: why, and what to ask for instead.
    pub hint: Option<String>,
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
    /// What was seen in its body, if it is a `#[jit]` function.
    pub body: Option<BodyReport>,
    /// How its calls may overlap, if it is an async `#[jit]` function that awaits calls.
    pub overlap: Option<OverlapReport>,
    /// What happened so far.
    pub stats: Stats,
    /// The decision for each signature seen, oldest first.
    pub signatures: Vec<SignatureReport>,
    /// What was compiled, oldest first: at most 32 segments.
    pub segments: Vec<SegmentReport>,
    /// Segments compiled beyond those.
    pub segments_not_shown: u64,
    /// What was not compiled, or not skipped, and how often.
    pub notes: Vec<Note>,
}

/// Something that holds for some of a function's calls.
#[derive(Clone, PartialEq, Eq, Debug)]
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
    /// The arguments that are tensors: element types, shapes, strides where they are not row-major. Tensors inside
    /// structs, tuples, slices and `self` are not looked at.
    pub arguments: String,
    /// The first four type arguments, that of `self` before the others.
    pub types: Vec<&'static str>,
    /// The path its calls take, and why.
    pub reason: Code,
    /// Where that was found out, if the reason has a place: what was recorded there is not what the source shows.
    pub reason_at: Option<SourcePlace>,
    /// How it differs from the nearest signature before it; of the first one there is nothing to say.
    pub difference: Option<Difference>,
    /// The plans that its calls are replayed with, oldest first.
    pub plans: Vec<PlanReport>,
    /// Operations counted in the latest recorded call; over the limit counting stopped, so that is no total.
    pub operations: u64,
    /// How many of them were tensor operations.
    pub tensor_operations: u64,
    /// How many of them were calls and macros in the bodies.
    pub host_calls: u64,
    /// What to do about the limit, where that is the reason.
    pub advice: Option<Code>,
}

/// A plan: what stands for the body of a function in calls with the same signature and the same scalars.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct PlanReport {
    /// The scalars that it is for, by name: `scale: 0.5`. Tensors that lie in one another's memory are named too.
    pub arguments: Vec<String>,
    /// Whether a call was replayed with it.
    pub is_used: bool,
    /// How it differs from the nearest plan of the signature before it.
    pub difference: Option<Difference>,
}

/// A place in the source.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct SourcePlace {
    /// The file.
    pub file: &'static str,
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1.
    pub column: u32,
}

impl FunctionReport {
    pub(super) fn of(site: &'static Site) -> FunctionReport {
        let info = site.info();
        let stats = Stats::of(site);
        let (attribute, max_ops) = match info.kind {
            SiteKind::Jit { limit: OpLimit::Unlimited, .. } => (Attribute::Jit, None),
            SiteKind::Jit { limit, .. } => (Attribute::Jit, Some(limit.operations())),
            SiteKind::Orchestration => (Attribute::Orchestration, None),
        };
        let body = match info.kind {
            SiteKind::Jit { verdict, .. } => Some(BodyReport::of(&verdict)),
            SiteKind::Orchestration => None,
        };
        let overlap = match info.kind {
            SiteKind::Jit { verdict, .. } => OverlapReport::of(&verdict, site),
            SiteKind::Orchestration => None,
        };
        let mut notes = Vec::new();
        match attribute {
            Attribute::Orchestration => notes.push(Note { calls: stats.calls, reason: Code::Orchestration }),
            Attribute::Jit => {
                let is_marked = body.as_ref().is_some_and(|body| body.reason == Code::NotReplayed);
                let happened = [
                    (if is_marked { stats.staged } else { 0 }, Code::NotReplayed),
                    (stats.stopped, Code::OverLimit),
                    (stats.busy, Code::Busy),
                    (stats.switched_off, Code::SwitchedOff),
                ];
                notes.extend(
                    happened.into_iter().filter(|(calls, _)| *calls > 0).map(|(calls, reason)| Note { calls, reason }),
                );
            }
        }
        #[cfg(feature = "tensor")]
        let segments: Vec<SegmentReport> = site.segments().into_iter().map(SegmentReport::of).collect();
        #[cfg(not(feature = "tensor"))]
        let segments: Vec<SegmentReport> = Vec::new();
        FunctionReport {
            path: site.path(),
            attribute,
            file: info.file,
            line: info.line,
            column: info.column,
            max_ops,
            host_calls: info.host_calls,
            body,
            overlap,
            segments_not_shown: stats.segments_compiled.saturating_sub(segments.len() as u64),
            stats,
            signatures: SignatureReport::all(site.decisions()),
            segments,
            notes,
        }
    }
}

#[cfg(feature = "tensor")]
impl From<Refusal> for Code {
    fn from(refusal: Refusal) -> Code {
        match refusal {
            Refusal::Unconfirmed(_) => Code::Unconfirmed,
            Refusal::Stranger => Code::Stranger,
            Refusal::Unsupported => Code::Unsupported,
            Refusal::Scalars => Code::Scalars,
        }
    }
}

impl SignatureReport {
    fn all(views: Vec<DecisionView>) -> Vec<SignatureReport> {
        let parts: Vec<&[Part]> = views.iter().map(|view| view.parts.as_slice()).collect();
        let differences = differences(&parts);
        { views }.into_iter().zip(differences).map(|(view, difference)| SignatureReport::of(view, difference)).collect()
    }

    fn of(view: DecisionView, difference: Option<Difference>) -> SignatureReport {
        #[cfg(feature = "tensor")]
        let (plans, reason_at) = (PlanReport::all(&view.plans), place(view.refused));
        #[cfg(not(feature = "tensor"))]
        let (plans, reason_at) = (Vec::new(), None);
        let happened = view.happened;
        let reason = match view.state {
            Decided::FirstRecording => Code::FirstRecording,
            Decided::Stopped => Code::OverLimit,
            #[cfg(feature = "tensor")]
            Decided::Staged if view.refused.is_some() => view.refused.map_or(Code::Staged, Code::from),
            Decided::Staged if !plans.is_empty() => Code::Replayed,
            Decided::Staged if happened.computed() && happened.recorded() => Code::Staged,
            Decided::Staged if happened.computed() => Code::OnlyViews,
            Decided::Staged if happened.joined() => Code::JoinedCaller,
            Decided::Staged if happened.recorded() => Code::NothingNeeded,
            Decided::Staged if happened.finished() => Code::NothingRecorded,
            Decided::Staged => Code::EndedEarly,
        };
        let tensor_operations = view.operations.saturating_sub(view.host_calls);
        let fitting = if view.host_calls > tensor_operations { Code::MoveCalls } else { Code::RaiseLimit };
        SignatureReport {
            arguments: view.arguments,
            types: view.types,
            reason,
            reason_at,
            difference,
            plans,
            operations: view.operations,
            tensor_operations,
            host_calls: view.host_calls,
            advice: (reason == Code::OverLimit).then_some(fitting),
        }
    }
}

/// Where a refusal has its reason.
#[cfg(feature = "tensor")]
fn place(refused: Option<Refusal>) -> Option<SourcePlace> {
    match refused? {
        Refusal::Unconfirmed(Place { file, line, column }) => Some(SourcePlace { file, line, column }),
        _ => None,
    }
}

#[cfg(feature = "tensor")]
impl PlanReport {
    fn all(views: &[PlanView]) -> Vec<PlanReport> {
        let parts: Vec<&[Part]> = views.iter().map(|view| view.parts.as_slice()).collect();
        let written = |part: &Part| format!("{}: {}", part.name, part.text.as_deref().unwrap_or("a value"));
        let said = |view: &PlanView| view.parts.iter().filter(|part| !part.is_plain).map(written).collect();
        let plans = views.iter().zip(differences(&parts));
        plans
            .map(|(view, difference)| PlanReport { arguments: said(view), is_used: view.is_used, difference })
            .collect()
    }
}
