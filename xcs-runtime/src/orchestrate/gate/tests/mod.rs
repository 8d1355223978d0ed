//! The gate among tasks and threads. What the rules are is tested in [`schedules`](super::schedules); here it is that
//! everybody hears of it.
//!
//! Every operation on a gate is one critical section, so threads can do nothing to it that one thread with a random
//! order of operations cannot. [`only_the_woken_look`] runs such orders and polls nobody who was not woken: a lost
//! wake-up is a waiter that stays. Threads have `orchestrate/models`, in a build of their own.

#[cfg(feature = "timer")]
mod timed;

use super::*;
use crate::orchestrate::clock::block_on;
use futures_util::future::join_all;
use proptest::{
    prelude::*,
    test_runner::{RngAlgorithm, TestCaseError},
};
use std::{
    future::Future,
    num::NonZeroUsize,
    pin::Pin,
    sync::atomic::{AtomicBool, AtomicUsize, Ordering},
    task::{Context, Poll, Wake},
};

fn limited(concurrency: usize) -> GateLimits {
    GateLimits { concurrency: NonZeroUsize::new(concurrency), ..GateLimits::default() }
}

fn gate(concurrency: usize) -> Arc<Gate> {
    Arc::new(Gate::new(limited(concurrency)))
}

/// Polls once, with a waker that does nothing.
fn look<F: Future + Unpin>(future: &mut F) -> Poll<F::Output> {
    Pin::new(future).poll(&mut Context::from_waker(Waker::noop()))
}

fn admitted(admit: &mut Admit) -> Permit {
    match look(admit) {
        Poll::Ready(Ok(permit)) => permit,
        Poll::Ready(Err(Closed)) => panic!("the gate is closed"),
        Poll::Pending => panic!("not admitted"),
    }
}

#[test]
fn futures_and_permits_go_anywhere() {
    fn check<T: Send + Sync + 'static>() {}
    check::<Gate>();
    check::<Arc<Permit>>();
    check::<Admit>();
    check::<Watch>();
}

#[test]
fn a_dropped_waiter_and_an_unnoticed_grant_pass_on_their_turn() {
    let gate = gate(1);
    let first = admitted(&mut gate.admit(0, None));
    let mut waiters: Vec<Admit> = (0..4).map(|_| gate.admit(0, None)).collect();
    assert!(waiters.iter_mut().all(|waiter| look(waiter).is_pending()));
    drop(waiters.remove(0));
    drop(first);
    // The slot is the next one's now, who goes without having looked.
    assert_eq!((gate.running(), gate.waiting()), (1, 2));
    drop(waiters.remove(0));
    assert!(look(&mut waiters[1]).is_pending());
    let second = admitted(&mut waiters[0]);
    assert!(look(&mut waiters[1]).is_pending());
    drop(second);
    drop(admitted(&mut waiters[1]));
    assert_eq!((gate.running(), gate.waiting()), (0, 0));
}

#[test]
fn nested_calls_use_the_slot_of_their_parent() {
    let gate = gate(1);
    let parent = admitted(&mut gate.admit(0, None));
    let mut other = gate.admit(0, None);
    assert!(look(&mut other).is_pending());
    let child = admitted(&mut gate.admit(0, Some(&parent)));
    let grandchild = admitted(&mut gate.admit(0, Some(&child)));
    let mut sibling = gate.admit(0, Some(&parent));
    assert!(look(&mut sibling).is_pending());
    drop((parent, child));
    // Its parent's slot went to the grandchild, so it is an ordinary call now, behind one that came before.
    assert!(look(&mut sibling).is_pending());
    drop(grandchild);
    assert!(look(&mut sibling).is_pending());
    drop(admitted(&mut other));
    drop(admitted(&mut sibling));
}

#[test]
fn the_slot_of_another_gate_is_of_no_use() {
    let (one, two) = (gate(1), gate(1));
    let of_one = admitted(&mut one.admit(0, None));
    let _of_two = admitted(&mut two.admit(0, None));
    assert!(look(&mut two.admit(0, Some(&of_one))).is_pending());
}

