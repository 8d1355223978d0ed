//! `#[jit]`.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, format_ident, quote_spanned};
use syn::{Expr, FnArg, Path, ReturnType, Stmt};

use super::{
    deferred::{braced, deferred},
    emit, guarded,
    inputs::{inputs, names},
    lints::{Generated, allowed},
    site, told,
};
use crate::{
    args::JitArguments,
    function::{Content, Function},
    host_calls,
    mentioned::simple_name,
    overlap::{self, Overlap},
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
    let claims = seen.claims.as_ref();
    let inputs = inputs(&function, &arguments.statics, claims, private);
    let body = told::of_body(&function, seen, &names(&function, claims));
    let is_async = function.signature.asyncness.is_some();
    let mut overlap = Overlap::default();
    let host_calls = match &mut function.body.content {
        Content::Statements(statements) => {
            if is_async {
                overlap = overlap::overlap(&function.signature, statements, &arguments.overlap());
            }
            overlap.host_calls + host_calls::count(statements, private)
        }
        Content::Tokens(_) => 0,
    };
    let site = site::of_text(&told::told(&function, &arguments.limit, host_calls, &body), private);
    let allowed_lints = allowed(Generated::Binding);
    if is_async {
        let begin = if overlap.kinds > 0 {
            guarded(&mut function, super::overlap::kinds(overlap.kinds, private));
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
            let __xcs_call = #private::begin_async(#site, |__xcs_inputs| { #inputs });
            #private::enter_async(__xcs_call, #body).await
        });
    } else if let Some(claims) = claims {
        check(&mut function, seen, private);
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
///     let __xcs_inputs = &mut ::xcs::__private::Inputs::empty();
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
/// A statement after which it is to be looked which tensors are still there becomes `let d = ::xcs::__private::checked(a - b);`,
/// and a tensor that is given by value is bound anew, `let a = ::xcs::__private::watched(a);`: see `verdict`.
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
    let owned = function.signature.inputs.iter().filter_map(|input| match input {
        FnArg::Typed(input) if is_tensor(&input.ty) => simple_name(&input.pat),
        _ => None,
    });
    let watched = owned.filter(|name| function.body.mentioned.contains(&name.ident)).map(|name| {
        let ident = &name.ident;
        quote_spanned!(span=> #allowed_lints let #ident = #private::watched(#ident);)
    });
    let watched: TokenStream = watched.collect();
    quote_spanned! {span=>
        #allowed_lints
        let __xcs_session = {
            let __xcs_inputs = &mut #private::Inputs::empty();
            #inputs
            match #private::#replay(#site, __xcs_inputs) {
                ::core::result::Result::Ok(__xcs_value) => return __xcs_value,
                ::core::result::Result::Err(__xcs_session) => __xcs_session,
            }
        };
        #watched
        #[allow(unused_braces, unused_parens)]
        let __xcs_value: #output = #body;
        #private::Session::#given(__xcs_session, __xcs_value)
    }
}

/// Has it looked, at the end of the statements that ask for it, which tensors are still there.
fn check(function: &mut Function, seen: &Verdict, private: &Path) {
    let Content::Statements(statements) = &mut function.body.content else { return };
    // Statements that count host calls have come in between.
    let written = statements.iter_mut().filter(|statement| !matches!(statement, Stmt::Expr(Expr::Verbatim(_), _)));
    for (statement, seen) in written.zip(&seen.statements) {
        match statement {
            _ if !seen.is_checked => {}
            Stmt::Local(local) => local.init.iter_mut().for_each(|init| checked(&mut init.expr, private)),
            Stmt::Expr(tail, _) => checked(tail, private),
            _ => {}
        }
    }
}

/// `checked(value)`. What a reference refers to may have to outlive the statement, so the reference stays outside, wherever it
/// stands.
fn checked(value: &mut Expr, private: &Path) {
    match value {
        Expr::Reference(reference) => checked(&mut reference.expr, private),
        // An operation in parentheses is reported from where they begin: they stay with it.
        Expr::Paren(paren) if holds_references(&paren.expr) => checked(&mut paren.expr, private),
        Expr::Group(group) if holds_references(&group.expr) => checked(&mut group.expr, private),
        Expr::Array(array) => array.elems.iter_mut().for_each(|element| checked(element, private)),
        Expr::Tuple(tuple) => tuple.elems.iter_mut().for_each(|part| checked(part, private)),
        value => *value = Expr::Verbatim(quote_spanned!(Span::mixed_site()=> #private::checked(#value))),
    }
}

fn holds_references(value: &Expr) -> bool {
    match value {
        Expr::Reference(_) | Expr::Array(_) | Expr::Tuple(_) => true,
        Expr::Paren(paren) => holds_references(&paren.expr),
        Expr::Group(group) => holds_references(&group.expr),
        _ => false,
    }
}
