//! What a decision is keyed by: type arguments, constants, and the arguments that the body looks at.

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;
use syn::{FnArg, GenericParam, Path};

use super::conditions;
use crate::{function::Function, mentioned::simple_name};

/// A closure that writes the signature down, to stand at the start of the body. What it needs of the stack is gone when the
/// body runs.
///
/// ```text
/// // Input
/// fn score<T: Element, const N: usize>(&self, query: &Tensor<T>, (a, b): (u8, u8), unused: u8) { .. }
///
/// // Output
/// |__xcs_signature: &mut ::xcs::__private::Signature| {
///     ::xcs::__private::Signature::type_argument::<Self>(__xcs_signature);
///     ::xcs::__private::Signature::type_argument::<T>(__xcs_signature);
///     ::xcs::__private::Signature::const_argument(__xcs_signature, N);
///     ::xcs::__private::Signature::argument(__xcs_signature, &query);
/// }
/// ```
///
/// Arguments taken apart by a pattern have no name. An argument that the body never mentions decides nothing, and to
/// mention it here would silence the compiler's `unused_variables`. Paths instead of methods: a trait of the user's, for
/// all types, may have methods of these names.
pub(super) fn signature(function: &Function, private: &Path) -> TokenStream {
    let span = Span::mixed_site();
    let signature = &function.signature;
    let mut arguments = Vec::new();
    if signature.receiver().is_some() {
        arguments.push(quote_spanned!(span=> #private::Signature::type_argument::<Self>(__xcs_signature);));
    }
    for parameter in &signature.generics.params {
        match parameter {
            GenericParam::Lifetime(_) => {}
            GenericParam::Type(parameter) => {
                let (conditions, ident) = (conditions(&parameter.attrs), &parameter.ident);
                arguments.push(quote_spanned! {span=>
                    #(#conditions)* #private::Signature::type_argument::<#ident>(__xcs_signature);
                });
            }
            GenericParam::Const(parameter) => {
                let (conditions, ident) = (conditions(&parameter.attrs), &parameter.ident);
                arguments.push(quote_spanned! {span=>
                    #(#conditions)* #private::Signature::const_argument(__xcs_signature, #ident);
                });
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
            arguments.push(quote_spanned! {span=>
                #(#conditions)* #private::Signature::argument(__xcs_signature, &#ident);
            });
        }
    }
    quote_spanned! {span=>
        |__xcs_signature: &mut #private::Signature| {
            #(#arguments)*
        }
    }
}
