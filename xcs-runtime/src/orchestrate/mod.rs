//! Orchestration: calls with effects, which are never recorded, replayed or run twice.

mod call;

pub use call::{Call, call, call_async, call_id};
