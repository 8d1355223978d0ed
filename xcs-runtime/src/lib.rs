//! The run-time half of `xcs`. Depend on the package `xcs`; this one promises nothing.
//!
//! The modules stand on each other in this order, and a module imports only from those before it: `sync`, `settings`,
//! `array`, `graph`, `execute`, `compile`, `trace`, `tensor`, `dispatch`, `orchestrate`, `overlap`, `explain`.

#[cfg_attr(not(feature = "tensor"), path = "array/without_tensors.rs")]
mod array;
#[cfg(feature = "tensor")]
mod compile;
mod dispatch;
#[cfg(feature = "tensor")]
mod execute;
mod explain;
#[cfg(feature = "tensor")]
mod graph;
#[cfg(feature = "orchestrate")]
mod orchestrate;
mod overlap;
mod settings;
mod sync;
#[cfg(feature = "tensor")]
mod tensor;
mod trace;

#[doc(hidden)]
pub mod __private;

#[cfg(feature = "tensor")]
pub use array::{DType, Element, MAX_RANK, Number, Real};
pub use dispatch::{StatementKind, with_mode, with_mode_async};
pub use explain::{
    Attribute, BodyReport, Code, Difference, Explanation, FunctionReport, Note, OperationReport, OverlapCall,
    OverlapGroup, OverlapReason, OverlapReport, OverlapStats, PlanReport, ReasonReport, Rounds, SegmentReport,
    SignatureReport, SourceLine, SourcePlace, StatementReport, Stats, StepSummary, explain, explain_site, functions,
    stats,
};
#[cfg(feature = "orchestrate")]
pub use orchestrate::{
    AsCompleted, Backend, Call, CallError, CallStats, Entry, Inherit, Ledger, Limits, LimitsError, Map, MapBlocking,
    Ordered, Outcome, Read, Retry, Retryable, Reused, Scope, Spent, TryMap, TryMapBlocking, call_id, inherit,
    inherit_blocking, ledger, ledger_async, map, map_blocking, scope, try_map, try_map_blocking, usage,
};
/// Tests without a network: other bodies for `#[orchestration]` functions.
#[cfg(feature = "orchestrate")]
pub mod testing {
    pub use crate::orchestrate::{StubGuard, stub};

    /// [`stub`](fn@stub) for methods and for borrowed arguments: `stub!(Client::ask, |prompt: &str| -> Result<String, E> { .. })`.
    /// The receiver is left out, types are written out.
    ///
    /// ```
    /// # use xcs_runtime as xcs;
    /// struct Client;
    /// impl Client {
    ///     // #[orchestration(read)]
    ///     fn ask(&self, prompt: &str) -> Result<String, String> {
    ///         Err(format!("a test must not send {prompt}"))
    ///     }
    /// }
    ///
    /// let _stub = xcs::testing::stub!(Client::ask, |prompt: &str| -> Result<String, String> { Ok(prompt.to_owned()) });
    /// ```
    #[macro_export]
    macro_rules! __stub {
        ($function:expr, $(move)? || -> $result:ty $body:block $(,)?) => {
            $crate::__private::stub_as::<dyn ::std::ops::Fn() -> $result + ::std::marker::Send + ::std::marker::Sync, _>(
                $function,
                ::std::sync::Arc::new(move || -> $result { $body }),
            )
        };
        ($function:expr, $(move)? |$($argument:tt : $type:ty),* $(,)?| -> $result:ty $body:block $(,)?) => {
            $crate::__private::stub_as::<
                dyn ::std::ops::Fn($($type),*) -> $result + ::std::marker::Send + ::std::marker::Sync,
                _,
            >($function, ::std::sync::Arc::new(move |$($argument: $type),*| -> $result { $body }))
        };
    }
    #[doc(inline)]
    pub use __stub as stub;
}
#[cfg(feature = "tensor")]
pub use tensor::{Error, Operand, Tensor};
pub use trace::Mode;
