//! Each form in which a function may give a stream: all of them hold their slot to the end, and are one call.

use crate::provider::{Failure, Item, Provider, Sent};
use futures_util::{
    future::join,
    stream::{BoxStream, LocalBoxStream, Stream, StreamExt},
};
use std::{future::Future, pin::Pin};
use tokio::time::Instant;
use xcs::{Call, CallError, Outcome, Read, orchestration};

/// What is asked, with something borrowed that the stream does not hold.
struct Client {
    provider: Provider,
    items: Vec<Sent>,
}

impl Client {
    fn new(items: &[Sent]) -> Client {
        Client { provider: Provider::default(), items: items.to_vec() }
    }

    fn connect(&self) -> impl Stream<Item = Item> + Send + use<> {
        self.provider.connect(&[self.items.clone(), self.items.clone()])
    }

    #[orchestration(read, concurrency = 1, timeout = "3s", deadline = "10s")]
    fn opaque(&self, _prompt: &str) -> impl Stream<Item = Item> + Send {
        self.connect()
    }

    #[orchestration(read, concurrency = 1, timeout = "3s", deadline = "10s")]
    fn alone(&self, prompt: &str) -> impl Stream<Item = Item> + Send + 'static {
        assert!(xcs::call_id().is_some() && prompt.len() == 1);
        self.connect()
    }

    #[orchestration(read, concurrency = 1, timeout = "3s", deadline = "10s")]
    fn captures_nothing(&self, _prompt: &str) -> impl Stream<Item = Item> + use<> {
        self.connect()
    }

    #[orchestration(read, concurrency = 1, timeout = "3s", deadline = "10s")]
    fn pinned(&self, _prompt: &str) -> Pin<Box<dyn Stream<Item = Item> + Send>> {
        Box::pin(self.connect())
    }

    #[orchestration(read, concurrency = 1, timeout = "3s", deadline = "10s")]
    fn boxed<'a>(&'a self, _prompt: &str) -> BoxStream<'a, Item> {
        self.connect().boxed()
    }

    #[orchestration(read, concurrency = 1, timeout = "3s", deadline = "10s")]
    fn local(&self, _prompt: &str) -> LocalBoxStream<'_, Item> {
        self.connect().boxed_local()
    }

    #[orchestration(read, concurrency = 1, timeout = "3s", deadline = "10s")]
    fn unpin(&self, _prompt: &str) -> Box<dyn Stream<Item = Item> + Unpin> {
        Box::new(Box::pin(self.connect()))
    }

    #[orchestration(read, concurrency = 1, timeout = "3s", deadline = "10s")]
    fn result(&self, _prompt: &str) -> Result<impl Stream<Item = Item> + use<>, Failure> {
        Ok(self.connect())
    }

    #[orchestration(read, concurrency = 1, timeout = "3s", deadline = "10s")]
    fn result_boxed(&self, _prompt: &str) -> Result<BoxStream<'static, Item>, Failure> {
        Ok(Box::pin(self.connect()))
    }

    #[orchestration(read, concurrency = 1, timeout = "3s", deadline = "10s")]
    async fn later(&self, _prompt: &str) -> impl Stream<Item = Item> + use<> {
        self.connect()
    }

    #[orchestration(read, concurrency = 1, timeout = "3s", deadline = "10s")]
    async fn later_boxed(&self, _prompt: &str) -> BoxStream<'static, Item> {
        Box::pin(self.connect())
    }

    #[orchestration(read, concurrency = 1, timeout = "3s", deadline = "10s")]
    async fn later_result(&self, _prompt: &str) -> Result<impl Stream<Item = Item> + use<>, Failure> {
        Ok(self.connect())
    }

    #[orchestration(read, concurrency = 1, timeout = "3s", deadline = "10s")]
    async fn later_result_boxed(&self, _prompt: &str) -> Result<Pin<Box<dyn Stream<Item = Item> + Send>>, Failure> {
        Ok(Box::pin(self.connect()))
    }
}

/// The items of a stream, or the error that came instead of one, as an item.
async fn all(stream: Result<impl Stream<Item = Item>, Failure>) -> Vec<Item> {
    match stream {
        Ok(stream) => stream.collect().await,
        Err(error) => vec![Err(error)],
    }
}

