//! What recording costs.
//!
//! Results that nobody can reach when the call ends are not computed, so a call that drops all of them records
//! and does nothing else. Two such calls that differ in fifty operations differ by the cost of recording fifty.

use crate::{Bench, data};
use std::hint::black_box;
use xcs::{Mode, Tensor, jit, with_mode};

const SUBJECT: &str = "recording";

/// Records `3 * rounds` operations: tensor with tensor, tensor with scalar, and one operand.
#[jit]
fn record(x: &Tensor, rounds: usize) {
    let mut y = x.clone();
    for _ in 0..rounds {
        y = ((&y + x) * 0.5).tanh();
    }
    drop(y);
}

pub fn run(bench: &mut Bench) {
    if !bench.table.wants(SUBJECT, "one operation") {
        return;
    }
    let x = data::tensor([64]);
    with_mode(Mode::Staged, || {
        let (few, many) = (3, 20);
        let [short, long] =
            bench.timer.compare([&mut || record(black_box(&x), few), &mut || record(black_box(&x), many)]);
        let operations = (3 * (many - few)) as f64;
        let one = long.combine(short, |long, short| (long - short) / operations);
        bench.table.time(SUBJECT, "one operation", one, Some(50.0));
        bench.table.time(SUBJECT, "a call that records 9 and needs none", short, None);
    });
}
