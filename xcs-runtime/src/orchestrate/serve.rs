//! One call of a function with services, from its beginning to its end.
//!
//! What must hold: an attempt begins only when all limits admit it and its scope affords it; a failure begins another one
//! only if the user asked for that; at most one attempt runs at a time; the last error is the caller's. A future that is
//! dropped at any point leaves nothing running and no slot taken.

use super::{
    Backend, CallError, Retry, Retryable, Service,
    bounded::{Bounded, before, bounded},
    call::{Attempt, Body, Call, Class, Open, as_part_of, call_of_class},
    clock,
    gate::{Gate, Permit},
    ledger::Outcome,
    observe, timed,
};
use std::{
    future::Future,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
    time::{Duration, Instant},
};

/// What one call asks for, from expressions that see its arguments.
#[derive(Clone, Default)]
pub struct Demand {
    pub(super) backend: Option<Arc<Gate>>,
    /// The backend's name, where somebody observes.
    provider: Option<String>,
    pub(super) tokens: u64,
}

impl Demand {
    /// Nothing in particular.
    #[must_use]
    pub fn new() -> Demand {
        Demand::default()
    }

    /// `backend = EXPR`.
    #[must_use]
    pub fn backend(mut self, backend: &Backend) -> Demand {
        self.backend = Some(backend.gate().clone());
        self.provider = observe::is_on().then(|| backend.name().to_owned());
        self
    }

    /// The service said when to come back: nobody goes there before.
    pub(super) fn pause_backend(&self, pause: Duration) {
        #[cfg(feature = "timer")]
        if let Some(backend) = &self.backend {
            backend.pause(pause);
        }
        #[cfg(not(feature = "timer"))]
        let _ = pause;
    }

    /// `tokens = EXPR`.
    #[must_use]
    pub fn tokens(mut self, tokens: u64) -> Demand {
        self.tokens = tokens;
        self
    }
}

/// Where attempts come from.
pub trait Attempts {
    /// One attempt.
    type Future: Future;
    /// The next attempt.
    fn next(&mut self) -> Self::Future;
}

/// The one attempt of a function without `retry`.
///
/// On the heap, as every attempt: the futures that see a call through move it and wait for it, and each that held it would
/// hold it twice. Nested calls would grow by a factor at each level.
pub struct Once<F>(Option<Pin<Box<F>>>);

/// A function without `retry`: its body is begun at most once.
pub fn once<F: Future>(body: F) -> Once<F> {
    Once(Some(Box::pin(body)))
}

impl<F: Future> Attempts for Once<F> {
    type Future = Pin<Box<F>>;
    fn next(&mut self) -> Self::Future {
        self.0.take().expect("internal error: a second attempt of a function without `retry`")
    }
}

/// The attempts of a function with `retry`.
pub struct Again<B>(B);

/// A function with `retry`: `body` makes an attempt with arguments of its own.
pub fn again<F: Future, B: FnMut() -> F>(body: B) -> Again<B> {
    Again(body)
}

impl<F: Future, B: FnMut() -> F> Attempts for Again<B> {
    type Future = Pin<Box<F>>;
    fn next(&mut self) -> Self::Future {
        Box::pin((self.0)())
    }
}

/// What a call needs to know of its result type. Made by the attribute.
pub struct Judge<R> {
    /// Whether it is an `Err`.
    pub failed: fn(&R) -> bool,
    /// What to do about it.
    pub retry: fn(&R) -> Retry,
    /// The result for a call that is refused or given up.
    pub failure: fn(CallError) -> R,
}

/// Results that can say that a service refused or gave up a call.
#[diagnostic::on_unimplemented(
    message = "`backend`, `timeout`, `deadline`, `batch` and `budget` can refuse a call: the function must have an error to return, or its stream to give",
    label = "return a `Result<_, E>` with `E: From<xcs::CallError>`"
)]
pub trait CanFail {
    /// The result that says so.
    fn failure(error: CallError) -> Self;
}

impl<T, E: FromCallError> CanFail for Result<T, E> {
    fn failure(error: CallError) -> Self {
        Err(E::from_call_error(error))
    }
}