#[test]
fn a_gate_that_drains_lets_running_work_finish() {
    let gate = gate(1);
    let parent = admitted(&mut gate.admit(0, None));
    let child = admitted(&mut gate.admit(0, Some(&parent)));
    let (mut waiter, mut nested) = (gate.admit(0, None), gate.admit(0, Some(&parent)));
    assert!(look(&mut waiter).is_pending() && look(&mut nested).is_pending());
    let (mut idle, mut cancelled) = (gate.idle(), gate.cancelled());
    gate.close(Closing::Drain);
    assert!(matches!(look(&mut waiter), Poll::Ready(Err(Closed))));
    assert!(look(&mut nested).is_pending());
    drop(child);
    drop(admitted(&mut nested));
    assert!(matches!(look(&mut gate.admit(0, None)), Poll::Ready(Err(Closed))));
    drop(admitted(&mut gate.admit(0, Some(&parent))));
    assert!(look(&mut cancelled).is_pending());
    assert!(look(&mut idle).is_pending());
    drop(parent);
    assert!(look(&mut idle).is_ready());
}

#[test]
fn a_gate_that_is_cancelled_stops_what_runs() {
    let gate = gate(1);
    let parent = admitted(&mut gate.admit(0, None));
    let mut unnoticed = gate.admit(0, Some(&parent));
    let mut nested = gate.admit(0, Some(&parent));
    let blocker = admitted(&mut gate.admit(0, Some(&parent)));
    assert!(look(&mut unnoticed).is_pending() && look(&mut nested).is_pending());
    drop(blocker);
    assert_eq!(gate.running(), 2);
    gate.close(Closing::Cancel);
    // A gate cannot be opened again, not by half either.
    gate.close(Closing::Drain);
    for waiter in [&mut unnoticed, &mut nested] {
        assert!(matches!(look(waiter), Poll::Ready(Err(Closed))));
    }
    assert!(matches!(look(&mut gate.admit(0, Some(&parent))), Poll::Ready(Err(Closed))));
    assert_eq!((gate.running(), gate.waiting()), (1, 0));
    assert!(look(&mut gate.cancelled()).is_ready());
}

