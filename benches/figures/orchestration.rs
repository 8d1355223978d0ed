//! What an orchestration call costs beside its body.

use crate::{Bench, data};
use std::hint::black_box;
use xcs::{Mode, Tensor, jit, orchestration, with_mode};

const SUBJECT: &str = "orchestration";

#[orchestration]
fn nothing(value: u64) -> u64 {
    black_box(value)
}

#[orchestration]
async fn nothing_async(value: u64) -> u64 {
    black_box(value)
}

/// A call between tensor operations: the session is suspended, and what is pending is computed.
#[jit]
fn between(x: &Tensor) -> Tensor {
    let y = x * 2.0;
    nothing(1);
    y + 1.0
}

/// [`between`] without the call.
#[jit]
fn without(x: &Tensor) -> Tensor {
    x * 2.0 + 1.0
}

pub fn run(bench: &mut Bench) {
    let mut row = |case, call: &mut dyn FnMut()| {
        if bench.table.wants(SUBJECT, case) {
            let timing = bench.timer.time(call);
            bench.table.time(SUBJECT, case, timing, Some(5_000.0));
        }
    };
    row("a blocking call", &mut || {
        nothing(black_box(1));
    });
    row("an async call", &mut || {
        pollster::block_on(nothing_async(black_box(1)));
    });
    let case = "a call between tensor operations";
    if bench.table.wants(SUBJECT, case) {
        let x = data::tensor([64]);
        let [with, without] = bench
            .timer
            .compare([&mut || drop(with_mode(Mode::Staged, || black_box(between(black_box(&x))))), &mut || {
                drop(with_mode(Mode::Staged, || black_box(without(black_box(&x)))))
            }]);
        bench.table.beside(SUBJECT, case, with, ("the same without it", without), None);
    }
}
