//! The attributes of the `xcs` package. Depend on `xcs`, which re-exports them.
//!
//! Syntax in, syntax out: `args` and `function` read, `rules` holds the ones against the other, `diagnostics` collects what
//! is wrong, `expand` writes. Expansions know only names in `xcs::__private`.
//!
//! With the environment variable `XCS_DEBUG_MACRO=rank` the expansion of each function named `rank` is printed while its
//! crate is compiled.
#![forbid(unsafe_code)]

mod args;
mod diagnostics;
mod expand;
mod fragments;
mod function;
mod host_calls;
mod mentioned;
mod names;
mod nearest;
mod rules;
mod shared;
mod syntax;
#[cfg(test)]
mod tests;
mod vocabulary;

use proc_macro2::TokenStream;

use crate::{
    args::{JitArguments, OrchestrationArguments},
    diagnostics::Diagnostics,
    function::{Bodies, Function},
};

/// Makes the tensor work of a function fast, without changing what the function does.
///
/// The body runs as written, host code natively and in order. Tensor operations are recorded lazily and run as fused,
/// compiled segments when a value is needed; the results are bit for bit those of the un-annotated function.
///
/// It goes on free functions, methods, provided trait methods, generic and async functions. It is refused on a `const fn`
/// (there is no run time at compile time), on a method without a body, on an async function that returns an `impl Fn(..)`,
/// and on anything that is not a function.
///
/// ```text
/// use xcs::{Tensor, jit};
///
/// #[jit]
/// fn rank(query: &Tensor, docs: &Tensor) -> Tensor {
///     let scores = docs.matmul(query) / (docs.norm_axis(1) * query.norm());
///     scores.softmax(0)
/// }
/// ```
///
/// # Arguments
///
/// | argument | meaning |
/// |---|---|
/// | `max_ops = N` | Compile calls of at most `N` operations, `N >= 1`, instead of 100. A function with more is left as it is: its operations run eagerly. |
/// | `no_op_limit` | Compile however many operations a call has. Contradicts `max_ops`. |
/// | `crate = path` | Where to find `xcs` when the dependency is renamed: `#[jit(crate = my_xcs)]`. |
///
/// # What counts as an operation
///
/// Each tensor operation that computes, in the function itself and in everything it calls, and each evaluated call or
/// macro in the annotated body. Calls are told apart by syntax alone:
///
/// - Not counted: methods whose name is one of `Tensor`'s, paths through `Tensor::`, paths that end in a capitalised name
///   (constructors), operators, `.await`, and whatever stands in a closure, an `async` block or a nested item.
/// - A macro counts one, whatever is inside it.
/// - A macro that is not one of the standard library's and that is evaluated only under a condition inside a statement
///   (a match arm without braces, the right side of `&&`) counts whenever its statement runs. A `panic!` in such a place
///   does not count: evaluating it ends the call.
#[proc_macro_attribute]
pub fn jit(arguments: proc_macro::TokenStream, item: proc_macro::TokenStream) -> proc_macro::TokenStream {
    expand_jit(arguments.into(), item.into()).into()
}

/// Says that a function has side effects: a call to a language model, HTTP, a database, a file.
///
/// It is never traced, never replayed and never run twice: the body runs exactly once for each call in the source, blocking
/// or async. Tensors that enter it are materialised, nothing inside is recorded by the caller, and a
/// [`#[jit]`](macro@jit) function called inside compiles as anywhere else.
///
/// ```text
/// use xcs::orchestration;
///
/// #[orchestration]
/// async fn ask(prompt: String) -> Result<String, LlmError> {
///     client().complete(prompt).await
/// }
/// ```
///
/// It goes where `#[jit]` goes, but not on the same function: keep `#[orchestration]`, and move the tensor part into a
/// `#[jit]` function of its own.
///
/// # Arguments
///
/// | argument | meaning |
/// |---|---|
/// | `crate = path` | Where to find `xcs` when the dependency is renamed: `#[orchestration(crate = my_xcs)]`. |
#[proc_macro_attribute]
pub fn orchestration(arguments: proc_macro::TokenStream, item: proc_macro::TokenStream) -> proc_macro::TokenStream {
    expand_orchestration(arguments.into(), item.into()).into()
}

fn expand_jit(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let arguments = JitArguments::read(arguments, &mut diagnostics);
    let kept = fragments::keep_precedence(item.clone());
    let function = function::read(kept, names::JIT, Bodies::Required, &mut diagnostics);
    finish(item, diagnostics, function, |function| expand::jit::expand(function, &arguments))
}

fn expand_orchestration(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let arguments = OrchestrationArguments::read(arguments, &mut diagnostics);
    let bodies = if arguments.services.batch.is_some() { Bodies::Optional } else { Bodies::Required };
    let kept = fragments::keep_precedence(item.clone());
    let function = function::read(kept, names::ORCHESTRATION, bodies, &mut diagnostics);
    rules::check(&arguments, function.as_ref(), &mut diagnostics);
    // The compiler would complain of the missing body too.
    let item = match &function {
        Some(function) if function.body.missing.is_some() => function.with_any_body(),
        _ => item,
    };
    finish(item, diagnostics, function, |function| expand::orchestration::expand(function, &arguments))
}

/// The expansion where nothing was wrong, else the item as written and the errors.
fn finish(
    item: TokenStream,
    diagnostics: Diagnostics,
    function: Option<Function>,
    expand: impl FnOnce(Function) -> TokenStream,
) -> TokenStream {
    let Some(function) = function.filter(|_| !diagnostics.found_any()) else {
        return diagnostics.beside(item);
    };
    let name = function.signature.ident.to_string();
    let expansion = expand(function);
    if std::env::var_os("XCS_DEBUG_MACRO").is_some_and(|wanted| wanted == *name) {
        eprintln!("{expansion}");
    }
    expansion
}
