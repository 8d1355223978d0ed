//! Who may start, and when: the rules of a gate, without clock, threads or wakers.
//!
//! First come, first served: a waiter is not overtaken by a later one, and nobody who could start is left waiting. The
//! exception is a call *nested* in one that runs: it may use its parent's slot, which does not work while it waits,
//! unless that is lent already. Without it, as many parents as there are slots would wait for each other's slots.
//! Nested calls overtake only where those before them wait for a slot. All of them wait for the pace, which time alone
//! moves on, so it cannot deadlock, and nobody is starved by smaller calls that still fit.
//!
//! A *seat* is a slot with those it was lent on to: a chain of calls, each the lender of the next.
//!
//! Invariants: an admission leaves at most `concurrency` seats, a loan takes none. A seat is free when its whole chain
//! has ended: a call that ends inside of one is unlinked and its neighbours joined. `offers` holds, for each call that
//! lends to nobody, the first of the waiters nested in it. Every operation costs the logarithm of what waits and runs.

use super::pace::{Number, Pace, Rate};
use std::{
    collections::{BTreeMap, BTreeSet},
    num::NonZeroUsize,
    time::Instant,
};

/// A place in the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Ticket(u64);

/// A call that was admitted. Never used again, so it can be kept when the call has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct SlotId(Number);

/// How many may run, and how many may start.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct GateLimits {
    pub(crate) concurrency: Option<NonZeroUsize>,
    pub(crate) requests: Option<Rate>,
    pub(crate) tokens: Option<Rate>,
}

/// How a gate is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Closing {
    /// What runs may finish, with what is nested in it. Nothing else starts.
    Drain,
    /// Nothing starts, and what runs is to stop.
    Cancel,
}

/// The answer of a closed gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Closed;

struct Waiter {
    tokens: u64,
    parent: Option<SlotId>,
}

/// A call that runs.
#[derive(Default)]
struct Call {
    lender: Option<SlotId>,
    borrower: Option<SlotId>,
    /// The waiters nested in this call.
    nested: BTreeSet<Ticket>,
}

impl Call {
    /// Who may use this slot.
    fn offered(&self) -> Option<Ticket> {
        self.nested.first().filter(|_| self.borrower.is_none()).copied()
    }
}

#[derive(Default)]
pub(super) struct State {
    limits: GateLimits,
    pace: Pace,
    closed: Option<Closing>,
    line: BTreeMap<Ticket, Waiter>,
    running: BTreeMap<SlotId, Call>,
    seats: usize,
    offers: BTreeSet<Ticket>,
    tickets: u64,
    starts: Number,
}

impl State {
    pub(super) fn limits(&self) -> GateLimits {
        self.limits
    }

    /// What runs or waits stays: if there is less room than is taken, it empties as calls end and time passes.
    pub(super) fn set_limits(&mut self, limits: GateLimits) {
        self.limits = limits;
        self.pace.set_rates(limits.requests, limits.tokens);
    }

    /// Nothing starts until then.
    #[cfg(any(all(test, not(shuttle)), feature = "timer"))]
    pub(super) fn pause(&mut self, until: Instant) {
        self.pace.pause(until);
    }

    pub(super) fn running(&self) -> usize {
        self.running.len()
    }

    pub(super) fn waiting(&self) -> usize {
        self.line.len()
    }

    pub(super) fn closed(&self) -> Option<Closing> {
        self.closed
    }

    /// Joins the line. A parent that does not run any more is none.
    pub(super) fn enqueue(&mut self, tokens: u64, parent: Option<SlotId>) -> Result<Ticket, Closed> {
        let parent = parent.filter(|parent| self.running.contains_key(parent));
        if refused(self.closed, parent) {
            return Err(Closed);
        }
        let ticket = Ticket(self.tickets);
        self.tickets += 1;
        self.line.insert(ticket, Waiter { tokens, parent });
        if let Some(parent) = parent {
            self.change(parent, |call| {
                call.nested.insert(ticket);
            });
        }
        Ok(ticket)
    }

