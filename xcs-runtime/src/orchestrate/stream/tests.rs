//! Streams of calls. Time is a paused clock.

use super::chat::{Error, FAILS, Item, Provider, TRIES, chat, chat_later, count, service};
use crate::orchestrate::{
    self as private, Backend, CallError, Ledger, Limits, Outcome, Policy, Read, Service, call_id, ledger, ledger_async,
    scope, usage,
};
use futures_util::{
    future::join,
    stream::{Stream, StreamExt, iter, unfold},
};
use std::{
    convert::Infallible,
    num::NonZeroUsize,
    task::{Context, Poll, Waker},
    time::Duration,
};
use tokio::time::{Instant, sleep};

const SECOND: Duration = Duration::from_secs(1);

fn outcomes(ledger: &Ledger) -> Vec<(Outcome, u32)> {
    ledger.entries.iter().map(|entry| (entry.outcome, entry.attempts)).collect()
}

fn look<S: Stream + Unpin>(stream: &mut S) -> Poll<Option<S::Item>> {
    stream.poll_next_unpin(&mut Context::from_waker(Waker::noop()))
}

#[tokio::test(start_paused = true)]
async fn the_slot_is_held_to_the_end() {
    static CHAT: Service = service(FAILS);
    let (backend, provider) = (Backend::new("b"), Provider::default());
    let attempts = [vec![(1, Ok(1)), (1, Ok(2))]];
    let work = async {
        let mut stream = chat(&CHAT, &backend, &provider, &attempts);
        assert_eq!((backend.running(), provider.seen()), (0, (0, 0, 0)), "nothing before the first poll");
        assert_eq!(stream.next().await, Some(Ok(1)));
        assert_eq!(backend.running(), 1);
        assert_eq!(stream.next().await, Some(Ok(2)));
        assert_eq!((backend.running(), provider.seen()), (1, (1, 0, 2)));
        assert_eq!(stream.next().await, None);
        // Also while the ended stream is still there.
        assert_eq!((backend.running(), provider.seen()), (0, (1, 1, 2)));
        assert_eq!(stream.next().await, None);
    };
    let ((), ledger) = ledger_async(work).await;
    assert_eq!(outcomes(&ledger), [(Outcome::Ok, 1)]);
    assert_eq!(ledger.entries[0].end, Some(2 * SECOND));
}

#[tokio::test(start_paused = true)]
async fn one_slot_serves_one_stream_after_the_other() {
    static CHAT: Service = service(Policy { concurrency: NonZeroUsize::new(1), ..FAILS });
    let (backend, provider) = (Backend::new("b"), Provider::default());
    let attempts = vec![vec![(1, Ok(1)), (1, Ok(2))]; 2];
    let began = Instant::now();
    let times = || chat(&CHAT, &backend, &provider, &attempts).map(|_| began.elapsed().as_secs()).collect::<Vec<_>>();
    assert_eq!(join(times(), times()).await, (vec![1, 2], vec![3, 4]));
    assert_eq!((backend.running(), backend.waiting()), (0, 0));
}

#[tokio::test(start_paused = true)]
async fn the_timeout_counts_to_the_first_item() {
    static CHAT: Service = service(Policy { timeout: Some(Duration::from_secs(2)), ..FAILS });
    let (backend, provider) = (Backend::new("b"), Provider::default());
    let attempts = [vec![(1, Ok(1)), (60, Ok(2))], vec![(3, Ok(3))]];
    let slow_later = chat(&CHAT, &backend, &provider, &attempts).collect::<Vec<_>>().await;
    assert_eq!(slow_later, [Ok(1), Ok(2)]);

    let began = Instant::now();
    let (slow_first, ledger) = ledger_async(chat(&CHAT, &backend, &provider, &attempts).collect::<Vec<_>>()).await;
    assert_eq!(slow_first, [Err(Error::Call(CallError::Timeout))]);
    assert_eq!((began.elapsed(), provider.seen(), backend.running()), (2 * SECOND, (2, 2, 2), 0));
    assert_eq!(outcomes(&ledger), [(Outcome::Refused(CallError::Timeout), 1)]);
}

