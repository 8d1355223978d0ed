//! The one place where errors come together.
//!
//! What must hold: every mistake of one annotated item is reported in the same build, each at the token to change, and
//! the user's item is emitted next to the errors exactly as it was written, so that no follow-up error ("cannot find
//! function `rank`") hides the real one.

use std::fmt::Display;

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;

/// The mistakes found so far in one annotated item.
#[derive(Default)]
pub(crate) struct Diagnostics {
    errors: Vec<syn::Error>,
}

impl Diagnostics {
    /// Notes a mistake at `tokens`.
    pub(crate) fn error(&mut self, tokens: impl ToTokens, message: impl Display) {
        self.errors.push(syn::Error::new_spanned(tokens, message));
    }

    /// Notes a mistake at one place.
    pub(crate) fn error_at(&mut self, span: Span, message: impl Display) {
        self.errors.push(syn::Error::new(span, message));
    }

    /// Notes mistakes that another parser found, as many as `error` holds.
    pub(crate) fn absorb(&mut self, error: impl Into<syn::Error>) {
        self.errors.push(error.into());
    }

    /// Notes all that `other` has noted.
    pub(crate) fn append(&mut self, mut other: Self) {
        self.errors.append(&mut other.errors);
    }

    /// Whether a mistake was noted.
    pub(crate) fn found_any(&self) -> bool {
        !self.errors.is_empty()
    }

    /// `item`, token for token, followed by the errors.
    pub(crate) fn beside(self, mut item: TokenStream) -> TokenStream {
        item.extend(self.errors.iter().map(syn::Error::to_compile_error));
        item
    }
}
