//! Attributes of others that stand below ours.
//!
//! What must hold: another attribute macro sees the function that the user wrote, as it would without ours. It expands after
//! ours, and an async function is none any more by then. So the function is emitted once as it was, with our attribute below
//! all others, where it expands last. A word in its list says that this has been done, for attributes that do not expand are
//! handed to us again. Where such a word is missing, an attribute that is no macro costs one round more, and nothing else.

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote_spanned};
use syn::{Attribute, Meta, Path, Token, parse::Parser, punctuated::Punctuated};

/// Attributes of the compiler that are no macros, or whose macros do not look at the function.
#[rustfmt::skip]
const BUILT_IN: &[&str] = &[
    "allow", "automatically_derived", "cfg", "cold", "coverage", "deny", "deprecated", "doc", "expect", "export_name",
    "forbid", "ignore", "inline", "instruction_set", "link_section", "must_use", "no_mangle", "optimize", "should_panic",
    "target_feature", "test", "track_caller", "unsafe", "warn",
];

/// The first words of attributes that tools look at, and nobody else.
const TOOLS: &[&str] = &["clippy", "diagnostic", "miri", "rust_analyzer", "rustdoc", "rustfmt"];

/// Says that our attribute stands last.
const LAST: &str = "__xcs_last";

/// Whether the attribute may be a macro.
pub(crate) fn may_expand(attribute: &Attribute) -> bool {
    meta_may_expand(&attribute.meta)
}

fn meta_may_expand(meta: &Meta) -> bool {
    let path = meta.path();
    let Some(first) = path.segments.first() else {
        return true;
    };
    if path.segments.len() > 1 {
        return path.leading_colon.is_some() || !TOOLS.iter().any(|tool| first.ident == tool);
    }
    match meta {
        // Its condition first, then the attributes.
        Meta::List(list) if first.ident == "cfg_attr" => {
            let parsed = Punctuated::<Meta, Token![,]>::parse_terminated.parse2(list.tokens.clone());
            parsed.map_or(true, |metas| metas.iter().skip(1).any(meta_may_expand))
        }
        _ => !BUILT_IN.iter().any(|name| first.ident == name),
    }
}

/// The arguments without the word that says that our attribute stands last, and whether it was there.
pub(crate) fn without_last(arguments: TokenStream) -> (TokenStream, bool) {
    let mut rest = arguments.clone().into_iter();
    match rest.next() {
        Some(TokenTree::Ident(word)) if word == LAST => {
            rest.next();
            (rest.collect(), true)
        }
        _ => (arguments, false),
    }
}

/// `item` with the attribute `name` of the crate that has `private` behind its other attributes.
///
/// ```text
/// // Input: the item below `#[orchestration(read)]`
/// /// Asks.
/// #[tracing::instrument(err)]
/// async fn ask(prompt: String) -> Result<String, E> { .. }
///
/// // Output
/// /// Asks.
/// #[tracing::instrument(err)]
/// #[::xcs::orchestration(__xcs_last, read)]
/// async fn ask(prompt: String) -> Result<String, E> { .. }
/// ```
pub(crate) fn below_others(name: &str, arguments: &TokenStream, private: &Path, item: TokenStream) -> TokenStream {
    let mut path = private.clone();
    path.segments.pop();
    path.segments.push(Ident::new(name, Span::call_site()).into());
    let last = Ident::new(LAST, Span::mixed_site());
    let ours = quote_spanned!(Span::call_site()=> #[#path(#last, #arguments)]);
    let mut rest = item.into_iter().peekable();
    let mut others = Vec::new();
    while matches!(rest.peek(), Some(TokenTree::Punct(punct)) if punct.as_char() == '#') {
        others.extend(rest.next());
        others.extend(
            rest.next_if(|token| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket)),
        );
    }
    others.into_iter().chain(ours).chain(rest).map(TokenTree::into_token_stream).collect()
}
