//! The course of a call that gives a stream: slots, time, attempts and the end.

use crate::provider::{Failure, Item, Provider, Sent, send};
use futures_util::{
    future::join,
    pin_mut,
    stream::{Stream, StreamExt},
};
use tokio::time::Instant;
use xcs::{CallError, Outcome, orchestration};

#[orchestration(concurrency = 1)]
fn one_at_a_time(provider: Provider, items: Vec<Sent>) -> impl Stream<Item = Item> + Send {
    provider.connect(&[items.clone(), items])
}

#[orchestration(concurrency = 1)]
async fn one_at_a_time_later(provider: Provider, items: Vec<Sent>) -> Result<impl Stream<Item = Item> + Send, Failure> {
    Ok(provider.connect(&[items.clone(), items]))
}

#[tokio::test(start_paused = true)]
async fn a_slot_is_held_to_the_end() {
    let items = vec![(1, Ok(1)), (1, Ok(2))];
    let began = Instant::now();
    let provider = Provider::default();
    let stream = || send(one_at_a_time(provider.clone(), items.clone())).collect::<Vec<_>>();
    assert_eq!(join(stream(), stream()).await, (vec![Ok(1), Ok(2)], vec![Ok(1), Ok(2)]));
    assert_eq!((began.elapsed().as_secs(), xcs::stats(one_at_a_time).calls), (4, 2));
    assert_eq!(provider.connections(), (2, 0));

    let began = Instant::now();
    let provider = Provider::default();
    let stream = || async {
        let stream = one_at_a_time_later(provider.clone(), items.clone()).await.unwrap();
        stream.collect::<Vec<_>>().await
    };
    assert_eq!(join(stream(), stream()).await, (vec![Ok(1), Ok(2)], vec![Ok(1), Ok(2)]));
    assert_eq!((began.elapsed().as_secs(), xcs::stats(one_at_a_time_later).calls), (4, 2));
}

#[orchestration(read, timeout = "3s", deadline = "10s")]
fn in_time(provider: &Provider, items: &[Sent]) -> impl Stream<Item = Item> {
    provider.connect(&[items.to_vec()])
}

#[orchestration(read, timeout = "3s", deadline = "10s")]
async fn in_time_later(provider: &Provider, items: &[Sent]) -> Result<impl Stream<Item = Item>, Failure> {
    Ok(provider.connect(&[items.to_vec()]))
}

#[tokio::test(start_paused = true)]
async fn the_timeout_counts_to_the_first_item_and_the_deadline_to_the_end() {
    let both = async |items: &[Sent]| {
        let (first, second) = (Provider::default(), Provider::default());
        let at_once: Vec<Item> = in_time(&first, items).collect().await;
        let later: Vec<Item> = match in_time_later(&second, items).await {
            Ok(stream) => stream.collect().await,
            Err(error) => vec![Err(error)],
        };
        assert_eq!((first.connections(), second.connections()), ((1, 0), (1, 0)));
        assert_eq!(at_once, later);
        at_once
    };
    assert_eq!(both(&[(2, Ok(1)), (5, Ok(2))]).await, [Ok(1), Ok(2)], "the second item may take longer");
    assert_eq!(both(&[(4, Ok(1))]).await, [Err(Failure::Call(CallError::Timeout))]);
    assert_eq!(both(&[(2, Ok(1)), (9, Ok(2))]).await, [Ok(1), Err(Failure::Call(CallError::Deadline))]);
}

#[orchestration(read, timeout = "3s", retry(max = 2, base = "1ms"))]
fn again(provider: Provider, attempts: Vec<Vec<Sent>>) -> impl Stream<Item = Item> {
    provider.connect(&attempts)
}

#[orchestration(read, timeout = "3s", retry(max = 2, base = "1ms"))]
async fn again_later(provider: &Provider, attempts: &[Vec<Sent>]) -> Result<impl Stream<Item = Item>, Failure> {
    if attempts.get(provider.connections().0).is_some_and(Vec::is_empty) {
        drop(provider.connect(&[]));
        return Err(Failure::Busy);
    }
    Ok(provider.connect(attempts))
}

