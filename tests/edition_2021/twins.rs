//! The twins again, under the 2021 edition: it drops the temporaries of a tail expression later than 2024 does, and infers
//! other types for diverging expressions. See `tests/twins.rs`.
#![allow(clippy::all, reason = "shapes are odd on purpose")]

extern crate my_xcs as xcs;

#[macro_use]
#[path = "../twins/harness.rs"]
mod harness;

#[path = "../twins/arguments.rs"]
mod arguments;
#[path = "../twins/bodies.rs"]
mod bodies;
#[path = "../twins/deferred.rs"]
mod deferred;
#[path = "../twins/fragments.rs"]
mod fragments;
#[path = "../twins/generics.rs"]
mod generics;
#[path = "../twins/macros.rs"]
mod macros;
#[path = "../twins/methods.rs"]
mod methods;
#[path = "../twins/names.rs"]
mod names;
#[path = "../twins/panics.rs"]
mod panics;
#[path = "../twins/positions.rs"]
mod positions;
#[path = "../twins/temporaries.rs"]
mod temporaries;
