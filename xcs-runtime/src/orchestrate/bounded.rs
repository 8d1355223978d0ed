//! Futures that end early: at a time, or when their backend is cancelled.
//!
//! Written by hand and not as `async` functions: each of those is a layer of types, and the compiler gives up to find out
//! whether a future of nested calls is `Send` at a depth that a handful of calls would reach.

#[cfg(feature = "timer")]
use super::clock::{self, Sleep};
use super::{
    CallError,
    gate::{Gate, Watch},
};
use std::{
    future::Future,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
    time::{Duration, Instant},
};

#[cfg(feature = "timer")]
pin_project_lite::pin_project! {
    /// The future of [`before`]. Its timer is made when it first has to wait.
    pub(super) struct Before<F> {
        deadline: Option<Instant>,
        sleep: Option<Sleep>,
        #[pin]
        future: F,
    }
}

#[cfg(not(feature = "timer"))]
pin_project_lite::pin_project! {
    /// The future of [`before`]: without a clock there are no deadlines.
    pub(super) struct Before<F> {
        #[pin]
        future: F,
    }
}

/// The future's value, or `None` at the deadline. The future is asked first.
pub(super) fn before<F: Future>(deadline: Option<Instant>, future: F) -> Before<F> {
    #[cfg(feature = "timer")]
    return Before { deadline, sleep: None, future };
    #[cfg(not(feature = "timer"))]
    {
        let _ = deadline;
        Before { future }
    }
}

impl<F: Future> Future for Before<F> {
    type Output = Option<F::Output>;

    fn poll(self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        if let Poll::Ready(value) = this.future.poll(task) {
            return Poll::Ready(Some(value));
        }
        #[cfg(feature = "timer")]
        if let Some(deadline) = *this.deadline {
            let sleep = this.sleep.get_or_insert_with(|| clock::sleep_until(deadline));
            return Pin::new(sleep).poll(task).map(|()| None);
        }
        Poll::Pending
    }
}

pin_project_lite::pin_project! {
    /// A future that ends with `None` when its backend is cancelled.
    struct Stoppable<F> {
        cancelled: Option<Watch>,
        #[pin]
        body: F,
    }
}

impl<F: Future> Future for Stoppable<F> {
    type Output = Option<F::Output>;

    fn poll(self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        if let Poll::Ready(value) = this.body.poll(task) {
            return Poll::Ready(Some(value));
        }
        match this.cancelled {
            Some(cancelled) => Pin::new(cancelled).poll(task).map(|()| None),
            None => Poll::Pending,
        }
    }
}

pin_project_lite::pin_project! {
    /// The future of [`bounded`].
    pub(super) struct Bounded<F> {
        // What it means to be late.
        late: CallError,
        #[pin]
        body: Before<Stoppable<F>>,
    }
}

/// Runs `body` to its end, its timeout, the deadline, or until the backend is cancelled.
pub(super) fn bounded<F: Future>(
    body: F,
    timeout: Option<Duration>,
    deadline: Option<Instant>,
    backend: Option<&Arc<Gate>>,
) -> Bounded<F> {
    let timeout = timeout.and_then(|timeout| super::clock::now().checked_add(timeout));
    let first = deadline.into_iter().chain(timeout).min();
    let late = if first == timeout { CallError::Timeout } else { CallError::Deadline };
    Bounded { late, body: before(first, Stoppable { cancelled: backend.map(Gate::cancelled), body }) }
}

impl<F: Future> Future for Bounded<F> {
    type Output = Result<F::Output, CallError>;

    fn poll(self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        let late = *this.late;
        this.body.poll(task).map(|ended| match ended {
            Some(Some(value)) => Ok(value),
            Some(None) => Err(CallError::Closed),
            None => Err(late),
        })
    }
}
