//! Stubs: other bodies for `#[orchestration]` functions, in tests.
//!
//! What must hold: a stub replaces the body and nothing else, so limits, retries, counters and the ledger work as ever; it
//! is seen by the thread that put it there and by what inherits its context, until its guard goes; and where there is one
//! that cannot be used, the call panics instead of doing what a test must not do.

use super::{
    Service,
    context::{self, Context},
    service::Tables,
};
use crate::dispatch::{find, without_type_arguments};
use std::{
    any::{Any, type_name, type_name_of_val},
    fmt,
    marker::PhantomData,
    panic::Location,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

/// The stubs around a piece of code, the latest last.
#[derive(Clone, Default)]
pub(crate) struct Stubs {
    entries: Vec<Entry>,
    /// Answers that calls share while these stubs answer: no others may see them.
    tables: Arc<Tables>,
}

#[derive(Clone)]
struct Entry {
    /// Of the function, as `explain` writes it.
    path: String,
    /// Where the stub was made.
    made: &'static Location<'static>,
    /// The type of the stub, for messages.
    written: &'static str,
    /// An `Arc<dyn Fn(..) -> R + Send + Sync>`.
    answer: Arc<dyn Any + Send + Sync>,
    /// Whether the guard is still there. Tasks that took the stub along see it too.
    there: Arc<AtomicBool>,
}

impl Stubs {
    /// What calls share while these stubs answer.
    pub(super) fn tables(&self) -> &Tables {
        &self.tables
    }

    /// The latest stub for the function.
    fn find(&self, service: &'static Service) -> Option<&Entry> {
        let path = service.site().path();
        let meant = |entry: &&Entry| {
            entry.there.load(Ordering::Relaxed) && find(std::iter::once(path.as_str()), &entry.path).is_some()
        };
        self.entries.iter().rev().find(meant)
    }
}

/// Where a body looks for a stub of type `F`, whose arguments and result are the parts of `P`.
///
/// `P: Unpin` cannot be proved of the type parameters of an `impl` block. Where it cannot, the inherent method is none,
/// and [`NoHook`]'s comes in: a stub outlives the call, those types may not.
pub struct Hook<F: ?Sized, P>(PhantomData<fn(&F) -> P>);

impl<F: ?Sized, P> Hook<F, P> {
    /// A place for a stub.
    #[must_use]
    #[expect(clippy::new_without_default, reason = "expansions name it")]
    pub fn new() -> Self {
        Hook(PhantomData)
    }
}

impl<F: ?Sized + 'static, P: Unpin> Hook<F, P> {
    /// The stub for `service` in this context.
    ///
    /// # Panics
    ///
    /// If there is one of another type.
    #[must_use]
    pub fn find_stub(self, service: &'static Service) -> Option<Arc<F>> {
        let context = context::current();
        let entry = context.stubs.as_ref()?.find(service)?;
        let Some(answer) = entry.answer.downcast_ref::<Arc<F>>() else {
            panic!(
                "the stub of `{}`, made at {}, does not fit: it is a `{}`, the function needs a `{}` (write the closure's types out; \
                 `xcs::testing::stub!` is for methods and borrowed arguments)",
                entry.path,
                entry.made,
                entry.written,
                type_name::<F>()
            );
        };
        Some(answer.clone())
    }
}

/// The hook of a function whose types may be borrowed.
pub trait NoHook<F: ?Sized> {
    /// None.
    ///
    /// # Panics
    ///
    /// If there is a stub for `service` in this context.
    fn find_stub(self, service: &'static Service) -> Option<Box<F>>
    where
        Self: Sized,
    {
        refuse(service);
        None
    }
}

impl<F: ?Sized, P> NoHook<F> for Hook<F, P> {}

/// A function that has no place for a stub is called.
///
/// # Panics
///
/// If there is a stub for it in this context.
pub(super) fn refuse(service: &'static Service) {
    let context = context::current();
    if let Some(entry) = context.stubs.as_ref().and_then(|stubs| stubs.find(service)) {
        panic!(
            "`{}` cannot be stubbed, as at {}. Its attribute needs an argument, for example `#[orchestration(ordered)]`, and its \
             types must stand on their own: no type or const parameters, `impl Trait` (but for a stream) or `Self`, no \
             reference or lifetime in what it returns, and plain names for the parameters of a blocking function. A \
             function that gives a stream needs a service, for example `concurrency = 8`, and writes the type of its items \
             out",
            entry.path, entry.made
        );
    }
}

/// A stub that is in force on this thread until the guard is dropped. Made by [`stub`].
#[must_use = "the stub goes with its guard: write `let _stub = ..`"]
pub struct StubGuard {
    there: Arc<AtomicBool>,
    here: PhantomData<*const ()>,
}

impl fmt::Debug for StubGuard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StubGuard").finish_non_exhaustive()
    }
}

