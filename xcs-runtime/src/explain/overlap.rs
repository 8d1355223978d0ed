//! What a report says of calls that may overlap: the groups, what waits for what, and why.

use super::{Code, Note};
use crate::dispatch::{Overlapped, Site, Verdict};

/// How the calls of an async `#[jit]` function may overlap: what the attribute saw, and what only the run time knows.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct OverlapReport {
    /// Runs of statements whose calls may overlap, in the order of the source. A loop whose rounds begin early is one, too.
    pub groups: Vec<OverlapGroup>,
    /// What keeps calls out of groups, and loops from beginning rounds early.
    pub reasons: Vec<OverlapReason>,
    /// What was found out when they were made, and for how many calls it holds.
    pub notes: Vec<Note>,
}

/// A run of statements whose calls may overlap.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct OverlapGroup {
    /// If they are what each round of a loop begins with, and next rounds begin early: that loop.
    pub rounds: Option<Rounds>,
    /// The calls, in the order of the source.
    pub calls: Vec<OverlapCall>,
    /// The longest chain of calls of which each waits for the one before, by their lines. Which one takes longest shows when they
    /// are made: see [`OverlapStats::critical_path`](crate::OverlapStats::critical_path).
    pub critical_path: Vec<u32>,
}

/// A loop whose next rounds begin while earlier ones are under way.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Rounds {
    /// The line of its `for`, from 1.
    pub line: u32,
    /// The column of its `for`, from 1, in characters.
    pub column: u32,
    /// How many rounds may be under way.
    pub most: u32,
}

/// A call of a group.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct OverlapCall {
    /// The line at which it begins, from 1.
    pub line: u32,
    /// The column at which it begins, from 1, in characters.
    pub column: u32,
    /// The lines of the statements that have to end before it may start; none, if it starts with its group.
    pub after: Vec<u32>,
    /// Why. [`Code::NotRead`] is added once that was found out.
    pub reasons: Vec<OverlapReason>,
}

/// Why a call, or a round, does not start earlier: what is in the way, and what to write instead.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct OverlapReason {
    /// The line of the token, from 1.
    pub line: u32,
    /// The column of the token, from 1, in characters.
    pub column: u32,
    /// The variable or the function that the token names; of a text of `format!`, a name in it.
    pub name: Option<&'static str>,
    /// What is in the way, and what to write instead.
    pub reason: Code,
}

/// Line and column.
type At = (u32, u32);

impl OverlapReport {
    /// None where there are no calls.
    pub(super) fn of(verdict: &Verdict, site: &'static Site) -> Option<OverlapReport> {
        let mut report = OverlapReport::read(verdict.overlap)?;
        let kinds = kinds(verdict.overlap);
        for number in site.ordered() {
            if let Some(&at) = kinds.get(number as usize) {
                report.not_read(at);
            }
        }
        let Overlapped { not_read, switched_off, unknown_items, .. } = site.overlap();
        let known = [(not_read, Code::NotRead), (switched_off, Code::OverlapOff), (unknown_items, Code::UnknownItems)];
        report.notes =
            known.into_iter().filter(|(calls, _)| *calls > 0).map(|(calls, reason)| Note { calls, reason }).collect();
        Some(report)
    }

    /// Reads what the attribute has told: see `of_overlap` in `told.rs` there.
    fn read(told: &'static str) -> Option<OverlapReport> {
        if told.is_empty() {
            return None;
        }
        let mut report = OverlapReport { groups: Vec::new(), reasons: Vec::new(), notes: Vec::new() };
        for group in told.split(';') {
            let mut parts = group.split(' ');
            match parts.next()? {
                "kinds" => {}
                "reasons" => {
                    let reasons = parts.flat_map(|part| part.split('|')).filter_map(reason);
                    report.reasons.extend(reasons.map(|(reason, _)| reason));
                }
                head => report.groups.push(OverlapGroup::read(head, parts)),
            }
        }
        report.reasons.sort_by_key(|reason| (reason.line, reason.column));
        Some(report)
    }

