//! Functions as people write them, hundreds of them, written by a generator: without the attribute, with `#[jit]`, and those
//! that consist of nothing but tensor work with `#[jit(full)]`. Whatever path a call takes, results, effects, drops
//! and panics are the same; and a call is replayed only where the body may be skipped.
//!
//! The functions are in `source/listed` and `source/beyond`; `source/generator` writes them.
#![cfg(all(feature = "macros", feature = "tensor"))]

#[path = "source/arguments.rs"]
mod arguments;
#[path = "source/case.rs"]
mod case;
#[path = "source/check.rs"]
mod check;
#[allow(dead_code, unused_macros, reason = "shared with other tests")]
#[path = "twins/harness.rs"]
mod harness;
#[allow(unused, nonstandard_style, clippy::all, arithmetic_overflow, reason = "odd on purpose")]
#[path = "source/jitted.rs"]
mod jitted;
#[path = "source/mix.rs"]
mod mix;
#[path = "source/notices.rs"]
mod notices;
#[allow(unused, nonstandard_style, clippy::all, arithmetic_overflow, reason = "odd on purpose")]
#[path = "source/plain.rs"]
mod plain;
#[path = "source/replay.rs"]
mod replay;
#[allow(dead_code, reason = "shared with other tests")]
#[path = "generated/sample.rs"]
mod sample;
#[path = "source/tests.rs"]
mod tests;
#[allow(dead_code, unused_macros, unused_imports, reason = "shared with other tests")]
#[path = "generated/value.rs"]
mod value;
#[path = "source/values.rs"]
mod values;
