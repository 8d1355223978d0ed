//! Which statements of a run depend on which, and where each call may be launched.

use std::ops::Range;

use syn::{Expr, ext::IdentExt};

use super::{
    early::{How, Mention, Token},
    item::{Argument, Binding, Call, Item, Kind, same},
    names::{Known, Names},
    reasons::Reason,
};

/// A run of statements in one block whose calls may overlap.
pub(crate) struct Group {
    pub(crate) items: Vec<Item>,
    /// What is launched, in the order of the source.
    pub(crate) units: Vec<Unit>,
    /// The texts, and when so many items have ended they are put together.
    pub(crate) texts: Vec<(usize, usize)>,
    /// For each item, the items that come before it whatever their calls do.
    pub(crate) after: Vec<Vec<usize>>,
    /// For each item: why it waits, and for which one.
    pub(crate) waits: Vec<Vec<Wait>>,
}

/// Why an item waits for an earlier one.
pub(crate) struct Wait {
    pub(crate) reason: Reason,
    /// Where the later one says so.
    pub(crate) token: Token,
    pub(crate) earlier: usize,
}

/// What is launched as one: a call, or a chain of them.
pub(crate) struct Unit {
    /// The items that it consists of: one after the other in the source.
    pub(crate) items: Range<usize>,
    /// It is launched when so many items have ended.
    pub(crate) launch: usize,
}

impl Group {
    /// `later` are the variables that what stands behind the run in its block uses.
    pub(crate) fn of(items: Vec<Item>, names: &Names, later: &[String]) -> Self {
        let run = Run { items: &items, names, later };
        let count = items.len();
        let (mut after, mut launch) = (vec![Vec::new(); count], vec![0; count]);
        let mut waits: Vec<Vec<Wait>> = (0..count).map(|_| Vec::new()).collect();
        for index in 0..count {
            if items[index].as_call().is_none() && !items[index].is(Kind::Text) {
                launch[index] = index;
                continue;
            }
            for earlier in 0..index {
                let (reason, token) = if let Some(token) = run.uses(index, earlier) {
                    (Reason::Data, token)
                } else if let Some(token) = run.conflicts(earlier, index) {
                    (Reason::Name, token)
                } else {
                    continue;
                };
                // A text is there when it is needed.
                if items[earlier].is(Kind::Text) {
                    let before: Vec<usize> = after[earlier].clone();
                    waits[index].extend(before.iter().map(|&earlier| Wait { reason, token: token.clone(), earlier }));
                    after[index].extend(before);
                    launch[index] = launch[index].max(launch[earlier]);
                    continue;
                }
                after[index].push(earlier);
                waits[index].push(Wait { reason, token, earlier });
                launch[index] = launch[index].max(earlier + 1);
            }
            // What is moved into it is looked at by those before it first, when they are launched.
            for earlier in 0..index {
                if let Some(token) = run.may_take(earlier, index)
                    && launch[earlier] > launch[index]
                {
                    launch[index] = launch[earlier];
                    waits[index].push(Wait { reason: Reason::Name, token, earlier: launch[earlier] - 1 });
                }
            }
        }
        let units = run.units(&after, &launch);
        let texts =
            (0..count).filter(|index| items[*index].is(Kind::Text)).map(|index| (index, launch[index])).collect();
        Self { units, texts, items, after, waits }
    }

    /// How many calls it has.
    pub(crate) fn calls(&self) -> usize {
        self.items.iter().filter(|item| item.as_call().is_some()).count()
    }

    /// Whether anything can be under way beside anything else.
    pub(crate) fn overlaps(&self) -> bool {
        let between = |unit: &Unit| &self.items[unit.launch..unit.items.start];
        self.units.iter().any(|unit| between(unit).iter().any(|item| item.as_call().is_some()))
    }

    /// Whether the name that the item `index` of a chain binds has been moved when the chain ends.
    pub(crate) fn is_moved(&self, chain: &Range<usize>, index: usize, name: &str, later: &[String]) -> bool {
        let mut is_moved = false;
        for (place, item) in self.items.iter().enumerate().skip(index + 1) {
            let mentions = item.mentions();
            let mut uses = mentions.iter().filter(|mention| mention.name == name).peekable();
            if is_moved && uses.peek().is_some() {
                return false;
            }
            is_moved |= place < chain.end && uses.any(|mention| mention.how == How::Value);
            if item.binds(name) {
                return is_moved;
            }
        }
        is_moved && !later.iter().any(|used| used == name)
    }
}

/// The items of a run, while they are looked at.
struct Run<'a> {
    items: &'a [Item],
    names: &'a Names,
    later: &'a [String],
}