/// What must hold of each form: `ask` gives all items of a new call. A body may run `ahead` of its call, where the stream
/// is not polled at all.
async fn holds<F: Future<Output = Vec<Item>>>(
    name: &str,
    ahead: bool,
    calls: impl Fn() -> u64,
    ask: impl Fn(&'static Client) -> F,
) {
    let client = |items: &[Sent]| -> &'static Client { Box::leak(Box::new(Client::new(items))) };
    let before = calls();
    let one = client(&[(1, Ok(1)), (1, Ok(2))]);
    let began = Instant::now();
    let ((first, second), ledger) = xcs::ledger_async(join(ask(one), ask(one))).await;
    assert_eq!((first, second), (vec![Ok(1), Ok(2)], vec![Ok(1), Ok(2)]), "{name}");
    assert_eq!(began.elapsed().as_secs(), 4, "{name}: one after the other");
    assert_eq!((one.provider.connections(), calls() - before), ((2, 0), 2), "{name}");
    let ends: Vec<_> =
        ledger.calls(name).map(|call| (call.outcome, call.attempts, call.end.unwrap().as_secs())).collect();
    assert_eq!(ends, [(Outcome::Ok, 1, 2), (Outcome::Ok, 1, 4)], "{name}: the ledger counts to the end");

    let late = client(&[(4, Ok(1))]);
    assert_eq!(ask(late).await, [Err(Failure::Call(CallError::Timeout))], "{name}");
    let long = client(&[(2, Ok(1)), (9, Ok(2))]);
    assert_eq!(ask(long).await, [Ok(1), Err(Failure::Call(CallError::Deadline))], "{name}");
    let none = client(&[(0, Ok(1))]);
    let refused = xcs::scope().max_calls(0).run_async(ask(none)).await;
    assert_eq!(refused, [Err(Failure::Call(CallError::Budget))], "{name}");
    assert_eq!(none.provider.connections(), (usize::from(ahead), 0), "{name}");
    assert_eq!((late.provider.connections(), long.provider.connections()), ((1, 0), (1, 0)), "{name}");
}

#[tokio::test(start_paused = true)]
async fn every_form_holds_its_slot_to_the_end() {
    let calls = |stats: xcs::Stats| stats.calls;
    holds("opaque", false, || calls(xcs::stats(Client::opaque)), |c| c.opaque("?").collect()).await;
    holds("alone", true, || calls(xcs::stats(Client::alone)), |c| c.alone("?").collect()).await;
    holds(
        "captures_nothing",
        true,
        || calls(xcs::stats(Client::captures_nothing)),
        |c| c.captures_nothing("?").collect(),
    )
    .await;
    holds("pinned", true, || calls(xcs::stats(Client::pinned)), |c| c.pinned("?").collect()).await;
    holds("boxed", true, || calls(xcs::stats(Client::boxed)), |c| c.boxed("?").collect()).await;
    holds("local", true, || calls(xcs::stats(Client::local)), |c| c.local("?").collect()).await;
    holds("unpin", true, || calls(xcs::stats(Client::unpin)), |c| c.unpin("?").collect()).await;
    holds("result", true, || calls(xcs::stats(Client::result)), |c| all(c.result("?"))).await;
    holds("result_boxed", true, || calls(xcs::stats(Client::result_boxed)), |c| all(c.result_boxed("?"))).await;
    holds(
        "later",
        false,
        || calls(xcs::stats(Client::later)),
        async |c: &'static Client| c.later("?").await.collect().await,
    )
    .await;
    holds(
        "later_boxed",
        false,
        || calls(xcs::stats(Client::later_boxed)),
        async |c: &'static Client| {
            let call: Call<Read, _> = c.later_boxed("?");
            let stream: BoxStream<'static, Item> = call.await;
            stream.collect().await
        },
    )
    .await;
    holds(
        "later_result",
        false,
        || calls(xcs::stats(Client::later_result)),
        async |c: &'static Client| all(c.later_result("?").await).await,
    )
    .await;
    holds(
        "later_result_boxed",
        false,
        || calls(xcs::stats(Client::later_result_boxed)),
        async |c: &'static Client| all(c.later_result_boxed("?").await).await,
    )
    .await;
}

#[orchestration(read, retry(max = 2, base = "1ms"))]
async fn again_later(provider: &Provider, attempts: &[Vec<Sent>]) -> impl Stream<Item = Item> + use<> {
    provider.connect(attempts)
}

