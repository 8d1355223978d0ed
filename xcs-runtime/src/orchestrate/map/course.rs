//! Futures made of inputs, in flight.
//!
//! What must hold: at most `concurrency` futures are in flight at a time. An input is taken only when there is a slot for
//! its future. All of them are polled by whoever polls the stream, in its task and its context: nothing is spawned, and
//! what is dropped is cancelled.

use futures_util::stream::{FuturesUnordered, Stream};
use std::{
    future::Future,
    pin::Pin,
    task::{Context, Poll},
};

/// Inputs, the function, and the futures in flight.
pub(super) struct Course<I, F, Fut, P> {
    /// Before the rest, so that futures are dropped before what made them.
    running: FuturesUnordered<Numbered<Fut>>,
    /// Gone when there are no more: an iterator is not asked again after its end.
    inputs: Option<I>,
    f: F,
    concurrency: usize,
    begun: usize,
    finished: usize,
    progress: P,
    /// Whether code of the user's runs, or has panicked.
    inside: bool,
}

pin_project_lite::pin_project! {
    /// The future of one input. Empty once it is cancelled: the set around it gives up nothing before it is done.
    struct Numbered<Fut> {
        index: usize,
        #[pin]
        future: Option<Fut>,
    }
}

impl<Fut: Future> Future for Numbered<Fut> {
    type Output = (usize, Fut::Output);

    fn poll(self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        match this.future.as_pin_mut() {
            Some(future) => future.poll(task).map(|result| (*this.index, result)),
            // Woken by a waker that outlived its future.
            None => Poll::Pending,
        }
    }
}

impl<I, F, Fut, P> Course<I, F, Fut, P> {
    pub(super) fn new(inputs: I, f: F, concurrency: usize, progress: P) -> Self {
        Course {
            running: FuturesUnordered::new(),
            inputs: Some(inputs),
            f,
            concurrency,
            begun: 0,
            finished: 0,
            progress,
            inside: false,
        }
    }

    pub(super) fn set_concurrency(&mut self, concurrency: usize) {
        self.concurrency = concurrency;
    }

    /// With another hook.
    pub(super) fn with_progress<Q>(self, progress: Q) -> Course<I, F, Fut, Q> {
        let Course { running, inputs, f, concurrency, begun, finished, progress: _, inside } = self;
        Course { running, inputs, f, concurrency, begun, finished, progress, inside }
    }

    /// Whether all inputs were taken.
    pub(super) fn inputs_are_over(&self) -> bool {
        self.inputs.is_none()
    }

    /// How many futures are in flight.
    pub(super) fn in_flight(&self) -> usize {
        self.running.len()
    }

    /// Drops the futures behind `last`. Their places stay taken, so nothing may begin after it.
    pub(super) fn cancel_behind(&mut self, last: usize) {
        for numbered in Pin::new(&mut self.running).iter_pin_mut() {
            let mut numbered = numbered.project();
            if *numbered.index > last {
                numbered.future.set(None);
            }
        }
    }

    /// Code of the user's is about to run. If it panics there is no next time: the result that is missing then would be
    /// waited for without end.
    fn enter(&mut self) {
        assert!(!self.inside, "a map was polled again after a panic in it");
        self.inside = true;
    }
}

impl<I: Iterator, F, Fut, P> Course<I, F, Fut, P> {
    /// How many inputs are left, as their iterator says it.
    pub(super) fn inputs_left(&self) -> (usize, Option<usize>) {
        self.inputs.as_ref().map_or((0, Some(0)), I::size_hint)
    }
}

impl<I: Iterator, F: FnMut(I::Item) -> Fut, Fut: Future, P: FnMut(usize, Option<usize>)> Course<I, F, Fut, P> {
    /// Puts the future of the next input in flight, if there is a slot for it and an input.
    pub(super) fn begin(&mut self) -> bool {
        if self.running.len() >= self.concurrency || self.inputs.is_none() {
            return false;
        }
        self.enter();
        match self.inputs.as_mut().and_then(I::next) {
            Some(input) => {
                self.running.push(Numbered { index: self.begun, future: Some((self.f)(input)) });
                self.begun += 1;
            }
            None => self.inputs = None,
        }
        self.inside = false;
        self.inputs.is_some()
    }

    /// Polls the futures that were woken, until one of them is done. `None` if there are none.
    pub(super) fn poll_finished(&mut self, task: &mut Context<'_>) -> Poll<Option<(usize, Fut::Output)>> {
        self.enter();
        let polled = Pin::new(&mut self.running).poll_next(task);
        if let Poll::Ready(Some(_)) = polled {
            self.finished += 1;
            let total = match self.inputs_left() {
                (least, Some(most)) if least == most => self.begun.checked_add(most),
                _ => None,
            };
            (self.progress)(self.finished, total);
        }
        self.inside = false;
        polled
    }
}
