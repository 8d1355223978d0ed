//! What a decision is keyed by: type arguments, constants, and the arguments that the body looks at.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote_spanned;
use syn::{FnArg, GenericParam, Pat, PatIdent, ext::IdentExt};

use super::conditions;
use crate::function::Function;

/// An expression of type `Signature`, to stand at the start of the body.
///
/// ```text
/// // Input
/// fn score<T: Element, const N: usize>(&self, query: &Tensor<T>, (a, b): (u8, u8), unused: u8) { .. }
///
/// // Output
/// {
///     let mut signature = ::xcs::__private::Signature::new();
///     signature.type_argument::<Self>();
///     signature.type_argument::<T>();
///     signature.const_argument(N);
///     signature.argument(&query);
///     signature
/// }
/// ```
///
/// Arguments taken apart by a pattern have no name. An argument that the body never mentions decides nothing, and to
/// mention it here would silence the compiler's `unused_variables`.
pub(super) fn signature(function: &Function, private: &TokenStream) -> TokenStream {
    let span = Span::mixed_site();
    let signature = &function.signature;
    let mut arguments = Vec::new();
    if signature.receiver().is_some() {
        arguments.push(quote_spanned!(span=> signature.type_argument::<Self>();));
    }
    for parameter in &signature.generics.params {
        match parameter {
            GenericParam::Lifetime(_) => {}
            GenericParam::Type(parameter) => {
                let (conditions, ident) = (conditions(&parameter.attrs), &parameter.ident);
                arguments.push(quote_spanned!(span=> #(#conditions)* signature.type_argument::<#ident>();));
            }
            GenericParam::Const(parameter) => {
                let (conditions, ident) = (conditions(&parameter.attrs), &parameter.ident);
                arguments.push(quote_spanned!(span=> #(#conditions)* signature.const_argument(#ident);));
            }
        }
    }
    for input in &signature.inputs {
        let FnArg::Typed(input) = input else {
            continue;
        };
        let Some(name) = simple_name(&input.pat) else {
            continue;
        };
        if may_mention(&function.body.tokens, &name.ident) {
            let (conditions, ident) = (conditions(&input.attrs), &name.ident);
            arguments.push(quote_spanned!(span=> #(#conditions)* signature.argument(&#ident);));
        }
    }
    quote_spanned! {span=> {
        let mut signature = #private::Signature::new();
        #(#arguments)*
        signature
    }}
}

/// The name of a parameter written `x` or `mut x`. `None` for every pattern, and for a capitalised name, which may be a
/// pattern too: a unit struct.
pub(super) fn simple_name(pattern: &Pat) -> Option<&PatIdent> {
    match pattern {
        Pat::Ident(name) if name.by_ref.is_none() && name.subpat.is_none() => {
            let first = name.ident.unraw().to_string().chars().next();
            (!first.is_some_and(char::is_uppercase)).then_some(name)
        }
        _ => None,
    }
}

/// Whether `name` occurs in `body`: as an identifier, or in a literal, where `format!` may find it.
fn may_mention(body: &TokenStream, name: &Ident) -> bool {
    let text = name.unraw().to_string();
    mentions(body, name, &text)
}

fn mentions(tokens: &TokenStream, name: &Ident, text: &str) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == *name,
        TokenTree::Group(group) => mentions(&group.stream(), name, text),
        TokenTree::Literal(literal) => literal.to_string().contains(text),
        TokenTree::Punct(_) => false,
    })
}
