//! `batch`: calls for one item that share a request for many.

use crate::service::{Failure, Service, pause, send};
use futures_util::future::{join, join_all};
use pollster::block_on;
use std::{
    future::Future,
    sync::{Arc, Mutex},
    task::{Context, Waker},
};
use xcs::{CallError, Reused, orchestration};

/// What the function for many items was asked.
struct App {
    service: Service,
    requests: Mutex<Vec<(u8, Vec<String>)>>,
}

impl App {
    fn new() -> Arc<App> {
        Arc::new(App { service: Service::new(), requests: Mutex::default() })
    }

    fn sizes(&self) -> Vec<usize> {
        self.requests.lock().unwrap().iter().map(|(_, items)| items.len()).collect()
    }
}

#[orchestration(read, batch = embed_many, max = 32, key = model)]
async fn embed(app: &Arc<App>, model: u8, text: String) -> Result<usize, Failure>;

async fn embed_many(app: Arc<App>, model: u8, texts: Vec<String>) -> Vec<Result<usize, Failure>> {
    app.requests.lock().unwrap().push((model, texts.clone()));
    app.service.call().await;
    texts.into_iter().map(|text| if text.is_empty() { Err(Failure::Wrong) } else { Ok(text.len()) }).collect()
}

#[test]
fn calls_share_requests() {
    let app = App::new();
    let calls = (1..=100).map(|i| embed(&app, 1, "x".repeat(i)));
    let (answers, ledger) = block_on(xcs::ledger_async(send(join_all(calls))));
    assert_eq!(answers, (1..=100).map(Ok).collect::<Vec<_>>());
    assert_eq!(app.sizes(), [32, 32, 32, 4]);
    assert_eq!(block_on(embed(&app, 1, String::new())), Err(Failure::Wrong));
    assert_eq!(ledger.entries.iter().filter(|entry| entry.name == "embed").count(), 100);
}

#[test]
fn keys_and_what_is_shared_keep_batches_apart() {
    let (one, two) = (App::new(), App::new());
    let calls = join_all((0..12).map(|i| embed(if i % 2 == 0 { &one } else { &two }, i % 3, "x".to_owned())));
    assert!(block_on(calls).iter().all(|answer| *answer == Ok(1)));
    for app in [one, two] {
        assert_eq!(app.sizes(), [2, 2, 2]);
    }
}

static FEW: Service = Service::new();

/// One answer too few.
async fn too_few(texts: Vec<String>) -> Vec<Result<usize, Failure>> {
    FEW.call().await;
    texts.into_iter().skip(1).map(|text| Ok(text.len())).collect()
}

fn is_length(error: &Failure) -> bool {
    matches!(error, Failure::Call(CallError::BatchLength { .. }))
}

#[orchestration(read, batch = too_few, max = 2, retry(max = 1, base = "1ms", when = is_length), concurrency = 1)]
async fn short(text: String) -> Result<usize, Failure>;

#[test]
fn retries_join_another_batch() {
    let answers = block_on(join(short("a".to_owned()), short("b".to_owned())));
    // Their backoffs differ: the second batch has both, or they come one after the other.
    let items = match FEW.calls() {
        2 => 2,
        3 => 1,
        calls => panic!("{calls} requests"),
    };
    let error = Err(Failure::Call(CallError::BatchLength { items, answers: items - 1 }));
    assert_eq!(answers, (error.clone(), error));
}

/// All or nothing, of a generic item.
async fn lengths<T: AsRef<str>>(tenant: String, items: Vec<T>) -> Result<Vec<usize>, Failure> {
    pause().await;
    Ok(items.iter().map(|item| item.as_ref().len() + tenant.len()).collect())
}

#[orchestration(read, keep_type, batch = lengths::<T>, max = 8, key = (tenant, 1 + 1), deadline = "10s")]
async fn length<T: AsRef<str> + Send + 'static>(tenant: String, item: T) -> Result<usize, Failure>;

#[test]
fn generic_items() {
    let answers = block_on(join(length("t".to_owned(), "a"), length("t".to_owned(), "bb".to_owned())));
    assert_eq!(answers, (Ok(2), Ok(3)));
}

static KEPT: Mutex<Vec<Vec<u16>>> = Mutex::new(Vec::new());

#[orchestration(read, batch = square_many, max = 32, dedupe, cache(max = 1000))]
async fn square(number: u16) -> Result<u64, Failure>;

async fn square_many(numbers: Vec<u16>) -> Vec<Result<u64, Failure>> {
    KEPT.lock().unwrap().push(numbers.clone());
    pause().await;
    numbers.into_iter().map(|number| Ok(u64::from(number).pow(2))).collect()
}

