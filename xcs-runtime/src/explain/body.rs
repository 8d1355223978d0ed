//! What a report says of the body of a `#[jit]` function.

use super::Code;
use crate::dispatch::{StatementKind, Verdict};

/// What was seen in the source of a `#[jit]` function, statement by statement.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct BodyReport {
    /// Whether calls may be replayed: [`Code::Replayable`], or [`Code::NotReplayed`] if a reason is found below.
    pub reason: Code,
    /// The body as it is written, braces included. Empty where it is not known, as in functions that a macro makes.
    pub source: &'static str,
    /// The line at which it begins, from 1.
    pub line: u32,
    /// The column at which it begins, from 1, in characters.
    pub column: u32,
    /// Its statements, in order; those inside of others are not listed.
    pub statements: Vec<StatementReport>,
    /// Reasons that stand in no statement: in the signature, or at the brace.
    pub reasons: Vec<ReasonReport>,
}

/// A statement of a body.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct StatementReport {
    /// The line at which it begins, from 1.
    pub line: u32,
    /// The column at which it begins, from 1, in characters.
    pub column: u32,
    /// What it does.
    pub kind: StatementKind,
    /// What in it keeps the body from being skipped, in the order of the source.
    pub reasons: Vec<ReasonReport>,
}

/// Something that keeps a body from being skipped.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct ReasonReport {
    /// The line of the token, from 1.
    pub line: u32,
    /// The column of the token, from 1, in characters.
    pub column: u32,
    /// What is wrong with it, and what to write instead.
    pub reason: Code,
}

impl BodyReport {
    pub(super) fn of(verdict: &Verdict) -> BodyReport {
        let statements = verdict.statements().map(|(line, column, kind)| StatementReport {
            line,
            column,
            kind,
            reasons: Vec::new(),
        });
        let mut body = BodyReport {
            reason: Code::Replayable,
            source: verdict.source,
            line: verdict.line,
            column: verdict.column,
            statements: statements.collect(),
            reasons: Vec::new(),
        };
        let reasons = verdict
            .reasons()
            .filter_map(|(line, column, number)| Some(ReasonReport { line, column, reason: Code::of_number(number)? }));
        let mut reasons: Vec<ReasonReport> = reasons.collect();
        reasons.sort_by_key(|reason| (reason.line, reason.column));
        for reason in reasons {
            body.reason = Code::NotReplayed;
            let at = (reason.line, reason.column);
            let begun = body.statements.iter_mut().rfind(|statement| (statement.line, statement.column) <= at);
            begun.map_or(&mut body.reasons, |statement| &mut statement.reasons).push(reason);
        }
        body
    }
}
