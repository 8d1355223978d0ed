//! All generated functions, each beside its twin.

use crate::{
    case::Case,
    check::{Times, compare, late},
    jitted, logged, plain,
};
use std::sync::LazyLock;

/// At least so many functions.
const FUNCTIONS: usize = 300;
/// At least this share of the functions has calls that can overlap.
const OVERLAPPING: f64 = 0.6;
/// At least this share of what the rules allow to save is saved.
const REALISED: f64 = 0.95;

fn pairs() -> impl Iterator<Item = (&'static Case, &'static Case)> {
    let tables = plain::functions::TABLES.iter().zip(jitted::functions::TABLES);
    tables.flat_map(|((file, plain), (other, jitted))| {
        assert_eq!(file, other);
        plain.iter().zip(*jitted)
    })
}

/// What came of all functions: how those differ that do, and the times of the others.
struct Compared {
    wrong: Vec<String>,
    times: Vec<(&'static str, Times)>,
}

static COMPARED: LazyLock<Compared> = LazyLock::new(|| {
    logged::listen();
    let mut compared = Compared { wrong: Vec::new(), times: Vec::new() };
    for (plain, jitted) in pairs() {
        assert_eq!(plain.name, jitted.name);
        match compare(plain, jitted) {
            Ok(times) => compared.times.push((plain.name, times)),
            Err(why) => compared.wrong.push(format!("{}: {why}", plain.name)),
        }
    }
    compared
});

/// Calls each function at least once.
pub fn run_all() {
    LazyLock::force(&COMPARED);
}

#[test]
fn functions_do_what_they_did() {
    let Compared { wrong, times } = &*COMPARED;
    assert!(wrong.is_empty(), "{} functions differ from their twins:\n{}", wrong.len(), wrong.join("\n"));
    assert!(times.len() >= FUNCTIONS, "{} functions", times.len());
}

#[test]
fn what_may_overlap_does() {
    let times = &COMPARED.times;
    let all = times.iter().fold(Times::default(), |all, (_, times)| all + *times);
    let overlapping: Vec<f64> =
        times.iter().filter(|(_, times)| times.allowed < times.sequential).map(|(_, times)| times.realised()).collect();
    let share = overlapping.len() as f64 / times.len() as f64;
    let mean = overlapping.iter().sum::<f64>() / overlapping.len() as f64;
    let mut worst = times.clone();
    worst.sort_by_key(|(_, times)| std::cmp::Reverse(times.achieved.abs_diff(times.allowed)));
    println!("time without overlap, by the data, by the rules, achieved; which calls are late, and how much");
    for (name, Times { sequential, dataflow, allowed, achieved }) in worst.iter().take(60) {
        let (plain, jitted) = pairs().find(|(plain, _)| plain.name == *name).expect("it is one of them");
        println!("{name:20} {sequential:7} {dataflow:7} {allowed:7} {achieved:7}  {:?}", late(plain, jitted));
    }
    let faster = worst.iter().filter(|(_, times)| times.achieved < times.allowed);
    println!(
        "faster than by the rules: {:?}",
        faster.map(|(name, times)| (*name, times.allowed - times.achieved)).collect::<Vec<_>>()
    );
    let by_the_data = Times { allowed: all.dataflow, ..all };
    println!("{:.3} of what the data allow to overlap does", by_the_data.realised());
    println!("{} of {} functions can overlap", overlapping.len(), times.len());
    println!("{:.3} of what may overlap does; {mean:.3} in the mean of the functions", all.realised());
    assert!(share >= OVERLAPPING, "only {share:.3} of the functions can overlap");
    assert!(all.realised() >= REALISED, "only {:.3} of what may overlap does", all.realised());
}

#[test]
fn futures_go_to_other_threads_as_before() {
    plain::functions::are_send();
    jitted::functions::are_send();
}
