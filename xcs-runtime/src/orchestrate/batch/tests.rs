//! Batches among tasks, threads and executors.

use super::*;
use crate::{
    dispatch::{SiteInfo, SiteKind},
    orchestrate::{Judge, Policy, Read, Retry, once, serve_batched},
};
use futures_util::future::join_all;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What calls fail with.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Failure {
    Call(CallError),
    Bad(u32),
}

impl From<CallError> for Failure {
    fn from(error: CallError) -> Self {
        Failure::Call(error)
    }
}

pub(super) type Answer = Result<u32, Failure>;

/// A function of its own for each test.
pub(super) fn service(policy: Policy) -> &'static Service {
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

pub(super) fn judge() -> Judge<Answer> {
    Judge { failed: Result::is_err, retry: |_| Retry::No, failure: |error| Err(error.into()) }
}

/// The requests that were sent.
#[derive(Default)]
pub(super) struct Requests(Mutex<Vec<Vec<u32>>>);

impl Requests {
    pub(super) fn sent(&self) -> MutexGuard<'_, Vec<Vec<u32>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A request that gives each item ten times itself, and keeps the batch waiting for some polls.
    async fn send(self: Arc<Self>, items: Vec<u32>, polls: usize) -> Vec<Answer> {
        self.sent().push(items.clone());
        for _ in 0..polls {
            tokio::task::yield_now().await;
        }
        items.into_iter().map(|item| Ok(item * 10)).collect()
    }
}

fn embed(
    service: &'static Service,
    requests: &Arc<Requests>,
    polls: usize,
    item: u32,
) -> impl Future<Output = Answer> + Send + use<> {
    let shared = requests.clone();
    let send = move |requests: Arc<Requests>, items| requests.send(items, polls);
    let member = member(service, 32, Demand::new(), (), shared, item, send);
    serve_batched::<Read, _>(service, Demand::new(), once(member), judge())
}

async fn all(service: &'static Service, requests: &Arc<Requests>, polls: usize, items: std::ops::Range<u32>) {
    let answers = join_all(items.clone().map(|item| embed(service, requests, polls, item))).await;
    assert!(items.map(|item| Ok(item * 10)).eq(answers));
}

#[tokio::test]
async fn ten_thousand_calls_are_313_requests() {
    for polls in [0, 1, 5] {
        let (service, requests) = (service(Policy::NONE), Arc::default());
        all(service, &requests, polls, 0..10_000).await;
        assert_eq!(requests.sent().len(), 313);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_thousand_calls_of_64_tasks_are_at_most_340_requests() {
    for run in 0..20 {
        let (service, requests) = (service(Policy::NONE), Arc::default());
        let tasks = (0..64).map(|task| {
            let requests = Arc::clone(&requests);
            let share = task * 10_000 / 64..(task + 1) * 10_000 / 64;
            tokio::spawn(async move { all(service, &requests, run % 3, share).await })
        });
        join_all(tasks).await.into_iter().for_each(|joined| joined.expect("no panic"));
        let sent = requests.sent().len();
        assert!((313..=340).contains(&sent), "{sent} requests");
    }
}
