//! One call of a function that gives a stream, with services.
//!
//! The call lasts from its first poll to the end of the stream, and so do its slots: a provider works as long as it sends.
//!
//! What must hold. All that [`serve`](super::serve) does for a call happens before the first item: admission, attempts,
//! and the timeout, which counts to that item. Once an item was handed out nothing is tried again, for the caller has seen
//! it; then only the deadline, the end of the backend and the caller end the stream early. Where a service does, one `Err`
//! says so, and the stream is over. Each poll of the user's stream, and its end, is part of the call. The user's stream goes first, then
//! its slots, then the call is written down as ended, whether it ended or was dropped.

#[cfg(all(test, feature = "timer"))]
mod chat;
mod made;
mod or_stub;
#[cfg(all(test, feature = "timer"))]
mod tests;
mod unseen;

use super::{
    CallError, Retry, Service,
    bounded::{before, bounded},
    call::{Attempt, Call, Class, Open, as_part_of, call_of_class},
    gate::{Gate, Watch},
    ledger::Outcome,
    serve::{Attempts, Demand, Judge, admitted, deadline, enter, is_past, next_attempt},
    timed,
};
use futures_util::stream::Stream;
pub use made::{Made, make, make_result, serve_made};
pub use or_stub::OrStub;
use std::{
    convert::Infallible,
    future::{Future, poll_fn},
    pin::{Pin, pin},
    task::{Context, Poll},
    time::Instant,
};
pub use unseen::{NotAStream, SeenAsStream};
use uuid::Uuid;

/// A call of a function that returns a stream: `fn f(..) -> impl Stream<Item = ..>`. Its body, which makes the stream, is
/// an attempt's future; it runs when the stream is first polled.
///
/// What a service refuses or gives up is an item, made by `items.failure`, and the last one.
pub fn serve_stream<A, S>(
    service: &'static Service,
    demand: Demand,
    attempts: A,
    items: Judge<S::Item>,
) -> impl Stream<Item = S::Item>
where
    A: Attempts<Future: Future<Output = S>>,
    S: Stream,
{
    let opening = Judge { failed: items.failed, retry: items.retry, failure: items.failure };
    Whole::Opening(Box::pin(open(service, None, demand, attempts, Ok, opening, items)))
}

/// A call of a function that returns a stream later, or an error instead: `async fn f(..) -> Result<impl Stream<..>, E>`.
///
/// The stream is there when its first item is, so that what fails before is the function's own error: `E` says it, by
/// `opening`, which never sees a stream and judges errors alone. What fails after that is an item, by `items`.
pub fn serve_stream_async<C, A, S, E>(
    service: &'static Service,
    demand: Demand,
    attempts: A,
    opening: Judge<Result<Infallible, E>>,
    items: Judge<S::Item>,
) -> Call<C, impl Future<Output = Result<Flowing<S>, E>>>
where
    C: Class,
    A: Attempts<Future: Future<Output = Result<S, E>>>,
    S: Stream,
{
    let opened = |result: Result<S, E>| result.map_err(Err);
    call_of_class(async move {
        open(service, None, demand, attempts, opened, opening, items).await.map_err(|failed| {
            let Err(error) = failed;
            error
        })
    })
}

/// A call of a function that returns a stream later: `async fn f(..) -> impl Stream<..>`.
///
/// The stream is there when its first item is, as in [`serve_stream_async`]. There is no error to return instead: what a
/// service refuses or gives up is an item, made by `items.failure`, and the only one.
pub fn serve_stream_later<C, A, S>(
    service: &'static Service,
    demand: Demand,
    attempts: A,
    items: Judge<S::Item>,
) -> Call<C, impl Future<Output = Flowing<S>>>
where
    C: Class,
    A: Attempts<Future: Future<Output = S>>,
    S: Stream,
{
    call_of_class(async move {
        let opening = Judge { failed: items.failed, retry: items.retry, failure: items.failure };
        match open(service, None, demand, attempts, Ok, opening, items).await {
            Ok(flowing) => flowing,
            Err(only) => Flowing::only(only),
        }
    })
}

