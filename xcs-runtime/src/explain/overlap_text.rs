//! Calls that may overlap, as text: their lines, when each starts, and a caret under what is in the way.

use super::{
    BodyReport, Code, OverlapCall, OverlapGroup, OverlapReason, OverlapReport, OverlapStats,
    annotated::{Line, caret, lines, shortened},
    text::{block, plural},
    wrap::{WIDTH, wrapped},
};
use std::{
    collections::HashSet,
    fmt::{self, Formatter},
};

/// What is said of calls that no caret stands under.
const UNMARKED: [Code; 2] = [Code::StartsEarly, Code::NothingBeside];

/// Writes the section.
pub(super) fn write(
    f: &mut Formatter<'_>,
    overlap: &OverlapReport,
    body: Option<&BodyReport>,
    stats: &OverlapStats,
) -> fmt::Result {
    heading(f, overlap)?;
    let lines = body.map(lines).unwrap_or_default();
    let is_known = |number: &u32| lines.iter().any(|line| line.number == *number);
    let mut numbers = overlap.calls().map(|(.., call)| call.line).chain(overlap.marked().map(|reason| reason.line));
    if numbers.all(|number| is_known(&number)) {
        body_lines(f, overlap, &lines)?;
    } else {
        positions(f, overlap)?;
    }
    for (index, group) in overlap.groups.iter().enumerate() {
        group.summary(f, index + 1)?;
    }
    if stats.calls > 0 {
        block(f, "taken", &stats.to_string())?;
    }
    for note in &overlap.notes {
        block(f, &plural(note.calls, "call", "calls"), &note.reason.to_string())?;
    }
    Ok(())
}

fn heading(f: &mut Formatter<'_>, overlap: &OverlapReport) -> fmt::Result {
    let mut label = "overlap";
    for code in UNMARKED {
        if let Some((_, group, call)) = overlap.calls().find(|(.., call)| call.has(code)) {
            block(f, label, &format!("{}: {code}", call.when(group)))?;
            label = "";
        }
    }
    if label.is_empty() { Ok(()) } else { block(f, label, "what is marked keeps calls from starting early") }
}

fn body_lines(f: &mut Formatter<'_>, overlap: &OverlapReport, lines: &[Line]) -> fmt::Result {
    let words = |line: &Line| {
        let here = overlap.calls().filter(|(.., call)| call.line == line.number);
        let mut words: Vec<String> =
            here.map(|(number, group, call)| format!("group {number}, {}", call.when(group))).collect();
        words.dedup();
        words.join("; ")
    };
    let is_shown = |number: u32| {
        let is_inside = |group: &OverlapGroup| {
            let first = group.rounds.map(|rounds| rounds.line).or(group.calls.first().map(|call| call.line));
            let last = group.calls.last().map(|call| call.line);
            first.zip(last).is_some_and(|(first, last)| first <= number && number <= last)
        };
        overlap.groups.iter().any(is_inside) || overlap.marked().any(|reason| reason.line == number)
    };
    let shown: Vec<&Line> = lines.iter().filter(|line| is_shown(line.number)).collect();
    let width = shown.iter().map(|line| words(line).chars().count()).max().unwrap_or(0);
    let number_width = shown.last().map_or(1, |line| line.number.to_string().len());
    let gutter = " ".repeat(4 + width + 2 + number_width);
    let room = WIDTH.saturating_sub(gutter.len() + 3);
    let mut said = HashSet::new();
    let mut before = None;
    for line in shown {
        if before.is_some_and(|before| before + 1 < line.number) {
            writeln!(f, "{gutter} | ..")?;
        }
        before = Some(line.number);
        writeln!(f, "    {:<width$}  {:>number_width$} | {}", words(line), line.number, shortened(&line.text, room))?;
        let mut reasons: Vec<(u32, &OverlapReason)> = overlap
            .marked()
            .filter(|reason| reason.line == line.number)
            .map(|reason| (reason.column_in(line), reason))
            .collect();
        reasons.sort_by_key(|(column, reason)| (*column, reason.reason.code()));
        reasons.dedup_by_key(|(column, reason)| (*column, reason.reason));
        for (column, reason) in reasons {
            caret(f, line, column, &reason.label(&mut said), &gutter, room)?;
        }
    }
    Ok(())
}

