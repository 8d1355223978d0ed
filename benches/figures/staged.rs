//! Staged calls on small arrays: what a call costs beside its arithmetic.

use crate::{Bench, data, table::Goal};
use std::hint::black_box;
use xcs::{Mode, Tensor, jit, with_mode};

const SUBJECT: &str = "staged";

#[jit]
fn ten(x: &Tensor, y: &Tensor) -> Tensor {
    let a = x * 1.5 + 0.5;
    let b = (&a - y) * x;
    let c = b.maximum(-1.0).minimum(1.0);
    (&c * &c + &a) * 0.25 - y
}

fn ten_plain(x: &[f32], y: &[f32]) -> Vec<f32> {
    let one = |(x, y): (&f32, &f32)| {
        let a = x * 1.5 + 0.5;
        let b = (a - y) * x;
        let raised = if b > -1.0 { b } else { -1.0 };
        let c = if raised < 1.0 { raised } else { 1.0 };
        (c * c + a) * 0.25 - y
    };
    x.iter().zip(y).map(one).collect()
}

#[jit]
fn add(x: &Tensor, y: &Tensor) -> Tensor {
    x + y
}

pub fn run(bench: &mut Bench) {
    let (x, y) = (data::tensor([64]), data::tensor([64]));
    let (plain_x, plain_y) = (x.to_vec(), y.to_vec());
    let case = "10 operations, 64 elements";
    if bench.table.wants(SUBJECT, case) {
        let [staged, fallback, plain] = bench.timer.compare([
            &mut || drop(with_mode(Mode::Staged, || black_box(ten(black_box(&x), &y)))),
            &mut || drop(with_mode(Mode::Fallback, || black_box(ten(black_box(&x), &y)))),
            &mut || drop(black_box(ten_plain(black_box(&plain_x), &plain_y))),
        ]);
        bench.table.beside(SUBJECT, case, staged, ("Fallback", fallback), Some(Goal::Within(2_000.0)));
        bench.table.beside(SUBJECT, case, staged, ("plain Rust, one loop", plain), None);
    }
    let case = "a + b, 64 elements";
    if bench.table.wants(SUBJECT, case) {
        let [staged, fallback] = bench
            .timer
            .compare([&mut || drop(with_mode(Mode::Staged, || black_box(add(black_box(&x), &y)))), &mut || {
                drop(with_mode(Mode::Fallback, || black_box(add(black_box(&x), &y))))
            }]);
        bench.table.beside(SUBJECT, case, staged, ("Fallback", fallback), None);
    }
}
