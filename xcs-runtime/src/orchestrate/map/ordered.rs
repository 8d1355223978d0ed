//! Calls in flight whose results come in the order of their inputs: what `map` and `try_map` have in common.

use super::{CONCURRENCY, Quiet, course::Course, quiet, window::Window};
use std::{
    future::Future,
    task::{Context, Poll},
};

/// Futures in flight, and the order of their results.
pub(super) struct Ordered<I, F, Fut: Future, P> {
    pub(super) course: Course<I, F, Fut, P>,
    pub(super) window: Window<Fut::Output>,
}

impl<I, F, Fut: Future> Ordered<I, F, Fut, Quiet> {
    pub(super) fn new(inputs: I, f: F) -> Self {
        Ordered { course: Course::new(inputs, f, CONCURRENCY, quiet as Quiet), window: Window::new(CONCURRENCY) }
    }
}

impl<I, F, Fut: Future, P> Ordered<I, F, Fut, P> {
    /// With room for so many calls; futures that are in flight already stay.
    pub(super) fn concurrency(mut self, concurrency: usize) -> Self {
        self.course.set_concurrency(concurrency);
        self.window.set_concurrency(concurrency);
        self
    }

    pub(super) fn with_progress<Q>(self, progress: Q) -> Ordered<I, F, Fut, Q> {
        Ordered { course: self.course.with_progress(progress), window: self.window }
    }
}

impl<I, F, Fut, P> Ordered<I, F, Fut, P>
where
    I: Iterator,
    F: FnMut(I::Item) -> Fut,
    Fut: Future,
    P: FnMut(usize, Option<usize>),
{
    /// The next result in order. `ends` tells the result behind which nothing counts.
    pub(super) fn poll(&mut self, task: &mut Context<'_>, ends: fn(&Fut::Output) -> bool) -> Poll<Option<Fut::Output>> {
        loop {
            while self.window.has_room() && self.course.begin() {
                self.window.begin();
            }
            let mut finished = false;
            // Also when a result waits already: whoever was woken goes on before the caller turns to that result.
            while let Poll::Ready(Some((index, result))) = self.course.poll_finished(task) {
                finished = true;
                let ends = ends(&result);
                self.window.finish(index, result, ends);
                if ends && let Some(last) = self.window.last() {
                    self.course.cancel_behind(last);
                }
            }
            if let Some(result) = self.window.hand_out() {
                return Poll::Ready(Some(result));
            }
            if self.window.is_empty() && (self.course.inputs_are_over() || self.window.last().is_some()) {
                return Poll::Ready(None);
            }
            if !finished {
                return Poll::Pending;
            }
            // There are slots again.
        }
    }
}