/// Calls and reasons by their positions, where the source is not known.
fn positions(f: &mut Formatter<'_>, overlap: &OverlapReport) -> fmt::Result {
    for (number, group, call) in overlap.calls() {
        writeln!(f, "    group {number}, {}  {}:{}", call.when(group), call.line, call.column)?;
    }
    let mut said = HashSet::new();
    for reason in overlap.marked() {
        let label = format!("{}:{}: {}", reason.line, reason.column, reason.label(&mut said));
        for (index, part) in wrapped(&label, WIDTH - 17).into_iter().enumerate() {
            writeln!(f, "             {}{part}", if index == 0 { "" } else { "    " })?;
        }
    }
    Ok(())
}

impl OverlapReport {
    /// Each call, with its group and the group's number, from 1.
    fn calls(&self) -> impl Iterator<Item = (usize, &OverlapGroup, &OverlapCall)> {
        let groups = (1..).zip(&self.groups);
        groups.flat_map(|(number, group)| group.calls.iter().map(move |call| (number, group, call)))
    }

    /// The reasons that get a caret.
    fn marked(&self) -> impl Iterator<Item = &OverlapReason> {
        let of_calls = self.calls().flat_map(|(.., call)| &call.reasons);
        of_calls.chain(&self.reasons).filter(|reason| !UNMARKED.contains(&reason.reason))
    }
}

impl OverlapGroup {
    /// `8 -> 9 -> 11 is the longest chain of its 4 calls`.
    fn summary(&self, f: &mut Formatter<'_>, number: usize) -> fmt::Result {
        let lines: Vec<String> = self.critical_path.iter().map(u32::to_string).collect();
        let chain = match lines.len() {
            0 | 1 => "no call waits for another one's result".to_owned(),
            _ => format!("the longest chain of calls is {}", lines.join(" -> ")),
        };
        let calls = plural(self.calls.len() as u64, "call", "calls");
        match self.rounds {
            Some(rounds) => {
                let ahead = format!("{} rounds of the loop in line {} at once, {calls} each", rounds.most, rounds.line);
                let chain = if self.calls.len() > 1 { format!("; {chain}") } else { String::new() };
                block(f, &format!("group {number}"), &format!("up to {ahead}{chain}"))
            }
            None if self.calls.len() > 1 => block(f, &format!("group {number}"), &format!("{calls}; {chain}")),
            None => Ok(()),
        }
    }
}

impl OverlapCall {
    fn has(&self, code: Code) -> bool {
        self.reasons.iter().any(|reason| reason.reason == code)
    }

    /// When it starts.
    fn when(&self, group: &OverlapGroup) -> String {
        /// More lines would not be read.
        const LINES: usize = 4;
        let lines: Vec<String> = self.after.iter().map(u32::to_string).collect();
        if lines.len() > LINES {
            let last = lines.len() - 1;
            return format!("after {}, .. {}", lines[..LINES - 1].join(", "), lines[last]);
        }
        match group.rounds {
            _ if !lines.is_empty() => format!("after {}", lines.join(", ")),
            Some(_) => "rounds ahead".to_owned(),
            None if self.has(Code::StartsEarly) => "at once".to_owned(),
            None => "in turn".to_owned(),
        }
    }
}

impl OverlapReason {
    /// The code, what the token names, and, the first time, what the code means.
    fn label(&self, said: &mut HashSet<&'static str>) -> String {
        let name = self.name.map(|name| format!(" `{name}`")).unwrap_or_default();
        let code = self.reason.code();
        if said.insert(code) { format!("{code}{name}: {}", self.reason.text()) } else { format!("{code}{name}") }
    }

    /// The column of the token. Of a text it is that of the name in it.
    fn column_in(&self, line: &Line) -> u32 {
        let before = (self.column as usize).saturating_sub(1 + line.left_out);
        let rest: Vec<char> = line.text.chars().skip(before).collect();
        let Some(name) = self.name.filter(|_| rest.first().is_some_and(|first| !is_word(*first))) else {
            return self.column;
        };
        let name: Vec<char> = name.chars().collect();
        let is_there = |&at: &usize| {
            let is_free = |at: Option<usize>| !at.and_then(|at| rest.get(at)).is_some_and(|c| is_word(*c));
            rest[at..].starts_with(&name) && is_free(at.checked_sub(1)) && is_free(Some(at + name.len()))
        };
        let found = (0..rest.len()).find(is_there).unwrap_or(0);
        self.column + u32::try_from(found).unwrap_or(0)
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}
