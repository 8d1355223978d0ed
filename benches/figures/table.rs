//! The table: a row for each figure, printed as it comes.

use crate::timing::Timing;
use std::time::Duration;

/// What a figure has to reach.
#[derive(Clone, Copy)]
pub enum Goal {
    /// At most so many nanoseconds.
    Within(f64),
    /// At least so many times as fast as what stands beside it.
    Ahead(f64),
}

pub struct Table {
    words: Vec<String>,
    goals: usize,
    met: usize,
}

impl Table {
    /// A table of the rows whose subject or case contains one of `words`; of all rows if there are none.
    pub fn new(words: Vec<String>) -> Table {
        let beside = ["beside it", "its least", "ratio"];
        print_row("subject", "case", "median", "least", beside, "goal", "met");
        Table { words, goals: 0, met: 0 }
    }

    /// Whether somebody wants this row.
    pub fn wants(&self, subject: &str, case: &str) -> bool {
        self.words.is_empty() || self.words.iter().any(|word| subject.contains(word) || case.contains(word))
    }

    /// A time that stands for itself.
    pub fn time(&mut self, subject: &str, case: &str, timing: Timing, goal: Option<f64>) {
        let verdict = goal.map(|goal| (Goal::Within(goal), timing.least <= goal));
        self.row(subject, case, &time(timing.median), &time(timing.least), ["", "", ""], verdict);
    }

    /// A time beside another; the ratio says how many times as fast the first is.
    pub fn beside(
        &mut self,
        subject: &str,
        case: &str,
        timing: Timing,
        (name, other): (&str, Timing),
        goal: Option<Goal>,
    ) {
        let ratio = other.least / timing.least;
        let verdict = goal.map(|goal| match goal {
            Goal::Within(nanoseconds) => (goal, timing.least <= nanoseconds),
            Goal::Ahead(times) => (goal, ratio >= times),
        });
        let (median, least) = (time(timing.median), time(timing.least));
        self.row(subject, case, &median, &least, [name, &time(other.least), &times(ratio)], verdict);
    }

    /// Bytes, and within how many they have to stay.
    pub fn bytes(&mut self, subject: &str, case: &str, bytes: i64, goal: Option<i64>) {
        let met = goal.map_or("", |goal| self.verdict(bytes <= goal));
        let figure = if bytes < 10_000 { format!("{bytes} B") } else { format!("{:.2} MB", bytes as f64 / 1e6) };
        let goal = goal.map_or_else(String::new, |goal| format!("<= {:.0} MB", goal as f64 / 1e6));
        print_row(subject, case, &figure, "", ["", "", ""], &goal, met);
    }

    /// A program as it is written, by hand and jitted, and its critical path. By hand it has to stay within 1.02 of that, jitted
    /// within 1.05 of by hand.
    pub fn overlapped(&mut self, subject: &str, case: &str, took: [Duration; 4]) {
        let [plain, by_hand, jitted, critical] = took.map(|took| took.as_secs_f64() * 1e3);
        let (of_critical, of_hand) = (by_hand / critical, jitted / by_hand);
        let met = [self.verdict(of_critical <= 1.02), self.verdict(of_hand <= 1.05)];
        println!(
            "{subject:<14} {case:<46} as written {plain:>6.1} ms   jitted {jitted:>6.1} ms   by hand {by_hand:>6.1} ms \
             ({of_hand:.3}x, <= 1.05x {})   critical path {critical:>5.0} ms ({of_critical:.3}x, <= 1.02x {})",
            met[1], met[0]
        );
    }

    /// A row without a figure, and why.
    pub fn skipped(&mut self, subject: &str, case: &str, reason: &str) {
        println!("{subject:<14} {case:<40} not measured: {reason}");
    }

    fn row(
        &mut self,
        subject: &str,
        case: &str,
        median: &str,
        least: &str,
        beside: [&str; 3],
        verdict: Option<(Goal, bool)>,
    ) {
        let (goal, met) = match verdict {
            Some((Goal::Within(nanoseconds), met)) => (format!("<= {}", short_time(nanoseconds)), self.verdict(met)),
            Some((Goal::Ahead(ratio), met)) => (format!(">= {}", times(ratio)), self.verdict(met)),
            None => (String::new(), ""),
        };
        print_row(subject, case, median, least, beside, &goal, met);
    }

    fn verdict(&mut self, met: bool) -> &'static str {
        self.goals += 1;
        self.met += usize::from(met);
        if met { "yes" } else { "NO" }
    }

    pub fn finish(self) {
        println!("{} of {} goals met", self.met, self.goals);
    }
}

fn print_row(subject: &str, case: &str, median: &str, least: &str, beside: [&str; 3], goal: &str, met: &str) {
    let [name, other, ratio] = beside;
    let row = format!(
        "{subject:<14} {case:<40} {median:>10} {least:>10}   {name:<22} {other:>10} {ratio:>8}   {goal:<10} {met}"
    );
    println!("{}", row.trim_end());
}

/// A time with a unit that leaves three digits or so.
fn time(nanoseconds: f64) -> String {
    match nanoseconds.abs() {
        ..1e3 => format!("{nanoseconds:.1} ns"),
        1e3..1e6 => format!("{:.2} us", nanoseconds / 1e3),
        _ => format!("{:.2} ms", nanoseconds / 1e6),
    }
}

/// A goal, which is a round number.
fn short_time(nanoseconds: f64) -> String {
    if nanoseconds < 1e3 { format!("{nanoseconds} ns") } else { format!("{} us", nanoseconds / 1e3) }
}

fn times(ratio: f64) -> String {
    if ratio < 10.0 { format!("{ratio:.2}x") } else { format!("{ratio:.0}x") }
}
