//! Batches among tasks, threads and executors, without the attribute.

mod members;
mod schedules;
mod services;
#[cfg(feature = "timer")]
mod tokens;

use super::*;
use crate::{
    dispatch::{SiteInfo, SiteKind},
    orchestrate::{Judge, Policy, Read, Retry, once, serve_batched},
};
use futures_util::future::join_all;
use std::{
    pin::pin,
    sync::{
        Mutex, MutexGuard, Once, PoisonError,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    task::{Context, Wake, Waker},
};
use tokio::sync::Semaphore;

/// What calls fail with.
#[derive(Clone, Debug, PartialEq)]
enum Failure {
    Call(CallError),
    Bad(u32),
}

impl From<CallError> for Failure {
    fn from(error: CallError) -> Self {
        Failure::Call(error)
    }
}

type Answer = Result<u32, Failure>;

/// A function of its own for each test.
fn service(policy: Policy) -> &'static Service {
    let info = SiteInfo {
        kind: SiteKind::Orchestration,
        name: "embed",
        file: file!(),
        line: line!(),
        column: column!(),
        path: || "tests::embed::here",
        host_calls: 0,
    };
    Box::leak(Box::new(Service::new(info, policy)))
}

fn judge() -> Judge<Answer> {
    Judge { failed: Result::is_err, retry: |_| Retry::No, failure: |error| Err(error.into()) }
}

/// A provider that answers each item with ten times itself, when it is told to: a request ends for each end allowed.
struct Provider {
    sent: Mutex<Vec<Vec<u32>>>,
    ends: Semaphore,
    /// Requests that were begun and have not been dropped.
    live: AtomicUsize,
}

impl Provider {
    fn new() -> Arc<Provider> {
        Arc::new(Provider { sent: Mutex::default(), ends: Semaphore::new(0), live: AtomicUsize::new(0) })
    }

    fn sent(&self) -> MutexGuard<'_, Vec<Vec<u32>>> {
        self.sent.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn live(&self) -> usize {
        self.live.load(Ordering::SeqCst)
    }

    fn end(&self, requests: usize) {
        self.ends.add_permits(requests);
    }
}

/// A request that ends when it may.
async fn slow(provider: Arc<Provider>, items: Vec<u32>) -> Vec<Answer> {
    struct Live<'a>(&'a Provider);
    impl Drop for Live<'_> {
        fn drop(&mut self) {
            self.0.live.fetch_sub(1, Ordering::SeqCst);
        }
    }
    provider.sent().push(items.clone());
    provider.live.fetch_add(1, Ordering::SeqCst);
    let _live = Live(&provider);
    provider.ends.acquire().await.expect("it is not closed").forget();
    items.into_iter().map(|item| Ok(item * 10)).collect()
}

/// A request that ends after some polls.
async fn quick(provider: Arc<Provider>, items: Vec<u32>, polls: usize) -> Vec<Answer> {
    provider.sent().push(items.clone());
    for _ in 0..polls {
        tokio::task::yield_now().await;
    }
    items.into_iter().map(|item| Ok(item * 10)).collect()
}

/// A call whose requests are sent by `many`.
fn call<S, M, F>(service: &'static Service, shared: S, item: u32, many: M) -> impl Future<Output = Answer> + Send
where
    S: Send + 'static,
    M: FnOnce(S, Vec<u32>) -> F + Send + 'static,
    F: Future<Output: Answers<Answer>> + Send + 'static,
{
    let member = member(service, 32, Demand::new(), (), shared, item, many);
    serve_batched::<Read, _>(service, Demand::new(), once(member), judge())
}

/// Polls once, with a waker that does nothing.
fn look<F: Future + ?Sized>(future: Pin<&mut F>) -> Poll<F::Output> {
    future.poll(&mut Context::from_waker(Waker::noop()))
}

/// Notes that it was woken.
#[derive(Default)]
struct Flag(AtomicBool);

impl Flag {
    fn raise(&self) {
        self.0.store(true, Ordering::SeqCst);
    }

    /// Whether it was raised.
    fn lower(&self) -> bool {
        self.0.swap(false, Ordering::SeqCst)
    }
}

impl Wake for Flag {
    fn wake(self: Arc<Self>) {
        self.raise();
    }
}

/// A panic that does not fill the output.
fn planned_panic() -> ! {
    const MESSAGE: &str = "planned";
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let hook = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            if info.payload_as_str() != Some(MESSAGE) {
                hook(info);
            }
        }));
    });
    panic!("{MESSAGE}")
}

async fn all(service: &'static Service, provider: &Arc<Provider>, polls: usize, items: std::ops::Range<u32>) {
    let embed = |item| call(service, provider.clone(), item, move |provider, items| quick(provider, items, polls));
    let answers = join_all(items.clone().map(embed)).await;
    assert!(items.map(|item| Ok(item * 10)).eq(answers));
}

#[tokio::test]
async fn ten_thousand_calls_are_313_requests() {
    for polls in [0, 1, 5] {
        let (service, provider) = (service(Policy::NONE), Provider::new());
        all(service, &provider, polls, 0..10_000).await;
        assert_eq!(provider.sent().len(), 313);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_thousand_calls_of_64_tasks_are_at_most_340_requests() {
    for run in 0..20 {
        let (service, provider) = (service(Policy::NONE), Provider::new());
        let tasks = (0..64).map(|task| {
            let provider = provider.clone();
            let share = task * 10_000 / 64..(task + 1) * 10_000 / 64;
            tokio::spawn(async move { all(service, &provider, run % 3, share).await })
        });
        join_all(tasks).await.into_iter().for_each(|joined| joined.expect("no panic"));
        let sent = provider.sent().len();
        assert!((313..=340).contains(&sent), "{sent} requests");
    }
}

/// Threads that sleep between polls, and no runtime.
#[test]
fn threads_with_a_plain_executor_share_batches() {
    let (service, provider) = (service(Policy::NONE), Provider::new());
    provider.end(usize::MAX >> 4);
    std::thread::scope(|scope| {
        for thread in 0..8 {
            let provider = &provider;
            scope.spawn(move || {
                for item in thread * 500..(thread + 1) * 500 {
                    assert_eq!(pollster::block_on(call(service, provider.clone(), item, slow)), Ok(item * 10));
                }
            });
        }
    });
    let mut items: Vec<u32> = provider.sent().concat();
    items.sort_unstable();
    assert!(items.into_iter().eq(0..4_000));
}

#[test]
fn a_lone_call_takes_two_polls() {
    let (service, provider) = (service(Policy::NONE), Provider::new());
    provider.end(1);
    let mut call = pin!(call(service, provider.clone(), 7, slow));
    assert!(look(call.as_mut()).is_pending());
    assert!(provider.sent().is_empty());
    assert_eq!(look(call.as_mut()), Poll::Ready(Ok(70)));
    assert_eq!(*provider.sent(), [[7]]);
}
