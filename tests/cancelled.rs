//! What a call leaves behind when it is dropped half-way is dropped as part of it: its destructors find the call, and what
//! surrounds it, as the body did.
#![cfg(all(feature = "macros", feature = "orchestrate", feature = "timer"))]

use futures_util::{Stream, StreamExt};
use std::{
    future::{Future, pending},
    pin::pin,
    sync::Mutex,
    task::{Context, Waker},
    time::Duration,
};
use uuid::Uuid;
use xcs::{CallError, Ledger, Outcome, orchestration, scope, testing::stub};

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Failure(CallError);

impl From<CallError> for Failure {
    fn from(error: CallError) -> Self {
        Failure(error)
    }
}

/// Tells the service that somebody does not wait any more, as a connection may.
struct Connection;

impl Drop for Connection {
    fn drop(&mut self) {
        xcs::usage(1, 0.0);
        hang_up();
    }
}

#[orchestration]
fn hang_up() {}

fn look<F: Future>(future: std::pin::Pin<&mut F>) -> bool {
    future.poll(&mut Context::from_waker(Waker::noop())).is_ready()
}

/// The call `name` ended so, and the connection was closed in it, or in what it was made in.
#[track_caller]
fn check(ledger: &Ledger, name: &str, outcome: Outcome, closed_in: impl Fn(&xcs::Entry) -> Option<Uuid>) {
    ledger.assert_order(&[name, "hang_up"]);
    let [call, inner] = &ledger.entries[..] else { unreachable!() };
    assert_eq!((call.outcome, call.tokens), (outcome, 1), "{ledger}");
    assert!(inner.caller.is_some(), "{ledger}");
    assert_eq!((inner.caller, inner.outcome), (closed_in(call), Outcome::Ok), "{ledger}");
    assert!(inner.end <= call.end, "{ledger}");
}

#[track_caller]
fn cancelled<R, F: Future<Output = R>>(name: &str, call: impl FnOnce() -> F) {
    let ((), ledger) = xcs::ledger(|| {
        let mut call = Box::pin(call());
        assert!(!look(call.as_mut()));
        // Nothing of the call is on the thread that drops it.
        let elsewhere = scope().max_calls(0);
        elsewhere.run(|| drop(call));
    });
    check(&ledger, name, Outcome::Cancelled, |call| Some(call.id));
}

#[orchestration]
async fn plain() {
    let _connection = Connection;
    pending().await
}

#[orchestration(read, budget, concurrency = 3)]
async fn bounded() -> Result<(), Failure> {
    let _connection = Connection;
    pending().await
}

#[orchestration(read, dedupe)]
async fn equal(number: u8) -> u8 {
    let _connection = Connection;
    pending::<()>().await;
    number
}

#[test]
fn functions() {
    cancelled("plain", plain);
    cancelled("bounded", bounded);
    cancelled("equal", || equal(7));
}

#[orchestration(read, timeout = "5s")]
async fn late() -> Result<(), Failure> {
    let _connection = Connection;
    pending().await
}

#[tokio::test(start_paused = true)]
async fn a_timeout() {
    let (answer, ledger) = xcs::ledger_async(late()).await;
    assert_eq!(answer, Err(Failure(CallError::Timeout)));
    check(&ledger, "late", Outcome::Refused(CallError::Timeout), |call| Some(call.id));
}

async fn many(items: Vec<u8>) -> Vec<Result<u8, Failure>> {
    let _connection = Connection;
    tokio::time::sleep(Duration::from_secs(10)).await;
    items.into_iter().map(Ok).collect()
}

#[orchestration(read, batch = many, max = 2, timeout = "5s")]
async fn batched(item: u8) -> Result<u8, Failure>;

#[tokio::test(start_paused = true)]
async fn a_batch() {
    let (answer, ledger) = xcs::ledger_async(batched(7)).await;
    assert_eq!(answer, Err(Failure(CallError::Timeout)));
    check(&ledger, "batched", Outcome::Refused(CallError::Timeout), |call| call.batch);

    let ((), ledger) = xcs::ledger_async(async {
        let gone = tokio::time::timeout(Duration::from_secs(1), batched(7)).await;
        assert!(gone.is_err());
    })
    .await;
    check(&ledger, "batched", Outcome::Cancelled, |call| call.batch);
}

#[orchestration(read, budget)]
fn numbers(first: bool) -> impl Stream<Item = Result<u8, Failure>> {
    let connection = Connection;
    let start = futures_util::stream::iter(first.then_some(Ok(1)));
    start.chain(futures_util::stream::pending()).inspect(move |_| {
        let _ = &connection;
    })
}

#[test]
fn streams() {
    for first in [false, true] {
        cancelled("numbers", || async move {
            let mut stream = pin!(numbers(first));
            if first {
                assert_eq!(stream.next().await, Some(Ok(1)));
            }
            stream.next().await
        });
    }
}

static ANSWERS: Mutex<Vec<Result<u8, Failure>>> = Mutex::new(Vec::new());

#[orchestration(budget)]
fn counted() -> Result<u8, Failure> {
    Ok(0)
}

struct Counted;

impl Drop for Counted {
    fn drop(&mut self) {
        ANSWERS.lock().unwrap().push(counted());
    }
}

async fn holds() {
    let _counted = Counted;
    pending().await
}

/// Scopes and stubs are around what is dropped in them, wherever it is dropped.
#[test]
fn what_surrounds_a_future() {
    let mut scoped = Box::pin(scope().max_calls(0).run_async(holds()));
    assert!(!look(scoped.as_mut()));
    drop(scoped);

    let _stub = stub(counted, || Ok::<u8, Failure>(1));
    let mut inherited = Box::pin(xcs::inherit(holds()));
    assert!(!look(inherited.as_mut()));
    std::thread::spawn(|| drop(inherited)).join().unwrap();
    assert_eq!(*ANSWERS.lock().unwrap(), [Err(Failure(CallError::Budget)), Ok(1)]);
}
