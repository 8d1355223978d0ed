//! What the arguments of `#[orchestration]` do, through the attribute: each service on functions of each kind. Effects are
//! counted.
#![cfg(all(feature = "macros", feature = "orchestrate", feature = "timer"))]

#[path = "services/arguments.rs"]
mod arguments;
#[path = "services/batch.rs"]
mod batch;
#[path = "services/limits.rs"]
mod limits;
#[path = "services/positions.rs"]
mod positions;
#[path = "services/refusals.rs"]
mod refusals;
#[path = "services/retries.rs"]
mod retries;
#[path = "services/reuse.rs"]
mod reuse;
#[path = "services/service.rs"]
mod service;
