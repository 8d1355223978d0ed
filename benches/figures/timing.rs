//! The timing loop.

use std::time::{Duration, Instant};

/// Nanoseconds per call over many repetitions.
#[derive(Clone, Copy)]
pub struct Timing {
    pub median: f64,
    pub least: f64,
}

impl Timing {
    pub fn of(mut repetitions: Vec<f64>) -> Timing {
        repetitions.sort_by(f64::total_cmp);
        Timing { median: repetitions[repetitions.len() / 2], least: repetitions[0] }
    }

    /// `f` applied to the medians and to the least.
    pub fn combine(self, other: Timing, f: impl Fn(f64, f64) -> f64) -> Timing {
        Timing { median: f(self.median, other.median), least: f(self.least, other.least) }
    }
}

/// How long to measure.
pub struct Timer {
    /// A repetition is as many calls as last this long.
    repetition: Duration,
    /// For each thing measured.
    budget: Duration,
    least_repetitions: usize,
}

impl Timer {
    /// Repetitions long enough for the clock and short enough that some are not interrupted.
    pub fn repeated() -> Timer {
        Timer { repetition: Duration::from_micros(200), budget: Duration::from_millis(300), least_repetitions: 7 }
    }

    /// One repetition: for running the cases, not for figures.
    pub fn once() -> Timer {
        Timer { repetition: Duration::ZERO, budget: Duration::ZERO, least_repetitions: 1 }
    }

    /// Whether figures are wanted at all.
    pub fn measures(&self) -> bool {
        !self.budget.is_zero()
    }

    /// Times one thing.
    pub fn time(&self, mut call: impl FnMut()) -> Timing {
        let [timing] = self.compare([&mut call]);
        timing
    }

    /// Times several things in turns, so that a slow minute of the machine falls on all of them. Each call goes
    /// through a pointer, which costs about a nanosecond.
    pub fn compare<const N: usize>(&self, mut calls: [&mut dyn FnMut(); N]) -> [Timing; N] {
        let counts: Vec<u32> = calls.iter_mut().map(|call| self.calls_per_repetition(call)).collect();
        let mut repetitions = [const { Vec::new() }; N];
        let begin = Instant::now();
        while repetitions[0].len() < self.least_repetitions || begin.elapsed() < self.budget * N as u32 {
            for ((call, &count), repetitions) in calls.iter_mut().zip(&counts).zip(&mut repetitions) {
                repetitions.push(repeat(call, count).as_nanos() as f64 / f64::from(count));
            }
        }
        repetitions.map(Timing::of)
    }

    /// Doubles the number of calls until they last long enough; which warms up caches and code as well.
    fn calls_per_repetition(&self, call: &mut dyn FnMut()) -> u32 {
        let mut count = 1;
        repeat(call, count);
        while repeat(call, count) < self.repetition {
            count *= 2;
        }
        count
    }
}

fn repeat(call: &mut dyn FnMut(), count: u32) -> Duration {
    let begin = Instant::now();
    for _ in 0..count {
        call();
    }
    begin.elapsed()
}
