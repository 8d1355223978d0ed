//! What was seen in a body, for the run time to explain.

use std::fmt::Display;

use proc_macro2::{Literal, Span, TokenStream};
use quote::quote_spanned;
use syn::Path;

use crate::{
    function::Function,
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
///     statements: "8:5:h 9:5:t",
///     reasons: "8:5:402",
/// }
/// ```
///
/// Lists are texts: a literal is one token, whatever its length, and costs the compiler next to nothing.
pub(super) fn verdict(function: &Function, seen: &Verdict, private: &Path) -> TokenStream {
    let span = Span::mixed_site();
    let text = source::text(function.body.brace.span.join());
    let line = Literal::u32_unsuffixed(source::at(function.body.brace.span.open()).0);
    let statements = list(seen.statements.iter().map(|statement| (statement.at, statement.kind.letter())));
    let reasons = list(seen.offences.iter().map(|offence| (source::at(offence.span), offence.reason.code())));
    quote_spanned! {span=>
        &#private::Verdict { source: #text, line: #line, statements: #statements, reasons: #reasons }
    }
}

/// `line:column:what line:column:what ..`.
pub(super) fn list(places: impl Iterator<Item = (At, impl Display)>) -> String {
    let places: Vec<_> = places.map(|((line, column), what)| format!("{line}:{column}:{what}")).collect();
    places.join(" ")
}
