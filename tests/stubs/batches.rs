//! Stubs of functions whose calls share a request: the stub answers item by item, and the many-item function is not called.

use crate::{Failure, network};
use futures_util::future::join_all;
use pollster::block_on;
use std::sync::{
    Arc, Mutex,
    atomic::{AtomicUsize, Ordering::SeqCst},
};
use xcs::{Backend, Limits, orchestration, testing};

struct App(&'static str);

#[orchestration(read, batch = embed_many, max = 2)]
async fn embed(text: String) -> Result<usize, Failure>;

async fn embed_many(texts: Vec<String>) -> Vec<Result<usize, Failure>> {
    texts.into_iter().map(|_| network()).collect()
}

static BACKEND: Backend = Backend::new("stubbed batches");

#[orchestration(read, backend = BACKEND, batch = ask_many, max = 8, key = model, retry(max = 1, base = "1ms"))]
async fn ask(app: &Arc<App>, other: Arc<u8>, model: String, text: String) -> Result<String, Failure>;

async fn ask_many(_: Arc<App>, _: Arc<u8>, _: String, _: Vec<String>) -> Result<Vec<String>, Failure> {
    network()
}

#[test]
fn each_item_is_answered_and_the_batch_function_is_not_called() {
    let _stub = testing::stub(embed, |text: String| -> Result<usize, Failure> {
        if text.is_empty() { Err(Failure) } else { Ok(text.len()) }
    });
    let before = xcs::stats(embed).orchestration.batches;
    let texts = ["a", "", "abc"].map(str::to_owned);
    let (answers, ledger) = block_on(xcs::ledger_async(join_all(texts.map(embed))));
    assert_eq!(answers, [Ok(1), Err(Failure), Ok(3)], "one bad item fails alone");
    assert_eq!((ledger.entries.len(), xcs::stats(embed).orchestration.batches - before), (3, 2));
}

#[tokio::test(start_paused = true)]
async fn arguments_arrive_and_limits_hold() {
    BACKEND.set_limits(Limits::new().concurrency(1)).unwrap();
    let asked = Arc::new(Mutex::new(Vec::new()));
    let (seen, attempts) = (asked.clone(), AtomicUsize::new(0));
    let _stub =
        testing::stub!(ask, |app: &Arc<App>, other: Arc<u8>, model: String, text: String| -> Result<String, Failure> {
            assert_eq!(BACKEND.running(), 1);
            seen.lock().unwrap().push(format!("{} {other} {model} {text}", app.0));
            if attempts.fetch_add(1, SeqCst) == 0 { Err(Failure) } else { Ok(text.to_uppercase()) }
        });
    let (app, other) = (Arc::new(App("app")), Arc::new(7));
    let call = |model: &str, text: &str| ask(&app, other.clone(), model.to_owned(), text.to_owned());
    let calls = [call("m", "a"), call("m", "b"), call("n", "c")];
    assert_eq!(join_all(calls).await, ["A", "B", "C"].map(|answer| Ok(answer.to_owned())));
    assert_eq!(*asked.lock().unwrap(), ["app 7 m a", "app 7 m b", "app 7 n c", "app 7 m a"]);
}

#[test]
fn without_its_stub_the_batch_function_is_called() {
    drop(testing::stub(embed, |text: String| -> Result<usize, Failure> { Ok(text.len()) }));
    assert!(std::panic::catch_unwind(|| block_on(embed(String::new()))).is_err());
}
