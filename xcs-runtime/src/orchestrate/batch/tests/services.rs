//! Batches and what surrounds their calls: limits, timeouts, retries, scopes, the ledger.

use super::*;
use crate::{
    dispatch::with_mode_async,
    orchestrate::{Backend, Limits, Outcome, call_id, ledger_async, scope, serve, usage},
    trace::{self, Mode},
};
use futures_util::future::join;
use std::num::NonZeroUsize;

fn limited(concurrency: usize) -> Policy {
    Policy { concurrency: NonZeroUsize::new(concurrency), can_refuse: true, ..Policy::NONE }
}

fn backend(concurrency: usize) -> Backend {
    let backend = Backend::new("gpt");
    backend.set_limits(Limits::new().concurrency(concurrency)).expect("no zero");
    backend
}

/// A call that sends through `backend`.
fn through(
    service: &'static Service,
    backend: &Backend,
    provider: &Arc<Provider>,
    item: u32,
) -> impl Future<Output = Answer> + use<> {
    let demand = Demand::new().backend(backend);
    let member = member(service, 32, demand.clone(), (), provider.clone(), item, slow);
    serve_batched::<Read, _>(service, demand, once(member), judge())
}

#[tokio::test]
async fn what_arrives_while_limits_hold_a_batch_back_leaves_with_it() {
    let (service, provider) = (service(limited(1)), Provider::new());
    let embed = |item| tokio::spawn(call(service, provider.clone(), item, slow));
    let mut tasks = vec![embed(1)];
    for item in 2..=33 {
        for _ in 0..5 {
            tokio::task::yield_now().await;
        }
        tasks.push(embed(item));
    }
    tasks.push(embed(34));
    for _ in 0..5 {
        tokio::task::yield_now().await;
    }
    assert_eq!(*provider.sent(), [[1]]);
    provider.end(3);
    let answers = join_all(tasks).await;
    assert!((1..=34).eq(answers.into_iter().map(|answer| answer.expect("no panic").expect("answered") / 10)));
    assert_eq!(*provider.sent(), [vec![1], (2..=33).collect(), vec![34]]);
    let gate = service.gate().expect("it has one");
    assert_eq!((gate.running(), gate.waiting()), (0, 0));
    let stats = service.meter(|meter| meter.stats());
    assert_eq!((stats.ok, stats.batches, stats.batched_items), (34, 3, 34));
}

#[test]
fn a_batch_that_all_have_given_up_leaves_the_line_and_its_slot() {
    let (service, provider) = (service(limited(1)), Provider::new());
    let gate = service.gate().expect("it has one");
    let mut calls = [1, 2].map(|item| Box::pin(call(service, provider.clone(), item, slow)));
    for call in &mut calls {
        assert!(look(call.as_mut()).is_pending() && look(call.as_mut()).is_pending());
    }
    assert_eq!((gate.running(), gate.waiting(), provider.live()), (1, 1, 1));
    let [first, second] = calls;
    drop(second);
    assert_eq!((gate.running(), gate.waiting()), (1, 0));
    drop(first);
    assert_eq!((gate.running(), provider.live()), (0, 0));
    assert_eq!(*provider.sent(), [[1]]);
}

#[test]
fn a_closed_backend_refuses_and_a_cancelled_one_stops() {
    let (service, provider, backend) = (service(limited(8)), Provider::new(), backend(1));
    let mut running = pin!(through(service, &backend, &provider, 1));
    assert!(look(running.as_mut()).is_pending() && look(running.as_mut()).is_pending());
    let mut waiting = pin!(through(service, &backend, &provider, 2));
    assert!(look(waiting.as_mut()).is_pending() && look(waiting.as_mut()).is_pending());
    backend.close();
    assert_eq!(look(waiting.as_mut()), Poll::Ready(Err(Failure::Call(CallError::Closed))));
    assert!(look(running.as_mut()).is_pending());
    backend.cancel();
    assert_eq!(look(running.as_mut()), Poll::Ready(Err(Failure::Call(CallError::Closed))));
    assert_eq!((provider.live(), backend.running()), (0, 0));
}

/// Calls that hold the backend's only slots wait for a batch that needs one.
#[test]
fn a_batch_uses_the_slots_of_the_calls_that_wait_for_it() {
    let (embed, outer, provider, backend) = (service(limited(64)), service(Policy::NONE), Provider::new(), backend(2));
    provider.end(usize::MAX >> 4);
    let parent = |body: Pin<Box<dyn Future<Output = Answer>>>| {
        serve::<Read, _>(outer, Demand::new().backend(&backend), once(body), judge())
    };
    let item = |item| through(embed, &backend, &provider, item);
    // The first lends its slot to a call inside, which waits for the same batch as the first itself.
    let inside = parent(Box::pin(item(1)));
    let first = parent(Box::pin(async move { join(item(2), inside).await.0 }));
    let second = parent(Box::pin(item(3)));
    assert_eq!(pollster::block_on(join(first, second)), (Ok(20), Ok(30)));
    assert_eq!((backend.running(), backend.waiting()), (0, 0));

    // Behind one slot, and with others in the line.
    backend.set_limits(Limits::new().concurrency(1)).expect("no zero");
    let parents = join_all((0..40).map(|number| parent(Box::pin(item(number)))));
    assert!(pollster::block_on(parents).into_iter().eq((0..40).map(|number| Ok(number * 10))));
    assert_eq!((backend.running(), backend.waiting()), (0, 0));
}

