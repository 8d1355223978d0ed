//! Functions that were async before another attribute came by: `#[async_trait]` makes them functions that return a future in a
//! box.
//!
//! The future is the call, not the making of it. So such a function is read as the async one that it stands for, and is
//! given back its form when it is emitted. It is known by its shape, a body that is `Box::pin(async move { .. })`, and by a type
//! that lets the future hold all arguments, as that of an async function does.

use std::mem;

use proc_macro2::Span;
use syn::{Expr, ExprAsync, ReturnType, Signature, Stmt, Token, Type};

use crate::{
    function::{Content, Function},
    written::{associated, first_type, last, may_hold_arguments, object, ungrouped},
};

/// The lifetimes by which attributes that make such functions call what the future may hold.
const MADE_BY: [&str; 2] = ["async_trait", "async_recursion"];

/// The function as an async one, where it is one in effect. Of `any` function that looks like one, or only of those that an
/// attribute has made: whoever writes such a function by hand may leave out of the future what must not be in it.
pub(crate) fn unboxed(mut function: Function, any: bool) -> Function {
    let lifetimes = || function.signature.generics.lifetimes();
    if !any && !lifetimes().any(|made| MADE_BY.iter().any(|name| made.lifetime.ident == name)) {
        return function;
    }
    let Some(output) = result(&function.signature) else {
        return function;
    };
    let Content::Statements(statements) = &mut function.body.content else {
        return function;
    };
    let Some(future) = only_future(statements) else {
        return function;
    };
    function.body.brace = future.block.brace_token;
    *statements = mem::take(&mut future.block.stmts);
    let span = Span::mixed_site();
    function.signature.asyncness = Some(Token![async](span));
    let output = ReturnType::Type(Token![->](span), Box::new(output));
    function.boxed = Some(mem::replace(&mut function.signature.output, output));
    function
}

/// The `R` of `Pin<Box<dyn Future<Output = R> + ..>>` and `BoxFuture<'_, R>`, where the future may hold all arguments.
fn result(signature: &Signature) -> Option<Type> {
    let (None, ReturnType::Type(_, output)) = (&signature.asyncness, &signature.output) else {
        return None;
    };
    let output = ungrouped(output);
    let result = match last("Pin", output) {
        Some(pinned) => associated(object(last("Box", first_type(&pinned.arguments)?)?)?, "Future", "Output")??,
        None => first_type(&last("BoxFuture", output).or_else(|| last("LocalBoxFuture", output))?.arguments)?,
    };
    may_hold_arguments(output, signature).then(|| result.clone())
}

/// The block of a body that is `Box::pin(async move { .. })`.
fn only_future(statements: &mut [Stmt]) -> Option<&mut ExprAsync> {
    let [Stmt::Expr(Expr::Call(call), None)] = statements else {
        return None;
    };
    let Expr::Path(path) = &*call.func else {
        return None;
    };
    let names: Vec<_> = path.path.segments.iter().rev().take(2).map(|segment| segment.ident.to_string()).collect();
    if names != ["pin", "Box"] || call.args.len() != 1 {
        return None;
    }
    match call.args.first_mut()? {
        Expr::Async(future) if future.capture.is_some() && future.attrs.is_empty() => Some(future),
        _ => None,
    }
}
