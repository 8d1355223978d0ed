//! One file per attribute, and what the two share. Expansion cannot fail: `function` has refused what cannot be expanded.
//!
//! What must hold for every expansion:
//! - **One body.** The user's statements are emitted once, in place. A second copy would double statics and `impl` blocks,
//!   a closure would change the drop order of parameters and the location that `#[track_caller]` reports.
//! - **Nothing is added to the user's namespace.** Our items live in a block that holds no token of the user; our locals
//!   have `mixed_site` spans, so a user's local of the same name neither sees nor hides them. They are named `__xcs_..` all
//!   the same: what looks like a binding is a pattern where the user has a constant or a unit struct of that name.
//! - **Every path is absolute**, primitive types included, and a method is called only if it is inherent or no one else's
//!   has its name: nothing that the user defines is found.

pub(crate) mod jit;
pub(crate) mod orchestration;
pub(crate) mod overlap;

mod attempts;
mod batch;
mod checks;
mod deferred;
mod inputs;
mod key;
pub(crate) mod lints;
mod services;
mod site;
mod stream;
mod stub;
mod told;

use std::mem;

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote_spanned};
use syn::{Attribute, Expr, Meta, Path, Stmt};

use self::lints::{Generated, allowed};
use crate::{
    function::{Content, Function},
    mentioned::mentions,
};

/// The attributes that decide whether what they stand on exists; a statement of ours that mentions it needs them too.
fn conditions(attributes: &[Attribute]) -> impl Iterator<Item = &Attribute> {
    attributes.iter().filter(|attribute| is_condition(attribute))
}

/// `#[cfg(..)]`, or a `#[cfg_attr(..)]` that may become one.
pub(crate) fn is_condition(attribute: &Attribute) -> bool {
    attribute.path().is_ident("cfg")
        || match &attribute.meta {
            Meta::List(list) if attribute.path().is_ident("cfg_attr") => {
                mentions(&list.tokens, &|token| token == "cfg")
            }
            _ => false,
        }
}

/// Tokens that resolve as they did and are reported at `span`: where the compiler is to say what it does not accept.
fn reported_at(span: Span, tokens: TokenStream) -> TokenStream {
    tokens
        .into_iter()
        .map(|token| match token {
            TokenTree::Group(group) => {
                let mut moved = Group::new(group.delimiter(), reported_at(span, group.stream()));
                moved.set_span(group.span().located_at(span));
                TokenTree::Group(moved)
            }
            mut token => {
                token.set_span(token.span().located_at(span));
                token
            }
        })
        .collect()
}

/// Puts `guard` before everything that runs. Items do not run: those at the top stay at the top, where
/// `clippy::items_after_statements` wants them.
fn guarded(function: &mut Function, guard: TokenStream) {
    match &mut function.body.content {
        Content::Statements(statements) => {
            let first = statements.iter().position(|statement| !matches!(statement, Stmt::Item(_)));
            let first = first.unwrap_or(statements.len());
            statements.insert(first, Stmt::Expr(Expr::Verbatim(guard), None));
        }
        Content::Tokens(tokens) => {
            let rest = mem::replace(tokens, guard);
            tokens.extend(rest);
        }
    }
}

/// The function with its new body, which lints may find fault with as a whole. One that was not async gives the future of that
/// body in a box, as it did.
fn emit(mut function: Function, may_raise_lints: bool, private: &Path) -> TokenStream {
    if let Some(output) = function.boxed.take() {
        function.signature.asyncness = None;
        function.signature.output = output;
        let body = function.body.content.to_token_stream();
        let future = quote_spanned!(Span::mixed_site()=> #private::Box::pin(async move { #body }));
        function.body.content = Content::Tokens(future);
    }
    let mut tokens = TokenStream::new();
    if may_raise_lints {
        allowed(Generated::Function).to_tokens(&mut tokens);
    }
    function.to_tokens(&mut tokens);
    tokens
}
