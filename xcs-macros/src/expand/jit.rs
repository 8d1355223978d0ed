//! `#[jit]`.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote_spanned};
use syn::{Attribute, FnArg, PatIdent, Path, ReturnType, ext::IdentExt};

use super::{
    checks::checked_body,
    deferred::deferred,
    emit, guarded,
    inputs::{inputs, names, names_what_is_unused},
    lints::{Generated, allowed},
    overlap::{self, Overlap},
    site, told,
};
use crate::{
    args::JitArguments,
    function::{Content, Function},
    host_calls,
    mentioned::simple_name,
    verdict::{Claims, Verdict, is_tensor},
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
    let claims = seen.claims.as_ref();
    let inputs = inputs(&function, &arguments.statics, claims, private);
    let body = told::of_body(&function, seen, &names(&function, claims));
    let is_async = function.signature.asyncness.is_some();
    let mut overlap = Overlap::default();
    let host_calls = match &mut function.body.content {
        Content::Statements(statements) => {
            if is_async {
                overlap = overlap::overlap(&function.signature, statements, arguments);
            }
            overlap.host_calls + host_calls::count(statements, private)
        }
        Content::Tokens(_) => 0,
    };
    if host_calls > 0 || overlap.kinds() > 0 {
        function.body.written = None;
    }
    let overlap_told = told::of_overlap(&overlap.notes);
    let site = site::of_text(&told::told(&function, &arguments.limit, host_calls, &overlap_told, &body), private);
    let allowed_lints = binding_lints(&function);
    if is_async {
        let begin = if overlap.kinds() > 0 {
            guarded(&mut function, overlap::kinds(overlap.kinds(), overlap.operands, private));
            // Groups name it too.
            Some(quote_spanned!(span=> let __xcs_site = #site;))
        } else {
            None
        };
        let site = if begin.is_some() { quote_spanned!(span=> __xcs_site) } else { site };
        let body = deferred(&mut function, None);
        function.body.content = Content::Tokens(quote_spanned! {span=>
            #begin
            #allowed_lints
            let __xcs_call = #private::begin_async(#site, #inputs);
            #private::enter_async(__xcs_call, #body).await
        });
    } else if let Some(claims) = claims {
        let body = checked_body(&mut function, seen, private);
        function.body.content = Content::Tokens(replayed(&function, claims, body, &site, &inputs, private));
    } else {
        let guard = quote_spanned! {span=>
            #allowed_lints
            let __xcs_session = #private::enter(#site, #inputs);
        };
        guarded(&mut function, guard);
    }
    let may_raise_lints = host_calls > 0 || function.signature.asyncness.is_some();
    emit(function, may_raise_lints, private)
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
/// let __xcs_session = match ::xcs::__private::replay_2(<site>, <inputs>) {
///     ::xcs::__private::Ok(__xcs_value) => return __xcs_value,
///     ::xcs::__private::Err(__xcs_session) => __xcs_session,
/// };
/// let __xcs_value: (Tensor, f32) = {
///     let d = a - b;
///     (d.abs(), d.square().mean().item())
/// };
/// ::xcs::__private::given_2(__xcs_session, __xcs_value)
/// ```
///
/// No closures: each would be a body more for the compiler to check.
///
/// A statement after which it is to be looked which tensors are still there becomes `let d = ::xcs::__private::checked(a - b);`,
/// and a tensor that is given by value is bound anew, `let a = ::xcs::__private::watched(a);`: see `verdict`.
///
/// The value is bound before it is looked at. That drops the temporaries of the body's last expression earlier, which nobody
/// can see: what is on the positive list has no destructor of the user's.
fn replayed(
    function: &Function,
    claims: &Claims,
    (body, parenthesized): (TokenStream, bool),
    site: &TokenStream,
    inputs: &TokenStream,
    private: &Path,
) -> TokenStream {
    let span = Span::mixed_site();
    let allowed_lints = binding_lints(function);
    let output = match &function.signature.output {
        ReturnType::Type(_, output) => output.to_token_stream(),
        ReturnType::Default => quote_spanned!(span=> ()),
    };
    let (replay, given) = if claims.is_tuple {
        let count = claims.results.len();
        (format_ident!("replay_{count}", span = span), format_ident!("given_{count}", span = span))
    } else {
        (Ident::new("replay", span), Ident::new("given", span))
    };
    let owned = function.signature.inputs.iter().filter_map(|input| match input {
        FnArg::Typed(input) if is_tensor(&input.ty) => simple_name(&input.pat),
        _ => None,
    });
    let watched: TokenStream = owned
        .filter(|name| claims.handed.contains(&name.ident.unraw().to_string()))
        .map(|PatIdent { ident, .. }| quote_spanned!(span=> #allowed_lints let #ident = #private::watched(#ident);))
        .collect();
    // Braces around an expression alone.
    let is_one_expression = matches!(&function.body.content, Content::Statements(statements) if statements.len() == 1);
    let allowed_braces =
        (is_one_expression || parenthesized).then(|| quote_spanned!(span=> #[allow(unused_braces, unused_parens)]));
    quote_spanned! {span=>
        #allowed_lints
        let __xcs_session = match #private::#replay(#site, #inputs) {
            #private::Ok(__xcs_value) => return __xcs_value,
            #private::Err(__xcs_session) => __xcs_session,
        };
        #watched
        #allowed_braces
        let __xcs_value: #output = #body;
        #private::#given(__xcs_session, __xcs_value)
    }
}

/// What a statement that mentions arguments would raise: nothing, unless one is named as if it were not used.
fn binding_lints(function: &Function) -> Option<Attribute> {
    names_what_is_unused(function).then(|| allowed(Generated::Binding))
}
