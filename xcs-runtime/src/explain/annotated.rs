//! A body as text: its lines, what each statement is, and a caret under what keeps it from being skipped.

use super::{
    BodyReport, Code, ReasonReport,
    wrap::{WIDTH, wrapped},
};
use crate::dispatch::StatementKind;
use std::{
    collections::HashSet,
    fmt::{self, Write},
};

/// Of longer bodies, only lines with a reason are shown, and their neighbours.
const SHOWN_WHOLE: usize = 60;

impl StatementKind {
    fn word(self) -> &'static str {
        match self {
            StatementKind::Tensor => "tensor",
            StatementKind::Control => "control",
            StatementKind::HostCall => "host call",
            StatementKind::Await => "await",
            StatementKind::Effect => "effect",
        }
    }
}

/// A line of the source.
pub(super) struct Line {
    pub(super) number: u32,
    pub(super) text: String,
    /// Characters of the file's line that are left out at its beginning.
    pub(super) left_out: usize,
}

/// Writes what was seen, after a heading.
pub(super) fn write(f: &mut impl Write, body: &BodyReport) -> fmt::Result {
    let mut said = HashSet::new();
    for reason in &body.reasons {
        listed(f, *reason, &mut said)?;
    }
    let lines = lines(body);
    if lines.is_empty() {
        for statement in &body.statements {
            writeln!(f, "    {:<9}  {}:{}", statement.kind.word(), statement.line, statement.column)?;
            for reason in &statement.reasons {
                listed(f, *reason, &mut said)?;
            }
        }
        return Ok(());
    }
    let kinds = |line: &Line| {
        let here = body.statements.iter().filter(|statement| statement.line == line.number);
        let mut words: Vec<&str> = here.map(|statement| statement.kind.word()).collect();
        words.dedup();
        words.join(", ")
    };
    let reasons = |number: u32| {
        let inside = body.statements.iter().flat_map(|statement| &statement.reasons);
        inside.filter(move |reason| reason.line == number)
    };
    let is_shown = |index: usize| {
        let near = index.saturating_sub(1)..(index + 2).min(lines.len());
        lines.len() <= SHOWN_WHOLE || lines[near].iter().any(|line| reasons(line.number).next().is_some())
    };
    let kind_width = lines.iter().map(|line| kinds(line).len()).max().unwrap_or(0);
    let number_width = lines.last().map_or(1, |line| line.number.to_string().len());
    let gutter = " ".repeat(4 + kind_width + 2 + number_width);
    let mut is_gap = false;
    for (index, line) in lines.iter().enumerate() {
        if !is_shown(index) {
            if !std::mem::replace(&mut is_gap, true) {
                writeln!(f, "{gutter} | ..")?;
            }
            continue;
        }
        is_gap = false;
        let room = WIDTH.saturating_sub(gutter.len() + 3);
        let text = shortened(&line.text, room);
        writeln!(f, "    {:<kind_width$}  {:>number_width$} | {text}", kinds(line), line.number)?;
        for reason in reasons(line.number) {
            let label = label(reason.reason, &mut said);
            caret(f, line, reason.column, &label, &gutter, room)?;
        }
    }
    Ok(())
}

/// A reason by its position alone.
fn listed(f: &mut impl Write, reason: ReasonReport, said: &mut HashSet<&'static str>) -> fmt::Result {
    let label = format!("{}:{}: {}", reason.line, reason.column, label(reason.reason, said));
    for (index, part) in wrapped(&label, WIDTH - 17).into_iter().enumerate() {
        writeln!(f, "             {}{part}", if index == 0 { "" } else { "    " })?;
    }
    Ok(())
}

/// The code, and, the first time, what it means.
fn label(reason: Code, said: &mut HashSet<&'static str>) -> String {
    if said.insert(reason.code()) { format!("{}: {}", reason.code(), reason.text()) } else { reason.code().to_owned() }
}

/// A line with carets under the token, and beside it or below it the reason.
pub(super) fn caret(
    f: &mut impl Write,
    line: &Line,
    column: u32,
    label: &str,
    gutter: &str,
    room: usize,
) -> fmt::Result {
    /// Beside the carets there has to be so much room for words.
    const WORTH: usize = 40;
    let before = (column as usize).saturating_sub(1 + line.left_out);
    let token = line.text.chars().skip(before);
    let is_word = |c: &char| c.is_alphanumeric() || *c == '_';
    let length = token.take_while(is_word).count().max(1);
    let end = before + length;
    let (first, indent) = if end > room {
        (format!("column {column}: "), 0)
    } else {
        (format!("{}{} ", " ".repeat(before), "^".repeat(length)), end + 1)
    };
    if indent > 0 && (label.len() <= room - end || room.saturating_sub(indent) >= WORTH) {
        let parts = wrapped(label, room.saturating_sub(indent));
        for (index, part) in parts.iter().enumerate() {
            let lead = if index == 0 { first.clone() } else { " ".repeat(indent) };
            writeln!(f, "{gutter} | {lead}{part}")?;
        }
        return Ok(());
    }
    writeln!(f, "{gutter} | {}", first.trim_end())?;
    for part in wrapped(label, room - 4) {
        writeln!(f, "{gutter} |     {part}")?;
    }
    Ok(())
}

