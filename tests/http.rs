//! A thousand calls of a real HTTP server that is slow, refuses, breaks, cuts connections and answers halves; and one that
//! enforces requests and tokens in a window of time.
#![cfg(all(feature = "macros", feature = "orchestrate", feature = "timer"))]

#[path = "http/server.rs"]
mod server;

use server::{Enforced, Mood, Server, start};
use std::time::Duration;
use xcs::{Backend, CallError, Limits, Outcome, Retry, Retryable, orchestration};

#[derive(Clone, PartialEq, Eq, Debug)]
enum Failure {
    TooMany(Duration),
    Status(u16),
    /// The connection was cut, or the body ended early.
    Connection,
    Call(CallError),
}

impl From<CallError> for Failure {
    fn from(error: CallError) -> Self {
        Failure::Call(error)
    }
}

impl From<reqwest::Error> for Failure {
    fn from(_: reqwest::Error) -> Self {
        Failure::Connection
    }
}

impl Retryable for Failure {
    fn retry(&self) -> Retry {
        match self {
            Failure::TooMany(pause) => Retry::After(*pause),
            Failure::Status(status) => Retry::from(*status >= 500),
            Failure::Connection | Failure::Call(CallError::Timeout) => Retry::Yes,
            Failure::Call(_) => Retry::No,
        }
    }
}

/// What a program has around its calls.
struct Client {
    http: reqwest::Client,
    server: Server,
    backend: Backend,
}

impl Client {
    fn new(server: Server, limits: Limits) -> Client {
        let backend = Backend::named("loopback".to_owned());
        backend.set_limits(limits).unwrap();
        Client { http: reqwest::Client::new(), server, backend }
    }

    async fn post(&self, call: u64, body: String) -> Result<String, Failure> {
        let url = format!("http://{}/complete/{call}", self.server.address);
        let key = xcs::call_id().expect("a call is running").to_string();
        let response = self.http.post(url).header("idempotency-key", key).body(body).send().await?;
        let status = response.status().as_u16();
        if status == 429 {
            let pause = response.headers().get("retry-after-ms").and_then(|pause| pause.to_str().ok()?.parse().ok());
            return Err(Failure::TooMany(Duration::from_millis(pause.unwrap_or(1000))));
        }
        if status != 200 {
            return Err(Failure::Status(status));
        }
        Ok(response.text().await?)
    }
}

#[orchestration(
    read,
    backend = client.backend,
    tokens = body.len() as u64,
    timeout = "2s",
    retry(max = 4, base = "5ms", cap = "50ms")
)]
async fn ask(client: &Client, call: u64, body: String) -> Result<String, Failure> {
    client.post(call, body).await
}

/// Every kind of trouble, and sometimes all the way.
fn bad_day(call: u64, attempt: usize) -> Mood {
    match (call % 10, attempt) {
        (1, 0) => Mood::TooMany,
        (2, 0 | 1) => Mood::Broken,
        (3, 0) => Mood::Cut,
        (4, 0) => Mood::Half,
        (5, _) => Mood::Slow,
        (6, _) if call % 100 == 6 => Mood::Broken,
        (7, _) if call % 100 == 7 => Mood::Refused,
        (8, 0) if call % 200 == 8 => Mood::Stuck,
        _ => Mood::Good,
    }
}

/// What becomes of a call, and in how many attempts.
fn expected(call: u64) -> (Result<String, Failure>, usize) {
    let mut attempt = 0;
    loop {
        let failure = match bad_day(call, attempt) {
            Mood::Good | Mood::Slow => return (Ok(format!("answer {call}")), attempt + 1),
            Mood::Refused => return (Err(Failure::Status(400)), attempt + 1),
            Mood::Broken => Failure::Status(500),
            Mood::TooMany => Failure::TooMany(Duration::from_millis(20)),
            Mood::Cut | Mood::Half => Failure::Connection,
            Mood::Stuck => Failure::Call(CallError::Timeout),
        };
        attempt += 1;
        if attempt == 5 {
            return (Err(failure), attempt);
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_calls_end_as_they_should() {
    let client = Client::new(start(bad_day, None), Limits::new().concurrency(32));
    let calls =
        async { futures_util::future::join_all((0..1000).map(|call| ask(&client, call, "hi".to_owned()))).await };
    let (answers, ledger) = xcs::ledger_async(calls).await;
    let served = client.server.served.lock().unwrap();
    let mut failed = 0;
    for (call, answer) in (0..).zip(&answers) {
        let (result, attempts) = expected(call);
        let keys = &served.attempts[&call];
        // A connection that is reused may be cut before the request is read; such an attempt is the client's own to
        // repeat, and the only one that the server may see more often than the call made it.
        assert_eq!((answer, keys.len()), (&result, attempts), "call {call}");
        assert!(keys.iter().all(|key| *key == keys[0]), "one id over all attempts of a call: {keys:?}");
        failed += usize::from(result.is_err());
    }
    assert!(served.most_at_once <= 32, "{} at once", served.most_at_once);
    ledger.assert_calls("ask", 1000);
    let outcome = |outcome| ledger.entries.iter().filter(|entry| entry.outcome == outcome).count();
    assert_eq!((outcome(Outcome::Ok), outcome(Outcome::Failed)), (1000 - failed, failed));
    let attempts: usize = ledger.entries.iter().map(|entry| entry.attempts as usize).sum();
    assert_eq!(attempts, served.attempts.values().map(Vec::len).sum::<usize>());
    assert_eq!((client.backend.running(), client.backend.waiting()), (0, 0));
}

#[tokio::test]
async fn calls_that_are_dropped_leave_the_server() {
    let client = Client::new(start(|_, _| Mood::Stuck, None), Limits::new().concurrency(4));
    let calls = futures_util::future::join_all((0..8).map(|call| ask(&client, call, String::new())));
    assert!(tokio::time::timeout(Duration::from_millis(200), calls).await.is_err());
    assert_eq!((client.backend.running(), client.backend.waiting()), (0, 0), "slots are free at once");
    // The server sees the connections go.
    for _ in 0..200 {
        if client.server.served.lock().unwrap().at_once == 0 {
            assert_eq!(client.server.served.lock().unwrap().attempts.len(), 4, "the others never started");
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("the server is still serving calls that nobody waits for");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_enforces_its_limits_never_has_to() {
    // Real minutes: this test takes one.
    let enforced = Enforced { requests: 100, tokens: 3_000, window: Duration::from_secs(60) };
    let limits = Limits::new().requests_per_minute(100).tokens_per_minute(3_000);
    let client = Client::new(start(|_, _| Mood::Good, Some(enforced)), limits);
    // Some are tokens' business, some requests'.
    let body = |call: u64| "x".repeat(if call.is_multiple_of(3) { 90 } else { 10 });
    let calls = (0..120).map(|call| ask(&client, call, body(call)));
    let answers = futures_util::future::join_all(calls).await;
    assert!(answers.iter().all(Result::is_ok));
    let served = client.server.served.lock().unwrap();
    assert_eq!(served.too_many, 0, "429 although the limits were known");
    assert_eq!(served.attempts.len(), 120);
}
