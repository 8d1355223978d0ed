//! Where the attempts of a call come from: the body, at most once, or with arguments of its own each time.

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;
use syn::{FnArg, Pat, Path, ReceiverKind, spanned::Spanned};

use super::{
    conditions,
    lints::{Generated, allowed},
    reported_at,
};
use crate::{args::Services, function::Function};

/// An expression of a type that is `Attempts`. `attempt` is an expression for a future that takes the arguments.
///
/// ```text
/// // Output
/// ::xcs::__private::once(<attempt>)
///
/// // Output: with `retry`
/// ::xcs::__private::again(move || {
///     let prompt = ::xcs::__private::argument(&prompt);
///     <attempt>
/// })
///
/// // Output: with `retry`, of a method that takes `self` by value
/// ::xcs::__private::again({
///     let __xcs_attempt = move || <attempt>;
///     move || ::xcs::__private::arguments(&__xcs_attempt)()
/// })
/// ```
///
/// A copy is made where the parameter's type stands, so that a type without `Clone` is reported there. `self` cannot be bound
/// to a copy, so there all arguments are copied with the closure that holds them.
pub(super) fn attempts(function: &Function, services: &Services, private: &Path, attempt: &TokenStream) -> TokenStream {
    let span = Span::mixed_site();
    if services.retry.is_none() {
        return quote_spanned!(span=> #private::once(#attempt));
    }
    if let Some(receiver) = function.signature.receiver()
        && !matches!(receiver.kind, ReceiverKind::Reference(..))
    {
        let at = receiver.self_token.span;
        let copy = reported_at(at, quote_spanned!(span=> #private::arguments(&__xcs_attempt)));
        return quote_spanned! {span=>
            #private::again({
                let __xcs_attempt = move || #attempt;
                move || #copy()
            })
        };
    }
    let allowed_lints = allowed(Generated::Binding);
    let copies = function.signature.inputs.iter().filter_map(|input| {
        let FnArg::Typed(input) = input else {
            return None;
        };
        let Pat::Ident(name) = &*input.pat else {
            return None;
        };
        let (conditions, ident) = (conditions(&input.attrs), &name.ident);
        let copy = reported_at(input.ty.span(), quote_spanned!(span=> #private::argument(&#ident)));
        Some(quote_spanned!(span=> #allowed_lints #(#conditions)* let #ident = #copy;))
    });
    quote_spanned! {span=>
        #private::again(move || {
            #(#copies)*
            #attempt
        })
    }
}
