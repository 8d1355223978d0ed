//! Everything that expansions of the attributes may name. No promise to users.

pub use crate::dispatch::{
    Const, Constant, Instance, List, OpLimit, Session, Site, SiteInfo, SiteKind, StatementKind, Static, Verdict,
    begin_async, constant, enter, enter_async, fixed, given, given_1, given_2, given_3, given_4, given_5, given_6,
    given_7, given_8, replay, replay_1, replay_2, replay_3, replay_4, replay_5, replay_6, replay_7, replay_8,
    tensor_type, type_argument,
};
#[cfg(feature = "orchestrate")]
pub use crate::orchestrate::{
    Again, Answers, Argument, Arguments, Attempts, Blocking, Call, CanFail, Class, Demand, Flowing, FromCallError,
    Hook, Item, Judge, Key, Made, MayFail, Member, NoHook, NotAResult, NotAStream, Once, OrStub, Ordered, Part, Policy,
    Read, RetryByError, RetryPolicy, Reuse, Seen, SeenAsStream, Service, Shared, Stubbable, Stubbed, again, argument,
    arguments, call, call_async, call_of_class, cannot_fail, error, make, make_result, member, nanoseconds, once, own,
    own_item, retry_never, retry_when, same, serve, serve_batched, serve_blocking, serve_made, serve_reused,
    serve_reused_batched, serve_reused_blocking, serve_stream, serve_stream_async, serve_stream_later, stub_as,
};
pub use crate::overlap::{
    Ahead, Beside, Deliver, DeliverRound, Fallible, Give, Given, Gives, Group, Kind, NotSendable, Others, Step, Window,
    beside, deliver,
};
/// The name of a type. The standard library's own function would be newer, in a constant, than what a user's crate may promise.
#[must_use]
pub fn name_of<T: ?Sized>() -> &'static str {
    std::any::type_name::<T>()
}

/// As few steps away as any other name of ours: each is one more for the compiler.
pub use std::result::Result::{Err, Ok};
/// A statement of a body that may be skipped ends with `value`.
#[inline]
pub fn checked<T>(value: T) -> T {
    #[cfg(feature = "tensor")]
    crate::trace::proof::check();
    value
}

/// A tensor that is given by value to a body that may be skipped.
#[inline]
pub fn watched<T>(tensor: T) -> T {
    #[cfg(feature = "tensor")]
    return crate::dispatch::watched(tensor);
    #[cfg(not(feature = "tensor"))]
    tensor
}

/// What a stub of a function that gives a stream gives.
#[cfg(feature = "orchestrate")]
pub use futures_util::stream::BoxStream;
/// In a crate without the standard library's prelude too.
pub use std::boxed::Box;
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

/// A computation compiled once, to be run again and again without a session: for benches.
#[cfg(feature = "tensor")]
pub struct Compiled(crate::trace::Recorded);

#[cfg(feature = "tensor")]
impl Compiled {
    /// Compiles the one result of `work`. `None` if it is not the result of a recorded operation.
    pub fn of<T: crate::Element>(work: impl FnOnce() -> crate::Tensor<T>) -> Option<Compiled> {
        crate::trace::record(|| work().value().clone()).map(Compiled)
    }

    /// Runs it on the tensors and scalars that it was compiled with; the result is dropped.
    pub fn run(&self) {
        drop(self.0.run());
    }
}