    /// The call at `at` does more than read.
    fn not_read(&mut self, at: At) {
        let (line, column) = at;
        let reason = OverlapReason { line, column, name: None, reason: Code::NotRead };
        let calls = self.groups.iter_mut().flat_map(|group| &mut group.calls);
        match calls.into_iter().find(|call| (call.line, call.column) == at) {
            Some(call) => call.reasons.push(reason),
            None => self.reasons.push(reason),
        }
    }
}

impl OverlapGroup {
    fn read(head: &str, calls: std::str::Split<'static, char>) -> OverlapGroup {
        let mut group = OverlapGroup { rounds: None, calls: Vec::new(), critical_path: Vec::new() };
        if let Some((most, loop_at)) = head.split_once(':')
            && let (Ok(most), Some((line, column))) = (most.parse(), at(loop_at, ':'))
        {
            group.rounds = Some(Rounds { line, column, most });
        }
        // For each call, the longest chain that ends with it, and what it waits for.
        let mut chains: Vec<Vec<u32>> = Vec::new();
        for call in calls {
            let mut parts = call.split('|');
            let Some((line, column)) = parts.next().and_then(|place| at(place, ':')) else { continue };
            let (reasons, after): (Vec<_>, Vec<_>) = parts.filter_map(reason).unzip();
            let after: Vec<At> = after.into_iter().flatten().collect();
            let earlier = group.calls.iter().zip(&chains).filter(|(call, _)| after.contains(&(call.line, call.column)));
            let longest = earlier.map(|(_, chain)| chain).max_by_key(|chain| chain.len());
            let mut chain = longest.cloned().unwrap_or_default();
            chain.push(line);
            chains.push(chain);
            let mut after: Vec<u32> = after.into_iter().map(|(line, _)| line).collect();
            after.sort_unstable();
            after.dedup();
            group.calls.push(OverlapCall { line, column, after, reasons });
        }
        let longest = chains.iter().rev().max_by_key(|chain| chain.len());
        group.critical_path = longest.cloned().unwrap_or_default();
        group
    }
}

/// `602:9:40:8.19:context`: a reason, and what is waited for.
fn reason(text: &'static str) -> Option<(OverlapReason, Option<At>)> {
    let mut parts = text.splitn(5, ':');
    let mut number = || parts.next()?.parse::<u32>().ok();
    let (code, line, column) = (number()?, number()?, number()?);
    let after = parts.next().and_then(|after| at(after, '.'));
    let name = parts.next().filter(|name| !name.is_empty());
    let reason = Code::of_number(u16::try_from(code).ok()?)?;
    Some((OverlapReason { line, column, name, reason }, after))
}

/// `9:40`.
fn at(text: &str, between: char) -> Option<At> {
    let (line, column) = text.split_once(between)?;
    Some((line.parse().ok()?, column.parse().ok()?))
}

/// Where the calls stand that the run time numbers.
fn kinds(told: &'static str) -> Vec<At> {
    let kinds = told.split(';').find_map(|group| group.strip_prefix("kinds "));
    kinds.into_iter().flat_map(|kinds| kinds.split(' ')).filter_map(|place| at(place, ':')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_attribute_tells_is_read() {
        let told = "run 8:19|601:8:19:: 9:17|602:9:40:8.19:context 11:9|602:11:30:9.17:draft|602:11:30:8.19:context;\
                    16:13:5 14:9|601:14:9::;reasons |603:20:4::text::title |610:13:5::;kinds 8:19 14:9";
        let report = OverlapReport::read(told).unwrap();
        let [run, each] = report.groups.as_slice() else { panic!("{report:?}") };
        assert_eq!((run.critical_path.as_slice(), run.rounds), (&[8, 9, 11][..], None));
        assert_eq!(run.calls[2].after, [8, 9]);
        assert_eq!(run.calls[1].reasons[0].name, Some("context"));
        assert_eq!(each.rounds, Some(Rounds { line: 13, column: 5, most: 16 }));
        assert_eq!(
            report.reasons.iter().map(|reason| reason.reason).collect::<Vec<_>>(),
            [Code::LoopInOrder, Code::LateArgument]
        );
        assert_eq!(report.reasons[1].name, Some("text::title"));
        assert_eq!(kinds(told), [(8, 19), (14, 9)]);
        assert!(OverlapReport::read("").is_none());
    }
}
