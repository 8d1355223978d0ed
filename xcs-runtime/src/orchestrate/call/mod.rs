//! A call, and what an asynchronous `#[orchestration]` function returns.
//!
//! What must hold: a call is counted, and written into the ledgers around it, when it begins and when it ends, however it
//! ends. Its id is made once. Nothing of it happens before its future is polled. What its body leaves behind when it is
//! dropped half-way is dropped as part of the call: destructors find what the body found.

mod request;

use super::{
    CallError, Service,
    context::{self, Context},
    gate::{Gate, Permit},
    ledger::{Outcome, Places},
    meter::Ended,
    observe::{self, Span},
    scope::Bounds,
    stub,
};
use crate::{
    sync::Mutex,
    trace::{self, Suspended},
};
use request::Members;
pub(super) use request::Request;
use std::{
    future::Future,
    marker::PhantomData,
    pin::Pin,
    sync::{Arc, PoisonError},
    task::{self, Poll},
};
use uuid::Uuid;

/// The effect class of a call that may have any effect: nothing moves. The default.
#[derive(Clone, Copy, Debug)]
pub enum Ordered {}

/// The effect class of a call that only reads or computes, so that it may overlap others and start early.
#[derive(Clone, Copy, Debug)]
pub enum Read {}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::Ordered {}
    impl Sealed for super::Read {}
}

/// An effect class: [`Ordered`] or [`Read`].
pub trait Class: sealed::Sealed {
    /// Whether the call only reads or computes.
    const READ: bool;
}

impl Class for Ordered {
    const READ: bool = false;
}

impl Class for Read {
    const READ: bool = true;
}

pin_project_lite::pin_project! {
    /// What an asynchronous `#[orchestration]` function returns: a future that does nothing before it is polled, of a known
    /// effect class. `Send` when the body is.
    #[must_use = "a call does nothing unless it is awaited"]
    pub struct Call<C, F> {
        class: PhantomData<fn() -> C>,
        #[pin]
        future: F,
    }
}

impl<C: Class, F> Call<C, F> {
    /// Whether the function was declared with `read`.
    pub fn is_read(&self) -> bool {
        C::READ
    }
}

impl<C, F: Future> Future for Call<C, F> {
    type Output = F::Output;

    #[inline]
    fn poll(self: Pin<&mut Self>, task: &mut task::Context<'_>) -> Poll<F::Output> {
        self.project().future.poll(task)
    }
}

/// The call whose whole course is `future`.
#[inline]
pub fn call_of_class<C: Class, F: Future>(future: F) -> Call<C, F> {
    Call { class: PhantomData, future }
}

/// A running call, as what is called inside sees it.
pub(crate) struct Running {
    id: Uuid,
    service: &'static Service,
    /// The call in which this one is made.
    caller: Option<Arc<Running>>,
    places: Option<Places>,
    scope: Option<Arc<Bounds>>,
    span: Span,
    /// The calls that this one is made for, if it is the request of a batch.
    members: Option<Box<Members>>,
    progress: Mutex<Progress>,
}

#[derive(Default)]
struct Progress {
    attempts: u32,
    /// Whether the body unwound.
    panicked: bool,
    tokens: u64,
    cost: f64,
    /// Tokens reported by the attempt that is running: what its admission had been an estimate of.
    attempt_tokens: u64,
    /// The slots that the attempt holds.
    permits: Vec<Arc<Permit>>,
    /// The attempt's span.
    span: Option<Span>,
}

impl Running {
    pub(super) fn id(&self) -> Uuid {
        self.id
    }

