//! Admission of calls: who may start, and when.
//!
//! [`state`] holds the rules and [`pace`] the part of them that time decides. Here they meet threads: one lock, the
//! wakers of those who wait, and the timer of the one waiter whom time alone will admit.
//!
//! Invariants. No code of others runs under the lock: wakers are cloned before it is taken; woken and dropped, which
//! may run a task's destructors, after it is given back. After every change the lock is not given back before
//! everybody who may start is granted, and before the waiter whose turn comes by time is told: it alone has a timer,
//! and it is woken to set it whenever the waiter is another, or the time is sooner (a timer that is too early looks
//! again). So no wake-up is lost, and ten thousand waiters cost one timer.
//!
//! A waiter may still change its mind about the tokens that it will use ([`Gate::grow`], [`Gate::shrink`]): a batch that
//! waits takes members in. That is decided under the lock of the batch, which is taken before this one, never after it.

mod admit;
#[cfg_attr(not(feature = "timer"), allow(dead_code, reason = "without a timer nothing can wait for time"))]
mod pace;
#[cfg(all(test, not(shuttle)))]
mod schedules;
mod state;
#[cfg(all(test, not(shuttle)))]
mod tests;
mod watch;

use super::clock;
use crate::sync::Mutex;
pub(crate) use admit::{Admit, Permit};
#[cfg(feature = "timer")]
pub(crate) use pace::Rate;
pub(crate) use state::{Closed, Closing, GateLimits, Ticket};
use state::{SlotId, State};
use std::{
    collections::BTreeMap,
    sync::{Arc, PoisonError},
    task::Waker,
    time::Instant,
};
pub(crate) use watch::Watch;
use watch::{Event, Watchers};

/// Limits that calls share.
#[derive(Default)]
pub(crate) struct Gate(Mutex<Inner>);

#[derive(Default)]
struct Inner {
    state: State,
    waits: BTreeMap<Ticket, Wait>,
    /// Who is to set a timer, and for when.
    alarm: Option<(Ticket, Instant)>,
    watchers: Watchers,
}

/// A waiter, as far as it knows.
enum Wait {
    /// In the line. The waker is gone once it was used: the waiter is about to look, and will leave another.
    Line(Option<Waker>),
    Granted(SlotId),
    Refused,
}

impl Gate {
    pub(crate) fn new(limits: GateLimits) -> Gate {
        // Without the lock: gates are made inside of a `OnceLock`.
        let mut inner = Inner::default();
        inner.state.set_limits(limits);
        Gate(Mutex::new(inner))
    }

    /// A place in the line, taken when the future is first polled and given up when it is dropped. `tokens` is an
    /// estimate that [`Permit::correct`] puts right. `parent` is the permit of the call that this one is nested in.
    pub(crate) fn admit(self: &Arc<Self>, tokens: u64, parent: Option<&Permit>) -> Admit {
        Admit::new(self.clone(), tokens, parent)
    }

    /// Lets one who waits in these places use `tokens` in all, more than was said; it may have been admitted without
    /// having noticed. `None`, and nothing changes, if that would be more than the limit lets through at once, or if
    /// what was granted cannot be made so large at once. The wakers are for the caller to use, outside of its lock.
    #[must_use]
    pub(crate) fn grow(&self, places: &[Ticket], tokens: u64) -> Option<Vec<Waker>> {
        let (fits, woken) = self.held(|inner, woken| {
            let fits = inner.grow(places, tokens);
            inner.settle(woken);
            fits
        });
        fits.then_some(woken)
    }

    /// Lets one who waits in these places use `tokens` in all, less than was said. See [`Gate::grow`].
    #[must_use]
    pub(crate) fn shrink(&self, places: &[Ticket], tokens: u64) -> Vec<Waker> {
        let ((), woken) = self.held(|inner, woken| {
            inner.shrink(places, tokens);
            inner.settle(woken);
        });
        woken
    }

    pub(crate) fn limits(&self) -> GateLimits {
        self.look(|inner| inner.state.limits())
    }

    /// Takes effect at once for those who wait; what runs may finish.
    pub(crate) fn set_limits(&self, limits: GateLimits) {
        self.change(|inner, _| inner.state.set_limits(limits));
    }

    /// Nothing starts for so long. A pause that ends later stays.
    #[cfg(feature = "timer")]
    pub(crate) fn pause(&self, duration: std::time::Duration) {
        self.change(|inner, _| inner.state.pause(pace::after(clock::now(), duration)));
    }

    /// How many calls run, those included that are admitted and have not noticed yet.
    pub(crate) fn running(&self) -> usize {
        self.look(|inner| inner.state.running())
    }