/// The most usual program: embeddings of many texts, few of which differ.
#[test]
fn equal_items_are_sent_once() {
    let numbers = || (0..10_000).map(|i| i % 100);
    let all = || async { join_all(numbers().map(square)).await };
    let expected: Vec<_> = numbers().map(|number| Ok(u64::from(number).pow(2))).collect();
    let (answers, ledger) = block_on(xcs::ledger_async(send(all())));
    assert_eq!(answers, expected);
    let sent = KEPT.lock().unwrap().clone();
    assert_eq!(sent.iter().map(Vec::len).collect::<Vec<_>>(), [32, 32, 32, 4]);
    let entries = |reused| ledger.entries.iter().filter(move |entry| entry.reused == reused);
    assert_eq!((entries(None).count(), entries(Some(Reused::Joined)).count()), (100, 9_900));
    assert!(entries(None).all(|entry| entry.attempts == 1 && entry.batch.is_some()));
    assert!(entries(Some(Reused::Joined)).all(|entry| entry.attempts == 0 && entry.batch.is_none()));
    ledger.assert_all_ok();

    // And later, not at all.
    let (answers, ledger) = block_on(xcs::ledger_async(all()));
    assert_eq!((answers, KEPT.lock().unwrap().len()), (expected, 4));
    let hit = |entry: &xcs::Entry| entry.reused == Some(Reused::Cached) && (entry.attempts, entry.batch) == (0, None);
    assert!(ledger.entries.iter().all(hit));
    ledger.assert_all_ok();
    let stats = xcs::stats(square).orchestration;
    assert_eq!((stats.batches, stats.batched_items, stats.cache_hits, stats.joined), (4, 100, 10_000, 9_900));
}

#[orchestration(read, batch = embed_many, max = 32, key = model, cache(max = 100), retry(max = 1, base = "1ms", when = never))]
async fn kept(app: &Arc<App>, model: u8, text: String) -> Result<usize, Failure>;

fn never(_: &Failure) -> bool {
    false
}

#[test]
fn answers_are_kept_for_the_key_the_shared_and_the_item() {
    let app = App::new();
    let ask = |app: &Arc<App>, model, texts: [&str; 3]| {
        block_on(send(join_all(texts.map(|text| kept(app, model, text.to_owned())))))
    };
    assert_eq!(ask(&app, 1, ["a", "", "bb"]), [Ok(1), Err(Failure::Wrong), Ok(2)]);
    // The error was not kept, and its item is sent alone.
    assert_eq!(ask(&app, 1, ["a", "", "bb"]), [Ok(1), Err(Failure::Wrong), Ok(2)]);
    assert_eq!(ask(&app, 2, ["a", "", "bb"]), [Ok(1), Err(Failure::Wrong), Ok(2)]);
    assert_eq!(app.sizes(), [3, 1, 3]);
    // No other is taken for this one, not even one that could stand where it stood.
    let weak = Arc::downgrade(&app);
    drop(app);
    assert!(weak.upgrade().is_none(), "what is kept does not keep the application");
    drop(weak);
    for _ in 0..10 {
        let other = App::new();
        ask(&other, 1, ["a", "bb", "a"]);
        assert_eq!(other.sizes(), [3]);
    }
}

#[orchestration(read, batch = embed_many, max = 32, key = model, dedupe)]
async fn shared(app: &Arc<App>, model: u8, text: String) -> Result<usize, Failure>;

#[test]
fn who_follows_goes_on_when_the_one_in_the_batch_gives_up() {
    let app = App::new();
    let ask = |text: &str| Box::pin(shared(&app, 1, text.to_owned()));
    let mut task = Context::from_waker(Waker::noop());
    let (mut leader, mut other, mut follower) = (ask("a"), ask("bb"), ask("a"));
    for call in [&mut leader, &mut other, &mut follower] {
        assert!(call.as_mut().poll(&mut task).is_pending());
    }
    drop(leader);
    assert_eq!(block_on(join(follower, other)), (Ok(1), Ok(2)));
    assert_eq!(app.requests.lock().unwrap().clone(), [(1, vec!["bb".to_owned(), "a".to_owned()])]);
    // A follower leaves nothing behind either.
    let (leader, mut follower) = (ask("ccc"), ask("ccc"));
    let answer = block_on(async {
        let mut leader = leader;
        let mut task = Context::from_waker(Waker::noop());
        assert!(leader.as_mut().poll(&mut task).is_pending() && follower.as_mut().poll(&mut task).is_pending());
        drop(follower);
        leader.await
    });
    assert_eq!((answer, app.sizes()), (Ok(3), vec![2, 1]));
}

#[orchestration(read)]
async fn post(texts: usize) -> usize {
    xcs::usage(10, 1.0);
    pause().await;
    texts
}

async fn post_many(texts: Vec<String>) -> Vec<Result<usize, Failure>> {
    let sent = post(texts.len()).await;
    texts.into_iter().map(|_| Ok(sent)).collect()
}

#[orchestration(read, batch = post_many, max = 3)]
async fn posted(text: String) -> Result<usize, Failure>;

#[test]
fn calls_of_the_function_for_many_are_in_each_ledger_once() {
    let ask = |text: &str| posted(text.to_owned());
    let two = xcs::scope().max_calls(2).run_async_counted(async { join(ask("a"), ask("b")).await });
    let both = join(xcs::ledger_async(two), xcs::ledger_async(ask("c")));
    let ((((two, spent), first), (one, second)), outer) = block_on(xcs::ledger_async(both));
    assert_eq!((two, one), ((Ok(3), Ok(3)), Ok(3)));
    for (ledger, members) in [(&first, 2), (&second, 1), (&outer, 3)] {
        ledger.assert_calls("posted", members);
        ledger.assert_calls("post", 1);
        ledger.assert_all_ok();
        let post = ledger.calls("post").next().unwrap();
        assert!(post.caller.is_some() && ledger.calls("posted").all(|member| member.batch == post.caller));
        assert_eq!(post.id, outer.calls("post").next().unwrap().id);
    }
    // It is no call of a scope; what it has used is used by the callers.
    assert_eq!((spent.calls, spent.tokens), (2, 7));
    assert!([4, 3, 3].into_iter().eq(outer.calls("posted").map(|member| member.tokens)));
}
