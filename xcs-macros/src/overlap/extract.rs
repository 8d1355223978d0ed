//! Calls inside of statements: `notes.push(ask(prompt).await?)` is `let value = ask(prompt).await?; notes.push(value);`.

use std::mem;

use proc_macro2::{Ident, Span};
use quote::format_ident;
use syn::{BinOp, Expr, ExprBinary, Local, LocalInit, LocalModifiers, Pat, PatIdent, Stmt, Token};

use super::{
    early::Reader,
    item::{Item, adapted},
};
use crate::syntax::{is_assignment, is_place};

impl Reader<'_> {
    /// The calls with which `statement` begins, each bound to a name, and what remains of it: before each of them nothing is
    /// evaluated but the others, variables and literals.
    pub(crate) fn all_extracted(&self, statement: &Stmt) -> (Vec<Item>, Stmt) {
        let mut calls = Vec::new();
        let mut remains = statement.clone();
        while let Some((call, rest)) = self.extracted(&remains, calls.len()) {
            calls.push(call);
            remains = rest;
        }
        (calls, remains)
    }

    fn extracted(&self, statement: &Stmt, number: usize) -> Option<(Item, Stmt)> {
        let mut rest = statement.clone();
        let found = match &mut rest {
            Stmt::Local(local) if local.attrs.is_empty() => first(&mut local.init.as_mut()?.expr)?,
            Stmt::Expr(expression, _) => first(expression)?,
            Stmt::Local(_) | Stmt::Macro(_) | Stmt::Item(_) => return None,
        };
        let name = format_ident!("__xcs_value_{number}", span = Span::mixed_site());
        let value = mem::replace(found, named(&name));
        match self.item(&bound(name, value)) {
            Ok(Item::Call(call)) if !lends_what_ends(&call.call) => Some((Item::Call(call), rest)),
            _ => None,
        }
    }
}

/// The `CALL.await` or `CALL.await?` that is evaluated before anything else.
fn first(expression: &mut Expr) -> Option<&mut Expr> {
    if is_awaited(expression) {
        return Some(expression);
    }
    match expression {
        Expr::Binary(binary) => {
            let ExprBinary { left, op, right, .. } = binary;
            let is_lazy = matches!(op, BinOp::And(_) | BinOp::Or(_));
            let right_is_first = if is_assignment(op) { is_place(left) } else { is_settled(left) && !is_lazy };
            match (right_is_first, is_assignment(op)) {
                (true, _) => first(right),
                (false, true) => None,
                (false, false) => first(left),
            }
        }
        Expr::Assign(assign) => {
            is_place(&assign.left).then_some(())?;
            first(&mut assign.right)
        }
        Expr::Call(call) if matches!(&*call.func, Expr::Path(_)) => first_of(call.args.iter_mut()),
        Expr::MethodCall(call) => {
            if is_place(&call.receiver) {
                return first_of(call.args.iter_mut());
            }
            first(&mut call.receiver)
        }
        Expr::Tuple(tuple) => first_of(tuple.elems.iter_mut()),
        Expr::Struct(literal) => first_of(literal.fields.iter_mut().map(|field| &mut field.expr)),
        Expr::If(choice) => match &mut *choice.cond {
            Expr::Let(binding) => first(&mut binding.expr),
            condition => first(condition),
        },
        Expr::Match(choice) => first(&mut choice.expr),
        Expr::Return(exit) => first(exit.expr.as_deref_mut()?),
        Expr::Cast(cast) => first(&mut cast.expr),
        Expr::Field(field) => first(&mut field.base),
        Expr::Group(group) => first(&mut group.expr),
        Expr::Paren(paren) => first(&mut paren.expr),
        Expr::Reference(reference) => first(&mut reference.expr),
        Expr::Try(question) => first(&mut question.expr),
        Expr::Unary(unary) => first(&mut unary.expr),
        _ => None,
    }
}

/// The first in parts that are evaluated in this order.
fn first_of<'a>(parts: impl Iterator<Item = &'a mut Expr>) -> Option<&'a mut Expr> {
    for part in parts {
        if !is_settled(part) {
            return first(part);
        }
    }
    None
}

/// Whether to evaluate it is to look at a variable, or at nothing.
fn is_settled(expression: &Expr) -> bool {
    matches!(expression, Expr::Lit(_)) || is_place(expression)
}

fn is_awaited(expression: &Expr) -> bool {
    match expression {
        Expr::Try(question) => adapted(&question.expr).is_some(),
        expression => adapted(expression).is_some(),
    }
}

/// Whether a call is lent a value that ends with its statement: what it gives may borrow from it.
fn lends_what_ends(call: &Expr) -> bool {
    let arguments = match call {
        Expr::Call(call) => &call.args,
        Expr::MethodCall(call) => &call.args,
        _ => return true,
    };
    arguments.iter().any(|argument| {
        matches!(argument, Expr::Reference(reference) if !is_place(&reference.expr) && !matches!(*reference.expr, Expr::Lit(_)))
    })
}

fn named(name: &Ident) -> Expr {
    Expr::Path(syn::ExprPath { attrs: Vec::new(), qself: None, path: name.clone().into() })
}

/// `let name = value;`
fn bound(name: Ident, value: Expr) -> Stmt {
    let span = Span::mixed_site();
    Stmt::Local(Local {
        attrs: Vec::new(),
        let_token: Token![let](span),
        modifiers: LocalModifiers::default(),
        pat: Pat::Ident(PatIdent { attrs: Vec::new(), by_ref: None, mutability: None, ident: name, subpat: None }),
        init: Some(LocalInit { eq_token: Token![=](span), expr: Box::new(value), diverge: None }),
        semi_token: Token![;](span),
    })
}