#[tokio::test(start_paused = true)]
async fn the_deadline_counts_to_the_end() {
    static CHAT: Service = service(Policy { deadline: Some(Duration::from_millis(2_500)), ..FAILS });
    let (backend, provider) = (Backend::new("b"), Provider::default());
    let attempts = [vec![(1, Ok(1)); 9], vec![(0, Ok(1)); 9]];
    let late = Err(Error::Call(CallError::Deadline));
    let (items, ledger) = ledger_async(chat(&CHAT, &backend, &provider, &attempts).collect::<Vec<_>>()).await;
    assert_eq!(items, [Ok(1), Ok(1), late]);
    assert_eq!((provider.seen(), backend.running()), ((1, 1, 2), 0));
    assert_eq!(outcomes(&ledger), [(Outcome::Refused(CallError::Deadline), 1)]);
    assert_eq!(ledger.entries[0].end, Some(Duration::from_millis(2_500)));

    // A stream that always has an item ready, and a caller who takes its time.
    let mut ready = chat(&CHAT, &backend, &provider, &attempts);
    for expected in [Some(Ok(1)), Some(Ok(1)), Some(Ok(1)), Some(late), None, None] {
        assert_eq!(ready.next().await, expected);
        sleep(SECOND).await;
    }
    // The scope's deadline is one as well.
    let provider = Provider::default();
    let within = scope().deadline(SECOND).run_async(chat(&CHAT, &backend, &provider, &attempts).collect::<Vec<_>>());
    assert_eq!(within.await, [Ok(1), late]);
}

#[tokio::test(start_paused = true)]
async fn attempts_are_made_before_the_first_item_only() {
    static CHAT: Service = service(TRIES);
    let (backend, provider) = (Backend::new("b"), Provider::default());
    backend.set_limits(Limits::new().concurrency(1)).unwrap();
    let attempts = [vec![(0, Err(Error::Busy)), (0, Ok(7))], vec![(0, Ok(1)), (0, Err(Error::Busy)), (0, Ok(2))]];
    let (items, ledger) = ledger_async(chat(&CHAT, &backend, &provider, &attempts).collect::<Vec<_>>()).await;
    assert_eq!(items, [Ok(1), Err(Error::Busy), Ok(2)]);
    assert_eq!(provider.seen(), (2, 2, 4));
    assert_eq!(outcomes(&ledger), [(Outcome::Failed, 2)]);

    // The last of them, and one that is not worth another, are handed out like any item.
    let provider = Provider::default();
    let attempts = vec![vec![(0, Err(Error::Busy)), (0, Ok(7))]; 3];
    let items = chat(&CHAT, &backend, &provider, &attempts).collect::<Vec<_>>().await;
    assert_eq!((&*items, provider.seen()), (&[Err(Error::Busy), Ok(7)][..], (3, 3, 4)));
    let provider = Provider::default();
    let attempts = [vec![(0, Err(Error::Broken))]];
    let items = chat(&CHAT, &backend, &provider, &attempts).collect::<Vec<_>>().await;
    assert_eq!((&*items, provider.seen()), (&[Err(Error::Broken)][..], (1, 1, 1)));
    assert_eq!((backend.running(), backend.waiting()), (0, 0));
}

#[tokio::test(start_paused = true)]
async fn between_attempts_nothing_is_held() {
    static CHAT: Service = service(Policy { timeout: Some(SECOND), ..TRIES });
    let (backend, provider) = (Backend::new("b"), Provider::default());
    let attempts = [vec![(9, Ok(1))], vec![(0, Err(Error::Later(60)))], vec![(0, Ok(3))]];
    let mut stream = chat(&CHAT, &backend, &provider, &attempts);
    let began = Instant::now();
    assert!(look(&mut stream).is_pending());
    assert_eq!((provider.seen(), backend.running()), ((1, 0, 0), 1));
    sleep(SECOND).await;
    assert!(look(&mut stream).is_pending());
    assert_eq!((provider.seen(), backend.running()), ((1, 1, 0), 0));
    sleep(10 * SECOND).await;
    assert!(look(&mut stream).is_pending());
    assert_eq!((provider.seen(), backend.running()), ((2, 2, 1), 0));
    assert_eq!(stream.next().await, Some(Ok(3)));
    // The provider said when, and the whole backend waited.
    assert!(began.elapsed() >= 61 * SECOND);
    assert_eq!((provider.seen(), backend.running()), ((3, 2, 2), 1));
}