    fn with<R>(&self, work: impl FnOnce(&mut Progress) -> R) -> R {
        work(&mut self.progress.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Looks for something in this call and those around it. Around the request of a batch are the calls that it is made
    /// for.
    fn find<R>(&self, look: &mut dyn FnMut(&Running) -> Option<R>) -> Option<R> {
        std::iter::successors(Some(self), |call| call.caller.as_deref())
            .find_map(|call| look(call).or_else(|| call.members.as_ref()?.find(look)))
    }

    /// The slot of `gate` that this call, or one around it, holds.
    pub(super) fn permit_of(&self, gate: &Arc<Gate>) -> Option<Arc<Permit>> {
        self.find(&mut |call| call.with(|progress| progress.permits.iter().find(|p| p.is_of(gate)).cloned()))
    }

    /// What a provider reported.
    fn used(&self, tokens: u64, cost: f64) {
        let (before, total, permits) = self.with(|progress| {
            progress.attempt_tokens += tokens;
            (progress.tokens, progress.attempt_tokens, progress.permits.clone())
        });
        for permit in permits {
            permit.correct(total);
        }
        self.account(tokens, cost);
        if let Some(members) = &self.members {
            members.share(before, tokens, cost);
        }
        // What is used inside of a batch's request is used for its members.
        for around in std::iter::successors(self.caller.as_deref(), |call| call.caller.as_deref()) {
            if let Some(members) = &around.members {
                let before = around.with(|progress| progress.tokens);
                around.account(tokens, cost);
                members.share(before, tokens, cost);
            }
        }
        self.service.meter(|meter| meter.used(tokens, cost));
    }

    /// Writes down what was used for this call.
    fn account(&self, tokens: u64, cost: f64) {
        self.with(|progress| {
            progress.tokens += tokens;
            progress.cost += cost;
        });
        if let Some(places) = &self.places {
            places.note(|entry| {
                entry.tokens += tokens;
                entry.cost += cost;
            });
        }
        if let Some(scope) = &self.scope {
            scope.used(tokens, cost);
        }
    }
}

/// Tells what the running call has used: tokens, and its cost in the unit in which budgets are written. To be called in
/// the body of an `#[orchestration]` function, with what the provider reported, once for each response.
///
/// It feeds [`stats`](crate::stats), the ledger and the budgets of [`scope`](crate::scope), and corrects the estimate that
/// `tokens = EXPR` made for the backend's rate. Outside of a call it counts for the scope alone.
///
/// ```
/// # use xcs_runtime as xcs;
/// let ((), spent) = xcs::scope().run_counted(|| xcs::usage(350, 0.0021));
/// assert_eq!(spent.tokens, 350);
/// ```
pub fn usage(tokens: u64, cost: f64) {
    let context = context::current();
    match (&context.call, &context.scope) {
        (Some(call), _) => call.used(tokens, cost),
        (None, Some(scope)) => scope.used(tokens, cost),
        (None, None) => {}
    }
}

/// Runs a body ahead of its call, which begins later in whatever context it is polled in. The body finds the call's id.
pub(super) fn ahead<R>(service: &'static Service, id: Uuid, body: impl FnOnce() -> R) -> R {
    let outer = context::current();
    let (caller, scope, span) = (outer.call.clone(), outer.scope.clone(), observe::current());
    let (places, members, progress) = (None, None, Mutex::default());
    let running = Arc::new(Running { id, service, caller, places, scope, span, members, progress });
    let _session = trace::suspend(service.name());
    let _context = context::enter(Arc::new(Context { call: Some(running), ..Context::clone(&outer) }));
    body()
}

/// A call between its beginning and its end. Dropped without an end, it was cancelled, or it panicked.
pub(crate) struct Open {
    pub(super) running: Arc<Running>,
    /// What code in the body finds around it.
    pub(super) inside: Arc<Context>,
    began: std::time::Instant,
    ended: bool,
}

impl Open {
    /// Begins a call of `service`. Its scopes have not counted it yet.
    pub(super) fn begin(service: &'static Service) -> Open {
        Open::begin_as(service, Uuid::now_v7())
    }

    /// Begins the call whose id was made before.
    pub(super) fn begin_as(service: &'static Service, id: Uuid) -> Open {
        service.begun();
        let outer = context::current();
        if outer.stubs.is_some() && !service.policy().can_stub {
            stub::refuse(service);
        }
        let caller = outer.call.clone();
        let places = outer.ledger.as_ref().map(|books| {
            let caller = caller.as_ref().map(|caller| caller.id);
            books.begin(service.name(), id, caller)
        });
        let scope = outer.scope.clone();
        let span = observe::call(service.name(), id);
        let (members, progress) = (None, Mutex::default());
        let running = Arc::new(Running { id, service, caller, places, scope, span, members, progress });
        let inside = Arc::new(Context { call: Some(running.clone()), ..Context::clone(&outer) });
        Open { running, inside, began: super::clock::now(), ended: false }
    }

    /// Counts the call in its scopes, or says which bound refuses it.
    pub(super) fn enter_scope(&self, can_refuse: bool) -> Result<(), CallError> {
        self.running.scope.as_ref().map_or(Ok(()), |scope| scope.begin_call(can_refuse))
    }

    /// Whether a call around this one holds a slot that this one will ask for.
    pub(super) fn holds_slot_for(&self, demand: &super::Demand) -> bool {
        let gates = self.running.service.gate().into_iter().chain(&demand.backend);
        gates.into_iter().any(|gate| self.running.permit_of(gate).is_some())
    }

    /// Whether this call is made inside of the call `id`.
    pub(super) fn is_within(&self, id: Uuid) -> bool {
        self.running.find(&mut |call| (call.id == id).then_some(())).is_some()
    }

    /// Tells observers who answers the call.
    pub(super) fn provider(&self, backend: &str) {
        observe::provider(&self.running.span, backend);
    }

    pub(super) fn scope(&self) -> Option<&Bounds> {
        self.running.scope.as_deref()
    }

    /// Changes the call's entry in the ledgers around it.
    pub(super) fn note(&self, change: impl Fn(&mut super::ledger::Entry)) {
        if let Some(places) = &self.running.places {
            places.note(change);
        }
    }

    /// An attempt begins, holding these slots.
    pub(super) fn attempt(&self, permits: Vec<Arc<Permit>>) -> Attempt {
        self.running.with(|progress| {
            progress.attempts += 1;
            progress.attempt_tokens = 0;
            progress.permits = permits;
            progress.span = Some(observe::attempt(&self.running.span, progress.attempts));
        });
        self.note(|entry| entry.attempts += 1);
        Attempt(self.running.clone())
    }

    /// What code inside finds on its thread: this call, and no session of a jitted caller.
    pub(super) fn inside(&self) -> Inside {
        let span = self.running.with(|progress| progress.span.clone()).unwrap_or_else(|| self.running.span.clone());
        Inside {
            unwinding: std::thread::panicking(),
            _span: span.entered(),
            _session: trace::suspend(self.running.service.name()),
            _context: context::enter(self.inside.clone()),
        }
    }

    pub(super) fn end(mut self, outcome: Outcome) {
        self.close(outcome);
    }

    pub(super) fn close(&mut self, outcome: Outcome) {
        self.ended = true;
        if let Some(places) = &self.running.places {
            places.end(outcome);
        }
        let (attempts, tokens, cost) =
            self.running.with(|progress| (progress.attempts, progress.tokens, progress.cost));
        observe::ended(&self.running.span, outcome, attempts, tokens, cost);
        let took = super::clock::now().saturating_duration_since(self.began);
        self.running.service.meter(|meter| meter.ended(&Ended { outcome, attempts, took }));
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        if !self.ended {
            let panicked = self.running.with(|progress| progress.panicked);
            self.close(if panicked { Outcome::Panicked } else { Outcome::Cancelled });
        }
    }
}

impl Drop for Inside {
    /// A panic that is under way now and was not before comes from the body.
    fn drop(&mut self) {
        if !self.unwinding
            && std::thread::panicking()
            && let Some(call) = &context::current().call
        {
            call.with(|progress| progress.panicked = true);
        }
    }
}

/// An attempt that is running. Its slots are free again when it goes.
pub(super) struct Attempt(Arc<Running>);

impl Drop for Attempt {
    fn drop(&mut self) {
        let ended = self.0.with(|progress| (std::mem::take(&mut progress.permits), progress.span.take()));
        drop(ended);
    }
}

/// Code of the call is on the thread. Not `Send`.
pub(super) struct Inside {
    /// Whether it began while a panic was under way, in a destructor.
    unwinding: bool,
    _span: observe::Entered,
    _context: context::Entered,
    _session: Suspended,
}

/// Open while the body of a blocking function without services runs.
#[must_use]
pub struct Blocking {
    inside: Option<Inside>,
    open: Option<Open>,
}

/// Begins a call of a blocking function without services.
pub fn call(service: &'static Service) -> Blocking {
    let open = Open::begin(service);
    let _ = open.enter_scope(false);
    open.note(|entry| entry.attempts = 1);
    Blocking { inside: Some(open.inside()), open: Some(open) }
}

impl Drop for Blocking {
    fn drop(&mut self) {
        self.inside = None;
        if let Some(open) = self.open.take()
            && !open.running.with(|progress| progress.panicked)
        {
            open.end(Outcome::Ok);
        }
    }
}

/// A call of an asynchronous function without services. `failed` tells an `Err` from a value.
#[inline]
pub fn call_async<C: Class, F: Future>(
    service: &'static Service,
    body: F,
    failed: fn(&F::Output) -> bool,
) -> Call<C, Plain<F>> {
    call_of_class(Plain { service, open: None, body: Some(body), failed: Some(failed) })
}

pin_project_lite::pin_project! {
    /// The course of a call without services. Written by hand, so that it holds the body once (see
    /// [`Within`](context::Within)).
    #[must_use = "a call does nothing unless it is awaited"]
    pub struct Plain<F: Future> {
        service: &'static Service,
        open: Option<Open>,
        // There until this is dropped.
        #[pin]
        body: Option<F>,
        // There until the body has ended.
        failed: Option<fn(&F::Output) -> bool>,
    }

    impl<F: Future> PinnedDrop for Plain<F> {
        fn drop(this: Pin<&mut Self>) {
            let mut this = this.project();
            let _inside = this.open.as_ref().map(Open::inside);
            this.body.set(None);
        }
    }
}

impl<F: Future> Future for Plain<F> {
    type Output = F::Output;

    fn poll(self: Pin<&mut Self>, task: &mut task::Context<'_>) -> Poll<F::Output> {
        let this = self.project();
        let open = this.open.get_or_insert_with(|| {
            let open = Open::begin(this.service);
            let _ = open.enter_scope(false);
            open.note(|entry| entry.attempts = 1);
            open
        });
        let polled = this.body.as_pin_mut().map_or(Poll::Pending, |body| {
            let _inside = open.inside();
            body.poll(task)
        });
        let Poll::Ready(value) = polled else { return Poll::Pending };
        let failed = this.failed.take().is_some_and(|failed| failed(&value));
        if let Some(open) = this.open.take() {
            open.end(if failed { Outcome::Failed } else { Outcome::Ok });
        }
        Poll::Ready(value)
    }
}

/// What a body is part of.
pub(super) trait Around {
    /// What code inside finds on its thread.
    fn inside(&self) -> Inside;
}

impl Around for Open {
    fn inside(&self) -> Inside {
        Open::inside(self)
    }
}

pin_project_lite::pin_project! {
    /// A body that is polled, and dropped, as part of a call.
    pub(super) struct Body<'a, A: Around, F> {
        around: &'a A,
        // There until it has ended.
        #[pin]
        body: Option<F>,
    }

    impl<A: Around, F> PinnedDrop for Body<'_, A, F> {
        fn drop(this: Pin<&mut Self>) {
            let mut this = this.project();
            if this.body.is_some() {
                let _inside = this.around.inside();
                this.body.set(None);
            }
        }
    }
}

/// Polls `body`, and drops it, as part of a call.
pub(super) fn as_part_of<A: Around, F: Future>(around: &A, body: F) -> Body<'_, A, F> {
    Body { around, body: Some(body) }
}

impl<A: Around, F: Future> Future for Body<'_, A, F> {
    type Output = F::Output;

    fn poll(self: Pin<&mut Self>, task: &mut task::Context<'_>) -> Poll<F::Output> {
        let mut this = self.project();
        let _inside = this.around.inside();
        let body = this.body.as_mut().as_pin_mut().expect("not polled after it was ready");
        let polled = body.poll(task);
        if polled.is_ready() {
            this.body.set(None);
        }
        polled
    }
}
