//! Orchestration: calls with effects, which are never recorded, replayed or run twice.

mod call;
#[allow(dead_code, reason = "the services that wait here come next")]
mod clock;
#[allow(dead_code, reason = "the services that pass here come next")]
mod gate;

pub use call::{Call, call, call_async, call_id};
