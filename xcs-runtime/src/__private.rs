//! Everything that expansions of the attributes may name. No promise to users.

pub use crate::dispatch::{OpLimit, Session, Signature, Site, SiteInfo, SiteKind, enter, enter_async};
#[cfg(feature = "orchestrate")]
pub use crate::orchestrate::{
    Again, Answers, Argument, Arguments, Attempts, Blocking, Call, CanFail, Class, Demand, Hook, Item, Judge, Key,
    MayFail, Member, NoHook, NotAResult, Once, Ordered, Policy, Read, RetryByError, RetryPolicy, Reuse, Seen, Service,
    Stubbable, Stubbed, again, argument, arguments, call, call_async, call_of_class, cannot_fail, error, member,
    nanoseconds, once, own, own_item, retry_never, retry_when, same, serve, serve_batched, serve_blocking,
    serve_reused, serve_reused_batched, serve_reused_blocking, serve_stream, serve_stream_async, stub_as,
};
#[cfg(feature = "orchestrate")]
use std::sync::Arc;

/// Which one of all an argument is that batched calls share.
#[cfg(feature = "orchestrate")]
pub fn address<T: ?Sized>(shared: &Arc<T>) -> usize {
    Arc::as_ptr(shared).cast::<()>().addr()
}

/// `calls` host calls are about to be evaluated.
#[inline]
pub fn count(calls: u32) {
    crate::trace::count_host_calls(u64::from(calls));
}

/// One host call has been evaluated; its value.
#[inline]
pub fn counted<T>(value: T) -> T {
    count(1);
    value
}
