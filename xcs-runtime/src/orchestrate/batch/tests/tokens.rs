//! The token limit of a backend, with batches that take members in while they wait: random arrivals with a simulated
//! clock, against an account of what was sent when.

use super::*;
use crate::orchestrate::{Backend, Limits, clock};
use proptest::{
    prelude::*,
    test_runner::{RngAlgorithm, TestCaseError},
};
use std::time::{Duration, Instant};

const MINUTE: Duration = Duration::from_secs(60);
/// The limit, in a minute.
const LIMIT: u64 = 100;

/// A request as the service sees it.
#[derive(Clone, Debug)]
struct Sent {
    at: Instant,
    /// What each item was said to use.
    tokens: Vec<u64>,
}

type Log = Arc<Mutex<Vec<Sent>>>;

fn backend(slots: Option<usize>) -> Backend {
    let backend = Backend::new("gpt");
    let mut limits = Limits::new().tokens_per_minute(LIMIT);
    if let Some(slots) = slots {
        limits = limits.concurrency(slots);
    }
    backend.set_limits(limits).expect("no zero");
    backend
}

/// A call for an item that uses so many tokens. Each request takes `takes`.
fn embed(
    service: &'static Service,
    backend: &Backend,
    log: &Log,
    takes: Duration,
    tokens: u64,
) -> impl Future<Output = Result<u64, Failure>> + Send + use<> {
    let many = move |log: Log, items: Vec<u64>| async move {
        log.lock().expect("no panic").push(Sent { at: clock::now(), tokens: items.clone() });
        clock::sleep_until(clock::now() + takes).await;
        items.into_iter().map(Ok::<u64, Failure>).collect::<Vec<_>>()
    };
    let demand = Demand::new().backend(backend).tokens(tokens);
    let member = member(service, 8, demand.clone(), (), log.clone(), tokens, many);
    let judge = Judge { failed: Result::is_err, retry: |_| Retry::No, failure: |error: CallError| Err(error.into()) };
    serve_batched::<Read, _>(service, demand, once(member), judge)
}

/// One that arrives.
#[derive(Clone, Debug)]
struct Arrival {
    /// After the one before.
    after: Duration,
    tokens: u64,
    /// When it gives up, if it has no answer until then.
    patience: Option<Duration>,
}

fn arrival() -> impl Strategy<Value = Arrival> {
    let seconds = |most: u64| (0..most * 4).prop_map(|quarters| Duration::from_millis(quarters * 250));
    let after = prop_oneof![4 => Just(Duration::ZERO), 3 => seconds(5), 2 => seconds(40)];
    let tokens = prop_oneof![1 => Just(0), 8 => 1..50_u64, 1 => 50..150_u64];
    let patience = prop_oneof![6 => Just(None), 1 => seconds(90).prop_map(Some)];
    (after, tokens, patience).prop_map(|(after, tokens, patience)| Arrival { after, tokens, patience })
}

/// What was sent, and how many calls were answered.
async fn play(arrivals: &[Arrival], slots: Option<usize>, takes: Duration) -> (Vec<Sent>, usize) {
    let (service, log) = (service(Policy { can_refuse: true, ..Policy::NONE }), Log::default());
    let backend = backend(slots);
    let mut calls = Vec::new();
    for Arrival { after, tokens, patience } in arrivals.iter().cloned() {
        tokio::time::sleep(after).await;
        let call = embed(service, &backend, &log, takes, tokens);
        calls.push(tokio::spawn(async move {
            let answer = tokio::time::timeout(patience.unwrap_or(Duration::MAX), call).await;
            answer.is_ok_and(|answer| answer == Ok(tokens))
        }));
    }
    let answered = join_all(calls).await.into_iter().filter(|call| *call.as_ref().expect("no panic")).count();
    assert_eq!((backend.running(), backend.waiting()), (0, 0));
    let sent = log.lock().expect("no panic").clone();
    (sent, answered)
}

