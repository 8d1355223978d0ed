//! What the generated programs were made of, so that a generator that went quiet is noticed.

use crate::program::{Binary, Compare, Fold, Normalise, Op, Program, Statement, Unary, Where};
use std::{collections::BTreeMap, fmt};
use xcs::{Explanation, Stats};

#[derive(Default)]
pub struct Mix {
    programs: usize,
    /// Programs that ran compiled segments.
    compiled: usize,
    segments_run: u64,
    segments_compiled: u64,
    /// Of the first segments, which are the ones that `explain` describes: steps, those of several operations, and the
    /// operations in these.
    described: [usize; 3],
    /// By name, how often.
    operations: BTreeMap<String, usize>,
    statements: BTreeMap<String, usize>,
}

impl Mix {
    /// Counts a program, whose function's statistics were `before` and `after`.
    pub fn add(&mut self, program: &Program, before: &Stats, after: &Stats) {
        self.programs += 1;
        let run = after.segments_run - before.segments_run;
        self.compiled += usize::from(run > 0);
        self.segments_run += run;
        self.segments_compiled += after.segments_compiled - before.segments_compiled;
        for statement in &program.statements {
            let kind = match statement {
                Statement::Let { op, place, .. } => {
                    *self.operations.entry(name(op)).or_default() += 1;
                    if *place == Where::Here { "let".to_owned() } else { format!("let in {place:?}").to_lowercase() }
                }
                other => first_word(other),
            };
            *self.statements.entry(kind).or_default() += 1;
        }
    }

    /// Counts what was fused.
    pub fn fused(&mut self, report: &Explanation) {
        for step in report.functions.iter().flat_map(|function| &function.segments).flat_map(|segment| &segment.steps) {
            let fused = step.operations.len() > 1;
            self.described[0] += 1;
            self.described[1] += usize::from(fused);
            self.described[2] += if fused { step.operations.len() } else { 0 };
        }
    }

    /// At least 95 of 100 programs ran compiled segments, and nothing in the list of operations is missing.
    pub fn check(&self) {
        let percent = 100.0 * self.compiled as f64 / self.programs as f64;
        assert!(percent >= 95.0, "only {percent:.1} % of the programs ran compiled segments");
        let missing: Vec<String> =
            all_operations().filter(|name| self.programs > 1000 && !self.operations.contains_key(name)).collect();
        assert!(missing.is_empty(), "never generated: {missing:?}");
    }
}

impl fmt::Display for Mix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Mix { programs, compiled, segments_run, segments_compiled, described, operations, statements } = self;
        let [steps, fused, in_fused] = described;
        writeln!(f, "{programs} programs, {compiled} of them ran compiled segments")?;
        writeln!(f, "  segments: {segments_compiled} compiled, {segments_run} run")?;
        writeln!(f, "  in the first of them: {steps} steps, {fused} of them fusions of {in_fused} operations")?;
        writeln!(f, "  statements: {statements:?}")?;
        write!(f, "  operations: {operations:?}")
    }
}

/// The operation's name in the list.
fn name(op: &Op) -> String {
    match op {
        Op::Unary(op) => op.name().to_owned(),
        Op::Binary(op, _) => op.name().to_owned(),
        Op::Compare(op, _) => op.name().to_owned(),
        Op::Fold(op, _) => op.name().to_owned(),
        Op::Normalise(op, _) => op.name().to_owned(),
        other => first_word(other),
    }
}

fn first_word(of: &dyn fmt::Debug) -> String {
    let text = format!("{of:?}");
    text.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_lowercase()
}

fn all_operations() -> impl Iterator<Item = String> {
    const OTHERS: &str = "given zeros ones full eye arange linspace powi select cast clamp count matmul dot outer \
                          reshape flatten squeeze unsqueeze permute transpose broadcastto slice flip concat stack \
                          indexselect indexby onehot";
    let unary = Unary::ALL.iter().map(|op| op.name());
    let binary = Binary::ALL.iter().map(|op| op.name());
    let compare = Compare::ALL.iter().map(|op| op.name());
    let folds = Fold::ALL.iter().map(|op| op.name());
    let layers = Normalise::ALL.iter().map(|op| op.name());
    unary.chain(binary).chain(compare).chain(folds).chain(layers).chain(OTHERS.split_whitespace()).map(str::to_owned)
}