/// The batch is in the line when the one joins whose caller has the slot.
#[test]
fn a_slot_is_lent_to_a_batch_that_waits_already() {
    let (embed, outer, provider, backend) = (service(limited(64)), service(Policy::NONE), Provider::new(), backend(1));
    let may_go = Semaphore::new(0);
    let parent = async {
        let _went = may_go.acquire().await.expect("it is not closed");
        through(embed, &backend, &provider, 2).await
    };
    let mut parent = pin!(serve::<Read, _>(outer, Demand::new().backend(&backend), once(parent), judge()));
    let mut waiting = pin!(through(embed, &backend, &provider, 1));
    assert!(look(parent.as_mut()).is_pending());
    assert!(look(waiting.as_mut()).is_pending() && look(waiting.as_mut()).is_pending());
    assert_eq!((backend.running(), backend.waiting()), (1, 1));
    may_go.add_permits(1);
    provider.end(1);
    assert_eq!(look(parent.as_mut()), Poll::Ready(Ok(20)));
    assert_eq!(look(waiting.as_mut()), Poll::Ready(Ok(10)));
    assert_eq!((backend.running(), backend.waiting()), (0, 0));
}

#[test]
fn a_call_made_in_a_request_uses_its_slot() {
    let (service, inner, backend) = (service(limited(1)), service(Policy::NONE), Arc::new(backend(1)));
    let many = move |backend: Arc<Backend>, items: Vec<u32>| async move {
        let nested = async { Ok(1) };
        let nested = serve::<Read, _>(inner, Demand::new().backend(&backend), once(nested), judge()).await;
        items.into_iter().map(|item| nested.clone().map(|one| one + item)).collect::<Vec<Answer>>()
    };
    let calls = join_all([1, 2].map(|item| {
        let demand = Demand::new().backend(&backend);
        let member = member(service, 32, demand.clone(), (), backend.clone(), item, many);
        serve_batched::<Read, _>(service, demand, once(member), judge())
    }));
    assert_eq!(pollster::block_on(calls), [Ok(2), Ok(3)]);
}

#[test]
fn usage_is_shared_and_no_unit_is_lost() {
    let service = service(Policy::NONE);
    let many = |(), items: Vec<u32>| async move {
        usage(5, 1.0);
        usage(5, 1.0);
        items.into_iter().map(Ok).collect::<Vec<Answer>>()
    };
    let embed = |item| scope().run_async_counted(call(service, (), item, many));
    let (spent, ledger) = pollster::block_on(ledger_async(join_all((0..3).map(embed))));
    let tokens: Vec<u64> = spent.iter().map(|(_, spent)| spent.tokens).collect();
    assert_eq!(tokens, [4, 3, 3]);
    assert!((spent.iter().map(|(_, spent)| spent.cost).sum::<f64>() - 2.0).abs() < 1e-12);
    assert!(ledger.entries.iter().map(|entry| entry.tokens).eq(tokens));
    let stats = service.meter(|meter| meter.stats());
    assert_eq!((stats.tokens, stats.cost), (10, 2.0));
}

#[test]
fn a_request_is_a_call_of_its_own_in_no_scope_of_its_members() {
    let service = service(Policy::NONE);
    let many = |seen: Arc<Mutex<Vec<_>>>, items: Vec<u32>| async move {
        let context = context::current();
        let bare = context.scope.is_none();
        seen.lock().expect("no panic").push((call_id(), trace::mode(), bare));
        items.into_iter().map(Ok).collect::<Vec<Answer>>()
    };
    let mode = trace::mode();
    let seen = Arc::new(Mutex::new(Vec::new()));
    let calls = || join_all([1, 2].map(|item| call(service, seen.clone(), item, many)));
    let inside = with_mode_async(Mode::Fallback, scope().max_calls(9).run_async(calls()));
    let (answers, ledger) = pollster::block_on(ledger_async(inside));
    assert_eq!(answers, [Ok(1), Ok(2)]);
    let seen = seen.lock().expect("no panic").clone();
    assert_eq!(seen, [(ledger.entries[0].batch, mode, true)]);
    assert!(ledger.entries.iter().all(|entry| entry.batch == seen[0].0 && Some(entry.id) != entry.batch));
    assert!(ledger.entries.iter().all(|entry| entry.attempts == 1 && entry.outcome == Outcome::Ok));
}

