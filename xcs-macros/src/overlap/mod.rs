//! Which calls of an async `#[jit]` function may start before the statements ahead of them have ended.
//!
//! Statements stay where they are, in their order, each once. A call that may start early is launched before its statement, and
//! its statement takes what came of it. So whatever else there is in a body (guards, effects, branches, `?`) keeps its place by
//! itself, and this module has to decide one thing only: how early a call may be launched so that the program still compiles and
//! no argument is evaluated before its turn that may do something. Whether the call then *starts* early, the run time decides by
//! its class, which only the types tell.
//!
//! [`names`] is what is known of variables, [`tokens`] which of them tokens mention, [`early`] what may be evaluated early, [`item`] the statements that take part,
//! [`group`] runs of them in one block, [`each`] loops whose next rounds begin early, [`rest`] what such a loop may do besides.
//!
//! What must hold: **what is written here compiles whenever the body as it is written does**. Types are not visible, so whatever
//! changes who borrows what for how long is decided by what is written alone, and in doubt a call waits.

mod compute;
mod each;
mod early;
mod extract;
mod group;
mod item;
mod names;
mod notes;
mod reasons;
mod rest;
mod tokens;

use std::mem;

use proc_macro2::{Ident, Span};
use quote::format_ident;
use syn::{
    Block, Expr, Path, Signature, Stmt,
    spanned::Spanned,
    visit_mut::{self, VisitMut},
};

pub(crate) use self::{
    each::Each,
    early::Reader,
    group::{Group, Unit},
    item::{Call, Item, Kind},
    names::Names,
    notes::{Before, Notes, Why},
    reasons::Reason,
};
use self::{early::Token, tokens::variables};
use crate::expand::overlap as expand;

/// What the attribute says of overlap.
pub(crate) struct Bounds<'a> {
    /// Calls that may be under way at once.
    pub(crate) concurrency: u32,
    /// Whether a call waits until the function cannot be left before its turn.
    pub(crate) no_speculation: bool,
    /// Functions without effects.
    pub(crate) pure: &'a [Path],
    pub(crate) private: &'a Path,
}

