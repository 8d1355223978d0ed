//! A loop whose next rounds begin early.

use super::{ahead::Ahead, has_room_for, is_on, iterators, now};
use crate::dispatch::{Overlapped, Site};
use std::{
    collections::VecDeque,
    future::{Future, IntoFuture},
    pin::Pin,
    task::{Context, Poll},
    time::{Duration, Instant},
};

/// The rounds of a loop that have begun and whose turn has not come, oldest first. Each has what it carries along for the
/// statements that are not run ahead, and the calls with which it begins.
pub struct Window<C, F: Future> {
    site: &'static Site,
    /// How many rounds may have begun.
    limit: usize,
    /// How many calls a round makes, as far as that is written.
    calls: usize,
    rounds: VecDeque<(C, Ahead<F>)>,
    /// Whether there are no more.
    is_drained: bool,
    began: Instant,
    overlapped: Overlapped,
    longest: Duration,
}

impl<C, F: Future> Unpin for Window<C, F> {}

impl<C, F: Future> Window<C, F> {
    /// Of the loop over `items`, at most `limit` rounds wide, each with `calls` calls; one, if its calls do more than read, or if
    /// the items themselves come from code that may do anything.
    #[must_use]
    pub fn new<I: Iterator>(site: &'static Site, limit: u32, calls: usize, may_overlap: bool, _items: &I) -> Self {
        let limit = if may_overlap && iterators::only_move::<I>() && is_on() { limit as usize } else { 1 };
        Window {
            site,
            limit,
            calls,
            rounds: VecDeque::new(),
            is_drained: false,
            began: now(),
            overlapped: Overlapped { groups: 1, ..Overlapped::default() },
            longest: Duration::ZERO,
        }
    }

    /// Whether another round may begin.
    #[must_use]
    pub fn has_room(&self) -> bool {
        !self.is_drained
            && (self.rounds.is_empty()
                || (self.rounds.len() < self.limit && has_room_for((self.rounds.len() + 1) * self.calls)))
    }

    /// There are no more rounds.
    pub fn drained(&mut self) {
        self.is_drained = true;
    }

    /// Another round.
    pub fn push(&mut self, carried: C, ahead: Ahead<F>) {
        self.rounds.push_back((carried, ahead));
    }

    /// The round whose turn it is.
    pub fn pop(&mut self) -> Option<(C, Ahead<F>)> {
        self.rounds.pop_front()
    }

    /// Waits for a round's calls; those of later rounds are polled meanwhile.
    pub fn deliver<'a>(&'a mut self, ahead: &'a mut Ahead<F>) -> DeliverRound<'a, C, F> {
        DeliverRound { window: self, ahead }
    }

    fn poll_early(&mut self, context: &mut Context<'_>) {
        for (_, ahead) in &mut self.rounds {
            ahead.poll_early(context);
        }
    }
}

impl<C, F: Future> Drop for Window<C, F> {
    fn drop(&mut self) {
        let overlapped = &mut self.overlapped;
        overlapped.achieved = now().saturating_duration_since(self.began);
        // As short as it could be: as many at once as may be, and none shorter than the longest.
        let even = overlapped.sequential / u32::try_from(self.limit).unwrap_or(u32::MAX).max(1);
        overlapped.critical = self.longest.max(even);
        self.site.overlapped(overlapped);
    }
}

/// The future of [`Window::deliver`].
#[must_use = "a future does nothing unless it is awaited"]
pub struct DeliverRound<'a, C, F: Future> {
    window: &'a mut Window<C, F>,
    ahead: &'a mut Ahead<F>,
}

impl<C, F: Future> Unpin for DeliverRound<'_, C, F> {}

impl<C, F: Future> Future for DeliverRound<'_, C, F> {
    type Output = F::Output;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        let DeliverRound { window, ahead } = self.get_mut();
        let polled = ahead.poll(context);
        if polled.is_pending() {
            window.poll_early(context);
            return Poll::Pending;
        }
        let course = &ahead.course;
        if let (Some(began), Some(ended)) = (course.began, course.ended) {
            let took = ended.saturating_duration_since(began);
            window.overlapped.calls += u64::from(course.calls);
            window.overlapped.early += u64::from(course.is_early) * u64::from(course.calls);
            window.overlapped.sequential += took;
            window.longest = window.longest.max(took);
        }
        polled
    }
}

/// Waits for `future`, which stands in a loop whose next rounds have begun: they are polled meanwhile. Else one of them might
/// hold what `future` waits for.
#[inline]
pub fn beside<I: IntoFuture, C, F: Future>(future: I, window: &mut Window<C, F>) -> Beside<'_, I::IntoFuture, C, F> {
    Beside { future: future.into_future(), window }
}

pin_project_lite::pin_project! {
    /// The future of [`beside`].
    #[must_use = "a future does nothing unless it is awaited"]
    pub struct Beside<'a, I, C, F: Future> {
        #[pin]
        future: I,
        window: &'a mut Window<C, F>,
    }
}

impl<I: Future, C, F: Future> Future for Beside<'_, I, C, F> {
    type Output = I::Output;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<I::Output> {
        let this = self.project();
        let polled = this.future.poll(context);
        if polled.is_pending() {
            this.window.poll_early(context);
        }
        polled
    }
}
