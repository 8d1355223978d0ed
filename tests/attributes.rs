//! Attributes of others on our functions, above and below: each does what it does without ours.
#![cfg(all(feature = "macros", feature = "orchestrate", feature = "tensor", feature = "timer", feature = "tracing"))]

#[path = "attributes/boxing.rs"]
mod boxing;
#[path = "attributes/collector.rs"]
mod collector;
#[path = "attributes/inert.rs"]
mod inert;
#[path = "attributes/instrument.rs"]
mod instrument;
