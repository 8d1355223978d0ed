//! The request of a batch, a call that stands for those of its members.
//!
//! What must hold: what is used inside of it is used for its members, each unit once; a call made inside of it is in the
//! ledgers of its members, once in each; a slot that a member's caller holds is found through it.
//!
//! Scopes do not count the calls made inside. A count cannot be split, as usage is, and refusing one because of one
//! member's scope would fail the items of all; each member's scope has counted the member.

use super::{Around, Inside, Progress, Running};
use crate::{
    orchestrate::{
        Service,
        context::{self, Context},
        gate::Permit,
        ledger::Books,
        observe,
    },
    sync::Mutex,
    trace,
};
use std::sync::Arc;
use uuid::Uuid;

/// The calls that the request of a batch is made for.
pub(super) struct Members {
    calls: Vec<Arc<Running>>,
    /// The calls that they are made in, each once: all of a `join_all` have the same.
    callers: Vec<Arc<Running>>,
}

impl Members {
    fn of(calls: Vec<Arc<Running>>) -> Members {
        let mut callers: Vec<_> = calls.iter().filter_map(|call| call.caller.clone()).collect();
        callers.sort_unstable_by_key(|caller| caller.id);
        callers.dedup_by_key(|caller| caller.id);
        Members { calls, callers }
    }

    pub(super) fn find<R>(&self, look: &mut dyn FnMut(&Running) -> Option<R>) -> Option<R> {
        let found = self.calls.iter().find_map(|call| look(call));
        found.or_else(|| self.callers.iter().find_map(|caller| caller.find(look)))
    }

    /// Splits what was used among the calls. Units that do not divide go on in turn from the total `before`, so that the
    /// shares differ by one at most and add up.
    pub(super) fn share(&self, before: u64, tokens: u64, cost: f64) {
        let calls = self.calls.len() as u64;
        let of = |total: u64, index: u64| total / calls + u64::from(index < total % calls);
        let part = cost / calls as f64;
        for (index, call) in (0..).zip(&self.calls) {
            let tokens = of(before + tokens, index) - of(before, index);
            let cost = if index + 1 == calls { cost - part * index as f64 } else { part };
            call.account(tokens, cost);
        }
    }
}

/// The request of a batch: a call of its own, which nobody made and no ledger records. Its slots are free again when it
/// goes.
pub(in crate::orchestrate) struct Request {
    running: Arc<Running>,
    inside: Arc<Context>,
}

impl Request {
    /// Begins the request of `service` for these calls, holding these slots.
    pub(in crate::orchestrate) fn begin(
        service: &'static Service,
        permits: Vec<Arc<Permit>>,
        calls: Vec<Arc<Running>>,
        around: &Context,
    ) -> Request {
        let id = Uuid::now_v7();
        let span = observe::batch(service.name(), id, calls.len(), calls.iter().map(|call| &call.span));
        for call in &calls {
            if let Some(places) = &call.places {
                places.note(|entry| entry.batch = Some(id));
            }
        }
        let ledger = Books::of(calls.iter().filter_map(|call| call.places.as_ref()));
        let running = Arc::new(Running {
            id,
            service,
            caller: None,
            places: None,
            scope: None,
            span,
            members: (!calls.is_empty()).then(|| Box::new(Members::of(calls))),
            progress: Mutex::new(Progress { permits, ..Progress::default() }),
        });
        let inside = Arc::new(Context { call: Some(running.clone()), ledger, ..around.clone() });
        Request { running, inside }
    }
}

impl Around for Request {
    fn inside(&self) -> Inside {
        Inside {
            unwinding: std::thread::panicking(),
            _span: self.running.span.clone().entered(),
            _session: trace::apart(self.running.service.name()),
            _context: context::enter(self.inside.clone()),
        }
    }
}

impl Drop for Request {
    fn drop(&mut self) {
        let permits = self.running.with(|progress| std::mem::take(&mut progress.permits));
        drop(permits);
    }
}