/// Runs attempts until one has given its first item. `opened` takes the stream, or what came instead of it, from what a
/// body returned.
async fn open<A, S, X>(
    service: &'static Service,
    id: Option<Uuid>,
    demand: Demand,
    mut attempts: A,
    opened: fn(<A::Future as Future>::Output) -> Result<S, X>,
    opening: Judge<X>,
    items: Judge<S::Item>,
) -> Result<Flowing<S>, X>
where
    A: Attempts,
    S: Stream,
{
    let open = Open::begin_as(service, id.unwrap_or_else(Uuid::now_v7));
    let refuse = |open: Open, error| {
        open.end(Outcome::Refused(error));
        Err((opening.failure)(error))
    };
    if let Err(error) = enter(service, &open, &demand) {
        return refuse(open, error);
    }
    let deadline = deadline(service, &open);
    let mut backoffs = timed::backoffs(service.policy().retry);
    loop {
        let permits = match before(deadline, admitted(service, &demand, &open)).await {
            Some(Ok(permits)) if !is_past(deadline) => permits,
            Some(Err(error)) => return refuse(open, error),
            Some(Ok(_)) | None => return refuse(open, CallError::Deadline),
        };
        let attempt = open.attempt(permits);
        let body = {
            let _inside = open.inside();
            attempts.next()
        };
        let (result, outcome) = match begun(service, &demand, &open, deadline, body, opened).await {
            Ok(Ok((stream, first))) => {
                let failed = first.as_ref().is_some_and(items.failed);
                (Ok((stream, first)), if failed { Outcome::Failed } else { Outcome::Ok })
            }
            Ok(Err(failed)) => (Err(failed), Outcome::Failed),
            Err(error) => (Err((opening.failure)(error)), Outcome::Refused(error)),
        };
        let again = || match &result {
            Ok((_, first)) => first.as_ref().map_or(Retry::No, items.retry),
            Err(failed) => (opening.retry)(failed),
        };
        if let Some(then) = next_attempt(service, &open, &demand, deadline, &mut backoffs, outcome, again) {
            {
                let _inside = open.inside();
                drop(result);
            }
            drop(attempt);
            timed::sleep_until(then).await;
            continue;
        }
        return match result {
            Ok((stream, Some(first))) => {
                let failed = outcome == Outcome::Failed;
                let stop = Stop::new(&demand, deadline);
                let (stream, attempt) = (Some(stream), Some(attempt));
                Ok(Flowing {
                    first: Some(first),
                    live: Some(Live { stream, stop, items, demand, failed, attempt, open }),
                })
            }
            Ok((stream, None)) => {
                {
                    let _inside = open.inside();
                    drop(stream);
                }
                drop(attempt);
                open.end(outcome);
                Ok(Flowing { first: None, live: None })
            }
            Err(failed) => {
                drop(attempt);
                open.end(outcome);
                Err(failed)
            }
        };
    }
}

/// A stream, and what it gave first.
type Begun<S> = (Pin<Box<S>>, Option<<S as Stream>::Item>);

/// Runs an attempt to its first item, its timeout, the deadline, or until the backend is cancelled. Unless that gave a
/// stream, nothing of the attempt is left.
async fn begun<F: Future, S: Stream, X>(
    service: &'static Service,
    demand: &Demand,
    open: &Open,
    deadline: Option<Instant>,
    body: F,
    opened: fn(F::Output) -> Result<S, X>,
) -> Result<Result<Begun<S>, X>, CallError> {
    let first = pin!(async {
        let mut opening = Opening { open, stream: Some(Box::pin(opened(as_part_of(open, body).await)?)) };
        let first = poll_fn(|task| opening.poll_next(task)).await;
        let stream = opening.stream.take().expect("it is taken once");
        Ok((stream, first))
    });
    bounded(first, service.policy().timeout, deadline, demand.backend.as_ref()).await
}

/// A stream that has not given its first item. It is polled, and dropped, as part of the call.
struct Opening<'a, S> {
    open: &'a Open,
    /// Until it has begun.
    stream: Option<Pin<Box<S>>>,
}

impl<S: Stream> Opening<'_, S> {
    fn poll_next(&mut self, task: &mut Context<'_>) -> Poll<Option<S::Item>> {
        let _inside = self.open.inside();
        self.stream.as_mut().map_or(Poll::Ready(None), |stream| stream.as_mut().poll_next(task))
    }
}

impl<S> Drop for Opening<'_, S> {
    fn drop(&mut self) {
        if let Some(stream) = self.stream.take() {
            let _inside = self.open.inside();
            drop(stream);
        }
    }
}

/// A stream that has given its first item. A type of its own: it borrows what the stream does, and not what the body did.
pub struct Flowing<S: Stream> {
    /// Until it was handed out.
    first: Option<S::Item>,
    /// Until the end.
    live: Option<Live<S>>,
}

impl<S: Stream> Flowing<S> {
    /// One item, and the call is over.
    fn only(item: S::Item) -> Self {
        Flowing { first: Some(item), live: None }
    }
}