    /// Admits the next waiter if one may start now. To be asked again until the answer is `None`.
    pub(super) fn admit(&mut self, now: Instant) -> Option<(Ticket, SlotId)> {
        let (ticket, tokens) = self.next()?;
        if self.pace.ready_at(now, tokens).is_some() {
            return None;
        }
        let slot = SlotId(self.starts);
        self.starts += 1;
        self.pace.start(slot.0, now, tokens);

        let parent = self.line.remove(&ticket).and_then(|waiter| waiter.parent);
        let mut lender = None;
        if let Some(parent) = parent {
            self.change(parent, |call| {
                call.nested.remove(&ticket);
                if call.borrower.is_none() {
                    call.borrower = Some(slot);
                    lender = Some(parent);
                }
            });
        }
        self.seats += usize::from(lender.is_none());
        self.running.insert(slot, Call { lender, ..Call::default() });
        Some((ticket, slot))
    }

    /// The waiter that time alone may admit, and when to ask again. Not too late, perhaps too early.
    pub(super) fn next_at(&mut self, now: Instant) -> Option<(Ticket, Instant)> {
        let (ticket, tokens) = self.next()?;
        Some((ticket, self.pace.ready_at(now, tokens).unwrap_or(now)))
    }

    /// Whose turn it is, as far as slots are concerned.
    fn next(&self) -> Option<(Ticket, u64)> {
        let vacant = self.limits.concurrency.is_none_or(|most| self.seats < most.get());
        let ticket = if vacant { self.line.keys().next() } else { self.offers.first() };
        ticket.map(|ticket| (*ticket, self.line[ticket].tokens))
    }

    /// A waiter will use so much instead of what it said.
    pub(super) fn resize(&mut self, ticket: Ticket, tokens: u64) {
        if let Some(waiter) = self.line.get_mut(&ticket) {
            waiter.tokens = tokens;
        }
    }

    /// A call that was admitted and has not begun will use so much: whether it may begin now.
    pub(super) fn grow(&mut self, slot: SlotId, now: Instant, tokens: u64) -> bool {
        self.pace.grow(slot.0, now, tokens)
    }

    /// Leaves the line.
    pub(super) fn cancel(&mut self, ticket: Ticket) {
        if let Some(parent) = self.line.remove(&ticket).and_then(|waiter| waiter.parent) {
            self.change(parent, |call| {
                call.nested.remove(&ticket);
            });
        }
    }

    /// A call has ended. Those nested in it that still wait are ordinary ones from now on.
    pub(super) fn release(&mut self, slot: SlotId) {
        let Some(call) = self.running.remove(&slot) else { return };
        if let Some(offered) = call.offered() {
            self.offers.remove(&offered);
        }
        if let Some(borrower) = call.borrower {
            self.change(borrower, |borrower| borrower.lender = call.lender);
        }
        match call.lender {
            Some(lender) => self.change(lender, |lender| lender.borrower = call.borrower),
            None => self.seats -= usize::from(call.borrower.is_none()),
        }
    }

    /// An admitted call did not begin: it counts towards no rate.
    pub(super) fn withdraw(&mut self, slot: SlotId) {
        self.pace.withdraw(slot.0);
        self.release(slot);
    }

    /// What a call really used instead of what was said, also after its end.
    pub(super) fn correct(&mut self, slot: SlotId, tokens: u64) {
        self.pace.correct(slot.0, tokens);
    }

    /// Closes for good, and returns the waiters that are refused.
    pub(super) fn close(&mut self, closing: Closing) -> Vec<Ticket> {
        self.closed = self.closed.max(Some(closing));
        let parent = |waiter: &Waiter| waiter.parent.filter(|parent| self.running.contains_key(parent));
        let refused = |waiter| refused(self.closed, parent(waiter));
        let tickets: Vec<Ticket> = self.line.iter().filter(|(_, waiter)| refused(waiter)).map(|(at, _)| *at).collect();
        for ticket in &tickets {
            self.cancel(*ticket);
        }
        tickets
    }

    /// Changes a call, if it runs, and what it offers.
    fn change(&mut self, slot: SlotId, change: impl FnOnce(&mut Call)) {
        let Some(call) = self.running.get_mut(&slot) else { return };
        let before = call.offered();
        change(call);
        let offered = call.offered();
        if before != offered {
            before.map(|ticket| self.offers.remove(&ticket));
            offered.map(|ticket| self.offers.insert(ticket));
        }
    }
}

/// Whether a closed gate refuses a call. One that was nested in a running call when it came belongs to that call's
/// work.
fn refused(closed: Option<Closing>, parent: Option<SlotId>) -> bool {
    match closed {
        None => false,
        Some(Closing::Drain) => parent.is_none(),
        Some(Closing::Cancel) => true,
    }
}
