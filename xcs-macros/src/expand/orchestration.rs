//! `#[orchestration]`.

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;

use super::{deferred::deferred, emit, guarded, site::site};
use crate::{
    args::OrchestrationArguments,
    function::{Content, Function},
};

/// Expands `#[orchestration]` on `function`. Nothing inside is counted: the run time sees one call.
///
/// ```text
/// // Input
/// fn save(path: &Path) -> io::Result<()> {
///     fs::write(path, "x")
/// }
///
/// // Output
/// fn save(path: &Path) -> io::Result<()> {
///     let __xcs_call = ::xcs::__private::call(<site>);
///     fs::write(path, "x")
/// }
///
/// // Input
/// async fn ask(prompt: String) -> String {
///     client().complete(prompt).await
/// }
///
/// // Output
/// async fn ask(prompt: String) -> String {
///     ::xcs::__private::call_async(<site>, async move {
///         let prompt = prompt;
///         ..
///         { {
///             client().complete(prompt).await
///         } }
///     })
///     .await
/// }
/// ```
pub(crate) fn expand(mut function: Function, arguments: &OrchestrationArguments) -> TokenStream {
    let span = Span::mixed_site();
    let private = &arguments.private;
    let kind = quote_spanned!(span=> #private::SiteKind::Orchestration);
    let site = site(&function, private, &kind, 0);
    if function.signature.asyncness.is_some() {
        let body = deferred(&mut function);
        let call = quote_spanned!(span=> #private::call_async(#site, #body).await);
        function.body.content = Content::Tokens(call);
    } else {
        let guard = quote_spanned!(span=> let __xcs_call = #private::call(#site););
        guarded(&mut function, guard);
    }
    emit(function)
}
