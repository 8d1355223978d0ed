//! Where things stand in the source. Outside the compiler, in the unit tests, there is no source.

use proc_macro2::Span;

/// Line and column, from 1.
pub(crate) type At = (u32, u32);

/// Where `span` begins.
pub(crate) fn at(span: Span) -> At {
    if !proc_macro::is_available() {
        return (1, 1);
    }
    let span = span.unwrap();
    let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    (number(span.line()), number(span.column()))
}

/// The file of `span`, as the compiler names it.
pub(crate) fn file(span: Span) -> String {
    if proc_macro::is_available() { span.unwrap().file() } else { "src/lib.rs".to_owned() }
}

/// What is written at `span`, if that is known.
pub(crate) fn text(span: Span) -> String {
    if proc_macro::is_available() { span.source_text().unwrap_or_default() } else { String::new() }
}

/// The columns of a piece of source as panics and `Location`s count them: a tab is four wide there, and one in a span.
pub(crate) struct Columns<'a> {
    line: u32,
    /// None, if there are no tabs.
    lines: Vec<&'a str>,
}

impl<'a> Columns<'a> {
    /// Those of `text`, which begins on `line`. Of its first line only a part is known; no tab is expected before it.
    pub(crate) fn of(line: u32, text: &'a str) -> Self {
        Self { line, lines: if text.contains('\t') { text.lines().collect() } else { Vec::new() } }
    }

    /// The place that a `Location` has which stands for `place`.
    pub(crate) fn reported(&self, (line, column): At) -> At {
        let index = line.checked_sub(self.line).filter(|index| *index > 0);
        let text = index.and_then(|index| self.lines.get(index as usize));
        let before = text.into_iter().flat_map(|text| text.chars().take(column as usize - 1));
        (line, before.fold(column, |column, c| if c == '\t' { column + 3 } else { column }))
    }
}
