//! What tells one call from another, for `dedupe`, `cache` and `batch`.

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;
use syn::{Expr, FnArg, Pat, Path, Type, spanned::Spanned};

use super::reported_at;
use crate::function::Function;

/// The expression behind `key`, without taking the arguments that it names: the body wants them too.
///
/// ```text
/// // Input
/// (tenant, &text, n + 1)
///
/// // Output
/// (::xcs::__private::own(&tenant), ::xcs::__private::own(text), ::xcs::__private::own(&(n + 1)))
/// ```
pub(super) fn of_expression(expression: &Expr, function: &Function, private: &Path) -> TokenStream {
    let span = Span::mixed_site();
    match expression {
        Expr::Tuple(tuple) => {
            let parts = tuple.elems.iter().map(|part| of_expression(part, function, private));
            quote_spanned!(span=> (#(#parts,)*))
        }
        Expr::Group(group) => of_expression(&group.expr, function, private),
        Expr::Paren(paren) => of_expression(&paren.expr, function, private),
        Expr::Reference(reference) if reference.mutability.is_none() => {
            of_expression(&reference.expr, function, private)
        }
        Expr::Path(path) if path.path.get_ident().is_some_and(|ident| is_reference(ident, function)) => {
            own(expression.span(), &quote_spanned!(span=> #expression), private)
        }
        Expr::Path(_) | Expr::Field(_) | Expr::Index(_) | Expr::Unary(_) => {
            own(expression.span(), &quote_spanned!(span=> &#expression), private)
        }
        // In parentheses of ours, which keep what belongs together so.
        other => own(other.span(), &quote_spanned!(span=> &(#other)), private),
    }
}

/// All arguments.
pub(super) fn of_arguments(function: &Function, private: &Path) -> TokenStream {
    let span = Span::mixed_site();
    let parts = function.signature.inputs.iter().filter_map(|input| {
        let FnArg::Typed(input) = input else {
            return None;
        };
        let Pat::Ident(name) = &*input.pat else {
            return None;
        };
        let ident = &name.ident;
        let argument = match *input.ty {
            Type::Reference(_) => quote_spanned!(span=> #ident),
            _ => quote_spanned!(span=> &#ident),
        };
        Some(own(input.ty.span(), &argument, private))
    });
    quote_spanned!(span=> (#(#parts,)*))
}

/// A call of `own`, reported at `at`.
fn own(at: Span, reference: &TokenStream, private: &Path) -> TokenStream {
    reported_at(at, quote_spanned!(Span::mixed_site()=> #private::own(#reference)))
}

/// Whether `ident` is a parameter that is declared as a reference.
fn is_reference(ident: &proc_macro2::Ident, function: &Function) -> bool {
    function.signature.inputs.iter().any(|input| match input {
        FnArg::Typed(input) => match &*input.pat {
            Pat::Ident(name) => name.ident == *ident && matches!(*input.ty, Type::Reference(_)),
            _ => false,
        },
        FnArg::Receiver(_) => false,
    })
}
