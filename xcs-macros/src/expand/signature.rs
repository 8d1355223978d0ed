//! What a decision is keyed by: type arguments, constants, and the arguments that the body looks at.

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;
use syn::{FnArg, GenericParam, Path};

use super::conditions;
use crate::{function::Function, mentioned::simple_name};

/// An expression of type `Signature`, to stand at the start of the body.
///
/// ```text
/// // Input
/// fn score<T: Element, const N: usize>(&self, query: &Tensor<T>, (a, b): (u8, u8), unused: u8) { .. }
///
/// // Output
/// {
///     let mut signature = ::xcs::__private::Signature::new();
///     signature.type_argument::<Self>();
///     signature.type_argument::<T>();
///     signature.const_argument(N);
///     signature.argument(&query);
///     signature
/// }
/// ```
///
/// Arguments taken apart by a pattern have no name. An argument that the body never mentions decides nothing, and to
/// mention it here would silence the compiler's `unused_variables`.
pub(super) fn signature(function: &Function, private: &Path) -> TokenStream {
    let span = Span::mixed_site();
    let signature = &function.signature;
    let mut arguments = Vec::new();
    if signature.receiver().is_some() {
        arguments.push(quote_spanned!(span=> signature.type_argument::<Self>();));
    }
    for parameter in &signature.generics.params {
        match parameter {
            GenericParam::Lifetime(_) => {}
            GenericParam::Type(parameter) => {
                let (conditions, ident) = (conditions(&parameter.attrs), &parameter.ident);
                arguments.push(quote_spanned!(span=> #(#conditions)* signature.type_argument::<#ident>();));
            }
            GenericParam::Const(parameter) => {
                let (conditions, ident) = (conditions(&parameter.attrs), &parameter.ident);
                arguments.push(quote_spanned!(span=> #(#conditions)* signature.const_argument(#ident);));
            }
        }
    }
    for input in &signature.inputs {
        let FnArg::Typed(input) = input else {
            continue;
        };
        let Some(name) = simple_name(&input.pat) else {
            continue;
        };
        if function.body.mentioned.contains(&name.ident) {
            let (conditions, ident) = (conditions(&input.attrs), &name.ident);
            arguments.push(quote_spanned!(span=> #(#conditions)* signature.argument(&#ident);));
        }
    }
    quote_spanned! {span=> {
        let mut signature = #private::Signature::new();
        #(#arguments)*
        signature
    }}
}
