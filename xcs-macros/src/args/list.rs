//! A list of arguments: which names there are, and what was given.
//!
//! Lists are parsed by `darling`. Names are checked here because its messages speak of "fields"; values are read by
//! [`Value`], which notes every mistake of a nested list.

use darling::{FromMeta, ast::NestedMeta};
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Meta, Path};

use crate::{diagnostics::Diagnostics, nearest::nearest};

/// The names that one list knows.
pub(super) struct Vocabulary {
    /// What takes them, as it is written.
    pub(super) taker: &'static str,
    /// Name and how it is written.
    pub(super) available: &'static [(&'static str, &'static str)],
    /// Names that others use, and how what they mean is written here.
    pub(super) meant: &'static [(&'static [&'static str], &'static str)],
}

/// An argument that was given: its name, for messages, and its value.
pub(crate) struct Given<T> {
    pub(crate) name: Path,
    pub(crate) value: T,
}

/// What stands behind the name of an argument. Where that is wrong, the mistake is noted and any value will do.
pub(super) trait Value: Sized {
    fn read(meta: &Meta, diagnostics: &mut Diagnostics) -> Self;
}

/// An argument whose mistakes have not been reported yet.
pub(super) struct Argument<T> {
    given: Given<T>,
    mistakes: Diagnostics,
}

impl<T: Value> FromMeta for Argument<T> {
    fn from_meta(meta: &Meta) -> darling::Result<Self> {
        let mut mistakes = Diagnostics::default();
        let value = T::read(meta, &mut mistakes);
        Ok(Self { given: Given { name: meta.path().clone(), value }, mistakes })
    }
}

impl<T> Argument<T> {
    /// The argument; its mistakes are now `diagnostics`' business.
    pub(super) fn report(self, diagnostics: &mut Diagnostics) -> Given<T> {
        diagnostics.append(self.mistakes);
        self.given
    }
}

impl Vocabulary {
    /// Checks the names, then reads the values. `None` where the list is none.
    pub(super) fn read<T: FromMeta>(&self, arguments: TokenStream, diagnostics: &mut Diagnostics) -> Option<T> {
        let list = match NestedMeta::parse_meta_list(arguments) {
            Ok(list) => list,
            Err(error) => {
                diagnostics.absorb(error);
                return None;
            }
        };
        let mut seen = Vec::new();
        let mut known = Vec::new();
        for argument in list {
            let path = match &argument {
                NestedMeta::Meta(meta) => meta.path(),
                NestedMeta::NameValueInvalidExpr(meta) => &meta.path,
                NestedMeta::Lit(literal) => {
                    diagnostics.error(literal, self.unknown("a literal"));
                    continue;
                }
            };
            let name = path.to_token_stream().to_string().replace(' ', "");
            if !self.available.iter().any(|(available, _)| *available == name) {
                diagnostics.error(path, self.unknown_name(&name));
            } else if seen.contains(&name) {
                diagnostics.error(path, format!("`{name}` is given twice: keep one"));
            } else {
                seen.push(name);
                known.push(argument);
            }
        }
        T::from_list(&known).map_err(|error| diagnostics.absorb(error)).ok()
    }

    fn unknown_name(&self, name: &str) -> String {
        if let Some((_, instead)) = self.meant.iter().find(|(meant, _)| meant.contains(&name)) {
            return format!("`{}` does not take `{name}`: write {instead}", self.taker);
        }
        let names: Vec<_> = self.available.iter().map(|(name, _)| *name).collect();
        match nearest(name, &names) {
            Some(near) => format!("`{}` does not take `{name}`: did you mean `{near}`?", self.taker),
            None => self.unknown(&format!("`{name}`")),
        }
    }

    fn unknown(&self, what: &str) -> String {
        let usage: Vec<_> = self.available.iter().map(|(_, usage)| format!("`{usage}`")).collect();
        format!("`{}` does not take {what}: it takes {}", self.taker, usage.join(", "))
    }
}
