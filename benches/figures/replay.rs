//! Replayed calls: the whole call, from the arguments to the result.

use crate::{Bench, data, table::Goal, timing::Timing};
use std::{hint::black_box, thread};
use xcs::{Mode, Tensor, jit, with_mode};

const SUBJECT: &str = "replay";

#[jit(full)]
fn add(a: &Tensor, b: &Tensor) -> Tensor {
    a + b
}

#[jit(full)]
fn gelu(x: &Tensor) -> Tensor {
    x.gelu()
}

#[jit(full)]
fn mean_squared_error(a: &Tensor, b: &Tensor) -> f32 {
    (a - b).square().mean().item()
}

#[jit(full)]
fn layer_norm(x: &Tensor, gain: &Tensor, bias: &Tensor) -> Tensor {
    x.layer_norm(-1, 1e-5) * gain + bias
}

pub fn run(bench: &mut Bench) {
    let (a, b) = (data::tensor([64]), data::tensor([64]));
    case(bench, "a + b, 64 elements", 150.0, &mut || drop(black_box(add(black_box(&a), &b))));
    case(bench, "GELU, 64 elements", 300.0, &mut || drop(black_box(gelu(black_box(&a)))));
    case(bench, "mean squared error, 64 elements", 250.0, &mut || {
        black_box(mean_squared_error(black_box(&a), &b));
    });
    let (x, gain, bias) = (data::tensor([32, 128]), data::tensor([128]), data::tensor([128]));
    case(bench, "layer norm, 32x128", 6_000.0, &mut || drop(black_box(layer_norm(black_box(&x), &gain, &bias))));
    threads(bench, &a, &b);
}

fn case(bench: &mut Bench, case: &str, goal: f64, call: &mut dyn FnMut()) {
    if bench.table.wants(SUBJECT, case) {
        let calls = std::cell::RefCell::new(call);
        let [replayed, staged] = bench.timer.compare([&mut || (calls.borrow_mut())(), &mut || {
            with_mode(Mode::Staged, || (calls.borrow_mut())());
        }]);
        bench.table.beside(SUBJECT, case, replayed, ("Staged", staged), Some(Goal::Within(goal)));
    }
}

/// 64 threads that call at the same time: the processor time of all, for each call.
fn threads(bench: &mut Bench, a: &Tensor, b: &Tensor) {
    const CASE: &str = "a + b, 64 elements, on 64 threads: CPU";
    const THREADS: u32 = 64;
    if !bench.table.wants(SUBJECT, CASE) {
        return;
    }
    // Many: processor time is told in hundredths of a second.
    let calls = if bench.timer.measures() { 50_000 } else { 1 };
    let repetition = || {
        let before = cpu_nanoseconds();
        thread::scope(|scope| {
            for _ in 0..THREADS {
                scope.spawn(|| {
                    for _ in 0..calls {
                        drop(black_box(add(black_box(a), b)));
                    }
                });
            }
        });
        (cpu_nanoseconds() - before) / f64::from(THREADS * calls)
    };
    let repetitions = (0..if bench.timer.measures() { 5 } else { 1 }).map(|_| repetition());
    bench.table.time(SUBJECT, CASE, Timing::of(repetitions.collect()), Some(200.0));
}

/// The processor time that this process has used, in user code and in the kernel.
fn cpu_nanoseconds() -> f64 {
    const HUNDREDTHS: f64 = 1e7;
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // The second field is a name in parentheses; the 14th and 15th are the times.
    let fields = stat.rsplit_once(')').map_or("", |(_, fields)| fields).split_whitespace();
    let ticks: f64 = fields.skip(11).take(2).filter_map(|field| field.parse::<f64>().ok()).sum();
    ticks * HUNDREDTHS
}
