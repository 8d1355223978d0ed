//! The statements of a body, as `syn` reads them, sooner.
//!
//! `syn` asks at each expression for each keyword that it might begin with, and a macro is not optimised in a user's `cargo check`.
//! What most statements consist of is read here, with one look at each token: `let` with a name, paths without generic arguments,
//! literals, operators, references, calls, methods, fields, indices, `?`, parentheses, lists. Whatever else there is, `syn` reads.
//!
//! What must hold: **what is read here is what `syn` would read**, to the token; a test compares. In doubt the answer is `None`.

use proc_macro2::{Delimiter, Ident, Punct, Spacing, Span};
use syn::{
    BinOp, Block, Expr, ExprArray, ExprBinary, ExprCall, ExprField, ExprIndex, ExprLit, ExprMethodCall, ExprParen,
    ExprPath, ExprReference, ExprTry, ExprTuple, ExprUnary, Lit, LitBool, Local, LocalInit, LocalModifiers, Member,
    Pat, PatIdent, Path, PathSegment, Stmt, Token, UnOp,
    buffer::Cursor,
    parse::{ParseStream, discouraged::Speculative},
    punctuated::Punctuated,
    token,
};

/// All statements in `input`.
pub(crate) fn parse(input: ParseStream<'_>) -> syn::Result<Vec<Stmt>> {
    let mut statements = Vec::new();
    loop {
        input.step(|cursor| Ok(((), first(*cursor, &mut statements))))?;
        if input.is_empty() {
            return Ok(statements);
        }
        let ahead = input.fork();
        let Ok(other) = ahead.parse() else {
            // The last expression, if that is not it.
            statements.extend(input.call(Block::parse_within)?);
            return Ok(statements);
        };
        input.advance_to(&ahead);
        statements.push(other);
    }
}

/// How many statements `tokens` begin with that are read here.
#[cfg(test)]
pub(crate) fn sooner(tokens: &proc_macro2::TokenStream) -> usize {
    let mut statements = Vec::new();
    first(syn::buffer::TokenBuffer::new2(tokens.clone()).begin(), &mut statements);
    statements.len()
}

/// Moves the first statements to `statements`, up to one that is not read here.
fn first<'a>(mut rest: Cursor<'a>, statements: &mut Vec<Stmt>) -> Cursor<'a> {
    while let Some((statement, after)) = statement(rest) {
        statements.push(statement);
        rest = after;
    }
    rest
}

/// A statement with its end, and what follows.
fn statement(rest: Cursor<'_>) -> Option<(Stmt, Cursor<'_>)> {
    if rest.eof() {
        return None;
    }
    if let Some((word, after)) = word(rest)
        && word == "let"
    {
        let (statement, rest) = local(word.span(), after)?;
        return Some((Stmt::Local(statement), rest));
    }
    let (expression, rest) = expression(rest)?;
    if rest.eof() {
        return Some((Stmt::Expr(expression, None), rest));
    }
    let (semicolon, rest) = one_punct(rest, ';')?;
    Some((Stmt::Expr(expression, Some(token::Semi(semicolon))), rest))
}

/// What follows `let`: `name = value;` or `mut name = value;`.
fn local(let_span: Span, rest: Cursor<'_>) -> Option<(Local, Cursor<'_>)> {
    let (mut ident, mut rest) = word(rest)?;
    let mut text = ident.to_string();
    let mut mutability = None;
    if text == "mut" {
        mutability = Some(token::Mut(ident.span()));
        (ident, rest) = word(rest)?;
        text = ident.to_string();
    }
    if is_keyword(&text) {
        return None;
    }
    let (equals, rest) = one_punct(rest, '=')?;
    let (value, rest) = expression(rest)?;
    let (semicolon, rest) = one_punct(rest, ';')?;
    let pattern = PatIdent { attrs: Vec::new(), by_ref: None, mutability, ident, subpat: None };
    let init = LocalInit { eq_token: token::Eq(equals), expr: Box::new(value), diverge: None };
    let local = Local {
        attrs: Vec::new(),
        let_token: token::Let(let_span),
        modifiers: LocalModifiers::default(),
        pat: Pat::Ident(pattern),
        init: Some(init),
        semi_token: token::Semi(semicolon),
    };
    Some((local, rest))
}

