//! What a service can fail with by itself.

use thiserror::Error;

/// Why XCS refused or gave up a call. A function whose services can do that returns a `Result` whose error is
/// `From<CallError>`.
///
/// ```
/// # use xcs_runtime as xcs;
/// #[derive(Debug)]
/// enum LlmError {
///     Http(u16),
///     Call(xcs::CallError),
/// }
///
/// impl From<xcs::CallError> for LlmError {
///     fn from(error: xcs::CallError) -> Self {
///         LlmError::Call(error)
///     }
/// }
///
/// let error = LlmError::from(xcs::CallError::Budget);
/// assert!(matches!(error, LlmError::Call(xcs::CallError::Budget)));
/// # let _ = LlmError::Http(429);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum CallError {
    /// An attempt took longer than `timeout = ".."`. It was stopped.
    #[error("an attempt took longer than its timeout")]
    Timeout,
    /// `deadline = ".."`, or that of the scope, passed before there was an answer.
    #[error("the deadline passed before there was an answer")]
    Deadline,
    /// The scope's number of calls or its cost was used up. The call was not made.
    #[error("the budget of the scope is used up: the call was not made")]
    Budget,
    /// The function of `batch = PATH` answered with another number of results than it was given items.
    #[error("the batch function answered {answers} results for {items} items")]
    BatchLength {
        /// Items it was given.
        items: usize,
        /// Results it answered.
        answers: usize,
    },
    /// The function of `batch = PATH` panicked. Its callers are told so; the panic itself goes to the one that ran it.
    #[error("the batch function panicked")]
    BatchPanicked,
    /// The backend was closed.
    #[error("the backend is closed")]
    Closed,
}

impl CallError {
    /// A short name that does not change, for spans and counters.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            CallError::Timeout => "timeout",
            CallError::Deadline => "deadline",
            CallError::Budget => "budget",
            CallError::BatchLength { .. } => "batch_length",
            CallError::BatchPanicked => "batch_panicked",
            CallError::Closed => "closed",
        }
    }
}
