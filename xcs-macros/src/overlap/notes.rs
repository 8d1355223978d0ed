//! What was seen of calls, for the report: the groups, what waits for what and why.

use proc_macro2::Span;
use syn::spanned::Spanned;

use super::{
    early::Token,
    group::Group,
    item::{Item, Other},
    reasons::Reason,
};

/// Everything that was noted of a function.
#[derive(Default)]
pub(crate) struct Notes {
    pub(crate) groups: Vec<Noted>,
    /// What keeps calls out of groups, and loops from running ahead.
    pub(crate) reasons: Vec<Why>,
    /// The calls of which the run time asks whether they only read.
    pub(crate) kinds: Vec<Span>,
}

/// A group.
pub(crate) struct Noted {
    /// The loop whose rounds begin with it, and how many may be under way.
    pub(crate) rounds: Option<(Span, u32)>,
    pub(crate) calls: Vec<NotedCall>,
}

/// A call of a group.
pub(crate) struct NotedCall {
    pub(crate) span: Span,
    pub(crate) reasons: Vec<Why>,
}

/// A reason, where it stands.
pub(crate) struct Why {
    pub(crate) reason: Reason,
    pub(crate) token: Token,
    /// What is waited for.
    pub(crate) after: Option<Span>,
}

/// What stands before a group, and ended another one.
pub(crate) struct Before {
    /// There is no other one in the block.
    pub(crate) is_first: bool,
    pub(crate) guards: Vec<Span>,
    /// The other one has as many calls as a group can have.
    pub(crate) is_full: bool,
}

impl From<Other> for Why {
    fn from(Other { token, reason }: Other) -> Self {
        Self { reason, token, after: None }
    }
}

impl Notes {
    /// More than before, if there have been calls meanwhile, or something that looks like one.
    pub(crate) fn seen(&self) -> usize {
        self.groups.len() + self.reasons.len()
    }

    /// A run of statements.
    pub(crate) fn group(&mut self, group: &Group, before: &Before, no_speculation: bool) {
        let nobody = if group.overlaps() { Reason::Overlaps } else { Reason::Alone };
        let mut calls = noted(group, no_speculation);
        if let (Some(first), Some(Item::Call(call))) = (calls.first_mut(), group.items.first()) {
            let guard = |&span| Why { reason: Reason::Guard, token: Token::new(span), after: Some(span) };
            first.reasons.extend(before.guards.iter().map(guard));
            let in_turn = call.in_turn.clone().filter(|_| !before.is_first);
            first.reasons.extend(in_turn.map(|token| Why { reason: Reason::Argument, token, after: None }));
            if before.is_full && first.reasons.is_empty() {
                first.reasons.push(Why { reason: Reason::Full, token: Token::new(first.span), after: None });
            }
        }
        for call in calls.iter_mut().filter(|call| call.reasons.is_empty()) {
            call.reasons.push(Why { reason: nobody, token: Token::new(call.span), after: None });
        }
        self.groups.push(Noted { rounds: None, calls });
    }

    /// The calls with which the rounds of a loop begin: the group at `position`.
    pub(crate) fn rounds(
        &mut self,
        position: usize,
        group: &Group,
        keyword: Span,
        limit: u32,
        may_speculate: bool,
        exits: Span,
    ) {
        let mut calls = noted(group, false);
        for call in calls.iter_mut().filter(|call| call.reasons.is_empty()) {
            let (reason, span) =
                if may_speculate { (Reason::Overlaps, call.span) } else { (Reason::Speculation, exits) };
            call.reasons.push(Why { reason, token: Token::new(span), after: None });
        }
        self.groups.insert(position, Noted { rounds: may_speculate.then_some((keyword, limit)), calls });
    }
}

/// The calls of a group, and what they wait for in it.
fn noted(group: &Group, no_speculation: bool) -> Vec<NotedCall> {
    let mut calls = Vec::new();
    let mut questions: Vec<(Span, Span)> = Vec::new();
    for (item, waits) in group.items.iter().zip(&group.waits) {
        let Item::Call(call) = item else { continue };
        let wait = |wait: &super::group::Wait| Why {
            reason: wait.reason,
            token: wait.token.clone(),
            after: Some(group.items[wait.earlier].span()),
        };
        let mut reasons: Vec<Why> = waits.iter().map(wait).collect();
        if no_speculation {
            reasons.extend(questions.iter().map(|&(question, earlier)| Why {
                reason: Reason::Speculation,
                token: Token::new(question),
                after: Some(earlier),
            }));
        }
        questions.extend(call.question.map(|question| (question.span(), item.span())));
        calls.push(NotedCall { span: item.span(), reasons });
    }
    calls
}
