//! `#[tracing::instrument]` above and below: its span is around the body at each poll, its events say what was returned.

use crate::collector::events;
use futures_util::stream::{Stream, StreamExt, iter};
use pollster::block_on;
use std::fmt::Debug;
use xcs::{Call, CallError, Read, Retry, Retryable, jit, orchestration};

#[derive(Clone, Debug, PartialEq)]
enum Failure {
    Odd,
    Call(CallError),
}

impl std::fmt::Display for Failure {
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
        Retry::Yes
    }
}

/// Pending once.
async fn yielded() {
    let mut yielded = false;
    std::future::poll_fn(|task| {
        task.waker().wake_by_ref();
        if std::mem::replace(&mut yielded, true) { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
    })
    .await;
}

mod plain {
    use super::*;

    #[tracing::instrument(name = "ask", err, ret, fields(half = n / 2))]
    pub async fn ask(n: u32) -> Result<u32, Failure> {
        super::body(n).await
    }

    #[tracing::instrument(name = "now", err, ret)]
    pub fn now(n: u32) -> Result<u32, Failure> {
        super::body_now(n)
    }
}

async fn body(n: u32) -> Result<u32, Failure> {
    tracing::info!("before");
    yielded().await;
    tracing::info!("after");
    if n.is_multiple_of(2) { Ok(n) } else { Err(Failure::Odd) }
}

fn body_now(n: u32) -> Result<u32, Failure> {
    tracing::info!("inside");
    if n.is_multiple_of(2) { Ok(n) } else { Err(Failure::Odd) }
}

mod below {
    use super::*;

    #[orchestration]
    #[tracing::instrument(name = "ask", err, ret, fields(half = n / 2))]
    pub async fn ask(n: u32) -> Result<u32, Failure> {
        super::body(n).await
    }

    /// With services.
    #[orchestration(read, timeout = "1h", concurrency = 2)]
    #[doc(hidden)]
    #[tracing::instrument(name = "ask", err, ret, fields(half = n / 2))]
    #[must_use = "for a test"]
    pub async fn served(n: u32) -> Result<u32, Failure> {
        super::body(n).await
    }

    #[orchestration(keep_type)]
    #[tracing::instrument(name = "ask", err, ret, fields(half = n / 2))]
    pub async fn kept(n: u32) -> Result<u32, Failure> {
        super::body(n).await
    }

    #[jit]
    #[tracing::instrument(name = "ask", err, ret, fields(half = n / 2))]
    pub async fn jitted(n: u32) -> Result<u32, Failure> {
        super::body(n).await
    }

    #[orchestration]
    #[cfg_attr(all(), tracing::instrument(name = "ask", err, ret, fields(half = n / 2)))]
    #[cfg_attr(any(), no_such_attribute)]
    pub async fn on_a_condition(n: u32) -> Result<u32, Failure> {
        super::body(n).await
    }

    #[orchestration]
    #[tracing::instrument(name = "now", err, ret)]
    pub fn now(n: u32) -> Result<u32, Failure> {
        super::body_now(n)
    }

    #[orchestration(concurrency = 1, retry(max = 1, base = "1ms", idempotent))]
    #[tracing::instrument(name = "now", err, ret)]
    pub fn served_now(n: u32) -> Result<u32, Failure> {
        super::body_now(n)
    }

    #[jit]
    #[tracing::instrument(name = "now", err, ret)]
    pub fn jitted_now(n: u32) -> Result<u32, Failure> {
        super::body_now(n)
    }
}

mod above {
    use super::*;

    #[tracing::instrument(name = "ask", err, ret, fields(half = n / 2))]
    #[orchestration]
    pub async fn ask(n: u32) -> Result<u32, Failure> {
        super::body(n).await
    }

    #[tracing::instrument(name = "ask", err, ret, fields(half = n / 2))]
    #[orchestration(read, timeout = "1h", concurrency = 2)]
    pub async fn served(n: u32) -> Result<u32, Failure> {
        super::body(n).await
    }

    #[tracing::instrument(name = "ask", err, ret, fields(half = n / 2))]
    #[jit]
    pub async fn jitted(n: u32) -> Result<u32, Failure> {
        super::body(n).await
    }

    #[tracing::instrument(name = "now", err, ret)]
    #[orchestration]
    pub fn now(n: u32) -> Result<u32, Failure> {
        super::body_now(n)
    }

    #[tracing::instrument(name = "now", err, ret)]
    #[jit]
    pub fn jitted_now(n: u32) -> Result<u32, Failure> {
        super::body_now(n)
    }
}

/// What `call` gives for an even and an odd number, and the events.
fn observed<R: Debug + PartialEq>(call: impl Fn(u32) -> R) -> (Vec<R>, Vec<String>) {
    let mut results = Vec::new();
    let events = events(|| results.extend([4, 5].map(call)));
    (results, events)
}

#[test]
fn the_span_is_around_the_body_at_each_poll() {
    let expected = observed(|n| block_on(plain::ask(n)));
    assert_eq!(
        expected.1,
        [
            "ask n=4 half=2: message=before",
            "ask n=4 half=2: message=after",
            "ask n=4 half=2: return=4",
            "ask n=5 half=2: message=before",
            "ask n=5 half=2: message=after",
            "ask n=5 half=2: error=Odd",
        ]
    );
    assert_eq!(observed(|n| block_on(below::ask(n))), expected);
    assert_eq!(observed(|n| block_on(below::served(n))), expected);
    assert_eq!(observed(|n| block_on(below::kept(n))), expected);
    assert_eq!(observed(|n| block_on(below::jitted(n))), expected);
    assert_eq!(observed(|n| block_on(below::on_a_condition(n))), expected);
    assert_eq!(observed(|n| block_on(above::ask(n))), expected);
    assert_eq!(observed(|n| block_on(above::served(n))), expected);
    assert_eq!(observed(|n| block_on(above::jitted(n))), expected);
    let call: Call<Read, _> = below::served(1);
    drop(call);
}

#[test]
fn blocking_functions() {
    let expected = observed(plain::now);
    assert_eq!(expected.1.len(), 4);
    assert_eq!(observed(below::now), expected);
    assert_eq!(observed(below::jitted_now), expected);
    assert_eq!(observed(above::now), expected);
    assert_eq!(observed(above::jitted_now), expected);
    // The span is one for each attempt.
    let (results, events) = observed(below::served_now);
    assert_eq!((results, events.len()), (expected.0, 6));
    assert_eq!(events[2..4], events[4..6]);
}

#[test]
fn each_attempt_is_in_a_span_of_its_own() {
    #[orchestration(read, retry(max = 2, base = "1ms"))]
    #[tracing::instrument(err)]
    async fn attempts(n: u32) -> Result<u32, Failure> {
        body_now(n)
    }
    let mut result = Ok(0);
    let (events, ledger) = xcs::ledger(|| events(|| result = block_on(attempts(5))));
    assert_eq!((result, ledger.entries[0].attempts), (Err(Failure::Odd), 3));
    assert_eq!(events, ["attempts n=5: message=inside", "attempts n=5: error=Odd"].repeat(3));
}

struct Client {
    word: String,
}

impl Client {
    #[orchestration(read, retry(max = 1, base = "1ms"), concurrency = 1)]
    #[tracing::instrument(skip_all, err, fields(word = %self.word))]
    async fn ask(&self, prompt: &str, (a, _): (u8, u8), mut b: u8) -> Result<String, Failure> {
        b += a;
        yielded().await;
        tracing::info!("asked");
        Ok(format!("{} {prompt} {b}", self.word))
    }

    #[orchestration(read, concurrency = 1)]
    #[tracing::instrument(skip_all)]
    async fn words(&self, prompt: &str) -> Result<impl Stream<Item = String> + use<>, Failure> {
        tracing::info!("opened");
        Ok(iter([self.word.clone(), prompt.to_owned()]))
    }
}

#[test]
fn methods_and_streams() {
    let client = Client { word: "w".to_owned() };
    let mut answer = Err(Failure::Odd);
    let seen = events(|| answer = block_on(client.ask("p", (1, 2), 3)));
    assert_eq!((answer, seen), (Ok("w p 4".to_owned()), vec!["ask word=w: message=asked".to_owned()]));
    let mut words = Vec::new();
    let seen = events(|| words = block_on(async { client.words("p").await.unwrap().collect().await }));
    assert_eq!((words, seen), (vec!["w".to_owned(), "p".to_owned()], vec!["words: message=opened".to_owned()]));
}
