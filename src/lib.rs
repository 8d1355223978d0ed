// The first definition of a link is the one that holds: here these names are pages, in the README they are files.
//! [docs/calls.md]: calls
//! [docs/explain.md]: explaining
//! [docs/overlap.md]: overlap
//! [docs/codes/README.md]: codes
//! [ARCHITECTURE.md]: architecture
//! [CONTRIBUTING.md]: contributing
//! [CHANGELOG.md]: changelog
#![doc = include_str!("../README.md")]

#[cfg(doc)]
#[doc = include_str!("../docs/calls.md")]
pub mod calls {}
#[cfg(doc)]
#[doc = include_str!("../docs/explain.md")]
pub mod explaining {}
#[cfg(doc)]
#[doc = include_str!("../docs/overlap.md")]
pub mod overlap {}
#[cfg(doc)]
pub mod codes;
#[cfg(doc)]
#[doc = include_str!("../ARCHITECTURE.md")]
pub mod architecture {}
#[cfg(doc)]
#[doc = include_str!("../CONTRIBUTING.md")]
pub mod contributing {}
#[cfg(doc)]
#[doc = include_str!("../CHANGELOG.md")]
pub mod changelog {}

#[doc(hidden)]
pub use xcs_runtime::__private;

#[cfg(feature = "macros")]
pub use xcs_macros::jit;
#[cfg(all(feature = "macros", feature = "orchestrate"))]
pub use xcs_macros::orchestration;

pub use xcs_runtime::{Mode, StatementKind, with_mode, with_mode_async};

pub use xcs_runtime::{
    Attribute, BodyReport, Code, Difference, Explanation, FunctionReport, Note, OperationReport, OverlapCall,
    OverlapGroup, OverlapReason, OverlapReport, OverlapStats, PlanReport, ReasonReport, Rounds, SegmentReport,
    SignatureReport, SourceLine, SourcePlace, StatementReport, Stats, StepSummary, explain, explain_site, functions,
    stats,
};

#[cfg(feature = "orchestrate")]
pub use xcs_runtime::{
    AsCompleted, Backend, Call, CallError, CallStats, Entry, Inherit, Ledger, Limits, LimitsError, Map, MapBlocking,
    Ordered, Outcome, Read, Retry, Retryable, Reused, Scope, Spent, TryMap, TryMapBlocking, call_id, inherit,
    inherit_blocking, ledger, ledger_async, map, map_blocking, scope, try_map, try_map_blocking, usage,
};

#[cfg(feature = "orchestrate")]
pub use xcs_runtime::testing;

#[cfg(feature = "tensor")]
pub use xcs_runtime::{DType, Element, Error, MAX_RANK, Number, Operand, Real, Tensor};
