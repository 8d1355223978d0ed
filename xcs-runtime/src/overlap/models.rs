//! Wake-ups of calls that run beside others, under a model checker: see `orchestrate/models`.

use super::ahead::{Ahead, Gives};
use crate::{
    orchestrate::models::{check, every},
    sync::{Mutex, thread},
};
use shuttle::future::block_on;
use std::{
    future::{Future, poll_fn},
    sync::Arc,
    task::{Context, Poll, Waker},
};

/// Something that a thread brings about and a task waits for.
#[derive(Clone, Default)]
struct Signal(Arc<Mutex<(bool, Option<Waker>)>>);

impl Signal {
    fn give(&self) {
        let waker = {
            let mut state = self.0.lock().unwrap();
            state.0 = true;
            state.1.take()
        };
        if let Some(waker) = waker {
            waker.wake();
        }
    }

    fn poll(&self, context: &mut Context<'_>) -> Poll<()> {
        let mut state = self.0.lock().unwrap();
        if state.0 {
            return Poll::Ready(());
        }
        state.1 = Some(context.waker().clone());
        Poll::Pending
    }
}

fn ahead<T: Send>(number: u32, future: impl Future<Output = T>) -> Ahead<impl Future<Output = T>> {
    let sendable = Gives(&future).__xcs_sendable();
    Ahead::new(number, 1, future, sendable)
}

/// Two calls, one of them beside the other, whose answers come from threads of their own.
fn two_calls() {
    let (first, second) = (Signal::default(), Signal::default());
    let threads = [first.clone(), second.clone()].map(|signal| thread::spawn(move || signal.give()));
    block_on(async move {
        let mut first = ahead(0, poll_fn(move |context| first.poll(context)));
        let mut second = ahead(1, poll_fn(move |context| second.poll(context)));
        poll_fn(|context| {
            let polled = first.poll(context);
            if polled.is_pending() {
                second.poll_early(context);
            }
            polled
        })
        .await;
        poll_fn(|context| second.poll(context)).await;
    });
    for thread in threads {
        thread.join().unwrap();
    }
}

#[test]
fn no_wake_up_of_a_call_that_runs_beside_another_is_lost() {
    check(two_calls);
}

#[test]
fn no_wake_up_of_a_call_is_lost_in_any_schedule() {
    every(|| {
        let signal = Signal::default();
        let other = signal.clone();
        let thread = thread::spawn(move || other.give());
        block_on(async move {
            let mut call = ahead(0, poll_fn(move |context| signal.poll(context)));
            poll_fn(|context| {
                call.poll_early(context);
                Poll::Ready(())
            })
            .await;
            poll_fn(|context| call.poll(context)).await;
        });
        thread.join().unwrap();
    });
}
