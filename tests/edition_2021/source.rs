//! The generated functions again, under the 2021 edition. See `tests/source.rs`.

extern crate my_xcs as xcs;

#[path = "../source/arguments.rs"]
mod arguments;
#[path = "../source/case.rs"]
mod case;
#[path = "../source/check.rs"]
mod check;
#[allow(dead_code, unused_macros, reason = "shared with other tests")]
#[path = "../twins/harness.rs"]
mod harness;
#[allow(unused, nonstandard_style, clippy::all, arithmetic_overflow, reason = "odd on purpose")]
#[path = "../source/jitted.rs"]
mod jitted;
#[path = "../source/mix.rs"]
mod mix;
#[allow(unused, nonstandard_style, clippy::all, arithmetic_overflow, reason = "odd on purpose")]
#[path = "../source/plain.rs"]
mod plain;
#[path = "../source/replay.rs"]
mod replay;
#[allow(dead_code, reason = "shared with other tests")]
#[path = "../generated/sample.rs"]
mod sample;
#[path = "../source/tests.rs"]
mod tests;
#[allow(dead_code, unused_macros, unused_imports, reason = "shared with other tests")]
#[path = "../generated/value.rs"]
mod value;
#[path = "../source/values.rs"]
mod values;