/// No minute has more than the limit, or more than one request if that is one item.
fn check(sent: &[Sent]) -> Result<(), TestCaseError> {
    for (last, request) in sent.iter().enumerate() {
        let size = |sent: &Sent| sent.tokens.iter().sum::<u64>();
        let alone = request.tokens.iter().filter(|tokens| **tokens > 0).count() <= 1;
        prop_assert!(size(request) <= LIMIT || alone, "{request:?}");
        let window = sent[..=last].iter().filter(|sent| request.at - sent.at < MINUTE && size(sent) > 0);
        let sizes: Vec<u64> = window.map(size).collect();
        prop_assert!(sizes.len() <= 1 || sizes.iter().sum::<u64>() <= LIMIT, "{sizes:?} within a minute: {sent:#?}");
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 500,
        failure_persistence: None,
        rng_algorithm: RngAlgorithm::XorShift,
        ..ProptestConfig::default()
    })]

    #[test]
    fn no_minute_has_more_tokens_than_the_limit(
        arrivals in prop::collection::vec(arrival(), 1..40),
        slots in prop::option::of(1..3_usize),
        takes in prop_oneof![Just(Duration::ZERO), (1..30_u64).prop_map(Duration::from_secs)],
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build();
        let (sent, answered) = runtime.expect("it starts").block_on(play(&arrivals, slots, takes));
        check(&sent)?;
        let patient = arrivals.iter().filter(|arrival| arrival.patience.is_none()).count();
        prop_assert!(answered >= patient, "{answered} of {patient} were answered");
    }
}

/// Nobody has to begin a batch of its own because of tokens for which there is room.
#[tokio::test(start_paused = true)]
async fn who_joins_a_batch_that_waits_leaves_with_it() {
    let (service, log, backend) = (service(Policy::NONE), Log::default(), backend(None));
    let embed = |tokens| tokio::spawn(embed(service, &backend, &log, Duration::ZERO, tokens));
    embed(80).await.expect("no panic").expect("answered");
    let mut waiting = Vec::new();
    // 21 do not fit beside the 80, 101 never would.
    for tokens in [21, 30, 40, 9, 1] {
        waiting.push(embed(tokens));
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
    assert!(join_all(waiting).await.into_iter().all(|answer| answer.is_ok_and(|answer| answer.is_ok())));
    let sent: Vec<Vec<u64>> = log.lock().expect("no panic").iter().map(|sent| sent.tokens.clone()).collect();
    assert_eq!(sent, [vec![80], vec![21, 30, 40, 9], vec![1]]);
}

/// The rest asks for less than it did with the one that gave up.
#[tokio::test(start_paused = true)]
async fn who_gives_up_takes_its_tokens_along() {
    let (service, log, backend) = (service(Policy::NONE), Log::default(), backend(None));
    let embed = |tokens| tokio::spawn(embed(service, &backend, &log, Duration::ZERO, tokens));
    embed(80).await.expect("no panic").expect("answered");
    let began = clock::now();
    let (small, large) = (embed(20), embed(50));
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(log.lock().expect("no panic").len(), 1);
    large.abort();
    assert_eq!(small.await.expect("no panic"), Ok(20));
    assert!(clock::now() - began < Duration::from_secs(2));
}

/// With slots as the bound, batches are as large as without tokens.
#[tokio::test(start_paused = true)]
async fn tokens_within_the_limit_make_no_batch_smaller() {
    let (service, log) = (service(Policy::NONE), Log::default());
    let backend = Backend::new("gpt");
    backend.set_limits(Limits::new().concurrency(1).tokens_per_minute(1_000_000)).expect("no zero");
    let calls = (0..100).map(|_| embed(service, &backend, &log, Duration::from_secs(1), 5));
    let calls: Vec<_> = calls.map(tokio::spawn).collect();
    assert!(join_all(calls).await.into_iter().all(|answer| answer.is_ok_and(|answer| answer == Ok(5))));
    let sizes: Vec<usize> = log.lock().expect("no panic").iter().map(|sent| sent.tokens.len()).collect();
    assert_eq!(sizes, [vec![8; 12], vec![4]].concat());
}

/// Its turn has come, and nobody has polled it yet.
#[tokio::test(start_paused = true)]
async fn who_joins_a_batch_that_was_admitted_leaves_with_it_if_there_is_room() {
    for (tokens, expected) in [(20, vec![vec![50], vec![30, 20]]), (21, vec![vec![50], vec![30]])] {
        let (service, log, backend) = (service(Policy::NONE), Log::default(), backend(Some(1)));
        let embed = |tokens| Box::pin(embed(service, &backend, &log, Duration::from_secs(1), tokens));
        let (mut first, mut second, mut third) = (embed(50), embed(30), embed(tokens));
        for call in [&mut first, &mut second] {
            assert!(look(call.as_mut()).is_pending() && look(call.as_mut()).is_pending());
        }
        assert_eq!((backend.running(), backend.waiting()), (1, 1));
        assert_eq!(first.await, Ok(50));
        assert_eq!((backend.running(), backend.waiting()), (1, 0), "the second is admitted");
        assert!(look(third.as_mut()).is_pending());
        assert!(look(second.as_mut()).is_pending());
        let sent: Vec<Vec<u64>> = log.lock().expect("no panic").iter().map(|sent| sent.tokens.clone()).collect();
        assert_eq!(sent, expected);
    }
}
