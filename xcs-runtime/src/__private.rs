//! Everything that expansions of the attributes may name. No promise to users.
//!
//! (Placeholder bodies: the expansions can be compiled and run before the runtime behind them exists.)
#![allow(missing_docs)]
use core::{future::Future, hash::Hash, marker::PhantomData};

/// What an attribute knows about the function it stands on.
pub struct SiteInfo {
    pub kind: SiteKind,
    /// The function's own name.
    pub name: &'static str,
    pub file: &'static str,
    pub line: u32,
    pub column: u32,
    /// `type_name_of_val` of an item nested in the function, e.g. `krate::module::function::here`.
    pub path: fn() -> &'static str,
    /// Calls counted by syntax in the whole body, for reports.
    pub host_calls: u32,
}
pub enum SiteKind { Jit(OpLimit), Orchestration }
/// `max_ops = N`, `no_op_limit`, or neither.
pub enum OpLimit { Default, Ops(u64), Unlimited }
pub struct Site(#[allow(dead_code)] SiteInfo);
impl Site { pub const fn new(info: SiteInfo) -> Self { Self(info) } }

/// What a decision is keyed by.
pub struct Signature;
impl Signature {
    pub fn new() -> Self { Self }
    pub fn type_argument<T: ?Sized>(&mut self) {}
    pub fn const_argument<T: Hash>(&mut self, _value: T) {}
    pub fn argument<T: ?Sized>(&mut self, _value: &T) {}
}
/// Open while a `#[jit]` body runs. Not `Send`.
pub struct Session(PhantomData<*const ()>);
impl Drop for Session { fn drop(&mut self) {} }
pub fn enter(_site: &'static Site, _signature: Signature) -> Session { Session(PhantomData) }
pub fn enter_async<F: Future>(_site: &'static Site, _signature: Signature, body: F) -> impl Future<Output = F::Output> { body }
/// Open while an `#[orchestration]` body runs. Not `Send`.
pub struct Call(PhantomData<*const ()>);
impl Drop for Call { fn drop(&mut self) {} }
pub fn call(_site: &'static Site) -> Call { Call(PhantomData) }
pub fn call_async<F: Future>(_site: &'static Site, body: F) -> impl Future<Output = F::Output> { body }
/// `calls` host calls are about to be evaluated.
#[inline]
pub fn count(_calls: u32) {}
/// One host call has been evaluated; its value.
#[inline]
pub fn counted<T>(value: T) -> T { value }
