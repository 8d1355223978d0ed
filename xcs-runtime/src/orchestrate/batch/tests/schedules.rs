//! Random schedules of members: an executor that polls them in random order, now and then drops one, and a service that
//! answers, fails and panics when the schedule says so.
//!
//! What is compared: every member gets its own answer or what became of its request; no item is sent twice, none whose
//! member gave up while the batch collected; a batch has one key and at most `max` items; no more requests than slots; a
//! request lives as long as one of its members. In the end only members that were woken are polled, so a lost wake-up is
//! a member that stays.

use super::{
    super::{member, table::Table},
    Answer, Failure, Flag, service,
};
use crate::orchestrate::{CallError, Demand, Policy, Service};
use proptest::{
    prelude::*,
    test_runner::{RngAlgorithm, TestCaseError},
};
use std::{
    collections::BTreeMap,
    future::Future,
    num::NonZeroUsize,
    panic::{AssertUnwindSafe, catch_unwind},
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll, Waker},
};

/// Items of a batch.
const MAX: usize = 3;

/// What becomes of a request.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Ending {
    /// A result for each item; that of every fifth is an error.
    Results,
    /// One result too few.
    Short,
    Panic,
}

#[derive(Clone, Debug)]
enum Step {
    /// A call with one of two keys.
    Arrive {
        key: u8,
    },
    /// A member is polled if it was woken.
    Poll {
        member: usize,
    },
    /// A member is polled without reason, with another waker.
    Disturb {
        member: usize,
    },
    GiveUp {
        member: usize,
    },
    /// A request may end.
    End {
        request: usize,
        ending: Ending,
    },
    /// A request is polled without reason.
    Rouse {
        request: usize,
    },
}

fn step() -> impl Strategy<Value = Step> {
    let any = any::<usize>;
    let ending = prop_oneof![6 => Just(Ending::Results), 1 => Just(Ending::Short), 1 => Just(Ending::Panic)];
    prop_oneof![
        8 => (0..2_u8).prop_map(|key| Step::Arrive { key }),
        12 => any().prop_map(|member| Step::Poll { member }),
        2 => any().prop_map(|member| Step::Disturb { member }),
        2 => any().prop_map(|member| Step::GiveUp { member }),
        3 => (any(), ending).prop_map(|(request, ending)| Step::End { request, ending }),
        1 => any().prop_map(|request| Step::Rouse { request }),
    ]
}

/// A request as the service sees it.
struct Request {
    items: Vec<u32>,
    ending: Option<Ending>,
    waker: Option<Waker>,
    live: bool,
    /// How often it wakes its batch while it is polled.
    restless: usize,
}

#[derive(Default)]
struct Provider(Mutex<Vec<Request>>);

impl Provider {
    fn requests(&self) -> MutexGuard<'_, Vec<Request>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn live(&self) -> Vec<usize> {
        self.requests().iter().enumerate().filter(|(_, request)| request.live).map(|(at, _)| at).collect()
    }

    /// Changes a live request and wakes who waits for it.
    fn change(&self, request: usize, change: impl FnOnce(&mut Request)) {
        let live = self.live();
        let Some(at) = request.checked_rem(live.len()) else { return };
        let waker = {
            let request = &mut self.requests()[live[at]];
            change(request);
            request.waker.take()
        };
        waker.into_iter().for_each(Waker::wake);
    }

    fn request_of(&self, item: u32) -> Option<usize> {
        self.requests().iter().position(|request| request.items.contains(&item))
    }
}

/// A request as its batch sees it.
struct Reply {
    provider: Arc<Provider>,
    at: usize,
}

fn send(provider: Arc<Provider>, items: Vec<u32>) -> Reply {
    let mut requests = provider.requests();
    let at = requests.len();
    requests.push(Request { items, ending: None, waker: None, live: true, restless: at % 3 });
    drop(requests);
    Reply { provider, at }
}

/// How many batches of `service`, sent by `_many`, can be joined.
fn open<M: FnOnce(Arc<Provider>, Vec<u32>) -> Reply + 'static>(service: &'static Service, _many: M) -> usize {
    service.table(Table::<u8, u32, Answer, M>::default).open()
}

