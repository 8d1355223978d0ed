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
    /// How many could have, if overlap were not switched off.
    width: usize,
    /// Which calls of a round only read.
    reads: Vec<bool>,
    is_on: bool,
    /// Whether its items come from an iterator that only moves.
    is_known: bool,
    rounds: VecDeque<(C, Ahead<F>)>,
    /// Whether there are no more.
    is_drained: bool,
    began: Instant,
    overlapped: Overlapped,
    /// When the latest rounds would have ended, as many as may be under way, had each begun as early as it may.
    ends: VecDeque<Duration>,
}

impl<C, F: Future> Unpin for Window<C, F> {}

impl<C, F: Future> Window<C, F> {
    /// Of the loop over `items`, at most `limit` rounds wide; one, if it may not speculate, if one of its calls does more than
    /// read, or if the items themselves come from code that may do anything. `reads` tells of each call in a round, the one
    /// numbered `first` and those behind it, whether it only reads.
    #[must_use]
    pub fn new<I: Iterator>(
        site: &'static Site,
        first: u32,
        limit: u32,
        may_speculate: bool,
        reads: &[bool],
        _items: &I,
    ) -> Self {
        site.classes(first, reads);
        let (is_on, is_known) = (is_on(), iterators::only_move::<I>());
        let width = if is_known && may_speculate && !reads.contains(&false) { limit as usize } else { 1 };
        Window {
            site,
            limit: if is_on { width } else { 1 },
            width,
            reads: reads.to_vec(),
            is_on,
            is_known,
            rounds: VecDeque::new(),
            is_drained: false,
            began: now(),
            overlapped: Overlapped { groups: 1, ..Overlapped::default() },
            ends: VecDeque::new(),
        }
    }

    /// Whether another round may begin.
    #[must_use]
    pub fn has_room(&self) -> bool {
        !self.is_drained
            && (self.rounds.is_empty()
                || (self.rounds.len() < self.limit && has_room_for((self.rounds.len() + 1) * self.reads.len())))
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

    /// The calls at the beginning of a round took so long.
    fn round(&mut self, took: Duration) {
        let may_begin = if self.ends.len() >= self.width { self.ends.pop_front() } else { None };
        let before = self.ends.back().copied().or(may_begin).unwrap_or_default();
        self.ends.push_back(before.max(may_begin.unwrap_or_default() + took));
    }

    /// The rest of the round waited so long for something.
    fn rest(&mut self, took: Duration) {
        self.overlapped.sequential += took;
        if let Some(end) = self.ends.back_mut() {
            *end += took;
        }
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
        overlapped.critical = self.ends.back().copied().unwrap_or_default();
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
            let calls = u64::from(course.calls);
            window.overlapped.calls += calls;
            window.overlapped.early += u64::from(course.is_early) * calls;
            let leading = window.reads.iter().take(course.calls as usize);
            window.overlapped.not_read += leading.filter(|is_read| !**is_read).count() as u64;
            window.overlapped.switched_off += u64::from(!window.is_on) * calls;
            window.overlapped.unknown_items += u64::from(!window.is_known) * calls;
            window.overlapped.sequential += took;
            window.round(took);
        }
        polled
    }
}

/// Waits for `future`, which stands in a loop whose next rounds have begun: they are polled meanwhile. Else one of them might
/// hold what `future` waits for.
#[inline]
pub fn beside<I: IntoFuture, C, F: Future>(future: I, window: &mut Window<C, F>) -> Beside<'_, I::IntoFuture, C, F> {
    Beside { future: future.into_future(), began: None, window }
}

pin_project_lite::pin_project! {
    /// The future of [`beside`].
    #[must_use = "a future does nothing unless it is awaited"]
    pub struct Beside<'a, I, C, F: Future> {
        #[pin]
        future: I,
        began: Option<Instant>,
        window: &'a mut Window<C, F>,
    }
}

impl<I: Future, C, F: Future> Future for Beside<'_, I, C, F> {
    type Output = I::Output;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<I::Output> {
        let this = self.project();
        let began = *this.began.get_or_insert_with(now);
        let polled = this.future.poll(context);
        if polled.is_pending() {
            this.window.poll_early(context);
        } else {
            this.window.rest(now().saturating_duration_since(began));
        }
        polled
    }
}
