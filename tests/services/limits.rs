//! `concurrency`, `rate`, `backend` and `tokens`.

use crate::service::{Failure, Service, pause, send};
use futures_util::future::join_all;
use pollster::block_on;
use std::{
    future::Future,
    pin::pin,
    sync::{Arc, LazyLock},
    task::{Context, Waker},
    time::{Duration, Instant},
};
use xcs::{Backend, Limits, orchestration};

static FOUR: Service = Service::new();

#[orchestration(concurrency = 4)]
async fn four(x: usize) -> usize {
    FOUR.call().await;
    x
}

#[test]
fn so_many_run_at_once_and_no_more() {
    let answers = block_on(send(join_all((0..50).map(four))));
    assert_eq!(answers, (0..50).collect::<Vec<_>>());
    assert_eq!((FOUR.calls(), FOUR.most()), (50, 4));
    assert_eq!(xcs::stats(four).calls, 50);
}

static TWO: Service = Service::new();

#[orchestration(concurrency = 2)]
fn two(x: usize) -> usize {
    let (_, _running) = TWO.begin();
    std::thread::sleep(Duration::from_millis(2));
    if x == 7 {
        return 70;
    }
    x
}

#[test]
fn threads_wait_for_each_other() {
    let threads: Vec<_> = (0..8).map(|x| std::thread::spawn(move || two(x))).collect();
    let answers: Vec<_> = threads.into_iter().map(|thread| thread.join().unwrap()).collect();
    assert_eq!(answers, [0, 1, 2, 3, 4, 5, 6, 70]);
    assert_eq!((TWO.calls(), TWO.most()), (8, 2));
}

static RATE: Service = Service::new();

#[orchestration(rate = "10/s")]
async fn ten_a_second() -> usize {
    RATE.call().await
}

#[test]
fn a_rate_is_kept() {
    let began = Instant::now();
    block_on(join_all((0..11).map(|_| ten_a_second())));
    assert_eq!(RATE.calls(), 11);
    assert!(began.elapsed() >= Duration::from_millis(900), "the eleventh waits for the second: {:?}", began.elapsed());
}

static ONE_AT_A_TIME: LazyLock<Backend> = LazyLock::new(|| {
    let backend = Backend::new("one at a time");
    backend.set_limits(Limits::new().concurrency(1)).unwrap();
    backend
});
static SHARED: Service = Service::new();

#[orchestration(backend = ONE_AT_A_TIME)]
async fn first_of_two(x: usize) -> Result<usize, Failure> {
    SHARED.call().await;
    Ok(x)
}

#[orchestration(read, backend = *ONE_AT_A_TIME)]
async fn second_of_two(x: usize) -> Result<usize, Failure> {
    SHARED.call().await;
    Ok(x)
}

#[test]
fn functions_share_a_backend() {
    let firsts = join_all((0..10).map(first_of_two));
    let seconds = join_all((0..10).map(second_of_two));
    let both = block_on(futures_util::future::join(firsts, seconds));
    assert_eq!(both.0, both.1);
    assert_eq!((SHARED.calls(), SHARED.most()), (20, 1));
}

struct Client {
    backend: Arc<Backend>,
    service: Service,
}

impl Client {
    fn new(concurrency: usize) -> Self {
        let backend = Backend::named(format!("{concurrency}"));
        backend.set_limits(Limits::new().concurrency(concurrency)).unwrap();
        Client { backend: Arc::new(backend), service: Service::new() }
    }

    #[orchestration(backend = self.backend, tokens = text.len() as u64)]
    async fn ask(&self, text: &str) -> Result<usize, Failure> {
        self.service.call().await;
        Ok(text.len())
    }

    #[orchestration(backend = &self.backend)]
    fn ask_and_wait(&self, text: String) -> Result<String, Failure> {
        let (_, _running) = self.service.begin();
        Ok(text)
    }
}

#[test]
fn a_backend_is_found_through_the_arguments() {
    let (one, three) = (Client::new(1), Client::new(3));
    let texts = ["a", "bb", "ccc", "dddd", "eeeee"];
    let both = futures_util::future::join(
        join_all(texts.iter().map(|text| one.ask(text))),
        join_all(texts.iter().map(|text| three.ask(text))),
    );
    let (ones, threes) = block_on(send(both));
    assert_eq!(ones, (1..=5).map(Ok).collect::<Vec<_>>());
    assert_eq!(ones, threes);
    assert_eq!((one.service.most(), three.service.most()), (1, 3));
    assert_eq!(one.ask_and_wait("text".to_owned()).unwrap(), "text");
    assert_eq!(one.backend.running(), 0);
}

#[test]
fn a_call_that_is_dropped_gives_its_slot_back() {
    let client = Client::new(1);
    let (mut first, second) = (Box::pin(client.ask("a")), client.ask("bb"));
    let mut second = pin!(second);
    let mut task = Context::from_waker(Waker::noop());
    assert!(first.as_mut().poll(&mut task).is_pending() && second.as_mut().poll(&mut task).is_pending());
    assert_eq!((client.backend.running(), client.backend.waiting()), (1, 1));
    drop(first);
    assert_eq!((client.backend.running(), client.backend.waiting()), (1, 0), "the slot is the second's");
    assert_eq!(block_on(second), Ok(2));
    assert_eq!((client.backend.running(), client.service.most()), (0, 1));
}

#[orchestration(backend = backend, tokens = 2 * tokens)]
async fn estimated(backend: &Backend, tokens: u64) -> Result<Instant, Failure> {
    xcs::usage(tokens, 0.0);
    pause().await;
    Ok(Instant::now())
}

#[test]
fn tokens_are_an_estimate_that_usage_corrects() {
    let backend = Backend::new("tokens");
    backend.set_limits(Limits::new().tokens_per_minute(150)).unwrap();
    let began = Instant::now();
    // By the estimate the second would have to wait: 100 and 100 are more than 150.
    for _ in 0..2 {
        block_on(estimated(&backend, 50)).unwrap();
    }
    assert!(began.elapsed() < Duration::from_secs(30), "{:?}", began.elapsed());
    assert_eq!(xcs::stats(estimated).calls, 2);
}
