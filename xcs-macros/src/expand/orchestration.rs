//! `#[orchestration]`.

use std::mem;

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote_spanned};
use syn::{
    Path, ReturnType, Token, Type, TypeImplTrait, TypePtr, TypeReference,
    spanned::Spanned,
    visit_mut::{self, VisitMut},
};

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
///         |result| ::xcs::__private::Seen(__xcs_result).__xcs_failed(),
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
        let stub = stub.map(|stub| stub.statement(&function, None));
        let guard = quote_spanned!(span=> #named let __xcs_call = #private::call(#service); #stub);
        guarded(&mut function, guard);
        return emit(function, true, private);
    }
    let body = deferred(&mut function, stub.as_ref());
    let class = class(arguments.class, private);
    let never_returns = never_returns(&function.signature.output);
    let failed = if never_returns { quote_spanned!(span=> |_| false) } else { failed(private) };
    let call = quote_spanned!(span=> #private::call_async::<#class, _>(#service, #body, #failed));
    if arguments.keep_type.is_some() || function.boxed.is_some() || never_returns {
        function.body.content = Content::Tokens(quote_spanned!(span=> #named #call.await));
    } else {
        function.body.content = Content::Tokens(quote_spanned!(span=> #named #call));
        returns_call(&mut function, &class, private);
    }
    emit(function, true, private)
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
    failed_after(&TokenStream::new(), private)
}

/// [`failed`], with statements before it that see the result as `__xcs_result`.
pub(super) fn failed_after(before: &TokenStream, private: &Path) -> TokenStream {
    quote_spanned! {Span::mixed_site()=>
        |__xcs_result| {
            #before
            use #private::NotAResult as _;
            #private::Seen(__xcs_result).__xcs_failed()
        }
    }
}

pub(super) fn never_returns(output: &ReturnType) -> bool {
    matches!(output, ReturnType::Type(_, output) if matches!(**output, syn::Type::Never(_)))
}

/// Makes an `async fn` a function that returns a call. Each `impl Trait` captures every lifetime and type parameter, as
/// those of an `async fn` do.
pub(super) fn returns_call(function: &mut Function, class: &TokenStream, private: &Path) {
    let span = Span::mixed_site();
    function.signature.asyncness = None;
    let output = match &mut function.signature.output {
        ReturnType::Default => quote_spanned!(span=> ()),
        ReturnType::Type(_, output) => {
            captures_all(output);
            output.to_token_stream()
        }
    };
    let call = quote_spanned! {span=>
        #private::Call<#class, impl ::core::future::Future<Output = #output>>
    };
    function.signature.output = ReturnType::Type(Token![->](span), Box::new(Type::Verbatim(call)));
}

/// Makes each `impl Trait` in a return type capture every lifetime and type parameter. The compiler goes by the edition of its
/// first and last token; ours are of edition 2024. Hence the `+` at the end, which says nothing else and cannot stand
/// behind a `&`.
pub(super) fn captures_all(output: &mut Type) {
    struct Capture;
    impl VisitMut for Capture {
        fn visit_type_impl_trait_mut(&mut self, node: &mut TypeImplTrait) {
            visit_mut::visit_type_impl_trait_mut(self, node);
            let edition = |at: Span| at.resolved_at(Span::mixed_site());
            node.impl_token.span = edition(node.impl_token.span);
            let at = edition(node.bounds.span());
            if node.bounds.trailing_punct() {
                node.bounds.pop_punct();
            }
            node.bounds.push_punct(Token![+](at));
        }
        fn visit_type_reference_mut(&mut self, _: &mut TypeReference) {}
        fn visit_type_ptr_mut(&mut self, _: &mut TypePtr) {}
    }
    Capture.visit_type_mut(output);
}
