//! What needs a clock, in one place: without the feature `timer` no function has a deadline, a timeout or a backoff.

use super::RetryPolicy;
#[cfg(feature = "timer")]
use super::clock;
use std::{
    future::Future,
    time::{Duration, Instant},
};
#[cfg(feature = "timer")]
use std::{pin::pin, task::Poll};

/// The future's value, or `None` at the deadline. The future is asked first.
#[cfg(feature = "timer")]
pub(super) async fn before<F: Future>(deadline: Option<Instant>, future: F) -> Option<F::Output> {
    let mut future = pin!(future);
    let Some(deadline) = deadline else {
        return Some(future.await);
    };
    let mut sleep = pin!(clock::sleep_until(deadline));
    std::future::poll_fn(move |task| match future.as_mut().poll(task) {
        Poll::Ready(value) => Poll::Ready(Some(value)),
        Poll::Pending => sleep.as_mut().poll(task).map(|()| None),
    })
    .await
}

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
pub(super) async fn before<F: Future>(_: Option<Instant>, future: F) -> Option<F::Output> {
    Some(future.await)
}

#[cfg(not(feature = "timer"))]
pub(super) fn backoffs(_: Option<RetryPolicy>) -> impl Iterator<Item = Duration> + Send {
    std::iter::empty()
}

#[cfg(not(feature = "timer"))]
pub(super) async fn sleep_until(_: Instant) {}
