//! What calls have to wait for, by the rules of `docs/overlap.md`: worked out from what was written, not from the source.

/// What a name is bound to, as far as the rules ask.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Bound {
    /// A parameter `&T`, a number or a `bool`; or a `let` of a literal, a `format!` or a reference.
    Shared,
    Other,
}

/// How a statement uses a name.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// `&name`, `name.as_str()`
    Borrowed,
    /// In a `format!`, `name.clone()`: a value of its own is made of it.
    Made,
    /// `name`, which is gone then.
    Moved,
    /// `name`, which is still there.
    Copied,
}

/// A use of a variable.
#[derive(Clone, Copy)]
pub struct Mention {
    pub variable: usize,
    pub how: Use,
    /// Which argument of the call it is part of.
    pub argument: usize,
}

/// How the result of a call is bound.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Binding {
    /// Not at all, or as `mut`.
    Other,
    /// By plain names.
    Plain,
    /// By plain names, and its type is written: `String`, `u64`, or a pair of them.
    Typed,
}

/// A statement of a group.
pub struct Statement {
    /// The call, if it is no logging macro.
    pub call: Option<usize>,
    pub mentions: Vec<Mention>,
    pub binds: Vec<usize>,
    /// How it binds them.
    pub binding: Binding,
    /// Where it stands: comparable with the uses of variables.
    pub place: usize,
}

pub struct Variable {
    pub name: String,
    pub bound: Bound,
    /// A parameter that is a `String`.
    pub is_text_parameter: bool,
    /// The last place where it is used.
    pub last: usize,
}

/// The calls, of those before the statement `index` of the group, which must have ended before its call starts.
/// `reads` tells which calls only read.
pub fn after(group: &[Statement], index: usize, variables: &[Variable], reads: &dyn Fn(usize) -> bool) -> Vec<usize> {
    let later = &group[index];
    let Some(call) = later.call else { return Vec::new() };
    let mut after = Vec::new();
    for (nth, earlier) in group[..index].iter().enumerate() {
        let Some(before) = earlier.call else {
            // It runs when all before it has ended; what may not pass it waits as long.
            if conflict(group, earlier, later, variables) {
                after.extend(group[..nth].iter().filter_map(|statement| statement.call));
            }
            continue;
        };
        let needs = later.mentions.iter().any(|mention| earlier.binds.contains(&mention.variable));
        if needs || !reads(before) || !reads(call) || conflict(group, earlier, later, variables) {
            after.push(before);
        } else if takes_what_is_made_of(earlier, later) {
            // It is there until the earlier one has started.
            after.extend(self::after(group, nth, variables, reads));
        }
    }
    after.sort_unstable();
    after.dedup();
    after
}

/// Whether the earlier one makes a value of its own of something that the later one takes away.
fn takes_what_is_made_of(earlier: &Statement, later: &Statement) -> bool {
    let makes = |variable| earlier.mentions.iter().any(|one| one.variable == variable && one.how == Use::Made);
    later.mentions.iter().any(|other| other.how == Use::Moved && makes(other.variable))
}

/// Whether both use a name that was there before both, in a way that may conflict.
fn conflict(group: &[Statement], earlier: &Statement, later: &Statement, variables: &[Variable]) -> bool {
    earlier.mentions.iter().any(|one| {
        later.mentions.iter().any(|other| {
            let variable = one.variable;
            if variable != other.variable || one.how == Use::Made && earlier.call.is_some() {
                return false;
            }
            // What is still there after a use like this is a copy.
            if one.how == Use::Copied {
                return false;
            }
            let is_moved = group.iter().flat_map(|statement| &statement.mentions);
            let is_moved = is_moved.clone().any(|mention| mention.variable == variable && mention.how == Use::Moved);
            if variables[variable].bound == Bound::Shared && !is_moved {
                return false;
            }
            let reads = |how| matches!(how, Use::Borrowed | Use::Made);
            let both_borrow = reads(one.how) && reads(other.how);
            let is_used_again = variables[variable].last > later.place;
            !both_borrow && !is_used_again
        })
    })
}

