//! A call with services: limits, attempts, time, and answers of other calls.

use std::time::Duration;

use proc_macro2::{Literal, Span, TokenStream};
use quote::{ToTokens, quote_spanned};
use syn::{Path, ReturnType, Signature, spanned::Spanned};

use super::{
    attempts::attempts,
    batch, deferred, emit, key,
    orchestration::{class, failed_after, never_returns, returns_call, service},
    reported_at, stream,
    stub::Stub,
};
use crate::{
    args::{Given, OrchestrationArguments, Retry},
    function::{Content, Function},
    streams::gives_stream,
};

/// Expands `#[orchestration]` with services on `function`.
///
/// ```text
/// // Input
/// #[orchestration(read, backend = gpt, tokens = prompt.len() as u64)]
/// async fn ask(gpt: &Backend, prompt: String) -> Result<String, E> { .. }
///
/// // Output
/// fn ask(gpt: &Backend, prompt: String) -> ::xcs::__private::Call<::xcs::__private::Read, impl Future<Output = ..>> {
///     let __xcs_service = <service>;
///     ::xcs::__private::call_of_class::<::xcs::__private::Read, _>(async move {
///         let __xcs_demand = match &(gpt) {
///             __xcs_backend => ::xcs::__private::Demand::new().tokens(prompt.len() as u64).backend(__xcs_backend),
///         };
///         ::xcs::__private::serve::<::xcs::__private::Read, _>(
///             __xcs_service,
///             __xcs_demand,
///             ::xcs::__private::once(async move { .. }),
///             ::xcs::__private::Judge { failed: .., retry: .., failure: .. },
///         )
///         .await
///     })
/// }
///
/// // Input
/// #[orchestration(concurrency = 4)]
/// fn save(text: &str) -> io::Result<()> { .. }
///
/// // Output
/// fn save(text: &str) -> io::Result<()> {
///     let __xcs_service = <service>;
///     let __xcs_demand = ::xcs::__private::Demand::new();
///     ::xcs::__private::serve_blocking(
///         __xcs_service,
///         __xcs_demand,
///         ::xcs::__private::once(async move { (move || { let text = text; .. })() }),
///         ::xcs::__private::Judge { .. },
///     )
/// }
/// ```
///
/// The user's expressions are evaluated when the call begins, before an attempt takes the arguments. Functions that give a
/// stream are [`stream`]'s subject.
pub(super) fn expand(mut function: Function, arguments: &OrchestrationArguments) -> TokenStream {
    if gives_stream(&function.signature).is_some() {
        return stream::expand(function, arguments);
    }
    let span = Span::mixed_site();
    let private = &arguments.private;
    let services = &arguments.services;
    let stub = Stub::of(&function, arguments, true);
    let service = service(&function, arguments, &policy(arguments, stub.is_some()));
    let blocking = function.signature.asyncness.is_none();
    let output = &function.signature.output;
    let at = returned_at(&function.signature);
    let failed =
        if never_returns(output) { quote_spanned!(span=> |_| false) } else { failed_and_no_stream(at, private) };
    let judge = judge(at, &failed, arguments);
    let bindings = deferred::rebound(&mut function, &|name| services.mention(name));
    let body = deferred::statements(&function, &bindings, stub.as_ref());
    let attempt = match &services.batch {
        Some(batch) => batch::member(&batch.value, &function, arguments, stub.as_ref()),
        None if blocking => quote_spanned!(span=> async move { (move || { #body })() }),
        None => quote_spanned!(span=> async move { #body }),
    };
    let demand = demand(arguments);
    let key = services.reuse().then(|| match (&services.batch, &services.key) {
        (Some(_), _) => batch::key(&function, arguments),
        (None, Some(key)) => key::of_expression(&key.value, &function, private),
        (None, None) => key::of_arguments(&function, private),
    });
    let attempts = attempts(&function, services, private, &attempt);
    let class = class(arguments.class, private);
    let key = key.map(|key| quote_spanned!(span=> let __xcs_key = #key;));
    let batched = services
        .batch
        .as_ref()
        .map(|_| quote_spanned!(span=> let __xcs_batched = ::core::clone::Clone::clone(&__xcs_demand);));
    let before = quote_spanned! {span=>
        let __xcs_demand = #demand;
        #batched
        #key
    };
    let call = if key.is_some() && blocking {
        let reuse = reuse(at, arguments);
        quote_spanned!(span=> #private::serve_reused_blocking(__xcs_service, #reuse, __xcs_key, __xcs_demand, #attempts, #judge))
    } else if key.is_some() && services.batch.is_some() {
        let (reuse, result) = (reuse(at, arguments), batch::result(&function.signature.output));
        quote_spanned!(span=> #private::serve_reused_batched::<#class, #result, _, _>(__xcs_service, #reuse, __xcs_key, __xcs_demand, #attempts, #judge))
    } else if key.is_some() {
        let reuse = reuse(at, arguments);
        quote_spanned!(span=> #private::serve_reused::<#class, _, _, _>(__xcs_service, #reuse, __xcs_key, __xcs_demand, #attempts, #judge))
    } else if services.batch.is_some() {
        let result = batch::result(&function.signature.output);
        quote_spanned!(span=> #private::serve_batched::<#class, #result>(__xcs_service, __xcs_demand, #attempts, #judge))
    } else if blocking {
        quote_spanned!(span=> #private::serve_blocking(__xcs_service, __xcs_demand, #attempts, #judge))
    } else {
        quote_spanned!(span=> #private::serve::<#class, _>(__xcs_service, __xcs_demand, #attempts, #judge))
    };
    let content = if blocking {
        quote_spanned!(span=> #before #call)
    } else if arguments.keep_type.is_some() || function.boxed.is_some() || never_returns(&function.signature.output) {
        quote_spanned!(span=> #before #call.await)
    } else {
        returns_call(&mut function, &class, private);
        quote_spanned!(span=> #private::call_of_class::<#class, _>(async move { #before #call.await }))
    };
    function.body.content = Content::Tokens(quote_spanned!(span=> let __xcs_service = #service; #content));
    emit(function, true, private)
}

/// An expression of type `Policy`, for the static.
pub(super) fn policy(arguments: &OrchestrationArguments, stub: bool) -> TokenStream {
    let span = Span::mixed_site();
    let private = &arguments.private;
    let services = &arguments.services;
    let some = |value: TokenStream| quote_spanned!(span=> ::core::option::Option::Some(#value));
    let mut fields = Vec::new();
    if let Some(concurrency) = services.concurrency {
        let concurrency = Literal::u64_unsuffixed(concurrency);
        fields.push(quote_spanned!(span=> concurrency = ::core::num::NonZeroUsize::new(#concurrency)));
    }
    let time = |duration: Duration| time(duration, arguments);
    if let Some(rate) = &services.rate {
        let (calls, per) = (Literal::u64_unsuffixed(rate.value.calls), time(rate.value.per));
        let rate = some(quote_spanned!(span=> (#calls, #per)));
        fields.push(quote_spanned!(span=> rate = #rate));
    }
    if let Some(timeout) = &services.timeout {
        let timeout = some(time(timeout.value));
        fields.push(quote_spanned!(span=> timeout = #timeout));
    }
    if let Some(deadline) = &services.deadline {
        let deadline = some(time(deadline.value));
        fields.push(quote_spanned!(span=> deadline = #deadline));
    }
    if let Some(retry) = &services.retry {
        let Retry { max, base, cap, .. } = &retry.value;
        let (max, base, cap) = (Literal::u64_unsuffixed(*max), time(*base), time(*cap));
        let retry = some(quote_spanned!(span=> #private::RetryPolicy { max: #max, base: #base, cap: #cap }));
        fields.push(quote_spanned!(span=> retry = #retry));
    }
    if services.can_fail() {
        fields.push(quote_spanned!(span=> can_refuse = true));
    }
    if stub {
        fields.push(quote_spanned!(span=> can_stub = true));
    }
    quote_spanned! {span=> {
        let mut __xcs_policy = #private::Policy::NONE;
        #(__xcs_policy.#fields;)*
        __xcs_policy
    }}
}

/// An expression of type `Duration`.
fn time(duration: Duration, arguments: &OrchestrationArguments) -> TokenStream {
    let private = &arguments.private;
    // Read as a `u64` of nanoseconds.
    let nanoseconds = Literal::u64_unsuffixed(u64::try_from(duration.as_nanos()).unwrap_or(u64::MAX));
    quote_spanned!(Span::mixed_site()=> #private::nanoseconds(#nanoseconds))
}

/// An expression of type `Demand`, which sees the arguments.
pub(super) fn demand(arguments: &OrchestrationArguments) -> TokenStream {
    let span = Span::mixed_site();
    let private = &arguments.private;
    let tokens = arguments.services.tokens.as_ref().map(|tokens| {
        let tokens = &tokens.value;
        quote_spanned!(span=> .tokens(#tokens))
    });
    let demand = quote_spanned!(span=> #private::Demand::new()#tokens);
    match &arguments.services.backend {
        // Matched, so that no expected type reaches into the expression, and its temporaries go with the statement.
        Some(Given { value, .. }) => {
            quote_spanned!(span=> match &(#value) { __xcs_backend => #demand.backend(__xcs_backend) })
        }
        None => demand,
    }
}

/// An expression of type `Reuse`. What it asks of the result is reported at `at`.
fn reuse(at: Span, arguments: &OrchestrationArguments) -> TokenStream {
    let span = Span::mixed_site();
    let private = &arguments.private;
    let dedupe = arguments.services.dedupe.is_some();
    let cache = match &arguments.services.cache {
        Some(cache) => {
            let more = Literal::u64_unsuffixed(cache.value.max - 1);
            let max = quote_spanned!(span=> ::core::num::NonZeroUsize::MIN.saturating_add(#more));
            let ttl = match &cache.value.ttl {
                Some(ttl) => {
                    let ttl = time(ttl.value, arguments);
                    quote_spanned!(span=> ::core::option::Option::Some(#ttl))
                }
                None => quote_spanned!(span=> ::core::option::Option::None),
            };
            quote_spanned!(span=> ::core::option::Option::Some((#max, #ttl)))
        }
        None => quote_spanned!(span=> ::core::option::Option::None),
    };
    let copy = reported_at(at, quote_spanned!(span=> #private::Shared::copy));
    quote_spanned!(span=> #private::Reuse { dedupe: #dedupe, cache: #cache, copy: #copy })
}

/// Where the return type stands, or would.
pub(super) fn returned_at(signature: &Signature) -> Span {
    match &signature.output {
        ReturnType::Default => signature.ident.span(),
        ReturnType::Type(_, written) => written.span(),
    }
}

/// A function that tells an `Err` from anything else, and also refuses a result that turns out to be a stream.
fn failed_and_no_stream(at: Span, private: &Path) -> TokenStream {
    let span = Span::mixed_site();
    let no_stream = reported_at(at, quote_spanned!(span=> #private::Seen(__xcs_result).__xcs_no_stream()));
    let before = quote_spanned! {span=>
        use #private::NotAStream as _;
        #no_stream;
    };
    failed_after(&before, private)
}

/// An expression of type `Judge`. `failed` tells an `Err` from anything else; what else it asks of the result is reported at
/// `at`.
pub(super) fn judge(at: Span, failed: &TokenStream, arguments: &OrchestrationArguments) -> TokenStream {
    let span = Span::mixed_site();
    let private = &arguments.private;
    let retry = match &arguments.services.retry {
        None => quote_spanned!(span=> #private::retry_never),
        Some(retry) => match &retry.value.when {
            None => reported_at(at, quote_spanned!(span=> #private::RetryByError::retry)),
            Some(when) => {
                let error = reported_at(at, quote_spanned!(span=> #private::error(__xcs_result)));
                let when = when.to_token_stream();
                quote_spanned!(span=> |__xcs_result| #private::retry_when(#error, #when))
            }
        },
    };
    let failure = match arguments.services.can_fail() {
        true => reported_at(at, quote_spanned!(span=> #private::CanFail::failure)),
        false => quote_spanned!(span=> #private::cannot_fail),
    };
    quote_spanned!(span=> #private::Judge { failed: #failed, retry: #retry, failure: #failure })
}
