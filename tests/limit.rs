//! The operation limit, at its exact boundary: 100 operations compile, 101 do not.
//!
//! What counts is stated in `DESIGN.md` ("Op-count heuristic") and, for users, at `#[jit]`: each tensor operation
//! that computes is one, however it lowers; views, clones and constructors are none; each call or macro that the
//! annotated body evaluates is one; helpers and `#[jit]` callees are included.

#[path = "limit/boundary.rs"]
mod boundary;
#[path = "limit/collector.rs"]
mod collector;
#[path = "limit/decisions.rs"]
mod decisions;
#[path = "limit/nested.rs"]
mod nested;
#[path = "limit/settings.rs"]
mod settings;
#[path = "limit/warning.rs"]
mod warning;

use xcs::{Stats, Tensor};

fn sample() -> Tensor {
    Tensor::from_slice(&[0.5, -1.0, 2.0])
}

/// `n` operations.
fn operations(x: &Tensor, n: usize) -> Tensor {
    (0..n).fold(x.clone(), |y, _| y * 0.5)
}

/// The path of the only call so far, and what it counted.
#[track_caller]
fn assert_path(stats: &Stats, staged: bool, operations: u64) {
    assert_eq!((stats.staged, stats.stopped), (u64::from(staged), u64::from(!staged)), "staged, stopped");
    assert_eq!(stats.operations, operations, "operations counted");
}
