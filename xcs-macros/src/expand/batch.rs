//! A call that joins others in one request.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{ToTokens, quote_spanned};
use syn::{ExprPath, FnArg, Ident, Pat, ReturnType, Type, spanned::Spanned};

use super::{key, reported_at, stub::Stub};
use crate::{args::OrchestrationArguments, function::Function, mentioned::mentions, shared::is_shared};

/// The future of a call that is a member of a batch, as an expression that takes the arguments.
///
/// ```text
/// // Input
/// #[orchestration(read, batch = embed_many, max = 32, key = model)]
/// async fn embed(cx: &Arc<App>, model: Model, text: String) -> Result<V, E>;
///
/// // Output
/// {
///     let __xcs_identity = (::xcs::__private::own(&model), (::xcs::__private::address(cx),));
///     let __xcs_shared = (::core::clone::Clone::clone(cx), model);
///     ::xcs::__private::member::<_, _, _, Result<V, E>, _, _>(
///         __xcs_service, 32, .., __xcs_identity, __xcs_shared, text,
///         |(cx, model), __xcs_items| embed_many(cx, model, __xcs_items),
///     )
/// }
/// ```
///
/// The arguments are handed in, not captured: what a batch sends must be the same whoever sends it.
pub(super) fn member(
    batch: &ExprPath,
    function: &Function,
    arguments: &OrchestrationArguments,
    stub: Option<&Stub>,
) -> TokenStream {
    let span = Span::mixed_site();
    let private = &arguments.private;
    let max = Literal::u64_unsuffixed(arguments.services.max.as_ref().map_or(1, |max| max.value));
    let Inputs { shared: inputs, item } = inputs(function);
    let item = item.map(|(name, _)| name);
    let key = given_key(function, arguments);
    let addresses = arcs(&inputs).map(|arc| quote_spanned!(span=> #private::address(#arc)));
    let shared = inputs.iter().map(|(name, written)| match written {
        Type::Reference(_) => quote_spanned!(span=> ::core::clone::Clone::clone(#name)),
        _ => name.to_token_stream(),
    });
    let names: Vec<_> = inputs.iter().map(|(name, _)| name).collect();
    let stubbed = stub.map(|stub| stubbed(stub, &inputs));
    // Reported where the batch function is named: that its types do not fit.
    let result = result(&function.signature.output);
    let member = reported_at(batch.span(), quote_spanned!(span=> #private::member::<_, _, _, #result, _, _>));
    let items = reported_at(batch.span(), quote_spanned!(span=> __xcs_items));
    quote_spanned! {span=> {
        let __xcs_identity = (#key, (#(#addresses,)*));
        let __xcs_shared = (#(#shared,)*);
        #member(
            __xcs_service,
            #max,
            ::core::clone::Clone::clone(&__xcs_batched),
            __xcs_identity,
            __xcs_shared,
            #item,
            |(#(#names,)*), #items| #batch(#(#names,)* #items),
        )
        #stubbed
    }}
}

/// A stub answers each item, in the place of the batch function.
///
/// ```text
/// // Output
/// .stubbed(|__xcs_service, (cx, model), __xcs_items| match <stub> {
///     Some(__xcs_stub) => Ok(__xcs_items.into_iter().map(|__xcs_item| __xcs_stub(cx, model.clone(), __xcs_item)).collect()),
///     None => Err(__xcs_items),
/// })
/// ```
///
/// What is not shared is a part of `key`, hence `Clone`.
fn stubbed(stub: &Stub, inputs: &[(&Ident, &Type)]) -> TokenStream {
    let span = Span::mixed_site();
    let names = inputs.iter().map(|(name, _)| name);
    let given = inputs.iter().map(|(name, written)| match written {
        Type::Reference(_) => name.to_token_stream(),
        _ => quote_spanned!(span=> ::core::clone::Clone::clone(#name)),
    });
    let found = stub.found();
    quote_spanned! {span=>
        .stubbed(|__xcs_service, __xcs_shared, __xcs_items| match #found {
            ::core::option::Option::Some(__xcs_stub) => {
                let (#(#names,)*) = __xcs_shared;
                ::core::result::Result::Ok(::core::iter::Iterator::collect(::core::iter::Iterator::map(
                    ::core::iter::IntoIterator::into_iter(__xcs_items),
                    |__xcs_item| __xcs_stub(#(#given,)* __xcs_item),
                )))
            }
            ::core::option::Option::None => ::core::result::Result::Err(__xcs_items),
        })
    }
}

/// What tells one call from another for `dedupe` and `cache`: what tells their batches apart, and the item.
///
/// ```text
/// // Output, for the function above
/// (::xcs::__private::own(&model), (::xcs::__private::same(cx),), ::xcs::__private::own_item(&text))
/// ```
pub(super) fn key(function: &Function, arguments: &OrchestrationArguments) -> TokenStream {
    let span = Span::mixed_site();
    let private = &arguments.private;
    let Inputs { shared, item } = inputs(function);
    let key = given_key(function, arguments);
    let shared = arcs(&shared).map(|arc| quote_spanned!(span=> #private::same(#arc)));
    let item =
        item.map(|(name, written)| reported_at(written.span(), quote_spanned!(span=> #private::own_item(&#name))));
    quote_spanned!(span=> (#key, (#(#shared,)*), #item))
}

/// The parameters of a batched function.
struct Inputs<'a> {
    /// All but the item.
    shared: Vec<(&'a Ident, &'a Type)>,
    item: Option<(&'a Ident, &'a Type)>,
}

fn inputs(function: &Function) -> Inputs<'_> {
    let mut shared: Vec<_> = function.signature.inputs.iter().filter_map(named).collect();
    let item = shared.pop();
    Inputs { shared, item }
}

/// The value of `key`.
fn given_key(function: &Function, arguments: &OrchestrationArguments) -> TokenStream {
    match &arguments.services.key {
        Some(key) => key::of_expression(&key.value, function, &arguments.private),
        None => quote_spanned!(Span::mixed_site()=> ()),
    }
}

/// References to the parameters that are an `Arc`.
fn arcs<'a>(shared: &'a [(&Ident, &Type)]) -> impl Iterator<Item = TokenStream> + 'a {
    let arcs = shared.iter().filter(|(_, written)| is_shared(written));
    arcs.map(|(name, written)| match written {
        Type::Reference(_) => name.to_token_stream(),
        _ => quote_spanned!(Span::mixed_site()=> &#name),
    })
}

/// The type that a batched function returns, or `_` where it cannot be written in a body. Nothing else would say what it is
/// in time for messages to name it.
pub(super) fn result(output: &ReturnType) -> TokenStream {
    match output {
        ReturnType::Default => quote_spanned!(Span::mixed_site()=> ()),
        ReturnType::Type(_, written) if mentions(&written.to_token_stream(), &|token| token == "impl") => {
            quote_spanned!(Span::mixed_site()=> _)
        }
        ReturnType::Type(_, written) => written.to_token_stream(),
    }
}

fn named(input: &FnArg) -> Option<(&Ident, &Type)> {
    match input {
        FnArg::Typed(input) => match &*input.pat {
            Pat::Ident(name) => Some((&name.ident, &input.ty)),
            _ => None,
        },
        FnArg::Receiver(_) => None,
    }
}
