//! Which names tokens mention, and which parameters a body does.
//!
//! Seen on tokens, for macros and syntax of the future are not looked into: an identifier of that name anywhere, or a literal
//! with the name inside, where `format!` may find it. So a mention may be seen that is none, but none is missed.

use std::collections::HashSet;

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::{FnArg, Pat, PatIdent, Signature, buffer::Cursor, ext::IdentExt};

/// The names of the parameters that a body mentions.
pub(crate) struct Mentioned(HashSet<String>);

impl Mentioned {
    /// Looks for the parameters of `signature` in all that follows `body`.
    pub(crate) fn of(signature: &Signature, body: Cursor<'_>) -> Self {
        let names = signature.inputs.iter().filter_map(|input| match input {
            FnArg::Typed(input) => simple_name(&input.pat),
            FnArg::Receiver(_) => None,
        });
        let mut search =
            Search { missing: names.map(|name| name.ident.unraw().to_string()).collect(), found: HashSet::new() };
        search.tokens(body);
        Self(search.found)
    }

    /// Whether the parameter `name` is mentioned.
    pub(crate) fn contains(&self, name: &Ident) -> bool {
        self.0.contains(&name.unraw().to_string())
    }
}

/// The name of a parameter written `x` or `mut x`. `None` for every pattern, and for a capitalised name, which may be a
/// pattern too: a unit struct.
pub(crate) fn simple_name(pattern: &Pat) -> Option<&PatIdent> {
    match pattern {
        Pat::Ident(name) if name.by_ref.is_none() && name.subpat.is_none() => {
            let capitalised = name.ident.unraw().to_string().starts_with(char::is_uppercase);
            (!capitalised).then_some(name)
        }
        _ => None,
    }
}

/// Whether an identifier that `wanted` accepts occurs in `tokens`, however deep.
pub(crate) fn mentions(tokens: &TokenStream, wanted: &dyn Fn(&Ident) -> bool) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Ident(ident) => wanted(&ident),
        TokenTree::Group(group) => mentions(&group.stream(), wanted),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}

struct Search {
    missing: HashSet<String>,
    found: HashSet<String>,
}

impl Search {
    fn tokens(&mut self, mut rest: Cursor<'_>) {
        while !rest.eof() && !self.missing.is_empty() {
            rest = if let Some((inside, _, _, after)) = rest.any_group() {
                self.tokens(inside);
                after
            } else if let Some((ident, after)) = rest.ident() {
                self.found.extend(self.missing.take(&ident.unraw().to_string()));
                after
            } else if let Some((literal, after)) = rest.literal() {
                let text = literal.to_string();
                self.found.extend(self.missing.extract_if(|name| text.contains(name.as_str())));
                after
            } else if let Some((_, after)) = rest.punct() {
                after
            } else if let Some((_, after)) = rest.lifetime() {
                after
            } else {
                return;
            };
        }
    }
}
