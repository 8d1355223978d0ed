//! One batch, from its first member to its answers.
//!
//! What must hold: the lock is held for moves alone. The course (see [`course`](super::course)) is taken out while it is
//! polled, so it is polled by one member at a time; a wake-up that comes meanwhile is remembered and passed on
//! afterwards. Whoever changes the state and finds that members can go on takes their wakers along and uses them outside.

use super::{course, table::OpenBatches};
use crate::{
    orchestrate::{
        CallError, Service,
        call::Running,
        context::{self, Context},
        gate::Gate,
    },
    trace,
};
use std::{
    collections::BTreeMap,
    future::Future,
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    task::{self, Poll, Wake, Waker},
};

/// A request under way: its results.
pub(super) type Sent<R> = Pin<Box<dyn Future<Output = Vec<R>> + Send>>;

/// Sends a request.
type Many<T, R> = Box<dyn FnOnce(Vec<T>) -> Sent<R> + Send>;

/// A member of a batch, by the order in which they joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place(u64);

/// Who wants to join.
pub(super) struct Entrant<T> {
    pub(super) item: T,
    /// An estimate of what the item will use.
    pub(super) tokens: u64,
    pub(super) call: Option<Arc<Running>>,
}

/// A list, and where to look in it.
type Listed<K, T, R> = (Arc<OpenBatches<K, T, R>>, u64);

/// Calls that share a request.
pub(super) struct Batch<K, T, R> {
    pub(super) service: &'static Service,
    pub(super) backend: Option<Arc<Gate>>,
    /// What its request finds around it: nothing of its members but the stubs, which they have in common.
    pub(super) around: Context,
    identity: K,
    max: usize,
    runtime: Option<Runtime>,
    /// Where it is listed while it is open, and the hash of its identity.
    listed: Option<Listed<K, T, R>>,
    state: Mutex<State<T, R>>,
}

struct State<T, R> {
    many: Option<Many<T, R>>,
    members: BTreeMap<Place, Member<T, R>>,
    /// How many have ever joined.
    joined: u64,
    /// How many members have looked since the last one joined.
    looked: usize,
    /// Whether others may join.
    open: bool,
    /// Calls of members that were made in a call which holds a slot that the batch needs.
    nested: Vec<Arc<Running>>,
    course: Course,
    /// Whether the course can go on.
    woken: bool,
}

struct Member<T, R> {
    entrant: Option<Entrant<T>>,
    answer: Option<Result<R, CallError>>,
    waker: Option<Waker>,
    /// How many had joined when it looked last.
    seen: u64,
    /// How often it has looked since and found nobody new.
    quiet: u32,
}

type Boxed = Pin<Box<dyn Future<Output = ()> + Send>>;

enum Course {
    /// Not begun: members are being collected.
    Ahead,
    Waiting(Boxed),
    /// A member polls it.
    Driven,
    Over,
}

/// How many yields a member spends on others that were not polled again since the last one joined. Their threads may
/// have been interrupted: with one yield alone, 10,000 calls in 64 tasks on two busy processors became up to 362 requests
/// instead of 313, with 32 up to 328. They may also be kept without being polled, and then nobody must wait for them.
const PATIENCE: u32 = 32;

/// What a member finds when it looks.
enum Found<R> {
    Answer(Result<R, CallError>),
    /// The course is to begin.
    Begin,
    /// The course is to be polled.
    Drive(Boxed),
    /// Members are being collected: look again when the others had their turn.
    Yield,
    /// Nothing to do before being woken.
    Nothing,
}

/// What a batch takes along when it leaves.
pub(super) struct Leaving<T, R> {
    pub(super) many: Many<T, R>,
    pub(super) items: Vec<T>,
    pub(super) places: Vec<Place>,
    pub(super) calls: Vec<Arc<Running>>,
    /// The sum of the estimates.
    pub(super) tokens: u64,
}

/// Timers and sockets belong to the runtime that they were made in, and go with it.
#[cfg(feature = "timer")]
type Runtime = tokio::runtime::Id;
#[cfg(not(feature = "timer"))]
type Runtime = std::convert::Infallible;

fn runtime() -> Option<Runtime> {
    #[cfg(feature = "timer")]
    return tokio::runtime::Handle::try_current().ok().map(|runtime| runtime.id());
    #[cfg(not(feature = "timer"))]
    None
}

impl<K, T, R> Batch<K, T, R> {
    pub(super) fn new(
        service: &'static Service,
        max: usize,
        backend: Option<Arc<Gate>>,
        identity: K,
        context: &Context,
        many: impl FnOnce(Vec<T>) -> Sent<R> + Send + 'static,
    ) -> Self {
        let state = State {
            many: Some(Box::new(many)),
            members: BTreeMap::new(),
            joined: 0,
            looked: 0,
            open: true,
            nested: Vec::new(),
            course: Course::Ahead,
            woken: false,
        };
        Batch {
            service,
            backend,
            around: Context { stubs: context.stubs.clone(), ..Context::default() },
            identity,
            max: max.max(1),
            runtime: runtime(),
            listed: None,
            state: Mutex::new(state),
        }
    }