/// An expression that ends where its delimiters do, or at a `,` or `;`.
fn expression(rest: Cursor<'_>) -> Option<(Expr, Cursor<'_>)> {
    let (expression, rest) = operators(rest, 0)?;
    let ends = rest.eof()
        || matches!(rest.punct(), Some((punct, _)) if [',', ';'].contains(&punct.as_char()) && rest.any_group().is_none());
    ends.then_some((expression, rest))
}

/// Operands and the operators between them that bind stronger than `than`.
fn operators(rest: Cursor<'_>, than: u8) -> Option<(Expr, Cursor<'_>)> {
    let (mut left, mut rest) = unary(rest)?;
    let mut compared = false;
    while let Some((op, strength, after)) = binary_operator(rest) {
        if strength <= than {
            break;
        }
        if strength == COMPARISON && std::mem::replace(&mut compared, true) {
            return None;
        }
        let right;
        (right, rest) = operators(after, strength)?;
        left = Expr::Binary(ExprBinary { attrs: Vec::new(), left: Box::new(left), op, right: Box::new(right) });
    }
    Some((left, rest))
}

/// How strongly `==` and its like bind. They cannot be chained.
const COMPARISON: u8 = 3;

/// An operator between two operands, and how strongly it binds. None is `=`, `+=`, `..` or `as`.
fn binary_operator(rest: Cursor<'_>) -> Option<(BinOp, u8, Cursor<'_>)> {
    let (first, after) = punct(rest)?;
    let span = first.span();
    let (second, after_second) = match punct(after) {
        Some((second, after)) if first.spacing() == Spacing::Joint => (Some(second), after),
        _ => (None, after),
    };
    let spans = || [span, second.as_ref().map_or(span, Punct::span)];
    let double = |op, strength| Some((op, strength, after_second));
    let single = |op, strength| Some((op, strength, after));
    match (first.as_char(), second.as_ref().map(Punct::as_char)) {
        ('|', Some('|')) => double(BinOp::Or(token::OrOr(spans())), 1),
        ('&', Some('&')) => double(BinOp::And(token::AndAnd(spans())), 2),
        ('=', Some('=')) => double(BinOp::Eq(token::EqEq(spans())), COMPARISON),
        ('!', Some('=')) => double(BinOp::Ne(token::Ne(spans())), COMPARISON),
        ('<', Some('=')) => double(BinOp::Le(token::Le(spans())), COMPARISON),
        ('>', Some('=')) => double(BinOp::Ge(token::Ge(spans())), COMPARISON),
        // Shifts, arrows and assignments.
        ('<' | '>', Some('<' | '>' | '-')) | ('-' | '=', Some('>')) | (_, Some('=')) => None,
        ('<', _) => single(BinOp::Lt(token::Lt(span)), COMPARISON),
        ('>', _) => single(BinOp::Gt(token::Gt(span)), COMPARISON),
        ('|', _) => single(BinOp::BitOr(token::Or(span)), 4),
        ('^', _) => single(BinOp::BitXor(token::Caret(span)), 5),
        ('&', _) => single(BinOp::BitAnd(token::And(span)), 6),
        ('+', _) => single(BinOp::Add(token::Plus(span)), 8),
        ('-', _) => single(BinOp::Sub(token::Minus(span)), 8),
        ('*', _) => single(BinOp::Mul(token::Star(span)), 9),
        ('/', _) => single(BinOp::Div(token::Slash(span)), 9),
        ('%', _) => single(BinOp::Rem(token::Percent(span)), 9),
        _ => None,
    }
}

