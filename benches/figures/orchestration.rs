//! What an orchestration call costs beside its body.

use crate::{Bench, data, memory::resident};
use futures_util::future::join_all;
use std::{
    future::{Future, pending, poll_fn},
    hint::black_box,
    pin::pin,
    sync::LazyLock,
    task::{Context, Poll, Waker},
};
use xcs::{Backend, CallError, Limits, Mode, Tensor, jit, orchestration, with_mode};

const SUBJECT: &str = "orchestration";

/// Nanoseconds that a call may cost beside its body.
const GOAL: f64 = 5_000.0;

/// Items of a request.
const MAX: usize = 32;

#[orchestration]
fn nothing(value: u64) -> u64 {
    black_box(value)
}

#[orchestration]
async fn nothing_async(value: u64) -> u64 {
    black_box(value)
}

/// A call between tensor operations: the session is suspended, and what is pending is computed.
#[jit]
fn between(x: &Tensor) -> Tensor {
    let y = x * 2.0;
    nothing(1);
    y + 1.0
}

/// [`between`] without the call.
#[jit]
fn without(x: &Tensor) -> Tensor {
    x * 2.0 + 1.0
}

static BACKEND: LazyLock<Backend> = LazyLock::new(|| backend(64));

fn backend(concurrency: usize) -> Backend {
    let backend = Backend::new("figures");
    backend.set_limits(Limits::new().concurrency(concurrency)).expect("more than 0");
    backend
}

/// What the concurrent calls do: they give way three times, as a body that waits for a provider is polled a few times.
pub async fn body(value: u64) -> u64 {
    for _ in 0..3 {
        let mut given_way = false;
        poll_fn(|task| {
            if std::mem::replace(&mut given_way, true) {
                return Poll::Ready(());
            }
            task.waker().wake_by_ref();
            Poll::Pending
        })
        .await;
    }
    black_box(value)
}

#[orchestration(read, backend = BACKEND)]
async fn through_a_backend(value: u64) -> Result<u64, CallError> {
    Ok(body(value).await)
}

#[orchestration]
async fn without_services(value: u64) -> u64 {
    body(value).await
}

#[orchestration(read, batch = for_many, max = 32)]
async fn for_one(value: u64) -> Result<u64, CallError>;

async fn for_many(values: Vec<u64>) -> Vec<Result<u64, CallError>> {
    body(0).await;
    values.into_iter().map(Ok).collect()
}

#[orchestration(concurrency = 64)]
fn limited(value: u64) -> u64 {
    black_box(value)
}

/// A call that holds its slot for good.
#[orchestration(read, backend = backend)]
async fn without_end(backend: &Backend, value: u64) -> Result<u64, CallError> {
    pending::<()>().await;
    Ok(value)
}

pub fn run(bench: &mut Bench) {
    single(bench, "a blocking call", &mut || {
        nothing(black_box(1));
    });
    single(bench, "a blocking call, limited concurrency", &mut || {
        limited(black_box(1));
    });
    single(bench, "an async call", &mut || {
        pollster::block_on(nothing_async(black_box(1)));
    });
    concurrent(bench, "10,000 async calls, each", without_services, &|calls| block_on_all((0..calls).map(body)));
    concurrent(bench, "10,000 through a backend of 64, each", through_a_backend, &|calls| {
        block_on_all((0..calls).map(body));
    });
    concurrent(bench, "10,000 in batches of 32, each", for_one, &|calls| {
        let values: Vec<u64> = (0..calls).collect();
        block_on_all(values.chunks(MAX).map(|values| for_many(values.to_vec())));
    });
    between_operations(bench);
}

/// One call after another.
fn single(bench: &mut Bench, case: &str, call: &mut dyn FnMut()) {
    if bench.table.wants(SUBJECT, case) {
        let timing = bench.timer.time(call);
        bench.table.time(SUBJECT, case, timing, Some(GOAL));
    }
}

/// Calls that are joined on one thread: what each takes longer than its share of the same work `by_hand`.
fn concurrent<F: Future>(bench: &mut Bench, case: &str, call: fn(u64) -> F, by_hand: &dyn Fn(u64)) {
    if !bench.table.wants(SUBJECT, case) {
        return;
    }
    let calls = if bench.timer.measures() { 10_000 } else { 100 };
    let [with, without] = bench.timer.compare([&mut || block_on_all((0..calls).map(call)), &mut || by_hand(calls)]);
    let each = with.combine(without, |with, without| (with - without) / calls as f64);
    bench.table.time(SUBJECT, case, each, Some(GOAL));
}

fn block_on_all<F: Future>(futures: impl Iterator<Item = F>) {
    black_box(pollster::block_on(join_all(futures)));
}

fn between_operations(bench: &mut Bench) {
    let case = "a call between tensor operations";
    if bench.table.wants(SUBJECT, case) {
        let x = data::tensor([64]);
        let [with, without] = bench
            .timer
            .compare([&mut || drop(with_mode(Mode::Staged, || black_box(between(black_box(&x))))), &mut || {
                drop(with_mode(Mode::Staged, || black_box(without(black_box(&x)))))
            }]);
        bench.table.beside(SUBJECT, case, with, ("the same without it", without), None);
    }
}

/// Memory of a call that waits for a slot, its future included: the growth from 10,000 to 20,000 of them, since the first
/// ones find room that others have left.
pub fn waiting(bench: &mut Bench) {
    let case = "memory of a call that waits for a slot";
    if !bench.table.wants(SUBJECT, case) {
        return;
    }
    let calls = if bench.timer.measures() { 10_000 } else { 100 };
    let backend = backend(1);
    let mut task = Context::from_waker(Waker::noop());
    let mut first = pin!(without_end(&backend, 0));
    assert!(first.as_mut().poll(&mut task).is_pending());
    let mut waiting = Vec::with_capacity(2 * calls);
    let mut resident_with = |calls: usize| {
        while waiting.len() < calls {
            let mut call = Box::pin(without_end(&backend, 1));
            assert!(call.as_mut().poll(&mut task).is_pending());
            waiting.push(call);
        }
        resident()
    };
    match (resident_with(calls), resident_with(2 * calls)) {
        (Some(early), Some(late)) => bench.table.bytes(SUBJECT, case, (late - early) / calls as i64, None),
        _ => bench.table.skipped(SUBJECT, case, "this system has no /proc/self/status"),
    }
}