/// A call whose stream goes on. Dropped in the order of its fields, the stream as part of the call.
struct Live<S: Stream> {
    /// There until the end.
    stream: Option<Pin<Box<S>>>,
    stop: Stop,
    items: Judge<S::Item>,
    demand: Demand,
    /// Whether an item was an `Err`.
    failed: bool,
    /// There until the end.
    attempt: Option<Attempt>,
    open: Open,
}

/// What a stream that goes on gives next.
enum Next<I> {
    Item(I),
    /// How the call ended, and the item that says why if a service ended it.
    End(Outcome, Option<I>),
}

impl<S: Stream> Live<S> {
    fn poll(&mut self, task: &mut Context<'_>) -> Poll<Next<S::Item>> {
        // First: a stream that always has an item ready would never meet its deadline.
        if let Poll::Ready(error) = self.stop.poll(task) {
            let last = (self.items.failure)(error);
            return Poll::Ready(Next::End(Outcome::Refused(error), Some(last)));
        }
        let polled = {
            let _inside = self.open.inside();
            self.stream.as_mut().map_or(Poll::Ready(None), |stream| stream.as_mut().poll_next(task))
        };
        polled.map(|item| match item {
            Some(item) => {
                if (self.items.failed)(&item) {
                    self.failed = true;
                    if let Retry::After(pause) = (self.items.retry)(&item) {
                        self.demand.pause_backend(pause);
                    }
                }
                Next::Item(item)
            }
            None => Next::End(if self.failed { Outcome::Failed } else { Outcome::Ok }, None),
        })
    }

    fn end(mut self, outcome: Outcome) {
        self.drop_stream();
        self.attempt = None;
        self.open.close(outcome);
    }

    fn drop_stream(&mut self) {
        if let Some(stream) = self.stream.take() {
            let _inside = self.open.inside();
            drop(stream);
        }
    }
}

impl<S: Stream> Drop for Live<S> {
    fn drop(&mut self) {
        self.drop_stream();
    }
}

impl<S: Stream> Unpin for Flowing<S> {}

impl<S: Stream> Stream for Flowing<S> {
    type Item = S::Item;

    fn poll_next(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Option<S::Item>> {
        if let Some(first) = self.first.take() {
            return Poll::Ready(Some(first));
        }
        let Some(live) = &mut self.live else { return Poll::Ready(None) };
        match live.poll(task) {
            Poll::Pending => Poll::Pending,
            Poll::Ready(Next::Item(item)) => Poll::Ready(Some(item)),
            Poll::Ready(Next::End(outcome, last)) => {
                if let Some(live) = self.live.take() {
                    live.end(outcome);
                }
                Poll::Ready(last)
            }
        }
    }
}

/// What ends a stream from outside once it flows.
struct Stop {
    cancelled: Option<Watch>,
    deadline: Option<Pin<Box<dyn Future<Output = ()> + Send>>>,
}

impl Stop {
    fn new(demand: &Demand, deadline: Option<Instant>) -> Stop {
        Stop {
            cancelled: demand.backend.as_ref().map(Gate::cancelled),
            deadline: deadline.map(|deadline| Box::pin(timed::sleep_until(deadline)) as _),
        }
    }

    fn poll(&mut self, task: &mut Context<'_>) -> Poll<CallError> {
        if self.cancelled.as_mut().is_some_and(|cancelled| Pin::new(cancelled).poll(task).is_ready()) {
            return Poll::Ready(CallError::Closed);
        }
        if self.deadline.as_mut().is_some_and(|deadline| deadline.as_mut().poll(task).is_ready()) {
            return Poll::Ready(CallError::Deadline);
        }
        Poll::Pending
    }
}

/// A stream together with the call that opens it.
enum Whole<O, S: Stream> {
    /// In an allocation of its own, so that the stream can be moved at any time, as users of streams like it.
    Opening(Pin<Box<O>>),
    Flowing(Flowing<S>),
    Over,
}

impl<O, S: Stream> Unpin for Whole<O, S> {}

impl<O: Future<Output = Result<Flowing<S>, S::Item>>, S: Stream> Stream for Whole<O, S> {
    type Item = S::Item;

    fn poll_next(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Option<S::Item>> {
        if let Whole::Opening(opening) = &mut *self {
            match opening.as_mut().poll(task) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(Ok(flowing)) => *self = Whole::Flowing(flowing),
                Poll::Ready(Err(refusal)) => {
                    *self = Whole::Over;
                    return Poll::Ready(Some(refusal));
                }
            }
        }
        match &mut *self {
            Whole::Flowing(flowing) => Pin::new(flowing).poll_next(task),
            Whole::Opening(_) | Whole::Over => Poll::Ready(None),
        }
    }
}
