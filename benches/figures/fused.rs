//! Fused element-wise chains.

use crate::{Bench, cases::Case, data, table::Goal};
use std::hint::black_box;
use xcs::{Tensor, jit};

const SUBJECT: &str = "fused";

pub fn run(bench: &mut Bench) {
    chain(bench);
    for n in [64, 1_000, 100_000, 1_000_000, 10_000_000] {
        axpy(bench, n);
        gelu(bench, n);
        poly20(bench, n);
    }
}

/// Ten operations that cost a plain loop nothing but memory.
#[jit]
fn ten(x: &Tensor, y: &Tensor) -> Tensor {
    let a = x * 1.5 + 0.5;
    let b = (&a - y) * x;
    let c = b.maximum(-1.0).minimum(1.0);
    (&c * &c + &a) * 0.25 - y
}

/// A buffer for each operation of [`ten`], made once.
struct PerOperation {
    buffers: [Vec<f32>; 10],
}

impl PerOperation {
    fn new(n: usize) -> Self {
        PerOperation { buffers: std::array::from_fn(|_| vec![0.0; n]) }
    }

    /// [`ten`] as a loop for each operation.
    fn run(&mut self, x: &[f32], y: &[f32]) -> &[f32] {
        fn unary(from: &[f32], to: &mut [f32], f: impl Fn(f32) -> f32) {
            for (to, &from) in to.iter_mut().zip(from) {
                *to = f(from);
            }
        }
        fn binary(a: &[f32], b: &[f32], to: &mut [f32], f: impl Fn(f32, f32) -> f32) {
            for ((to, &a), &b) in to.iter_mut().zip(a).zip(b) {
                *to = f(a, b);
            }
        }
        let [scaled, a, distance, b, raised, c, square, sum, quarter, result] = &mut self.buffers;
        unary(x, scaled, |x| x * 1.5);
        unary(scaled, a, |x| x + 0.5);
        binary(a, y, distance, |a, y| a - y);
        binary(distance, x, b, |b, x| b * x);
        unary(b, raised, |b| if b > -1.0 { b } else { -1.0 });
        unary(raised, c, |c| if c < 1.0 { c } else { 1.0 });
        binary(c, c, square, |c, d| c * d);
        binary(square, a, sum, |c, a| c + a);
        unary(sum, quarter, |x| x * 0.25);
        binary(quarter, y, result, |x, y| x - y);
        result
    }
}

fn chain(bench: &mut Bench) {
    let case = "chain of 10 operations/1000000";
    if !bench.table.wants(SUBJECT, case) {
        return;
    }
    let n = 1_000_000;
    let (x, y) = (data::tensor([n]), data::tensor([n]));
    let (plain_x, plain_y) = (x.to_vec(), y.to_vec());
    let mut buffers = PerOperation::new(n);
    assert_eq!(ten(&x, &y).to_vec(), buffers.run(&plain_x, &plain_y), "both compute the same");
    let [fused, plain] = bench.timer.compare([&mut || drop(black_box(ten(black_box(&x), &y))), &mut || {
        black_box(buffers.run(black_box(&plain_x), &plain_y));
    }]);
    bench.table.beside(SUBJECT, case, fused, ("a loop per operation", plain), Some(Goal::Ahead(4.0)));
}

#[jit]
fn jit_axpy(x: &Tensor, y: &Tensor) -> Tensor {
    x * 2.5 + y
}

fn axpy(bench: &mut Bench, n: usize) {
    let Some(case) = Case::wanted(bench, SUBJECT, format!("axpy/{n}")) else { return };
    let (x, y) = (data::tensor([n]), data::tensor([n]));
    let (plain_x, plain_y) = (x.to_vec(), y.to_vec());
    let mut plain = vec![0.0; n];
    let ahead = if n <= 1_000 { Some(5.0) } else { (n == 10_000_000).then_some(1.0) };
    case.ahead_of_peers(ahead).run(bench, &mut || drop(black_box(jit_axpy(black_box(&x), &y))), &mut || {
        for ((to, x), y) in plain.iter_mut().zip(&plain_x).zip(&plain_y) {
            *to = x * 2.5 + y;
        }
        black_box(&plain);
    });
    if n == 10_000_000 {
        // Two arrays in, one out: a copy moves the same bytes when it copies one and a half.
        copying(bench, SUBJECT, "axpy/10000000", n * 3 / 2, &mut || drop(black_box(jit_axpy(black_box(&x), &y))));
    }
}

/// A row that compares `call` with copying `elements` on all cores.
pub fn copying(bench: &mut Bench, subject: &str, case: &str, elements: usize, call: &mut dyn FnMut()) {
    let from = vec![1.0_f32; elements];
    let mut to = vec![0.0_f32; elements];
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let piece = elements.div_ceil(threads);
    let [timing, copy] = bench.timer.compare([call, &mut || {
        std::thread::scope(|scope| {
            for (to, from) in to.chunks_mut(piece).zip(from.chunks(piece)) {
                scope.spawn(|| to.copy_from_slice(from));
            }
        });
        black_box(&to);
    }]);
    bench.table.beside(subject, case, timing, ("copying as many bytes", copy), Some(Goal::Ahead(1.0 / 1.25)));
}

/// The tanh form of the Gaussian error linear unit (Hendrycks and Gimpel, 2016).
#[jit]
fn jit_gelu(x: &Tensor) -> Tensor {
    let inner = (x + x * x * x * 0.044715) * 0.797_884_6;
    x * 0.5 * (inner.tanh() + 1.0)
}

fn gelu(bench: &mut Bench, n: usize) {
    let Some(case) = Case::wanted(bench, SUBJECT, format!("gelu/{n}")) else { return };
    let x = data::tensor([n]);
    let plain_x = x.to_vec();
    let mut plain = vec![0.0; n];
    let ahead = if n <= 1_000 { Some(5.0) } else { (n == 100_000).then_some(1.0 / 3.0) };
    let case = case.within((n == 64).then_some(300.0)).ahead_of_peers(ahead);
    case.run(bench, &mut || drop(black_box(jit_gelu(black_box(&x)))), &mut || {
        for (to, &x) in plain.iter_mut().zip(&plain_x) {
            *to = x * 0.5 * (((x + x * x * x * 0.044715) * 0.797_884_6_f32).tanh() + 1.0);
        }
        black_box(&plain);
    });
}

/// Ten multiplications and ten additions.
#[jit]
fn jit_poly20(x: &Tensor) -> Tensor {
    let mut y = x.clone();
    for _ in 0..10 {
        y = y * x + 0.5;
    }
    y
}

fn poly20(bench: &mut Bench, n: usize) {
    let Some(case) = Case::wanted(bench, SUBJECT, format!("poly20/{n}")) else { return };
    let x = data::tensor([n]);
    let plain_x = x.to_vec();
    let mut plain = vec![0.0; n];
    let ahead = match n {
        ..=1_000 => Some(5.0),
        100_000 | 1_000_000 => Some(1.0 / 3.0),
        _ => None,
    };
    case.ahead_of_peers(ahead).run(bench, &mut || drop(black_box(jit_poly20(black_box(&x)))), &mut || {
        for (to, &x) in plain.iter_mut().zip(&plain_x) {
            let mut y = x;
            for _ in 0..10 {
                y = y * x + 0.5;
            }
            *to = y;
        }
        black_box(&plain);
    });
}
