//! What an attribute saw in a body.

/// The verdict on a body: what each statement does, and what keeps the body from being skipped.
#[derive(Clone, Copy, Debug)]
pub struct Verdict {
    /// The calls that may overlap, if it is an async function: groups of calls, each with what it waits for and why. See
    /// `explain/overlap.rs`, which reads it.
    pub overlap: &'static str,
    /// The body as it is written, braces included; empty where that is not known.
    pub source: &'static str,
    /// The line on which it begins, from 1.
    pub line: u32,
    /// The column at which it begins, from 1.
    pub column: u32,
    /// The names of what `Inputs` lists, in that order; empty where they are not known.
    pub inputs: &'static str,
    /// Line, column and kind of each statement: `8:5:t 9:5:h`.
    pub statements: &'static str,
    /// Line, column and code of each reason not to skip the body: `8:5:402`. None, and calls may be replayed.
    pub reasons: &'static str,
    /// Where tensors' methods and operators are called from, and how often, if that is all that the body does: `8:5:1 8:9:2`.
    pub calls: &'static str,
    /// Those that are operators, which may take a tensor by value.
    pub operators: &'static str,
    /// What each result is: `t` for a tensor, `s` for a scalar.
    pub results: &'static str,
    /// The results that are read from tensors: where `item` is called, and which result. `4:33:1`
    pub items: &'static str,
}

impl Verdict {
    /// Line, column and kind of each statement.
    pub(crate) fn statements(&self) -> impl Iterator<Item = (u32, u32, StatementKind)> {
        places(self.statements).filter_map(|(line, column, kind)| {
            let kind = match kind {
                "t" => StatementKind::Tensor,
                "c" => StatementKind::Control,
                "h" => StatementKind::HostCall,
                "a" => StatementKind::Await,
                "e" => StatementKind::Effect,
                _ => return None,
            };
            Some((line, column, kind))
        })
    }

    /// Line, column and number of each reason.
    pub(crate) fn reasons(&self) -> impl Iterator<Item = (u32, u32, u16)> {
        places(self.reasons).filter_map(|(line, column, number)| Some((line, column, number.parse().ok()?)))
    }
}

/// The places in a list of an attribute's: `line:column:what line:column:what`.
pub(super) fn places(list: &'static str) -> impl Iterator<Item = (u32, u32, &'static str)> {
    list.split(' ').filter_map(|place| {
        let mut parts = place.splitn(3, ':');
        Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?))
    })
}

/// What a statement of a `#[jit]` body does, as far as its source shows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum StatementKind {
    /// Computes with tensors, and with scalars that do not depend on them.
    Tensor,
    /// Decides what runs, or leaves.
    Control,
    /// Calls something that may do anything.
    HostCall,
    /// Waits.
    Await,
    /// Changes something, or might.
    Effect,
}

/// The names of a function's type arguments, constants and arguments, for reports.
#[derive(Clone, Copy)]
pub(super) struct Names(pub(super) &'static str);

impl Names {
    /// What the input at `position` is called.
    pub(super) fn of(self, position: u64) -> String {
        let name = usize::try_from(position).ok().and_then(|position| self.0.split(' ').nth(position));
        name.filter(|name| !name.is_empty()).map_or_else(|| format!("input {}", position + 1), str::to_owned)
    }
}