fn result(item: u32) -> Answer {
    if item.is_multiple_of(5) { Err(Failure::Bad(item)) } else { Ok(item * 10) }
}

impl Future for Reply {
    type Output = Vec<Answer>;

    fn poll(self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Vec<Answer>> {
        let ending = {
            let request = &mut self.provider.requests()[self.at];
            request.waker = Some(task.waker().clone());
            let rest = request.restless.checked_sub(1);
            request.restless = rest.unwrap_or(0);
            if rest.is_some() {
                task.waker().wake_by_ref();
            }
            request.ending.filter(|_| rest.is_none())
        };
        let results = |less| {
            let items = &self.provider.requests()[self.at].items;
            items[less..].iter().map(|item| result(*item)).collect()
        };
        match ending {
            None => Poll::Pending,
            Some(Ending::Results) => Poll::Ready(results(0)),
            Some(Ending::Short) => Poll::Ready(results(1)),
            Some(Ending::Panic) => super::planned_panic(),
        }
    }
}

impl Drop for Reply {
    fn drop(&mut self) {
        self.provider.requests()[self.at].live = false;
    }
}

/// A member's end.
#[derive(Clone, Debug, PartialEq)]
enum End {
    Answer(Result<Answer, CallError>),
    /// It polled the request that panicked.
    Unwound,
    GaveUp {
        sent: bool,
    },
}

struct Task {
    item: u32,
    member: Pin<Box<dyn Future<Output = Result<Answer, CallError>>>>,
    flag: Arc<Flag>,
}

/// Everything of one schedule.
struct World {
    service: &'static Service,
    provider: Arc<Provider>,
    tasks: Vec<Task>,
    ends: BTreeMap<u32, End>,
    items: u32,
}

impl World {
    fn new(slots: Option<usize>) -> World {
        let concurrency = slots.and_then(NonZeroUsize::new);
        let service = service(Policy { concurrency, ..Policy::NONE });
        World { service, provider: Arc::default(), tasks: Vec::new(), ends: BTreeMap::new(), items: 0 }
    }

    /// Items of key 1 are odd.
    fn arrive(&mut self, key: u8) {
        self.items += 2;
        let item = self.items + u32::from(key);
        let member = member(self.service, MAX, Demand::new(), key, self.provider.clone(), item, send);
        let flag = Arc::new(Flag::default());
        flag.raise();
        self.tasks.push(Task { item, member: Box::pin(member), flag });
    }

    fn chosen(&self, number: usize) -> Option<usize> {
        number.checked_rem(self.tasks.len())
    }

    fn poll(&mut self, at: usize) {
        let task = &mut self.tasks[at];
        task.flag.lower();
        let waker = Waker::from(task.flag.clone());
        let polled = catch_unwind(AssertUnwindSafe(|| task.member.as_mut().poll(&mut Context::from_waker(&waker))));
        let end = match polled {
            Ok(Poll::Pending) => return,
            Ok(Poll::Ready(answer)) => End::Answer(answer),
            Err(_) => End::Unwound,
        };
        let task = self.tasks.swap_remove(at);
        self.ends.insert(task.item, end);
    }

    /// Polls a member if it was woken.
    fn poll_woken(&mut self, at: usize) -> bool {
        let woken = self.tasks[at].flag.lower();
        if woken {
            self.poll(at);
        }
        woken
    }

    fn take(&mut self, step: &Step) {
        match *step {
            Step::Arrive { key } => self.arrive(key),
            Step::Poll { member } => {
                self.chosen(member).map(|at| self.poll_woken(at));
            }
            Step::Disturb { member } => {
                if let Some(at) = self.chosen(member) {
                    self.tasks[at].flag = Arc::default();
                    self.poll(at);
                }
            }
            Step::GiveUp { member } => {
                if let Some(at) = self.chosen(member) {
                    let task = self.tasks.swap_remove(at);
                    let sent = self.provider.request_of(task.item).is_some();
                    self.ends.insert(task.item, End::GaveUp { sent });
                }
            }
            Step::End { request, ending } => self.provider.change(request, |request| request.ending = Some(ending)),
            Step::Rouse { request } => self.provider.change(request, |_| {}),
        }
    }

