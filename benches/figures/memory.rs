//! Whether memory stays bounded: a thousand shapes, and a scalar that is new in each call.

use crate::Bench;
use std::hint::black_box;
use xcs::{Mode, Tensor, jit, with_mode};

const SUBJECT: &str = "memory";
const CASE: &str = "growth, 10^5 to 10^6 calls, 1,000 shapes";

#[jit]
fn step(x: &Tensor, scale: f32) -> Tensor {
    (x * scale + 1.0).tanh()
}

pub fn run(bench: &mut Bench) {
    if !bench.table.wants(SUBJECT, CASE) {
        return;
    }
    if resident().is_none() {
        return bench.table.skipped(SUBJECT, CASE, "this system has no /proc/self/status");
    }
    let calls: usize = if bench.timer.measures() { 1_000_000 } else { 10_000 };
    let inputs: Vec<Tensor> = (0..1_000).map(|index| Tensor::ones([1 + index % 40, 1 + index / 40])).collect();
    let mut early = None;
    with_mode(Mode::Staged, || {
        for call in 0..calls {
            if call == calls / 10 {
                early = resident();
            }
            black_box(step(&inputs[call % inputs.len()], call as f32));
        }
    });
    if let (Some(early), Some(late)) = (early, resident()) {
        bench.table.bytes(SUBJECT, CASE, late - early, Some(1_000_000));
    }
}

/// Bytes of memory that this process holds.
pub fn resident() -> Option<i64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kibibytes: i64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes * 1024)
}
