//! The body of an async function as a future of its own, which the run time can poll between installing and removing
//! its state.
//!
//! What must hold: values are dropped in the order in which they would be without us, whether the future finishes, panics,
//! or is dropped half-way; and the future is `Send` when it would be without us.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote_spanned};
use syn::{Attribute, FnArg, Pat, PatIdent, ReturnType, Type, visit_mut::VisitMut};

use super::{
    conditions,
    lints::{Generated, allowed},
    stub::Stub,
};
use crate::{
    function::{Body, Function},
    mentioned::simple_name,
};

/// The future, as an expression to stand in the body of `function`, whose parameters are renamed where they are patterns.
/// `first` comes before everything else.
///
/// ```text
/// // Input
/// async fn ask(&self, mut prompt: String, (a, _): (A, B), _: C) -> Result<String, E> { .. }
///
/// // Output: the signature
/// async fn ask(&self, prompt: String, __xcs_argument_2: (A, B), __xcs_argument_3: C) -> Result<String, E>
///
/// // Output: the expression
/// async move {
///     let _ = &self;
///     let mut prompt = prompt;
///     let __xcs_argument_2 = __xcs_argument_2;
///     let (a, _) = __xcs_argument_2;
///     let __xcs_argument_3 = __xcs_argument_3;
///     if let ::core::option::Option::Some(__xcs_value) = ::core::option::Option::None::<Result<String, E>> {
///         return __xcs_value;
///     }
///     { #[allow(unused_braces)] { .. } }
/// }
/// ```
///
/// - Each parameter, ignored ones too, is moved in and bound in declaration order, as the compiler does for an async
///   function, so they are dropped in the reverse order, each as a whole.
/// - `self` cannot be bound again. Mentioning it makes the block capture it whole; captured, it outlives the bindings.
/// - The `if` never runs. It tells the block its result type, which `?` and coercions in the body need.
/// - The body keeps the user's braces, whose edition decides when the temporaries of its last expression are dropped with
///   respect to its locals. The outer braces are ours, hence of edition 2024 whatever the user's is: those temporaries are
///   dropped before the parameters, as in an async function of any edition.
pub(super) fn deferred(function: &mut Function, first: Option<&Stub>) -> TokenStream {
    let bindings = rebound(function, &|_| false);
    let body = statements(function, &bindings, first);
    quote_spanned!(Span::mixed_site()=> async move { #body })
}

/// The statements that bind the parameters of `function` anew, which it is then declared with plain names for. Those that
/// are `used` elsewhere need no use in the body.
pub(super) fn rebound(function: &mut Function, used: &dyn Fn(&Ident) -> bool) -> TokenStream {
    let span = Span::mixed_site();
    let allowed_lints = allowed(Generated::Binding);
    let mut bindings = Vec::new();
    for (index, input) in function.signature.inputs.iter_mut().enumerate() {
        let input = match input {
            FnArg::Receiver(receiver) => {
                let token = &receiver.self_token;
                bindings.push(quote_spanned!(span=> let _ = &#token;));
                continue;
            }
            FnArg::Typed(input) => input,
        };
        let attributes: Vec<_> = conditions(&input.attrs).cloned().collect();
        let binding = quote_spanned!(span=> #allowed_lints #(#attributes)*);
        let lints = take_lints(&mut input.attrs);
        if let Some(name) = simple_name(&input.pat) {
            let (mutability, ident) = (name.mutability, name.ident.clone());
            let used = used(&ident).then(|| quote_spanned!(span=> #[allow(unused_variables)]));
            *input.pat = plain(ident.clone());
            bindings.push(quote_spanned!(span=> #binding #used #(#lints)* let #mutability #ident = #ident;));
        } else {
            let ident = format_ident!("__xcs_argument_{index}", span = span);
            bindings.push(quote_spanned!(span=> #binding let #ident = #ident;));
            let pattern = std::mem::replace(&mut *input.pat, plain(ident.clone()));
            if !matches!(pattern, Pat::Wild(_)) {
                bindings.push(quote_spanned!(span=> #binding #(#lints)* let #pattern = #ident;));
            }
        }
    }
    bindings.into_iter().collect()
}

/// What a block that stands for the body of `function` consists of.
pub(super) fn statements(function: &Function, bindings: &TokenStream, first: Option<&Stub>) -> TokenStream {
    let result_type = result_type(&function.signature.output);
    let body = braced(&function.body);
    let first = first.map(|stub| stub.statement(function, None));
    quote_spanned! {Span::mixed_site()=>
        #first
        #bindings
        #result_type
        { #[allow(unused_braces)] #body }
    }
}

/// A statement that never runs and fixes the type that the enclosing block returns; nothing where that type cannot be
/// written in a body.
pub(super) fn result_type(output: &ReturnType) -> TokenStream {
    struct Erase;
    impl VisitMut for Erase {
        fn visit_type_mut(&mut self, node: &mut Type) {
            if let Type::ImplTrait(_) = node {
                *node = Type::Infer(syn::TypeInfer {
                    attrs: Vec::new(),
                    underscore_token: syn::Token![_](Span::mixed_site()),
                });
            } else {
                syn::visit_mut::visit_type_mut(self, node);
            }
        }
    }
    let span = Span::mixed_site();
    let output = match output {
        ReturnType::Default => quote_spanned!(span=> ()),
        ReturnType::Type(_, output) => {
            let mut output = output.clone();
            Erase.visit_type_mut(&mut output);
            match *output {
                Type::Never(_) | Type::Infer(_) => return TokenStream::new(),
                output => output.into_token_stream(),
            }
        }
    };
    quote_spanned! {span=>
        if let ::core::option::Option::Some(__xcs_value) = ::core::option::Option::None::<#output> {
            return __xcs_value;
        }
    }
}

/// The user's braces and what is between them. Inner attributes move to the function's own braces.
pub(super) fn braced(body: &Body) -> TokenStream {
    let mut tokens = TokenStream::new();
    body.brace.surround(&mut tokens, |tokens| body.content.to_tokens(tokens));
    tokens
}

/// The lint attributes of a parameter, for the binding that takes its place. An `expect` moves, since what it expects
/// moves; the others stay as well.
fn take_lints(attributes: &mut Vec<Attribute>) -> Vec<Attribute> {
    let is = |attribute: &Attribute, names: &[&str]| names.iter().any(|name| attribute.path().is_ident(name));
    let lints = attributes
        .iter()
        .filter(|attribute| is(attribute, &["allow", "warn", "deny", "forbid", "expect"]))
        .cloned()
        .collect();
    attributes.retain(|attribute| !is(attribute, &["expect"]));
    lints
}

/// The pattern that binds `ident` and nothing else.
fn plain(ident: Ident) -> Pat {
    Pat::Ident(PatIdent { attrs: Vec::new(), by_ref: None, mutability: None, ident, subpat: None })
}
