//! What a call is made with: type arguments, constants, and the arguments that the body looks at.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote_spanned};
use syn::{Expr, FnArg, GenericParam, Ident, Path, Type, ext::IdentExt};

use super::{conditions, reported_at};
use crate::{
    function::Function,
    mentioned::{mentions, simple_name},
    verdict::Claims,
};

/// A closure that lists it, to stand at the start of the body. What it needs of the stack is gone when the
/// body runs.
///
/// ```text
/// // Input
/// fn score<T: Element, const N: usize>(&self, query: &Tensor<T>, (a, b): (u8, u8), unused: u8) { .. }
///
/// // Output
/// ::xcs::__private::Inputs::type_argument::<Self>(__xcs_inputs);
/// ::xcs::__private::Inputs::type_argument::<T>(__xcs_inputs);
/// ::xcs::__private::Inputs::const_argument(__xcs_inputs, N);
/// ::xcs::__private::Inputs::argument(__xcs_inputs, &query);
/// ```
///
/// Arguments taken apart by a pattern have no name. An argument that the body never mentions decides nothing, and to
/// mention it here would silence the compiler's `unused_variables`. Paths instead of methods: a trait of the user's, for
/// all types, may have methods of these names.
///
/// A body with `claims` names constants and types besides; `statics` are arguments that are known by their values.
pub(super) fn inputs(function: &Function, statics: &[Ident], claims: Option<&Claims>, private: &Path) -> TokenStream {
    let span = Span::mixed_site();
    let signature = &function.signature;
    let mut arguments = Vec::new();
    if has_self(function, claims) {
        arguments.push(quote_spanned!(span=> #private::Inputs::type_argument::<Self>(__xcs_inputs);));
    }
    for parameter in &signature.generics.params {
        match parameter {
            GenericParam::Lifetime(_) => {}
            GenericParam::Type(parameter) => {
                let (conditions, ident) = (conditions(&parameter.attrs), &parameter.ident);
                arguments.push(quote_spanned! {span=>
                    #(#conditions)* #private::Inputs::type_argument::<#ident>(__xcs_inputs);
                });
            }
            GenericParam::Const(parameter) => {
                let (conditions, ident) = (conditions(&parameter.attrs), &parameter.ident);
                arguments.push(quote_spanned! {span=>
                    #(#conditions)* #private::Inputs::const_argument(__xcs_inputs, #ident);
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
            let list = if !statics.contains(ident) {
                quote_spanned!(span=> argument(__xcs_inputs, &#ident))
            } else if matches!(&*input.ty, Type::Reference(_)) {
                reported_at(ident.span(), quote_spanned!(span=> static_argument(__xcs_inputs, #ident)))
            } else {
                reported_at(ident.span(), quote_spanned!(span=> static_argument(__xcs_inputs, &#ident)))
            };
            arguments.push(quote_spanned!(span=> #(#conditions)* #private::Inputs::#list;));
        }
    }
    for of in claims.iter().flat_map(|claims| &claims.types) {
        arguments.push(quote_spanned!(span=> #private::Inputs::tensor_type::<#of>(__xcs_inputs);));
    }
    for constant in claims.iter().flat_map(|claims| &claims.constants) {
        // Asked for its type first, and for its value only if that is a scalar: it may be anything.
        arguments.push(quote_spanned! {span=>
            #[allow(deprecated)]
            #private::Inputs::constant(__xcs_inputs, |__xcs_constant| {
                #private::Constant::is(__xcs_constant, &#constant)
            });
        });
    }
    if claims.is_some() && names_what_is_outside(function) {
        // A closure is of a type of its own in each instance, of whatever it stands in.
        arguments.push(quote_spanned!(span=> #private::Inputs::instance(__xcs_inputs, &|| {});));
    }
    arguments.into_iter().collect()
}

/// Whether the function names anything but `Tensor`, its own parameters and what begins in lower case: it may be a parameter of
/// the `impl` or `trait` around it, of which there is one static for all.
fn names_what_is_outside(function: &Function) -> bool {
    let own = |name: &Ident| {
        function.signature.generics.params.iter().any(|parameter| match parameter {
            GenericParam::Type(parameter) => parameter.ident == *name,
            GenericParam::Const(parameter) => parameter.ident == *name,
            GenericParam::Lifetime(_) => false,
        })
    };
    let outside =
        |name: &Ident| name.unraw().to_string().starts_with(char::is_uppercase) && name != "Tensor" && !own(name);
    mentions(&function.signature.to_token_stream(), &outside)
        || mentions(&function.body.content.to_token_stream(), &outside)
}

/// Whether the type of `self` decides something.
fn has_self(function: &Function, claims: Option<&Claims>) -> bool {
    let names_self = |constant: &Expr| match constant {
        Expr::Path(path) => path.path.segments.first().is_some_and(|first| first.ident == "Self"),
        _ => false,
    };
    function.signature.receiver().is_some() || claims.is_some_and(|claims| claims.constants.iter().any(names_self))
}

/// The names of what [`inputs`] lists, in that order; none where a condition decides what there is.
pub(super) fn names(function: &Function, claims: Option<&Claims>) -> String {
    let signature = &function.signature;
    let mut names: Vec<String> = has_self(function, claims).then(|| "Self".to_owned()).into_iter().collect();
    let mut is_conditional = false;
    for parameter in &signature.generics.params {
        let (attributes, ident) = match parameter {
            GenericParam::Lifetime(_) => continue,
            GenericParam::Type(parameter) => (&parameter.attrs, &parameter.ident),
            GenericParam::Const(parameter) => (&parameter.attrs, &parameter.ident),
        };
        is_conditional |= conditions(attributes).next().is_some();
        names.push(ident.unraw().to_string());
    }
    for input in &signature.inputs {
        if let FnArg::Typed(input) = input
            && let Some(name) = simple_name(&input.pat)
            && function.body.mentioned.contains(&name.ident)
        {
            is_conditional |= conditions(&input.attrs).next().is_some();
            names.push(name.ident.unraw().to_string());
        }
    }
    if is_conditional { String::new() } else { names.join(" ") }
}
