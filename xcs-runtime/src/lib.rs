//! The run-time half of `xcs`.
#[doc(hidden)]
pub mod __private;
