//! A call of a function whose body has run before its stream is polled.
//!
//! A function that is not async and gives a boxed stream, or a `Result`, has its body run when it is called: a boxed stream
//! need not borrow what the body is given, and a `Result` cannot wait. What must hold: the call begins with the first poll of
//! the stream all the same, so that it belongs to the ledger and the scope that the stream is polled in, and a slot is never
//! waited for where a thread would be blocked. What runs ahead finds the id of the call. There is one attempt.

use super::{Whole, open};
use crate::orchestrate::{
    Service,
    call::{Open, ahead},
    ledger::Outcome,
    serve::{Demand, Judge, once},
};
use futures_util::stream::Stream;
use std::{convert::Infallible, future::ready};
use uuid::Uuid;

/// A stream whose call begins when it is polled. The type does not depend on the body, which may have borrowed what the
/// stream must not hold.
pub struct Made<S> {
    service: &'static Service,
    demand: Demand,
    id: Uuid,
    stream: S,
}

/// Runs a body that makes a stream.
pub fn make<S>(service: &'static Service, demand: Demand, body: impl FnOnce() -> S) -> Made<S> {
    match make_result(service, demand, || Ok::<S, Infallible>(body())) {
        Ok(made) => made,
    }
}

/// Runs a body that makes a stream or fails. Where it fails, that was the call.
///
/// # Errors
///
/// Those of the body.
pub fn make_result<S, E>(
    service: &'static Service,
    demand: Demand,
    body: impl FnOnce() -> Result<S, E>,
) -> Result<Made<S>, E> {
    let mut unmade = Unmade { service, id: Uuid::now_v7(), ended: Some(Outcome::Panicked) };
    let made = ahead(service, unmade.id, body);
    unmade.ended = made.is_err().then_some(Outcome::Failed);
    made.map(|stream| Made { service, demand, id: unmade.id, stream })
}

/// A call that may end before there is a stream.
struct Unmade {
    service: &'static Service,
    id: Uuid,
    /// How it does, if it goes now.
    ended: Option<Outcome>,
}

impl Drop for Unmade {
    fn drop(&mut self) {
        if let Some(outcome) = self.ended {
            let open = Open::begin_as(self.service, self.id);
            let _ = open.enter_scope(false);
            drop(open.attempt(Vec::new()));
            open.end(outcome);
        }
    }
}

/// The stream of a function that has its body run when it is called.
///
/// What a service refuses or gives up is an item, made by `items.failure`, and the last one.
pub fn serve_made<S: Stream>(made: Made<S>, items: Judge<S::Item>) -> impl Stream<Item = S::Item> {
    let Made { service, demand, id, stream } = made;
    let opening = Judge { failed: items.failed, retry: items.retry, failure: items.failure };
    Whole::Opening(Box::pin(open(service, Some(id), demand, once(ready(stream)), Ok, opening, items)))
}
