//! What surrounds a piece of code: the call it belongs to, the scope, the ledger, the stubs.
//!
//! A context belongs to a future or a closure, not to a thread. It is put on the thread for each poll and taken off
//! afterwards, panics included. What is called inside finds it there and hands it on; a spawned task takes it along with
//! [`inherit`].

use super::{call::Running, ledger::Books, scope::Bounds, stub::Stubs};
use crate::{
    sync::thread_local,
    trace::{self, Mode},
};
use std::{
    cell::RefCell,
    future::Future,
    marker::PhantomData,
    pin::Pin,
    sync::Arc,
    task::{self, Poll},
};
use uuid::Uuid;

/// What code finds around it. Cloned and changed in one place to make that of an inner piece.
#[derive(Clone, Default)]
pub(crate) struct Context {
    pub(crate) call: Option<Arc<Running>>,
    pub(crate) scope: Option<Arc<Bounds>>,
    pub(crate) ledger: Option<Arc<Books>>,
    pub(crate) stubs: Option<Arc<Stubs>>,
}

thread_local! {
    static CURRENT: RefCell<Option<Arc<Context>>> = const { RefCell::new(None) };
}

/// The context of this thread; the empty one while the thread is being torn down.
pub(crate) fn current() -> Arc<Context> {
    CURRENT.try_with(|current| current.borrow().clone()).ok().flatten().unwrap_or_default()
}

/// Puts `context` on the thread in the place of the one that is there.
pub(super) fn replace(context: Arc<Context>) {
    let _before = CURRENT.try_with(|current| current.replace(Some(context)));
}

/// Puts `context` on the thread until the guard goes.
pub(crate) fn enter(context: Arc<Context>) -> Entered {
    let before = CURRENT.try_with(|current| current.replace(Some(context))).ok().flatten();
    Entered { before, here: PhantomData }
}

/// A context on its thread. Not `Send`.
pub(crate) struct Entered {
    before: Option<Arc<Context>>,
    here: PhantomData<*const ()>,
}

impl Drop for Entered {
    fn drop(&mut self) {
        let before = self.before.take();
        // What was there is dropped outside of the borrow: a destructor may look for its context.
        let _inner = CURRENT.try_with(|current| current.replace(before));
    }
}

/// Runs a future in `context`.
pub(crate) fn within<F: Future>(context: Arc<Context>, future: F) -> Within<F> {
    Within { context, future: Some(future) }
}

pin_project_lite::pin_project! {
    /// A future in a context. Holds the future once: an `async fn` that is given one and pins it would hold it twice, and
    /// nested calls would double in size at each level.
    pub(crate) struct Within<F> {
        context: Arc<Context>,
        // There until this is dropped.
        #[pin]
        future: Option<F>,
    }

    impl<F> PinnedDrop for Within<F> {
        // Destructors of what it leaves behind find what it found.
        fn drop(this: Pin<&mut Self>) {
            let mut this = this.project();
            let _inside = enter(this.context.clone());
            this.future.set(None);
        }
    }
}

impl<F: Future> Future for Within<F> {
    type Output = F::Output;

    fn poll(self: Pin<&mut Self>, task: &mut task::Context<'_>) -> Poll<F::Output> {
        let this = self.project();
        let _inside = enter(this.context.clone());
        let polled = this.future.as_pin_mut().map_or(Poll::Pending, |future| future.poll(task));
        // A stub that was put there in this poll is there in the next.
        *this.context = current();
        polled
    }
}

/// The id of the `#[orchestration]` call that is running, a UUID of version 7: unique, ordered by time, made anew
/// for each call and the same over its attempts. An idempotency key for the service that is called. `None` outside of
/// one.
///
/// In the function of `batch = PATH` it is the id of the batch.
#[must_use]
pub fn call_id() -> Option<Uuid> {
    current().call.as_ref().map(|call| call.id())
}

pin_project_lite::pin_project! {
    /// A future that takes its surroundings along, made by [`inherit`].
    #[must_use = "a future does nothing unless it is polled"]
    pub struct Inherit<F> {
        context: Arc<Context>,
        mode: Mode,
        // There until this is dropped.
        #[pin]
        future: Option<F>,
    }

    impl<F> PinnedDrop for Inherit<F> {
        // Destructors of what it leaves behind find what it found.
        fn drop(this: Pin<&mut Self>) {
            let mut this = this.project();
            let _context = enter(this.context.clone());
            let _mode = trace::with_mode(*this.mode);
            this.future.set(None);
        }
    }
}

impl<F: Future> Future for Inherit<F> {
    type Output = F::Output;

    fn poll(self: Pin<&mut Self>, task: &mut task::Context<'_>) -> Poll<F::Output> {
        let this = self.project();
        let _context = enter(this.context.clone());
        let _mode = trace::with_mode(*this.mode);
        let polled = this.future.as_pin_mut().map_or(Poll::Pending, |future| future.poll(task));
        *this.context = current();
        polled
    }
}

/// Lets a task belong to what surrounds this expression: the scope with its budget, the ledger, the stubs, the running
/// call and the mode. Futures that are awaited or joined belong to it anyway; a spawned task needs this.
///
/// ```
/// # use xcs_runtime as xcs;
/// # async fn work() -> u32 { 7 }
/// # pollster::block_on(async {
/// // tokio::spawn(xcs::inherit(work()))
/// let task = xcs::inherit(work());
/// assert_eq!(task.await, 7);
/// # });
/// ```
pub fn inherit<F: Future>(future: F) -> Inherit<F> {
    Inherit { context: current(), mode: trace::mode(), future: Some(future) }
}

/// [`inherit`] for a closure that runs on another thread, as in `spawn_blocking`.
///
/// ```
/// # use xcs_runtime as xcs;
/// // tokio::task::spawn_blocking(xcs::inherit_blocking(|| save()))
/// # fn save() -> u32 { 7 }
/// let thread = std::thread::spawn(xcs::inherit_blocking(|| save()));
/// assert_eq!(thread.join().unwrap(), 7);
/// ```
pub fn inherit_blocking<R>(f: impl FnOnce() -> R) -> impl FnOnce() -> R {
    let (context, mode) = (current(), trace::mode());
    move || {
        let _context = enter(context);
        let _mode = trace::with_mode(mode);
        f()
    }
}
