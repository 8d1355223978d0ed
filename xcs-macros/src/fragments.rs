//! Fragments that a `macro_rules!` macro put into the annotated function keep their precedence.
//!
//! Such a fragment (`$x:expr` with `1 + 2` inside) comes as a group without delimiters. The compiler honours it in what
//! `macro_rules!` emits and ignores it in what an attribute emits: `$x * y` would become `1 + 2 * y`. So a group that an
//! operator could tear apart gets parentheses, in expressions, types and patterns alike, also inside macro calls and in
//! bodies that cannot be parsed. Fragments of other kinds (items, statements, paths, attributes) stay as they are.

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};

/// `item` with parentheses where fragments need them.
pub(crate) fn keep_precedence(item: TokenStream) -> TokenStream {
    item.into_iter()
        .map(|token| match token {
            TokenTree::Group(group) => {
                let delimiter = match group.delimiter() {
                    Delimiter::None if can_be_torn(&group.stream()) => Delimiter::Parenthesis,
                    delimiter => delimiter,
                };
                let mut kept = Group::new(delimiter, keep_precedence(group.stream()));
                kept.set_span(if delimiter == group.delimiter() {
                    group.span()
                } else {
                    // Not the user's parentheses: no lint is to find them superfluous.
                    Span::mixed_site().located_at(group.span())
                });
                TokenTree::Group(kept)
            }
            other => other,
        })
        .collect()
}

/// Whether the tokens are an expression, type or pattern that an operator beside it could tear apart.
fn can_be_torn(fragment: &TokenStream) -> bool {
    let tokens: Vec<TokenTree> = fragment.clone().into_iter().collect();
    if tokens.len() < 2 || starts_something_else(&tokens[0]) {
        return false;
    }
    let punct = |token: &TokenTree| match token {
        TokenTree::Punct(punct) => Some(punct.as_char()),
        _ => None,
    };
    let puncts: Vec<char> = tokens.iter().filter_map(punct).collect();
    let operator = puncts.iter().any(|c| "+-*/%^&|".contains(*c)) || punct(&tokens[0]) == Some('!');
    let range = tokens.windows(2).any(|pair| pair.iter().all(|token| punct(token) == Some('.')));
    let comparison = puncts.contains(&'<') != puncts.contains(&'>')
        || tokens
            .windows(2)
            .any(|pair| punct(&pair[1]) == Some('=') && punct(&pair[0]).is_some_and(|first| "=!<>".contains(first)));
    let cast = punct(&tokens[0]) != Some('<') && tokens.iter().any(|token| is_ident(token, &["as"]));
    let braces =
        tokens.iter().any(|token| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace));
    operator || range || comparison || cast || braces
}

/// Whether a fragment that begins so is no expression, type or pattern, or one that nothing tears apart.
fn starts_something_else(first: &TokenTree) -> bool {
    let keywords = [
        "pub",
        "fn",
        "struct",
        "enum",
        "union",
        "impl",
        "trait",
        "mod",
        "use",
        "static",
        "const",
        "type",
        "extern",
        "let",
        "macro_rules",
    ];
    is_ident(first, &keywords) || matches!(first, TokenTree::Punct(punct) if punct.as_char() == '#')
}

fn is_ident(token: &TokenTree, names: &[&str]) -> bool {
    matches!(token, TokenTree::Ident(ident) if names.iter().any(|name| ident == name))
}
