//! The lints that are allowed on generated code, and nowhere else.
//!
//! The compiler keeps most lints to itself where code comes from a macro. What is here would be reported all the same: it
//! concerns tokens of the user, or a lint that does not look where code comes from.

use proc_macro2::{Ident, Span};
use quote::quote_spanned;
use syn::{
    AttrStyle, Attribute, MacroDelimiter, Meta, MetaList, Token,
    token::{Bracket, Paren},
};

/// What was generated.
pub(crate) enum Generated {
    /// A statement that mentions or binds parameters: `Signature::argument(.., &_x)`, `let x = x;`.
    Binding,
    /// A statement or a match arm in which a call was wrapped: if that call never returns, `counted` is not reached.
    WrappedCall,
    /// The static of a function with services: what they are made of needs a Rust that is newer than what the user's crate may
    /// promise.
    Site,
    /// A function as a whole. It has more statements than it was written with, some branches begin alike, and names are bound
    /// more than once; clippy looks
    /// for wrapped calls that never return from here. In the implementation of a trait, `Call` says more than the trait does, and it is
    /// `#[must_use]`, as a future is.
    Function,
}

/// The attribute that allows what `generated` would raise.
pub(crate) fn allowed(generated: Generated) -> Attribute {
    let span = Span::mixed_site();
    let lints = match generated {
        Generated::Binding => quote_spanned! {span=>
            clippy::no_effect_underscore_binding, clippy::shadow_same, clippy::used_underscore_binding
        },
        Generated::WrappedCall => quote_spanned!(span=> unreachable_code),
        Generated::Site => quote_spanned!(span=> clippy::incompatible_msrv),
        Generated::Function => quote_spanned! {span=>
            refining_impl_trait, clippy::branches_sharing_code, clippy::diverging_sub_expression, clippy::double_must_use,
            clippy::many_single_char_names, clippy::single_match_else
        },
    };
    Attribute {
        pound_token: Token![#](span),
        style: AttrStyle::Outer,
        bracket_token: Bracket(span),
        meta: Meta::List(MetaList {
            path: Ident::new("allow", span).into(),
            delimiter: MacroDelimiter::Paren(Paren(span)),
            tokens: lints,
        }),
    }
}
