//! Chains that end in a reduction.

use crate::{Bench, cases::Case, data, fused::copying};
use std::hint::black_box;
use xcs::{Tensor, jit};

const SUBJECT: &str = "reductions";

pub fn run(bench: &mut Bench) {
    for n in [64, 1_000, 100_000, 1_000_000, 10_000_000] {
        mse(bench, n);
    }
}

/// The mean squared error.
#[jit]
fn jit_mse(x: &Tensor, y: &Tensor) -> Tensor {
    (x - y).square().mean()
}

fn mse(bench: &mut Bench, n: usize) {
    let Some(case) = Case::wanted(bench, SUBJECT, format!("mse/{n}")) else { return };
    let (x, y) = (data::tensor([n]), data::tensor([n]) * 0.5);
    let (plain_x, plain_y) = (x.to_vec(), y.to_vec());
    let ahead = if n <= 1_000 { Some(5.0) } else { (n == 10_000_000).then_some(1.0) };
    case.ahead_of_peers(ahead).run(bench, &mut || drop(black_box(jit_mse(black_box(&x), &y))), &mut || {
        let sum: f32 = plain_x.iter().zip(&plain_y).map(|(x, y)| (x - y) * (x - y)).sum();
        black_box(sum / n as f32);
    });
    if n == 10_000_000 {
        // Two arrays in, nothing out: copying one of them moves as many bytes.
        copying(bench, SUBJECT, "mse/10000000", n, &mut || drop(black_box(jit_mse(black_box(&x), &y))));
    }
}
