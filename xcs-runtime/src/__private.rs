//! Everything that expansions of the attributes may name. No promise to users.

pub use crate::dispatch::{OpLimit, Session, Signature, Site, SiteInfo, SiteKind, enter, enter_async};
#[cfg(feature = "orchestrate")]
pub use crate::orchestrate::{
    Again, Attempts, Call, CanFail, Class, Demand, Judge, Key, NotAResult, Once, Ordered, Policy, Read, RetryByError,
    RetryPolicy, Reuse, Seen, Service, again, argument, call, call_async, cannot_fail, nanoseconds, once, own,
    retry_never, retry_when, serve, serve_blocking, serve_reused, serve_reused_blocking, serve_stream,
    serve_stream_async,
};

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
