//! Questions about syntax trees that `syn` does not answer itself.

use std::{iter, mem};

use proc_macro2::{Span, TokenStream};
use syn::{Attribute, BinOp, Expr, ExprParen, Stmt, ext::IdentExt, token::Paren};

/// The attributes of an expression. `None` for tokens that were not parsed.
pub(crate) fn attributes(expression: &mut Expr) -> Option<&mut Vec<Attribute>> {
    macro_rules! attrs {
        ($($variant:ident)*) => {
            match expression {
                $(Expr::$variant(expression) => Some(&mut expression.attrs),)*
                _ => None,
            }
        };
    }
    attrs! {
        Array Assign Async Await Binary Block Break Call Cast Closure Const Continue Field ForLoop Group If Index Infer Let
        Lit Loop Macro Match MethodCall Paren Path Range RawAddr Reference Repeat Return Struct Try TryBlock Tuple Unary
        Unsafe While Yield
    }
}

/// The attributes in front of an expression that is a statement. Of an assignment, an operator or a cast they belong to the
/// leftmost part.
pub(crate) fn leading_attributes(expression: &mut Expr) -> Option<&mut Vec<Attribute>> {
    match expression {
        Expr::Assign(assign) => leading_attributes(&mut assign.left),
        Expr::Binary(binary) => leading_attributes(&mut binary.left),
        Expr::Cast(cast) => leading_attributes(&mut cast.expr),
        expression => attributes(expression),
    }
}

/// Whether a statement is not one of those that consist of a condition and blocks.
pub(crate) fn has_no_block_of_its_own(expression: &Expr) -> bool {
    !matches!(
        expression,
        Expr::Block(_)
            | Expr::ForLoop(_)
            | Expr::If(_)
            | Expr::Loop(_)
            | Expr::Match(_)
            | Expr::Unsafe(_)
            | Expr::While(_)
    )
}

/// `+=` and its like.
pub(crate) fn is_assignment(op: &BinOp) -> bool {
    matches!(
        op,
        BinOp::AddAssign(_)
            | BinOp::SubAssign(_)
            | BinOp::MulAssign(_)
            | BinOp::DivAssign(_)
            | BinOp::RemAssign(_)
            | BinOp::BitXorAssign(_)
            | BinOp::BitAndAssign(_)
            | BinOp::BitOrAssign(_)
            | BinOp::ShlAssign(_)
            | BinOp::ShrAssign(_)
    )
}

/// The variable that a place, a name or a field of one, is part of. `None` for a path of several parts, and for what is no place.
pub(crate) fn place_name(expression: &Expr) -> Option<String> {
    match expression {
        Expr::Path(path) => path.path.get_ident().map(|name| name.unraw().to_string()),
        Expr::Field(field) => place_name(&field.base),
        Expr::Group(group) => place_name(&group.expr),
        Expr::Paren(paren) => place_name(&paren.expr),
        _ => None,
    }
}

/// What stands at the beginning of a place: of `name.field[0]`, of `&*name`, the name.
pub(crate) fn root(place: &Expr) -> &Expr {
    match place {
        Expr::Field(field) => root(&field.base),
        Expr::Group(group) => root(&group.expr),
        Expr::Index(index) => root(&index.expr),
        Expr::Paren(paren) => root(&paren.expr),
        Expr::Reference(reference) => root(&reference.expr),
        Expr::Unary(unary) => root(&unary.expr),
        place => place,
    }
}

/// A name, or a field of one.
pub(crate) fn is_place(expression: &Expr) -> bool {
    match expression {
        Expr::Path(_) => true,
        Expr::Field(field) => is_place(&field.base),
        Expr::Group(group) => is_place(&group.expr),
        Expr::Paren(paren) => is_place(&paren.expr),
        _ => false,
    }
}

/// Puts parentheses around an expression in front of which an attribute would belong to a part of it.
pub(crate) fn parenthesize_operators(expression: &mut Expr) {
    if let Expr::Assign(_) | Expr::Binary(_) | Expr::Cast(_) | Expr::Range(_) = expression {
        let inner = mem::replace(expression, Expr::Verbatim(TokenStream::new()));
        *expression =
            Expr::Paren(ExprParen { attrs: Vec::new(), paren_token: Paren(Span::mixed_site()), expr: Box::new(inner) });
    }
}

/// The attributes in front of a statement that is no item.
pub(crate) fn statement_attributes(statement: &mut Stmt) -> &[Attribute] {
    match statement {
        Stmt::Local(local) => &local.attrs,
        Stmt::Macro(statement) => &statement.attrs,
        Stmt::Expr(expression, _) => leading_attributes(expression).map_or(&[], |attributes| attributes),
        Stmt::Item(_) => &[],
    }
}

/// The last `?` that is passed before `call` is made. `None` where there is none, or something else may come after it that
/// leaves the statement.
pub(crate) fn last_question_mark(call: &mut Expr) -> Option<&mut Expr> {
    search(call).ok()?
}

/// Something that is not followed into its parts.
struct Opaque;

fn search(expression: &mut Expr) -> Result<Option<&mut Expr>, Opaque> {
    if let Expr::Try(_) = expression {
        return Ok(Some(expression));
    }
    for part in parts(expression)?.into_iter().rev() {
        if let Some(found) = search(part)? {
            return Ok(Some(found));
        }
    }
    Ok(None)
}

/// The parts of an expression that evaluates each of them once, in order.
fn parts(expression: &mut Expr) -> Result<Vec<&mut Expr>, Opaque> {
    Ok(match expression {
        Expr::Array(array) => array.elems.iter_mut().collect(),
        Expr::Await(future) => vec![&mut future.base],
        Expr::Call(call) => iter::once(&mut *call.func).chain(&mut call.args).collect(),
        Expr::Cast(cast) => vec![&mut cast.expr],
        Expr::Field(field) => vec![&mut field.base],
        Expr::Group(group) => vec![&mut group.expr],
        Expr::Index(index) => vec![&mut index.expr, &mut index.index],
        Expr::MethodCall(call) => iter::once(&mut *call.receiver).chain(&mut call.args).collect(),
        Expr::Paren(paren) => vec![&mut paren.expr],
        Expr::Reference(reference) => vec![&mut reference.expr],
        Expr::Tuple(tuple) => tuple.elems.iter_mut().collect(),
        Expr::Unary(unary) => vec![&mut unary.expr],
        Expr::Async(_) | Expr::Closure(_) | Expr::Lit(_) | Expr::Macro(_) | Expr::Path(_) | Expr::Verbatim(_) => {
            Vec::new()
        }
        _ => return Err(Opaque),
    })
}