/// The lines between the braces, or the braces too if they stand on one line; tabs are four spaces, and what all lines are
/// indented by is left out.
pub(super) fn lines(body: &BodyReport) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for (number, text) in (body.line..).zip(body.source.lines()) {
        let begins = if number == body.line { body.column.saturating_sub(1) as usize } else { 0 };
        lines.push(Line { number, text: text.replace('\t', " "), left_out: begins });
    }
    let is_brace = |line: Option<&Line>, brace: &str| line.is_some_and(|line| line.text.trim() == brace);
    if lines.len() > 1 && is_brace(lines.last(), "}") {
        lines.pop();
    }
    if lines.len() > 1 && is_brace(lines.first(), "{") {
        lines.remove(0);
    }
    let indent = |line: &Line| line.text.chars().take_while(|c| c.is_whitespace()).count();
    let inner = lines.iter().filter(|line| line.left_out == 0 && !line.text.trim().is_empty());
    let common = inner.map(indent).min().unwrap_or(0);
    for line in lines.iter_mut().filter(|line| line.left_out == 0) {
        line.text = line.text.chars().skip(common).collect();
        line.left_out = common;
    }
    lines
}

pub(super) fn shortened(text: &str, room: usize) -> String {
    let text = text.trim_end();
    if text.chars().count() <= room {
        return text.to_owned();
    }
    text.chars().take(room.saturating_sub(3)).chain(" ..".chars()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dispatch::Verdict;

    fn text(verdict: &Verdict) -> String {
        let mut text = String::new();
        write(&mut text, &BodyReport::of(verdict)).unwrap();
        assert!(text.lines().all(|line| line.chars().count() <= WIDTH), "{text}");
        text
    }

    const NONE: Verdict = Verdict {
        overlap: "",
        source: "",
        line: 1,
        column: 1,
        inputs: "",
        statements: "",
        reasons: "",
        calls: "",
        operators: "",
        results: "",
        items: "",
    };

    #[test]
    fn a_body_on_one_line_and_one_with_tabs() {
        let one = Verdict {
            source: "{ ask(x) + 1.0 }",
            line: 3,
            column: 40,
            statements: "3:42:h",
            reasons: "3:42:401",
            ..NONE
        };
        let lines: Vec<String> = text(&one).lines().map(str::to_owned).collect();
        assert_eq!(lines[0], "    host call  3 | { ask(x) + 1.0 }");
        assert!(lines[1].starts_with("                 |   ^^^ XCS0401: a call of another function"), "{}", lines[1]);
        let tabs = Verdict {
            source: "{\n\t\tlet y = x;\n\t\t\n\t\tprint!(\"\");\n\t}",
            line: 1,
            statements: "2:3:t 4:3:h",
            reasons: "4:3:402",
            ..NONE
        };
        let text = text(&tabs);
        assert!(text.contains("tensor     2 | let y = x;\n"), "{text}");
        assert!(text.contains("| print!(\"\");\n                 | ^^^^^ XCS0402"), "{text}");
    }

    #[test]
    fn what_is_far_to_the_right_or_outside_is_named_by_its_position() {
        let source = format!("{{\n    let y = x{};\n}}", " + 1.0".repeat(40) + ".odd()");
        let source: &'static str = source.leak();
        let long = Verdict { source, statements: "2:5:h", reasons: "1:1:418 2:255:413 2:13:409", ..NONE };
        let text = text(&long);
        assert!(text.starts_with("             1:1: XCS0418: an async function"), "{text}");
        assert!(text.contains(" ..\n"), "{text}");
        assert!(text.contains("column 255:\n"), "{text}");
        assert!(text.contains("|         ^ XCS0409"), "{text}");
    }

    #[test]
    fn without_source_there_are_positions() {
        let unknown = Verdict { statements: "7:5:t 8:5:h", reasons: "8:9:401 8:20:401", ..NONE };
        let lines: Vec<String> = text(&unknown).lines().map(str::to_owned).collect();
        assert_eq!(lines[..2], ["    tensor     7:5", "    host call  8:5"]);
        assert!(lines[2].starts_with("             8:9: XCS0401: a call"), "{lines:?}");
        assert_eq!(lines.last().unwrap(), "             8:20: XCS0401", "said once");
    }

    #[test]
    fn of_a_long_body_the_marked_lines_are_shown() {
        let source = format!("{{\n{}    ask();\n}}", "    let y = x;\n".repeat(100));
        let long = Verdict { source: source.leak(), statements: "102:5:h", reasons: "102:5:401", ..NONE };
        let text = text(&long);
        assert!(
            text.contains("| ..\n") && text.contains("101 | let y = x;") && text.contains("102 | ask();"),
            "{text}"
        );
        assert!(!text.contains("100 |"), "{text}");
    }
}
