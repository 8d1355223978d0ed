//! What members do to each other: answers, drops, panics, and those that are not polled.

use super::*;
use std::{cell::Cell, hash::Hasher, panic::AssertUnwindSafe, panic::catch_unwind, sync::OnceLock};

/// Members that were polled twice: their request has begun.
fn begun(
    service: &'static Service,
    provider: &Arc<Provider>,
    members: u32,
) -> Vec<Pin<Box<dyn Future<Output = Answer>>>> {
    let mut calls: Vec<Pin<Box<dyn Future<Output = Answer>>>> = Vec::new();
    calls.extend((0..members).map(|item| Box::pin(call(service, provider.clone(), item, slow)) as _));
    for _ in 0..2 {
        assert!(calls.iter_mut().all(|call| look(call.as_mut()).is_pending()));
    }
    assert_eq!((provider.sent().len(), provider.live()), (1, 1));
    calls
}

#[test]
fn an_answer_of_the_wrong_length_is_an_error_for_all() {
    for answers in [0, 1, 3] {
        let service = service(Policy::NONE);
        let many = move |(), _: Vec<u32>| async move { vec![Ok(1); answers] };
        let both = join_all([1, 2].map(|item| call(service, (), item, many)));
        let error = Failure::Call(CallError::BatchLength { items: 2, answers });
        assert_eq!(pollster::block_on(both), [Err(error.clone()), Err(error)]);
    }
}

#[test]
fn a_bad_item_is_its_own_callers_and_one_error_is_everybodys() {
    let each = |(), items: Vec<u32>| async move {
        items.into_iter().map(|item| if item == 2 { Err(Failure::Bad(2)) } else { Ok(item) }).collect::<Vec<Answer>>()
    };
    let one = service(Policy::NONE);
    let answers = pollster::block_on(join_all([1, 2, 3].map(|item| call(one, (), item, each))));
    assert_eq!(answers, [Ok(1), Err(Failure::Bad(2)), Ok(3)]);

    let whole = |(), _: Vec<u32>| async { Err::<Vec<u32>, _>(Failure::Bad(0)) };
    let other = service(Policy::NONE);
    let answers = pollster::block_on(join_all([1, 2, 3].map(|item| call(other, (), item, whole))));
    assert_eq!(answers, vec![Err(Failure::Bad(0)); 3]);
}

#[test]
fn a_panic_unwinds_in_one_member_and_the_others_are_told() {
    let before = |(), _: Vec<u32>| -> std::future::Ready<Vec<Answer>> { planned_panic() };
    let during = |(), _: Vec<u32>| async { if true { planned_panic() } else { Vec::<Answer>::new() } };
    fn outcomes<M, F>(many: M) -> Vec<Option<Answer>>
    where
        M: FnOnce((), Vec<u32>) -> F + Copy + Send + 'static,
        F: Future<Output: Answers<Answer>> + Send + 'static,
    {
        let service = service(Policy::NONE);
        let calls = [1, 2, 3].map(|item| call(service, (), item, many));
        let caught = calls.map(|call| {
            let mut call = Box::pin(call);
            async move {
                let poll = |task: &mut Context<'_>| match catch_unwind(AssertUnwindSafe(|| call.as_mut().poll(task))) {
                    Ok(polled) => polled.map(Some),
                    Err(_) => Poll::Ready(None),
                };
                std::future::poll_fn(poll).await
            }
        });
        pollster::block_on(join_all(caught))
    }
    for outcomes in [outcomes(before), outcomes(during)] {
        let told = outcomes.iter().filter(|end| **end == Some(Err(Failure::Call(CallError::BatchPanicked)))).count();
        let unwound = outcomes.iter().filter(|end| end.is_none()).count();
        assert_eq!((told, unwound), (2, 1));
    }
}

