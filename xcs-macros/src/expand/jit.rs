//! `#[jit]`.

use proc_macro2::{Literal, Span, TokenStream};
use quote::quote_spanned;

use super::{
    deferred::deferred,
    emit, guarded,
    lints::{Generated, allowed},
    signature::signature,
    site::site,
};
use crate::{
    args::{JitArguments, OpLimit},
    function::{Content, Function},
    host_calls,
};

/// Expands `#[jit]` on `function`.
///
/// ```text
/// // Input
/// fn rank(query: &Tensor) -> Tensor {
///     query.exp()
/// }
///
/// // Output
/// fn rank(query: &Tensor) -> Tensor {
///     let __xcs_session = ::xcs::__private::enter(<site>, <signature>);
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
///     let __xcs_signature = ::xcs::__private::Signature::of(<signature>);
///     ::xcs::__private::enter_async(<site>, __xcs_signature, async move {
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
pub(crate) fn expand(mut function: Function, arguments: &JitArguments) -> TokenStream {
    let span = Span::mixed_site();
    let private = &arguments.private;
    let signature = signature(&function, private);
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
    let kind = quote_spanned!(span=> #private::SiteKind::Jit(#limit));
    let constructor = |info| quote_spanned!(span=> #private::Site::new(#info));
    let site = site(&function, private, &kind, host_calls, &quote_spanned!(span=> #private::Site), constructor);
    let allowed_lints = allowed(Generated::Binding);
    if function.signature.asyncness.is_some() {
        let body = deferred(&mut function, None);
        function.body.content = Content::Tokens(quote_spanned! {span=>
            #allowed_lints
            let __xcs_signature = #private::Signature::of(#signature);
            #private::enter_async(#site, __xcs_signature, #body).await
        });
    } else {
        let guard = quote_spanned! {span=>
            #allowed_lints
            let __xcs_session = #private::enter(#site, #signature);
        };
        guarded(&mut function, guard);
    }
    emit(function, private)
}
