//! The static that stands for an `#[orchestration]` function: what the attribute asked for, and what happened.

use super::{
    context,
    gate::Gate,
    meter::{CallStats, Meter},
    retry::RetryPolicy,
};
use crate::{
    dispatch::{Site, SiteInfo},
    sync::Mutex,
};
use std::{
    any::{Any, TypeId},
    collections::HashMap,
    num::NonZeroUsize,
    sync::{self, Arc, OnceLock, PoisonError},
    time::Duration,
};

/// What the attribute's arguments ask for, as far as it is known at compile time.
#[derive(Clone, Copy, Debug)]
pub struct Policy {
    /// `concurrency = N`.
    pub concurrency: Option<NonZeroUsize>,
    /// `rate = "N/min"`: requests, and the time in which they may start.
    pub rate: Option<(u64, Duration)>,
    /// `timeout = ".."`, for each attempt.
    pub timeout: Option<Duration>,
    /// `deadline = ".."`, for the call.
    pub deadline: Option<Duration>,
    /// `retry(..)`.
    pub retry: Option<RetryPolicy>,
    /// Whether a scope may refuse the call: the function has an error to return for that.
    pub can_refuse: bool,
    /// Whether the body begins by looking for a stub.
    pub can_stub: bool,
}

impl Policy {
    /// Nothing asked for.
    pub const NONE: Policy = Policy {
        concurrency: None,
        rate: None,
        timeout: None,
        deadline: None,
        retry: None,
        can_refuse: false,
        can_stub: false,
    };

    /// Nothing asked for, of a body that looks for a stub.
    pub const STUBBED: Policy = Policy { can_stub: true, ..Policy::NONE };
}

/// An `#[orchestration]` function.
pub struct Service {
    site: Site,
    policy: Policy,
    state: OnceLock<State>,
}

#[derive(Default)]
struct State {
    meter: Mutex<Meter>,
    /// The function's own limits, if it has any.
    gate: Option<Arc<Gate>>,
    /// Batches being collected, calls under way, answers kept.
    tables: Tables,
}

/// Tables that calls share, found by function, by instance of a generic function, and by their own type.
#[derive(Default)]
pub(super) struct Tables(Mutex<HashMap<TableKey, Arc<dyn Any + Send + Sync>>>);

/// The address of the function's static, the instance, and the type of the table.
type TableKey = (usize, TypeId, TypeId);

impl Tables {
    fn table<T: Any + Send + Sync>(&self, service: &Service, instance: TypeId, make: impl FnOnce() -> T) -> Arc<T> {
        let mut tables = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let key = (std::ptr::from_ref(service) as usize, instance, TypeId::of::<T>());
        let table = tables.entry(key).or_insert_with(|| Arc::new(make())).clone();
        drop(tables);
        table.downcast().expect("a table is found by its own type")
    }
}

static SERVICES: sync::Mutex<Vec<&'static Service>> = sync::Mutex::new(Vec::new());

/// What happened to the calls of the function that `site` belongs to.
pub(crate) fn call_stats(site: &'static Site) -> CallStats {
    let services = SERVICES.lock().unwrap_or_else(PoisonError::into_inner);
    let service = services.iter().find(|service| std::ptr::eq(&raw const service.site, site)).copied();
    drop(services);
    service.map(|service| service.meter(|meter| meter.stats())).unwrap_or_default()
}

impl Service {
    /// A function that has not been called.
    #[must_use]
    pub const fn new(info: SiteInfo, policy: Policy) -> Service {
        Service { site: Site::new(info), policy, state: OnceLock::new() }
    }

    pub(super) fn policy(&self) -> &Policy {
        &self.policy
    }

    pub(super) fn site(&self) -> &Site {
        &self.site
    }

    pub(super) fn name(&self) -> &'static str {
        self.site.name()
    }

    fn state(&'static self) -> &'static State {
        self.state.get_or_init(|| {
            SERVICES.lock().unwrap_or_else(PoisonError::into_inner).push(self);
            State { gate: gate(&self.policy).map(Arc::new), ..State::default() }
        })
    }

    /// Counts that a call begins.
    pub(super) fn begun(&'static self) {
        self.site.begun();
    }

    pub(super) fn meter<R>(&'static self, work: impl FnOnce(&mut Meter) -> R) -> R {
        work(&mut self.state().meter.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// The function's own limits.
    pub(super) fn gate(&'static self) -> Option<&'static Arc<Gate>> {
        self.state().gate.as_ref()
    }

    /// The table of type `T`.
    pub(super) fn table<T: Any + Send + Sync>(&'static self, make: impl FnOnce() -> T) -> Arc<T> {
        self.state().tables.table(self, TypeId::of::<()>(), make)
    }

    /// The table of type `T` for one instance of a generic function, known by a type `I` that the instance has for itself.
    /// A static in a generic function is one for all instances. Where stubs answer, the table is theirs.
    pub(super) fn table_of<I, T: Any + Send + Sync>(&'static self, make: impl FnOnce() -> T) -> Arc<T> {
        let context = context::current();
        let tables = context.stubs.as_ref().map_or(&self.state().tables, |stubs| stubs.tables());
        tables.table(self, typeid::of::<I>(), make)
    }
}

/// The gate for `concurrency` and `rate`.
fn gate(policy: &Policy) -> Option<Gate> {
    use super::gate::GateLimits;
    #[cfg(feature = "timer")]
    let requests = policy.rate.and_then(|(requests, per)| super::gate::Rate::new(requests, per));
    #[cfg(feature = "timer")]
    let limited = policy.concurrency.is_some() || requests.is_some();
    #[cfg(not(feature = "timer"))]
    let limited = policy.concurrency.is_some();
    limited.then(|| {
        Gate::new(GateLimits {
            concurrency: policy.concurrency,
            #[cfg(feature = "timer")]
            requests,
            ..GateLimits::default()
        })
    })
}
