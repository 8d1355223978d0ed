//! A call with services of a function that gives a stream.

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;
use syn::{Path, ReturnType};

use super::{
    attempts::attempts,
    deferred, emit,
    orchestration::{captures_all, class, failed, returns_call, service},
    services::{demand, judge, policy, returned_at},
    stub::Stub,
};
use crate::{
    args::OrchestrationArguments,
    function::{Content, Function},
    streams::{Form, Gives, gives_stream},
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
/// #[orchestration(read, backend = GPT)]
/// fn chat(&self, prompt: &str) -> BoxStream<'static, Result<String, E>> { .. }
///
/// // Output
/// fn chat(&self, prompt: &str) -> BoxStream<'static, Result<String, E>> {
///     let __xcs_service = <service>;
///     let __xcs_demand = <demand>;
///     ::xcs::__private::Box::pin(::xcs::__private::serve_made(
///         ::xcs::__private::make(__xcs_service, __xcs_demand, move || { .. }),
///         ::xcs::__private::Judge { .. },
///     ))
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
/// Of the last form the first judge is for what the function returns instead of a stream, the other for items. The user's
/// expressions are evaluated when the call begins; of a function that is not async, whose stream has nothing to evaluate
/// them in, when the function is called.
pub(super) fn expand(mut function: Function, arguments: &OrchestrationArguments) -> TokenStream {
    let span = Span::mixed_site();
    let private = &arguments.private;
    let services = &arguments.services;
    let signature = function.signature.clone();
    let Some(gives) = gives_stream(&signature) else {
        return emit(function, true, private);
    };
    let stub = Stub::of_stream(&function, &gives, arguments);
    let service = service(&function, arguments, &policy(arguments, stub.is_some()));
    let judge = judge(returned_at(&signature), &failed(private), arguments);
    let at_the_call = gives.at_the_call(services.retry.is_some());
    let bindings = deferred::rebound(&mut function, &|name| services.mention(name));
    let body = deferred::statements(&function, &bindings, None);
    let body = match &stub {
        None => body,
        Some(stub) => {
            let (own, answered) = match gives.in_result {
                true => (quote_spanned!(span=> own_result), quote_spanned!(span=> stub_result)),
                false => (quote_spanned!(span=> own), quote_spanned!(span=> stub)),
            };
            let first = stub.statement(&function, Some(&quote_spanned!(span=> #private::OrStub::#answered)));
            let body = match at_the_call {
                true => quote_spanned!(span=> (move || { #body })()),
                false => quote_spanned!(span=> async move { #body }.await),
            };
            quote_spanned!(span=> #first #private::OrStub::#own(#body))
        }
    };
    let demand = demand(arguments);
    let before = quote_spanned!(span=> let __xcs_demand = #demand;);
    let class = class(arguments.class, private);
    let content = if at_the_call {
        let made = match gives.in_result {
            true => {
                let put = boxed_in(&gives, &quote_spanned!(span=> #private::serve_made(__xcs_made, #judge)), private);
                quote_spanned! {span=>
                    match #private::make_result(__xcs_service, __xcs_demand, move || { #body }) {
                        ::core::result::Result::Ok(__xcs_made) => ::core::result::Result::Ok(#put),
                        ::core::result::Result::Err(__xcs_error) => ::core::result::Result::Err(__xcs_error),
                    }
                }
            }
            false => {
                let made = quote_spanned!(span=> #private::make(__xcs_service, __xcs_demand, move || { #body }));
                boxed_in(&gives, &quote_spanned!(span=> #private::serve_made(#made, #judge)), private)
            }
        };
        quote_spanned!(span=> #before #made)
    } else {
        let attempts = attempts(&function, services, private, &quote_spanned!(span=> async move { #body }));
        let call = match (gives.later, gives.in_result) {
            (false, _) => quote_spanned! {span=>
                #private::serve_stream(__xcs_service, __xcs_demand, #attempts, #judge)
            },
            (true, false) => quote_spanned! {span=>
                #private::serve_stream_later::<#class, _, _>(__xcs_service, __xcs_demand, #attempts, #judge).await
            },
            (true, true) => quote_spanned! {span=>
                #private::serve_stream_async::<#class, _, _, _>(__xcs_service, __xcs_demand, #attempts, #judge, #judge)
                    .await
            },
        };
        let given = boxed(&gives, &call, private);
        if gives.later {
            // A box becomes one of the type that is written.
            let result_type = (gives.form != Form::Opaque).then(|| deferred::result_type(&signature.output));
            let given = quote_spanned!(span=> #result_type #before #given);
            if function.boxed.is_some() {
                given
            } else {
                returns_call(&mut function, &class, private);
                quote_spanned!(span=> #private::call_of_class::<#class, _>(async move { #given }))
            }
        } else {
            if let ReturnType::Type(_, output) = &mut function.signature.output {
                captures_all(output);
            }
            quote_spanned!(span=> #before #given)
        }
    };
    function.body.content = Content::Tokens(quote_spanned!(span=> let __xcs_service = #service; #content));
    emit(function, true, private)
}

/// `given`, an expression for what the function gives, with its stream in the box that the function returns.
fn boxed(gives: &Gives<'_>, given: &TokenStream, private: &Path) -> TokenStream {
    let span = Span::mixed_site();
    if gives.form == Form::Opaque || !gives.in_result {
        return boxed_in(gives, given, private);
    }
    let put = boxed_in(gives, &quote_spanned!(span=> __xcs_stream), private);
    quote_spanned! {span=>
        match #given {
            ::core::result::Result::Ok(__xcs_stream) => ::core::result::Result::Ok(#put),
            ::core::result::Result::Err(__xcs_error) => ::core::result::Result::Err(__xcs_error),
        }
    }
}

/// `stream`, an expression, in the box that the function returns.
fn boxed_in(gives: &Gives<'_>, stream: &TokenStream, private: &Path) -> TokenStream {
    let span = Span::mixed_site();
    match gives.form {
        Form::Opaque => stream.clone(),
        Form::Pinned => quote_spanned!(span=> #private::Box::pin(#stream)),
        Form::Boxed => quote_spanned!(span=> #private::Box::new(#stream)),
    }
}
