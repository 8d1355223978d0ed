//! The attributes of the `xcs` package. Depend on `xcs`, which re-exports them.
//!
//! Syntax in, syntax out: `args` and `function` read, `verdict` and `overlap` say what a body does, `rules` holds arguments against it,
//! `diagnostics` collects what is wrong, `expand` writes. Expansions know only names in `xcs::__private`.
//!
//! With the environment variable `XCS_DEBUG_MACRO=rank` the expansion of each function named `rank` is printed while its
//! crate is compiled.
#![forbid(unsafe_code)]

mod args;
mod diagnostics;
mod expand;
mod fragments;
mod function;
mod futures;
mod host_calls;
mod mentioned;
mod names;
mod nearest;
mod others;
mod overlap;
mod rules;
mod shared;
mod source;
mod statements;
mod streams;
mod syntax;
#[cfg(test)]
mod tests;
mod verdict;
mod vocabulary;
mod written;

use proc_macro2::TokenStream;

use crate::{
    args::{JitArguments, OrchestrationArguments},
    diagnostics::Diagnostics,
    function::{Bodies, Function},
};

/// Makes the tensor work of a function fast, without changing what the function does.
///
/// A body that only computes with its arguments is *replayed*: a first call proves it, and later calls with such arguments run
/// a compiled plan instead of the body. Any other body runs as written, host code natively and in order; its tensor
/// operations are recorded lazily and run as fused, compiled segments when a value is needed. Either way the results are bit
/// for bit those of the un-annotated function, and nothing with an effect is skipped. `xcs::explain(f)` says which it is and
/// why.
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
/// | `full` | A compile error at each thing that keeps the body from being skipped, with its code and what to write instead. |
/// | `static(a, b)` | Code is compiled for the values of these parameters, as it is for the shapes of tensors. They are `Clone + Eq + Hash` and plain names. For what hardly ever changes: a metric, the name of a model. |
/// | `pure(f, g)` | These functions have no effects and do not panic: a call in whose argument they are called may start early. Async functions. |
/// | `concurrency = N` | At most `N` calls of a group, or rounds of a loop, are under way at once, instead of 16. Async functions. |
/// | `no_speculation` | A call does not start while an earlier statement may still leave the function. Async functions. |
/// | `crate = path` | Where to find `xcs` when the dependency is renamed: `#[jit(crate = my_xcs)]`. |
///
/// # Calls that overlap
///
/// In an async function, calls of `#[orchestration(read)]` functions start before their statement is reached if nothing keeps
/// them from it. Their values, errors and panics appear at their statement, so the function does what it says.
///
/// ```text
/// #[jit]
/// async fn answer(question: &str) -> Result<String, LlmError> {
///     let draft = ask(format!("Draft: {question}")).await?;
///     let style = ask(format!("Style: {question}")).await?;   // starts with the one before
///     ask(format!("Merge: {draft}, {style}")).await           // waits for both
/// }
/// ```
///
/// - A group is a run of `let PAT = CALL.await;` or `.await?;`, of logging macros, texts (`let prompt = format!(..)`) and computations with tensors,
///   in one block. A call inside of a statement, as in `notes.push(ask(prompt).await?)`, belongs to it; whatever else there is ends it.
/// - A call waits for the calls whose results it uses, for every earlier call that is not `read`, and for statements that share a name
///   with it which might be moved or changed.
/// - Arguments that are evaluated early: literals, names, fields, `&`, tuples, `format!`, `.clone()`, `.to_string()`, `.to_owned()`, `.as_str()`,
///   `.as_ref()`, functions in `pure`. `Clone`, `Display`, `Debug` and `AsRef` are taken to have no effects there.
/// - A `for` loop over a range, slice, array or `Vec` runs the calls at the beginning of its body ahead, for up to `concurrency` rounds.
/// - What is under way when the function is left is dropped. `xcs::explain(f)` says what waits for what, and why.
///
/// # What is replayed
///
/// A call is replayed if an earlier one had arguments of the same types, shapes, layouts, scalars and `static(..)` values, and if all
/// statements of the body are on this list:
///
/// - `let name = ..;` with a plain name, and an expression at the end that is the result;
/// - operators and methods of tensors, functions of `Tensor` (`Tensor::zeros(..)`), but for `index_select`, `get`, `to_vec`,
///   `from_vec`, `from_rows` and files, which depend on contents or may fail;
/// - operators and casts of numbers; methods of `f32` and `f64` that compute, and of integers those that wrap, saturate or raise to
///   a power (`max` and `min` of integers are a trait's); `len`, `rank`, `shape` and indexing of shapes;
/// - parameters, locals, numbers, `true` and `false`, arrays, ranges, scalar constants in capitals, constant parameters;
/// - scalar fields of parameters named in `static(..)`.
///
/// Parameters are plain names: tensors or references to them, numbers, `bool`, `[usize; N]`. Results are tensors, scalars (also
/// one that `item()` reads), and tuples of them. Everything else (calls of other functions, macros, `if`, `match`, loops, `?`,
/// assignments, closures, fields, `self`, `.await`) keeps the body from being skipped, and is what it always was: Rust that runs.
///
/// ```text
/// #[jit(full)]
/// fn rank(query: &Tensor, docs: &Tensor, sharpness: f32) -> Tensor {
///     let scores = docs.matmul(query) / (docs.norm_axis(1) * query.norm());
///     (scores * sharpness).softmax(0)
/// }
/// ```
///
/// The attribute sees syntax, not types. So the first call has to confirm what the source seems to say: if other operations were
/// recorded, or at other places, calls stay as they are, and `explain` says so. An integer division by zero in a replayed call
/// is left to the body, which runs then and panics at its own line. A function that is called while its caller records is
/// recorded with it.
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
/// ```
/// use xcs::{Backend, CallError, Limits, Retry, Retryable, orchestration};
///
/// /// What a provider allows, set at start-up.
/// static GPT: Backend = Backend::new("gpt");
///
/// #[derive(Debug, PartialEq)]
/// enum LlmError {
///     /// The provider is busy: worth another attempt.
///     Busy,
///     /// A service refused the call or gave it up.
///     Call(CallError),
/// }
///
/// /// How `backend`, `timeout` and other services say that they did.
/// impl From<CallError> for LlmError {
///     fn from(error: CallError) -> Self {
///         LlmError::Call(error)
///     }
/// }
///
/// /// What `retry` asks.
/// impl Retryable for LlmError {
///     fn retry(&self) -> Retry {
///         Retry::from(matches!(self, LlmError::Busy | LlmError::Call(CallError::Timeout)))
///     }
/// }
///
/// #[orchestration(read, backend = GPT, timeout = "30s", retry(max = 3, base = "1ms"))]
/// async fn ask(prompt: &str) -> Result<String, LlmError> {
///     complete(prompt).await
/// }
///
/// # static ATTEMPTS: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0);
/// /// A client that is busy at first.
/// async fn complete(prompt: &str) -> Result<String, LlmError> {
///     # if ATTEMPTS.fetch_add(1, std::sync::atomic::Ordering::SeqCst) == 0 {
///     #     return Err(LlmError::Busy);
///     # }
///     // client().complete(prompt).await
///     # Ok(format!("{prompt} Because."))
/// }
///
/// GPT.set_limits(Limits::new().concurrency(16).requests_per_minute(600)).unwrap();
/// let (answer, ledger) = pollster::block_on(xcs::ledger_async(ask("Why?")));
/// assert_eq!(answer, Ok("Why? Because.".to_owned()));
/// assert_eq!(ledger.entries[0].attempts, 2);
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
/// shared: calls with the same one may share a batch. Every other parameter is owned and is itself a part of `key`, as `model`,
/// `&model` or `model.clone()`: one caller's tenant must never serve another's item, and two tenants may have names of one length. The batch function may return `Result<Vec<V>, E>` too, if `E` is `Clone`.
///
/// ## Streams
///
/// ```text
/// #[orchestration(read, backend = GPT, timeout = "10s", retry)]
/// fn chat(prompt: String) -> impl Stream<Item = Result<String, E>> { .. }
///
/// #[orchestration(read, backend = GPT, timeout = "10s", retry)]
/// async fn chat_later(prompt: String) -> Result<impl Stream<Item = Result<String, E>>, E> { .. }
///
/// #[orchestration(read, backend = GPT, timeout = "10s")]
/// fn chat_boxed(&self, prompt: &str) -> BoxStream<'static, Result<String, E>> { .. }
/// ```
///
/// With services, the call of a function that gives a stream lasts until the stream ends or is dropped, and so long it holds
/// its slots. A stream is `impl Stream<..>`, `Pin<Box<dyn Stream<..>>>`, `Box<dyn Stream<..>>`, `BoxStream<..>` or `LocalBoxStream<..>`,
/// alone or in a `Result`, of an async function or one that is not. A type of another name is not seen for a stream; one that
/// stands for a boxed stream is an error.
///
/// `timeout` counts to the first item, `deadline` to the end. `retry` makes another attempt before the first item and never
/// after it; a first item that is an error may have one too. A service that refuses or gives up a call says so as the last
/// item, or, before there is a stream, as the `E` of an async function's `Result<.., E>`: *can fail* is asked of the items, and there of the
/// function too, and so is the `Result` of `retry`.
///
/// | function | its body runs | refused |
/// |---|---|---|
/// | `async fn` | when it is awaited, until the first item is there | |
/// | `fn .. -> impl Stream<..>` | when the stream is first polled | |
/// | `fn .. -> impl Stream<..> + 'static` (or `+ use<..>`), or in a box | when it is called; with `retry` when the stream is first polled | `retry`, if it borrows arguments that the stream does not |
/// | `fn .. -> Result<stream, E>` | when it is called | `retry` |
///
/// A body that runs when the function is called does so before the call begins, which is with the first poll: it finds the
/// `xcs::call_id()` of that call, and holds no slot. An error that it returns is a call that failed. Of all functions that are
/// not async, the expressions of services are evaluated when the function is called.
///
/// A stream cannot be kept, shared or batched: `dedupe`, `cache`, `batch` and `keep_type` are refused. Collect it in the function
/// where you need them. Without services nothing changes: the call ends when the function returns.
///
/// # Other attributes
///
/// They may stand above or below. An attribute macro below, `#[tracing::instrument(err)]` for example, is given the function as it
/// is written, and this one expands after it. What it puts around the body is around the body of each attempt, at each poll.
///
/// An async method in an `#[async_trait]` is a function that returns a future in a box by the time this attribute sees it. It
/// is treated as the async method that it was, and goes on returning that future. With services, so is a function that is
/// written that way: a `BoxFuture<'_, R>` or `Pin<Box<dyn Future<Output = R> + '_>>`, made by `Box::pin(async move { .. })` and nothing
/// else.
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
    let function = function::read(item.clone(), names::JIT, Bodies::Required, &mut diagnostics);
    let Some(function) = function else { return diagnostics.beside(item) };
    let function = futures::unboxed(function, false);
    let verdict = verdict::read(&function, &arguments.statics);
    rules::jit::check(&arguments, &function, &verdict, &mut diagnostics);
    finish(item, diagnostics, Some(function), |function| expand::jit::expand(function, &verdict, &arguments))
}

fn expand_orchestration(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let (written, is_last) = others::without_last(arguments);
    let arguments = OrchestrationArguments::read(written.clone(), &mut diagnostics);
    let bodies = if arguments.services.batch.is_some() { Bodies::Optional } else { Bodies::Required };
    let function = function::read(item.clone(), names::ORCHESTRATION, bodies, &mut diagnostics)
        .map(|function| futures::unboxed(function, arguments.services.any()));
    rules::check(&arguments, function.as_ref(), &mut diagnostics);
    let others =
        |function: &&Function| function.body.missing.is_none() && function.attributes.iter().any(others::may_expand);
    if function.as_ref().filter(others).is_some() && !is_last && !diagnostics.found_any() {
        return others::below_others(names::ORCHESTRATION, &written, &arguments.private, item);
    }
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
