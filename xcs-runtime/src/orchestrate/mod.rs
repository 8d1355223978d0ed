//! Orchestration: calls with effects, which are never recorded, replayed or run twice.

mod backend;
mod call;
#[allow(dead_code, reason = "the services that wait here come next")]
mod clock;
#[allow(dead_code, reason = "the services that pass here come next")]
mod gate;
mod limits;

pub use backend::Backend;
pub use call::{Call, call, call_async, call_id};
pub use limits::{Limits, LimitsError};
