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
}

/// A statement of a group.
pub struct Statement {
    /// The call, if it is no logging macro.
    pub call: Option<usize>,
    pub mentions: Vec<Mention>,
    pub binds: Vec<usize>,
    /// Where it stands: comparable with the uses of variables.
    pub place: usize,
}

pub struct Variable {
    pub bound: Bound,
    /// The last place where it is used.
    pub last: usize,
}

/// The calls, of those before the statement `index` of the group, which must have ended before its call starts.
/// `reads` tells which calls only read.
pub fn after(group: &[Statement], index: usize, variables: &[Variable], reads: impl Fn(usize) -> bool) -> Vec<usize> {
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
        }
    }
    after.sort_unstable();
    after.dedup();
    after
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