#[tokio::test(start_paused = true)]
async fn a_stream_dropped_half_way_is_cancelled() {
    static CHAT: Service = service(FAILS);
    let (backend, provider) = (Backend::new("b"), Provider::default());
    let attempts = vec![vec![(1, Ok(1)), (1, Ok(2))]; 2];
    let (_, ledger) = ledger_async(async {
        // Before the first item, and after it.
        let mut first = chat(&CHAT, &backend, &provider, &attempts);
        assert!(look(&mut first).is_pending());
        let mut second = chat(&CHAT, &backend, &provider, &attempts);
        assert_eq!(second.next().await, Some(Ok(1)));
        assert!(look(&mut second).is_pending());
        assert_eq!((provider.seen(), backend.running()), ((2, 0, 1), 2));
    })
    .await;
    assert_eq!((provider.seen(), backend.running()), ((2, 2, 1), 0));
    assert_eq!(outcomes(&ledger), [(Outcome::Cancelled, 1); 2]);
}

#[tokio::test(start_paused = true)]
async fn what_refuses_a_call_is_its_one_item() {
    static CHAT: Service = service(FAILS);
    let (backend, provider) = (Backend::new("b"), Provider::default());
    let attempts = vec![vec![(0, Ok(1)), (1, Ok(2))]; 2];
    let stream = chat(&CHAT, &backend, &provider, &attempts).collect::<Vec<_>>();
    let (items, ledger) = ledger_async(scope().max_calls(0).run_async(stream)).await;
    assert_eq!(items, [Err(Error::Call(CallError::Budget))]);
    assert_eq!(outcomes(&ledger), [(Outcome::Refused(CallError::Budget), 0)]);
    assert_eq!(provider.seen(), (0, 0, 0));

    // While it flows, and for good.
    let mut stream = chat(&CHAT, &backend, &provider, &attempts);
    assert_eq!(stream.next().await, Some(Ok(1)));
    assert!(look(&mut stream).is_pending());
    backend.cancel();
    for expected in [Some(Err(Error::Call(CallError::Closed))), None, None] {
        assert_eq!(look(&mut stream), Poll::Ready(expected));
    }
    assert_eq!((provider.seen(), backend.running()), ((1, 1, 1), 0));
    let items = chat(&CHAT, &backend, &provider, &attempts).collect::<Vec<_>>().await;
    assert_eq!(items, [Err(Error::Call(CallError::Closed))]);
}

#[tokio::test(start_paused = true)]
async fn a_stream_that_comes_later_comes_with_its_first_item() {
    static CHAT: Service = service(Policy { timeout: Some(Duration::from_secs(5)), ..TRIES });
    let (backend, provider) = (Backend::new("b"), Provider::default());
    // The body fails, the first item fails, and then there is one.
    let attempts = [vec![], vec![(1, Err(Error::Busy))], vec![(1, Ok(1)), (60, Ok(2)), (0, Err(Error::Busy))]];
    let work = async {
        let call = chat_later(&CHAT, &backend, &provider, &attempts);
        assert!(call.is_read());
        let mut stream = call.await.expect("the third attempt");
        assert_eq!((provider.seen(), backend.running()), ((3, 2, 2), 1));
        let items = stream.by_ref().collect::<Vec<_>>().await;
        assert_eq!(items, [Ok(1), Ok(2), Err(Error::Busy)]);
        assert_eq!((provider.seen(), backend.running()), ((3, 3, 4), 0));
        assert_eq!(stream.next().await, None);
    };
    let ((), ledger) = ledger_async(work).await;
    assert_eq!(outcomes(&ledger), [(Outcome::Failed, 3)]);

    // What fails before is the function's own error.
    let provider = Provider::default();
    let nobody = vec![vec![]; 3];
    let (result, ledger) = ledger_async(chat_later(&CHAT, &backend, &provider, &nobody)).await;
    assert_eq!((result.map(|_| ()), outcomes(&ledger)), (Err(Error::Busy), vec![(Outcome::Failed, 3)]));
    let provider = Provider::default();
    let attempts = vec![vec![(9, Ok(1))]; 3];
    let (result, ledger) = ledger_async(chat_later(&CHAT, &backend, &provider, &attempts)).await;
    let timeout = CallError::Timeout;
    assert_eq!(result.map(|_| ()), Err(Error::Call(timeout)));
    assert_eq!((provider.seen(), outcomes(&ledger)), ((3, 3, 0), vec![(Outcome::Refused(timeout), 3)]));

    // Not awaited: nothing. Dropped with its first item still in it: cancelled.
    let provider = Provider::default();
    let attempts = [vec![(0, Ok(1))]];
    drop(chat_later(&CHAT, &backend, &provider, &attempts));
    let (stream, ledger) = ledger_async(async {
        drop(chat_later(&CHAT, &backend, &provider, &attempts).await.expect("a stream"));
    })
    .await;
    assert_eq!((stream, provider.seen(), backend.running()), ((), (1, 1, 1), 0));
    assert_eq!(outcomes(&ledger), [(Outcome::Cancelled, 1)]);
}

