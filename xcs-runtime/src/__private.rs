//! Everything that expansions of the attributes may name. No promise to users.

pub use crate::dispatch::{OpLimit, Session, Signature, Site, SiteInfo, SiteKind, enter, enter_async};
#[cfg(feature = "orchestrate")]
pub use crate::orchestrate::{Call, call, call_async};

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
