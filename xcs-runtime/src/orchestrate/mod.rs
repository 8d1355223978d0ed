//! Orchestration: calls with effects, which are never recorded, replayed or run twice.
//!
//! [`call`] is a call and its lifetime; [`service`] the static behind a function; [`serve`] the course of a call with
//! services, [`batch`] of those that share a request, [`stream`] of one that gives a stream. [`gate`] decides who may start
//! and when, for [`backend`] and for a function's own limits. [`context`] is what calls find around them: [`scope`],
//! [`ledger`], [`stub`]. [`map`] makes many calls of one function.

mod backend;
mod batch;
mod bounded;
mod call;
mod clock;
mod context;
mod error;
mod gate;
mod key;
mod ledger;
mod limits;
mod map;
mod meter;
#[cfg(all(test, shuttle))]
pub(crate) mod models;
#[cfg_attr(not(feature = "tracing"), path = "unobserved.rs")]
mod observe;
mod retry;
mod reuse;
mod scope;
mod serve;
mod service;
mod stream;
mod stub;
mod timed;

pub use backend::Backend;
pub use batch::{Answers, Member, member};
pub use call::{Blocking, Call, Class, Ordered, Read, call, call_async, call_of_class, usage};
pub(crate) use clock::now;
pub use context::{Inherit, call_id, inherit, inherit_blocking};
pub use error::CallError;
pub use key::{Item, Key, Part, own, own_item, same};
pub use ledger::{Entry, Ledger, Outcome, Reused, ledger, ledger_async};
pub use limits::{Limits, LimitsError};
pub use map::{AsCompleted, Map, MapBlocking, TryMap, TryMapBlocking, map, map_blocking, try_map, try_map_blocking};
pub use meter::CallStats;
pub use retry::{Retry, RetryPolicy, Retryable};
pub use reuse::{Reuse, Shared, serve_reused, serve_reused_batched, serve_reused_blocking};
pub(crate) use scope::calls_left;
pub use scope::{Scope, Spent, scope};
pub use serve::{
    Again, Argument, Arguments, Attempts, CanFail, Demand, FromCallError, Judge, MayFail, NotAResult, Once,
    RetryByError, Seen, again, argument, arguments, cannot_fail, error, nanoseconds, once, retry_never, retry_when,
    serve, serve_batched, serve_blocking,
};
pub(crate) use service::call_stats;
pub use service::{Policy, Service};
pub use stream::{
    Flowing, Made, NotAStream, OrStub, SeenAsStream, make, make_result, serve_made, serve_stream, serve_stream_async,
    serve_stream_later,
};
pub use stub::{Hook, NoHook, StubGuard, Stubbable, Stubbed, stub, stub_as};
