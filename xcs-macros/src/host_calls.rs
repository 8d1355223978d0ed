use proc_macro2::TokenStream;
use syn::Stmt;
pub(crate) fn count(_statements: &mut [Stmt], _private: &TokenStream) -> u32 {
    0
}
