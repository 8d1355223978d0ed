//! Runs a generated function and its twin with the same seeds, and compares all that can be seen.

use crate::{
    case::{Arguments, Case},
    clock,
    ideal::{Start, ideal},
    world::{self, Call, Class, Event, What},
};
use std::{
    collections::{BTreeMap, VecDeque},
    future::Future,
    ops::Add,
    panic::{AssertUnwindSafe, catch_unwind},
};
use xcs::Mode;

pub const SEEDS: u64 = 32;
/// How many calls of a function may be under way.
const CONCURRENCY: usize = 16;

/// Times of a function, of all seeds together.
#[derive(Clone, Copy, Default)]
pub struct Times {
    pub sequential: u64,
    /// By the rules.
    pub allowed: u64,
    /// If each call started as soon as all that it waits for has ended, whether or not its turn has come.
    pub dataflow: u64,
    pub achieved: u64,
}

impl Times {
    /// How much of the time that the rules allow to save was saved.
    pub fn realised(self) -> f64 {
        let possible = self.sequential - self.allowed;
        if possible == 0 { 1.0 } else { (self.sequential as f64 - self.achieved as f64) / possible as f64 }
    }
}

impl Add for Times {
    type Output = Times;

    fn add(self, other: Times) -> Times {
        Times {
            sequential: self.sequential + other.sequential,
            allowed: self.allowed + other.allowed,
            dataflow: self.dataflow + other.dataflow,
            achieved: self.achieved + other.achieved,
        }
    }
}

/// One run.
struct Run {
    /// What came of it: the result, or the panic.
    result: String,
    time: u64,
    log: Vec<Event>,
}

fn run(seed: u64, future: impl Future<Output = String>) -> Run {
    world::begin(seed);
    let ran = catch_unwind(AssertUnwindSafe(|| clock::run(future, usize::MAX)));
    let (result, time) = match ran {
        Ok((result, time)) => (result.expect("it is polled to its end"), time),
        Err(panic) => (*panic.downcast::<String>().expect("a panic of ours"), clock::now()),
    };
    Run { result, time, log: world::take() }
}

/// Compares `jitted` with `plain`, and gives the times of both.
///
/// # Errors
///
/// The first difference.
pub fn compare(plain: &Case, jitted: &Case) -> Result<Times, String> {
    let mut times = Times::default();
    for seed in 0..SEEDS {
        let of = |case: &Case| (case.call)(Arguments { seed });
        let expected = run(seed, of(plain));
        let found = run(seed, of(jitted));
        let switched_off = run(seed, xcs::with_mode_async(Mode::Fallback, of(jitted)));
        differs(&expected, &found, jitted)
            .and_then(|()| same(&expected, &switched_off))
            .map_err(|why| format!("seed {seed}: {why}\n  expected {}\n  found {}", told(&expected), told(&found)))?;
        times.sequential += expected.time;
        times.achieved += found.time;
        let trace = trace(&expected);
        let last = |times: Vec<(u64, u64)>| times.into_iter().map(|(_, end)| end).max().unwrap_or(0);
        times.dataflow += last(ideal(plain.sites, &trace, Start::AtOnce));
        times.allowed += last(ideal(plain.sites, &trace, Start::InTurn));
    }
    Ok(times)
}

/// For each place in the source, how much later its calls start than they may by the rules: to see what to do
/// about a function that loses time.
pub fn late(plain: &Case, jitted: &Case) -> Vec<(usize, u64)> {
    let mut late = BTreeMap::new();
    for seed in 0..SEEDS {
        let trace = trace(&run(seed, (plain.call)(Arguments { seed })));
        let found = run(seed, (jitted.call)(Arguments { seed }));
        let mut starts: BTreeMap<usize, VecDeque<u64>> = BTreeMap::new();
        for event in &found.log {
            if let What::Start(call) = event.what {
                starts.entry(call.site).or_default().push_back(event.at);
            }
        }
        for ((site, _), (begin, _)) in trace.iter().zip(ideal(plain.sites, &trace, Start::InTurn)) {
            let start = starts.get_mut(site).and_then(VecDeque::pop_front).unwrap_or(begin);
            *late.entry(*site).or_default() += start.saturating_sub(begin);
        }
    }
    late.into_iter().filter(|(_, time)| *time > 0).collect()
}

/// The calls in the order of the program, with their times.
fn trace(run: &Run) -> Vec<(usize, u64)> {
    let mut trace = Vec::new();
    let mut start = 0;
    for event in &run.log {
        match event.what {
            What::Start(_) => start = event.at,
            What::End(call) => trace.push((call.site, event.at - start)),
            _ => {}
        }
    }
    trace
}