#[test]
fn another_member_goes_on_when_the_one_that_polled_is_dropped() {
    for woken_before in [false, true] {
        let (service, provider) = (service(Policy::NONE), Provider::new());
        let mut calls = begun(service, &provider, 3);
        let flags: Vec<Arc<Flag>> = calls.iter().map(|_| Arc::default()).collect();
        for (call, flag) in calls.iter_mut().zip(&flags) {
            let waker = Waker::from(flag.clone());
            assert!(call.as_mut().poll(&mut Context::from_waker(&waker)).is_pending());
        }
        if woken_before {
            provider.end(1);
        }
        // Whichever polled the request.
        drop(calls.remove(2));
        drop(calls.remove(0));
        if !woken_before {
            provider.end(1);
        }
        assert!(flags[1].lower());
        assert_eq!(look(calls[0].as_mut()), Poll::Ready(Ok(10)));
    }
}

#[test]
fn the_request_goes_with_its_last_member() {
    let (service, provider) = (service(Policy::NONE), Provider::new());
    let mut calls = begun(service, &provider, 3);
    calls.truncate(1);
    assert_eq!(provider.live(), 1);
    calls.clear();
    assert_eq!(provider.live(), 0);
}

#[test]
fn who_gives_up_while_the_batch_collects_leaves_no_trace() {
    let (service, provider) = (service(Policy::NONE), Provider::new());
    provider.end(2);
    let mut lone = Box::pin(call(service, provider.clone(), 9, slow));
    assert!(look(lone.as_mut()).is_pending());
    drop(lone);
    let mut calls = [1, 2, 3].map(|item| Box::pin(call(service, provider.clone(), item, slow)));
    assert!(calls.iter_mut().all(|call| look(call.as_mut()).is_pending()));
    let [one, two, three] = calls;
    drop(two);
    assert_eq!(pollster::block_on(join_all([one, three])), [Ok(10), Ok(30)]);
    assert_eq!(*provider.sent(), [[1, 3]]);
}

/// A future that was polled once and is kept: its batch does without it.
#[test]
fn a_member_that_is_not_polled_stops_nobody() {
    let (service, provider) = (service(Policy::NONE), Provider::new());
    let mut kept = pin!(call(service, provider.clone(), 1, slow));
    assert!(look(kept.as_mut()).is_pending());
    provider.end(1);
    assert_eq!(pollster::block_on(call(service, provider.clone(), 2, slow)), Ok(20));
    assert_eq!(*provider.sent(), [[1, 2]]);
    assert_eq!(look(kept.as_mut()), Poll::Ready(Ok(10)));

    // The same while the request runs, whichever of them has begun it.
    for kept in 0..2 {
        let (service, provider) = (self::service(Policy::NONE), Provider::new());
        let mut calls = begun(service, &provider, 2);
        let mut kept = calls.remove(kept);
        std::thread::scope(|scope| {
            scope.spawn(|| {
                std::thread::sleep(std::time::Duration::from_millis(2));
                provider.end(1);
            });
            assert!(pollster::block_on(calls.remove(0)).is_ok());
        });
        assert!(look(kept.as_mut()).is_ready());
    }
}

/// Whoever is polled for another reason does not poll the request.
#[test]
fn a_request_is_polled_when_it_was_woken() {
    let service = service(Policy::NONE);
    let polls = Arc::new(AtomicUsize::new(0));
    let many = |polls: Arc<AtomicUsize>, _: Vec<u32>| {
        std::future::poll_fn(move |_| -> Poll<Vec<Answer>> {
            polls.fetch_add(1, Ordering::SeqCst);
            Poll::Pending
        })
    };
    let mut calls = [1, 2, 3].map(|item| Box::pin(call(service, polls.clone(), item, many)));
    for _ in 0..10 {
        assert!(calls.iter_mut().all(|call| look(call.as_mut()).is_pending()));
    }
    assert_eq!(polls.load(Ordering::SeqCst), 1);
}

#[test]
fn different_keys_and_backends_never_share_a_batch() {
    let (service, provider) = (service(Policy::NONE), Provider::new());
    provider.end(4);
    let backends = ["one", "other"].map(crate::orchestrate::Backend::new);
    let calls = [0, 1, 2, 3, 4, 5, 6, 7].map(|item: u32| {
        let demand = Demand::new().backend(&backends[item as usize / 4]);
        let member = member(service, 32, demand.clone(), item % 2, provider.clone(), item, slow);
        serve_batched::<Read, _>(service, demand, once(member), judge())
    });
    assert!(pollster::block_on(join_all(calls)).into_iter().eq((0..8).map(|item| Ok(item * 10))));
    assert_eq!(*provider.sent(), [[0, 2], [1, 3], [4, 6], [5, 7]]);
}

