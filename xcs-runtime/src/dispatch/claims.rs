//! Claims: which tensor methods the source of a body calls, and where.

use super::{
    plan::Refusal,
    verdict::{Verdict, places},
};
use crate::trace::proof::Proof;
use std::{collections::BTreeMap, panic::Location};

/// A place in the file of a function: line and column, from 1.
pub(super) type At = (u32, u32);

/// A place in a source.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Place {
    pub(crate) file: &'static str,
    pub(crate) line: u32,
    pub(crate) column: u32,
}

/// What an attribute claims of a body: at each place, so many calls of tensors' methods and operators, and none elsewhere.
pub(super) struct Claims {
    /// The file, as the compiler names it.
    pub(super) file: &'static str,
    pub(super) verdict: Verdict,
}

impl Claims {
    /// Whether the calls that were made are those that are claimed. A method of the same name, of another type or of a trait,
    /// does not call from these places.
    pub(super) fn confirm(&self, proof: &Proof) -> Result<(), Refusal> {
        let notes = &proof.notes;
        let mut claimed = BTreeMap::<At, u32>::new();
        for (line, column, calls) in places(self.verdict.calls) {
            *claimed.entry((line, column)).or_default() += calls.parse::<u32>().unwrap_or(u32::MAX);
        }
        let mut made = BTreeMap::<At, u32>::new();
        for note in notes.iter().filter(|note| note.file() == self.file) {
            *made.entry((note.line(), note.column())).or_default() += 1;
        }
        // What the body does not do as it looks tells more than what was done elsewhere instead.
        let differs = |at: &&At| made.get(at) != claimed.get(at);
        if let Some(at) = claimed.keys().find(differs) {
            return Err(self.refused_at(*at));
        }
        if let Some(elsewhere) = notes.iter().find(|note| note.file() != self.file) {
            let (file, line, column) = (elsewhere.file(), elsewhere.line(), elsewhere.column());
            return Err(Refusal::Unconfirmed(Place { file, line, column }));
        }
        let differing = made.keys().find(differs).copied();
        // An operator of the source may take a tensor. A method may not, and may not use an operator to do so either.
        let at = |location: &Location<'_>| (location.line(), location.column());
        let is_operator = |spent: At| places(self.verdict.operators).any(|(line, column, _)| (line, column) == spent);
        let took = |(used, spent): &(&Location<'_>, Option<&Location<'_>>)| {
            spent.is_none_or(|spent| at(spent) == at(used) && !is_operator(at(spent))).then(|| at(used))
        };
        let taken = proof.gone.iter().find_map(took);
        differing.or(taken).map_or(Ok(()), |at| Err(self.refused_at(at)))
    }

    /// That what happened at a place of the source is not what is claimed.
    pub(super) fn refused_at(&self, (line, column): At) -> Refusal {
        Refusal::Unconfirmed(Place { file: self.file, line, column })
    }

    /// Whether the result with this number is a tensor.
    pub(super) fn is_tensor(&self, result: usize) -> bool {
        self.verdict.results.as_bytes().get(result) == Some(&b't')
    }

    /// Where the result with this number was read, if it was.
    pub(super) fn item(&self, result: usize) -> Option<At> {
        let result = result.to_string();
        places(self.verdict.items).find(|(.., which)| *which == result).map(|(line, column, _)| (line, column))
    }

    /// Whether `location` is a place of the source.
    pub(super) fn is_at(&self, location: &Location<'_>, at: At) -> bool {
        location.file() == self.file && (location.line(), location.column()) == at
    }
}
