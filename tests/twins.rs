//! The attributes change nothing: each shape of function is emitted three times by `macro_rules!` — un-annotated, with
//! `#[jit]`, with `#[orchestration]` — and run. Results, the log of effects and drops, and the text and place of a panic must
//! be the same. That the three compile is half of the test.
//!
//! In a shape, `#[twin]` stands for the attribute. The un-annotated twin gets one that returns its item as it was.
#![cfg(feature = "macros")]
#![allow(clippy::all, reason = "shapes are odd on purpose")]

#[macro_use]
#[path = "twins/harness.rs"]
mod harness;

#[path = "twins/arguments.rs"]
mod arguments;
#[path = "twins/bodies.rs"]
mod bodies;
#[path = "twins/deferred.rs"]
mod deferred;
#[path = "twins/fragments.rs"]
mod fragments;
#[path = "twins/generics.rs"]
mod generics;
#[path = "twins/let_chains.rs"]
mod let_chains;
#[path = "twins/macros.rs"]
mod macros;
#[path = "twins/methods.rs"]
mod methods;
#[path = "twins/names.rs"]
mod names;
#[path = "twins/panics.rs"]
mod panics;
#[path = "twins/positions.rs"]
mod positions;
#[path = "twins/temporaries.rs"]
mod temporaries;
