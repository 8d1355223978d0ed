//! `#[orchestration]`.

use std::mem;

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote_spanned};
use syn::{Path, ReturnType};

use super::{deferred::deferred, emit, guarded, services, site::site, stub::Stub};
use crate::{
    args::{Class, OrchestrationArguments},
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
///     let __xcs_call = ::xcs::__private::call(<service>);
///     fs::write(path, "x")
/// }
///
/// // Input
/// async fn ask(prompt: String) -> String {
///     client().complete(prompt).await
/// }
///
/// // Output
/// fn ask(prompt: String) -> ::xcs::__private::Call<::xcs::__private::Ordered, impl Future<Output = String>> {
///     ::xcs::__private::call_async(
///         <service>,
///         async move {
///             let prompt = prompt;
///             ..
///             { {
///                 client().complete(prompt).await
///             } }
///         },
///         |result| ::xcs::__private::Seen(__xcs_result).failed(),
///     )
/// }
/// ```
///
/// With `keep_type` the function stays an `async fn` that awaits its own call; so does one that returns `!`, a type that
/// can be written nowhere else. What services make of it is [`services`]' subject.
pub(crate) fn expand(mut function: Function, arguments: &OrchestrationArguments) -> TokenStream {
    if arguments.services.any() {
        return services::expand(function, arguments);
    }
    let span = Span::mixed_site();
    let private = &arguments.private;
    let blocking = function.signature.asyncness.is_none();
    let stub = Stub::of(&function, arguments, !blocking);
    let policy = match &stub {
        Some(_) => quote_spanned!(span=> #private::Policy::STUBBED),
        None => quote_spanned!(span=> #private::Policy::NONE),
    };
    let mut service = service(&function, arguments, &policy);
    // The static is named where the stub can see it too.
    let named = stub.as_ref().map(|_| {
        let place = mem::replace(&mut service, quote_spanned!(span=> __xcs_service));
        quote_spanned!(span=> let __xcs_service = #place;)
    });
    if blocking {
        let stub = stub.map(|stub| stub.statement(&function));
        let guard = quote_spanned!(span=> #named let __xcs_call = #private::call(#service); #stub);
        guarded(&mut function, guard);
        return emit(function);
    }
    let body = deferred(&mut function, stub.as_ref());
    let class = class(arguments.class, private);
    let never_returns = never_returns(&function.signature.output);
    let failed = if never_returns { quote_spanned!(span=> |_| false) } else { failed(private) };
    let call = quote_spanned!(span=> #private::call_async::<#class, _>(#service, #body, #failed));
    if arguments.keep_type || never_returns {
        function.body.content = Content::Tokens(quote_spanned!(span=> #named #call.await));
    } else {
        function.body.content = Content::Tokens(quote_spanned!(span=> #named #call));
        returns_call(&mut function, &class, private);
    }
    emit(function)
}

/// An expression of type `&'static Service`.
pub(super) fn service(function: &Function, arguments: &OrchestrationArguments, policy: &TokenStream) -> TokenStream {
    let span = Span::mixed_site();
    let private = &arguments.private;
    let kind = quote_spanned!(span=> #private::SiteKind::Orchestration);
    let constructor = |info| quote_spanned!(span=> #private::Service::new(#info, #policy));
    site(function, private, &kind, 0, &quote_spanned!(span=> #private::Service), constructor)
}

pub(super) fn class(class: Class, private: &Path) -> TokenStream {
    let span = Span::mixed_site();
    match class {
        Class::Ordered => quote_spanned!(span=> #private::Ordered),
        Class::Read => quote_spanned!(span=> #private::Read),
    }
}

/// A function that tells an `Err` from anything else: the inherent method of `Seen` comes before that of the trait.
pub(super) fn failed(private: &Path) -> TokenStream {
    quote_spanned! {Span::mixed_site()=>
        |__xcs_result| {
            use #private::NotAResult as _;
            #private::Seen(__xcs_result).failed()
        }
    }
}

pub(super) fn never_returns(output: &ReturnType) -> bool {
    matches!(output, ReturnType::Type(_, output) if matches!(**output, syn::Type::Never(_)))
}

/// Makes an `async fn` a function that returns a call. Its tokens are of edition 2024, where `impl Trait` captures every
/// lifetime and type parameter, as the future of an `async fn` does.
pub(super) fn returns_call(function: &mut Function, class: &TokenStream, private: &Path) {
    let span = Span::mixed_site();
    function.signature.asyncness = None;
    let output = match &function.signature.output {
        ReturnType::Default => quote_spanned!(span=> ()),
        ReturnType::Type(_, output) => output.to_token_stream(),
    };
    let call = quote_spanned! {span=>
        #private::Call<#class, impl ::core::future::Future<Output = #output>>
    };
    function.signature.output = ReturnType::Type(syn::Token![->](span), Box::new(syn::Type::Verbatim(call)));
}