/// An operand with what stands before it.
fn unary(rest: Cursor<'_>) -> Option<(Expr, Cursor<'_>)> {
    let Some((first, after)) = punct(rest) else { return postfix(rest) };
    let span = first.span();
    let op = match first.as_char() {
        '&' => {
            let (mutability, after) = match word(after) {
                Some((word, after)) if word == "mut" => (Some(token::Mut(word.span())), after),
                _ => (None, after),
            };
            let (expr, rest) = unary(after)?;
            let and_token = token::And(span);
            let reference = ExprReference { attrs: Vec::new(), and_token, mutability, expr: Box::new(expr) };
            return Some((Expr::Reference(reference), rest));
        }
        '-' => UnOp::Neg(token::Minus(span)),
        '!' => UnOp::Not(token::Not(span)),
        '*' => UnOp::Deref(token::Star(span)),
        _ => return None,
    };
    let (expr, rest) = unary(after)?;
    Some((Expr::Unary(ExprUnary { attrs: Vec::new(), op, expr: Box::new(expr) }), rest))
}

/// An operand with what stands after it.
fn postfix(rest: Cursor<'_>) -> Option<(Expr, Cursor<'_>)> {
    let (mut expression, mut rest) = atom(rest)?;
    loop {
        if let Some((inside, delimiter, span, after)) = rest.any_group() {
            rest = after;
            expression = match delimiter {
                Delimiter::Parenthesis => Expr::Call(ExprCall {
                    attrs: Vec::new(),
                    func: Box::new(expression),
                    paren_token: token::Paren { span },
                    args: list(inside)?,
                }),
                Delimiter::Bracket => Expr::Index(ExprIndex {
                    attrs: Vec::new(),
                    expr: Box::new(expression),
                    bracket_token: token::Bracket { span },
                    index: Box::new(whole(inside)?),
                }),
                Delimiter::Brace | Delimiter::None => return None,
            };
            continue;
        }
        match punct(rest) {
            Some((dot, after)) if dot.as_char() == '.' => (expression, rest) = member(expression, dot.span(), after)?,
            Some((question, after)) if question.as_char() == '?' => {
                let question_token = token::Question(question.span());
                expression = Expr::Try(ExprTry { attrs: Vec::new(), expr: Box::new(expression), question_token });
                rest = after;
            }
            _ => return Some((expression, rest)),
        }
    }
}

/// What follows a `.`: a method or a field with a name. `None` for `await`, which is a keyword.
fn member(base: Expr, dot: Span, rest: Cursor<'_>) -> Option<(Expr, Cursor<'_>)> {
    let (name, rest) = word(rest)?;
    if is_keyword(&name.to_string()) {
        return None;
    }
    let dot_token = token::Dot(dot);
    let base = Box::new(base);
    if let Some((inside, Delimiter::Parenthesis, span, rest)) = rest.any_group() {
        let call = ExprMethodCall {
            attrs: Vec::new(),
            receiver: base,
            dot_token,
            method: name,
            turbofish: None,
            paren_token: token::Paren { span },
            args: list(inside)?,
        };
        return Some((Expr::MethodCall(call), rest));
    }
    if one_punct(rest, ':').is_some() {
        return None;
    }
    Some((Expr::Field(ExprField { attrs: Vec::new(), base, dot_token, member: Member::Named(name) }), rest))
}

/// A path, a literal, or something in parentheses or brackets.
fn atom(rest: Cursor<'_>) -> Option<(Expr, Cursor<'_>)> {
    if let Some((inside, delimiter, span, rest)) = rest.any_group() {
        let expression = match delimiter {
            Delimiter::Parenthesis => in_parentheses(inside, token::Paren { span })?,
            Delimiter::Bracket => Expr::Array(ExprArray {
                attrs: Vec::new(),
                bracket_token: token::Bracket { span },
                elems: list(inside)?,
            }),
            Delimiter::Brace | Delimiter::None => return None,
        };
        return Some((expression, rest));
    }
    if let Some((literal, rest)) = rest.literal() {
        return Some((Expr::Lit(ExprLit { attrs: Vec::new(), lit: Lit::new(literal) }), rest));
    }
    let (first, rest) = rest.ident()?;
    let text = first.to_string();
    if text == "true" || text == "false" {
        let lit = Lit::Bool(LitBool::new(text == "true", first.span()));
        return Some((Expr::Lit(ExprLit { attrs: Vec::new(), lit }), rest));
    }
    path(first, &text, rest)
}

