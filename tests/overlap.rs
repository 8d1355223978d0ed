//! Calls of async `#[jit]` functions that overlap by themselves: hundreds of functions as people write them, written by a
//! generator, without the attribute and with it. Results, errors, panics and effects are the same, each call is made once, none
//! earlier than its class allows, and what may overlap does: by the generator's own account of what each call has to wait for.
//!
//! The functions are in `overlap/functions`; `overlap/generator` writes them. What matters most has tests by hand.
#![cfg(all(feature = "macros", feature = "orchestrate", feature = "tracing"))]

#[path = "overlap/calls.rs"]
mod calls;
#[path = "overlap/cancel.rs"]
mod cancel;
#[path = "overlap/case.rs"]
mod case;
#[path = "overlap/check.rs"]
mod check;
#[path = "overlap/checked.rs"]
mod checked;
#[path = "overlap/clock.rs"]
mod clock;
#[path = "overlap/explained.rs"]
mod explained;
#[path = "overlap/found.rs"]
mod found;
#[path = "overlap/groups.rs"]
mod groups;
#[path = "overlap/guards.rs"]
mod guards;
#[path = "overlap/ideal.rs"]
mod ideal;
#[allow(unused, clippy::all, reason = "written by a generator")]
#[path = "overlap/jitted.rs"]
mod jitted;
#[path = "overlap/logged.rs"]
mod logged;
#[path = "overlap/loops.rs"]
mod loops;
#[allow(unused, clippy::all, reason = "written by a generator")]
#[path = "overlap/plain.rs"]
mod plain;
#[path = "overlap/tests.rs"]
mod tests;
#[path = "overlap/twins.rs"]
mod twins;
#[path = "overlap/values.rs"]
mod values;
#[path = "overlap/world.rs"]
mod world;
