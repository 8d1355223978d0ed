//! Walks through a body and writes anew what may overlap.

use std::mem;

use proc_macro2::{Ident, Span};
use quote::format_ident;
use syn::{
    Block, Expr, Signature, Stmt,
    spanned::Spanned,
    visit_mut::{self, VisitMut},
};

use super::{each, group, made_in_rest};
use crate::{
    args::JitArguments,
    overlap::{Before, Each, Found, Group, MOST_CALLS, Names, Notes, Other, Reader, Reason, Token, Why, variables},
};

/// What came of looking for calls that may overlap.
#[derive(Default)]
pub(crate) struct Overlap {
    /// Host calls in statements that were replaced, and count themselves.
    pub(crate) host_calls: u32,
    /// How many operands of computations have one.
    pub(crate) operands: u32,
    pub(crate) notes: Notes,
}

impl Overlap {
    /// How many calls have a kind that decides something.
    pub(crate) fn kinds(&self) -> u32 {
        u32::try_from(self.notes.kinds.len()).unwrap_or(u32::MAX)
    }
}

/// Lets the calls in `statements`, the body of an async function, overlap.
pub(in crate::expand) fn overlap(
    signature: &Signature,
    statements: &mut Vec<Stmt>,
    arguments: &JitArguments,
) -> Overlap {
    let names = Names::of(signature, statements);
    let mut walk = Walk {
        reader: Reader { names: &names, pure: &arguments.pure },
        arguments,
        windows: Vec::new(),
        at_once: arguments.concurrency,
        found: 0,
        overlap: Overlap::default(),
    };
    walk.block(statements);
    walk.overlap
}

/// The variable that stands for the kind of an operand of a computation.
pub(crate) fn operand_name(number: u32) -> Ident {
    format_ident!("__xcs_operand_{number}", span = Span::mixed_site())
}

/// The variable that stands for the kind of a call.
pub(crate) fn kind_name(number: u32) -> Ident {
    format_ident!("__xcs_kind_{number}", span = Span::mixed_site())
}

/// Walks through blocks that run when control reaches them, not into closures, `async` blocks and items.
pub(super) struct Walk<'a> {
    pub(crate) reader: Reader<'a>,
    pub(crate) arguments: &'a JitArguments,
    /// The loops around, whose next rounds are polled wherever something is waited for.
    pub(crate) windows: Vec<Ident>,
    /// How many calls may be under way at once here.
    pub(crate) at_once: u32,
    /// Groups and loops that were found to overlap so far.
    pub(crate) found: u32,
    pub(crate) overlap: Overlap,
}

impl Walk<'_> {
    pub(crate) fn block(&mut self, statements: &mut Vec<Stmt>) {
        let mut rest: std::collections::VecDeque<Stmt> = mem::take(statements).into();
        let mut guards: Vec<Span> = Vec::new();
        let noted = self.overlap.notes.seen();
        let mut is_full = false;
        while !rest.is_empty() {
            let Found { items, taken, remains, ended_by } = self.reader.run(rest.make_contiguous());
            if items.is_empty() {
                let Some(mut statement) = rest.pop_front() else { break };
                // A log would be part of the group, if nothing else were in the way.
                let may_guard = !matches!(statement, Stmt::Item(_)) && self.reader.item(&statement).is_err();
                if may_guard && self.overlap.notes.seen() > noted {
                    guards.push(statement.span());
                }
                let before = self.overlap.notes.seen();
                let is_call = ended_by.is_some();
                self.overlap.notes.reasons.extend(ended_by.map(Why::from));
                let span = statement.span();
                self.visit_stmt_mut(&mut statement);
                // The calls inside end before those behind it begin.
                if guards.is_empty() && (is_call || self.overlap.notes.seen() > before) {
                    guards.push(span);
                }
                statements.push(statement);
                continue;
            }
            let taken: Vec<Stmt> = rest.drain(..taken).collect();
            if let Some(remains) = remains {
                rest.push_front(remains);
            }
            let later = variables(rest.make_contiguous());
            let group = Group::of(items, self.reader.names, &later);
            let is_first = self.overlap.notes.seen() == noted;
            let before = Before { guards: mem::take(&mut guards), is_first, is_full };
            self.overlap.notes.group(&group, &before, self.arguments.no_speculation);
            is_full = group.calls() == MOST_CALLS;
            if group.overlaps() {
                statements.extend(group::group(self, &group, &later));
            } else {
                for mut statement in taken {
                    self.visit_stmt_mut(&mut statement);
                    statements.push(statement);
                }
            }
        }
    }

    /// A name for the kind of another call, which stands at `span`.
    pub(crate) fn kind(&mut self, span: Span) -> Ident {
        self.overlap.notes.kinds.push(span);
        kind_name(self.overlap.kinds() - 1)
    }

    /// A loop whose rounds begin one after the other: notes why, if there are calls in it.
    fn in_order(&mut self, keyword: Span, other: Option<Other>, expression: &mut Expr) {
        let (place, before) = (self.overlap.notes.reasons.len(), self.overlap.notes.seen());
        let is_known = other.is_some();
        self.overlap.notes.reasons.extend(other.map(Why::from));
        visit_mut::visit_expr_mut(self, expression);
        if !is_known && self.overlap.notes.seen() > before {
            let why = Why::from(Other { token: Token::new(keyword), reason: Reason::Loop });
            self.overlap.notes.reasons.insert(place, why);
        }
    }

    /// A name for the kind of another operand.
    pub(crate) fn operand(&mut self) -> Ident {
        self.overlap.operands += 1;
        operand_name(self.overlap.operands - 1)
    }

    /// A name for the window of the loop that is looked at.
    pub(crate) fn window(&self) -> Ident {
        format_ident!("__xcs_window_{}", self.windows.len(), span = Span::mixed_site())
    }
}

impl VisitMut for Walk<'_> {
    fn visit_block_mut(&mut self, block: &mut Block) {
        self.block(&mut block.stmts);
    }

    fn visit_stmt_mut(&mut self, statement: &mut Stmt) {
        if !matches!(statement, Stmt::Item(_)) {
            visit_mut::visit_stmt_mut(self, statement);
        }
    }

    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        match expression {
            // What runs elsewhere, or not at all.
            Expr::Closure(_) | Expr::Async(_) | Expr::Const(_) | Expr::TryBlock(_) => {}
            Expr::ForLoop(each) => match Each::of(&self.reader, each) {
                Ok(mut found) => {
                    self.overlap.notes.reasons.extend(mem::take(&mut found.left).into_iter().map(Why::from));
                    let written = each::each(self, &found, each.for_token.span);
                    *expression = Expr::Verbatim(written);
                }
                Err(other) => {
                    let keyword = each.for_token.span;
                    let other = other.or_else(|| self.reader.before_calls(&each.body.stmts));
                    self.in_order(keyword, other, expression);
                }
            },
            Expr::While(each) => self.in_order(each.while_token.span, None, expression),
            Expr::Loop(each) => self.in_order(each.loop_token.span, None, expression),
            Expr::Await(_) => {
                visit_mut::visit_expr_mut(self, expression);
                if let Expr::Await(awaited) = expression
                    && !self.windows.is_empty()
                {
                    let made = made_in_rest(self, &awaited.base);
                    *awaited.base = Expr::Verbatim(made);
                }
            }
            expression => visit_mut::visit_expr_mut(self, expression),
        }
    }
}