/// Errors that can say that a service refused or gave up a call.
#[diagnostic::on_unimplemented(
    message = "`backend`, `timeout`, `deadline`, `batch` and `budget` can refuse a call, and the error `{Self}` cannot say so",
    label = "`{Self}` is not `From<xcs::CallError>`",
    note = "write `impl From<xcs::CallError> for {Self}`, or return an error of your own that has it"
)]
pub trait FromCallError {
    /// The error that says so.
    fn from_call_error(error: CallError) -> Self;
}

#[diagnostic::do_not_recommend]
impl<E: From<CallError>> FromCallError for E {
    fn from_call_error(error: CallError) -> Self {
        error.into()
    }
}

/// The failure of a function whose services cannot fail.
pub fn cannot_fail<R>(error: CallError) -> R {
    unreachable!("internal error: nothing refuses a call of this function, and yet: {error}")
}

/// Results that say whether another attempt is worth it, by their error type.
#[diagnostic::on_unimplemented(
    message = "`retry` needs a function that returns a `Result`, or a stream of them: its error says whether another attempt is worth it",
    label = "not a `Result`"
)]
pub trait RetryByError {
    /// What to do.
    fn retry(&self) -> Retry;
}

impl<T, E: Retryable> RetryByError for Result<T, E> {
    fn retry(&self) -> Retry {
        self.as_ref().err().map_or(Retry::No, Retryable::retry)
    }
}

/// Results that may hold an error, for `retry(when = PATH)`.
#[diagnostic::on_unimplemented(
    message = "`retry` needs a function that returns a `Result`, or a stream of them: its error says whether another attempt is worth it",
    label = "not a `Result`"
)]
pub trait MayFail {
    /// What says whether another attempt is worth it.
    type Error;
    /// It, if that is what the result is.
    fn error(&self) -> Option<&Self::Error>;
}

impl<T, E> MayFail for Result<T, E> {
    type Error = E;
    fn error(&self) -> Option<&E> {
        self.as_ref().err()
    }
}

/// The error of a result.
pub fn error<R: MayFail>(result: &R) -> Option<&R::Error> {
    result.error()
}

/// `retry(when = PATH)`.
pub fn retry_when<E, A: Into<Retry>>(error: Option<&E>, when: impl FnOnce(&E) -> A) -> Retry {
    error.map_or(Retry::No, |error| when(error).into())
}

/// No `retry`.
pub fn retry_never<R>(_: &R) -> Retry {
    Retry::No
}

/// A result, to find out whether it is an `Err`. Its methods have a name that no trait of the user's for all types has: such
/// a trait would be as good a candidate as [`NotAResult`].
pub struct Seen<'a, R: ?Sized>(pub &'a R);

impl<T, E> Seen<'_, Result<T, E>> {
    /// Whether it is an `Err`.
    #[must_use]
    pub fn __xcs_failed(self) -> bool {
        self.0.is_err()
    }
}

/// Anything that is not a `Result`. Its method comes after the inherent one.
pub trait NotAResult {
    /// It is none.
    fn __xcs_failed(self) -> bool
    where
        Self: Sized,
    {
        false
    }
}

impl<R: ?Sized> NotAResult for Seen<'_, R> {}

/// A call of an asynchronous function with services.
pub fn serve<C: Class, A: Attempts>(
    service: &'static Service,
    demand: Demand,
    attempts: A,
    judge: Judge<<A::Future as Future>::Output>,
) -> Call<C, impl Future<Output = <A::Future as Future>::Output>> {
    call_of_class(run(service, demand, attempts, judge))
}

/// A call of a blocking function with services: it waits on its own thread and needs no runtime.
pub fn serve_blocking<A: Attempts>(
    service: &'static Service,
    demand: Demand,
    attempts: A,
    judge: Judge<<A::Future as Future>::Output>,
) -> <A::Future as Future>::Output {
    clock::block_on(run(service, demand, attempts, judge))
}

/// A call of a function with `batch`, whose attempts are [`member`](super::member)s: like [`serve`], but the batch takes
/// the slots, and `timeout` is for its request.
pub fn serve_batched<C: Class, R>(
    service: &'static Service,
    demand: Demand,
    attempts: impl Attempts<Future: Future<Output = Result<R, CallError>>>,
    judge: Judge<R>,
) -> Call<C, impl Future<Output = R>> {
    call_of_class(async move {
        let open = Open::begin(service);
        let (value, outcome) = course(service, &open, demand, attempts, &judge, Means::BATCHED).await;
        open.end(outcome);
        value
    })
}

