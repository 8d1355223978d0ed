//! Waiting for something to become of a whole gate.

use super::{Closing, Gate, state::State};
use std::{
    collections::BTreeMap,
    future::Future,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, Waker},
};

/// What can become of a gate.
#[derive(Clone, Copy)]
pub(super) enum Event {
    /// It was closed, and what runs is to stop.
    Cancelled,
    /// Nothing runs or waits.
    Idle,
}

impl Event {
    fn has_come(self, state: &State) -> bool {
        match self {
            Event::Cancelled => state.closed() == Some(Closing::Cancel),
            Event::Idle => state.running() == 0 && state.waiting() == 0,
        }
    }
}

/// Who waits for which event.
#[derive(Default)]
pub(super) struct Watchers {
    cancelled: BTreeMap<u64, Waker>,
    idle: BTreeMap<u64, Waker>,
    keys: u64,
}

impl Watchers {
    fn of(&mut self, event: Event) -> &mut BTreeMap<u64, Waker> {
        match event {
            Event::Cancelled => &mut self.cancelled,
            Event::Idle => &mut self.idle,
        }
    }

    /// Takes the wakers of those whose event has come.
    pub(super) fn tell(&mut self, state: &State, woken: &mut Vec<Waker>) {
        for event in [Event::Cancelled, Event::Idle] {
            let watchers = self.of(event);
            if !watchers.is_empty() && event.has_come(state) {
                woken.extend(std::mem::take(watchers).into_values());
            }
        }
    }
}

/// Ready when an event has come.
#[must_use = "a future does nothing unless it is polled"]
pub(crate) struct Watch {
    gate: Arc<Gate>,
    event: Event,
    key: Option<u64>,
}

impl Watch {
    pub(super) fn new(gate: Arc<Gate>, event: Event) -> Watch {
        Watch { gate, event, key: None }
    }
}

impl Future for Watch {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let waker = context.waker().clone();
        let (event, known) = (self.event, self.key);
        // The second result is a waker to drop outside of the lock.
        let (key, _waker) = self.gate.locked(|inner, _| {
            if event.has_come(&inner.state) {
                return (None, Some(waker));
            }
            let watchers = &mut inner.watchers;
            let key = known.unwrap_or(watchers.keys);
            watchers.keys = watchers.keys.max(key + 1);
            (Some(key), watchers.of(event).insert(key, waker))
        });
        match key {
            Some(_) => {
                self.key = key;
                Poll::Pending
            }
            None => Poll::Ready(()),
        }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let Some(key) = self.key else { return };
        let event = self.event;
        let _waker = self.gate.locked(|inner, _| inner.watchers.of(event).remove(&key));
    }
}
