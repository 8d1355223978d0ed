//! Runs of statements that may be a group.

use syn::{Stmt, spanned::Spanned};

use super::{
    early::{Reader, Token},
    group::Group,
    item::{Item, Kind, Other},
    reasons::Reason,
    tokens::variables,
};

/// Most calls and computations of a group: each is a bit.
pub(crate) const MOST_CALLS: usize = 64;

/// A group that was found.
pub(crate) struct Found {
    pub(crate) items: Vec<Item>,
    /// Of how many statements.
    pub(crate) taken: usize,
    /// What remains of the last of them, if it is more than a call.
    pub(crate) remains: Option<Stmt>,
    /// Why the first statement is none of a group, if it is a call all the same.
    pub(crate) ended_by: Option<Other>,
}

impl Reader<'_> {
    /// The group with which `statements` begin.
    pub(crate) fn run(&self, statements: &[Stmt]) -> Found {
        let plain = self.items(statements);
        // A call inside of the statement behind it may belong to it. If that helps nobody, the statement stays whole.
        let Some(extracted) = self.with_extracted(&plain, statements) else { return plain };
        let later = extracted.remains.iter().chain(&statements[extracted.taken..]).cloned().collect::<Vec<_>>();
        let group = Group::of(extracted.items.clone(), self.names, &variables(&later));
        if group.overlaps() { extracted } else { plain }
    }

    /// The statements with which `statements` begin that are calls or what is logged between them.
    fn items(&self, statements: &[Stmt]) -> Found {
        let mut items = Vec::new();
        let mut calls = 0;
        let mut ended_by = None;
        for statement in statements {
            match self.item(statement) {
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
            match self.item(statement) {
                Ok(item @ Item::Aside(_)) if !items.is_empty() => items.push(item),
                Ok(_) => return None,
                Err(_) => {
                    let (calls, rest) = self.all_extracted(statement);
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

    /// The first statement of a body, if it is in the way of calls behind it.
    pub(crate) fn before_calls(&self, body: &[Stmt]) -> Option<Other> {
        let is_call = |statement: &Stmt| matches!(self.item(statement), Ok(Item::Call(_)));
        let first = body.first().filter(|first| !is_call(first))?;
        let found = body.iter().any(is_call);
        found.then(|| Other { token: Token::new(first.span()), reason: Reason::Guard })
    }
}

impl Item {
    /// Whether it is one of those that the run time knows by number: whether others may pass it depends on types.
    pub(crate) fn is_numbered(&self) -> bool {
        matches!(self, Item::Call(_)) || self.is(Kind::Computed)
    }
}
