//! Runs of calls, and loops, whose calls may start before their turn.

mod each;
mod group;
mod steps;
mod walk;

pub(super) use walk::{Overlap, overlap};

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, format_ident, quote_spanned};
use syn::{Expr, Path, Stmt, spanned::Spanned};

use self::walk::{Walk, kind_name, operand_name};
use super::lints::{Generated, allowed};
use crate::{
    host_calls,
    overlap::{Call, Names},
    syntax,
};

/// What stands before a body in which calls may overlap.
///
/// ```text
/// // Output
/// let __xcs_kind_0 = ::xcs::__private::Kind::new();
/// ```
pub(super) fn kinds(calls: u32, operands: u32, private: &Path) -> TokenStream {
    let span = Span::mixed_site();
    (0..calls)
        .map(kind_name)
        .chain((0..operands).map(operand_name))
        .map(|kind| quote_spanned!(span=> let #kind = #private::Kind::new();))
        .collect()
}

/// The call, whose type becomes known to its kind. The code that says so is never reached: the compiler infers types there, and
/// does not look who borrows what.
///
/// ```text
/// // Output
/// (match ask(prompt) {
///     __xcs_made => {
///         if false { loop {} __xcs_kind_0.is_of(&__xcs_made); }
///         __xcs_made
///     }
/// })
/// ```
fn made(kind: &Ident, call: &Expr, counted: &TokenStream) -> TokenStream {
    let known = known(kind, &quote_spanned!(Span::mixed_site()=> __xcs_made));
    quote_spanned! {Span::mixed_site()=>
        (match #call {
            __xcs_made => {
                #known
                #counted
                __xcs_made
            }
        })
    }
}

/// Tells a kind of what type it is: that of `value`.
fn known(kind: &Ident, value: &TokenStream) -> TokenStream {
    quote_spanned! {Span::mixed_site()=>
        if false {
            loop {}
            #[allow(unreachable_code)]
            #kind.is_of(&#value);
        }
    }
}

/// A call in the rest of a loop: it is waited for beside the loops' next rounds.
fn made_in_rest(walk: &mut Walk<'_>, call: &Expr) -> TokenStream {
    let kind = walk.kind(call.span());
    let counted = counted(walk, &mut vec![Stmt::Expr(call.clone(), None)]);
    let made = made(&kind, call, &counted);
    beside(walk, made)
}

/// `future`, beside the loops' next rounds.
fn beside(walk: &Walk<'_>, future: TokenStream) -> TokenStream {
    let private = &walk.arguments.private;
    walk.windows
        .iter()
        .rev()
        .fold(future, |future, window| quote_spanned!(Span::mixed_site()=> #private::beside(#future, &mut #window)))
}

/// `count(n);` for the host calls in statements that are not looked at again.
fn counted(walk: &mut Walk<'_>, statements: &mut Vec<Stmt>) -> TokenStream {
    let private = &walk.arguments.private;
    let calls = host_calls::count(statements, private);
    walk.overlap.host_calls += calls;
    if calls == 0 {
        return TokenStream::new();
    }
    let calls = Literal::u32_unsuffixed(calls);
    quote_spanned!(Span::mixed_site()=> #private::count(#calls);)
}

/// The statement of a call with `value` in the place of `CALL.await`.
fn statement(call: &Call, value: &TokenStream) -> TokenStream {
    let (question, semicolon) = (&call.question, &call.semicolon);
    match &call.binding {
        Some(binding) => {
            let (let_token, pattern) = (&binding.let_token, &binding.pattern);
            let colon = binding.colon.as_ref().map(|(colon, ty)| quote_spanned!(Span::mixed_site()=> #colon #ty));
            quote_spanned!(Span::mixed_site()=> #let_token #pattern #colon = #value #question #semicolon)
        }
        None => quote_spanned!(Span::mixed_site()=> #value #question #semicolon),
    }
}

/// The future `body`, which makes `calls` calls from the one numbered `first` on. Its result may be kept if it can be sent to
/// another thread; whether it can, the compiler says.
fn launched(first: usize, calls: usize, future: &TokenStream, private: &Path) -> TokenStream {
    let (first, calls) = (Literal::usize_unsuffixed(first), Literal::usize_unsuffixed(calls));
    quote_spanned! {Span::mixed_site()=>
        {
            let __xcs_future = #future;
            let __xcs_sendable = {
                #[allow(unused_imports)]
                use #private::NotSendable as _;
                #private::Gives(&__xcs_future).__xcs_sendable()
            };
            #private::Ahead::new(#first, #calls, __xcs_future, __xcs_sendable)
        }
    }
}

/// A call whose arguments are evaluated before it is made.
struct Prepared {
    /// Where it is launched.
    outside: TokenStream,
    /// In the future that makes it.
    inside: TokenStream,
    call: Expr,
}

/// Takes the arguments out of a call, those that need no name which is `inner` to the future that makes it.
fn prepare(call: &Call, item: usize, names: &Names, is_inner: &dyn Fn(&str) -> bool) -> Prepared {
    let mut made = call.call.clone();
    let mut taken = Taken { item, count: 0, names, outside: TokenStream::new(), inside: TokenStream::new() };
    let arguments = match &mut made {
        Expr::Call(call) => &mut call.args,
        Expr::MethodCall(call) => &mut call.args,
        _ => return Prepared { outside: TokenStream::new(), inside: TokenStream::new(), call: made },
    };
    for (argument, read) in arguments.iter_mut().zip(&call.arguments) {
        if !read.is_constant && !read.mentions.iter().any(|mention| is_inner(&mention.name)) {
            taken.out_of(argument);
        }
    }
    Prepared { outside: taken.outside, inside: taken.inside, call: made }
}

/// What is taken out of the arguments of a call.
struct Taken<'a> {
    item: usize,
    count: usize,
    names: &'a Names,
    outside: TokenStream,
    inside: TokenStream,
}

impl Taken<'_> {
    /// Takes out the parts of which `argument` is made: what it is made into depends on what the call expects, as `Some(&text)`
    /// where that is an `Option<&str>`.
    fn out_of(&mut self, argument: &mut Expr) {
        match argument {
            Expr::Paren(paren) => self.out_of(&mut paren.expr),
            Expr::Group(group) => self.out_of(&mut group.expr),
            Expr::Tuple(tuple) => tuple.elems.iter_mut().for_each(|part| self.out_of(part)),
            Expr::Array(array) => array.elems.iter_mut().for_each(|part| self.out_of(part)),
            Expr::Struct(literal) => {
                for field in &mut literal.fields {
                    field.colon_token.get_or_insert_default();
                    self.out_of(&mut field.expr);
                }
            }
            Expr::Call(call) if is_variant(&call.func) => call.args.iter_mut().for_each(|part| self.out_of(part)),
            Expr::Reference(reference) if !syntax::is_place(&reference.expr) => self.out_of(&mut reference.expr),
            Expr::Lit(_) => {}
            // What may be lent is lent where the call is made.
            Expr::Path(_) | Expr::Field(_)
                if syntax::place_name(argument).is_none_or(|name| self.stays(&name, argument)) => {}
            value => {
                let span = Span::mixed_site();
                let name = format_ident!("__xcs_argument_{}_{}", self.item, self.count, span = span);
                self.count += 1;
                self.outside.extend(quote_spanned!(span=> let #name = #value;));
                self.inside.extend(quote_spanned!(span=> let #name = #name;));
                *value = Expr::Verbatim(name.to_token_stream());
            }
        }
    }

    fn stays(&self, name: &str, place: &Expr) -> bool {
        let is_whole = !matches!(place, Expr::Field(_));
        self.names.get(name).is_none() || self.names.may_be_exclusive(name, is_whole)
    }
}

/// `Some`, `Ok`, `Err`.
fn is_variant(function: &Expr) -> bool {
    matches!(function, Expr::Path(path) if ["Some", "Ok", "Err"].iter().any(|variant| path.path.is_ident(variant)))
}

/// What allows a binding that the user has not written, of a name that the user has.
fn quiet() -> TokenStream {
    let lints = allowed(Generated::Binding);
    quote_spanned!(Span::mixed_site()=> #lints #[allow(unused_variables)])
}
