//! What was seen in a body, for the run time to explain.

use std::fmt::Display;

use proc_macro2::{Literal, Span, TokenStream};
use quote::quote_spanned;
use syn::{Path, spanned::Spanned};

use crate::{
    function::{Content, Function},
    source::{self, At, Columns},
    verdict::{Claims, Outcome, Verdict},
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
///     calls: "",
///     items: "",
/// }
/// ```
///
/// Lists are texts: a literal is one token, whatever its length, and costs the compiler next to nothing.
pub(super) fn verdict(function: &Function, seen: &Verdict, inputs: &str, private: &Path) -> TokenStream {
    let span = Span::mixed_site();
    let written = source::text(function.body.brace.span.join());
    let (line, column) = source::at(function.body.brace.span.open());
    let columns = Columns::of(line, &written);
    let (calls, items) = seen.claims.as_ref().map(|claims| listed(claims, &columns)).unwrap_or_default();
    let text = if is_of_one_file(function, seen) { &*written } else { "" };
    let (line, column) = (Literal::u32_unsuffixed(line), Literal::u32_unsuffixed(column));
    let statements =
        list(seen.statements.iter().map(|statement| (source::at(statement.span), statement.kind.letter())));
    let reasons = list(seen.offences.iter().map(|offence| (source::at(offence.span), offence.reason.code())));
    quote_spanned! {span=>
        &#private::Verdict {
            source: #text, line: #line, column: #column, inputs: #inputs, statements: #statements, reasons: #reasons,
            calls: #calls, items: #items,
        }
    }
}

/// Where tensors' methods are called and how often, and which results are read by which of them.
fn listed(claims: &Claims, columns: &Columns<'_>) -> (String, String) {
    let reported = |span: Span| columns.reported(source::at(span));
    let mut calls: Vec<(At, u32)> = claims.calls.iter().map(|&(span, calls)| (reported(span), calls)).collect();
    calls.sort_unstable();
    calls.dedup_by(|(at, calls), (before, sum)| {
        let again = at == before;
        *sum += if again { *calls } else { 0 };
        again
    });
    let items = claims.results.iter().enumerate().filter_map(|(index, result)| match result {
        Outcome::Value => None,
        Outcome::Item(span) => Some((reported(*span), index)),
    });
    (list(calls.into_iter()), list(items))
}

/// Whether the body and what was seen in it stand in one file, and in the body what the body has. Of a function that a macro
/// puts together, lines and columns say little.
fn is_of_one_file(function: &Function, seen: &Verdict) -> bool {
    let brace = function.body.brace.span;
    let (begin, end) = (source::at(brace.open()), source::at(brace.close()));
    let file = source::file(brace.open());
    let is_inside = |at: At| begin <= at && at <= end;
    let statements = match &function.body.content {
        Content::Statements(statements) => &statements[..],
        Content::Tokens(_) => &[],
    };
    // The first and the last one will do: each question costs the compiler something.
    let mut ends = statements.first().into_iter().chain(statements.last());
    ends.all(|statement| is_inside(source::at(statement.span())) && source::file(statement.span()) == file)
        && seen.offences.iter().all(|offence| source::file(offence.span) == file)
}

/// `line:column:what line:column:what ..`.
fn list(places: impl Iterator<Item = (At, impl Display)>) -> String {
    let places: Vec<_> = places.map(|((line, column), what)| format!("{line}:{column}:{what}")).collect();
    places.join(" ")
}