#[tokio::test(start_paused = true)]
async fn attempts_are_made_before_the_first_item_and_never_after_it() {
    let busy = (0, Err(Failure::Busy));
    for (attempts, items, connections) in [
        (vec![vec![busy], vec![(9, Ok(0))], vec![(1, Ok(1)), (1, Ok(2))]], vec![Ok(1), Ok(2)], 3),
        (vec![vec![(1, Ok(1)), busy], vec![(1, Ok(2))]], vec![Ok(1), Err(Failure::Busy)], 1),
        (vec![vec![busy], vec![busy], vec![busy], vec![(1, Ok(1))]], vec![Err(Failure::Busy)], 3),
    ] {
        let provider = Provider::default();
        let at_once: Vec<Item> = again(provider.clone(), attempts.clone()).collect().await;
        assert_eq!((at_once, provider.connections()), (items.clone(), (connections, 0)));
        let provider = Provider::default();
        let later: Vec<Item> = match again_later(&provider, &attempts).await {
            Ok(stream) => stream.collect().await,
            Err(error) => vec![Err(error)],
        };
        assert_eq!((later, provider.connections()), (items, (connections, 0)));
    }
    // An error instead of a stream.
    let provider = Provider::default();
    let attempts = [vec![], vec![(1, Ok(1))]];
    let stream = again_later(&provider, &attempts).await.unwrap();
    assert_eq!((stream.collect::<Vec<_>>().await, provider.connections()), (vec![Ok(1)], (2, 0)));
}

fn is_busy(error: &Failure) -> bool {
    *error == Failure::Busy
}

#[orchestration(read, retry(when = is_busy, base = "1ms"))]
fn when_busy(provider: Provider, attempts: Vec<Vec<Sent>>) -> impl Stream<Item = Item> {
    provider.connect(&attempts)
}

#[tokio::test(start_paused = true)]
async fn a_function_decides_about_the_first_item() {
    let provider = Provider::default();
    let stream = when_busy(provider.clone(), vec![vec![(1, Err(Failure::Busy))], vec![(1, Ok(1))]]);
    assert_eq!((stream.collect::<Vec<_>>().await, provider.connections()), (vec![Ok(1)], (2, 0)));
}

#[tokio::test(start_paused = true)]
async fn half_a_stream_is_a_cancelled_call_that_leaves_its_slot() {
    #[orchestration(concurrency = 1)]
    fn dropped(provider: &Provider) -> impl Stream<Item = Item> {
        provider.connect(&[vec![(1, Ok(1)), (1, Ok(2))], vec![(1, Ok(3))]])
    }
    #[orchestration(concurrency = 1)]
    async fn dropped_later(provider: &Provider) -> Result<impl Stream<Item = Item>, Failure> {
        Ok(provider.connect(&[vec![(1, Ok(1)), (1, Ok(2))], vec![(1, Ok(3))]]))
    }
    let work = async {
        let provider = Provider::default();
        let mut half = dropped(&provider);
        assert_eq!((half.next().await, provider.connections()), (Some(Ok(1)), (1, 1)));
        drop(half);
        assert_eq!(provider.connections(), (1, 0));
        assert_eq!(dropped(&provider).collect::<Vec<_>>().await, [Ok(3)]);

        let provider = Provider::default();
        {
            let half = dropped_later(&provider).await.unwrap();
            pin_mut!(half);
            assert_eq!((half.next().await, provider.connections()), (Some(Ok(1)), (1, 1)));
        }
        assert_eq!(provider.connections(), (1, 0));
        assert_eq!(dropped_later(&provider).await.unwrap().collect::<Vec<_>>().await, [Ok(3)]);
    };
    let ((), ledger) = xcs::ledger_async(work).await;
    let outcomes = |name| ledger.calls(name).map(|entry| entry.outcome).collect::<Vec<_>>();
    assert_eq!(outcomes("dropped"), [Outcome::Cancelled, Outcome::Ok]);
    assert_eq!(outcomes("dropped_later"), [Outcome::Cancelled, Outcome::Ok]);
}