async fn run<A: Attempts>(
    service: &'static Service,
    demand: Demand,
    attempts: A,
    judge: Judge<<A::Future as Future>::Output>,
) -> <A::Future as Future>::Output {
    let open = Open::begin(service);
    let (value, outcome) = course(service, &open, demand, attempts, &judge, Means::ALONE).await;
    open.end(outcome);
    value
}

/// How an attempt comes to its answer.
pub(super) struct Means<O, R> {
    /// By a request of its own, for which it takes slots, and which `timeout` bounds.
    own_request: bool,
    /// What its future's output says.
    settle: fn(O) -> Result<R, CallError>,
}

impl<R> Means<R, R> {
    /// Its future is the body.
    pub(super) const ALONE: Self = Means { own_request: true, settle: Ok };
}

impl<R> Means<Result<R, CallError>, R> {
    /// Its future is a [`member`](super::member) of a batch.
    pub(super) const BATCHED: Self = Means { own_request: false, settle: |answer| answer };
}

/// The course of a call that has begun: its result, and how it ended.
pub(super) async fn course<A: Attempts, R>(
    service: &'static Service,
    open: &Open,
    demand: Demand,
    mut attempts: A,
    judge: &Judge<R>,
    means: Means<<A::Future as Future>::Output, R>,
) -> (R, Outcome) {
    if let Err(error) = enter(service, open, &demand) {
        return judge.refused(error);
    }
    let deadline = deadline(service, open);
    let mut backoffs = timed::backoffs(service.policy().retry);
    let mut last = None;
    loop {
        let admitted =
            async { if means.own_request { admitted(service, &demand, open).await } else { Ok(Vec::new()) } };
        let permits = match before(deadline, admitted).await {
            Some(Ok(permits)) if !is_past(deadline) => permits,
            Some(Err(error)) => return judge.refused(error),
            // The error of an attempt says more than that there was no time for another one.
            Some(Ok(_)) | None => return last.unwrap_or_else(|| judge.refused(CallError::Deadline)),
        };
        let timeout = service.policy().timeout.filter(|_| means.own_request);
        let backend = demand.backend.as_ref().filter(|_| means.own_request);
        let answer = attempt(open, permits, timeout, deadline, backend, &mut attempts).await;
        let (value, outcome) = match answer.and_then(means.settle) {
            Ok(value) => judge.returned(value),
            Err(error) => judge.refused(error),
        };
        let again = || (judge.retry)(&value);
        match next_attempt(service, open, &demand, deadline, &mut backoffs, outcome, again) {
            Some(then) => {
                last = Some((value, outcome));
                timed::sleep_until(then).await;
            }
            None => return (value, outcome),
        }
    }
}

/// Whether there is no time left to begin anything.
pub(super) fn is_past(deadline: Option<Instant>) -> bool {
    deadline.is_some_and(|deadline| deadline <= clock::now())
}

/// Tells observers of a call that has begun, and asks its scopes.
pub(super) fn enter(service: &'static Service, open: &Open, demand: &Demand) -> Result<(), CallError> {
    if let Some(provider) = &demand.provider {
        open.provider(provider);
    }
    open.enter_scope(service.policy().can_refuse)
}

/// When the next attempt begins, if there is to be one after an attempt that ended so.
pub(super) fn next_attempt(
    service: &'static Service,
    open: &Open,
    demand: &Demand,
    deadline: Option<Instant>,
    backoffs: &mut impl Iterator<Item = Duration>,
    outcome: Outcome,
    again: impl FnOnce() -> Retry,
) -> Option<Instant> {
    if matches!(outcome, Outcome::Refused(CallError::Deadline | CallError::Closed)) {
        return None;
    }
    let wait = match again() {
        Retry::No => None,
        Retry::Yes => backoffs.next(),
        Retry::After(pause) => {
            demand.pause_backend(pause);
            backoffs.next().map(|_| pause)
        }
    };
    // The last error says more than that the deadline would have passed, or that the budget is used up.
    let can_refuse = service.policy().can_refuse;
    let affords = open.scope().is_none_or(|scope| !can_refuse || scope.affords());
    let then = wait.filter(|_| affords).and_then(|wait| clock::now().checked_add(wait))?;
    deadline.is_none_or(|deadline| then < deadline).then_some(then)
}

