//! Waiting for admission, and having it.
//!
//! Invariant: whoever is in the line or was granted a slot is so because an [`Admit`] or a [`Permit`] exists. Dropping
//! either, at any time, passes on what it holds.

use super::{Closed, Gate, Inner, SlotId, Ticket, Wait};
#[cfg(feature = "timer")]
use crate::orchestrate::clock::{self, Sleep};
use std::{
    fmt,
    future::Future,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, Waker},
    time::Instant,
};

/// A slot of a gate, until it is dropped.
pub(crate) struct Permit {
    gate: Arc<Gate>,
    slot: SlotId,
}

impl Permit {
    /// Whether it is a slot of `gate`.
    pub(crate) fn is_of(&self, gate: &Arc<Gate>) -> bool {
        Arc::ptr_eq(&self.gate, gate)
    }

    /// What the call really used, instead of the estimate that it was admitted with.
    pub(crate) fn correct(&self, tokens: u64) {
        self.gate.change(|inner, _| inner.state.correct(self.slot, tokens));
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        self.gate.change(|inner, _| inner.state.release(self.slot));
    }
}

impl fmt::Debug for Permit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Permit").field(&self.slot).finish()
    }
}

/// A call on its way in.
#[must_use = "a future takes its place in the line when it is polled"]
pub(crate) struct Admit {
    gate: Arc<Gate>,
    tokens: u64,
    parent: Option<SlotId>,
    place: Place,
    #[cfg(feature = "timer")]
    sleep: Option<Sleep>,
}

#[derive(Clone, Copy)]
enum Place {
    Outside,
    InLine(Ticket),
    /// Admitted or refused: there is nothing to give up.
    Done,
}

/// What a waiter finds when it looks.
enum Found {
    Slot(SlotId),
    Refused,
    /// Nothing yet. With a time: look again then.
    Nothing(Option<Instant>),
}

impl Admit {
    pub(super) fn new(gate: Arc<Gate>, tokens: u64, parent: Option<&Permit>) -> Admit {
        // A slot of another gate is of no use here.
        let parent = parent.filter(|parent| Arc::ptr_eq(&parent.gate, &gate)).map(|parent| parent.slot);
        Admit {
            gate,
            tokens,
            parent,
            place: Place::Outside,
            #[cfg(feature = "timer")]
            sleep: None,
        }
    }

    /// Takes the place in the line now, to be looked for in the first poll. `None` if the gate is closed.
    pub(crate) fn queue(&mut self) -> Option<Ticket> {
        let (ticket, _no_wakers) = self.gate.clone().held(|inner, _| self.place_in(inner));
        ticket.ok()
    }

    fn place_in(&mut self, inner: &mut Inner) -> Result<Ticket, Closed> {
        let ticket = match self.place {
            Place::InLine(ticket) => ticket,
            Place::Outside => {
                let ticket = inner.state.enqueue(self.tokens, self.parent)?;
                inner.waits.insert(ticket, Wait::Line(None));
                ticket
            }
            Place::Done => panic!("polled after it was ready"),
        };
        self.place = Place::InLine(ticket);
        Ok(ticket)
    }

    /// Its place in the line.
    pub(crate) fn ticket(&self) -> Option<Ticket> {
        match self.place {
            Place::InLine(ticket) => Some(ticket),
            Place::Outside | Place::Done => None,
        }
    }

    /// Looks what has become of this call, and leaves `waker` if that is nothing yet. The second result is to be dropped
    /// outside of the lock.
    fn look(&mut self, inner: &mut Inner, woken: &mut Vec<Waker>, waker: Waker) -> (Found, [Option<Waker>; 2]) {
        let Ok(ticket) = self.place_in(inner) else { return (Found::Refused, [Some(waker), None]) };
        // The waker of the last poll has done its service: this is the look that it was to cause.
        let old = match inner.waits.get_mut(&ticket) {
            Some(Wait::Line(waker)) => waker.take(),
            _ => None,
        };
        inner.settle(woken);
        match inner.waits.get_mut(&ticket) {
            Some(Wait::Line(place)) => {
                *place = Some(waker);
                let at = inner.alarm.filter(|(whose, _)| *whose == ticket).map(|(_, at)| at);
                (Found::Nothing(at), [old, None])
            }
            Some(Wait::Granted(slot)) => {
                let slot = *slot;
                inner.waits.remove(&ticket);
                (Found::Slot(slot), [old, Some(waker)])
            }
            Some(Wait::Refused) | None => {
                inner.waits.remove(&ticket);
                (Found::Refused, [old, Some(waker)])
            }
        }
    }

    /// Ready when `at` has come. Never without a time.
    fn poll_timer(&mut self, at: Option<Instant>, context: &mut Context<'_>) -> Poll<()> {
        #[cfg(feature = "timer")]
        {
            // Before another timer is made: only one waiter needs one.
            self.sleep = self.sleep.take().filter(|sleep| Some(sleep.at()) == at);
            match at {
                Some(at) => {
                    let sleep = self.sleep.get_or_insert_with(|| clock::sleep_until(at));
                    Pin::new(sleep).poll(context)
                }
                None => Poll::Pending,
            }
        }
        #[cfg(not(feature = "timer"))]
        {
            let _ = (at, context);
            Poll::Pending
        }
    }
}

impl Future for Admit {
    type Output = Result<Permit, Closed>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.get_mut();
        let gate = this.gate.clone();
        loop {
            let waker = context.waker().clone();
            let (found, _old) = gate.locked(|inner, woken| this.look(inner, woken, waker));
            let result = match found {
                Found::Slot(slot) => Ok(Permit { gate, slot }),
                Found::Refused => Err(Closed),
                Found::Nothing(at) => match this.poll_timer(at, context) {
                    Poll::Ready(()) => continue,
                    Poll::Pending => return Poll::Pending,
                },
            };
            this.place = Place::Done;
            return Poll::Ready(result);
        }
    }
}

impl Drop for Admit {
    fn drop(&mut self) {
        let Place::InLine(ticket) = self.place else { return };
        // Returned, so that a waker in it is dropped outside of the lock.
        let _wait = self.gate.change(|inner, _| {
            let wait = inner.waits.remove(&ticket);
            match &wait {
                Some(Wait::Line(_)) => inner.state.cancel(ticket),
                Some(Wait::Granted(slot)) => inner.state.withdraw(*slot),
                Some(Wait::Refused) | None => {}
            }
            wait
        });
    }
}
