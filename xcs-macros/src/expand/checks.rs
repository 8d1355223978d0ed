//! The statements of a body that may be skipped, of which some look, at their end, which tensors are still there: see `verdict`.

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use quote::quote_spanned;
use syn::{Expr, Local, Pat, Path, Stmt, Token, punctuated::Punctuated};

use super::deferred::braced;
use crate::{
    function::{Content, Function},
    verdict::{self, Verdict},
};

/// The body with its braces, and whether there are parentheses in it that a lint finds superfluous.
///
/// A statement that looks becomes `let d = ::xcs::__private::checked(a - b);`. The others stay the tokens that they were: to print
/// them anew costs more than to read them.
pub(super) fn checked_body(function: &mut Function, seen: &Verdict, private: &Path) -> (TokenStream, bool) {
    if let Some(tokens) = function.body.written.take().and_then(|written| in_written(written, function, seen, private))
    {
        let mut body = TokenStream::new();
        function.body.brace.surround(&mut body, |body| body.extend(tokens));
        return (body, false);
    }
    let parenthesized = check(function, seen, private);
    (braced(&function.body), parenthesized)
}

/// The tokens of the body as it is written, with checks in them. `None` where a statement has to be taken apart for that.
fn in_written(written: TokenStream, function: &Function, seen: &Verdict, private: &Path) -> Option<Vec<TokenTree>> {
    let Content::Statements(statements) = &function.body.content else { return None };
    let checked: Vec<TokenTree> = quote_spanned!(Span::mixed_site()=> #private::checked).into_iter().collect();
    let is = |token: &TokenTree, wanted| matches!(token, TokenTree::Punct(punct) if punct.as_char() == wanted);
    let mut rest = written.into_iter();
    let mut tokens = Vec::new();
    for (statement, verdict::Statement { is_checked, .. }) in statements.iter().zip(&seen.statements) {
        let mut value = Vec::new();
        if *is_checked {
            match statement {
                // A type may have an `=` too.
                Stmt::Local(Local { pat: Pat::Ident(_) | Pat::Wild(_), init: Some(init), .. })
                    if has_no_parts(&init.expr) =>
                {
                    loop {
                        let token = rest.next()?;
                        let is_equals = is(&token, '=');
                        tokens.push(token);
                        if is_equals {
                            break;
                        }
                    }
                }
                Stmt::Expr(tail, None) if has_no_parts(tail) => {}
                _ => return None,
            }
        }
        let mut end = None;
        for token in rest.by_ref() {
            if is(&token, ';') {
                end = Some(token);
                break;
            }
            if *is_checked { &mut value } else { &mut tokens }.push(token);
        }
        if *is_checked {
            tokens.extend(checked.iter().cloned());
            let mut value = Group::new(Delimiter::Parenthesis, value.into_iter().collect());
            value.set_span(Span::mixed_site());
            tokens.push(TokenTree::Group(value));
        }
        tokens.extend(end);
    }
    rest.next().is_none().then_some(tokens)
}

/// Whether [`checked`] takes a value as a whole.
fn has_no_parts(value: &Expr) -> bool {
    !matches!(value, Expr::Reference(_) | Expr::Paren(_) | Expr::Group(_) | Expr::Array(_) | Expr::Tuple(_))
}

/// Has it looked, at the end of the statements that ask for it, which tensors are still there. Whether there are parentheses
/// now that a lint finds superfluous.
fn check(function: &mut Function, seen: &Verdict, private: &Path) -> bool {
    let Content::Statements(statements) = &mut function.body.content else { return false };
    // Statements that count host calls have come in between.
    let written = statements.iter_mut().filter(|statement| !matches!(statement, Stmt::Expr(Expr::Verbatim(_), _)));
    let mut parenthesized = false;
    for (statement, _) in written.zip(&seen.statements).filter(|(_, seen)| seen.is_checked) {
        match statement {
            Stmt::Local(Local { init: Some(init), .. }) => parenthesized |= checked(&mut init.expr, private),
            Stmt::Expr(tail, _) => parenthesized |= checked(tail, private),
            _ => {}
        }
    }
    parenthesized
}

/// `checked(value)`. What a reference refers to may have to outlive the statement, so the reference stays outside, wherever it
/// stands. Whether there are parentheses in parentheses.
fn checked(value: &mut Expr, private: &Path) -> bool {
    let all = |parts: &mut Punctuated<Expr, Token![,]>| {
        parts.iter_mut().fold(false, |parenthesized, part| checked(part, private) | parenthesized)
    };
    match value {
        Expr::Reference(reference) => checked(&mut reference.expr, private),
        // An operation in parentheses is reported from where they begin: they stay with it.
        Expr::Paren(paren) if holds_references(&paren.expr) => checked(&mut paren.expr, private),
        Expr::Group(group) if holds_references(&group.expr) => checked(&mut group.expr, private),
        Expr::Array(array) => all(&mut array.elems),
        Expr::Tuple(tuple) => all(&mut tuple.elems),
        value => {
            let parenthesized = matches!(value, Expr::Paren(_) | Expr::Group(_));
            *value = Expr::Verbatim(quote_spanned!(Span::mixed_site()=> #private::checked(#value)));
            parenthesized
        }
    }
}

fn holds_references(value: &Expr) -> bool {
    match value {
        Expr::Reference(_) | Expr::Array(_) | Expr::Tuple(_) => true,
        Expr::Paren(paren) => holds_references(&paren.expr),
        Expr::Group(group) => holds_references(&group.expr),
        _ => false,
    }
}
