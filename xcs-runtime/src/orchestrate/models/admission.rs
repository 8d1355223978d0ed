//! Who may start: the limit holds, and a place or slot that is given up goes to the next.

use super::{super::gate::*, *};
use std::num::NonZeroUsize;

fn gate(concurrency: usize) -> Arc<Gate> {
    Arc::new(Gate::new(GateLimits { concurrency: NonZeroUsize::new(concurrency), ..GateLimits::default() }))
}

/// A call that is admitted, works for a while, and ends.
async fn call(gate: Arc<Gate>, crowd: Crowd) {
    let permit = gate.admit(0, None).await.expect("the gate is open");
    let inside = crowd.enter();
    thread::yield_now();
    drop(inside);
    drop(permit);
}

/// Waits on its own thread, as blocking functions do.
fn blocking(gate: &Arc<Gate>, crowd: &Crowd) -> Box<dyn FnOnce() + Send> {
    let call = call(gate.clone(), crowd.clone());
    Box::new(|| block_on(call))
}

/// Waits in a task.
fn task(gate: &Arc<Gate>, crowd: &Crowd) -> Box<dyn FnOnce() + Send> {
    let call = call(gate.clone(), crowd.clone());
    Box::new(|| wait(call))
}

/// Goes while it waits, when it was admitted without knowing it, or when it runs.
fn cancelled(gate: &Arc<Gate>, polls: usize) -> Box<dyn FnOnce() + Send> {
    let admit = gate.admit(0, None);
    Box::new(move || give_up_after(polls, admit))
}

fn limit_holds(limit: usize, callers: impl Fn(&Arc<Gate>, &Crowd) -> Vec<Box<dyn FnOnce() + Send>>) {
    let (gate, crowd) = (gate(limit), Crowd::default());
    together(callers(&gate, &crowd));
    assert!(crowd.most() <= limit, "{} at the same time", crowd.most());
    assert_eq!((gate.running(), gate.waiting()), (0, 0));
}

#[test]
fn blocking_and_asynchronous_callers_share_a_slot() {
    check(|| limit_holds(1, |gate, crowd| vec![blocking(gate, crowd), task(gate, crowd), blocking(gate, crowd)]));
}

#[test]
fn four_callers_share_two_slots() {
    let callers = |gate: &_, crowd: &_| (0..4).map(|_| task(gate, crowd)).collect();
    check(move || limit_holds(2, callers));
}

#[test]
fn what_is_given_up_goes_to_the_next() {
    let callers =
        |gate: &_, crowd: &_| vec![cancelled(gate, 1), task(gate, crowd), cancelled(gate, 2), blocking(gate, crowd)];
    check(move || limit_holds(1, callers));
}

/// All schedules of two callers of whom one may give up.
#[test]
fn every_schedule_of_two_callers() {
    for polls in [1, 2] {
        every(move || limit_holds(1, |gate, crowd| vec![cancelled(gate, polls), task(gate, crowd)]));
    }
}

/// The waker of the first poll is not the one of the task that waits in the end.
#[test]
fn a_waiter_may_move_to_another_task() {
    check(|| {
        limit_holds(1, |gate, crowd| {
            let mut moved = Box::pin(call(gate.clone(), crowd.clone()));
            let moved = move || {
                let first = moved.as_mut().poll(&mut Context::from_waker(Waker::noop()));
                if first.is_pending() {
                    block_on(moved);
                }
            };
            vec![Box::new(moved), task(gate, crowd)]
        });
    });
}

#[test]
fn nested_calls_use_the_slot_of_their_parent() {
    check(|| {
        limit_holds(1, |gate, crowd| {
            let parent = |gate: Arc<Gate>, crowd: Crowd| async move {
                let permit = gate.admit(0, None).await.expect("the gate is open");
                let inside = gate.admit(0, Some(&permit)).await.expect("the gate is open");
                let here = crowd.enter();
                thread::yield_now();
                drop((permit, here, inside));
            };
            let parents = [parent(gate.clone(), crowd.clone()), parent(gate.clone(), crowd.clone())];
            let parents = parents.map(|parent| Box::new(move || block_on(parent)) as Box<dyn FnOnce() + Send>);
            parents.into_iter().chain([task(gate, crowd)]).collect()
        });
    });
}

#[test]
fn limits_that_rise_admit_who_waits() {
    check(|| {
        limit_holds(2, |gate, crowd| {
            gate.set_limits(GateLimits { concurrency: NonZeroUsize::new(1), ..GateLimits::default() });
            let raised = gate.clone();
            let raise = move || {
                raised.set_limits(GateLimits { concurrency: NonZeroUsize::new(2), ..GateLimits::default() });
            };
            vec![Box::new(raise), task(gate, crowd), blocking(gate, crowd), task(gate, crowd)]
        });
    });
}
