//! What a user says about a provider's limits.
//!
//! A limit of zero is an error: left to its meaning, every call would wait for ever, and read as "no limit" it would do
//! the opposite of what it says.

use super::gate::GateLimits;
#[cfg(feature = "timer")]
use super::gate::Rate;
use std::num::NonZeroUsize;
#[cfg(feature = "timer")]
use std::time::Duration;

/// The limits of a [`Backend`](crate::Backend). What is left out is not limited.
///
/// With the feature `serde` they can stand in a configuration file.
///
/// ```
/// # use xcs_runtime::Limits;
/// let limits = Limits::new().concurrency(16).requests_per_minute(500).tokens_per_minute(200_000);
/// assert_eq!(limits.concurrency, Some(16));
/// # #[cfg(feature = "serde")] {
/// let configured: Limits = serde_json::from_str(r#"{ "concurrency": 16, "requests_per_minute": 500 }"#)?;
/// assert_eq!(configured, Limits::new().concurrency(16).requests_per_minute(500));
/// # }
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
#[non_exhaustive]
pub struct Limits {
    /// How many calls run at the same time.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub concurrency: Option<usize>,
    /// How many calls start in any minute.
    #[cfg(feature = "timer")]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub requests_per_minute: Option<u64>,
    /// How many tokens are used by the calls that start in any minute.
    #[cfg(feature = "timer")]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tokens_per_minute: Option<u64>,
}

impl Limits {
    /// No limits.
    ///
    /// ```
    /// # use xcs_runtime::Limits;
    /// assert_eq!(Limits::new().concurrency, None);
    /// ```
    #[must_use]
    pub fn new() -> Limits {
        Limits::default()
    }

    /// At most so many calls run at the same time. It has nothing to do with the number of processors: calls wait.
    ///
    /// ```
    /// # use xcs_runtime::Limits;
    /// assert_eq!(Limits::new().concurrency(200).concurrency, Some(200));
    /// ```
    #[must_use]
    pub fn concurrency(self, calls: usize) -> Limits {
        Limits { concurrency: Some(calls), ..self }
    }

    /// At most so many calls start in any minute, wherever the minute begins.
    ///
    /// ```
    /// # use xcs_runtime::Limits;
    /// assert_eq!(Limits::new().requests_per_minute(500).requests_per_minute, Some(500));
    /// ```
    #[cfg(feature = "timer")]
    #[must_use]
    pub fn requests_per_minute(self, requests: u64) -> Limits {
        Limits { requests_per_minute: Some(requests), ..self }
    }

    /// The calls that start in any minute use at most so many tokens. A call that is larger than the limit starts alone,
    /// and is made up for by the time that the limit would have needed for it.
    ///
    /// ```
    /// # use xcs_runtime::Limits;
    /// assert_eq!(Limits::new().tokens_per_minute(200_000).tokens_per_minute, Some(200_000));
    /// ```
    #[cfg(feature = "timer")]
    #[must_use]
    pub fn tokens_per_minute(self, tokens: u64) -> Limits {
        Limits { tokens_per_minute: Some(tokens), ..self }
    }

    pub(super) fn to_gate(self) -> Result<GateLimits, LimitsError> {
        let concurrency = at_least_one("concurrency", self.concurrency, NonZeroUsize::new)?;
        #[cfg(feature = "timer")]
        {
            let per_minute = |limit| Rate::new(limit, Duration::from_secs(60));
            let requests = at_least_one("requests_per_minute", self.requests_per_minute, per_minute)?;
            let tokens = at_least_one("tokens_per_minute", self.tokens_per_minute, per_minute)?;
            Ok(GateLimits { concurrency, requests, tokens })
        }
        #[cfg(not(feature = "timer"))]
        Ok(GateLimits { concurrency, ..GateLimits::default() })
    }

    pub(super) fn from_gate(limits: GateLimits) -> Limits {
        Limits {
            concurrency: limits.concurrency.map(NonZeroUsize::get),
            #[cfg(feature = "timer")]
            requests_per_minute: limits.requests.map(Rate::limit),
            #[cfg(feature = "timer")]
            tokens_per_minute: limits.tokens.map(Rate::limit),
        }
    }
}

/// A limit as the gate wants it, which has no zero.
fn at_least_one<N, L>(
    name: &'static str,
    limit: Option<N>,
    to_gate: impl Fn(N) -> Option<L>,
) -> Result<Option<L>, LimitsError> {
    limit.map(|limit| to_gate(limit).ok_or(LimitsError { name })).transpose()
}

/// Limits that would let no call start.
///
/// ```
/// # use xcs_runtime::{Backend, Limits};
/// let error = Backend::new("gpt").set_limits(Limits::new().concurrency(0)).unwrap_err();
/// assert!(error.to_string().contains("`concurrency` is 0"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{name}` is 0, so that no call could ever start: write a number of at least 1, or leave it out for no limit \
     (`Backend::close` refuses calls)"
)]
pub struct LimitsError {
    name: &'static str,
}
