//! Which names tokens mention, and which parameters a body does.
//!
//! Seen on tokens, for macros and syntax of the future are not looked into: an identifier of that name anywhere, or a literal
//! with the name inside, where `format!` may find it. So a mention may be seen that is none, but none is missed.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use syn::{FnArg, GenericParam, Pat, PatIdent, Signature, buffer::Cursor, ext::IdentExt};

/// What a function mentions.
pub(crate) struct Mentioned {
    /// The parameters that its body does.
    parameters: Vec<String>,
    outside: bool,
}

impl Mentioned {
    /// Looks for the parameters of `signature`, which begins at `begin`, in all that follows `body`.
    pub(crate) fn of(signature: &Signature, begin: Cursor<'_>, body: Cursor<'_>) -> Self {
        let names = signature.inputs.iter().filter_map(|input| match input {
            FnArg::Typed(input) => simple_name(&input.pat),
            FnArg::Receiver(_) => None,
        });
        let own = signature.generics.params.iter().filter_map(|parameter| match parameter {
            GenericParam::Type(parameter) => Some(&parameter.ident),
            GenericParam::Const(parameter) => Some(&parameter.ident),
            GenericParam::Lifetime(_) => None,
        });
        let mut search = Search {
            missing: Vec::new(),
            found: Vec::new(),
            inside: own.map(|name| name.unraw().to_string()).collect(),
            outside: false,
        };
        search.inside.push("Tensor".to_owned());
        // What belongs to the signature ends with the braces of the body.
        search.tokens(begin, true);
        search.missing = names.map(|name| name.ident.unraw().to_string()).collect();
        search.tokens(body, false);
        Self { parameters: search.found, outside: search.outside }
    }

    /// Whether the parameter `name` is mentioned.
    pub(crate) fn contains(&self, name: &Ident) -> bool {
        let name = name.unraw().to_string();
        self.parameters.contains(&name)
    }

    /// Whether the function mentions anything but `Tensor`, its own parameters and what begins in lower case: it may be a parameter
    /// of the `impl` or `trait` around it, of which there is one static for all.
    pub(crate) fn outside(&self) -> bool {
        self.outside
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
    /// Parameters that have not been found yet.
    missing: Vec<String>,
    found: Vec<String>,
    /// Capitalised names that are the function's own.
    inside: Vec<String>,
    outside: bool,
}

impl Search {
    /// Looks at all that follows `rest`, or at what stands before the first braces.
    fn tokens(&mut self, mut rest: Cursor<'_>, to_braces: bool) {
        while !rest.eof() {
            rest = if let Some((ident, after)) = rest.ident() {
                self.word(&ident);
                after
            } else if let Some((inside, delimiter, _, after)) = rest.any_group() {
                if to_braces && delimiter == Delimiter::Brace {
                    return;
                }
                self.tokens(inside, false);
                after
            } else if let Some((_, after)) = rest.punct() {
                after
            } else if let Some((literal, after)) = rest.literal() {
                if !self.missing.is_empty() {
                    let text = literal.to_string();
                    self.found.extend(self.missing.extract_if(.., |name| text.contains(name.as_str())));
                }
                after
            } else if let Some((_, after)) = rest.lifetime() {
                after
            } else {
                return;
            };
        }
    }

    fn word(&mut self, ident: &Ident) {
        let word = ident.to_string();
        let word = word.strip_prefix("r#").unwrap_or(&word);
        if word.starts_with(char::is_uppercase) {
            self.outside |= !self.inside.iter().any(|own| own == word);
        } else if let Some(index) = self.missing.iter().position(|name| name == word) {
            self.found.push(self.missing.swap_remove(index));
        }
    }
}

/// Whether there are groups without delimiters in what follows `rest`: fragments of a `macro_rules!` macro.
pub(crate) fn holds_fragments(mut rest: Cursor<'_>) -> bool {
    while !rest.eof() {
        rest = if let Some((inside, delimiter, _, after)) = rest.any_group() {
            if delimiter == Delimiter::None || holds_fragments(inside) {
                return true;
            }
            after
        } else if let Some((_, after)) = rest.token_tree() {
            after
        } else {
            return false;
        };
    }
    false
}
