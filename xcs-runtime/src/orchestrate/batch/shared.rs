//! One batch as its members share it, from the first that joins to the last that goes.
//!
//! What must hold: the lock is held for the rules of [`state`](super::state) alone. Whoever changes the state drops what
//! is left over, and uses the wakers of members that can go on, after it is given back. A wake-up that comes while the
//! course is polled is passed on afterwards, so none is lost.
//!
//! While the batch waits for its backend, what it asks for is the sum of its members' estimates, at every moment: a member
//! joins only if the backend's line takes its tokens in, under the lock of the batch. So limits hold exactly, and a member
//! for which there is no room begins another batch.

use super::{
    course,
    state::{Boxed, Entrant, Found, Leaving, Place, Sent, State},
    table::OpenBatches,
};
use crate::{
    orchestrate::{
        CallError, Service,
        call::Running,
        context::{self, Context},
        gate::{Admit, Gate, Permit, Ticket},
    },
    sync::Mutex,
    trace,
};
use std::{
    sync::{Arc, PoisonError},
    task::{self, Poll, Wake, Waker},
};

/// A list, and where to look in it.
type Listed<K, T, R> = (Arc<OpenBatches<K, T, R>>, u64);

/// Calls that share a request.
pub(super) struct Batch<K, T, R> {
    pub(super) service: &'static Service,
    pub(super) backend: Option<Arc<Gate>>,
    /// What its course finds around it: nothing of its members but the stubs, which they have in common.
    pub(super) around: Context,
    identity: K,
    runtime: Option<Runtime>,
    /// Where it is listed while it is open, and the hash of its identity.
    listed: Option<Listed<K, T, R>>,
    state: Mutex<State<T, R>>,
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
    /// A batch without members. It finds the stubs of `context` around it.
    pub(super) fn new(
        service: &'static Service,
        max: usize,
        backend: Option<Arc<Gate>>,
        identity: K,
        context: &Context,
        many: impl FnOnce(Vec<T>) -> Sent<R> + Send + 'static,
    ) -> Self {
        Batch {
            service,
            backend,
            around: Context { stubs: context.stubs.clone(), ..Context::default() },
            identity,
            runtime: runtime(),
            listed: None,
            state: Mutex::new(State::new(max, Box::new(many))),
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

    /// Takes a member in, unless the batch is closed, or it would then be too large for the backend.
    pub(super) fn join(&self, entrant: Entrant<T>) -> Result<Place, Entrant<T>> {
        let nested = entrant.call.clone().filter(|call| self.gates().any(|gate| call.permit_of(gate).is_some()));
        let (joined, woken) = self.with(|state| match self.make_room(state, entrant.tokens) {
            Some(woken) => (state.join(entrant, nested), woken),
            None => {
                state.close();
                (Err(entrant), Vec::new())
            }
        });
        woken.into_iter().for_each(Waker::wake);
        joined
    }

    /// Raises what the batch asks its backend for, if that can be done.
    fn make_room(&self, state: &State<T, R>, tokens: u64) -> Option<Vec<Waker>> {
        match &self.backend {
            Some(backend) if tokens > 0 && state.is_open() && !state.is_empty() => {
                backend.grow(state.asked(), state.tokens_with(tokens))
            }
            _ => Some(Vec::new()),
        }
    }

    /// A place for the batch in the line of `gate`, for all its tokens. Those of a member that joins later are added.
    pub(super) fn ask(&self, gate: &Arc<Gate>, lender: Option<&Permit>) -> Admit {
        let of_backend = self.backend.as_ref().is_some_and(|backend| Arc::ptr_eq(backend, gate));
        self.with(|state| {
            let mut admit = gate.admit(state.tokens(), lender);
            if let Some(place) = admit.queue().filter(|_| of_backend) {
                state.ask(place);
            }
            admit
        })
    }

    /// The batch does not wait in this place any more.
    pub(super) fn forget(&self, place: Ticket) {
        self.with(|state| state.forget(place));
    }

    /// Takes a member out that wants no answer any more.
    pub(super) fn give_up(&self, place: Place) {
        let (member, rest, woken) = self.with(|state| {
            let before = state.tokens();
            let (member, rest) = state.give_up(place);
            let woken = match &self.backend {
                Some(backend) if rest.is_none() && state.tokens() < before => {
                    backend.shrink(state.asked(), state.tokens())
                }
                _ => Vec::new(),
            };
            (member, rest, woken)
        });
        woken.into_iter().for_each(Waker::wake);
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
        (trace::apart(self.service.name()), context::enter(Arc::new(self.around.clone())))
    }

    /// See [`State::nested`].
    pub(super) fn nested(&self, from: usize) -> Vec<Arc<Running>> {
        self.with(|state| state.nested(from))
    }

    /// See [`State::leave`].
    pub(super) fn leave(&self) -> Leaving<T, R> {
        let leaving = self.with(State::leave);
        self.delist();
        leaving
    }

    /// Gives each result to the member that it is for, if it is still there.
    pub(super) fn answer(&self, places: &[Place], results: Vec<R>) {
        let (_unwanted, wakers) = self.with(|state| (state.answer(places, results), state.wakers()));
        wakers.into_iter().for_each(Waker::wake);
    }

    /// Ends the batch: whoever has no answer is told why not.
    pub(super) fn fail(&self, error: CallError) {
        let (_rest, wakers) = self.with(|state| (state.fail(error), state.wakers()));
        self.delist();
        wakers.into_iter().for_each(Waker::wake);
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
        let (found, _leftover) = self.with(|state| state.look(place, waker));
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
        self.with(|state| state.answered(place)).map_or(Poll::Pending, |(answer, _)| Poll::Ready(answer))
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
        let _apart = self.apart();
        let polled = course.as_mut().poll(&mut task::Context::from_waker(&waker));
        std::mem::forget(unwinding);
        if polled.is_pending() {
            let (_unwanted, wakers) = self.with(|state| state.wait(course));
            wakers.into_iter().for_each(Waker::wake);
        }
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
        self.with(State::wake).into_iter().for_each(Waker::wake);
    }
}
