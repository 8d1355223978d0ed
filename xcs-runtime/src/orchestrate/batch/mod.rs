//! Wire batching: calls of a function for one item that share a request of a function for many.
//!
//! [`table`] holds the batches that can still be joined; [`state`] has the rules of one batch, and [`shared`] their lock
//! and wakers; [`course`] is what a batch does once it collects no more. Here is a member: one call's part in a batch.
//!
//! A batch leaves when it is full, when all its members have yielded once and no new one has come, or, if limits make it
//! wait, when they let it go, with whoever has joined until then and fits into the backend's limit of tokens. There are
//! no timers: a lone call costs one yield.
//!
//! What must hold, in any order of polls, drops and panics:
//! - Answer `i` goes to item `i`, once. An item is sent once or, if its member gave up while the batch collected, never.
//! - Any member that is polled moves its batch on, so no batch depends on a member that is kept without being polled.
//!   Therefore each member looks again after it has joined, and all members of a batch (and of no other) are woken when
//!   its request can go on; one of them polls it.
//! - A batch without members is dropped, and with it its request, its slots and its place in the line.
//! - No code of others runs under a lock: items and keys are compared, cloned and dropped, and wakers used, outside.

mod course;
mod shared;
mod state;
mod table;
#[cfg(all(test, not(shuttle)))]
mod tests;

use super::{CallError, Demand, Service, context};
use shared::Batch;
use state::{Entrant, Place};
use std::{
    future::Future,
    hash::Hash,
    pin::Pin,
    sync::Arc,
    task::{self, Poll},
};
use table::Table;

/// What a function for many items may answer: one result for each item, in their order, or one error for all.
#[diagnostic::on_unimplemented(
    message = "the function of `batch = PATH` answers `{Self}`: that is not a `{R}` for each item",
    label = "the function for one item returns `{R}`",
    note = "with `Result<V, E>` for one item, return `Vec<Result<V, E>>`, or `Result<Vec<V>, E>` with `E: Clone`"
)]
pub trait Answers<R> {
    /// The results, of which there should be `items`.
    fn results(self, items: usize) -> Vec<R>;
}

impl<V, E> Answers<Result<V, E>> for Vec<Result<V, E>> {
    fn results(self, _: usize) -> Vec<Result<V, E>> {
        self
    }
}

impl<V, E: Clone> Answers<Result<V, E>> for Result<Vec<V>, E> {
    fn results(self, items: usize) -> Vec<Result<V, E>> {
        match self {
            Ok(values) => values.into_iter().map(Ok).collect(),
            Err(error) => std::iter::repeat_n(error, items).map(Err).collect(),
        }
    }
}

/// One call's part in a batch of at most `max`: an attempt for [`serve_batched`](super::serve_batched).
///
/// Members share a batch if their `identity` is equal, and the backend of their `demand`, the tokio runtime they are
/// polled in and the stubs around them are the same. `many` sends it, with the `shared` arguments of the member that
/// began it.
pub fn member<K, S, T, R, M, F>(
    service: &'static Service,
    max: usize,
    demand: Demand,
    identity: K,
    shared: S,
    item: T,
    many: M,
) -> Member<K, S, T, R, M>
where
    K: Hash + Eq + Send + Sync + 'static,
    S: Send + 'static,
    T: Send + 'static,
    R: Send + 'static,
    M: FnOnce(S, Vec<T>) -> F + Send + 'static,
    F: Future<Output: Answers<R>> + Send + 'static,
{
    Member {
        service,
        stage: Stage::Outside(Asking { max, demand, identity, shared, item, stubbed: not_stubbed, many }),
    }
}

impl<K, S, T, R, M> Member<K, S, T, R, M> {
    /// Lets a stub answer: `stubbed` is asked in the place of `many`, which answers if that gives the items back.
    pub fn stubbed(mut self, stubbed: Stubbed<S, T, R>) -> Self {
        if let Stage::Outside(asking) = &mut self.stage {
            asking.stubbed = stubbed;
        }
        self
    }
}

/// What asks a stub for the answer to each item, or gives the items back.
type Stubbed<S, T, R> = fn(&'static Service, &S, Vec<T>) -> Result<Vec<R>, Vec<T>>;

fn not_stubbed<S, T, R>(_: &'static Service, _: &S, items: Vec<T>) -> Result<Vec<R>, Vec<T>> {
    Err(items)
}

/// See [`member`]. It joins a batch when it is first polled.
#[must_use = "a member joins no batch before it is polled"]
pub struct Member<K, S, T, R, M> {
    service: &'static Service,
    stage: Stage<K, S, T, R, M>,
}

enum Stage<K, S, T, R, M> {
    Outside(Asking<K, S, T, R, M>),
    Inside(Arc<Batch<K, T, R>>, Place),
    /// It has its answer, or what it had to ask panicked.
    Over,
}

struct Asking<K, S, T, R, M> {
    max: usize,
    demand: Demand,
    identity: K,
    shared: S,
    item: T,
    stubbed: Stubbed<S, T, R>,
    many: M,
}

// Nothing of it is ever pinned.
impl<K, S, T, R, M> Unpin for Member<K, S, T, R, M> {}

impl<K, S, T, R, M, F> Future for Member<K, S, T, R, M>
where
    K: Hash + Eq + Send + Sync + 'static,
    S: Send + 'static,
    T: Send + 'static,
    R: Send + 'static,
    M: FnOnce(S, Vec<T>) -> F + Send + 'static,
    F: Future<Output: Answers<R>> + Send + 'static,
{
    type Output = Result<R, CallError>;

    fn poll(mut self: Pin<&mut Self>, task: &mut task::Context<'_>) -> Poll<Self::Output> {
        let (batch, place) = match std::mem::replace(&mut self.stage, Stage::Over) {
            Stage::Outside(asking) => join(self.service, asking),
            Stage::Inside(batch, place) => (batch, place),
            Stage::Over => panic!("polled after it was ready"),
        };
        self.stage = Stage::Inside(batch.clone(), place);
        let polled = batch.look(place, task);
        if polled.is_ready() {
            self.stage = Stage::Over;
        }
        polled
    }
}

impl<K, S, T, R, M> Drop for Member<K, S, T, R, M> {
    fn drop(&mut self) {
        if let Stage::Inside(batch, place) = &self.stage {
            batch.give_up(*place);
        }
    }
}

/// Finds the open batch that the member belongs to, or opens one.
fn join<K, S, T, R, M, F>(service: &'static Service, asking: Asking<K, S, T, R, M>) -> (Arc<Batch<K, T, R>>, Place)
where
    K: Hash + Eq + Send + Sync + 'static,
    S: Send + 'static,
    T: Send + 'static,
    R: Send + 'static,
    M: FnOnce(S, Vec<T>) -> F + Send + 'static,
    F: Future<Output: Answers<R>> + Send + 'static,
{
    let Asking { max, demand, identity, shared, item, stubbed, many } = asking;
    let context = context::current();
    // `M` in the table's type keeps apart the instances of a generic function.
    let table = service.table(Table::<K, T, R, M>::default);
    let batch = Batch::new(service, max, demand.backend, identity, &context, move |items: Vec<T>| {
        let count = items.len();
        match stubbed(service, &shared, items) {
            Ok(answers) => Box::pin(std::future::ready(answers)) as state::Sent<R>,
            Err(items) => {
                let sent = many(shared, items);
                Box::pin(async move { sent.await.results(count) })
            }
        }
    });
    let entrant = Entrant { item, tokens: demand.tokens, call: context.call.clone() };
    table.join(batch, entrant)
}
