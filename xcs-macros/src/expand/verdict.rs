//! What was seen in a body, for the run time to explain.

use std::fmt::Display;

use proc_macro2::{Literal, Span, TokenStream};
use quote::quote_spanned;
use syn::Path;

use crate::{
    function::Function,
    source::{self, At},
    verdict::{Claims, Outcome, Verdict},
};

/// An expression of type `&'static Verdict`.
///
/// ```text
/// // Output
/// &::xcs::__private::Verdict {
///     source: "{\n    println!(\"{x}\");\n    x.exp()\n}",
///     line: 7,
///     statements: "8:5:h 9:5:t",
///     reasons: "8:5:402",
///     calls: "",
///     items: "",
/// }
/// ```
///
/// Lists are texts: a literal is one token, whatever its length, and costs the compiler next to nothing.
pub(super) fn verdict(function: &Function, seen: &Verdict, private: &Path) -> TokenStream {
    let span = Span::mixed_site();
    let text = source::text(function.body.brace.span.join());
    let line = Literal::u32_unsuffixed(source::at(function.body.brace.span.open()).0);
    // Where nothing offends, all are of one kind.
    let statements = if seen.offences.is_empty() { &[][..] } else { &seen.statements };
    let statements = list(statements.iter().map(|statement| (source::at(statement.span), statement.kind.letter())));
    let reasons = list(seen.offences.iter().map(|offence| (source::at(offence.span), offence.reason.code())));
    let (calls, items) = seen.claims.as_ref().map(claims).unwrap_or_default();
    quote_spanned! {span=>
        &#private::Verdict {
            source: #text, line: #line, statements: #statements, reasons: #reasons, calls: #calls, items: #items,
        }
    }
}

/// Where tensors' methods are called and how often, and which results are read by which of them.
fn claims(claims: &Claims) -> (String, String) {
    let mut calls: Vec<(At, u32)> = claims.calls.iter().map(|&(span, calls)| (source::at(span), calls)).collect();
    calls.sort_unstable();
    calls.dedup_by(|(at, calls), (before, sum)| {
        let again = at == before;
        *sum += if again { *calls } else { 0 };
        again
    });
    let items = claims.results.iter().enumerate().filter_map(|(index, result)| match result {
        Outcome::Value => None,
        Outcome::Item(span) => Some((source::at(*span), index)),
    });
    (list(calls.into_iter()), list(items))
}

/// `line:column:what line:column:what ..`.
fn list(places: impl Iterator<Item = (At, impl Display)>) -> String {
    let places: Vec<_> = places.map(|((line, column), what)| format!("{line}:{column}:{what}")).collect();
    places.join(" ")
}