    /// What holds after each step.
    fn check(&self, slots: Option<usize>) -> Result<(), TestCaseError> {
        let live = self.provider.live();
        prop_assert!(slots.is_none_or(|slots| live.len() <= slots), "{} requests at once", live.len());
        for at in live {
            let requests = self.provider.requests();
            let wanted = requests[at].items.iter().any(|item| self.tasks.iter().any(|task| task.item == *item));
            prop_assert!(wanted, "request {at} is nobody's");
        }
        Ok(())
    }

    /// Polls who was woken, and ends requests, until everybody has an answer.
    fn finish(&mut self) -> Result<(), TestCaseError> {
        while !self.tasks.is_empty() {
            let mut any = false;
            for at in (0..self.tasks.len()).rev() {
                any |= self.poll_woken(at);
            }
            if any {
                continue;
            }
            if self.provider.live().is_empty() {
                return Err(TestCaseError::fail(format!("{} members were never woken", self.tasks.len())));
            }
            // Whoever is restless has seen to it that it is polled again.
            prop_assert!(self.provider.requests().iter().all(|request| !request.live || request.restless == 0));
            self.provider.change(0, |request| request.ending = request.ending.or(Some(Ending::Results)));
        }
        Ok(())
    }

    /// What holds in the end.
    fn account(&self) -> Result<(), TestCaseError> {
        let requests = self.provider.requests();
        let mut sent: Vec<u32> = requests.iter().flat_map(|request| request.items.clone()).collect();
        for request in requests.iter() {
            prop_assert!((1..=MAX).contains(&request.items.len()), "{:?}", request.items);
            prop_assert!(request.items.iter().all(|item| item % 2 == request.items[0] % 2), "{:?}", request.items);
            prop_assert!(!request.live);
        }
        for (item, end) in &self.ends {
            let request = requests.iter().find(|request| request.items.contains(item));
            let Some(request) = request else {
                prop_assert_eq!(end, &End::GaveUp { sent: false });
                continue;
            };
            let items = request.items.len();
            let fits = match end {
                End::GaveUp { sent } => *sent,
                End::Unwound => request.ending == Some(Ending::Panic),
                End::Answer(answer) => {
                    *answer
                        == match request.ending {
                            Some(Ending::Results) => Ok(result(*item)),
                            Some(Ending::Short) => Err(CallError::BatchLength { items, answers: items - 1 }),
                            Some(Ending::Panic) => Err(CallError::BatchPanicked),
                            None => return Err(TestCaseError::fail("an answer before there was one")),
                        }
                }
            };
            prop_assert!(fits, "item {item} of {:?}, {:?}: {end:?}", request.items, request.ending);
        }
        for request in requests.iter().filter(|request| request.ending == Some(Ending::Panic)) {
            let unwound = request.items.iter().filter(|item| self.ends.get(item) == Some(&End::Unwound)).count();
            prop_assert!(unwound <= 1, "the panic came {unwound} times");
        }
        sent.sort_unstable();
        prop_assert!(sent.windows(2).all(|pair| pair[0] != pair[1]), "an item was sent twice");
        Ok(())
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 4_000,
        failure_persistence: None,
        rng_algorithm: RngAlgorithm::XorShift,
        ..ProptestConfig::default()
    })]

    #[test]
    fn every_member_gets_its_own_answer(
        slots in prop::option::of(1..3_usize),
        steps in prop::collection::vec(step(), 1..120),
    ) {
        let mut world = World::new(slots);
        for step in &steps {
            world.take(step);
            world.check(slots)?;
        }
        world.finish()?;
        world.account()?;
        prop_assert_eq!(world.service.gate().map_or((0, 0), |gate| (gate.running(), gate.waiting())), (0, 0));
        prop_assert_eq!(open(world.service, send), 0);
    }
}
