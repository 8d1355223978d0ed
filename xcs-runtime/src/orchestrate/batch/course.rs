//! What a batch does once it collects no more: it waits for the limits, sends its request, and gives out the answers.
//!
//! What must hold: limits see one request, with the sum of its members' estimates. While it waits others may join, as far
//! as the backend has room for their tokens. A member that is made in a call which holds a slot of the same limit lends
//! it to the batch, as it would use it alone; otherwise callers that wait for the batch, and the batch, which waits for
//! their slots, would wait for ever.

use super::{shared::Batch, state::Leaving};
use crate::orchestrate::{
    CallError,
    bounded::bounded,
    call::{Around, Request, as_part_of},
    gate::{Admit, Closed, Gate, Permit},
};
use std::{
    future::{Future, poll_fn},
    pin::Pin,
    sync::{Arc, Weak},
    task::{self, Poll},
};

/// From the gates to the answers. Polled by members, in no context of theirs.
pub(super) async fn run<K, T, R>(batch: Arc<Batch<K, T, R>>) {
    let permits = match admitted(&batch).await {
        Ok(permits) => permits,
        Err(error) => return batch.fail(error),
    };
    let Leaving { many, items, places, calls, tokens } = batch.leave();
    for permit in &permits {
        permit.correct(tokens);
    }
    let service = batch.service;
    let sent = items.len();
    service.meter(|meter| meter.batch(sent));
    let results = {
        let request = Request::begin(service, permits, calls, &batch.around);
        let body = {
            let _inside = request.inside();
            many(items)
        };
        let body = as_part_of(&request, body);
        bounded(body, service.policy().timeout, None, batch.backend.as_ref()).await
    };
    match results {
        Ok(results) if results.len() == sent => batch.answer(&places, results),
        Ok(results) => batch.fail(CallError::BatchLength { items: sent, answers: results.len() }),
        Err(error) => batch.fail(error),
    }
}

/// A slot of each gate.
async fn admitted<K, T, R>(batch: &Batch<K, T, R>) -> Result<Vec<Arc<Permit>>, CallError> {
    let mut permits = Vec::new();
    for gate in batch.gates() {
        let mut lines = Lines::default();
        let permit = poll_fn(|task| lines.poll(batch, gate, task)).await;
        permits.push(Arc::new(permit?));
    }
    Ok(permits)
}

/// The places of one batch in the line of one gate: its own, and one for each slot that its members could lend. The
/// first that is admitted counts, the others are given up.
#[derive(Default)]
struct Lines {
    asked: Vec<Admit>,
    /// Whose slots are asked for. Weak: they are free again when their calls say so.
    lenders: Vec<Weak<Permit>>,
    begun: bool,
    /// How many nested members were considered.
    seen: usize,
}

impl Lines {
    fn poll<K, T, R>(
        &mut self,
        batch: &Batch<K, T, R>,
        gate: &Arc<Gate>,
        task: &mut task::Context<'_>,
    ) -> Poll<Result<Permit, CallError>> {
        if !std::mem::replace(&mut self.begun, true) {
            self.asked.push(batch.ask(gate, None));
        }
        let nested = batch.nested(self.seen);
        self.seen += nested.len();
        for lender in nested.iter().filter_map(|call| call.permit_of(gate)) {
            if self.lenders.iter().all(|known| known.as_ptr() != Arc::as_ptr(&lender)) {
                self.asked.push(batch.ask(gate, Some(&lender)));
                self.lenders.push(Arc::downgrade(&lender));
            }
        }
        let mut admitted = None;
        self.asked.retain_mut(|admit| {
            if admitted.is_some() {
                return true;
            }
            let place = admit.ticket();
            let polled = Pin::new(admit).poll(task);
            let refused = matches!(polled, Poll::Ready(Err(Closed)));
            if let Some(place) = place.filter(|_| refused) {
                batch.forget(place);
            }
            if let Poll::Ready(Ok(permit)) = polled {
                admitted = Some(permit);
            }
            !refused
        });
        match admitted {
            Some(permit) => Poll::Ready(Ok(permit)),
            // A gate that drains still lets nested calls in.
            None if self.asked.is_empty() => Poll::Ready(Err(CallError::Closed)),
            None => Poll::Pending,
        }
    }
}
