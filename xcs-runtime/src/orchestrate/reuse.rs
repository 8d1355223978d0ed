//! Answers that serve more than one call: `dedupe` and `cache`. Off unless asked for, and only for `read` functions.
//!
//! They come first: a call of a function with `batch` joins one only if no answer of another call serves it.
//!
//! What must hold: an answer serves a call only if the keys are equal, by `Eq` and not just by hash. An `Err` is never kept.
//! A call that waits for another one goes on by itself if that one is dropped or panics. Values are cloned, and keys
//! dropped, outside of the locks; a key is hashed and compared under one.

use super::{
    CallError, Service,
    bounded::before,
    call::{Call, Class, Open, call_of_class},
    clock,
    ledger::{Outcome, Reused},
    serve::{Attempts, Demand, Judge, Means, course, deadline},
};
use crate::sync::{Mutex, MutexGuard};
use lru::LruCache;
use std::{
    collections::{BTreeMap, HashMap},
    future::Future,
    hash::{BuildHasher, Hash, RandomState},
    num::NonZeroUsize,
    pin::Pin,
    sync::{Arc, OnceLock, PoisonError},
    task::{self, Poll, Waker},
    time::{Duration, Instant},
};
use uuid::Uuid;

/// What `dedupe` and `cache` ask for.
pub struct Reuse<R> {
    /// Equal calls under way are one.
    pub dedupe: bool,
    /// `cache(max = N, ttl = "..")`: the most answers kept, and how long each is good.
    pub cache: Option<(NonZeroUsize, Option<Duration>)>,
    /// [`Shared::copy`]. A value instead of a bound, so that what is missing is said once, where the result's type stands.
    pub copy: fn(&R) -> R,
}

/// Results that can answer several calls.
#[diagnostic::on_unimplemented(
    message = "`dedupe` and `cache` give one answer to several calls, and `{Self}` cannot be copied",
    label = "derive `Clone` for what it holds, or return that in an `Arc`"
)]
pub trait Shared: Sized {
    /// A copy.
    fn copy(answer: &Self) -> Self;
}

#[diagnostic::do_not_recommend]
impl<T: Clone> Shared for T {
    fn copy(answer: &T) -> T {
        answer.clone()
    }
}

/// A call of an asynchronous function with `dedupe` or `cache`.
pub fn serve_reused<C, K, A, R>(
    service: &'static Service,
    reuse: Reuse<R>,
    key: K,
    demand: Demand,
    attempts: A,
    judge: Judge<R>,
) -> Call<C, impl Future<Output = R>>
where
    C: Class,
    K: Hash + Eq + Clone + Send + 'static,
    A: Attempts<Future: Future<Output = R>>,
    R: Send + Sync + 'static,
{
    call_of_class(run(service, reuse, key, demand, attempts, judge, Means::ALONE))
}

/// A call of a function with `batch`, and `dedupe` or `cache`: like [`serve_batched`](super::serve_batched).
pub fn serve_reused_batched<C, R, K, A>(
    service: &'static Service,
    reuse: Reuse<R>,
    key: K,
    demand: Demand,
    attempts: A,
    judge: Judge<R>,
) -> Call<C, impl Future<Output = R>>
where
    C: Class,
    K: Hash + Eq + Clone + Send + 'static,
    A: Attempts<Future: Future<Output = Result<R, CallError>>>,
    R: Send + Sync + 'static,
{
    call_of_class(run(service, reuse, key, demand, attempts, judge, Means::BATCHED))
}

/// A call of a blocking function with `dedupe` or `cache`.
pub fn serve_reused_blocking<K, A, R>(
    service: &'static Service,
    reuse: Reuse<R>,
    key: K,
    demand: Demand,
    attempts: A,
    judge: Judge<R>,
) -> R
where
    K: Hash + Eq + Clone + Send + 'static,
    A: Attempts<Future: Future<Output = R>>,
    R: Send + Sync + 'static,
{
    clock::block_on(run(service, reuse, key, demand, attempts, judge, Means::ALONE))
}

