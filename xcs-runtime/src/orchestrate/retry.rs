//! Which errors are worth another attempt, and when it is made.

use std::time::Duration;

/// What to do about an error.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Retry {
    /// Another attempt would fail as well.
    No,
    /// Another attempt may succeed, after the backoff.
    Yes,
    /// The service said when: `retry-after`. The whole backend waits, not just this call.
    After(Duration),
}

impl From<bool> for Retry {
    fn from(again: bool) -> Self {
        if again { Retry::Yes } else { Retry::No }
    }
}

/// Errors that say whether another attempt may succeed: what `#[orchestration(retry)]` asks, unless `when = PATH` names
/// a function instead.
///
/// ```
/// # use xcs_runtime as xcs;
/// use xcs::{Retry, Retryable};
/// use std::time::Duration;
///
/// enum LlmError {
///     Status(u16),
///     TooManyRequests { retry_after: u64 },
/// }
///
/// impl Retryable for LlmError {
///     fn retry(&self) -> Retry {
///         match self {
///             LlmError::TooManyRequests { retry_after } => Retry::After(Duration::from_secs(*retry_after)),
///             LlmError::Status(status) => Retry::from(*status >= 500),
///         }
///     }
/// }
/// assert_eq!(LlmError::Status(503).retry(), Retry::Yes);
/// assert_eq!(LlmError::Status(400).retry(), Retry::No);
/// # let _ = LlmError::TooManyRequests { retry_after: 1 };
/// ```
#[diagnostic::on_unimplemented(
    message = "`retry` cannot tell which errors are worth another attempt",
    label = "`{Self}` does not say so",
    note = "implement `xcs::Retryable` for `{Self}`, or name a function: `retry(when = path)` with `fn(&{Self}) -> bool`"
)]
pub trait Retryable {
    /// Whether another attempt may succeed.
    fn retry(&self) -> Retry;
}

/// `retry(max = N, base = "..", cap = "..")`.
#[derive(Clone, Copy, Debug)]
pub struct RetryPolicy {
    /// Attempts after the first, at most.
    pub max: u32,
    /// The first backoff; each further one is twice as long.
    pub base: Duration,
    /// The longest backoff.
    pub cap: Duration,
}

impl RetryPolicy {
    /// The backoffs in order, with jitter: each is between the doubled base and twice that, so that calls that failed
    /// together do not come back together.
    #[cfg(feature = "timer")]
    pub(super) fn backoffs(self) -> impl Iterator<Item = Duration> + Send {
        use backon::BackoffBuilder;
        backon::ExponentialBuilder::default()
            .with_min_delay(self.base)
            .with_max_delay(self.cap)
            .with_max_times(self.max as usize)
            .with_jitter()
            .build()
    }
}
