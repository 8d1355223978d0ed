//! A future that is dropped while calls are under way leaves none of them behind, at whatever place it waits, and on whatever
//! executor it runs.

use crate::{
    calls::note,
    clock,
    twins::{fail, plainly, read, run_for, write},
    world::{self, What},
};
use std::{
    future::Future,
    pin::Pin,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    task::{Context, Poll},
    time::Duration,
};
use xcs::{Outcome, jit, orchestration};

#[jit]
async fn various(rounds: u32) -> Result<u32, crate::calls::Error> {
    let a = read(1, 30).await;
    let b = read(2, 10).await;
    let c = read(a + 10, 20).await;
    note("between");
    let d = write(4, 10).await;
    let e = read(5, 10).await;
    let f = read(6, 30).await;
    let mut sum = a + b + c + d + e + f;
    for round in 0..rounds {
        let one: u32 = read(20 + round, u64::from(round % 5)).await;
        let two: u32 = read(one + 100, 10).await;
        sum += two;
    }
    let g = plainly(7, 10).await;
    let h = read(8, 10).await;
    let i = fail(9, 5).await?;
    let j = read(10, 50).await;
    Ok(sum + g + h + i + j)
}

#[test]
fn wherever_it_is_dropped_nothing_is_left_behind() {
    let whole = run_for(various(40), usize::MAX);
    assert_eq!(whole.result.as_deref(), Some("Err(Refused(Refused(9)))"));
    let mut cancelled = 0;
    for polls in 1.. {
        let (ran, ledger) = xcs::ledger(|| run_for(various(40), polls));
        // What started has ended or is gone, and that is what the ledger has.
        let is_counted = |what: &What| match what {
            What::Start(call) => call.class != world::Class::Plain,
            _ => false,
        };
        let started = ran.log.iter().filter(|event| is_counted(&event.what)).count();
        assert_eq!(ledger.entries.len(), started, "{ledger}");
        let is_gone = |what: &What| matches!(what, What::Gone(call) if call.class != world::Class::Plain);
        let gone = ran.log.iter().filter(|event| is_gone(&event.what)).count();
        let in_ledger = ledger.entries.iter().filter(|entry| entry.outcome == Outcome::Cancelled).count();
        assert_eq!(in_ledger, gone, "{ledger}");
        assert!(ran.at_once() <= 16);
        cancelled += gone;
        if ran.result.is_some() {
            break;
        }
    }
    assert!(cancelled > 0);
}

#[test]
fn a_future_that_is_never_polled_does_nothing() {
    let ran = run_for(async { drop(various(3)) }, 1);
    assert!(ran.log.is_empty());
}

/// Calls of all threads.
#[derive(Default)]
struct Log {
    calls: Mutex<Vec<u32>>,
    under_way: AtomicUsize,
    effects: Mutex<Vec<String>>,
}

struct Running<'a>(&'a Log);

impl Drop for Running<'_> {
    fn drop(&mut self) {
        self.0.under_way.fetch_sub(1, Ordering::SeqCst);
    }
}

/// Gives way so many times: any executor can run it.
struct Yield(u32);

impl Future for Yield {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        if self.0 == 0 {
            return Poll::Ready(());
        }
        self.0 -= 1;
        context.waker().wake_by_ref();
        Poll::Pending
    }
}

#[orchestration(read)]
async fn look(log: &Log, site: u32, yields: u32) -> String {
    log.under_way.fetch_add(1, Ordering::SeqCst);
    let _running = Running(log);
    log.calls.lock().unwrap().push(site);
    Yield(yields).await;
    format!("<{site}>")
}

#[orchestration]
async fn store(log: &Log, site: u32, text: &str) -> usize {
    assert_eq!(log.under_way.load(Ordering::SeqCst), 0, "nothing else is under way");
    Yield(2).await;
    log.effects.lock().unwrap().push(format!("{site} {text}"));
    text.len()
}

#[jit]
async fn anywhere(log: &Log, words: &[&str]) -> String {
    let a = look(log, 1, 7).await;
    let b = look(log, 2, 3).await;
    let c = look(log, 3, 0).await;
    let stored = store(log, 4, &format!("{a} {b}")).await;
    let d = look(log, 5, 4).await;
    let mut out = Vec::new();
    for word in words {
        let one: String = look(log, word.len() as u32, 5).await;
        out.push(one);
    }
    let e = look(log, 6, 2).await;
    let f = look(log, 7, 2).await;
    format!("{a} {b} {c} {stored} {d} {out:?} {e} {f}")
}

const WORDS: &[&str] = &["a", "bb", "ccc", "dddd", "eeeee"];

fn check(log: &Log, text: &str) {
    assert_eq!(text, "<1> <2> <3> 7 <5> [\"<1>\", \"<2>\", \"<3>\", \"<4>\", \"<5>\"] <6> <7>");
    assert_eq!(*log.effects.lock().unwrap(), ["4 <1> <2>"]);
    let mut calls = log.calls.lock().unwrap().clone();
    calls.sort_unstable();
    assert_eq!(calls, [1, 1, 2, 2, 3, 3, 4, 5, 5, 6, 7]);
    assert_eq!(log.under_way.load(Ordering::SeqCst), 0);
}

#[test]
fn on_a_thread_that_blocks() {
    let log = Log::default();
    check(&log, &pollster::block_on(anywhere(&log, WORDS)));
}

#[test]
fn among_other_futures() {
    let logs: Vec<Log> = (0..8).map(|_| Log::default()).collect();
    let all = futures_util::future::join_all(logs.iter().map(|log| anywhere(log, WORDS)));
    for (log, text) in logs.iter().zip(pollster::block_on(all)) {
        check(log, &text);
    }
}

#[tokio::test(start_paused = true)]
async fn on_one_thread_of_tokio() {
    let log = Arc::new(Log::default());
    let same = log.clone();
    let text = tokio::spawn(async move { anywhere(&same, WORDS).await }).await.unwrap();
    check(&log, &text);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn on_many_threads_of_tokio() {
    let tasks: Vec<_> = (0..50)
        .map(|_| {
            tokio::spawn(async move {
                let log = Log::default();
                let text = anywhere(&log, WORDS).await;
                check(&log, &text);
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
}

#[orchestration(read)]
async fn sleeps(seconds: u64) -> u64 {
    tokio::time::sleep(Duration::from_secs(seconds)).await;
    seconds
}

#[jit]
async fn slept() -> u64 {
    let a = sleeps(30).await;
    let b = sleeps(10).await;
    let c = sleeps(20).await;
    a + b + c
}

#[tokio::test(start_paused = true)]
async fn a_timeout_of_tokio_drops_all_of_it() {
    let (late, ledger) = xcs::ledger_async(tokio::time::timeout(Duration::from_secs(15), slept())).await;
    assert!(late.is_err());
    let cancelled = ledger.entries.iter().filter(|entry| entry.outcome == Outcome::Cancelled).count();
    assert_eq!((ledger.entries.len(), cancelled), (3, 2), "{ledger}");

    let began = tokio::time::Instant::now();
    assert_eq!(slept().await, 60);
    assert_eq!(began.elapsed(), Duration::from_secs(30));
}

#[test]
fn two_calls_of_a_function_do_not_know_of_each_other() {
    world::begin(0);
    let (_, time) = clock::run(futures_util::future::join(various(3), various(3)), usize::MAX);
    world::take();
    let alone = run_for(various(3), usize::MAX).time;
    assert_eq!(time, alone);
}
