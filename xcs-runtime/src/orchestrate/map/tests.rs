//! Maps by example. What holds for every order of events is in [`schedules`](super::schedules).

use super::{
    desk::{Desk, Fate},
    map, try_map,
};
use crate::{
    dispatch::{SiteInfo, SiteKind},
    orchestrate::{
        Backend, CallError, CanFail, Demand, Judge, Limits, Ordered, Policy, Service, call_async, ledger_async, once,
        retry_never, scope, serve, usage,
    },
};
use futures_util::stream::{Stream, StreamExt};
use std::{
    cell::{Cell, RefCell},
    panic::{AssertUnwindSafe, catch_unwind},
    pin::Pin,
    rc::Rc,
    task::{Context, Poll, Waker},
};

/// Polls once, with a waker that does nothing.
fn look<S: Stream + Unpin>(stream: &mut S) -> Poll<Option<S::Item>> {
    Pin::new(stream).poll_next(&mut Context::from_waker(Waker::noop()))
}

/// Lets other futures go first.
async fn yield_now() {
    let mut yielded = false;
    std::future::poll_fn(|task| {
        task.waker().wake_by_ref();
        if std::mem::replace(&mut yielded, true) { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
}

const fn info(name: &'static str) -> SiteInfo {
    SiteInfo { kind: SiteKind::Orchestration, name, file: "", line: 1, column: 1, path: || "ask", host_calls: 0 }
}

#[test]
fn no_input_and_one() {
    pollster::block_on(async {
        let none: Vec<u32> = map([], |n: u32| async move { n }).collect().await;
        assert!(none.is_empty());
        let one: Vec<u32> = map([7], |n: u32| async move { n }).collect().await;
        assert_eq!(one, [7]);
        let none = try_map([], |n: u32| async move { Err::<u32, u32>(n) }).try_collect::<Vec<_>>().await;
        assert_eq!(none, Ok(vec![]));
        assert_eq!(map([], |n: u32| async move { n }).as_completed().next().await, None);
    });
}

#[test]
fn a_slow_first_call_does_not_pile_up_results() {
    let desk = Desk::default();
    let pulled = Cell::new(0);
    let inputs = (0..50_000).inspect(|_| pulled.set(pulled.get() + 1));
    let mut stream = map(inputs, |n| desk.call(n)).concurrency(8);
    assert_eq!((desk.made(), pulled.get()), (0, 0));
    for _ in 0..100 {
        assert!(look(&mut stream).is_pending());
        assert!(desk.in_flight() <= 8);
        desk.held().into_iter().filter(|call| *call > 0).for_each(|call| desk.release(call));
    }
    // The first one runs, the others have ended and wait, and there it stops.
    assert_eq!((desk.in_flight(), desk.made(), pulled.get()), (1, 16, 16));
    assert_eq!(stream.size_hint(), (50_000, Some(50_000)));
    desk.release(0);
    for n in 0..16 {
        assert_eq!(look(&mut stream), Poll::Ready(Some(n)));
        assert!(desk.in_flight() <= 8);
    }
    assert!(look(&mut stream).is_pending());
    assert_eq!(desk.in_flight(), 8);
}

#[test]
fn inputs_without_end_are_taken_as_far_as_asked_for() {
    let pulled = Cell::new(0);
    let inputs = (0_u64..).inspect(|_| pulled.set(pulled.get() + 1));
    let squares = map(inputs, |n| async move {
        yield_now().await;
        n * n
    });
    let first: Vec<u64> = pollster::block_on(squares.concurrency(4).take(100).collect());
    assert_eq!(first, (0..100).map(|n| n * n).collect::<Vec<_>>());
    assert!((100..=108).contains(&pulled.get()), "{} inputs", pulled.get());
}

#[test]
fn as_completed_gives_results_as_they_come() {
    let desk = Desk::default();
    let mut stream = map(10..20, |n| desk.call(n)).concurrency(3).as_completed();
    assert!(look(&mut stream).is_pending());
    for (call, begun) in [(2, 3), (1, 4), (3, 5), (0, 6)] {
        desk.release(call);
        assert_eq!(look(&mut stream), Poll::Ready(Some((call, 10 + call))));
        assert!(look(&mut stream).is_pending());
        assert_eq!((desk.made(), desk.in_flight()), (begun + 1, 3));
    }
    assert_eq!(stream.size_hint(), (6, Some(6)));
}

#[test]
fn results_that_wait_already_are_not_lost_as_completed() {
    let desk = Desk::default();
    let mut stream = map(0..4, |n| desk.call(n));
    assert!(look(&mut stream).is_pending());
    [3, 1].into_iter().for_each(|call| desk.release(call));
    assert!(look(&mut stream).is_pending());
    let mut stream = stream.as_completed();
    assert_eq!(look(&mut stream), Poll::Ready(Some((1, 1))));
    assert_eq!(look(&mut stream), Poll::Ready(Some((3, 3))));
    assert!(look(&mut stream).is_pending());
    desk.release(0);
    assert_eq!(look(&mut stream), Poll::Ready(Some((0, 0))));
}

#[test]
fn the_first_error_is_the_first_in_input_order() {
    let desk = Desk::default();
    let calls = try_map(0.., |n: usize| desk.call(if matches!(n, 2 | 5) { Err(n) } else { Ok(n) }));
    let mut stream = calls.concurrency(8);
    assert!(look(&mut stream).is_pending());
    desk.release(6);
    desk.release(5);
    assert!(look(&mut stream).is_pending());
    // Behind the error the ended one is dropped, the running one cancelled, and no other begins.
    assert_eq!((desk.made(), desk.count(Fate::Cancelled), desk.in_flight()), (8, 1, 5));
    desk.release(2);
    assert!(look(&mut stream).is_pending());
    assert_eq!((desk.made(), desk.count(Fate::Cancelled), desk.in_flight()), (8, 3, 2));
    // A waker that outlived its future does no harm.
    desk.release(7);
    assert!(look(&mut stream).is_pending());
    desk.release(1);
    assert!(look(&mut stream).is_pending());
    desk.release(0);
    for result in [Some(Ok(0)), Some(Ok(1)), Some(Err(2)), None, None] {
        assert_eq!(look(&mut stream), Poll::Ready(result));
    }
    assert_eq!((desk.made(), desk.count(Fate::Ended)), (8, 5));
}

#[test]
fn a_dropped_map_drops_its_calls() {
    let desk = Desk::default();
    let mut stream = map(0.., |n| desk.call(n)).concurrency(5);
    assert!(look(&mut stream).is_pending());
    desk.release(0);
    assert_eq!(look(&mut stream), Poll::Ready(Some(0)));
    drop(stream);
    assert_eq!((desk.count(Fate::Ended), desk.in_flight()), (1, 0));
    assert_eq!(desk.count(Fate::Cancelled), desk.made() - 1);
}

#[test]
fn a_panic_goes_to_the_caller_and_ends_the_map() {
    let desk = Desk::default();
    for panics_in_f in [true, false] {
        let mut stream = map(0.., |n| {
            assert!(!(panics_in_f && n == 3), "in the function");
            let call = desk.call(n);
            async move {
                assert!(n != 3, "in the future");
                call.await
            }
        });
        let payload = catch_unwind(AssertUnwindSafe(|| look(&mut stream))).expect_err("a panic");
        let expected = if panics_in_f { "in the function" } else { "in the future" };
        assert_eq!(payload.downcast_ref::<&str>(), Some(&expected));
        let payload = catch_unwind(AssertUnwindSafe(|| look(&mut stream))).expect_err("no result will come");
        assert_eq!(payload.downcast_ref::<&str>(), Some(&"a map was polled again after a panic in it"));
        drop(stream);
        assert_eq!(desk.in_flight(), 0);
    }
}

#[test]
#[should_panic(expected = "write a number of at least 1")]
fn no_concurrency_is_a_panic_at_the_call() {
    let _ = map(0.., |n| async move { n }).concurrency(0);
}

#[test]
fn progress_counts_in_the_order_of_completion() {
    let desk = Desk::default();
    let seen = RefCell::new(Vec::new());
    let mut stream =
        map(0..3, |n| desk.call(n)).on_progress(|done, total| seen.borrow_mut().push((done, total, desk.held())));
    assert!(look(&mut stream).is_pending());
    desk.release(2);
    assert!(look(&mut stream).is_pending());
    desk.release(0);
    assert_eq!(look(&mut stream), Poll::Ready(Some(0)));
    drop(stream);
    assert_eq!(seen.into_inner(), [(1, Some(3), vec![0, 1]), (2, Some(3), vec![1])]);

    let mut total = Some(0);
    let odd = map((0..9).filter(|n| n % 2 == 1), |n| async move { n });
    let odd: Vec<i32> = pollster::block_on(odd.on_progress(|_, hint| total = hint).collect());
    // Once there are no more inputs, their number is known.
    assert_eq!((odd.len(), total), (4, Some(4)));
}

#[test]
fn maps_are_as_sendable_as_their_parts() {
    fn sendable<T: Send>(value: T) -> T {
        value
    }
    let text = "borrowed".to_owned();
    let lengths = map([&text, &text], |text: &String| async move { text.len() });
    assert_eq!(pollster::block_on(sendable(sendable(lengths).collect::<Vec<_>>())), [8, 8]);
    let _ = sendable(map([1], |n| async move { n }).as_completed());
    let values = try_map([1], |n| async move { Ok::<i32, ()>(n) }).on_progress(|_, _| ());
    assert_eq!(pollster::block_on(sendable(values.try_collect::<Vec<_>>())), Ok(vec![1]));
    // And of parts that are not.
    let shared = Rc::new(1);
    let sums = map([1, 2], |n| {
        let shared = shared.clone();
        async move { n + *shared }
    });
    assert_eq!(pollster::block_on(sums.collect::<Vec<_>>()), [2, 3]);
}

/// Three levels of maps, each with fewer slots than inputs, whose calls share two slots of one backend.
async fn nested(backend: &Backend) -> usize {
    static ASK: Service = Service::new(info("ask"), Policy { can_refuse: true, ..Policy::NONE });
    let ask = move || {
        let judge = Judge { failed: Result::is_err, retry: retry_never, failure: CanFail::failure };
        serve::<Ordered, _>(
            &ASK,
            Demand::new().backend(backend),
            once(async {
                yield_now().await;
                Ok::<_, CallError>(1)
            }),
            judge,
        )
    };
    let inner = move |_| async move { map(0..7, |_| ask()).concurrency(3).collect::<Result<Vec<_>, _>>().await };
    let outer = move |_| async move { map(0..5, inner).concurrency(2).collect::<Result<Vec<_>, _>>().await };
    let all = map(0..6, outer).concurrency(4).collect::<Result<Vec<_>, _>>().await.expect("nobody refuses");
    all.into_iter().flatten().flatten().sum()
}

#[test]
fn nested_maps_end_on_one_thread() {
    let backend = Backend::new("two");
    backend.set_limits(Limits::new().concurrency(2)).unwrap();
    assert_eq!(pollster::block_on(nested(&backend)), 6 * 5 * 7);
    assert_eq!((backend.running(), backend.waiting()), (0, 0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nested_maps_end_on_many_threads() {
    static TWO: Backend = Backend::new("two");
    TWO.set_limits(Limits::new().concurrency(2)).unwrap();
    let tasks: Vec<_> = (0..4).map(|_| tokio::spawn(nested(&TWO))).collect();
    for task in tasks {
        assert_eq!(task.await.unwrap(), 6 * 5 * 7);
    }
    assert_eq!((TWO.running(), TWO.waiting()), (0, 0));
}

#[test]
fn calls_belong_to_what_is_around_the_map() {
    static ASK: Service = Service::new(info("ask"), Policy::NONE);
    let ask = |n: u32| call_async::<Ordered, _>(&ASK, async move { usage(u64::from(n), 0.5) }, |()| false);
    let work = scope().run_async_counted(async { map(1..=4, ask).concurrency(2).collect::<Vec<_>>().await });
    let ((_, spent), ledger) = pollster::block_on(ledger_async(work));
    assert_eq!((spent.calls, spent.tokens), (4, 10));
    ledger.assert_calls("ask", 4);
    ledger.assert_all_ok();
    assert!(ledger.most_at_once() <= 2);
}
