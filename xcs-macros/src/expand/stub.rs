//! The place where a test may put another body.
//!
//! What must hold: a function with such a place compiles whenever it does without. So there is none where the types of the
//! function cannot be written in its body, or may be borrowed for a time that has a name.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote_spanned};
use syn::{
    FnArg, GenericParam, Ident, Lifetime, Pat, Path, ReturnType, Type,
    visit::Visit,
    visit_mut::{self, VisitMut},
};

use super::{
    conditions,
    lints::{Generated, allowed},
};
use crate::{
    args::OrchestrationArguments,
    function::Function,
    mentioned::{mentions, simple_name},
    streams::Gives,
};

/// The types that another body would have.
pub(super) struct Stub {
    private: Path,
    arguments: Vec<Type>,
    result: TokenStream,
    /// The types that `result` is made of, where those can be asked whether they are borrowed.
    parts: TokenStream,
}

impl Stub {
    /// `None` where the function has no place for another body. With `patterns`, the parameters will be renamed where
    /// they are patterns.
    pub(super) fn of(function: &Function, arguments: &OrchestrationArguments, patterns: bool) -> Option<Self> {
        let result = match &function.signature.output {
            ReturnType::Default => quote_spanned!(Span::mixed_site()=> ()),
            ReturnType::Type(_, written) if borrows(written) => return None,
            ReturnType::Type(_, written) => written.to_token_stream(),
        };
        Self::of_result(function, arguments, patterns, result.clone(), result)
    }

    /// For a function that gives a stream. Another body gives one in a box, whatever the function's own is.
    pub(super) fn of_stream(
        function: &Function,
        gives: &Gives<'_>,
        arguments: &OrchestrationArguments,
    ) -> Option<Self> {
        let ReturnType::Type(_, output) = &function.signature.output else {
            return None;
        };
        let private = &arguments.private;
        let item = gives.item.filter(|item| !borrows(item))?;
        let replaced = |by: TokenStream| {
            let mut output = (**output).clone();
            Replace { stream: gives.stream, by: Type::Verbatim(by) }.visit_type_mut(&mut output);
            output
        };
        let parts = replaced(item.to_token_stream());
        if borrows(&parts) {
            return None;
        }
        let result = replaced(quote_spanned!(Span::mixed_site()=> #private::BoxStream<'static, #item>));
        Self::of_result(function, arguments, true, result.into_token_stream(), parts.into_token_stream())
    }

    fn of_result(
        function: &Function,
        arguments: &OrchestrationArguments,
        patterns: bool,
        result: TokenStream,
        parts: TokenStream,
    ) -> Option<Self> {
        let signature = &function.signature;
        let generic = |parameter: &GenericParam| !matches!(parameter, GenericParam::Lifetime(_));
        let named = |input: &FnArg| match input {
            FnArg::Receiver(_) => true,
            FnArg::Typed(input) => {
                conditions(&input.attrs).next().is_none() && (patterns || simple_name(&input.pat).is_some())
            }
        };
        let refused = !arguments.any
            || signature.variadic.is_some()
            || signature.generics.params.iter().any(generic)
            || !signature.inputs.iter().all(named);
        if refused {
            return None;
        }
        let mut types = Vec::new();
        for input in &signature.inputs {
            if let FnArg::Typed(input) = input {
                let mut written = (*input.ty).clone();
                Unnamed.visit_type_mut(&mut written);
                types.push(written);
            }
        }
        let unwritable = |token: &Ident| token == "Self" || token == "impl";
        let all = quote_spanned!(Span::mixed_site()=> #(#types)* #parts);
        let private = arguments.private.clone();
        (!mentions(&all, &unwritable)).then_some(Self { private, arguments: types, result, parts })
    }

    /// The first statement of an attempt, before any pattern takes an argument apart.
    ///
    /// ```text
    /// // Input
    /// async fn ask(&self, prompt: &str, (a, b): (u8, u8)) -> Result<String, E> { .. }
    ///
    /// // Output
    /// if let Some(__xcs_stub) = ::xcs::__private::Hook::<
    ///     dyn Fn(&str, (u8, u8)) -> Result<String, E> + Send + Sync,
    ///     (&str, (u8, u8), Result<String, E>),
    /// >::new()
    /// .find_stub(__xcs_service) {
    ///     return __xcs_stub(prompt, __xcs_argument_2);
    /// }
    /// ```
    ///
    /// What the stub answers goes through the function `wrapped`, if there is one.
    pub(super) fn statement(&self, function: &Function, wrapped: Option<&TokenStream>) -> TokenStream {
        let span = Span::mixed_site();
        let names = function.signature.inputs.iter().filter_map(|input| match input {
            FnArg::Typed(input) => match &*input.pat {
                Pat::Ident(name) => Some(&name.ident),
                _ => None,
            },
            FnArg::Receiver(_) => None,
        });
        let allowed_lints = allowed(Generated::Binding);
        let found = self.found();
        let answer = quote_spanned!(span=> __xcs_stub(#(#names),*));
        let answer = match wrapped {
            Some(wrapped) => quote_spanned!(span=> #wrapped(#answer)),
            None => answer,
        };
        quote_spanned! {span=>
            #allowed_lints
            if let ::core::option::Option::Some(__xcs_stub) = #found {
                return #answer;
            }
        }
    }

    /// An expression for the stub, if there is one.
    pub(super) fn found(&self) -> TokenStream {
        let Self { private, arguments, result, parts } = self;
        quote_spanned! {Span::mixed_site()=>
            {
                #[allow(unused_imports)]
                use #private::NoHook as _;
                #private::Hook::<
                    dyn ::core::ops::Fn(#(#arguments),*) -> #result + ::core::marker::Send + ::core::marker::Sync,
                    (#(#arguments,)* #parts,),
                >::new()
                .find_stub(__xcs_service)
            }
        }
    }
}

/// Puts another type in the place of the stream's.
struct Replace<'a> {
    stream: &'a Type,
    by: Type,
}

impl VisitMut for Replace<'_> {
    fn visit_type_mut(&mut self, node: &mut Type) {
        if node == self.stream {
            *node = self.by.clone();
        } else {
            visit_mut::visit_type_mut(self, node);
        }
    }
}

/// Whether something of that type may be borrowed, or has no value.
fn borrows(written: &Type) -> bool {
    struct Search(bool);
    impl Visit<'_> for Search {
        fn visit_type_reference(&mut self, _: &syn::TypeReference) {
            self.0 = true;
        }
        fn visit_lifetime(&mut self, _: &Lifetime) {
            self.0 = true;
        }
    }
    let mut search = Search(matches!(written, Type::Never(_)));
    search.visit_type(written);
    search.0
}

/// Takes the names of lifetimes away: another body has to be there for any.
struct Unnamed;

impl VisitMut for Unnamed {
    fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
        if lifetime.ident != "static" {
            *lifetime = Lifetime::new("'_", Span::mixed_site());
        }
    }

    fn visit_bound_lifetimes_mut(&mut self, _: &mut syn::BoundLifetimes) {}

    /// Lifetimes inside may belong to the type itself.
    fn visit_type_fn_ptr_mut(&mut self, node: &mut syn::TypeFnPtr) {
        if node.lifetimes.is_none() {
            visit_mut::visit_type_fn_ptr_mut(self, node);
        }
    }
}