impl<R> Judge<R> {
    /// The result and outcome of a call that is refused or given up.
    pub(super) fn refused(&self, error: CallError) -> (R, Outcome) {
        ((self.failure)(error), Outcome::Refused(error))
    }

    /// The result and outcome of a body that returned.
    pub(super) fn returned(&self, value: R) -> (R, Outcome) {
        let outcome = if (self.failed)(&value) { Outcome::Failed } else { Outcome::Ok };
        (value, outcome)
    }
}

/// The earliest of the function's own deadline and those of the scopes around the call.
pub(super) fn deadline(service: &'static Service, open: &Open) -> Option<Instant> {
    let policy = service.policy();
    let own = policy.deadline.and_then(|deadline| clock::now().checked_add(deadline));
    let scope = open.scope().filter(|_| policy.can_refuse).and_then(super::scope::Bounds::deadline);
    own.into_iter().chain(scope).min()
}

/// A slot of each gate: the function's own, then the backend's.
pub(super) async fn admitted(
    service: &'static Service,
    demand: &Demand,
    open: &Open,
) -> Result<Vec<Arc<Permit>>, CallError> {
    let mut permits = Vec::new();
    for gate in service.gate().into_iter().chain(&demand.backend) {
        let outer = open.running.permit_of(gate);
        let permit = gate.admit(demand.tokens, outer.as_deref()).await.map_err(|_| CallError::Closed)?;
        permits.push(Arc::new(permit));
    }
    Ok(permits)
}

/// Runs an attempt, holding these slots.
fn attempt<'a, A: Attempts>(
    open: &'a Open,
    permits: Vec<Arc<Permit>>,
    timeout: Option<Duration>,
    deadline: Option<Instant>,
    backend: Option<&Arc<Gate>>,
    attempts: &mut A,
) -> Attempting<'a, A::Future> {
    let attempt = open.attempt(permits);
    let body = {
        let _inside = open.inside();
        attempts.next()
    };
    Attempting { body: bounded(as_part_of(open, body), timeout, deadline, backend), _attempt: attempt }
}

pin_project_lite::pin_project! {
    /// An attempt under way. Its slots go after its body.
    struct Attempting<'a, F> {
        #[pin]
        body: Bounded<Body<'a, Open, F>>,
        _attempt: Attempt,
    }
}

impl<F: Future> Future for Attempting<'_, F> {
    type Output = Result<F::Output, CallError>;

    fn poll(self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Self::Output> {
        self.project().body.poll(task)
    }
}

/// What each attempt is given a copy of.
#[diagnostic::on_unimplemented(
    message = "`retry` gives each attempt a copy of the arguments, and `{Self}` cannot be copied",
    label = "not `Clone`: take it by `&` or in an `Arc`, or implement `Clone` for it"
)]
pub trait Argument {
    /// A copy.
    #[must_use]
    fn copy(&self) -> Self;
}

#[diagnostic::do_not_recommend]
impl<T: Clone> Argument for T {
    fn copy(&self) -> T {
        self.clone()
    }
}

/// The argument of an attempt: a copy, since there may be another attempt.
pub fn argument<T: Argument>(value: &T) -> T {
    value.copy()
}

/// The attempts of a method that takes `self` by value: a closure that holds all arguments.
#[diagnostic::on_unimplemented(
    message = "`retry` gives each attempt a copy of `self` and of the other arguments, and one of them cannot be copied",
    label = "take each that is not `Clone` by `&` or in an `Arc`, or implement `Clone` for it"
)]
pub trait Arguments {
    /// A copy.
    #[must_use]
    fn copy(&self) -> Self;
}

#[diagnostic::do_not_recommend]
impl<T: Clone> Arguments for T {
    fn copy(&self) -> T {
        self.clone()
    }
}

/// All arguments of an attempt, `self` included.
pub fn arguments<T: Arguments>(attempt: &T) -> T {
    attempt.copy()
}

/// A duration that the attribute read.
#[must_use]
pub const fn nanoseconds(nanoseconds: u64) -> Duration {
    Duration::from_nanos(nanoseconds)
}