/// The lock is not held when a waker is dropped, which may drop a task and all that it has.
#[test]
fn a_waker_may_own_a_permit() {
    struct Owner(#[expect(dead_code, reason = "dropped")] Permit);
    impl Wake for Owner {
        fn wake(self: Arc<Self>) {}
    }
    let gate = gate(1);
    let mut waiter = gate.admit(0, None);
    let owner = Waker::from(Arc::new(Owner(admitted(&mut gate.admit(0, None)))));
    assert!(Pin::new(&mut waiter).poll(&mut Context::from_waker(&owner)).is_pending());
    drop(owner);
    // Replaces the waker, whose permit was what this waits for.
    assert!(look(&mut waiter).is_pending());
    drop(admitted(&mut waiter));

    let owner = Waker::from(Arc::new(Owner(admitted(&mut gate.admit(0, None)))));
    let mut waiter = gate.admit(0, None);
    assert!(Pin::new(&mut waiter).poll(&mut Context::from_waker(&owner)).is_pending());
    drop(owner);
    drop(waiter);
    assert_eq!((gate.running(), gate.waiting()), (0, 0));
}

/// Notes that it was woken.
#[derive(Default)]
struct Flag(AtomicBool);

impl Wake for Flag {
    fn wake(self: Arc<Self>) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// A waiter, and then a call.
struct Task {
    admit: Admit,
    flag: Arc<Flag>,
    permit: Option<Permit>,
}

impl Task {
    fn new(gate: &Arc<Gate>, parent: Option<&Permit>) -> Task {
        let mut task = Task { admit: gate.admit(0, parent), flag: Arc::default(), permit: None };
        task.poll();
        task
    }

    fn poll(&mut self) {
        let waker = Waker::from(self.flag.clone());
        if let Poll::Ready(result) = Pin::new(&mut self.admit).poll(&mut Context::from_waker(&waker)) {
            self.permit = Some(result.expect("the gate is open"));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 2_000,
        failure_persistence: None,
        rng_algorithm: RngAlgorithm::XorShift,
        ..ProptestConfig::default()
    })]

    /// A step is what happens, and to which task.
    #[test]
    fn only_the_woken_look(steps in prop::collection::vec((0..7_u8, any::<usize>()), 1..80)) {
        let gate = gate(1);
        let mut tasks: Vec<Task> = Vec::new();
        for (step, number) in steps {
            let chosen = number.checked_rem(tasks.len());
            match (step, chosen) {
                (0..2, _) | (_, None) => tasks.push(Task::new(&gate, None)),
                (2, Some(parent)) => tasks.push(Task::new(&gate, tasks[parent].permit.as_ref())),
                (3, Some(task)) => drop(tasks.swap_remove(task)),
                // A poll that nobody asked for, by a task that has moved and has another waker.
                (4, Some(task)) if tasks[task].permit.is_none() => {
                    tasks[task].flag = Arc::default();
                    tasks[task].poll();
                }
                (5, _) => gate.set_limits(limited(1 + number % 3)),
                (_, Some(task)) if tasks[task].flag.0.swap(false, Ordering::Relaxed) => tasks[task].poll(),
                _ => {}
            }
        }
        for left in (0..tasks.len()).rev() {
            for task in &mut tasks {
                if task.permit.is_none() && task.flag.0.swap(false, Ordering::Relaxed) {
                    task.poll();
                }
            }
            let running = tasks.iter().position(|task| task.permit.is_some());
            let Some(running) = running else {
                return Err(TestCaseError::fail(format!("{} tasks were never woken", left + 1)));
            };
            tasks.swap_remove(running);
        }
        prop_assert_eq!((gate.running(), gate.waiting()), (0, 0));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn ten_thousand_tasks_on_several_threads() {
    let gate = gate(7);
    let counts = Arc::new((AtomicUsize::new(0), AtomicUsize::new(0)));
    /// Counts a call while it runs, also if it is aborted, and the most at the same time.
    struct Running(Arc<(AtomicUsize, AtomicUsize)>);
    impl Running {
        fn new(counts: Arc<(AtomicUsize, AtomicUsize)>) -> Running {
            counts.1.fetch_max(1 + counts.0.fetch_add(1, Ordering::SeqCst), Ordering::SeqCst);
            Running(counts)
        }
    }
    impl Drop for Running {
        fn drop(&mut self) {
            self.0.0.fetch_sub(1, Ordering::SeqCst);
        }
    }
    let call = |number: usize| {
        let (gate, counts) = (gate.clone(), counts.clone());
        async move {
            let permit = gate.admit(0, None).await.expect("the gate is open");
            let _running = Running::new(counts);
            if number.is_multiple_of(3) {
                drop(gate.admit(0, Some(&permit)).await.expect("the gate is open"));
            }
            tokio::task::yield_now().await;
        }
    };
    let tasks: Vec<_> = (0..10_000).map(|number| tokio::spawn(call(number))).collect();
    for (number, task) in tasks.into_iter().enumerate() {
        if number % 10 == 0 {
            task.abort();
        }
        let _ = task.await;
    }
    gate.idle().await;
    assert!((1..=7).contains(&counts.1.load(Ordering::SeqCst)));
    assert_eq!((gate.running(), gate.waiting()), (0, 0));
}

/// Blocking calls and tasks wait in one line, and each is told in its own way.
#[test]
fn blocking_and_asynchronous_waiters_share_a_line() {
    let gate = gate(2);
    let running = AtomicUsize::new(0);
    let call = async || {
        let permit = gate.admit(0, None).await.expect("the gate is open");
        assert!(running.fetch_add(1, Ordering::SeqCst) < 2);
        tokio::task::yield_now().await;
        running.fetch_sub(1, Ordering::SeqCst);
        drop(permit);
    };
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| (0..200).for_each(|_| block_on(call())));
        }
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        runtime.block_on(async { drop(join_all((0..200).map(|_| call())).await) });
    });
    assert_eq!((gate.running(), gate.waiting()), (0, 0));
}