/// A path of names that begins with `first`.
fn path<'a>(first: Ident, text: &str, mut rest: Cursor<'a>) -> Option<(Expr, Cursor<'a>)> {
    if is_keyword(text) && !is_path_keyword(text) || text == "builtin" {
        return None;
    }
    let mut segments = Punctuated::new();
    segments.push_value(PathSegment::from(first));
    while let Some((colon, after)) = one_punct(rest, ':') {
        let (second, after) = one_punct(after, ':')?;
        let (next, after) = word(after)?;
        let text = next.to_string();
        if is_keyword(&text) && !is_path_keyword(&text) {
            return None;
        }
        segments.push_punct(token::PathSep([colon, second]));
        segments.push_value(PathSegment::from(next));
        rest = after;
    }
    // A macro, or a struct.
    let is_macro = matches!(punct(rest), Some((bang, after)) if bang.as_char() == '!'
        && !(bang.spacing() == Spacing::Joint && one_punct(after, '=').is_some()));
    if is_macro || matches!(rest.any_group(), Some((_, Delimiter::Brace, ..))) {
        return None;
    }
    let path = Path { leading_colon: None, segments };
    Some((Expr::Path(ExprPath { attrs: Vec::new(), qself: None, path }), rest))
}

fn in_parentheses(inside: Cursor<'_>, paren_token: token::Paren) -> Option<Expr> {
    let mut elems = list(inside)?;
    if elems.len() == 1 && !elems.trailing_punct() {
        let expr = Box::new(elems.pop()?);
        return Some(Expr::Paren(ExprParen { attrs: Vec::new(), paren_token, expr }));
    }
    Some(Expr::Tuple(ExprTuple { attrs: Vec::new(), paren_token, elems }))
}

/// An expression, and nothing else.
fn whole(rest: Cursor<'_>) -> Option<Expr> {
    let (expression, rest) = expression(rest)?;
    rest.eof().then_some(expression)
}

/// Expressions between commas, to the end.
fn list(mut rest: Cursor<'_>) -> Option<Punctuated<Expr, Token![,]>> {
    let mut list = Punctuated::new();
    while !rest.eof() {
        let value;
        (value, rest) = expression(rest)?;
        list.push_value(value);
        if rest.eof() {
            break;
        }
        let comma;
        (comma, rest) = one_punct(rest, ',')?;
        list.push_punct(token::Comma(comma));
    }
    Some(list)
}

/// The word that comes next, not in a group without delimiters.
fn word(rest: Cursor<'_>) -> Option<(Ident, Cursor<'_>)> {
    if rest.any_group().is_some() { None } else { rest.ident() }
}

fn punct(rest: Cursor<'_>) -> Option<(Punct, Cursor<'_>)> {
    // The `'` of a lifetime is no punctuation, for `Cursor` neither.
    if rest.any_group().is_some() { None } else { rest.punct() }
}

/// A certain character, and no operator that begins with it.
fn one_punct(rest: Cursor<'_>, wanted: char) -> Option<(Span, Cursor<'_>)> {
    let (punct, after) = punct(rest)?;
    let is_alone = punct.as_char() == wanted && (punct.spacing() == Spacing::Alone || wanted != '=');
    is_alone.then(|| (punct.span(), after))
}

/// Whether `word` is none that `syn` takes for a name.
fn is_keyword(word: &str) -> bool {
    // By length, and so with few comparisons.
    let words: &[&str] = match word.len() {
        1 => &["_"],
        2 => &["as", "do", "fn", "if", "in"],
        3 => &["box", "dyn", "for", "let", "mod", "mut", "pub", "raw", "ref", "try", "use"],
        4 => &["else", "enum", "impl", "loop", "move", "priv", "self", "Self", "true", "type"],
        5 => &[
            "async", "await", "break", "const", "crate", "false", "final", "macro", "match", "super", "trait", "where",
            "while", "yield",
        ],
        6 => &["become", "extern", "return", "static", "struct", "typeof", "unsafe"],
        7 => &["unsized", "virtual"],
        8 => &["abstract", "continue", "override"],
        _ => &[],
    };
    words.contains(&word)
}

/// Whether a keyword may stand in a path.
fn is_path_keyword(word: &str) -> bool {
    ["self", "Self", "super", "crate"].contains(&word)
}
