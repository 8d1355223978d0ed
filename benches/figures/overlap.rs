//! What the automatic overlap of calls gains, and what it costs.
//!
//! The programs are those of `tests/overlap_programs`. Each is timed twice: with a simulated clock, which is exact, and with
//! the real one, where a timer of tokio is a millisecond late.

use crate::{Bench, orchestration::body, timing::Timing};
use std::{convert::Infallible, future::Future, hint::black_box, time::Duration};
use tokio::{runtime::Builder, time::Instant};
use xcs::{jit, orchestration};

#[path = "../../tests/overlap_programs/mod.rs"]
mod programs;

const SUBJECT: &str = "overlap";

/// Nanoseconds that a call may cost beside what it costs as it is written.
const GOAL: f64 = 5_000.0;

/// How many times as long the calls take with the real clock. So a timer that is late weighs little.
const SLOWER: u64 = 4;

pub fn run(bench: &mut Bench) {
    for program in programs::all() {
        for (clock, is_simulated) in [("", false), (", simulated", true)] {
            let case = format!("{}{clock}", program.name);
            // The real clock is for figures only: it has nothing to test.
            if !bench.table.wants(SUBJECT, &case) || !(is_simulated || bench.timer.measures()) {
                continue;
            }
            let times = if is_simulated { 1 } else { SLOWER };
            programs::calls::slow_down(times);
            let took = [program.plain, program.by_hand, program.jitted].map(|run| took(run(), is_simulated));
            let [plain, by_hand, jitted] = took;
            let critical = program.critical_path() * times as u32;
            bench.table.overlapped(SUBJECT, &case, [plain, by_hand, jitted, critical]);
        }
    }
    scheduling(bench);
}

/// How long a future takes, on one thread.
fn took(future: impl Future<Output = String>, is_simulated: bool) -> Duration {
    let runtime = Builder::new_current_thread().enable_time().start_paused(is_simulated).build().expect("a runtime");
    runtime.block_on(async {
        let began = Instant::now();
        black_box(future.await);
        programs::calls::made();
        began.elapsed()
    })
}

/// A call whose body gives way three times.
#[orchestration(read)]
async fn call(value: u64) -> Result<u64, Infallible> {
    Ok(body(value).await)
}

/// The same calls with `#[jit]` and without.
macro_rules! twins {
    ($(#[$attribute:meta])* $group:ident, $chain:ident, $each:ident) => {
        $(#[$attribute])*
        async fn $group(value: u64) -> Result<u64, Infallible> {
            let a = call(value).await?;
            let b = call(value).await?;
            let c = call(value).await?;
            let d = call(value).await?;
            let e = call(value).await?;
            let f = call(value).await?;
            let g = call(value).await?;
            let h = call(value).await?;
            Ok(a + b + c + d + e + f + g + h)
        }

        $(#[$attribute])*
        async fn $chain(value: u64) -> Result<u64, Infallible> {
            let a = call(value).await?;
            let b = call(a).await?;
            let c = call(b).await?;
            let d = call(c).await?;
            Ok(d)
        }

        $(#[$attribute])*
        async fn $each(values: u64) -> Result<u64, Infallible> {
            let mut sum = 0;
            for value in 0..values {
                let answer = call(value).await?;
                sum += answer;
            }
            Ok(sum)
        }
    };
}

twins!(
    #[jit]
    jitted_group,
    jitted_chain,
    jitted_each
);
twins!(plain_group, plain_chain, plain_each);

fn scheduling(bench: &mut Bench) {
    let rounds = if bench.timer.measures() { 10_000 } else { 100 };
    cost(bench, "scheduling, 8 calls, each", (8, 0), jitted_group, plain_group);
    cost(bench, "scheduling, a chain of 4, each", (4, 0), jitted_chain, plain_chain);
    cost(bench, "scheduling, 10,000 rounds, each", (rounds, rounds), jitted_each, plain_each);
}

/// What each call takes longer in `jitted` than in `plain`.
fn cost<J, P>(bench: &mut Bench, case: &str, (calls, value): (u64, u64), jitted: fn(u64) -> J, plain: fn(u64) -> P)
where
    J: Future<Output = Result<u64, Infallible>>,
    P: Future<Output = Result<u64, Infallible>>,
{
    if !bench.table.wants(SUBJECT, case) {
        return;
    }
    let [with, without] =
        bench.timer.compare([&mut || _ = black_box(pollster::block_on(jitted(black_box(value)))), &mut || {
            _ = black_box(pollster::block_on(plain(black_box(value))))
        }]);
    let each: Timing = with.combine(without, |with, without| (with - without) / calls as f64);
    bench.table.time(SUBJECT, case, each, Some(GOAL));
}