async fn run<K, A, R>(
    service: &'static Service,
    reuse: Reuse<R>,
    key: K,
    demand: Demand,
    attempts: A,
    judge: Judge<R>,
    means: Means<<A::Future as Future>::Output, R>,
) -> R
where
    K: Hash + Eq + Clone + Send + 'static,
    A: Attempts,
    R: Send + Sync + 'static,
{
    let open = Open::begin(service);
    let digest = digest(&key);
    open.note(|entry| entry.digest = Some(digest));
    let kept = reuse.cache.map(|(max, ttl)| (service.table_of::<A, _>(|| Kept::<K, R>::new(max)), ttl));
    let flights = reuse.dedupe.then(|| service.table_of::<A, _>(Flights::<K, R>::default));
    let deadline = deadline(service, &open);
    let mut leading = None;
    loop {
        if let Some((kept, _)) = &kept
            && let Some(value) = kept.get(&key)
        {
            service.meter(|meter| meter.cache_hits += 1);
            open.note(|entry| entry.reused = Some(Reused::Cached));
            open.end(Outcome::Ok);
            return (reuse.copy)(&value);
        }
        let (Some(flights), None) = (&flights, &leading) else { break };
        match flights.board(&key, &open, &demand) {
            Boarded::Alone => break,
            // Looks once more: an equal call may have ended, and its answer been kept, since the last look.
            Boarded::Leading(call) => leading = Some(call),
            Boarded::Following(following) => match before(deadline, following).await {
                Some(Some(value)) => {
                    service.meter(|meter| meter.joined += 1);
                    open.note(|entry| entry.reused = Some(Reused::Joined));
                    let (value, outcome) = judge.returned((reuse.copy)(&value));
                    open.end(outcome);
                    return value;
                }
                // Whoever led is gone: look again.
                Some(None) => {}
                None => {
                    let (value, outcome) = judge.refused(CallError::Deadline);
                    open.end(outcome);
                    return value;
                }
            },
        }
    }
    let (value, outcome) = course(service, &open, demand, attempts, &judge, means).await;
    if let (Some((kept, ttl)), Outcome::Ok) = (&kept, outcome) {
        kept.put(key, Arc::new((reuse.copy)(&value)), ttl.and_then(|ttl| clock::now().checked_add(ttl)));
    }
    // That this call was refused says nothing about others: one of those who wait goes on by itself.
    if let (Some(leading), Outcome::Ok | Outcome::Failed) = (leading, outcome) {
        leading.landed((reuse.copy)(&value));
    }
    open.end(outcome);
    value
}

