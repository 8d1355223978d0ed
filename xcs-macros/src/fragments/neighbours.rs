//! What stands beside a fragment, and whether it could take a part of it.
//!
//! In doubt a neighbour tears: parentheses that nobody needs mean nothing in an expression, a type or a pattern.

use proc_macro2::{Delimiter, Spacing, TokenTree};

/// The tokens around a fragment, in the same pair of delimiters.
pub(super) struct Neighbours<'a> {
    /// Everything before it, fragments dissolved.
    pub(super) before: &'a [TokenTree],
    /// What comes after it.
    pub(super) after: Option<&'a Next>,
}

/// The first token after a fragment that is not an invisible delimiter.
pub(super) struct Next {
    token: TokenTree,
    /// Whether it is the first one of another fragment. An operator never is: nobody but the author of the macro puts one
    /// between two fragments.
    in_a_fragment: bool,
}

impl Next {
    /// `None` where `following` is an empty fragment.
    pub(super) fn of(following: &TokenTree) -> Option<Self> {
        match following {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                let first = group.stream().into_iter().find_map(|token| Self::of(&token))?;
                Some(Self { in_a_fragment: true, ..first })
            }
            token => Some(Self { token: token.clone(), in_a_fragment: false }),
        }
    }
}

/// Words after which an expression begins that goes as far as it can.
const OPENING: [&str; 11] =
    ["async", "break", "else", "if", "in", "loop", "match", "move", "return", "unsafe", "while"];

impl Neighbours<'_> {
    /// Whether what stands before could take only the beginning of the fragment.
    pub(super) fn tear_left(&self) -> bool {
        match self.before {
            [] => false,
            [.., TokenTree::Group(group)] => group.delimiter() == Delimiter::Parenthesis,
            [.., word @ TokenTree::Ident(_)] => !is_word(word, &OPENING),
            [.., TokenTree::Literal(_)] => true,
            [before @ .., TokenTree::Punct(last)] => {
                let joined = match before.last() {
                    Some(TokenTree::Punct(punct)) if punct.spacing() == Spacing::Joint => Some(punct.as_char()),
                    _ => None,
                };
                match (joined, last.as_char()) {
                    (_, ',' | ';') | (Some('='), '>') | (None, '=' | ':') => false,
                    // `+=` and its like, but no comparison.
                    (Some(first), '=') => !"+-*/%^&|".contains(first),
                    _ => true,
                }
            }
        }
    }

    /// Whether what stands after could take only the end of the fragment.
    pub(super) fn tear_right(&self) -> bool {
        match self.next() {
            None | Some(TokenTree::Literal(_)) => false,
            Some(_) if self.begin_another_fragment() => false,
            Some(word @ TokenTree::Ident(_)) => is_word(word, &["as", "else"]),
            Some(TokenTree::Punct(punct)) => match punct.as_char() {
                ',' | ';' => false,
                '=' => punct.spacing() == Spacing::Joint,
                _ => true,
            },
            Some(TokenTree::Group(_)) => true,
        }
    }

    fn next(&self) -> Option<&TokenTree> {
        self.after.map(|next| &next.token)
    }

    /// A statement before another one.
    fn begin_another_fragment(&self) -> bool {
        self.begin_a_statement() && self.after.is_some_and(|next| next.in_a_fragment)
    }

    /// Whether the fragment may stand where a statement or the body of a match arm begins, so that a block ends it.
    pub(super) fn begin_a_statement(&self) -> bool {
        match self.before {
            [] => true,
            [.., TokenTree::Group(group)] => group.delimiter() != Delimiter::Parenthesis,
            [.., TokenTree::Punct(first), TokenTree::Punct(last)] if last.as_char() == '>' => {
                first.as_char() == '=' && first.spacing() == Spacing::Joint
            }
            [.., TokenTree::Punct(punct)] => punct.as_char() == ';',
            _ => false,
        }
    }

    /// Whether only a statement can come next, if the fragment is an expression.
    pub(super) fn begin_another_statement(&self) -> bool {
        match self.next() {
            _ if self.begin_another_fragment() => true,
            Some(word @ TokenTree::Ident(_)) => !is_word(word, &["as", "else"]),
            Some(TokenTree::Punct(punct)) => punct.as_char() == '#' || punct.as_char() == '\'',
            Some(TokenTree::Literal(_)) => true,
            _ => false,
        }
    }

    /// `$binding;`, or `$binding else {..}`.
    pub(super) fn finish_a_binding(&self) -> bool {
        match self.next() {
            Some(TokenTree::Punct(punct)) => punct.as_char() == ';',
            Some(word) => is_word(word, &["else"]),
            None => false,
        }
    }

    /// `$pattern if x`, unless it is a statement before another one.
    pub(super) fn guard_a_pattern(&self) -> bool {
        !self.begin_another_fragment() && self.next().is_some_and(|token| is_word(token, &["if"]))
    }

    /// `as $type < x`, which would begin generic arguments.
    pub(super) fn are_a_cast_and_an_angle(&self) -> bool {
        self.before.last().is_some_and(|token| is_word(token, &["as"]))
            && matches!(self.next(), Some(TokenTree::Punct(punct)) if punct.as_char() == '<')
    }

    /// `x @ $pattern`.
    pub(super) fn bind_a_pattern(&self) -> bool {
        matches!(self.before.last(), Some(TokenTree::Punct(punct)) if punct.as_char() == '@')
    }

    /// `$function(x)`.
    pub(super) fn call(&self) -> bool {
        matches!(self.next(), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis)
    }

    /// `$receiver.method()`, `$value[x]`, `$value?`; not `$start..`.
    pub(super) fn begin_a_postfix(&self) -> bool {
        match self.next() {
            Some(TokenTree::Punct(punct)) => {
                punct.as_char() == '?' || punct.as_char() == '.' && punct.spacing() == Spacing::Alone
            }
            Some(TokenTree::Group(group)) => group.delimiter() != Delimiter::Brace,
            _ => false,
        }
    }
}

/// Whether a group after `before` holds the arguments of a macro (`path!(..)`, `macro_rules! name {..}`) or an attribute.
pub(super) fn end_where_arguments_follow(before: &[TokenTree]) -> bool {
    let is_punct = |token: &TokenTree, wanted| matches!(token, TokenTree::Punct(punct) if punct.as_char() == wanted);
    match before {
        [.., hash] if is_punct(hash, '#') => true,
        [.., hash, bang] if is_punct(hash, '#') && is_punct(bang, '!') => true,
        [.., rules, bang, TokenTree::Ident(_)] => is_word(rules, &["macro_rules"]) && is_punct(bang, '!'),
        [.., quote, TokenTree::Ident(_), bang] if is_punct(quote, '\'') && is_punct(bang, '!') => false,
        [.., name @ TokenTree::Ident(_), bang] => is_punct(bang, '!') && !begins_a_negation(name),
        _ => false,
    }
}

/// Whether `word !(..)` is the negation of what is in the parentheses.
fn begins_a_negation(word: &TokenTree) -> bool {
    is_word(word, &OPENING) || is_word(word, &["as", "become", "do", "let", "yield"])
}

fn is_word(token: &TokenTree, words: &[&str]) -> bool {
    matches!(token, TokenTree::Ident(ident) if words.iter().any(|word| ident == word))
}