#[cfg(feature = "timer")]
mod timed {
    use super::*;
    use crate::orchestrate::{RetryPolicy, again, clock};
    use std::time::Duration;

    const SECOND: Duration = Duration::from_secs(1);

    /// The first attempt for item 2 fails.
    #[tokio::test(start_paused = true)]
    async fn an_item_that_failed_joins_a_later_batch() {
        let retry = RetryPolicy { max: 1, base: SECOND, cap: SECOND };
        let service = service(Policy { retry: Some(retry), ..limited(8) });
        let provider = Provider::new();
        let many = |provider: Arc<Provider>, items: Vec<u32>| async move {
            let first = provider.sent().is_empty();
            provider.sent().push(items.clone());
            let answer = |item| if item == 2 && first { Err(Failure::Bad(2)) } else { Ok(item * 10) };
            items.into_iter().map(answer).collect::<Vec<Answer>>()
        };
        let embed = |item| {
            let provider = provider.clone();
            let attempts = again(move || member(service, 32, Demand::new(), (), provider.clone(), item, many));
            let judge = Judge { retry: |answer: &Answer| Retry::from(answer.is_err()), ..judge() };
            serve_batched::<Read, _>(service, Demand::new(), attempts, judge)
        };
        let (answers, ledger) = ledger_async(join_all([1, 2, 3].map(embed))).await;
        assert_eq!(answers, [Ok(10), Ok(20), Ok(30)]);
        assert_eq!(*provider.sent(), [vec![1, 2, 3], vec![2]]);
        let attempts: Vec<u32> = ledger.entries.iter().map(|entry| entry.attempts).collect();
        assert_eq!(attempts, [1, 2, 1]);
        assert_ne!(ledger.entries[1].batch, ledger.entries[0].batch);
    }

    /// Two batches, one after the other, each shorter than the timeout; a third that is too long.
    #[tokio::test(start_paused = true)]
    async fn a_timeout_is_for_the_request_and_not_for_waiting() {
        let service = service(Policy { timeout: Some(5 * SECOND), ..limited(1) });
        let many = |seconds: u32, items: Vec<u32>| async move {
            clock::sleep_until(clock::now() + seconds * SECOND).await;
            items.into_iter().map(Ok).collect::<Vec<Answer>>()
        };
        let embed = |seconds: u32, item| {
            let member = member(service, 32, Demand::new(), seconds, seconds, item, many);
            serve_batched::<Read, _>(service, Demand::new(), once(member), judge())
        };
        let calls = [embed(4, 1), embed(3, 2), embed(9, 3), embed(9, 4)];
        let (answers, ledger) = ledger_async(join_all(calls)).await;
        let late = Err(Failure::Call(CallError::Timeout));
        assert_eq!(answers, [Ok(1), Ok(2), late.clone(), late]);
        assert_eq!(ledger.entries[3].outcome, Outcome::Refused(CallError::Timeout));
        assert_eq!(service.gate().map(|gate| gate.running()), Some(0));
    }

    #[tokio::test(start_paused = true)]
    async fn a_deadline_is_for_the_member_alone() {
        let (service, provider) = (service(Policy { deadline: Some(SECOND), ..limited(1) }), Provider::new());
        let embed = |item| tokio::spawn(call(service, provider.clone(), item, slow));
        let first = embed(1);
        tokio::time::sleep(SECOND / 2).await;
        let second = embed(2);
        tokio::time::sleep(SECOND / 4).await;
        assert_eq!(provider.sent().len(), 1);
        assert_eq!(first.await.expect("no panic"), Err(Failure::Call(CallError::Deadline)));
        // Its slot is the other's.
        tokio::time::sleep(SECOND / 8).await;
        assert_eq!(*provider.sent(), [[1], [2]]);
        provider.end(1);
        assert_eq!(second.await.expect("no panic"), Ok(20));
    }

    #[tokio::test(start_paused = true)]
    async fn limits_see_the_sum_of_the_estimates() {
        let (service, provider, backend) = (service(limited(8)), Provider::new(), Backend::new("gpt"));
        backend.set_limits(Limits::new().tokens_per_minute(100)).expect("no zero");
        provider.end(3);
        let began = clock::now();
        let embed = |item, key: u8| {
            let demand = Demand::new().backend(&backend).tokens(30);
            let member = member(service, 32, demand.clone(), key, provider.clone(), item, slow);
            serve_batched::<Read, _>(service, demand, once(member), judge())
        };
        join_all([embed(1, 0), embed(2, 0), embed(3, 0)]).await;
        assert_eq!(clock::now(), began);
        // 90 are used.
        embed(4, 1).await.expect("answered");
        assert!(clock::now() - began > 60 * SECOND);
    }
}
