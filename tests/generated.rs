//! Random tensor programs: recorded and compiled, they do exactly what eager operations do; and eager operations do
//! what an independent reference says.
//!
//! A program (`generated/program.rs`) is run by one interpreter inside a `#[jit]` function and under
//! `Mode::Fallback`, on two data sets, so that compiled segments are used with other constants, other elements and
//! other aliases than they were compiled for. Everything that can be observed must agree, bit for bit: results,
//! effects in their order, tensors that escaped, panics with their place.
//!
//! A failing program is shrunk and printed. `XCS_SEED=n` runs the program of one seed, `XCS_PROGRAMS=n`
//! so many, `XCS_FIRST=n` leaves out the first ones.

#[path = "generated/data.rs"]
mod data;
#[path = "generated/generate.rs"]
mod generate;
#[path = "generated/interpret.rs"]
mod interpret;
#[path = "generated/mix.rs"]
mod mix;
#[path = "generated/operation.rs"]
mod operation;
#[path = "generated/print.rs"]
mod print;
#[path = "generated/program.rs"]
mod program;
#[path = "generated/reference/mod.rs"]
mod reference;
#[path = "generated/sample.rs"]
mod sample;
#[path = "generated/shapes.rs"]
mod shapes;
#[path = "generated/shrink.rs"]
mod shrink;
#[path = "generated/value.rs"]
mod value;

use data::Data;
use generate::{Sizes, generate};
use interpret::{Entry, World, interpret, run};
use mix::Mix;
use program::Program;
use std::ops::Range;
use value::Value;
use xcs::{Explanation, Mode, jit, with_mode};

/// What is wrong with a program.
#[derive(Debug)]
enum Fault {
    /// Recorded and eager execution differ.
    Paths(String),
    /// Eager execution is not what the reference says.
    Reference(String),
}

/// What is wrong with a program on a data set, if anything.
fn fault(entry: Entry, program: &Program, data: Data) -> Option<Fault> {
    let eager = with_mode(Mode::Fallback, || run(entry, program, data, true));
    let recorded = run(entry, program, data, false);
    if let Some(difference) = recorded.difference(&eager) {
        return Some(Fault::Paths(format!("Staged and Fallback differ: {difference}")));
    }
    let wrong = eager.wrong.join("\n  ");
    (!wrong.is_empty()).then(|| Fault::Reference(format!("the reference disagrees:\n  {wrong}")))
}

/// The smallest program found that is wrong in the same way, and what to do with it.
fn report(entry: Entry, program: Program, data: Data, fault_of_all: Fault) -> String {
    let same = |program: &Program, data| {
        let found = fault(entry, program, data);
        found.is_some_and(|found| std::mem::discriminant(&found) == std::mem::discriminant(&fault_of_all))
    };
    let (small, data) = shrink::shrink(program, data, same);
    let (Fault::Paths(why) | Fault::Reference(why)) = fault(entry, &small, data).unwrap_or(fault_of_all);
    format!("{why}\n\n{}", print::program(&small, data))
}

fn data_sets(seed: u64) -> [Data; 2] {
    [Data { seed, plain: false }, Data { seed: !seed, plain: false }]
}

/// Generates, runs and compares; at the first fault shrinks and says how to see it again.
fn check_programs(test: &str, sizes: Sizes, seeds: Range<u64>, entry: Entry, explain: fn() -> Explanation) {
    let seeds: Vec<u64> = match number("XCS_SEED") {
        Some(seed) => vec![seed],
        None => seeds.collect(),
    };
    let stats = || explain().functions.first().map(|function| function.stats.clone()).unwrap_or_default();
    let mut mix = Mix::default();
    for &seed in &seeds {
        let program = generate(seed, sizes);
        let before = stats();
        for data in data_sets(seed) {
            if let Some(fault) = fault(entry, &program, data) {
                let report = report(entry, program, data, fault);
                panic!("{report}\nrun it again: XCS_SEED={seed} cargo test --test generated {test}");
            }
        }
        mix.add(&program, &before, &stats());
    }
    mix.fused(&explain());
    println!("{test}: {mix}");
    if seeds.len() > 100 {
        mix.check();
    }
}

fn number(variable: &str) -> Option<u64> {
    std::env::var(variable).ok().map(|text| text.parse().unwrap_or_else(|_| panic!("{variable}={text} is no number")))
}

/// Of 3,000 programs, those with small shapes and those with large ones.
const SMALL: u64 = 2_700;
const LARGE: u64 = 300;

/// `share` of 3,000 seeds from `start`, or of as many as the environment says.
fn seeds(start: u64, share: u64) -> Range<u64> {
    let scaled = |all: u64| all * share / (SMALL + LARGE);
    let first = number("XCS_FIRST").map_or(0, scaled);
    let count = number("XCS_PROGRAMS").map_or(share, scaled);
    start + first..start + first + count.max(1)
}

#[test]
fn small_shapes() {
    #[jit(no_op_limit)]
    fn staged(program: &Program, inputs: &[Value], world: &World) -> Vec<Value> {
        interpret(program, inputs, world)
    }
    check_programs("small_shapes", Sizes::Small, seeds(0, SMALL), staged, || xcs::explain(staged));
}

#[test]
fn large_shapes() {
    #[jit(no_op_limit)]
    fn staged(program: &Program, inputs: &[Value], world: &World) -> Vec<Value> {
        interpret(program, inputs, world)
    }
    check_programs("large_shapes", Sizes::Large, seeds(1 << 32, LARGE), staged, || xcs::explain(staged));
}
