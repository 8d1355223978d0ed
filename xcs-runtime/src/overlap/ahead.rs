//! A call that may start before its statement is reached.

use super::{given::Given, now};
use crate::array::{Held, Sendable};
use crate::sync::{
    Mutex,
    atomic::{AtomicBool, Ordering},
};
use std::{
    any::Any,
    future::Future,
    ops::Range,
    panic::{self, AssertUnwindSafe},
    pin::Pin,
    sync::{Arc, PoisonError},
    task::{Context, Poll, Wake, Waker},
    time::Instant,
};

/// A future of the function's own, which is polled beside others, and what has come of it.
///
/// It is in a box, so that it can go when its statement is done, and what it borrows is free again.
pub struct Ahead<F: Future> {
    future: Option<Pin<Box<F>>>,
    /// What it gave before its turn.
    gave: Held<F::Output>,
    /// The panic that ended it before its turn.
    panicked: Held<Box<dyn Any + Send>>,
    /// What it may give before its turn: a value that the function may take along to another thread, as it does all that it has.
    sendable: Option<Sendable<F::Output>>,
    /// Where it puts what it gives, if it holds more than that.
    given: Option<Given<F::Output>>,
    flag: Arc<Flag>,
    /// The waker that `flag` wakes, here too: most polls find it as it was, and need no lock.
    parent: Option<Waker>,
    pub(super) course: Course,
}

/// Nothing inside is pinned but what is in the box.
impl<F: Future> Unpin for Ahead<F> {}

/// The calls of a group that a future makes, and when.
#[derive(Clone, Copy)]
pub(super) struct Course {
    /// The first call of the group that it makes.
    pub(super) first: u32,
    /// How many it makes, one after the other.
    pub(super) calls: u32,
    pub(super) began: Option<Instant>,
    /// When it was known to have ended.
    pub(super) ended: Option<Instant>,
    /// Whether it began before its turn.
    pub(super) is_early: bool,
}

impl<F: Future> Ahead<F> {
    /// `future`, which makes `calls` calls of a group, from the one numbered `first` on. It has not begun. Before its turn it is
    /// only polled if what it gives can be kept.
    pub fn new(first: u32, calls: u32, future: F, sendable: Option<Sendable<F::Output>>) -> Self {
        Ahead {
            future: Some(Box::pin(future)),
            gave: Held::EMPTY,
            panicked: Held::EMPTY,
            sendable,
            given: None,
            flag: Arc::new(Flag { woken: AtomicBool::new(true), parent: Mutex::new(None) }),
            parent: None,
            course: Course { first, calls, began: None, ended: None, is_early: false },
        }
    }

    /// The future puts what it gives into `given`, and goes on holding what else it has.
    #[must_use]
    pub fn giving(mut self, given: Given<F::Output>) -> Self {
        given.allow(self.sendable);
        self.given = Some(given);
        self
    }

    /// Whether it has begun and not ended.
    pub(super) fn is_under_way(&self) -> bool {
        self.course.began.is_some() && self.course.ended.is_none()
    }

    /// Polls it because it is its turn. Its panic goes on.
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<F::Output> {
        if let Some(value) = self.gave.take() {
            return Poll::Ready(value);
        }
        if let Some(panic) = self.panicked.take() {
            panic::resume_unwind(panic);
        }
        let polled = self.polled(context);
        if polled.is_ready() {
            self.end();
        }
        polled
    }

    /// Polls it before its turn. What it gives is kept.
    pub(super) fn poll_early(&mut self, context: &mut Context<'_>) {
        let Some(sendable) = self.sendable.filter(|_| self.course.ended.is_none()) else { return };
        self.course.is_early |= self.course.began.is_none();
        match panic::catch_unwind(AssertUnwindSafe(|| self.polled(context))) {
            Ok(Poll::Pending) => {}
            Ok(Poll::Ready(value)) => {
                self.gave.put(value, sendable);
                self.end();
            }
            Err(panic) => {
                self.future = None;
                self.panicked.put(panic, Sendable::new());
                self.end();
            }
        }
    }

    fn polled(&mut self, context: &mut Context<'_>) -> Poll<F::Output> {
        let Some(future) = &mut self.future else { return Poll::Pending };
        if !self.parent.as_ref().is_some_and(|parent| parent.will_wake(context.waker())) {
            self.flag.parent(context.waker());
            self.parent = Some(context.waker().clone());
        }
        if !self.flag.woken.load(Ordering::SeqCst) || !self.flag.woken.swap(false, Ordering::SeqCst) {
            return Poll::Pending;
        }
        self.course.began.get_or_insert_with(now);
        let polled = future.as_mut().poll(&mut Context::from_waker(&Waker::from(self.flag.clone())));
        match &self.given {
            Some(given) if polled.is_pending() => given.take().map_or(Poll::Pending, Poll::Ready),
            _ => {
                if polled.is_ready() {
                    self.future = None;
                }
                polled
            }
        }
    }

    fn end(&mut self) {
        self.course.ended = Some(now());
    }
}

/// Who is polled, and whom it wakes.
struct Flag {
    /// Whether it is worth being polled.
    woken: AtomicBool,
    parent: Mutex<Option<Waker>>,
}

impl Flag {
    /// `waker` polls from now on.
    fn parent(&self, waker: &Waker) {
        *self.parent.lock().unwrap_or_else(PoisonError::into_inner) = Some(waker.clone());
    }
}

impl Wake for Flag {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.woken.store(true, Ordering::SeqCst);
        let parent = self.parent.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(parent) = parent {
            parent.wake();
        }
    }
}

/// The calls that are polled beside one that is waited for: pairs of the first one and the rest, in the order of the source.
pub trait Others {
    /// Polls each that has started, or may: it is asked for the calls that it makes.
    fn poll(&mut self, may_start: &mut dyn FnMut(Range<u32>) -> bool, context: &mut Context<'_>);

    /// How many are under way.
    fn under_way(&self) -> u32;
}

impl Others for () {
    fn poll(&mut self, _: &mut dyn FnMut(Range<u32>) -> bool, _: &mut Context<'_>) {}

    fn under_way(&self) -> u32 {
        0
    }
}

impl<F: Future, O: Others> Others for (&mut Ahead<F>, O) {
    fn poll(&mut self, may_start: &mut dyn FnMut(Range<u32>) -> bool, context: &mut Context<'_>) {
        let (ahead, others) = self;
        let Course { first, calls, began, ended, .. } = ahead.course;
        if ended.is_none() && ahead.sendable.is_some() && (began.is_some() || may_start(first..first + calls)) {
            ahead.poll_early(context);
        }
        others.poll(may_start, context);
    }

    fn under_way(&self) -> u32 {
        u32::from(self.0.is_under_way()) + self.1.under_way()
    }
}

/// Asks whether a future gives what can be sent to another thread. The method here is found if it does, else that of
/// [`NotSendable`].
pub struct Gives<'a, F>(pub &'a F);

impl<F: Future> Gives<'_, F>
where
    F::Output: Send,
{
    /// It does.
    #[doc(hidden)]
    pub fn __xcs_sendable(&self) -> Option<Sendable<F::Output>> {
        Some(Sendable::new())
    }
}

/// See [`Gives`].
pub trait NotSendable {
    /// What the future gives.
    type Output;

    /// Nothing shows that it does.
    #[doc(hidden)]
    fn __xcs_sendable(&self) -> Option<Sendable<Self::Output>> {
        None
    }
}

impl<F: Future> NotSendable for Gives<'_, F> {
    type Output = F::Output;
}
