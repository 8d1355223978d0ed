//! A `#[jit]` call among everything else a program does: helpers, loops, errors, panics, threads, futures, and
//! tensors that outlive it. The body runs as written, once; a tensor has its value wherever it is read; nothing of
//! one call is left in the next.

#[path = "sessions/control_flow.rs"]
mod control_flow;
#[path = "sessions/escapes.rs"]
mod escapes;
#[path = "sessions/futures.rs"]
mod futures;
#[path = "sessions/nesting.rs"]
mod nesting;
#[path = "sessions/never_stale.rs"]
mod never_stale;
#[cfg(feature = "orchestrate")]
#[path = "sessions/orchestrations.rs"]
mod orchestrations;
#[path = "sessions/panics.rs"]
mod panics;
#[path = "sessions/threads.rs"]
mod threads;

use std::{cell::RefCell, fmt::Debug};
use xcs::{Mode, Tensor, with_mode};

thread_local! {
    static LOG: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// An effect.
fn note(what: impl ToString) {
    LOG.with_borrow_mut(|log| log.push(what.to_string()));
}

/// `call` under `Mode::Fallback`, then recorded and compiled, then again from what was compiled: results and
/// effects are the same.
fn on_every_path<R: PartialEq + Debug>(call: impl Fn() -> R) -> (R, Vec<String>) {
    let run = || (call(), LOG.take());
    LOG.take();
    let eager = with_mode(Mode::Fallback, run);
    for nth in ["first", "second", "third"] {
        assert_eq!(run(), eager, "the {nth} recorded call, and Fallback");
    }
    eager
}

/// The elements, told apart by every bit.
fn bits(x: &Tensor) -> Vec<u32> {
    x.to_vec().into_iter().map(f32::to_bits).collect()
}

/// `0.5, 1.5, ..` in two rows.
fn sample() -> Tensor {
    Tensor::from_vec((0..6).map(|i| i as f32 + 0.5).collect(), [2, 3]).expect("six values")
}