#[orchestration(read, retry(max = 2, base = "1ms"))]
async fn again_boxed_later(provider: &Provider, attempts: &[Vec<Sent>]) -> Result<BoxStream<'static, Item>, Failure> {
    if attempts.get(provider.connections().0).is_some_and(Vec::is_empty) {
        drop(provider.connect(&[]));
        return Err(Failure::Busy);
    }
    Ok(provider.connect(attempts).boxed())
}

#[orchestration(read, retry(max = 2, base = "1ms"))]
fn again_boxed(provider: Provider, attempts: Vec<Vec<Sent>>) -> BoxStream<'static, Item> {
    provider.connect(&attempts).boxed()
}

#[orchestration(read, retry(max = 2, base = "1ms"))]
fn again_borrowed<'a>(provider: &'a Provider, attempts: &'a [Vec<Sent>]) -> BoxStream<'a, Item> {
    provider.connect(attempts).boxed()
}

#[tokio::test(start_paused = true)]
async fn attempts_of_each_form_that_has_them() {
    let busy = (0, Err(Failure::Busy));
    let attempts = [vec![busy], vec![busy], vec![(1, Ok(1)), busy]];
    let items = [Ok(1), Err(Failure::Busy)];
    let provider = Provider::default();
    assert_eq!(again_later(&provider, &attempts).await.collect::<Vec<_>>().await, items);
    assert_eq!(provider.connections(), (3, 0));
    let provider = Provider::default();
    let attempts_or_errors = [vec![], vec![busy], vec![(1, Ok(1)), busy]];
    assert_eq!(all(again_boxed_later(&provider, &attempts_or_errors).await).await, items);
    assert_eq!(provider.connections(), (3, 0));
    let provider = Provider::default();
    assert_eq!(again_boxed(provider.clone(), attempts.to_vec()).collect::<Vec<_>>().await, items);
    assert_eq!(provider.connections(), (3, 0));
    let provider = Provider::default();
    assert_eq!(again_borrowed(&provider, &attempts).collect::<Vec<_>>().await, items);
    assert_eq!(provider.connections(), (3, 0));
}

#[tokio::test(start_paused = true)]
async fn a_body_that_fails_at_once_is_a_failed_call() {
    #[orchestration(concurrency = 1)]
    fn fails(fail: bool) -> Result<impl Stream<Item = u32>, Failure> {
        if fail {
            Err(Failure::Busy)?;
        }
        Ok(futures_util::stream::iter([1]))
    }
    let ((), ledger) = xcs::ledger_async(async {
        assert_eq!(fails(true).err(), Some(Failure::Busy));
        assert_eq!(fails(false).unwrap().collect::<Vec<_>>().await, [1]);
        drop(fails(false));
    })
    .await;
    let ends: Vec<_> = ledger.calls("fails").map(|call| (call.outcome, call.attempts)).collect();
    assert_eq!(ends, [(Outcome::Failed, 1), (Outcome::Ok, 1)], "what is never polled is no call");
}

#[tokio::test]
async fn a_body_that_panics_at_once_is_a_panicked_call() {
    #[orchestration(concurrency = 1)]
    fn panics() -> BoxStream<'static, u32> {
        panic!("no stream")
    }
    let (panicked, ledger) = xcs::ledger(|| std::panic::catch_unwind(|| drop(panics())).is_err());
    assert!(panicked);
    assert_eq!(ledger.calls("panics").map(|call| call.outcome).collect::<Vec<_>>(), [Outcome::Panicked]);
}

#[tokio::test]
async fn a_body_that_runs_ahead_finds_the_call_it_is_for() {
    #[orchestration(read, concurrency = 1)]
    fn ids() -> BoxStream<'static, Option<uuid::Uuid>> {
        let ahead = xcs::call_id();
        futures_util::stream::iter([ahead]).chain(futures_util::stream::once(async { xcs::call_id() })).boxed()
    }
    let (first, second) = (ids(), ids());
    let (ids, ledger) = xcs::ledger_async(async { [first.collect::<Vec<_>>().await, second.collect().await] }).await;
    assert_eq!((ids[0][0], ids[1][0]), (ids[0][1], ids[1][1]));
    assert!(ids[0][0].is_some() && ids[0] != ids[1]);
    assert_eq!(ledger.entries.iter().map(|entry| Some(entry.id)).collect::<Vec<_>>(), [ids[0][0], ids[1][0]]);
}