#[tokio::test(start_paused = true)]
async fn each_poll_is_part_of_the_call() {
    static CHAT: Service = service(Policy { concurrency: NonZeroUsize::new(1), ..FAILS });
    let judge = || private::Judge::<Item> {
        failed: Result::is_err,
        retry: private::retry_never,
        failure: private::CanFail::failure,
    };
    let body = async move {
        let made_in = call_id();
        unfold(0, move |n| async move {
            assert_eq!(call_id(), made_in);
            usage(5, 0.25);
            // A call of the same function uses the stream's own slot.
            let inner = async { iter([Ok(n)]) };
            let inner = private::serve_stream(&CHAT, private::Demand::new(), private::once(inner), judge());
            let inner = inner.collect::<Vec<_>>().await;
            (n < 3).then_some((inner[0], n + 1))
        })
    };
    let stream = private::serve_stream(&CHAT, private::Demand::new(), private::once(body), judge());
    let work = scope().run_async_counted(stream.collect::<Vec<_>>());
    let ((items, spent), ledger) = ledger_async(work).await;
    assert_eq!((items, spent.calls, spent.tokens), (vec![Ok(0), Ok(1), Ok(2)], 5, 20));
    assert_eq!((ledger.entries[0].tokens, ledger.entries[0].caller), (20, None));
    assert!(ledger.entries[1..].iter().all(|entry| entry.caller == Some(ledger.entries[0].id)));
    assert_eq!(call_id(), None);
}

#[test]
fn streams_need_no_runtime_and_may_be_moved() {
    static COUNT: Service = service(Policy { concurrency: NonZeroUsize::new(1), ..Policy::NONE });
    fn check<T: Send + Unpin + 'static>(value: T) -> T {
        value
    }
    pollster::block_on(async {
        let (items, ledger) = ledger_async(check(count(&COUNT, 3)).collect::<Vec<_>>()).await;
        assert_eq!((items, outcomes(&ledger)), (vec![0, 1, 2], vec![(Outcome::Ok, 1)]));
        // One without items has ended well.
        let (items, ledger) = ledger_async(count(&COUNT, 0).collect::<Vec<_>>()).await;
        assert_eq!((items, outcomes(&ledger)), (vec![], vec![(Outcome::Ok, 1)]));
    });
    let later = private::serve_stream_async::<Read, _, _, _>(
        &COUNT,
        private::Demand::new(),
        private::once(async { Ok::<_, Error>(iter([1])) }),
        private::Judge::<Result<Infallible, Error>> {
            failed: Result::is_err,
            retry: private::retry_never,
            failure: private::CanFail::failure,
        },
        private::Judge { failed: |_| false, retry: private::retry_never, failure: private::cannot_fail },
    );
    fn sendable<T: Send + 'static>(value: T) -> T {
        value
    }
    let stream = pollster::block_on(sendable(later)).expect("a stream");
    assert_eq!(pollster::block_on(check(stream).collect::<Vec<_>>()), [1]);
}

#[test]
fn a_panic_in_the_stream_is_the_callers() {
    static COUNT: Service = service(Policy { concurrency: NonZeroUsize::new(1), ..Policy::NONE });
    let panics = || {
        private::serve_stream(
            &COUNT,
            private::Demand::new(),
            private::once(async { iter(0..3).map(|n| if n < 1 { n } else { panic!("at {n}") }) }),
            private::Judge { failed: |_| false, retry: private::retry_never, failure: private::cannot_fail },
        )
    };
    let (caught, ledger) = ledger(|| std::panic::catch_unwind(|| pollster::block_on(panics().collect::<Vec<_>>())));
    assert_eq!(caught.unwrap_err().downcast_ref::<String>().map(String::as_str), Some("at 1"));
    assert_eq!(outcomes(&ledger), [(Outcome::Panicked, 1)]);
    // Its slot is free.
    assert_eq!(pollster::block_on(count(&COUNT, 2).collect::<Vec<_>>()), [0, 1]);
}