impl Run<'_> {
    /// The item before `index` that last binds `name`.
    fn bound_at(&self, name: &str, index: usize) -> Option<usize> {
        self.items[..index].iter().rposition(|item| item.binds(name))
    }

    /// Where `call`, at `index`, uses what the item `earlier` gives.
    fn uses(&self, index: usize, earlier: usize) -> Option<Token> {
        self.items[index]
            .mentions()
            .iter()
            .find(|mention| self.bound_at(&mention.name, index) == Some(earlier))
            .map(Token::of)
    }

    /// The name that both use, that neither binds, and that is in the way of launching the one before the other has ended.
    fn conflicts(&self, earlier: usize, index: usize) -> Option<Token> {
        let pairs = self.pairs(earlier, index);
        let found = pairs.iter().find(|(one, other)| self.is_in_the_way(earlier, one, index, other));
        found.map(|(_, other)| Token::of(other))
    }

    /// What both use and is the same variable for both.
    fn pairs(&self, earlier: usize, index: usize) -> Vec<(Mention, Mention)> {
        let first = self.held(earlier);
        let mut pairs = Vec::new();
        for other in self.items[index].mentions() {
            let is_same = self.bound_at(&other.name, index).is_none_or(|bound| bound < earlier);
            for one in first.iter().filter(|one| is_same && one.name == other.name) {
                pairs.push((one.clone(), other.clone()));
            }
        }
        pairs
    }

    /// What the item uses, and what that may have references to.
    fn held(&self, index: usize) -> Vec<Mention> {
        let mut held = self.items[index].mentions();
        let mut next = 0;
        while let Some(mention) = held.get(next).cloned() {
            next += 1;
            // What is evaluated to a value of its own is let go.
            let is_in_turn = self.items[index].is(Kind::Log) || self.items[index].is(Kind::Computed);
            if mention.how == How::Owned && !is_in_turn {
                continue;
            }
            let lenders = match self.bound_at(&mention.name, index) {
                Some(bound) => self.items[bound].mentions(),
                None => self.names.lenders(&mention.name).to_vec(),
            };
            for lender in lenders.into_iter().filter(|lender| lender.how != How::Owned) {
                let how = if lender.how == How::Value { How::Receiver } else { lender.how };
                let lent = Mention { how, ..lender };
                if !held.iter().any(|other| other.name == lent.name && other.how == lent.how) {
                    held.push(lent);
                }
            }
        }
        held
    }

    fn is_in_the_way(&self, earlier: usize, one: &Mention, index: usize, other: &Mention) -> bool {
        // A name that the run does not bind is known, or is not.
        let known = match self.bound_at(&other.name, index) {
            Some(_) => Some(Known::Local),
            None => self.names.get(&other.name),
        };
        if known == Some(Known::Shared) {
            return false;
        }
        let is_fixed = matches!(known, Some(Known::Text | Known::Value));
        let is_aside = self.items[earlier].is(Kind::Log) || self.items[earlier].is(Kind::Computed);
        // Whether it is not taken away.
        let stays = || {
            let is_used_again = || other.is_whole && self.is_used_again(index, &other.name);
            match other.how {
                // Lent, and by whom it is held meanwhile must not be looked at.
                How::Value if self.names.may_be_lent(other) => false,
                How::Value => is_used_again(),
                _ => is_fixed && (self.is_same_method(earlier, index) || is_used_again()),
            }
        };
        match (one.how, other.how) {
            (How::Owned | How::Borrow, How::Borrow | How::Owned) => false,
            // Evaluated when it is launched, which the later one is not before. What is no call is evaluated in its turn.
            (How::Owned, How::Value | How::Receiver) => is_aside && !stays(),
            // It is used after it, so it was copied; or only a part of it was moved, and others are used.
            (How::Value, _) => self.names.may_be_lent(one),
            (How::Borrow, How::Value | How::Receiver) => !stays(),
            (How::Receiver, How::Borrow | How::Owned) => !is_fixed,
            (How::Receiver, How::Value | How::Receiver) => !(is_fixed && stays()),
        }
    }

    /// What the item at `index` may take away and `earlier` uses.
    fn may_take(&self, earlier: usize, index: usize) -> Option<Token> {
        self.pairs(earlier, index)
            .iter()
            .find(|(_, other)| matches!(other.how, How::Value | How::Receiver) && !self.names.is_shared(&other.name))
            .map(|(_, other)| Token::of(other))
    }

    /// Whether `name` is used after the item at `index` too: then it is not moved there.
    fn is_used_again(&self, index: usize, name: &str) -> bool {
        if self.items[index].binds(name) || !self.names.is_bound_once(name) {
            return false;
        }
        for item in &self.items[index + 1..] {
            if item.mentions().iter().any(|other| other.name == name) {
                return true;
            }
            if item.binds(name) {
                return false;
            }
        }
        self.later.iter().any(|used| used == name)
    }

    /// Whether the two call the same method of one name: then it takes it by reference, or by copy.
    fn is_same_method(&self, earlier: usize, index: usize) -> bool {
        let (Item::Call(one), Item::Call(other)) = (&self.items[earlier], &self.items[index]) else { return false };
        match (&one.call, &other.call) {
            (Expr::MethodCall(one), Expr::MethodCall(other)) => {
                one.method == other.method && same(&one.receiver, &other.receiver)
            }
            _ => false,
        }
    }

    /// What is launched as one: a chain of calls, each of which needs the one before it and nothing else of the run, is; if
    /// there is something that it can overlap with, and if what it gives can be taken out of it.
    fn units(&self, after: &[Vec<usize>], launch: &[usize]) -> Vec<Unit> {
        let mut units = Vec::new();
        let mut start = 0;
        while start < self.items.len() {
            let mut end = start + 1;
            let Item::Call(first) = &self.items[start] else {
                start = end;
                continue;
            };
            while first.can_be_delivered() && end < self.items.len() && self.continues(after, start..end, launch[start])
            {
                end += 1;
            }
            // Alone it is as well off as it is written.
            let is_beside = |index: usize| index >= launch[start] && !(start..end).contains(&index);
            let calls = self.items.iter().enumerate().filter(|(_, item)| item.as_call().is_some());
            if !calls.map(|(index, _)| index).any(is_beside) {
                end = start + 1;
            }
            units.push(Unit { items: start..end, launch: launch[start] });
            start = end;
        }
        units
    }

    /// Whether the item behind `chain`, which is launched at `launch`, belongs to it.
    fn continues(&self, after: &[Vec<usize>], chain: Range<usize>, launch: usize) -> bool {
        let next = chain.end;
        let Item::Call(call) = &self.items[next] else { return false };
        let needs_nothing_else = after[next].iter().all(|&other| other == next - 1 || other < launch);
        let is_inside = |name: &str| self.bound_at(name, next).is_some_and(|bound| bound >= chain.start);
        // What a result borrows from would have to stay inside, and the result to leave.
        let borrows_nothing = call.binding.as_ref().is_some_and(Binding::is_owned);
        let takes = call.mentions.iter().filter(|mention| is_inside(&mention.name)).all(|mention| match mention.how {
            How::Value => {
                let is_clear = self.names.is_bound_once(&mention.name) || !self.later.contains(&mention.name);
                mention.is_whole && is_clear
            }
            How::Owned => true,
            How::Borrow | How::Receiver => borrows_nothing,
        });
        // An argument that needs something of the chain is evaluated inside. What else it uses is captured by reference, and
        // has to bear that other threads look at it.
        let is_inner = |argument: &&Argument| argument.mentions.iter().any(|mention| is_inside(&mention.name));
        let captured = call.arguments.iter().filter(is_inner).flat_map(|argument| &argument.mentions);
        let may_be_captured = |mention: &Mention| {
            let is_outside = self.bound_at(&mention.name, next).is_none();
            match self.names.get(&mention.name) {
                Some(Known::Shared) => is_outside,
                Some(Known::Text) => is_outside && mention.how == How::Owned,
                _ => false,
            }
        };
        // What is taken out has one name.
        let binds_again = self.items[chain.clone()].iter().any(|earlier| call.rebinds(earlier));
        // Others that need what is inside would have to wait for all of it.
        let needed_by_others =
            after.iter().enumerate().any(|(other, after)| other != next && after.contains(&(next - 1)));
        self.uses(next, next - 1).is_some()
            && !binds_again
            && !needed_by_others
            && needs_nothing_else
            && call.can_be_delivered()
            && takes
            && captured.filter(|mention| !is_inside(&mention.name)).all(may_be_captured)
    }
}

impl Call {
    /// Whether what it gives can be bound in two steps: inside of what runs ahead, and where it is written.
    fn can_be_delivered(&self) -> bool {
        self.binding.as_ref().is_none_or(|binding| binding.is_plain) && self.semicolon.is_some()
    }

    /// Whether it binds a name that `earlier` binds.
    pub(crate) fn rebinds(&self, earlier: &Item) -> bool {
        let names = self.binding.as_ref().map(|binding| &binding.names);
        names.into_iter().flatten().any(|name| earlier.binds(&name.unraw().to_string()))
    }

    pub(crate) fn binds(&self, name: &str) -> bool {
        self.binding.as_ref().is_some_and(|binding| binding.names.iter().any(|bound| bound.unraw() == name))
    }
}
