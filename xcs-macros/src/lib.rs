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
mod streams;
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
/// - A macro after a `?`, or in a condition that is a single `let`, counts once with its statement. A `panic!` and its like
///   under a condition do not count.
#[proc_macro_attribute]
pub fn jit(arguments: proc_macro::TokenStream, item: proc_macro::TokenStream) -> proc_macro::TokenStream {
    expand_jit(arguments.into(), item.into()).into()
}

/// Says that a function has side effects: a call to a language model, HTTP, a database, a file.
///
/// It is never traced, never replayed and never run twice: the body runs exactly once for each call in the source, blocking
/// or async, unless an argument (`retry`, `dedupe`, `cache`, `batch`) asks for something else. Tensors that enter it are materialised, nothing inside is recorded by the caller, and a
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
/// An async function becomes one that returns an `xcs::Call`: a future that does nothing before it is polled and is `Send`
/// when the body is.
///
/// # Arguments
///
/// What a call is:
///
/// | argument | meaning |
/// |---|---|
/// | `ordered` | The call may have any effect. The default. |
/// | `read` | The call only reads or computes, as a completion, an embedding or a search does: it may overlap others, start early, and be cancelled when an earlier one fails. Refused where an argument is a `&mut`. |
/// | `keep_type` | An async function stays one. For methods that a trait provides, whose implementors may have their own. |
/// | `crate = path` | Where to find `xcs` when the dependency is renamed: `#[orchestration(crate = my_xcs)]`. |
///
/// Services. What one of them asks of the function's result is an error at the return type; *can fail* means that the function
/// returns a `Result` whose error is `From<xcs::CallError>`, so that a call can be refused or given up.
///
/// | argument | meaning | needs | fails with |
/// |---|---|---|---|
/// | `concurrency = N` | At most `N` calls of this function run at once; the others wait, first come, first served. | | |
/// | `rate = "60/min"` | At most so many attempts start in a second, minute or hour: `/s`, `/min`, `/h`. | `timer` | |
/// | `backend = EXPR` | An `xcs::Backend`, whose limits many functions share: a static, a reference or an `Arc`. | can fail | `Closed` |
/// | `tokens = EXPR` | A `u64`: about how many tokens the call will use, for the backend's limit. `xcs::usage` corrects it. | `backend` | |
/// | `budget` | The bounds of an `xcs::scope` may refuse the call. They may too with `backend`, `timeout`, `deadline` and `batch`. | can fail | `Budget`, `Deadline` |
/// | `timeout = "30s"` | The longest that an attempt may run before it is dropped; of a stream, until its first item. | can fail, async, `timer` | `Timeout` |
/// | `deadline = "2min"` | The longest that the call may take, waits and all attempts included, and the stream to its end. A blocking function is not stopped, only waits no longer. | can fail, `timer` | `Deadline` |
/// | `retry`, `retry(..)` | Another attempt after an error that is worth it. See below. | a `Result`, `timer` | the last error |
/// | `dedupe` | Equal calls under way are one: the others wait for its answer. | `read`, a result that is `Clone + Send + Sync` | |
/// | `cache(max = N, ttl = "1h")` | Up to `N` answers are kept, each for the time `ttl` or until others need the room. Errors are not kept. | `read`, a result that is `Clone + Send + Sync`; `timer` for `ttl` | |
/// | `key = EXPR` | What tells calls apart for `dedupe`, `cache` and `batch`: a value or a tuple that is `Hash + Eq`. Names of arguments stand for copies. | one of them | |
/// | `batch = PATH`, `max = N` | Calls under way share a request of at most `N`, which `PATH` makes. See below. | `read`, can fail, async | `BatchLength`, `BatchPanicked` |
///
/// Durations are a number and one of `ms`, `s`, `min`, `h`: `"1.5s"`. `timer` is a feature of `xcs`, on by default. Expressions see
/// the arguments by name and are evaluated when the call is first polled, before the body takes the arguments.
///
/// Without `key`, calls are told apart by all their arguments, which are `Hash + Eq` then; a method always needs a `key`.
/// With `batch`, they are told apart by `key`, the `Arc`s that they share, and the item, which is `Hash + Eq` then.
///
/// With services the body is part of a larger future, or of a closure: arguments may be dropped in another order than
/// without the attribute, and `#[track_caller]` reports another place.
///
/// ## `retry`
///
/// | in its list | meaning | without it |
/// |---|---|---|
/// | `max = N` | Attempts after the first. | 3 |
/// | `base = "200ms"` | The first wait. Each further one is twice as long, and each is made longer by up to as much at random. | 200 ms |
/// | `cap = "10s"` | The longest wait. | 10 s |
/// | `when = PATH` | Which errors are worth another attempt: a function `fn(&E) -> bool`, or one that returns `xcs::Retry`. | the error's `xcs::Retryable` |
/// | `idempotent` | Effects happen once however often the call is made. An `ordered` function is not retried without it. | |
///
/// Each attempt is given a copy of the arguments, so those that are not `&T` are `Clone`. `xcs::call_id()` is the same for all
/// attempts. Switch off the retries of the client inside: two layers multiply.
///
/// ## `batch`
///
/// ```text
/// #[orchestration(read, batch = embed_many, max = 32, key = model)]
/// async fn embed(app: &Arc<App>, model: Model, text: String) -> Result<Vector, E>;
///
/// async fn embed_many(app: Arc<App>, model: Model, texts: Vec<String>) -> Vec<Result<Vector, E>> { .. }
/// ```
///
/// The function ends with `;` instead of a body. Its last parameter is the item. Parameters that are an `Arc` or `&Arc` are
/// shared: calls with the same one may share a batch. Every other parameter is owned and is mentioned in `key`: one
/// caller's tenant must never serve another's item. The batch function may return `Result<Vec<V>, E>` too, if `E` is `Clone`.
///
/// ## Streams
///
/// ```text
/// #[orchestration(read, backend = GPT, timeout = "10s", retry)]
/// fn chat(prompt: String) -> impl Stream<Item = Result<String, E>> { .. }
///
/// #[orchestration(read, backend = GPT, timeout = "10s", retry)]
/// async fn chat_later(prompt: String) -> Result<impl Stream<Item = Result<String, E>>, E> { .. }
/// ```
///
/// With services, the call of a function that returns an `impl Stream<..>`, or an async one that returns a
/// `Result<impl Stream<..>, E>`, lasts until the stream ends or is dropped, and so long it holds its slots. `timeout` counts to the
/// first item, `deadline` to the end. `retry` makes another attempt before the first item and never after it; a first item
/// that is an error may have one too. A service that refuses or gives up a call says so as the last item, or, before there is
/// a stream, as the `E` of the second form: *can fail* is asked of the items and of the function, and so is the
/// `Result` of `retry`.
///
/// The body of the first form runs when the stream is first polled, the expressions of its services when the function is
/// called. A stream cannot be kept, shared or batched: `dedupe`, `cache`, `batch` and `keep_type` are refused, and there
/// is no stub for it. Collect it in the function where you need them.
///
/// # In tests
///
/// `xcs::testing::stub` replaces the body of a function whose attribute has any argument but `crate`; write `ordered` if there
/// is nothing else to say.
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
