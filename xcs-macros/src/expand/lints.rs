//! The lints that are allowed on generated code, and nowhere else.
//!
//! The compiler keeps most lints to itself where code comes from a macro. What is here would be reported all the same: it
//! concerns tokens of the user, or a lint that does not look where code comes from.

use proc_macro2::Span;
use syn::{Attribute, parse_quote_spanned};

/// What was generated.
pub(crate) enum Generated {
    /// A statement that mentions or binds parameters: `signature.argument(&_x)`, `let x = x;`.
    Binding,
    /// A statement or a match arm in which a call was wrapped: if that call never returns, `counted` is not reached.
    WrappedCall,
    /// The static that stands for the function: it needs a Rust that is newer than what the user's crate may promise.
    Site,
    /// A function as a whole. It has more statements than it was written with, and some branches begin alike; clippy looks
    /// for wrapped calls that never return from here.
    Function,
}

/// The attribute that allows what `generated` would raise.
pub(crate) fn allowed(generated: Generated) -> Attribute {
    let span = Span::mixed_site();
    match generated {
        Generated::Binding => parse_quote_spanned! {span=>
            #[allow(clippy::no_effect_underscore_binding, clippy::shadow_same, clippy::used_underscore_binding)]
        },
        Generated::WrappedCall => parse_quote_spanned! {span=>
            #[allow(unreachable_code)]
        },
        Generated::Site => parse_quote_spanned! {span=>
            #[allow(clippy::incompatible_msrv)]
        },
        Generated::Function => parse_quote_spanned! {span=>
            #[allow(
                clippy::branches_sharing_code,
                clippy::diverging_sub_expression,
                clippy::single_match_else,
            )]
        },
    }
}
