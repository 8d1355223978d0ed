//! Which variables tokens mention, and how: also where macros and statements are not taken apart.

use super::macros;
use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::{
    PatIdent, Stmt,
    ext::IdentExt,
    visit::{self, Visit},
};

/// Every identifier in `tokens`.
pub(crate) fn identifiers(tokens: &TokenStream) -> Vec<String> {
    use proc_macro2::TokenTree;
    let mut names = Vec::new();
    for token in tokens.clone() {
        match token {
            TokenTree::Ident(ident) => names.push(ident.unraw().to_string()),
            TokenTree::Group(group) => names.extend(identifiers(&group.stream())),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
    names
}

/// The names in a format string: `{name}`, `{name:?}`, `{0:width$}`.
pub(crate) fn captured(text: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut rest = text;
    while let Some(open) = rest.find('{') {
        rest = &rest[open + 1..];
        if let Some(literal) = rest.strip_prefix('{') {
            rest = literal;
            continue;
        }
        let Some(close) = rest.find('}') else { break };
        let (argument, layout) = rest[..close].split_once(':').unwrap_or((&rest[..close], ""));
        names.extend(identifier(argument.trim()));
        // `width$` and `.precision$`: whatever stands before a `$`.
        for part in layout.split('$').rev().skip(1) {
            let start = part.rfind(|c: char| !c.is_alphanumeric() && c != '_').map_or(0, |at| at + 1);
            names.extend(identifier(&part[start..]));
        }
        rest = &rest[close + 1..];
    }
    names
}

fn identifier(text: &str) -> Option<String> {
    let begins = text.starts_with(|c: char| c.is_alphabetic() || c == '_');
    begins.then(|| text.trim_start_matches("r#").to_owned())
}

/// Every name in `tokens`, those in format strings too: nothing that could be a mention is missed.
pub(crate) fn all(tokens: &TokenStream) -> Vec<String> {
    let mut names = Vec::new();
    collect(tokens.clone(), &mut names);
    names
}

fn collect(tokens: TokenStream, names: &mut Vec<String>) {
    use proc_macro2::TokenTree;
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => names.push(ident.unraw().to_string()),
            TokenTree::Group(group) => collect(group.stream(), names),
            TokenTree::Literal(literal) => {
                let text = literal.to_string();
                if text.contains('"') {
                    names.extend(captured(&text));
                }
            }
            TokenTree::Punct(_) => {}
        }
    }
}

/// Whether each mention of `name` in `tokens` is a `&name`.
pub(crate) fn is_only_borrowed(tokens: &TokenStream, name: &str) -> bool {
    changed_at(tokens, name).is_none()
}

/// Where `name` is mentioned in `tokens` without a `&`.
pub(crate) fn changed_at(tokens: &TokenStream, name: &str) -> Option<Span> {
    use proc_macro2::TokenTree;
    let mut is_behind_reference = false;
    let mut tokens = tokens.clone().into_iter().peekable();
    while let Some(token) = tokens.next() {
        match &token {
            TokenTree::Ident(ident) if ident.unraw() == name => {
                // Of `&name.pop()` the result is borrowed, not the name.
                let goes_on = matches!(tokens.peek(), Some(TokenTree::Group(_)))
                    || matches!(tokens.peek(), Some(TokenTree::Punct(punct)) if matches!(punct.as_char(), '.' | '?'));
                if !is_behind_reference || goes_on {
                    return Some(ident.span());
                }
            }
            TokenTree::Group(group) => {
                if let Some(inside) = changed_at(&group.stream(), name) {
                    return Some(inside);
                }
            }
            _ => {}
        }
        is_behind_reference = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '&');
    }
    None
}

/// The variables that statements use, as far as it is certain that they are variables, and the same ones as before: not what is
/// bound again in between, in a closure or in an arm, what is given another value, or what a macro may bind or leave out.
pub(crate) fn variables(statements: &[Stmt]) -> Vec<String> {
    let mut found = Vec::new();
    let mut rebound: Vec<String> = Vec::new();
    for statement in statements {
        let mut patterns = Patterns(Vec::new());
        let mut assigned = Assigned(Vec::new());
        assigned.visit_stmt(statement);
        let tokens = match statement {
            Stmt::Local(local) => local.init.as_ref().map(|init| {
                patterns.visit_expr(&init.expr);
                init.expr.to_token_stream()
            }),
            statement => {
                patterns.visit_stmt(statement);
                Some(statement.to_token_stream())
            }
        };
        if !has_attributes(&statement.to_token_stream()) {
            used(tokens.unwrap_or_default(), false, &mut |name| {
                if ![&rebound, &patterns.0, &assigned.0].iter().any(|others| others.contains(&name)) {
                    found.push(name);
                }
            });
        }
        match statement {
            Stmt::Local(local) => {
                patterns.visit_pat(&local.pat);
                rebound.append(&mut patterns.0);
            }
            Stmt::Macro(unknown) if !macros::only_uses(&unknown.mac.path.to_token_stream().to_string()) => {
                rebound.extend(identifiers(&unknown.mac.tokens));
            }
            _ => {}
        }
        rebound.append(&mut assigned.0);
    }
    found
}

