//! A run of statements in one block, whose calls may overlap.

use super::{
    ahead::{Ahead, Course, Others},
    has_room_for, is_on, now,
};
use crate::dispatch::{Overlapped, Site};
use std::{
    future::Future,
    ops::Range,
    pin::Pin,
    task::{Context, Poll},
    time::{Duration, Instant},
};

/// What is known of the calls of a run, and how far it has come.
pub struct Group<const N: usize> {
    site: &'static Site,
    is_on: bool,
    /// Part of a loop's round, which is counted itself.
    is_inside: bool,
    /// Which calls only read, a bit for each.
    reads: u64,
    /// Which calls others may pass.
    passed: u64,
    /// How many calls may be under way.
    limit: u32,
    /// For each call, those whose results it needs, or that it has to wait for.
    after: &'static [u64; N],
    began: Instant,
    courses: [Option<Course>; N],
}

impl<const N: usize> Group<N> {
    /// A run of `N` calls and computations, at most 64, of which `reads` tells which only read or compute. `guards` has a bit for
    /// each that nothing may pass whatever it does, `after` for each those that come before it in any case. `numbers` are those of
    /// the calls among all calls of the function; a computation has none, `u32::MAX`.
    #[must_use]
    pub fn new(
        site: &'static Site,
        numbers: &'static [u32; N],
        limit: u32,
        reads: [bool; N],
        guards: u64,
        after: &'static [u64; N],
    ) -> Self {
        for (number, read) in numbers.iter().zip(reads).filter(|(number, _)| **number != u32::MAX) {
            site.classes(*number, &[read]);
        }
        let reads = reads.iter().rev().fold(0, |mask, read| mask << 1 | u64::from(*read));
        Group {
            site,
            is_on: is_on() && has_room_for(N),
            is_inside: false,
            reads,
            passed: reads & !guards,
            limit,
            after,
            began: now(),
            courses: [None; N],
        }
    }

    /// As part of a loop's round.
    #[must_use]
    pub fn inside(self) -> Self {
        Group { is_inside: true, ..self }
    }

    /// What is known of it in the end.
    fn overlapped(&self) -> Overlapped {
        let mut overlapped = Overlapped { groups: 1, ..Overlapped::default() };
        let mut finish = [Duration::ZERO; N];
        let mut last = self.began;
        for (index, course) in self.courses.iter().enumerate() {
            let before = self.before(index);
            let before = finish.iter().enumerate().filter(|(other, _)| before >> other & 1 == 1);
            let before = before.map(|(_, finish)| *finish).max().unwrap_or_default();
            finish[index] = finish[index].max(before);
            let Some(Course { first, calls, began: Some(began), ended: Some(ended), is_early }) = *course else {
                continue;
            };
            let took = ended.saturating_duration_since(began);
            overlapped.calls += u64::from(calls);
            overlapped.early += u64::from(is_early) * u64::from(calls);
            overlapped.not_read += u64::from((bits(first..first + calls) & !self.reads).count_ones());
            overlapped.switched_off += u64::from(!self.is_on) * u64::from(calls);
            overlapped.sequential += took;
            finish[index] += took;
            last = last.max(ended);
            // The others of a chain have ended with it.
            for other in index + 1..(index + calls as usize).min(N) {
                finish[other] = finish[index];
            }
        }
        overlapped.critical = finish.into_iter().max().unwrap_or_default();
        overlapped.achieved = last.saturating_duration_since(self.began);
        overlapped
    }

    /// The calls that have to end before the call `index` starts, by what they need and by what they do.
    fn before(&self, index: usize) -> u64 {
        let earlier = (1u64 << index) - 1;
        let is_read = self.reads >> index & 1 == 1;
        self.after[index] | if is_read { earlier & !self.passed } else { earlier }
    }

    /// Whether `calls` may start while the call `turn` is waited for.
    fn may_start(&self, calls: Range<u32>, turn: u32) -> bool {
        let (before, own) = (bits(turn..calls.start), bits(calls));
        self.is_on && self.reads & own == own && self.passed & before == before
    }

    /// A call, or a chain of them, has ended in its turn.
    fn ended(&mut self, course: Course) {
        if let Some(place) = self.courses.get_mut(course.first as usize) {
            *place = Some(course);
        }
    }
}

/// A bit for each of `calls`.
fn bits(calls: Range<u32>) -> u64 {
    1u64.unbounded_shl(calls.end).wrapping_sub(1u64.unbounded_shl(calls.start))
}

impl<const N: usize> Drop for Group<N> {
    fn drop(&mut self) {
        let overlapped = self.overlapped();
        if !self.is_inside {
            return self.site.overlapped(&overlapped);
        }
        // The loop takes the round for one call, which takes as long as this took.
        let saved = overlapped.sequential.saturating_sub(overlapped.achieved);
        self.site.overlapped(&Overlapped { sequential: saved, ..Overlapped::default() });
    }
}

/// Waits for `ahead`, whose turn it is; `others` are polled meanwhile.
#[inline]
pub fn deliver<const N: usize, F: Future, O: Others>(
    group: &mut Group<N>,
    ahead: Ahead<F>,
    others: O,
) -> Deliver<'_, N, F, O> {
    Deliver { group, ahead, others }
}

/// The future of [`deliver`].
#[must_use = "a future does nothing unless it is awaited"]
pub struct Deliver<'a, const N: usize, F: Future, O> {
    group: &'a mut Group<N>,
    ahead: Ahead<F>,
    others: O,
}

/// Nothing inside is pinned.
impl<const N: usize, F: Future, O> Unpin for Deliver<'_, N, F, O> {}

impl<const N: usize, F: Future, O: Others> Future for Deliver<'_, N, F, O> {
    type Output = F::Output;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        let Deliver { group, ahead, others } = self.get_mut();
        let polled = ahead.poll(context);
        if polled.is_ready() {
            group.ended(ahead.course);
            return polled;
        }
        let turn = ahead.course.first;
        loop {
            let under_way = others.under_way();
            let room = group.limit.saturating_sub(1 + under_way);
            let mut started = 0;
            let mut may_start = |calls| {
                let starts = started < room && group.may_start(calls, turn);
                started += u32::from(starts);
                starts
            };
            others.poll(&mut may_start, context);
            // Some have ended: there is room for others, and nothing else might wake this task for them.
            if others.under_way() == under_way + started {
                return Poll::Pending;
            }
        }
    }
}
