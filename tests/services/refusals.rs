//! `timeout`, `deadline` and `budget`: what they fail with, and what they leave alone.

use crate::service::{Failure, SHORT, Service, never, pause};
use pollster::block_on;
use std::{
    future::Future,
    pin::pin,
    sync::atomic::{AtomicBool, Ordering::SeqCst},
    task::{Context, Waker},
};
use xcs::{CallError, orchestration};

#[orchestration(read, timeout = "5ms", retry(max = 1, base = "1ms", when = is_timeout))]
async fn slow(service: &Service, at_first: bool) -> Result<usize, Failure> {
    let (number, _running) = service.begin();
    if !at_first || number == 1 {
        never().await;
    }
    Ok(number)
}

fn is_timeout(error: &Failure) -> bool {
    *error == Failure::Call(CallError::Timeout)
}

#[test]
fn a_timeout_is_for_an_attempt() {
    let service = Service::new();
    assert_eq!(block_on(slow(&service, true)), Ok(2));
    assert_eq!(block_on(slow(&service, false)), Err(Failure::Call(CallError::Timeout)));
    assert_eq!((service.calls(), service.running.into_inner()), (4, 0), "what is stopped is dropped");
}

#[orchestration(deadline = "5ms", retry(max = 1000, base = "1ms", cap = "1ms", idempotent))]
async fn hopeless(service: &Service) -> Result<usize, Failure> {
    service.busy(usize::MAX)
}

/// Whether the one that is waited for has its slot.
static IN_FRONT: AtomicBool = AtomicBool::new(false);

#[orchestration(deadline = "5ms", concurrency = 1)]
fn behind(wait: bool) -> Result<bool, Failure> {
    if wait {
        IN_FRONT.store(true, SeqCst);
        std::thread::sleep(20 * SHORT);
    }
    Ok(wait)
}

#[test]
fn a_deadline_is_for_the_call() {
    let service = Service::new();
    assert_eq!(block_on(hopeless(&service)), Err(Failure::Busy), "the last error says more");
    assert!(service.calls() < 10);
    // A blocking call is not stopped, but one that waits for it is.
    let first = std::thread::spawn(|| behind(true));
    while !IN_FRONT.load(SeqCst) {
        std::thread::yield_now();
    }
    assert_eq!(behind(false), Err(Failure::Call(CallError::Deadline)));
    assert_eq!(first.join().unwrap(), Ok(true));
}

#[orchestration(budget)]
async fn bounded(x: usize) -> Result<usize, Failure> {
    Ok(x)
}

#[orchestration(budget)]
fn bounded_blocking(x: usize) -> Result<usize, Failure> {
    Ok(x)
}

#[orchestration(concurrency = 4)]
fn counted(x: usize) -> usize {
    x
}

#[test]
fn a_budget_refuses_only_those_that_can_fail() {
    let answers = xcs::scope()
        .max_calls(2)
        .run(|| (counted(1), bounded_blocking(2), bounded_blocking(3), block_on(bounded(4)), counted(5)));
    let over = Err(Failure::Call(CallError::Budget));
    assert_eq!(answers, (1, Ok(2), over.clone(), over, 5));
    assert_eq!(block_on(bounded(6)), Ok(6));
}

#[test]
fn a_scope_is_around_what_runs_in_it_alone() {
    let work = async {
        pause().await;
        bounded(1).await
    };
    let mut inside = pin!(xcs::scope().max_calls(0).run_async(work));
    assert!(inside.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    assert_eq!(block_on(bounded(2)), Ok(2), "between two polls of the scope");
    assert_eq!(block_on(inside), Err(Failure::Call(CallError::Budget)));
}
