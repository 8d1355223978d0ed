//! A call of an `#[orchestration]` function.

use crate::{
    dispatch::Site,
    trace::{self, Suspended},
};
use std::{cell::Cell, future::Future, pin::pin, sync::atomic::Ordering};
use uuid::Uuid;

thread_local! {
    /// The running call's id.
    static CURRENT: Cell<Option<Uuid>> = const { Cell::new(None) };
}

/// The id of the `#[orchestration]` call that is running, a UUID of version 7: unique, ordered by time, made anew
/// for each call. An idempotency key for the service that is called. `None` outside of one.
#[must_use]
pub fn call_id() -> Option<Uuid> {
    CURRENT.get()
}

/// Open while an `#[orchestration]` body runs: the session of a jitted caller is set aside, what it had pending is
/// computed. Not `Send`.
#[must_use]
pub struct Call {
    _session: Suspended,
    before: Option<Uuid>,
}

impl Call {
    fn open(id: Uuid) -> Call {
        Call { _session: trace::suspend(), before: CURRENT.replace(Some(id)) }
    }
}

impl Drop for Call {
    fn drop(&mut self) {
        CURRENT.set(self.before);
    }
}

fn begin(site: &'static Site) -> Uuid {
    site.counters().calls.fetch_add(1, Ordering::Relaxed);
    Uuid::now_v7()
}

/// Begins a call of a blocking function.
pub fn call(site: &'static Site) -> Call {
    Call::open(begin(site))
}

/// Runs the body of an asynchronous function.
pub async fn call_async<F: Future>(site: &'static Site, body: F) -> F::Output {
    let mut body = pin!(body);
    let id = begin(site);
    std::future::poll_fn(move |context| {
        let _open = Call::open(id);
        body.as_mut().poll(context)
    })
    .await
}
