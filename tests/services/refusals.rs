//! `timeout`, `deadline` and `budget`: what they fail with, and what they leave alone.

use crate::service::{Failure, SHORT, Service, never};
use pollster::block_on;
use std::sync::atomic::{AtomicBool, Ordering};
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

static INSIDE: AtomicBool = AtomicBool::new(false);

#[orchestration(deadline = "5ms", concurrency = 1)]
fn behind(wait: bool) -> Result<bool, Failure> {
    if wait {
        INSIDE.store(true, Ordering::SeqCst);
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
    while !INSIDE.load(Ordering::SeqCst) {
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
