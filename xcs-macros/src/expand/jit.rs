//! `#[jit]`.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{ToTokens, format_ident, quote_spanned};
use syn::{Path, ReturnType};

use super::{
    deferred::{braced, deferred},
    emit, guarded,
    inputs::{inputs, names},
    lints::{Generated, allowed},
    site::site,
    verdict::verdict,
};
use crate::{
    args::{JitArguments, OpLimit},
    function::{Content, Function},
    host_calls,
    verdict::{Claims, Verdict},
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
///     let __xcs_session = ::xcs::__private::enter(<site>, |__xcs_inputs| { <inputs> });
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
///     let __xcs_call = ::xcs::__private::begin_async(<site>, |__xcs_inputs| { <inputs> });
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
            let __xcs_call = #private::begin_async(#site, |__xcs_inputs| { #inputs });
            #private::enter_async(__xcs_call, #body).await
        });
    } else if let Some(claims) = &seen.claims {
        let body = replayed(&function, claims, &site, &inputs, private);
        function.body.content = Content::Tokens(body);
    } else {
        let guard = quote_spanned! {span=>
            #allowed_lints
            let __xcs_session = #private::enter(#site, |__xcs_inputs| { #inputs });
        };
        guarded(&mut function, guard);
    }
    emit(function, private)
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
/// let __xcs_session = {
///     let __xcs_inputs = &mut ::xcs::__private::Inputs::new();
///     <inputs>
///     match ::xcs::__private::replay_2(<site>, __xcs_inputs) {
///         ::core::result::Result::Ok(__xcs_value) => return __xcs_value,
///         ::core::result::Result::Err(__xcs_session) => __xcs_session,
///     }
/// };
/// let __xcs_value: (Tensor, f32) = {
///     let d = a - b;
///     (d.abs(), d.square().mean().item())
/// };
/// ::xcs::__private::Session::given_2(__xcs_session, __xcs_value)
/// ```
///
/// No closures: each would be a body more for the compiler to check.
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
    let (replay, given) = if claims.is_tuple {
        let count = claims.results.len();
        (format_ident!("replay_{count}", span = span), format_ident!("given_{count}", span = span))
    } else {
        (format_ident!("replay", span = span), format_ident!("given", span = span))
    };
    let body = braced(&function.body);
    quote_spanned! {span=>
        #allowed_lints
        let __xcs_session = {
            let __xcs_inputs = &mut #private::Inputs::new();
            #inputs
            match #private::#replay(#site, __xcs_inputs) {
                ::core::result::Result::Ok(__xcs_value) => return __xcs_value,
                ::core::result::Result::Err(__xcs_session) => __xcs_session,
            }
        };
        #[allow(unused_braces)]
        let __xcs_value: #output = #body;
        #private::Session::#given(__xcs_session, __xcs_value)
    }
}
