//! Macros that are known, and what their arguments do.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::{Macro, Path};

use super::tokens::all;

/// What prints, or tells `tracing` or `log`.
const LOGS: &[&str] = &["println", "print", "eprintln", "eprint", "trace", "debug", "info", "warn", "error", "event"];

/// What looks at its arguments, of the standard library, or leaves.
const LOOKS: &[&str] = &[
    "assert",
    "assert_eq",
    "assert_ne",
    "debug_assert",
    "debug_assert_eq",
    "debug_assert_ne",
    "format",
    "panic",
    "todo",
    "unimplemented",
    "unreachable",
    "vec",
    "write",
    "writeln",
];

/// Whether the method only looks, and is one of the standard library's.
pub(super) fn only_looks(method: &str) -> bool {
    ["as_ref", "as_str", "clone", "is_empty", "len", "to_owned", "to_string"].contains(&method)
}

/// Whether a macro of this name does nothing with its arguments but to evaluate them.
pub(super) fn only_uses(name: &str) -> bool {
    LOGS.contains(&name) || LOOKS.contains(&name)
}

/// The names that a logging macro mentions. `None` for other macros, and where its arguments may have effects.
pub(super) fn logged(mac: &Macro) -> Option<Vec<String>> {
    (is_log(&mac.path) && only_looked_at(mac.tokens.clone())).then(|| all(&mac.tokens))
}

/// Whether a macro does nothing that others could notice, but to log.
pub(super) fn is_harmless(mac: &Macro) -> bool {
    let is_known =
        mac.path.get_ident().is_some_and(|name| name == "matches" || LOOKS.iter().any(|known| name == known));
    (is_log(&mac.path) || is_known) && only_looked_at(mac.tokens.clone())
}

fn is_log(path: &Path) -> bool {
    path.segments.last().is_some_and(|last| LOGS.iter().any(|log| last.ident == log))
}

/// Whether arguments of a macro call nothing but what looks at a value or holds it, and do not leave.
fn only_looked_at(tokens: TokenStream) -> bool {
    const KEYWORDS: &[&str] =
        &["await", "return", "break", "continue", "move", "async", "unsafe", "loop", "while", "match"];
    let mut before = None;
    for token in tokens {
        let is_quiet = match &token {
            TokenTree::Group(group) => {
                let is_call = match &before {
                    Some(TokenTree::Ident(name)) if group.delimiter() == Delimiter::Parenthesis => {
                        let name = name.to_string();
                        !only_looks(&name) && !["Some", "Ok", "Err"].contains(&&*name)
                    }
                    // What a call gives is called, or another macro, or a function that is named with types.
                    Some(TokenTree::Group(_)) => true,
                    Some(TokenTree::Punct(punct)) => matches!(punct.as_char(), '!' | '>'),
                    _ => false,
                };
                !is_call && group.delimiter() != Delimiter::Brace && only_looked_at(group.stream())
            }
            TokenTree::Ident(word) => !KEYWORDS.iter().any(|keyword| word == keyword),
            // `?` as a sigil of `tracing` stands before a name, as an operator behind something.
            TokenTree::Punct(punct) if punct.as_char() == '?' => {
                !matches!(before, Some(TokenTree::Ident(_) | TokenTree::Group(_) | TokenTree::Literal(_)))
            }
            TokenTree::Punct(punct) => punct.as_char() != '|',
            TokenTree::Literal(_) => true,
        };
        if !is_quiet {
            return false;
        }
        before = Some(token);
    }
    true
}
