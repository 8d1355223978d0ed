//! The attributes of `xcs`.
use proc_macro::TokenStream;

/// Placeholder.
#[proc_macro_attribute]
pub fn jit(_arguments: TokenStream, item: TokenStream) -> TokenStream {
    item
}

/// Placeholder.
#[proc_macro_attribute]
pub fn orchestration(_arguments: TokenStream, item: TokenStream) -> TokenStream {
    item
}
