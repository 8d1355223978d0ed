//! The code of this module under a model checker, which decides at each lock, atomic, wake-up and thread who goes on. A
//! schedule in which everybody waits is a failure: that is a lost wake-up.
//!
//! Only in a build with `--cfg shuttle`, where `crate::sync` takes its types from the checker: `.ci/run models`. Schedules
//! are the same in each run; `XCS_SCHEDULES=100000` tries so many, and `XCS_SCHEDULE=..` the one that a failure prints.

mod admission;
mod batches;
mod closing;
mod reused;
mod threads;

use super::{CallError, Judge, Policy, Retry, Service, clock::block_on};
use crate::{
    dispatch::{SiteInfo, SiteKind},
    sync::{Mutex, thread},
};
use shuttle::{
    future::block_on as wait,
    scheduler::{DfsScheduler, PctScheduler, RandomScheduler, Scheduler},
};
use std::{
    future::{Future, poll_fn},
    pin::pin,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    task::{Context, Poll, Waker},
};

/// How many schedules of each kind are tried.
const SCHEDULES: usize = 500;

/// Runs `model` under random schedules, and under those in which a thread is interrupted at a few places only.
pub(crate) fn check(model: impl Fn() + Send + Sync + Clone + 'static) {
    let asked = |name| std::env::var(name).ok();
    if let Some(schedule) = asked("XCS_SCHEDULE") {
        return shuttle::replay(model, &schedule);
    }
    let schedules = asked("XCS_SCHEDULES").map_or(SCHEDULES, |n| n.parse().expect("XCS_SCHEDULES is a whole number"));
    run(RandomScheduler::new_from_seed(1, schedules), model.clone());
    run(PctScheduler::new_from_seed(1, 3, schedules), model);
}

/// Runs `model` under every schedule there is. It must be small, and nobody in it blocks on a thread as blocking functions
/// do: for the checker that is a loop without an end.
pub(crate) fn every(model: impl Fn() + Send + Sync + 'static) {
    run(DfsScheduler::new(None, false), model);
}

fn run(scheduler: impl Scheduler + 'static, model: impl Fn() + Send + Sync + 'static) {
    let mut config = shuttle::Config::new();
    config.stack_size = 1 << 18;
    shuttle::Runner::new(scheduler, config).run(model);
}

/// Runs each on a thread of its own, to their ends.
fn together(threads: Vec<Box<dyn FnOnce() + Send>>) {
    let threads: Vec<_> = threads.into_iter().map(thread::spawn).collect();
    threads.into_iter().for_each(|thread| thread.join().expect("no thread panics"));
}

/// Polls `polls` times, whether it was woken or not, and gives up then.
fn give_up_after(polls: usize, future: impl Future) {
    let mut future = pin!(future);
    for _ in 0..polls {
        if future.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_ready() {
            return;
        }
        thread::yield_now();
    }
}

/// Whoever is waiting for it is woken once it is given.
#[derive(Clone, Default)]
struct Sign(Arc<Mutex<(bool, Vec<Waker>)>>);

impl Sign {
    fn give(&self) {
        let mut sign = self.0.lock().expect("not poisoned");
        sign.0 = true;
        let wakers = std::mem::take(&mut sign.1);
        drop(sign);
        wakers.into_iter().for_each(Waker::wake);
    }

    async fn seen(&self) {
        poll_fn(|task| {
            let waker = task.waker().clone();
            let mut sign = self.0.lock().expect("not poisoned");
            if sign.0 {
                return Poll::Ready(());
            }
            sign.1.push(waker);
            Poll::Pending
        })
        .await;
    }
}

/// How many are inside at the same time, how many at most, and how many ever. Not a place where the checker interrupts.
#[derive(Clone, Default)]
struct Crowd(Arc<[AtomicUsize; 3]>);

struct Inside(Crowd);

impl Crowd {
    fn enter(&self) -> Inside {
        let [now, most, ever] = &*self.0;
        ever.fetch_add(1, Ordering::SeqCst);
        most.fetch_max(1 + now.fetch_add(1, Ordering::SeqCst), Ordering::SeqCst);
        Inside(self.clone())
    }

    fn now(&self) -> usize {
        self.0[0].load(Ordering::SeqCst)
    }

    fn most(&self) -> usize {
        self.0[1].load(Ordering::SeqCst)
    }

    fn ever(&self) -> usize {
        self.0[2].load(Ordering::SeqCst)
    }
}

impl Drop for Inside {
    fn drop(&mut self) {
        self.0.0[0].fetch_sub(1, Ordering::SeqCst);
    }
}

type Answer = Result<u32, CallError>;

fn judge() -> Judge<Answer> {
    Judge { failed: Result::is_err, retry: |_| Retry::No, failure: Err }
}

/// A function of its own for each run of a model.
fn service(policy: Policy) -> &'static Service {
    let info = SiteInfo {
        kind: SiteKind::Orchestration,
        name: "model",
        file: file!(),
        line: line!(),
        column: column!(),
        path: || "models::here",
        host_calls: 0,
    };
    Box::leak(Box::new(Service::new(info, policy)))
}

fn limited(concurrency: usize) -> Policy {
    Policy { concurrency: std::num::NonZeroUsize::new(concurrency), ..Policy::NONE }
}
