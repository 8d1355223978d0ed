//! Attributes that make an async function one that returns a future in a box: the call is the future, not its making.

use crate::collector::events;
use async_trait::async_trait;
use futures_util::{
    future::{BoxFuture, join},
    stream::{BoxStream, StreamExt, iter},
};
use pollster::block_on;
use std::{
    fmt::Display,
    sync::atomic::{AtomicU32, Ordering::SeqCst},
    time::Duration,
};
use tokio::time::Instant;
use xcs::{CallError, Outcome, Retry, Retryable, Tensor, jit, orchestration, testing};

#[derive(Clone, Debug, PartialEq)]
enum Failure {
    Busy,
    Call(CallError),
}

impl Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self:?}")
    }
}

impl From<CallError> for Failure {
    fn from(error: CallError) -> Self {
        Failure::Call(error)
    }
}

impl Retryable for Failure {
    fn retry(&self) -> Retry {
        Retry::from(*self == Failure::Busy)
    }
}

#[async_trait]
trait Model: Send + Sync {
    async fn ask(&self, prompt: &str) -> Result<String, String>;

    async fn served(&self, prompt: String, fail: u32) -> Result<String, Failure>;

    async fn seen(&self, prompt: &str) -> Result<String, Failure>;

    async fn norm(&self, x: &Tensor) -> f32;

    async fn words(&self) -> Result<BoxStream<'static, u32>, Failure>;

    /// Provided.
    #[orchestration(read, concurrency = 1)]
    async fn twice(&self, prompt: &str) -> String {
        format!("{:?} {:?}", self.ask(prompt).await, self.ask(prompt).await)
    }
}

#[derive(Default)]
struct Echo {
    attempts: AtomicU32,
}

#[async_trait]
impl Model for Echo {
    #[orchestration(read)]
    async fn ask(&self, prompt: &str) -> Result<String, String> {
        Err(format!("{prompt} {}", xcs::call_id().is_some()))
    }

    #[orchestration(read, concurrency = 1, timeout = "1min", retry(max = 2, base = "1ms"))]
    async fn served(&self, mut prompt: String, fail: u32) -> Result<String, Failure> {
        tokio::time::sleep(Duration::from_secs(1)).await;
        if self.attempts.fetch_add(1, SeqCst) < fail {
            return Err(Failure::Busy);
        }
        prompt.push('!');
        Ok(prompt)
    }

    #[orchestration(read, concurrency = 1)]
    #[tracing::instrument(skip(self), err)]
    async fn seen(&self, prompt: &str) -> Result<String, Failure> {
        tokio::task::yield_now().await;
        tracing::info!("asked");
        Err(Failure::Busy)
    }

    #[jit]
    async fn norm(&self, x: &Tensor) -> f32 {
        (x * x).sum().sqrt().item()
    }

    #[orchestration(read, concurrency = 1)]
    async fn words(&self) -> Result<BoxStream<'static, u32>, Failure> {
        Ok(iter([1, 2]).boxed())
    }
}

#[test]
fn a_call_ends_with_its_future() {
    let model: Box<dyn Model> = Box::new(Echo::default());
    let (answer, ledger) = block_on(xcs::ledger_async(model.ask("why?")));
    assert_eq!(answer, Err("why? true".to_owned()));
    assert_eq!(ledger.entries.iter().map(|entry| entry.outcome).collect::<Vec<_>>(), [Outcome::Failed]);
    let (answer, ledger) = block_on(xcs::ledger_async(model.twice("why?")));
    assert_eq!(answer, r#"Err("why? true") Err("why? true")"#);
    ledger.assert_order(&["twice", "ask", "ask"]);
}

#[tokio::test(start_paused = true)]
async fn services_are_for_the_future() {
    let began = Instant::now();
    let model = Echo::default();
    let calls = join(model.served("a".to_owned(), 2), model.served("b".to_owned(), 2));
    let ((first, second), ledger) = xcs::ledger_async(calls).await;
    assert_eq!((first, second), (Ok("a!".to_owned()), Ok("b!".to_owned())));
    assert_eq!(ledger.entries.iter().map(|entry| entry.attempts).sum::<u32>(), 4);
    assert!(began.elapsed().as_secs() >= 4, "one after the other");
    let _stub = testing::stub!(<Echo as Model>::served, |prompt: String, fail: u32| -> Result<String, Failure> {
        Ok(format!("{prompt} {fail}"))
    });
    assert_eq!(model.served("c".to_owned(), 9).await, Ok("c 9".to_owned()));
}

#[test]
fn attributes_of_others_too() {
    let seen = events(|| {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        assert_eq!(runtime.block_on(Echo::default().seen("why?")), Err(Failure::Busy));
    });
    assert_eq!(seen, [r#"seen prompt="why?": message=asked"#, r#"seen prompt="why?": error=Busy"#]);
}

#[test]
fn tensor_work_is_compiled() {
    let x = Tensor::from_slice(&[3.0_f32, 4.0]);
    assert_eq!(block_on(Echo::default().norm(&x)), 5.0);
    let stats = xcs::stats(<Echo as Model>::norm);
    assert_eq!((stats.calls, stats.segments_run), (1, 1));
}

#[tokio::test(start_paused = true)]
async fn streams_are_streams() {
    let model = Echo::default();
    let ((), ledger) = xcs::ledger_async(async {
        let words = model.words().await.unwrap();
        assert_eq!(words.collect::<Vec<_>>().await, [1, 2]);
    })
    .await;
    assert_eq!(ledger.entries.iter().map(|entry| entry.outcome).collect::<Vec<_>>(), [Outcome::Ok]);
}

#[orchestration(read, concurrency = 1)]
fn by_hand<'a>(seconds: &'a u64) -> BoxFuture<'a, u64> {
    Box::pin(async move {
        tokio::time::sleep(Duration::from_secs(*seconds)).await;
        *seconds
    })
}

#[tokio::test(start_paused = true)]
async fn a_function_written_that_way_holds_its_slot() {
    let began = Instant::now();
    assert_eq!(join(by_hand(&1), by_hand(&2)).await, (1, 2));
    assert_eq!((began.elapsed().as_secs(), xcs::stats(by_hand).calls), (3, 2));
}