/// Equal keys have equal digests in one process, and nobody can compute one outside of it.
fn digest(key: &impl Hash) -> u64 {
    static SECRET: OnceLock<RandomState> = OnceLock::new();
    SECRET.get_or_init(RandomState::new).hash_one(key)
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Answers that are kept, each good until a time, the least recently used ones given up first.
struct Kept<K, R> {
    max: usize,
    answers: Mutex<LruCache<K, Answer<R>>>,
}

/// An answer, and until when it is good.
type Answer<R> = (Arc<R>, Option<Instant>);

impl<K: Hash + Eq, R> Kept<K, R> {
    fn new(max: NonZeroUsize) -> Self {
        // Room comes with the answers: `max` may be a number that is never reached.
        Kept { max: max.get(), answers: Mutex::new(LruCache::unbounded()) }
    }

    fn get(&self, key: &K) -> Option<Arc<R>> {
        let now = clock::now();
        let mut answers = lock(&self.answers);
        let good = |until: &Option<Instant>| until.is_none_or(|until| now < until);
        let (found, expired) = match answers.get(key) {
            Some((value, until)) if good(until) => (Some(value.clone()), None),
            Some(_) => (None, answers.pop_entry(key)),
            None => (None, None),
        };
        drop(answers);
        drop(expired);
        found
    }

    fn put(&self, key: K, value: Arc<R>, until: Option<Instant>) {
        let mut answers = lock(&self.answers);
        let replaced = answers.push(key, (value, until));
        let given_up = if answers.len() > self.max { answers.pop_lru() } else { None };
        drop(answers);
        drop((replaced, given_up));
    }
}

/// Calls under way, by key.
struct Flights<K, R>(Mutex<HashMap<K, Arc<Flight<R>>>>);

impl<K, R> Default for Flights<K, R> {
    fn default() -> Self {
        Flights(Mutex::default())
    }
}

/// A call that others wait for.
struct Flight<R> {
    leader: Uuid,
    state: Mutex<Course<R>>,
}

enum Course<R> {
    /// Who waits, by number; the next number.
    Flying(BTreeMap<u64, Waker>, u64),
    Landed(Arc<R>),
    /// Dropped, or unwound.
    Lost,
}

enum Boarded<K: Hash + Eq, R> {
    /// Inside of the very call it would wait for, or of one whose slot that call may be waiting for.
    Alone,
    Leading(Leading<K, R>),
    Following(Following<R>),
}

impl<K: Hash + Eq + Clone, R> Flights<K, R> {
    /// Joins the equal call that is under way, or begins one that others may join.
    fn board(self: &Arc<Self>, key: &K, open: &Open, demand: &Demand) -> Boarded<K, R> {
        let nested = open.holds_slot_for(demand);
        let mut flights = lock(&self.0);
        if let Some(flight) = flights.get(key) {
            return if nested || open.is_within(flight.leader) {
                Boarded::Alone
            } else {
                Boarded::Following(Following { flight: flight.clone(), number: None })
            };
        }
        let flight =
            Arc::new(Flight { leader: open.running.id(), state: Mutex::new(Course::Flying(BTreeMap::new(), 0)) });
        flights.insert(key.clone(), flight.clone());
        drop(flights);
        Boarded::Leading(Leading { flights: self.clone(), key: key.clone(), flight })
    }
}

/// The call that others wait for, as it sees itself.
struct Leading<K: Hash + Eq, R> {
    flights: Arc<Flights<K, R>>,
    key: K,
    flight: Arc<Flight<R>>,
}

impl<K: Hash + Eq, R> Leading<K, R> {
    fn landed(self, value: R) {
        self.end(Course::Landed(Arc::new(value)));
    }

    /// Takes the call off the table and tells who waits. The first end counts.
    fn end(&self, course: Course<R>) {
        let removed = lock(&self.flights.0).remove_entry(&self.key);
        drop(removed);
        let mut state = lock(&self.flight.state);
        if let Course::Flying(..) = *state {
            let before = std::mem::replace(&mut *state, course);
            drop(state);
            if let Course::Flying(waiting, _) = before {
                waiting.into_values().for_each(Waker::wake);
            }
        }
    }
}

impl<K: Hash + Eq, R> Drop for Leading<K, R> {
    fn drop(&mut self) {
        if matches!(*lock(&self.flight.state), Course::Flying(..)) {
            self.end(Course::Lost);
        }
    }
}

/// Waits for the call of another: its answer, or nothing if it was lost.
struct Following<R> {
    flight: Arc<Flight<R>>,
    number: Option<u64>,
}

impl<R> Future for Following<R> {
    type Output = Option<Arc<R>>;

    fn poll(mut self: Pin<&mut Self>, task: &mut task::Context<'_>) -> Poll<Self::Output> {
        let waker = task.waker().clone();
        let mut number = self.number;
        let polled = match &mut *lock(&self.flight.state) {
            Course::Flying(waiting, next) => {
                let number = *number.get_or_insert_with(|| {
                    *next += 1;
                    *next
                });
                let replaced = waiting.insert(number, waker);
                Err(replaced)
            }
            Course::Landed(value) => Ok(Some(value.clone())),
            Course::Lost => Ok(None),
        };
        self.number = number;
        match polled {
            Ok(value) => Poll::Ready(value),
            Err(_) => Poll::Pending,
        }
    }
}

impl<R> Drop for Following<R> {
    fn drop(&mut self) {
        let mut state = lock(&self.flight.state);
        if let (Course::Flying(waiting, _), Some(number)) = (&mut *state, self.number) {
            let waker = waiting.remove(&number);
            drop(state);
            drop(waker);
        }
    }
}