/// For each statement of the group whether it continues a chain, which runs through before its turn.
pub fn chained(group: &[Statement], variables: &[Variable]) -> Vec<bool> {
    let mut start = 0;
    let continues = |index: usize| {
        let is_chained = index > 0 && continues(group, start, index, variables);
        if !is_chained {
            start = index;
        }
        is_chained
    };
    (0..group.len()).map(continues).collect()
}

/// Whether the statement `index` belongs to the chain that begins with `start` and goes as far as the one before it.
fn continues(group: &[Statement], start: usize, index: usize, variables: &[Variable]) -> bool {
    let (before, next) = (&group[index - 1], &group[index]);
    let are_calls = before.call.is_some() && next.call.is_some();
    let are_plain = before.binding != Binding::Other && next.binding != Binding::Other;
    let gives = |statements: &[Statement], variable: usize| statements.iter().any(|one| one.binds.contains(&variable));
    let is_of_before = |mention: &Mention| before.binds.contains(&mention.variable);
    let uses_it = next.mentions.iter().any(is_of_before);
    let uses_others =
        next.mentions.iter().any(|mention| !is_of_before(mention) && gives(&group[..index], mention.variable));
    let needed_by_others = group[index + 1..]
        .iter()
        .filter(|other| other.call.is_some())
        .any(|other| other.mentions.iter().any(is_of_before));
    let name = |variable: &usize| &variables[*variable].name;
    let bound_twice = next
        .binds
        .iter()
        .any(|one| group[start..index].iter().flat_map(|earlier| &earlier.binds).any(|other| name(one) == name(other)));
    let cannot_borrow = next.binding == Binding::Typed
        || next.mentions.iter().filter(|mention| is_of_before(mention)).all(|mention| mention.how != Use::Borrowed);
    // What else an argument uses that is evaluated inside of the chain.
    let inner =
        |argument: usize| next.mentions.iter().any(|mention| mention.argument == argument && is_of_before(mention));
    let may_be_inside = |mention: &Mention| is_of_before(mention) || may_be_captured(mention, variables);
    let fits_inside = next.mentions.iter().filter(|mention| inner(mention.argument)).all(may_be_inside);
    are_calls
        && are_plain
        && uses_it
        && !uses_others
        && !needed_by_others
        && !bound_twice
        && cannot_borrow
        && fits_inside
}

/// How many of the statements with which a round begins run ahead, if the rest lets them. They are one future, so that what one
/// of them makes of an earlier result is made inside of it, and what they give has one name. `round` are the variables of the
/// round.
pub fn ahead(group: &[Statement], round: &[usize], variables: &[Variable]) -> usize {
    let fits = |index: usize| {
        let next = &group[index];
        let gives = |variable: &usize| group[..index].iter().any(|earlier| earlier.binds.contains(variable));
        let name = |variable: &usize| &variables[*variable].name;
        let is_taken = |variable: &usize| {
            group[..index].iter().flat_map(|earlier| &earlier.binds).any(|other| name(other) == name(variable))
        };
        let inner = |argument: usize| {
            next.mentions.iter().any(|mention| mention.argument == argument && gives(&mention.variable))
        };
        let may_be_inside = |mention: &Mention| {
            gives(&mention.variable) || round.contains(&mention.variable) || may_be_captured(mention, variables)
        };
        !next.binds.iter().any(is_taken)
            && next.mentions.iter().filter(|mention| inner(mention.argument)).all(may_be_inside)
    };
    (0..group.len()).take_while(|index| fits(*index)).count()
}

/// Whether what is evaluated inside of a future that others may look at can use the variable: a shared reference, a number,
/// a literal, or a text of which a value is made.
fn may_be_captured(mention: &Mention, variables: &[Variable]) -> bool {
    let variable = &variables[mention.variable];
    variable.bound == Bound::Shared || variable.is_text_parameter && mention.how == Use::Made
}