    pub(crate) fn waiting(&self) -> usize {
        self.look(|inner| inner.state.waiting())
    }

    pub(crate) fn closed(&self) -> Option<Closing> {
        self.look(|inner| inner.state.closed())
    }

    /// Closes the gate for good and refuses who waits. A gate that drains lets calls in that are nested in running ones,
    /// and those that were admitted and have not noticed yet.
    pub(crate) fn close(&self, closing: Closing) {
        self.change(|inner, woken| inner.close(closing, woken));
    }

    /// Ready once running calls are to stop.
    pub(crate) fn cancelled(self: &Arc<Self>) -> Watch {
        Watch::new(self.clone(), Event::Cancelled)
    }

    /// Ready when nothing runs or waits.
    pub(crate) fn idle(self: &Arc<Self>) -> Watch {
        Watch::new(self.clone(), Event::Idle)
    }

    fn look<R>(&self, look: impl FnOnce(&Inner) -> R) -> R {
        look(&self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Changes something, and lets happen what follows from it.
    fn change<R>(&self, change: impl FnOnce(&mut Inner, &mut Vec<Waker>) -> R) -> R {
        self.locked(|inner, woken| {
            let result = change(inner, woken);
            inner.settle(woken);
            result
        })
    }

    /// Does something under the lock. What it returns, and the wakers it leaves, are outside of the lock when they are
    /// used and dropped.
    fn locked<R>(&self, act: impl FnOnce(&mut Inner, &mut Vec<Waker>) -> R) -> R {
        let (result, woken) = self.held(act);
        woken.into_iter().for_each(Waker::wake);
        result
    }

    /// Does something under the lock, for one who holds another lock and cannot use wakers.
    fn held<R>(&self, act: impl FnOnce(&mut Inner, &mut Vec<Waker>) -> R) -> (R, Vec<Waker>) {
        let mut woken = Vec::new();
        let result = act(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner), &mut woken);
        (result, woken)
    }
}

impl Inner {
    /// Grants what can be granted, and says who is to wait for what time.
    fn settle(&mut self, woken: &mut Vec<Waker>) {
        if self.state.waiting() == 0 {
            self.alarm = None;
        } else {
            let now = clock::now();
            while let Some((ticket, slot)) = self.state.admit(now) {
                woken.extend(self.tell(ticket, Wait::Granted(slot)));
            }
            let alarm = self.state.next_at(now);
            if alarm != self.alarm {
                let before = std::mem::replace(&mut self.alarm, alarm);
                let is_set = |(whose, at): (Ticket, Instant)| {
                    before.is_some_and(|(before, sooner)| before == whose && sooner <= at)
                };
                if let Some(Wait::Line(waker)) =
                    alarm.filter(|alarm| !is_set(*alarm)).and_then(|(ticket, _)| self.waits.get_mut(&ticket))
                {
                    woken.extend(waker.take());
                }
            }
        }
        self.watchers.tell(&self.state, woken);
    }

    /// Changes what a waiter finds when it looks, and returns its waker.
    fn tell(&mut self, ticket: Ticket, wait: Wait) -> Option<Waker> {
        match self.waits.insert(ticket, wait) {
            Some(Wait::Line(waker)) => waker,
            _ => None,
        }
    }

    /// See [`Gate::grow`].
    fn grow(&mut self, places: &[Ticket], tokens: u64) -> bool {
        if self.state.limits().tokens.is_some_and(|rate| tokens > rate.limit()) {
            return false;
        }
        let now = clock::now();
        let fits = places.iter().all(|place| match self.waits.get(place) {
            Some(Wait::Granted(slot)) => self.state.grow(*slot, now, tokens),
            Some(Wait::Line(_) | Wait::Refused) => true,
            // It has noticed, and is about to begin.
            None => false,
        });
        if fits {
            places.iter().for_each(|place| self.state.resize(*place, tokens));
        }
        fits
    }

    /// See [`Gate::shrink`].
    fn shrink(&mut self, places: &[Ticket], tokens: u64) {
        for place in places {
            match self.waits.get(place) {
                Some(Wait::Granted(slot)) => self.state.correct(*slot, tokens),
                _ => self.state.resize(*place, tokens),
            }
        }
    }

    fn close(&mut self, closing: Closing, woken: &mut Vec<Waker>) {
        let mut refused = self.state.close(closing);
        if closing == Closing::Cancel {
            // Who was admitted and has not noticed has not begun.
            for (ticket, wait) in &self.waits {
                if let Wait::Granted(slot) = wait {
                    self.state.withdraw(*slot);
                    refused.push(*ticket);
                }
            }
        }
        for ticket in refused {
            woken.extend(self.tell(ticket, Wait::Refused));
        }
    }
}
