//! What a call is made with: type arguments, constants, and the arguments that the body looks at.

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;
use syn::{Expr, FnArg, GenericParam, Ident, PatIdent, PatType, Path, Type, ext::IdentExt};

use super::{conditions, reported_at};
use crate::{function::Function, mentioned::simple_name, verdict::Claims};

/// A tuple of it, or of tuples if there is much. What it needs of the stack is gone when the body runs.
///
/// ```text
/// // Input
/// fn score<T: Element, const N: usize>(&self, query: &Tensor<T>, (a, b): (u8, u8), unused: u8) { .. }
///
/// // Output
/// (
///     ::xcs::__private::type_argument::<Self>(),
///     ::xcs::__private::type_argument::<T>(),
///     ::xcs::__private::Const(N),
///     &query,
/// )
/// ```
///
/// Arguments taken apart by a pattern have no name. An argument that the body never mentions decides nothing, and to
/// mention it here would silence the compiler's `unused_variables`. Functions instead of methods: a trait of the user's, for
/// all types, may have methods of these names.
///
/// A body with `claims` names constants and types besides; `statics` are arguments that are known by their values.
pub(super) fn inputs(function: &Function, statics: &[Ident], claims: Option<&Claims>, private: &Path) -> TokenStream {
    let span = Span::mixed_site();
    let signature = &function.signature;
    let mut listed = Vec::new();
    if has_self(function, claims) {
        listed.push(quote_spanned!(span=> #private::type_argument::<Self>()));
    }
    for parameter in &signature.generics.params {
        match parameter {
            GenericParam::Lifetime(_) => {}
            GenericParam::Type(parameter) => {
                let (conditions, ident) = (conditions(&parameter.attrs), &parameter.ident);
                listed.push(quote_spanned!(span=> #(#conditions)* #private::type_argument::<#ident>()));
            }
            GenericParam::Const(parameter) => {
                let (conditions, ident) = (conditions(&parameter.attrs), &parameter.ident);
                listed.push(quote_spanned!(span=> #(#conditions)* #private::Const(#ident)));
            }
        }
    }
    for (input, name) in arguments(function) {
        let (conditions, ident) = (conditions(&input.attrs), &name.ident);
        listed.push(if !statics.contains(ident) {
            quote_spanned!(span=> #(#conditions)* &#ident)
        } else {
            let reference = match &*input.ty {
                Type::Reference(_) => TokenStream::new(),
                _ => quote_spanned!(span=> &),
            };
            let fixed = reported_at(ident.span(), quote_spanned!(span=> fixed(#reference #ident)));
            quote_spanned!(span=> #(#conditions)* #private::#fixed)
        });
    }
    for of in claims.iter().flat_map(|claims| &claims.types) {
        listed.push(quote_spanned!(span=> #private::tensor_type::<#of>()));
    }
    for constant in claims.iter().flat_map(|claims| &claims.constants) {
        // Asked for its type first, and for its value only if that is a scalar: it may be anything.
        listed.push(quote_spanned! {span=>
            #[allow(deprecated)]
            #private::constant(|__xcs_constant| #private::Constant::is(__xcs_constant, &#constant))
        });
    }
    if claims.is_some() && function.body.mentioned.outside() {
        // A closure is of a type of its own in each instance, of whatever it stands in.
        listed.push(quote_spanned!(span=> #private::Instance(|| {})));
    }
    tuple(&listed)
}

/// A tuple of any length: longer than the run time has, it is one of tuples.
fn tuple(listed: &[TokenStream]) -> TokenStream {
    const LONGEST: usize = 8;
    let span = Span::mixed_site();
    if listed.len() <= LONGEST {
        return quote_spanned!(span=> (#(#listed,)*));
    }
    let parts: Vec<TokenStream> = listed.chunks(LONGEST).map(tuple).collect();
    tuple(&parts)
}

/// The arguments that are listed, and their names.
fn arguments(function: &Function) -> impl Iterator<Item = (&PatType, &PatIdent)> {
    function.signature.inputs.iter().filter_map(|input| {
        let FnArg::Typed(input) = input else { return None };
        let name = simple_name(&input.pat).filter(|name| function.body.mentioned.contains(&name.ident))?;
        Some((input, name))
    })
}

/// Whether something is listed whose name says that it is not used.
pub(super) fn names_what_is_unused(function: &Function) -> bool {
    arguments(function).any(|(_, name)| name.ident.to_string().starts_with('_'))
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
    for (input, name) in arguments(function) {
        is_conditional |= conditions(&input.attrs).next().is_some();
        names.push(name.ident.unraw().to_string());
    }
    if is_conditional { String::new() } else { names.join(" ") }
}
