//! The record of every orchestration call that was made.
//!
//! What must hold: a call is written down when it begins and completed when it ends, however it ends. Arguments and answers
//! are never written down; of a key only a digest.

use super::{
    CallError, clock,
    context::{self, Context},
};
use crate::sync::Mutex;
use std::{
    collections::HashSet,
    fmt,
    future::Future,
    sync::{Arc, PoisonError},
    time::{Duration, Instant},
};
use uuid::Uuid;

/// Runs `f`; its result, and every `#[orchestration]` call made in it.
///
/// ```
/// # use xcs_runtime as xcs;
/// let (value, ledger) = xcs::ledger(|| 7);
/// assert_eq!(value, 7);
/// ledger.assert_calls("ask", 0);
/// ```
pub fn ledger<R>(f: impl FnOnce() -> R) -> (R, Ledger) {
    let (book, context) = Book::open();
    let result = {
        let _inside = context::enter(context);
        f()
    };
    (result, book.copy())
}

/// [`ledger`] for a future: every call made in it, and in futures that are joined in it. A spawned task takes the ledger along
/// with [`inherit`](crate::inherit). A call that is still under way when the future ends is `Running` in it.
///
/// ```
/// # use xcs_runtime as xcs;
/// # mod attribute {
/// #     // What the attribute makes of `ask`, which this crate does not have.
/// #     use xcs_runtime::__private::*;
/// #     static SITE: Service = Service::new(
/// #         SiteInfo { kind: SiteKind::Orchestration, name: "ask", file: "", line: 1, column: 1, path: || "ask", host_calls: 0 },
/// #         Policy::NONE,
/// #     );
/// #     pub fn ask(prompt: &str) -> Call<Read, impl Future<Output = Result<String, String>>> {
/// #         call_async(&SITE, body(prompt), Result::is_err)
/// #     }
/// #     async fn body(prompt: &str) -> Result<String, String> {
/// #         if prompt.is_empty() { Err("nothing to answer".to_owned()) } else { Ok(prompt.to_uppercase()) }
/// #     }
/// # }
/// # use attribute::ask;
/// // #[orchestration(read)]
/// // async fn ask(prompt: &str) -> Result<String, String> { .. }
///
/// async fn twice() -> Result<String, String> {
///     Ok(ask("why?").await? + &ask("").await?)
/// }
///
/// # pollster::block_on(async {
/// let (answer, ledger) = xcs::ledger_async(twice()).await;
/// assert_eq!(answer, Err("nothing to answer".to_owned()));
/// ledger.assert_calls("ask", 2);
/// assert_eq!(ledger.entries[0].outcome, xcs::Outcome::Ok);
/// assert_eq!(ledger.entries[1].outcome, xcs::Outcome::Failed);
/// println!("{ledger}");
/// # });
/// ```
pub async fn ledger_async<F: Future>(future: F) -> (F::Output, Ledger) {
    let (book, context) = Book::open();
    let result = context::within(context, future).await;
    (result, book.copy())
}

/// Calls in the order in which they were begun. Prints as a table; one-line assertions for tests.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Ledger {
    /// One entry for each call.
    pub entries: Vec<Entry>,
}

/// One call.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Entry {
    /// The function's own name.
    pub name: &'static str,
    /// The call's id, as [`call_id`](crate::call_id) gave it inside.
    pub id: Uuid,
    /// The call in which this one was made. In the function of `batch = PATH` it is the batch: the [`batch`](Self::batch) of
    /// the calls for which that is.
    pub caller: Option<Uuid>,
    /// A digest of the key, where the function has one. Equal keys have equal digests within a process.
    pub digest: Option<u64>,
    /// When it began, from the beginning of the ledger.
    pub start: Duration,
    /// When it ended; `None` if it was still running when the ledger was closed.
    pub end: Option<Duration>,
    /// How often the body was begun: 0 if it never was, more than 1 with `retry`.
    pub attempts: u32,
    /// The batch that answered it.
    pub batch: Option<Uuid>,
    /// Whose answer it got, if not its own.
    pub reused: Option<Reused>,
    /// How it ended.
    pub outcome: Outcome,
    /// Tokens reported inside by [`usage`](crate::usage). What was reported in a batch is shared among its calls, also what
    /// calls in its function have reported, which have it in their own entries too.
    pub tokens: u64,
    /// Cost reported inside by [`usage`](crate::usage).
    pub cost: f64,
}

/// How a call ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum Outcome {
    /// It has not.
    Running,
    /// It returned; if a `Result`, then `Ok`.
    Ok,
    /// It returned an `Err` of its own.
    Failed,
    /// It was refused or given up: the function returned an `Err` made of this.
    Refused(CallError),
    /// It panicked.
    Panicked,
    /// Its future was dropped before it was done.
    Cancelled,
}

/// Where an answer came from, if not from a call of its own.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub enum Reused {
    /// From the `cache`.
    Cached,
    /// From an equal call that was under way: `dedupe`.
    Joined,
}

impl Ledger {
    /// The calls of a function, by its name.
    pub fn calls<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Entry> {
        self.entries.iter().filter(move |entry| entry.name == name)
    }

    /// The most calls that were under way at one moment.
    #[must_use]
    pub fn most_at_once(&self) -> usize {
        let mut moments: Vec<(Duration, i8)> = Vec::new();
        for entry in &self.entries {
            moments.push((entry.start, 1));
            moments.extend(entry.end.map(|end| (end, -1)));
        }
        // An end comes before a beginning at the same time.
        moments.sort_unstable();
        let mut running = 0isize;
        moments.iter().map(|&(_, change)| (running += isize::from(change), running).1.unsigned_abs()).max().unwrap_or(0)
    }