/// Each has its own instance of one function, which the types of arguments do not tell apart.
#[test]
fn instances_of_a_generic_function_never_share_a_batch() {
    fn embed<const FACTOR: u32>(service: &'static Service, item: u32) -> impl Future<Output = Answer> {
        let many = |(), items: Vec<u32>| async move {
            items.into_iter().map(|item| Ok(item * FACTOR)).collect::<Vec<Answer>>()
        };
        call(service, (), item, many)
    }
    let service = service(Policy::NONE);
    let both = futures_util::future::join(embed::<2>(service, 1), embed::<3>(service, 1));
    assert_eq!(pollster::block_on(both), (Ok(2), Ok(3)));
}

/// A key that panics when it is compared, or calls the function that it is a key of.
#[derive(Clone, Copy)]
struct Tricky(u8);

thread_local! {
    static COMPARED: Cell<Option<fn()>> = const { Cell::new(None) };
}

impl PartialEq for Tricky {
    fn eq(&self, other: &Self) -> bool {
        if let Some(act) = COMPARED.take() {
            act();
        }
        self.0 == other.0
    }
}

impl Eq for Tricky {}

impl std::hash::Hash for Tricky {
    /// All in one place.
    fn hash<H: Hasher>(&self, _: &mut H) {}
}

#[test]
fn keys_may_panic_and_call_back() {
    static SERVICE: OnceLock<&Service> = OnceLock::new();
    fn embed(key: u8, item: u32) -> impl Future<Output = Result<Answer, CallError>> {
        let many = |(), items: Vec<u32>| async move { items.into_iter().map(Ok).collect::<Vec<Answer>>() };
        let service = SERVICE.get_or_init(|| service(Policy::NONE));
        member(service, 32, Demand::new(), Tricky(key), (), item, many)
    }
    let mut first = pin!(embed(1, 1));
    assert!(look(first.as_mut()).is_pending());

    COMPARED.set(Some(|| planned_panic()));
    assert!(catch_unwind(|| look(pin!(embed(1, 2)))).is_err());

    // Opens a batch with the same hash while the key is compared, and leaves its item in the first.
    COMPARED.set(Some(|| {
        assert_eq!(pollster::block_on(embed(2, 3)), Ok(Ok(3)));
        let mut same = pin!(embed(1, 4));
        assert!(look(same.as_mut()).is_pending());
    }));
    assert_eq!(pollster::block_on(embed(1, 5)), Ok(Ok(5)));
    assert_eq!(look(first.as_mut()), Poll::Ready(Ok(Ok(1))));
}

/// An item whose destructor calls the function.
#[test]
fn items_may_call_back_when_they_are_dropped() {
    static SERVICE: OnceLock<&Service> = OnceLock::new();
    struct Item(bool);
    impl Drop for Item {
        fn drop(&mut self) {
            if std::mem::take(&mut self.0) {
                assert_eq!(pollster::block_on(embed(Item(false))), Ok(Ok(0)));
            }
        }
    }
    fn embed(item: Item) -> impl Future<Output = Result<Answer, CallError>> {
        let many = |(), items: Vec<Item>| async move { items.iter().map(|_| Ok(0)).collect::<Vec<Answer>>() };
        member(SERVICE.get_or_init(|| service(Policy::NONE)), 32, Demand::new(), (), (), item, many)
    }
    let mut first = Box::pin(embed(Item(true)));
    let mut second = Box::pin(embed(Item(true)));
    assert!(look(first.as_mut()).is_pending() && look(second.as_mut()).is_pending());
    drop(first);
    drop(second);
    assert_eq!(pollster::block_on(embed(Item(true))), Ok(Ok(0)));
}