    pub(super) fn identity(&self) -> &K {
        &self.identity
    }

    /// Says where the batch is listed while it is open.
    pub(super) fn enlist(&mut self, list: Arc<OpenBatches<K, T, R>>, hash: u64) {
        self.listed = Some((list, hash));
    }

    /// Takes a closed batch off its list.
    fn delist(&self) {
        if let Some((list, hash)) = &self.listed {
            list.remove(*hash, self);
        }
    }

    /// Whether a member of the one may join the other.
    pub(super) fn is_like(&self, other: &Self) -> bool
    where
        K: Eq,
    {
        fn same<T>(one: Option<&Arc<T>>, other: Option<&Arc<T>>) -> bool {
            one.map(Arc::as_ptr) == other.map(Arc::as_ptr)
        }
        same(self.backend.as_ref(), other.backend.as_ref())
            && same(self.around.stubs.as_ref(), other.around.stubs.as_ref())
            && self.runtime == other.runtime
            && self.identity == other.identity
    }

    /// The gates that the request has to pass, in their order.
    pub(super) fn gates(&self) -> impl Iterator<Item = &Arc<Gate>> {
        self.service.gate().into_iter().chain(&self.backend)
    }

    /// Works on the state. What it returns is used and dropped outside of the lock.
    fn with<O>(&self, work: impl FnOnce(&mut State<T, R>) -> O) -> O {
        work(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Takes a member in, unless the batch is closed.
    pub(super) fn join(&self, entrant: Entrant<T>) -> Result<Place, Entrant<T>> {
        let nested = entrant.call.clone().filter(|call| self.gates().any(|gate| call.permit_of(gate).is_some()));
        self.with(|state| {
            if !state.open {
                return Err(entrant);
            }
            let place = Place(state.joined);
            state.joined += 1;
            state.looked = 0;
            let member = Member { entrant: Some(entrant), answer: None, waker: None, seen: 0, quiet: 0 };
            state.members.insert(place, member);
            state.open = state.members.len() < self.max;
            if let Some(nested) = nested {
                state.nested.push(nested);
                // The course may now pass where it could not before.
                state.woken = true;
            }
            Ok(place)
        })
    }

    /// Takes a member out that wants no answer any more.
    pub(super) fn give_up(&self, place: Place) {
        let (member, rest) = self.with(|state| {
            let member = state.members.remove(&place);
            state.looked -= usize::from(member.as_ref().is_some_and(|member| member.seen == state.joined));
            (member, state.members.is_empty().then(|| state.end()))
        });
        drop(member);
        if rest.is_some() {
            self.delist();
            // What is dropped here belongs to none of the members, nor to who drops the last.
            let _apart = self.apart();
            drop(rest);
        }
    }

    /// Nothing of a member, or of a call around it, is on the thread until the guard goes.
    fn apart(&self) -> impl Sized {
        (trace::apart(), context::enter(Arc::new(self.around.clone())))
    }

    /// Calls to be considered for slots that are lent, from the `from`th on.
    pub(super) fn nested(&self, from: usize) -> Vec<Arc<Running>> {
        self.with(|state| state.nested[from.min(state.nested.len())..].to_vec())
    }

    /// The sum of the members' estimates.
    pub(super) fn tokens(&self) -> u64 {
        self.with(|state| state.tokens())
    }

    /// Closes the batch and takes along what its request needs. Once, and while it has members.
    pub(super) fn leave(&self) -> Leaving<T, R> {
        let leaving = self.with(|state| {
            state.open = false;
            let tokens = state.tokens();
            let (mut places, mut items, mut calls) = (Vec::new(), Vec::new(), Vec::new());
            for (place, member) in &mut state.members {
                if let Some(entrant) = member.entrant.take() {
                    places.push(*place);
                    items.push(entrant.item);
                    calls.extend(entrant.call);
                }
            }
            let many = state.many.take().expect("a batch leaves once");
            let nested = std::mem::take(&mut state.nested);
            (Leaving { many, items, places, calls, tokens }, nested)
        });
        self.delist();
        leaving.0
    }

    /// Gives each result to the member that it is for, if it is still there.
    pub(super) fn answer(&self, places: &[Place], results: Vec<R>) {
        let (_unwanted, wakers) = self.with(|state| {
            let mut unwanted = Vec::new();
            for (place, result) in places.iter().zip(results) {
                match state.members.get_mut(place) {
                    Some(member) => member.answer = Some(Ok(result)),
                    None => unwanted.push(result),
                }
            }
            (unwanted, state.wakers())
        });
        wakers.into_iter().for_each(Waker::wake);
    }

    /// Ends the batch: whoever has no answer is told why not.
    pub(super) fn fail(&self, error: CallError) {
        let (_rest, wakers) = self.with(|state| {
            let rest = state.end();
            let waiting = state.members.values_mut().filter(|member| member.answer.is_none());
            let entrants: Vec<_> = waiting
                .map(|member| {
                    member.answer = Some(Err(error));
                    member.entrant.take()
                })
                .collect();
            ((rest, entrants), state.wakers())
        });
        self.delist();
        wakers.into_iter().for_each(Waker::wake);
    }
}

impl<T, R> State<T, R> {
    fn tokens(&self) -> u64 {
        let entrants = self.members.values().filter_map(|member| member.entrant.as_ref());
        entrants.fold(0, |sum, entrant| sum.saturating_add(entrant.tokens))
    }

    /// Nothing more will happen. What it returns is to be dropped outside of the lock.
    fn end(&mut self) -> impl Sized + use<T, R> {
        self.open = false;
        (std::mem::replace(&mut self.course, Course::Over), self.many.take(), std::mem::take(&mut self.nested))
    }

    /// The wakers of members that have looked since they were woken.
    fn wakers(&mut self) -> Vec<Waker> {
        self.members.values_mut().filter_map(|member| member.waker.take()).collect()
    }

    /// What the member at `place` has to do, and a waker to drop outside of the lock.
    fn look(&mut self, place: Place, waker: Waker) -> (Found<R>, Option<Waker>) {
        let members = self.members.len();
        let Some(member) = self.members.get_mut(&place) else {
            unreachable!("a member is there until it has its answer or gives up");
        };
        if let Some(answer) = member.answer.take() {
            let member = self.members.remove(&place);
            return (Found::Answer(answer), member.and_then(|member| member.waker));
        }
        let old = member.waker.replace(waker);
        let found = match &self.course {
            Course::Ahead if self.open && member.seen != self.joined => {
                (member.seen, member.quiet) = (self.joined, 0);
                self.looked += 1;
                Found::Yield
            }
            Course::Ahead if self.open && self.looked < members && member.quiet < PATIENCE => {
                member.quiet += 1;
                Found::Yield
            }
            Course::Ahead => {
                self.course = Course::Driven;
                Found::Begin
            }
            Course::Waiting(_) if self.woken => match std::mem::replace(&mut self.course, Course::Driven) {
                Course::Waiting(course) => Found::Drive(course),
                _ => unreachable!("it was there"),
            },
            Course::Waiting(_) | Course::Driven | Course::Over => Found::Nothing,
        };
        if matches!(found, Found::Begin | Found::Drive(_)) {
            self.woken = false;
        }
        (found, old)
    }
}

impl<K, T, R> Batch<K, T, R>
where
    K: Send + Sync + 'static,
    T: Send + 'static,
    R: Send + 'static,
{
    /// A member is polled: its answer if there is one; otherwise it moves the batch on, if that is possible.
    pub(super) fn look(self: &Arc<Self>, place: Place, task: &task::Context<'_>) -> Poll<Result<R, CallError>> {
        let waker = task.waker().clone();
        let (found, _waker) = self.with(|state| state.look(place, waker));
        match found {
            Found::Answer(answer) => return Poll::Ready(answer),
            Found::Nothing => return Poll::Pending,
            Found::Yield => {
                task.waker().wake_by_ref();
                return Poll::Pending;
            }
            Found::Begin => self.drive(Box::pin(course::run(self.clone()))),
            Found::Drive(course) => self.drive(course),
        }
        let answer = self.with(|state| {
            let answer = state.members.get_mut(&place)?.answer.take()?;
            Some((answer, state.members.remove(&place)))
        });
        answer.map_or(Poll::Pending, |(answer, _)| Poll::Ready(answer))
    }

    /// Polls the course once.
    fn drive(self: &Arc<Self>, mut course: Boxed) {
        /// Tells the other members if the poll unwinds.
        struct Unwinding<'a, K, T, R>(&'a Batch<K, T, R>);
        impl<K, T, R> Drop for Unwinding<'_, K, T, R> {
            fn drop(&mut self) {
                self.0.fail(CallError::BatchPanicked);
            }
        }
        let unwinding = Unwinding(self);
        let waker = Waker::from(self.clone());
        let polled = {
            let _apart = self.apart();
            course.as_mut().poll(&mut task::Context::from_waker(&waker))
        };
        std::mem::forget(unwinding);
        let (_rest, wakers) = self.with(|state| {
            if polled.is_ready() || state.members.is_empty() {
                return ((Some(course), Some(state.end())), Vec::new());
            }
            state.course = Course::Waiting(course);
            // Members that looked meanwhile found nothing to do.
            ((None, None), if state.woken { state.wakers() } else { Vec::new() })
        });
        wakers.into_iter().for_each(Waker::wake);
    }
}

/// The course of a batch can go on.
impl<K, T, R> Wake for Batch<K, T, R>
where
    K: Send + Sync + 'static,
    T: Send + 'static,
    R: Send + 'static,
{
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        let wakers = self.with(|state| {
            state.woken = true;
            // Who drives it looks afterwards whether it was woken.
            if matches!(state.course, Course::Waiting(_)) { state.wakers() } else { Vec::new() }
        });
        wakers.into_iter().for_each(Waker::wake);
    }
}
