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
