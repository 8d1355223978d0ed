//! Where an expression or a statement begins: at its first token. `Spanned` prints all of it to find that out.

use proc_macro2::Span;
use syn::{Expr, Path, Stmt, spanned::Spanned};

/// The first token of `expression`.
pub(super) fn of_expression(expression: &Expr) -> Span {
    match expression {
        Expr::Array(array) => array.bracket_token.span.open(),
        Expr::Assign(assign) => of_expression(&assign.left),
        Expr::Await(wait) => of_expression(&wait.base),
        Expr::Binary(binary) => of_expression(&binary.left),
        Expr::Call(call) => of_expression(&call.func),
        Expr::Cast(cast) => of_expression(&cast.expr),
        Expr::Field(field) => of_expression(&field.base),
        Expr::ForLoop(each) if each.label.is_none() => each.for_token.span,
        Expr::Group(group) => of_expression(&group.expr),
        Expr::If(choice) => choice.if_token.span,
        Expr::Index(index) => of_expression(&index.expr),
        Expr::Lit(literal) => literal.lit.span(),
        Expr::Macro(call) => of_path(&call.mac.path),
        Expr::Match(choice) => choice.match_token.span,
        Expr::MethodCall(call) => of_expression(&call.receiver),
        Expr::Paren(paren) => paren.paren_token.span.open(),
        Expr::Path(path) if path.qself.is_none() => of_path(&path.path),
        Expr::Reference(reference) => reference.and_token.span,
        Expr::Repeat(repeat) => repeat.bracket_token.span.open(),
        Expr::Return(exit) => exit.return_token.span,
        Expr::Try(question) => of_expression(&question.expr),
        Expr::Tuple(tuple) => tuple.paren_token.span.open(),
        other => other.span(),
    }
}

fn of_path(path: &Path) -> Span {
    match (&path.leading_colon, path.segments.first()) {
        (Some(colons), _) => colons.spans[0],
        (None, Some(first)) => first.ident.span(),
        (None, None) => path.span(),
    }
}

/// The first token of `statement`, attributes included.
pub(super) fn of_statement(statement: &Stmt) -> Span {
    match statement {
        Stmt::Local(local) if local.attrs.is_empty() => local.let_token.span,
        Stmt::Expr(expression, _) if !super::body::has_attributes(expression) => of_expression(expression),
        Stmt::Macro(call) if call.attrs.is_empty() => of_path(&call.mac.path),
        other => other.span(),
    }
}
