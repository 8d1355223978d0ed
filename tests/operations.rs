//! Every public tensor operation against an oracle that shares no code with it: `ndarray`, the standard library in
//! `f64`, plain loops, or values from `operations/exact.py`.
//!
//! Each operation runs in plain code, under `Mode::Fallback`, recorded in a `#[jit]` function and from the segment
//! cache, on arrays that are there and on pending ones (`operations/paths.rs`), over shapes and layouts that went
//! wrong elsewhere (`operations/cases.rs`). The bits must agree; the oracle says whether they are right.

#[path = "operations/cases.rs"]
mod cases;
#[path = "operations/oracle.rs"]
mod oracle;
#[path = "operations/paths.rs"]
mod paths;

#[path = "operations/binary.rs"]
mod binary;
#[path = "operations/cast.rs"]
mod cast;
#[path = "operations/compare.rs"]
mod compare;
#[path = "operations/construct.rs"]
mod construct;
#[path = "operations/join.rs"]
mod join;
#[path = "operations/linear.rs"]
mod linear;
#[path = "operations/normalise.rs"]
mod normalise;
#[path = "operations/reduce.rs"]
mod reduce;
#[path = "operations/unary.rs"]
mod unary;
#[path = "operations/views.rs"]
mod views;
