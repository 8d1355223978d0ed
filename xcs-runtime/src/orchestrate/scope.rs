//! Bounds for one request: a deadline, a number of calls, a cost.
//!
//! What must hold: a call is counted before it is made, in its scope and in all around it; a bound refuses only functions
//! that have an error to return; what is finished is kept.

#[cfg(feature = "timer")]
use super::clock;
use super::{
    CallError,
    context::{self, Context},
};
use crate::sync::Mutex;
#[cfg(feature = "timer")]
use std::time::Duration;
use std::{
    future::Future,
    sync::{Arc, PoisonError},
    time::Instant,
};

/// Bounds to be put around some work. See [`scope`].
#[derive(Clone, Debug, Default)]
#[must_use = "bounds hold for what `run` or `run_async` is given"]
pub struct Scope {
    #[cfg(feature = "timer")]
    deadline: Option<Duration>,
    max_calls: Option<u64>,
    max_cost: Option<f64>,
}

/// Bounds for one request: `xcs::scope().deadline(d).max_calls(n).max_cost(c)`, then [`run`](Scope::run) or
/// [`run_async`](Scope::run_async).
///
/// `#[orchestration]` functions called inside with `backend`, `timeout`, `deadline`, `batch` or `budget` fail with
/// [`CallError::Deadline`] or [`CallError::Budget`] once a bound is reached; they have an error to return. Calls of other
/// functions are counted and never refused. Scopes nest: a call counts in all that are around it, and the tightest bound
/// decides. Joined futures belong to the scope they are polled in; a spawned task takes it along with
/// [`inherit`](crate::inherit). Calls that are made in the function of `batch = PATH` are made for several callers: no scope
/// counts or refuses them, and what they use is shared among the scopes of those callers.
///
/// ```
/// # use xcs_runtime as xcs;
/// let (answer, spent) = xcs::scope().max_calls(10).max_cost(0.05).run_counted(|| {
///     xcs::usage(120, 0.002); // what the provider reported
///     "answer"
/// });
/// assert_eq!((answer, spent.calls, spent.tokens), ("answer", 0, 120));
/// ```
pub fn scope() -> Scope {
    Scope::default()
}

impl Scope {
    /// At most so long from the beginning of the run. A call that is running then is stopped.
    #[cfg(feature = "timer")]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// At most `calls` calls. Retries of one call count once.
    pub fn max_calls(mut self, calls: u64) -> Self {
        self.max_calls = Some(calls);
        self
    }

    /// No further call once [`usage`](crate::usage) has reported a cost of `cost` or more, in the unit that is reported.
    /// What a call costs is known only afterwards: calls that are running when the bound is reached are kept.
    pub fn max_cost(mut self, cost: f64) -> Self {
        self.max_cost = Some(cost);
        self
    }

    /// Runs `f` within the bounds.
    pub fn run<R>(self, f: impl FnOnce() -> R) -> R {
        self.run_counted(f).0
    }

    /// [`run`](Self::run), and what was spent.
    pub fn run_counted<R>(self, f: impl FnOnce() -> R) -> (R, Spent) {
        let (bounds, context) = self.begin();
        let result = {
            let _inside = context::enter(context);
            f()
        };
        (result, bounds.spent())
    }

    /// Runs a future within the bounds. The deadline counts from the first poll.
    pub async fn run_async<F: Future>(self, future: F) -> F::Output {
        self.run_async_counted(future).await.0
    }

    /// [`run_async`](Self::run_async), and what was spent.
    pub async fn run_async_counted<F: Future>(self, future: F) -> (F::Output, Spent) {
        let (bounds, context) = self.begin();
        let result = context::within(context, future).await;
        (result, bounds.spent())
    }

    fn begin(self) -> (Arc<Bounds>, Arc<Context>) {
        let outer = context::current();
        let bounds = Arc::new(Bounds {
            #[cfg(feature = "timer")]
            deadline: self.deadline.and_then(|deadline| clock::now().checked_add(deadline)),
            max_calls: self.max_calls.unwrap_or(u64::MAX),
            max_cost: self.max_cost.unwrap_or(f64::INFINITY),
            spent: Mutex::default(),
            outer: outer.scope.clone(),
        });
        let context = Context { scope: Some(bounds.clone()), ..Context::clone(&outer) };
        (bounds, Arc::new(context))
    }
}

/// How many more calls the scopes around leave room for.
pub(crate) fn calls_left() -> u64 {
    context::current().scope.as_ref().map_or(u64::MAX, |bounds| bounds.calls_left())
}

/// What was spent in a scope so far.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Spent {
    /// Calls made.
    pub calls: u64,
    /// Tokens reported by [`usage`](crate::usage).
    pub tokens: u64,
    /// Cost reported by [`usage`](crate::usage).
    pub cost: f64,
}

/// A scope that is running.
pub(crate) struct Bounds {
    #[cfg(feature = "timer")]
    deadline: Option<Instant>,
    max_calls: u64,
    max_cost: f64,
    spent: Mutex<Spent>,
    outer: Option<Arc<Bounds>>,
}

impl Bounds {
    /// This scope and those around it.
    fn chain(&self) -> impl Iterator<Item = &Bounds> {
        std::iter::successors(Some(self), |bounds| bounds.outer.as_deref())
    }

    fn with<R>(&self, work: impl FnOnce(&mut Spent) -> R) -> R {
        work(&mut self.spent.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn spent(&self) -> Spent {
        self.with(|spent| *spent)
    }

    /// Counts a call everywhere, or, if it can be refused, nowhere and says why.
    pub(super) fn begin_call(&self, can_refuse: bool) -> Result<(), CallError> {
        let mut counted = Vec::new();
        for bounds in self.chain() {
            let allowed = bounds.with(|spent| {
                let allowed = !can_refuse || (spent.calls < bounds.max_calls && spent.cost < bounds.max_cost);
                spent.calls += u64::from(allowed);
                allowed
            });
            if !allowed {
                for inner in counted {
                    Bounds::with(inner, |spent| spent.calls -= 1);
                }
                return Err(CallError::Budget);
            }
            counted.push(bounds);
        }
        Ok(())
    }

    /// How many more calls may be made.
    fn calls_left(&self) -> u64 {
        let left = self.chain().map(|bounds| bounds.max_calls.saturating_sub(bounds.spent().calls));
        left.min().unwrap_or(u64::MAX)
    }

    /// Whether the cost leaves room for another attempt.
    pub(super) fn affords(&self) -> bool {
        self.chain().all(|bounds| bounds.with(|spent| spent.cost < bounds.max_cost))
    }

    /// Tokens and cost, everywhere.
    pub(super) fn used(&self, tokens: u64, cost: f64) {
        for bounds in self.chain() {
            bounds.with(|spent| {
                spent.tokens += tokens;
                spent.cost += cost;
            });
        }
    }

    /// The earliest deadline.
    pub(super) fn deadline(&self) -> Option<Instant> {
        #[cfg(feature = "timer")]
        return self.chain().filter_map(|bounds| bounds.deadline).min();
        #[cfg(not(feature = "timer"))]
        None
    }
}
