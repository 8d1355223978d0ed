#![doc = include_str!("../README.md")]

#[doc(hidden)]
pub use xcs_runtime::__private;

#[cfg(feature = "macros")]
pub use xcs_macros::jit;
#[cfg(all(feature = "macros", feature = "orchestrate"))]
pub use xcs_macros::orchestration;

pub use xcs_runtime::{Mode, with_mode, with_mode_async};

pub use xcs_runtime::{
    Attribute, Code, Explanation, FunctionReport, Note, OperationReport, SegmentReport, SignatureReport, Stats,
    StepSummary, explain, explain_site, functions, stats,
};

#[cfg(feature = "orchestrate")]
pub use xcs_runtime::{Backend, Limits, LimitsError, call_id};

#[cfg(feature = "tensor")]
pub use xcs_runtime::{DType, Element, Error, MAX_RANK, Number, Operand, Real, Tensor};