/// Whether there is an attribute anywhere: what it stands before may not be there.
fn has_attributes(tokens: &TokenStream) -> bool {
    use proc_macro2::TokenTree;
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Punct(punct) => punct.as_char() == '#',
        TokenTree::Group(group) => has_attributes(&group.stream()),
        TokenTree::Ident(_) | TokenTree::Literal(_) => false,
    })
}

/// The names that are given another value.
struct Assigned(Vec<String>);

impl<'a> Visit<'a> for Assigned {
    fn visit_expr_assign(&mut self, assign: &'a syn::ExprAssign) {
        self.0.extend(identifiers(&assign.left.to_token_stream()));
        visit::visit_expr_assign(self, assign);
    }
}

/// The names that patterns bind.
pub(super) struct Patterns(pub(super) Vec<String>);

impl<'a> Visit<'a> for Patterns {
    fn visit_pat_ident(&mut self, name: &'a PatIdent) {
        self.0.push(name.ident.unraw().to_string());
        visit::visit_pat_ident(self, name);
    }
}

/// Whether the arguments of a macro may bind names of their own: in a closure, a block, or another macro.
fn binds_anything(tokens: &TokenStream) -> bool {
    use proc_macro2::{Delimiter, TokenTree};
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Punct(punct) => matches!(punct.as_char(), '|' | '!'),
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace || binds_anything(&group.stream()),
        TokenTree::Ident(_) | TokenTree::Literal(_) => false,
    })
}

/// The names that arguments of a macro are given: `name = value`.
fn named(tokens: &TokenStream) -> Vec<String> {
    use proc_macro2::TokenTree;
    let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let pairs = tokens.iter().zip(tokens.iter().skip(1));
    let names = pairs.filter_map(|(name, after)| match (name, after) {
        (TokenTree::Ident(name), TokenTree::Punct(punct)) if punct.as_char() == '=' => Some(name.unraw().to_string()),
        _ => None,
    });
    names.collect()
}

/// Tells of each identifier that is no field, no method, no part of a path and not assigned to.
fn used(tokens: TokenStream, in_macro: bool, tell: &mut dyn FnMut(String)) {
    use proc_macro2::{Delimiter, TokenTree};
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let punct = |index: Option<usize>, wanted: char| {
        index
            .and_then(|index| tokens.get(index))
            .is_some_and(|token| matches!(token, TokenTree::Punct(punct) if punct.as_char() == wanted))
    };
    for (index, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(group) => {
                let is_macro = punct(index.checked_sub(1), '!');
                let of_macro = index.checked_sub(2).and_then(|name| tokens.get(name));
                let is_known = matches!(of_macro, Some(TokenTree::Ident(name)) if macros::only_uses(&name.to_string()));
                if !is_macro {
                    used(group.stream(), in_macro, tell);
                } else if is_known && !binds_anything(&group.stream()) {
                    let named = named(&group.stream());
                    used(group.stream(), true, &mut |name| {
                        if !named.contains(&name) {
                            tell(name);
                        }
                    });
                }
            }
            TokenTree::Ident(ident) => {
                let before = index.checked_sub(1);
                let is_field = punct(before, '.') && !punct(index.checked_sub(2), '.');
                let is_called = matches!(tokens.get(index + 1), Some(TokenTree::Group(group)) if group.delimiter() != Delimiter::Bracket);
                let is_part = [':', '!', '=', '|'].into_iter().any(|after| punct(Some(index + 1), after))
                    || punct(before, ':')
                    || punct(before, '|')
                    || punct(before, '\'');
                if !is_field && !is_called && !is_part {
                    tell(ident.unraw().to_string());
                }
            }
            TokenTree::Literal(literal) if in_macro && literal.to_string().contains('"') => {
                captured(&literal.to_string()).into_iter().for_each(&mut *tell);
            }
            TokenTree::Literal(_) => {}
            TokenTree::Punct(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::captured;

    #[test]
    fn names_in_format_strings_are_found() {
        assert_eq!(captured("a {x} {{y}} {z:?} {0} {} {w:>width$.digits$}"), ["x", "z", "w", "digits", "width"]);
        assert!(captured("{").is_empty() && captured("no names").is_empty());
    }
}