/// Nothing overlaps: the same at the same times.
fn same(expected: &Run, found: &Run) -> Result<(), String> {
    if (&expected.result, expected.time, &expected.log) == (&found.result, found.time, &found.log) {
        return Ok(());
    }
    Err(format!("with Mode::Fallback something else happens: {}", told(found)))
}

fn differs(expected: &Run, found: &Run, case: &Case) -> Result<(), String> {
    if expected.result != found.result {
        return Err("another result".to_owned());
    }
    if found.time > expected.time {
        return Err("slower than without".to_owned());
    }
    let in_order =
        |run: &Run| run.log.iter().map(|event| &event.what).filter(|what| is_in_order(what)).cloned().collect();
    let (expected_order, found_order): (Vec<What>, Vec<What>) = (in_order(expected), in_order(found));
    if expected_order != found_order {
        return Err(format!("effects in another order: {found_order:?}"));
    }
    legal(expected, found, case)
}

/// What stays where it is.
fn is_in_order(what: &What) -> bool {
    match what {
        What::Start(call) | What::End(call) | What::Gone(call) => call.class != Class::Read,
        What::Effect(_) | What::Logged(_) => true,
    }
}

/// How many calls of each kind.
type Calls = BTreeMap<Call, usize>;

/// Each call once, and none before it may.
fn legal(expected: &Run, found: &Run, case: &Case) -> Result<(), String> {
    let mut program = expected.log.iter();
    let (mut before, mut started, mut ended) = (Calls::new(), Calls::new(), Calls::new());
    let (mut under_way, mut most) = (0, 0);
    for event in &found.log {
        if is_in_order(&event.what) {
            // What the program has done before this.
            for done in program.by_ref() {
                if done.what == event.what {
                    break;
                }
                if let What::End(call) = done.what {
                    *before.entry(call).or_default() += 1;
                }
            }
            if before.iter().any(|(call, times)| ended.get(call) < Some(times)) {
                return Err(format!("{:?} happens before an earlier call has ended", event.what));
            }
            let (beside, is_passed) = match event.what {
                What::End(_) | What::Gone(_) => (1, true),
                // May be passed by what comes later.
                What::Logged(_) => (usize::MAX, true),
                _ => (0, false),
            };
            if under_way > beside {
                return Err(format!("{:?} happens while a later call is under way", event.what));
            }
            if !is_passed && !case.leaves && started != before {
                return Err(format!("{:?} happens after a later call has started", event.what));
            }
        }
        match event.what {
            What::Start(call) => {
                under_way += 1;
                *started.entry(call).or_default() += 1;
            }
            What::End(call) => {
                under_way -= 1;
                *ended.entry(call).or_default() += 1;
                if call.class != Class::Read {
                    *before.entry(call).or_default() += 1;
                }
            }
            What::Gone(_) => under_way -= 1,
            What::Effect(_) | What::Logged(_) => {}
        }
        most = most.max(under_way);
    }
    if under_way > 0 {
        return Err("a call is left behind".to_owned());
    }
    once(expected, started, &ended, case)?;
    if most > CONCURRENCY { Err(format!("{most} calls at once")) } else { Ok(()) }
}

/// Each call of the program is made once; more are made only where the function was left early, and they only read.
fn once(expected: &Run, mut started: Calls, ended: &Calls, case: &Case) -> Result<(), String> {
    let mut program = Calls::new();
    for event in &expected.log {
        if let What::End(call) = event.what {
            *program.entry(call).or_default() += 1;
        }
    }
    for (call, times) in &program {
        if ended.get(call) < Some(times) {
            return Err(format!("{call:?} is not made"));
        }
        *started.get_mut(call).expect("what ended has started") -= times;
    }
    started.retain(|_, times| *times > 0);
    let failed =
        expected.result.starts_with("Err") || expected.result == "None" || expected.result.starts_with("panic");
    if !started.is_empty() && !case.leaves && !failed {
        return Err(format!("calls that the program does not make: {started:?}"));
    }
    if let Some(call) = started.keys().chain(program.keys()).find(|call| case.sites[call.site].class != call.class) {
        return Err(format!("{call:?} is of another class than the generator takes it for"));
    }
    if let Some(call) = started.keys().find(|call| call.class != Class::Read) {
        return Err(format!("{call:?} does more than read, and the program does not make it"));
    }
    Ok(())
}

fn told(run: &Run) -> String {
    let mut text = format!("{} after {}\n", run.result, run.time);
    for Event { at, what } in &run.log {
        text.push_str(&match what {
            What::Start(call) => format!("    {at:5} start {} {:?} {:x}\n", call.site, call.class, call.arguments),
            What::End(call) => format!("    {at:5} end   {}\n", call.site),
            What::Gone(call) => format!("    {at:5} gone  {}\n", call.site),
            What::Effect(text) => format!("    {at:5} effect {text}\n"),
            What::Logged(text) => format!("    {at:5} logged {text}\n"),
        });
    }
    text
}
