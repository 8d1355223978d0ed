//! `batch`: calls for one item that share a request for many.

use crate::service::{Failure, Service, pause, send};
use futures_util::future::{join, join_all};
use pollster::block_on;
use std::sync::{Arc, Mutex};
use xcs::{CallError, orchestration};

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
