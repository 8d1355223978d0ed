//! `#[jit]`.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{ToTokens, quote_spanned};
use syn::{Path, ReturnType};

use super::{
    deferred::{braced, deferred},
    emit, guarded,
    inputs::{inputs, names},
    lints::{Generated, allowed},
    site::site,
    verdict::{list, verdict},
};
use crate::{
    args::{JitArguments, OpLimit},
    function::{Content, Function},
    host_calls, source,
    verdict::{Claims, Outcome, Verdict},
};

/// Expands `#[jit]` on `function`.
///
/// ```text
/// // Input
/// fn report(query: &Tensor) -> Tensor {
///     println!("{query}");
///     query.exp()
/// }
///
/// // Output
/// fn report(query: &Tensor) -> Tensor {
///     let __xcs_session = ::xcs::__private::enter(<site>, <inputs>);
///     ::xcs::__private::count(1);
///     println!("{query}");
///     query.exp()
/// }
///
/// // Input
/// async fn answer(query: Tensor) -> f32 {
///     fetch(query).await
/// }
///
/// // Output
/// async fn answer(query: Tensor) -> f32 {
///     let __xcs_call = ::xcs::__private::begin_async(<site>, <inputs>);
///     ::xcs::__private::enter_async(__xcs_call, async move {
///         let query = query;
///         ..
///         { {
///             ::xcs::__private::count(1);
///             fetch(query).await
///         } }
///     })
///     .await
/// }
/// ```
///
/// A body that may be skipped: see [`replayed`].
pub(crate) fn expand(mut function: Function, seen: &Verdict, arguments: &JitArguments) -> TokenStream {
    let span = Span::mixed_site();
    let private = &arguments.private;
    let constants = seen.claims.as_ref().map_or(&[][..], |claims| &claims.constants);
    let inputs = inputs(&function, &arguments.statics, constants, private);
    let verdict = verdict(&function, seen, &names(&function), private);
    let host_calls = match &mut function.body.content {
        Content::Statements(statements) => host_calls::count(statements, private),
        Content::Tokens(_) => 0,
    };
    let limit = match arguments.limit {
        OpLimit::Default => quote_spanned!(span=> #private::OpLimit::Default),
        OpLimit::Unlimited => quote_spanned!(span=> #private::OpLimit::Unlimited),
        OpLimit::Ops(ops) => {
            let ops = Literal::u64_unsuffixed(ops);
            quote_spanned!(span=> #private::OpLimit::Ops(#ops))
        }
    };
    let kind = quote_spanned!(span=> #private::SiteKind::Jit { limit: #limit, verdict: #verdict });
    let constructor = |info| quote_spanned!(span=> #private::Site::new(#info));
    let site = site(&function, private, &kind, host_calls, &quote_spanned!(span=> #private::Site), constructor);
    let allowed_lints = allowed(Generated::Binding);
    if function.signature.asyncness.is_some() {
        let body = deferred(&mut function, None);
        function.body.content = Content::Tokens(quote_spanned! {span=>
            #allowed_lints
            let __xcs_call = #private::begin_async(#site, #inputs);
            #private::enter_async(__xcs_call, #body).await
        });
    } else if let Some(claims) = &seen.claims {
        let body = replayed(&function, claims, &site, &inputs, private);
        function.body.content = Content::Tokens(body);
    } else {
        let guard = quote_spanned! {span=>
            #allowed_lints
            let __xcs_session = #private::enter(#site, #inputs);
        };
        guarded(&mut function, guard);
    }
    emit(function)
}

/// A body that may be skipped.
///
/// ```text
/// // Input
/// fn loss(a: &Tensor, b: &Tensor) -> (Tensor, f32) {
///     let d = a - b;
///     (d.abs(), d.square().mean().item())
/// }
///
/// // Output
/// let mut __xcs_session = match ::xcs::__private::replay(<site>, &<claims>, <inputs>, |__xcs_results| (
///     ::xcs::__private::Results::take(__xcs_results),
///     ::xcs::__private::Results::take(__xcs_results),
/// )) {
///     ::core::result::Result::Ok(__xcs_value) => return __xcs_value,
///     ::core::result::Result::Err(__xcs_session) => __xcs_session,
/// };
/// let __xcs_value: (Tensor, f32) = {
///     let d = a - b;
///     (d.abs(), d.square().mean().item())
/// };
/// ::xcs::__private::Session::result(&mut __xcs_session, &__xcs_value.0);
/// ::xcs::__private::Session::item(&mut __xcs_session, &__xcs_value.1, 4, 33);
/// ::xcs::__private::Session::complete(&mut __xcs_session);
/// __xcs_value
/// ```
///
/// The value is bound before it is looked at. That drops the temporaries of the body's last expression earlier, which nobody
/// can see: what is on the positive list has no destructor of the user's.
fn replayed(
    function: &Function,
    claims: &Claims,
    site: &TokenStream,
    inputs: &TokenStream,
    private: &Path,
) -> TokenStream {
    let span = Span::mixed_site();
    let allowed_lints = allowed(Generated::Binding);
    let output = match &function.signature.output {
        ReturnType::Type(_, output) => output.to_token_stream(),
        ReturnType::Default => quote_spanned!(span=> ()),
    };
    let file = source::file(function.signature.ident.span());
    let columns = source::Columns::of(function.body.brace.span.join());
    let calls = list(claims.calls.iter().map(|(place, calls)| (columns.reported(*place), calls)));
    let take = quote_spanned!(span=> #private::Results::take(__xcs_results));
    let taken = if claims.is_tuple {
        let each = claims.results.iter().map(|_| &take);
        quote_spanned!(span=> (#(#each,)*))
    } else {
        take
    };
    let given = claims.results.iter().enumerate().map(|(index, result)| {
        let index = Literal::usize_unsuffixed(index);
        let value = if claims.is_tuple {
            quote_spanned!(span=> __xcs_value.#index)
        } else {
            quote_spanned!(span=> __xcs_value)
        };
        match result {
            Outcome::Value => quote_spanned!(span=> #private::Session::result(&mut __xcs_session, &#value);),
            Outcome::Item(place) => {
                let (line, column) = columns.reported(*place);
                let [line, column] = [line, column].map(Literal::u32_unsuffixed);
                quote_spanned!(span=> #private::Session::item(&mut __xcs_session, &#value, #line, #column);)
            }
        }
    });
    let body = braced(&function.body);
    quote_spanned! {span=>
        #allowed_lints
        let mut __xcs_session = match #private::replay(
            #site,
            &#private::Claims { file: #file, calls: #calls },
            #inputs,
            |__xcs_results| #taken,
        ) {
            ::core::result::Result::Ok(__xcs_value) => return __xcs_value,
            ::core::result::Result::Err(__xcs_session) => __xcs_session,
        };
        #[allow(unused_braces)]
        let __xcs_value: #output = #body;
        #(#given)*
        #private::Session::complete(&mut __xcs_session);
        __xcs_value
    }
}
