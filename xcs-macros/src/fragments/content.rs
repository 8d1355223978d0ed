//! What a fragment is made of, as far as it decides who could tear it apart.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::{
    Expr, ExprGroup, ExprLit, ExprMacro, ExprUnary, Lit, MacroDelimiter, Member, Pat, Type, TypeGroup, UnOp,
    parse::Parser,
};

/// Fragments by what could tear them apart.
pub(super) enum Content {
    /// Nothing: a call, an array.
    Whole,
    /// Nothing, and it is no statement by itself: a path, a type with its arguments; an item, an attribute.
    NoValue,
    /// A `let` statement.
    Binding,
    /// Nothing, but as a statement it ends at its last brace: `if`, `match`, a block.
    Block,
    /// A macro with braces. A statement that begins with it ends with it.
    BlockMacro,
    /// `x.f`: arguments behind it would make it a method.
    Field,
    /// `-1`: what binds tighter than the sign. It may be the bound of a range pattern, where parentheses are not allowed.
    NegativeNumber,
    /// `..`: operators. It may be the rest of a slice pattern.
    Rest,
    /// Operators, and for a struct literal the braces of a condition; also where a statement begins if its own beginning is
    /// a statement of its own: `unsafe { f() } + 1`.
    Operators { begin_with_block: bool },
}

impl Content {
    pub(super) fn of(fragment: &TokenStream) -> Self {
        if is_one_word(fragment) {
            return Self::NoValue;
        }
        if matches!(fragment.clone().into_iter().next(), Some(TokenTree::Ident(word)) if word == "let") {
            return Self::Binding;
        }
        if let Ok(expression) = syn::parse2::<Expr>(fragment.clone()) {
            return Self::of_expression(&expression, fragment);
        }
        if let Ok(fragment) = syn::parse2::<Type>(fragment.clone()) {
            return Self::of_type(&fragment);
        }
        match Pat::parse_multi.parse2(fragment.clone()) {
            Ok(Pat::Ident(_) | Pat::Or(_) | Pat::Range(_) | Pat::Reference(_) | Pat::Struct(_)) => {
                Self::Operators { begin_with_block: false }
            }
            _ => Self::NoValue,
        }
    }

    fn of_expression(expression: &Expr, tokens: &TokenStream) -> Self {
        match expression {
            Expr::Group(ExprGroup { expr, .. }) => Self::of_expression(expr, tokens),
            expression if is_block(expression) => Self::Block,
            expression if is_block_macro(expression) => Self::BlockMacro,
            Expr::Macro(_) => Self::Whole,
            Expr::Path(_) => Self::NoValue,
            Expr::Range(range) if range.start.is_none() && range.end.is_none() => Self::Rest,
            Expr::Unary(ExprUnary { op: UnOp::Neg(_), expr, .. }) if is_number(expr) => Self::NegativeNumber,
            expression => {
                let first = first_part(expression);
                let begin_with_block = is_block(first) || is_block_macro(first);
                match expression {
                    _ if begin_with_block || has_braces(tokens) => Self::Operators { begin_with_block },
                    Expr::Field(field) if matches!(field.member, Member::Named(_)) => Self::Field,
                    Expr::Array(_)
                    | Expr::Async(_)
                    | Expr::Await(_)
                    | Expr::Call(_)
                    | Expr::Continue(_)
                    | Expr::Field(_)
                    | Expr::Index(_)
                    | Expr::Infer(_)
                    | Expr::Lit(_)
                    | Expr::MethodCall(_)
                    | Expr::Paren(_)
                    | Expr::Repeat(_)
                    | Expr::Try(_)
                    | Expr::Tuple(_) => Self::Whole,
                    _ => Self::Operators { begin_with_block },
                }
            }
        }
    }

    fn of_type(fragment: &Type) -> Self {
        match fragment {
            Type::Group(TypeGroup { elem, .. }) => Self::of_type(elem),
            Type::FnPtr(_) | Type::ImplTrait(_) | Type::Ptr(_) | Type::Reference(_) | Type::TraitObject(_) => {
                Self::Operators { begin_with_block: false }
            }
            _ => Self::NoValue,
        }
    }
}

/// Whether the fragment may be a pattern.
pub(super) fn is_pattern(fragment: &TokenStream) -> bool {
    Pat::parse_multi.parse2(fragment.clone()).is_ok()
}

/// Whether nothing needs to be parsed.
fn is_one_word(fragment: &TokenStream) -> bool {
    let mut tokens = fragment.clone().into_iter();
    match (tokens.next(), tokens.next()) {
        (Some(TokenTree::Ident(word)), None) => !["break", "return", "yield"].iter().any(|keyword| word == keyword),
        (Some(TokenTree::Literal(_)) | None, None) => true,
        _ => false,
    }
}

/// Whether a statement ends with the expression, whatever follows.
fn is_block(expression: &Expr) -> bool {
    matches!(
        expression,
        Expr::Block(_)
            | Expr::Const(_)
            | Expr::ForLoop(_)
            | Expr::If(_)
            | Expr::Loop(_)
            | Expr::Match(_)
            | Expr::TryBlock(_)
            | Expr::Unsafe(_)
            | Expr::While(_)
    )
}

fn is_block_macro(expression: &Expr) -> bool {
    matches!(expression, Expr::Macro(ExprMacro { mac, .. }) if matches!(mac.delimiter, MacroDelimiter::Brace(_)))
}

fn is_number(expression: &Expr) -> bool {
    match expression {
        Expr::Group(group) => is_number(&group.expr),
        Expr::Lit(ExprLit { lit: Lit::Int(_) | Lit::Float(_), .. }) => true,
        _ => false,
    }
}

/// The part that the expression begins with.
fn first_part(expression: &Expr) -> &Expr {
    match expression {
        Expr::Assign(assign) => first_part(&assign.left),
        Expr::Await(future) => first_part(&future.base),
        Expr::Binary(binary) => first_part(&binary.left),
        Expr::Call(call) => first_part(&call.func),
        Expr::Cast(cast) => first_part(&cast.expr),
        Expr::Field(field) => first_part(&field.base),
        Expr::Group(group) => first_part(&group.expr),
        Expr::Index(index) => first_part(&index.expr),
        Expr::MethodCall(call) => first_part(&call.receiver),
        Expr::Range(range) => range.start.as_deref().map_or(expression, first_part),
        Expr::Try(question) => first_part(&question.expr),
        expression => expression,
    }
}

/// Whether there are braces that are not inside other delimiters.
fn has_braces(tokens: &TokenStream) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => has_braces(&group.stream()),
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        _ => false,
    })
}