impl Drop for StubGuard {
    fn drop(&mut self) {
        // Guards may go in any order, and other stubs may have come since.
        self.there.store(false, Ordering::Relaxed);
        change(|stubs| stubs.entries.retain(|entry| entry.there.load(Ordering::Relaxed)));
    }
}

/// Changes the stubs of this thread.
fn change(work: impl FnOnce(&mut Stubs)) {
    let outer = context::current();
    let mut stubs = outer.stubs.as_deref().cloned().unwrap_or_default();
    work(&mut stubs);
    stubs.tables = Arc::default();
    let stubs = (!stubs.entries.is_empty()).then(|| Arc::new(stubs));
    context::replace(Arc::new(Context { stubs, ..Context::clone(&outer) }));
}

/// Replaces the body of an `#[orchestration]` function on this thread until the guard is dropped. Limits, retries, the
/// ledger and counters work as ever: `answer` is what each attempt runs.
///
/// `answer` takes the function's arguments and returns what its body returns; of an async function too, not a future. For a
/// function that gives a stream it returns a stream in a box, `futures::stream::BoxStream<'static, Item>`, which the method
/// `boxed` of streams makes, or a `Result` of one if the function does. For a function with `batch` it answers one item at a
/// time, and the batch function is not called.
///
/// It is for free functions whose arguments are owned; [`stub!`](macro@crate::testing::stub) is for methods and borrowed
/// arguments. The attribute of the function needs an argument, if only `ordered`.
///
/// Tests that run in parallel do not see each other's stubs: they belong to what runs on this thread, and to tasks that
/// take them along with [`inherit`](crate::inherit). Of several stubs for a function the latest counts. One for a method
/// that a trait provides is one for all types that do not have a method of their own.
///
/// ```
/// # use xcs_runtime as xcs;
/// // #[orchestration(read)]
/// async fn ask(prompt: String) -> Result<String, String> {
///     Err(format!("a test must not send {prompt}"))
/// }
///
/// let _stub = xcs::testing::stub(ask, |prompt: String| -> Result<String, String> { Ok(prompt.to_uppercase()) });
/// ```
///
/// # Panics
///
/// If `function` is a closure or a function pointer. A call of `function` panics if it cannot be stubbed or `answer` is not of
/// its types.
#[track_caller]
pub fn stub<A, F, G>(function: F, answer: G) -> StubGuard
where
    F: Stubbable<A>,
    G: Stubbed<A>,
{
    put(&function, type_name::<G::Written>(), Arc::new(answer.written()))
}

/// [`stub`] with the type that the body looks for, as `stub!` writes it.
#[track_caller]
pub fn stub_as<G: ?Sized + Send + Sync + 'static, F>(function: F, answer: Arc<G>) -> StubGuard {
    put(&function, type_name::<G>(), Arc::new(answer))
}

#[track_caller]
fn put<F>(function: &F, written: &'static str, answer: Arc<dyn Any + Send + Sync>) -> StubGuard {
    let name = type_name_of_val(function);
    let item = !["fn(", "for<", "unsafe ", "extern ", "&"].iter().any(|start| name.starts_with(start));
    assert!(
        item && !name.ends_with("{{closure}}") && !name.contains("dyn "),
        "`{name}` does not say which function is to be stubbed: pass the function itself, as in `stub(ask, ..)`"
    );
    let there = Arc::new(AtomicBool::new(true));
    let made = Location::caller();
    let entry = Entry { path: without_type_arguments(name), made, written, answer, there: there.clone() };
    change(|stubs| stubs.entries.push(entry));
    StubGuard { there, here: PhantomData }
}

/// A closure that can be a stub for a function with arguments `A`. Implemented for closures of up to six arguments.
pub trait Stubbed<A> {
    /// The type that the body looks for.
    type Written: ?Sized + Send + Sync + 'static;
    /// The closure as that type.
    fn written(self) -> Arc<Self::Written>;
}

/// A function with arguments `A`.
pub trait Stubbable<A> {}

macro_rules! arities {
    ($(($($argument:ident)*))*) => {$(
        impl<F, R, $($argument,)*> Stubbed<($($argument,)*)> for F
        where
            F: Fn($($argument),*) -> R + Send + Sync + 'static,
            R: 'static,
            $($argument: 'static,)*
        {
            type Written = dyn Fn($($argument),*) -> R + Send + Sync;
            fn written(self) -> Arc<Self::Written> {
                Arc::new(self)
            }
        }

        impl<F, Out, $($argument,)*> Stubbable<($($argument,)*)> for F where F: Fn($($argument),*) -> Out {}
    )*};
}

arities! { () (A) (A B) (A B C) (A B C D) (A B C D E) (A B C D E G) }
