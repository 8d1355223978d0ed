//! The arguments of the attributes.
//!
//! What must hold: a name is either available or unknown, and the message says what there is.
//! All mistakes of one list are reported together, those in the list of a nested argument included. What an argument asks
//! of others and of the function is `rules`' subject.

mod jit;
mod list;
mod orchestration;
mod retry;
mod time;
mod value;

use proc_macro2::{Ident, Span};
use syn::{Path, parse_quote_spanned};

pub(crate) use self::{
    jit::{JitArguments, OpLimit},
    list::Given,
    orchestration::{Class, OrchestrationArguments, Services},
    retry::{Cache, Retry},
    time::Rate,
};

/// The path of `__private` in the crate that was named, `::xcs` by default.
///
/// Spans resolve at the macro's definition: no item or edition of the user's crate changes what `::xcs` means.
fn private(krate: Option<Path>) -> Path {
    let span = Span::mixed_site();
    let mut path = krate.unwrap_or_else(|| parse_quote_spanned!(span=> ::xcs));
    path.segments.push(Ident::new("__private", span).into());
    path
}
