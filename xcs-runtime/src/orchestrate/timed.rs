//! The waits between attempts. Without the feature `timer` there is no clock to wait by, and no function asks for one.

use super::RetryPolicy;
#[cfg(feature = "timer")]
use super::clock;
use std::time::{Duration, Instant};

/// The waits between attempts.
#[cfg(feature = "timer")]
pub(super) fn backoffs(policy: Option<RetryPolicy>) -> impl Iterator<Item = Duration> + Send {
    policy.into_iter().flat_map(RetryPolicy::backoffs)
}

#[cfg(feature = "timer")]
pub(super) async fn sleep_until(then: Instant) {
    clock::sleep_until(then).await;
}

#[cfg(not(feature = "timer"))]
pub(super) fn backoffs(_: Option<RetryPolicy>) -> impl Iterator<Item = Duration> + Send {
    std::iter::empty()
}

#[cfg(not(feature = "timer"))]
pub(super) async fn sleep_until(_: Instant) {}
