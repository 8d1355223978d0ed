//! Calls that share a request: each item is answered once, whoever joins, leaves or drives.

use super::*;
use crate::orchestrate::{Demand, Read, member, once, serve_batched};

/// Who sends the requests, and what was in them. Not a place where the checker interrupts.
#[derive(Clone, Default)]
struct Provider {
    sent: Arc<std::sync::Mutex<Vec<Vec<u32>>>>,
    crowd: Crowd,
    /// What a request waits for.
    sign: Sign,
}

impl Provider {
    /// Whose requests need nobody to end.
    fn quick() -> Provider {
        let provider = Provider::default();
        provider.sign.give();
        provider
    }

    async fn send(self, items: Vec<u32>) -> Vec<Answer> {
        self.sent.lock().expect("not poisoned").push(items.clone());
        let _inside = self.crowd.enter();
        self.sign.seen().await;
        items.into_iter().map(|item| Ok(item * 10)).collect()
    }

    /// The items that were sent, in their order.
    fn items(&self) -> Vec<u32> {
        let mut items = self.sent.lock().expect("not poisoned").concat();
        items.sort_unstable();
        items
    }
}

fn call(
    service: &'static Service,
    max: usize,
    provider: &Provider,
    item: u32,
) -> impl Future<Output = Answer> + Send + use<> {
    let many = |provider: Provider, items| provider.send(items);
    let member = member(service, max, Demand::new(), (), provider.clone(), item, many);
    serve_batched::<Read, _>(service, Demand::new(), once(member), judge())
}

type Calls = Vec<Box<dyn FnOnce() + Send>>;

/// Calls for `items`, blocked threads and tasks in turn, that expect their own answers.
fn answered(service: &'static Service, max: usize, provider: &Provider, items: impl IntoIterator<Item = u32>) -> Calls {
    let calls = items.into_iter().map(|item| {
        let call = call(service, max, provider, item);
        Box::new(move || {
            let answer = if item % 2 == 0 { block_on(call) } else { wait(call) };
            assert_eq!(answer, Ok(item * 10));
        }) as Box<dyn FnOnce() + Send>
    });
    calls.collect()
}

#[test]
fn a_batch_leaves_when_it_is_full_or_nobody_comes() {
    for max in [2, 8] {
        check(move || {
            let (service, provider) = (service(Policy::NONE), Provider::quick());
            together(answered(service, max, &provider, 1..=3));
            assert_eq!(provider.items(), [1, 2, 3]);
            assert!(provider.sent.lock().expect("not poisoned").iter().all(|items| items.len() <= max));
        });
    }
}

#[test]
fn batches_share_a_slot() {
    check(|| {
        let (service, provider) = (service(limited(1)), Provider::quick());
        together(answered(service, 2, &provider, 1..=4));
        assert_eq!((provider.items(), provider.crowd.most()), (vec![1, 2, 3, 4], 1));
        let gate = service.gate().expect("it has one");
        assert_eq!((gate.running(), gate.waiting()), (0, 0));
    });
}

/// The first polls drive the batch and are gone then: another member goes on. `9` may have left with the request.
#[test]
fn whoever_drives_a_batch_may_be_dropped() {
    for polls in 1..=4 {
        for policy in [Policy::NONE, limited(1)] {
            check(move || {
                let (service, provider) = (service(policy), Provider::default());
                let mut threads = answered(service, 8, &provider, 1..=2);
                let dropped = call(service, 8, &provider, 9);
                threads.push(Box::new(move || give_up_after(polls, dropped)));
                let sign = provider.sign.clone();
                threads.push(Box::new(move || sign.give()));
                together(threads);
                let items = provider.items();
                assert!(items == [1, 2] || items == [1, 2, 9], "{items:?}");
                assert_eq!(provider.crowd.now(), 0);
            });
        }
    }
}

/// Who waits for a batch that waits for the slot of another one.
#[test]
fn a_batch_whose_members_all_go_leaves_the_line() {
    check(|| {
        let (service, provider) = (service(limited(1)), Provider::quick());
        let mut threads = answered(service, 2, &provider, [1]);
        for item in [8, 9] {
            let dropped = call(service, 2, &provider, item);
            threads.push(Box::new(move || give_up_after(2, dropped)));
        }
        together(threads);
        let gate = service.gate().expect("it has one");
        assert_eq!((gate.running(), gate.waiting(), provider.crowd.now()), (0, 0, 0));
    });
}
