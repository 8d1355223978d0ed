//! A call with services of a function that gives a stream.

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;
use syn::ReturnType;

use super::{
    attempts::attempts,
    deferred, emit,
    orchestration::{captures_all, class, returns_call, service},
    services::{demand, judge, policy, returned_at},
};
use crate::{
    args::OrchestrationArguments,
    function::{Content, Function},
    streams::Gives,
};

/// Expands `#[orchestration]` with services on `function`, which gives a stream.
///
/// ```text
/// // Input
/// #[orchestration(read, backend = gpt)]
/// fn chat(gpt: &Backend, prompt: String) -> impl Stream<Item = Result<String, E>> { .. }
///
/// // Output
/// fn chat(gpt: &Backend, prompt: String) -> impl Stream<Item = Result<String, E>> {
///     let __xcs_service = <service>;
///     let __xcs_demand = <demand>;
///     ::xcs::__private::serve_stream(
///         __xcs_service,
///         __xcs_demand,
///         ::xcs::__private::once(async move { .. }),
///         ::xcs::__private::Judge { failed: .., retry: .., failure: .. },
///     )
/// }
///
/// // Input
/// #[orchestration(read, backend = gpt)]
/// async fn chat(gpt: &Backend, prompt: String) -> Result<impl Stream<Item = Result<String, E>>, E> { .. }
///
/// // Output
/// fn chat(gpt: &Backend, prompt: String) -> ::xcs::__private::Call<::xcs::__private::Read, impl Future<Output = ..>> {
///     let __xcs_service = <service>;
///     ::xcs::__private::call_of_class::<::xcs::__private::Read, _>(async move {
///         let __xcs_demand = <demand>;
///         ::xcs::__private::serve_stream_async::<::xcs::__private::Read, _, _, _>(
///             __xcs_service,
///             __xcs_demand,
///             ::xcs::__private::once(async move { .. }),
///             ::xcs::__private::Judge { .. },
///             ::xcs::__private::Judge { .. },
///         )
///         .await
///     })
/// }
/// ```
///
/// Of the second form the first judge is for what the function returns instead of a stream, the other for items. The user's
/// expressions are evaluated when the call begins; of the first form, whose stream has nothing to evaluate them in, when
/// the function is called. There is no place for a stub: the type of the stream cannot be written in the body.
pub(super) fn expand(mut function: Function, arguments: &OrchestrationArguments, gives: Gives) -> TokenStream {
    let span = Span::mixed_site();
    let private = &arguments.private;
    let services = &arguments.services;
    let service = service(&function, arguments, &policy(arguments, false));
    let judge = judge(returned_at(&function.signature), false, arguments);
    let bindings = deferred::rebound(&mut function, &|name| services.mention(name));
    let body = deferred::statements(&function, &bindings, None);
    let attempts = attempts(&function, services, private, &quote_spanned!(span=> async move { #body }));
    let demand = demand(arguments);
    let before = quote_spanned!(span=> let __xcs_demand = #demand;);
    let content = match gives {
        Gives::AtOnce => {
            if let ReturnType::Type(_, output) = &mut function.signature.output {
                captures_all(output);
            }
            quote_spanned!(span=> #before #private::serve_stream(__xcs_service, __xcs_demand, #attempts, #judge))
        }
        Gives::Later => {
            let class = class(arguments.class, private);
            returns_call(&mut function, &class, private);
            let call = quote_spanned! {span=>
                #private::serve_stream_async::<#class, _, _, _>(__xcs_service, __xcs_demand, #attempts, #judge, #judge)
            };
            quote_spanned!(span=> #private::call_of_class::<#class, _>(async move { #before #call.await }))
        }
    };
    function.body.content = Content::Tokens(quote_spanned!(span=> let __xcs_service = #service; #content));
    emit(function)
}