/// Most calls and computations of a group: each is a bit.
const MOST_CALLS: usize = 64;

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
pub(crate) fn overlap(signature: &Signature, statements: &mut Vec<Stmt>, bounds: &Bounds<'_>) -> Overlap {
    let names = Names::of(signature, statements);
    let mut walk = Walk {
        reader: Reader { names: &names, pure: bounds.pure },
        bounds,
        windows: Vec::new(),
        at_once: bounds.concurrency,
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

/// A group that was found.
struct Found {
    items: Vec<Item>,
    /// Of how many statements.
    taken: usize,
    /// What remains of the last of them, if it is more than a call.
    remains: Option<Stmt>,
    /// Why the first statement is none of a group, if it is a call all the same.
    ended_by: Option<item::Other>,
}

/// Walks through blocks that run when control reaches them, not into closures, `async` blocks and items.
pub(crate) struct Walk<'a> {
    pub(crate) reader: Reader<'a>,
    pub(crate) bounds: &'a Bounds<'a>,
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
            let Found { items, taken, remains, ended_by } = self.run(rest.make_contiguous());
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
            self.overlap.notes.group(&group, &before, self.bounds.no_speculation);
            is_full = group.calls() == MOST_CALLS;
            if group.overlaps() {
                statements.extend(expand::group(self, &group, &later));
            } else {
                for mut statement in taken {
                    self.visit_stmt_mut(&mut statement);
                    statements.push(statement);
                }
            }
        }
    }

    /// The group with which `statements` begin.
    fn run(&self, statements: &[Stmt]) -> Found {
        let plain = self.items(statements);
        // A call inside of the statement behind it may belong to it. If that helps nobody, the statement stays whole.
        let Some(extracted) = self.with_extracted(&plain, statements) else { return plain };
        let later = extracted.remains.iter().chain(&statements[extracted.taken..]).cloned().collect::<Vec<_>>();
        let group = Group::of(extracted.items.clone(), self.reader.names, &variables(&later));
        if group.overlaps() { extracted } else { plain }
    }

    /// The statements with which `statements` begin that are calls or what is logged between them.
    fn items(&self, statements: &[Stmt]) -> Found {
        let mut items = Vec::new();
        let mut calls = 0;
        let mut ended_by = None;
        for statement in statements {
            match self.reader.item(statement) {
                Ok(Item::Call(call)) if calls > 0 && call.in_turn.is_some() => break,
                Ok(item) => {
                    calls += usize::from(item.is_numbered());
                    if calls > MOST_CALLS {
                        break;
                    }
                    items.push(item);
                }
                Err(why) => {
                    ended_by = why.filter(|_| items.is_empty());
                    break;
                }
            }
        }
        while matches!(items.last(), Some(Item::Aside(_))) {
            items.pop();
        }
        // What stands before the first call belongs to no group.
        if matches!(items.first(), Some(Item::Aside(_))) {
            items.clear();
        }
        Found { taken: items.len(), items, remains: None, ended_by }
    }

    /// `found` with the calls inside of the statement behind it.
    fn with_extracted(&self, found: &Found, statements: &[Stmt]) -> Option<Found> {
        let mut items = found.items.clone();
        for (index, statement) in statements.iter().enumerate().skip(items.len()) {
            match self.reader.item(statement) {
                Ok(item @ Item::Aside(_)) if !items.is_empty() => items.push(item),
                Ok(_) => return None,
                Err(_) => {
                    let (calls, rest) = self.reader.all_extracted(statement);
                    let room = MOST_CALLS.saturating_sub(items.iter().filter(|item| item.is_numbered()).count());
                    if calls.is_empty() || calls.len() > room || calls.iter().any(Item::is_in_turn) {
                        return None;
                    }
                    items.extend(calls);
                    return Some(Found { items, taken: index + 1, remains: Some(rest), ended_by: None });
                }
            }
        }
        None
    }

    /// A name for the kind of another call, which stands at `span`.
    pub(crate) fn kind(&mut self, span: Span) -> Ident {
        self.overlap.notes.kinds.push(span);
        kind_name(self.overlap.kinds() - 1)
    }

    /// A loop whose rounds begin one after the other: notes why, if there are calls in it.
    fn in_order(&mut self, keyword: Span, other: Option<item::Other>, expression: &mut Expr) {
        let (place, before) = (self.overlap.notes.reasons.len(), self.overlap.notes.seen());
        let is_known = other.is_some();
        self.overlap.notes.reasons.extend(other.map(Why::from));
        visit_mut::visit_expr_mut(self, expression);
        if !is_known && self.overlap.notes.seen() > before {
            let why = Why::from(item::Other { token: Token::new(keyword), reason: Reason::Loop });
            self.overlap.notes.reasons.insert(place, why);
        }
    }

    /// The first statement of a body, if it is in the way of calls behind it.
    fn before_calls(&self, body: &[Stmt]) -> Option<item::Other> {
        let is_call = |statement: &Stmt| matches!(self.reader.item(statement), Ok(Item::Call(_)));
        let first = body.first().filter(|first| !is_call(first))?;
        let found = body.iter().any(is_call);
        found.then(|| item::Other { token: Token::new(first.span()), reason: Reason::Guard })
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

impl Item {
    /// Whether it is one of those that the run time knows by number: whether others may pass it depends on types.
    pub(crate) fn is_numbered(&self) -> bool {
        matches!(self, Item::Call(_)) || self.is(Kind::Computed)
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
            Expr::ForLoop(each) => match Each::of(self, each) {
                Ok(mut found) => {
                    self.overlap.notes.reasons.extend(mem::take(&mut found.left).into_iter().map(Why::from));
                    let written = expand::each(self, &found, each.for_token.span);
                    *expression = Expr::Verbatim(written);
                }
                Err(other) => {
                    let keyword = each.for_token.span;
                    let other = other.or_else(|| self.before_calls(&each.body.stmts));
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
                    let made = expand::made_in_rest(self, &awaited.base);
                    *awaited.base = Expr::Verbatim(made);
                }
            }
            expression => visit_mut::visit_expr_mut(self, expression),
        }
    }
}