    /// How many other calls were under way during a call, by its place in [`entries`](Ledger::entries).
    #[must_use]
    pub fn overlap(&self, index: usize) -> usize {
        let one = &self.entries[index];
        let ends = |entry: &Entry| entry.end.unwrap_or(Duration::MAX);
        let others = self.entries.iter().enumerate().filter(|(other, _)| *other != index);
        others.filter(|(_, other)| other.start < ends(one) && one.start < ends(other)).count()
    }

    /// Panics, with the table, unless the function was called `times` times.
    #[track_caller]
    pub fn assert_calls(&self, name: &str, times: usize) {
        let calls = self.calls(name).count();
        assert!(calls == times, "`{name}` was called {calls} times, expected {times}:\n{self}");
    }

    /// Panics, with the table, unless these functions were called in this order and no others.
    #[track_caller]
    pub fn assert_order(&self, names: &[&str]) {
        let called: Vec<&str> = self.entries.iter().map(|entry| entry.name).collect();
        assert!(called == names, "called {called:?}, expected {names:?}:\n{self}");
    }

    /// Panics, with the table, unless every call ended well.
    #[track_caller]
    pub fn assert_all_ok(&self) {
        assert!(self.entries.iter().all(|entry| entry.outcome == Outcome::Ok), "a call did not end well:\n{self}");
    }
}

impl fmt::Display for Ledger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "  #  name                 start ms     end ms  attempts  overlap  outcome")?;
        for (index, entry) in self.entries.iter().enumerate() {
            let milliseconds = |at: Duration| format!("{:.1}", at.as_secs_f64() * 1e3);
            write!(
                f,
                "{index:>3}  {:<18} {:>10} {:>10}  {:>8}  {:>7}  {}",
                entry.name,
                milliseconds(entry.start),
                entry.end.map_or_else(|| "-".to_owned(), milliseconds),
                entry.attempts,
                self.overlap(index),
                entry.outcome,
            )?;
            match entry.reused {
                Some(Reused::Cached) => write!(f, ", from the cache")?,
                Some(Reused::Joined) => write!(f, ", joined an equal call")?,
                None => {}
            }
            writeln!(f)?;
        }
        Ok(())
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Outcome::Running => f.write_str("running"),
            Outcome::Ok => f.write_str("ok"),
            Outcome::Failed => f.write_str("failed"),
            Outcome::Refused(error) => write!(f, "refused: {error}"),
            Outcome::Panicked => f.write_str("panicked"),
            Outcome::Cancelled => f.write_str("cancelled"),
        }
    }
}

/// A ledger that is being written.
struct Book {
    began: Instant,
    entries: Mutex<Vec<Entry>>,
}

/// The ledgers around a piece of code, each once, innermost first: all record the calls that are made there.
pub(crate) struct Books(Vec<Arc<Book>>);

/// The places of one call in the ledgers around it, innermost first.
pub(super) struct Places(Vec<(Arc<Book>, usize)>);

impl Book {
    fn open() -> (Arc<Book>, Arc<Context>) {
        let outer = context::current();
        let book = Arc::new(Book { began: clock::now(), entries: Mutex::default() });
        let around = outer.ledger.iter().flat_map(|books| &books.0);
        let books = Books(std::iter::once(&book).chain(around).cloned().collect());
        let context = Context { ledger: Some(Arc::new(books)), ..Context::clone(&outer) };
        (book, Arc::new(context))
    }

    fn copy(&self) -> Ledger {
        Ledger { entries: self.entries.lock().unwrap_or_else(PoisonError::into_inner).clone() }
    }
}

impl Books {
    /// The ledgers of several calls. What is made for all of them is in each, once.
    pub(super) fn of<'a>(calls: impl Iterator<Item = &'a Places>) -> Option<Arc<Books>> {
        let mut known = HashSet::new();
        let books = calls.flat_map(|places| &places.0).map(|(book, _)| book);
        let books: Vec<_> = books.filter(|book| known.insert(Arc::as_ptr(book))).cloned().collect();
        (!books.is_empty()).then(|| Arc::new(Books(books)))
    }

    /// Writes down that a call begins.
    pub(super) fn begin(&self, name: &'static str, id: Uuid, caller: Option<Uuid>) -> Places {
        let now = clock::now();
        let mut places = Vec::new();
        for book in &self.0 {
            let mut entries = book.entries.lock().unwrap_or_else(PoisonError::into_inner);
            places.push((book.clone(), entries.len()));
            entries.push(Entry {
                name,
                id,
                caller,
                digest: None,
                start: now.saturating_duration_since(book.began),
                end: None,
                attempts: 0,
                batch: None,
                reused: None,
                outcome: Outcome::Running,
                tokens: 0,
                cost: 0.0,
            });
        }
        Places(places)
    }
}

impl Places {
    /// Changes the entry of the call.
    pub(super) fn note(&self, change: impl Fn(&mut Entry)) {
        for (book, index) in &self.0 {
            change(&mut book.entries.lock().unwrap_or_else(PoisonError::into_inner)[*index]);
        }
    }

    /// Writes down that the call ended.
    pub(super) fn end(&self, outcome: Outcome) {
        let now = clock::now();
        for (book, index) in &self.0 {
            let mut entries = book.entries.lock().unwrap_or_else(PoisonError::into_inner);
            let entry = &mut entries[*index];
            entry.end = Some(now.saturating_duration_since(book.began));
            entry.outcome = outcome;
        }
    }
}
