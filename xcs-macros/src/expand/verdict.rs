//! What was seen in a body, for the run time to explain.

use std::fmt::Display;

use proc_macro2::{Literal, Span, TokenStream};
use quote::quote_spanned;
use syn::{Path, spanned::Spanned};

use crate::{
    function::{Content, Function},
    source::{self, At},
    verdict::Verdict,
};

/// An expression of type `&'static Verdict`.
///
/// ```text
/// // Output
/// &::xcs::__private::Verdict {
///     source: "{\n    println!(\"{x}\");\n    x.exp()\n}",
///     line: 7,
///     column: 33,
///     inputs: "x",
///     statements: "8:5:h 9:5:t",
///     reasons: "8:5:402",
/// }
/// ```
///
/// Lists are texts: a literal is one token, whatever its length, and costs the compiler next to nothing.
pub(super) fn verdict(function: &Function, seen: &Verdict, inputs: &str, private: &Path) -> TokenStream {
    let span = Span::mixed_site();
    let text =
        if is_of_one_file(function, seen) { source::text(function.body.brace.span.join()) } else { String::new() };
    let (line, column) = source::at(function.body.brace.span.open());
    let (line, column) = (Literal::u32_unsuffixed(line), Literal::u32_unsuffixed(column));
    let statements = list(seen.statements.iter().map(|statement| (statement.at, statement.kind.letter())));
    let reasons = list(seen.offences.iter().map(|offence| (source::at(offence.span), offence.reason.code())));
    quote_spanned! {span=>
        &#private::Verdict {
            source: #text, line: #line, column: #column, inputs: #inputs, statements: #statements, reasons: #reasons,
        }
    }
}

/// Whether the body and what was seen in it stand in one file, and in the body what the body has. Of a function that a macro
/// puts together, lines and columns say little.
fn is_of_one_file(function: &Function, seen: &Verdict) -> bool {
    let brace = function.body.brace.span;
    let (begin, end) = (source::at(brace.open()), source::at(brace.close()));
    let file = source::file(brace.open());
    let is_inside = |at: At| begin <= at && at <= end;
    let mut statements = match &function.body.content {
        Content::Statements(statements) => statements.iter(),
        Content::Tokens(_) => [].iter(),
    };
    statements.all(|statement| is_inside(source::at(statement.span())) && source::file(statement.span()) == file)
        && seen.offences.iter().all(|offence| source::file(offence.span) == file)
}

/// `line:column:what line:column:what ..`.
pub(super) fn list(places: impl Iterator<Item = (At, impl Display)>) -> String {
    let places: Vec<_> = places.map(|((line, column), what)| format!("{line}:{column}:{what}")).collect();
    places.join(" ")
}
