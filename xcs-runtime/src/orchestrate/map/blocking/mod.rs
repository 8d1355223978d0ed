//! The same for functions that block: on threads of their own.
//!
//! What must hold: no thread runs on when the call returns or panics. A call that runs cannot be stopped, so it is waited
//! for. The caller's thread takes the inputs and keeps the order; the others only call the function, in the caller's
//! context. The first error or panic in the order of the inputs is the caller's, with its own value or payload.

#[cfg(all(test, not(shuttle)))]
mod tests;

use super::{CONCURRENCY, Quiet, at_least_one, quiet, window::Window};
use crate::{
    orchestrate::{
        context::{self, Context},
        observe,
    },
    trace::{self, Mode},
};
use std::{
    iter,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
        mpsc::{self, Receiver, Sender},
    },
    thread,
};

/// [`map`](crate::map) for a function that blocks: calls `f` with each input on threads of its own, at most
/// [`concurrency`](MapBlocking::concurrency) of them, and gives the results in the order of the inputs.
///
/// The threads belong to the [`scope`](crate::scope), the [`ledger`](crate::ledger), the stubs and the mode around it.
/// Inputs are taken on the caller's thread, one by one as threads get free; at most twice as many as there are threads
/// are begun while an earlier one is not done. Threads are started when they are needed, and none is left when the call
/// returns. It blocks its own thread: asynchronous code calls it where it may block, and functions that wait for each
/// other had better be asynchronous.
///
/// ```
/// # use xcs_runtime as xcs;
/// let lengths: Vec<usize> = xcs::map_blocking(["abc", "de"], |text| text.len()).collect();
/// assert_eq!(lengths, [3, 2]);
/// ```
pub fn map_blocking<I, F, T>(inputs: I, f: F) -> MapBlocking<I::IntoIter, F>
where
    I: IntoIterator<Item: Send>,
    F: Fn(I::Item) -> T + Sync,
    T: Send,
{
    MapBlocking(Threads::new(inputs.into_iter(), f))
}

/// [`map_blocking`] up to the first error: first in the order of the inputs, not in time.
///
/// Once a call has failed, nothing further is started. Calls that run are waited for, since nothing can stop them; one
/// that came before the failed one may fail too, and then its error is the one.
///
/// ```
/// # use xcs_runtime as xcs;
/// let numbers = xcs::try_map_blocking(["1", "2"], |text| text.parse::<u8>());
/// assert_eq!(numbers.try_collect(), Ok(vec![1, 2]));
///
/// let numbers = xcs::try_map_blocking(["1", "two", ""], |text| text.parse::<u8>());
/// assert_eq!(numbers.try_collect::<Vec<_>>(), Err("two".parse::<u8>().unwrap_err()));
/// ```
pub fn try_map_blocking<I, F, T, E>(inputs: I, f: F) -> TryMapBlocking<I::IntoIter, F>
where
    I: IntoIterator<Item: Send>,
    F: Fn(I::Item) -> Result<T, E> + Sync,
    T: Send,
    E: Send,
{
    TryMapBlocking(Threads::new(inputs.into_iter(), f))
}

/// What [`map_blocking`] returns. Does nothing before [`collect`](MapBlocking::collect).
#[must_use = "nothing is called before `collect`"]
pub struct MapBlocking<I, F, P = Quiet>(Threads<I, F, P>);

/// What [`try_map_blocking`] returns. Does nothing before [`try_collect`](TryMapBlocking::try_collect).
#[must_use = "nothing is called before `try_collect`"]
pub struct TryMapBlocking<I, F, P = Quiet>(Threads<I, F, P>);

impl<I, F, P> MapBlocking<I, F, P> {
    /// At most so many threads; 16 if nothing is said. They wait for others, so it has nothing to do with the number of
    /// processors.
    ///
    /// # Panics
    ///
    /// If it is 0.
    ///
    /// ```
    /// # use xcs_runtime as xcs;
    /// let doubled: Vec<i32> = xcs::map_blocking(0..100, |n| 2 * n).concurrency(4).collect();
    /// assert_eq!(doubled[99], 198);
    /// ```
    #[track_caller]
    pub fn concurrency(self, calls: usize) -> Self {
        MapBlocking(Threads { concurrency: at_least_one(calls), ..self.0 })
    }

    /// Calls `hook(done, total)` on the caller's thread for each call that has finished, when it has: `done` counts
    /// them, `total` is the number of inputs where their iterator knows it.
    ///
    /// ```
    /// # use xcs_runtime as xcs;
    /// let mut seen = Vec::new();
    /// let work = xcs::map_blocking(["a", "b"], |text| text.len());
    /// work.on_progress(|done, total| seen.push((done, total))).collect::<Vec<_>>();
    /// assert_eq!(seen, [(1, Some(2)), (2, Some(2))]);
    /// ```
    pub fn on_progress<Q: FnMut(usize, Option<usize>)>(self, hook: Q) -> MapBlocking<I, F, Q> {
        MapBlocking(self.0.with_progress(hook))
    }
}

impl<I, F, P, T> MapBlocking<I, F, P>
where
    I: Iterator<Item: Send>,
    F: Fn(I::Item) -> T + Sync,
    P: FnMut(usize, Option<usize>),
    T: Send,
{
    /// Calls the function with each input; all results, in the order of the inputs.
    ///
    /// # Panics
    ///
    /// If a call panics: with its payload, or that of the first of them in the order of the inputs, once the calls that
    /// run are done. If the system gives not a single thread.
    ///
    /// ```
    /// # use xcs_runtime as xcs;
    /// let lengths: Vec<usize> = xcs::map_blocking(["abc", "de"], |text| text.len()).collect();
    /// assert_eq!(lengths, [3, 2]);
    /// ```
    pub fn collect<C: FromIterator<T>>(self) -> C {
        let Threads { inputs, f, concurrency, progress } = self.0;
        let results = in_order(inputs, caught(f), concurrency, progress, thread::Result::is_err);
        results.into_iter().map(or_resume).collect()
    }
}

impl<I, F, P> TryMapBlocking<I, F, P> {
    /// At most so many threads; 16 if nothing is said. See [`MapBlocking::concurrency`].
    ///
    /// # Panics
    ///
    /// If it is 0.
    ///
    /// ```
    /// # use xcs_runtime as xcs;
    /// let numbers = xcs::try_map_blocking(["1", "2"], |text| text.parse::<u8>());
    /// assert_eq!(numbers.concurrency(2).try_collect(), Ok(vec![1, 2]));
    /// ```
    #[track_caller]
    pub fn concurrency(self, calls: usize) -> Self {
        TryMapBlocking(Threads { concurrency: at_least_one(calls), ..self.0 })
    }

    /// Calls `hook(done, total)` for each call that has finished, failed ones included. See
    /// [`MapBlocking::on_progress`].
    ///
    /// ```
    /// # use xcs_runtime as xcs;
    /// let mut finished = 0;
    /// let work = xcs::try_map_blocking(["1", "2"], |text| text.parse::<u8>());
    /// work.on_progress(|done, _| finished = done).try_collect::<Vec<_>>()?;
    /// assert_eq!(finished, 2);
    /// # Ok::<(), std::num::ParseIntError>(())
    /// ```
    pub fn on_progress<Q: FnMut(usize, Option<usize>)>(self, hook: Q) -> TryMapBlocking<I, F, Q> {
        TryMapBlocking(self.0.with_progress(hook))
    }
}

impl<I, F, P, T, E> TryMapBlocking<I, F, P>
where
    I: Iterator<Item: Send>,
    F: Fn(I::Item) -> Result<T, E> + Sync,
    P: FnMut(usize, Option<usize>),
    T: Send,
    E: Send,
{
    /// Calls the function with each input; all values, in the order of the inputs.
    ///
    /// # Errors
    ///
    /// The first error in the order of the inputs, unless a call before it panics. Values are dropped then.
    ///
    /// # Panics
    ///
    /// If a call panics, unless one before it in the order of the inputs fails. See [`MapBlocking::collect`].
    ///
    /// ```
    /// # use xcs_runtime as xcs;
    /// let numbers = xcs::try_map_blocking(["1", "x", "y"], |text| text.parse::<u8>().map_err(|_| text));
    /// assert_eq!(numbers.try_collect::<Vec<_>>(), Err("x"));
    /// ```
    pub fn try_collect<C: FromIterator<T>>(self) -> Result<C, E> {
        let Threads { inputs, f, concurrency, progress } = self.0;
        let ends = |result: &thread::Result<Result<T, E>>| !matches!(result, Ok(Ok(_)));
        let results = in_order(inputs, caught(f), concurrency, progress, ends);
        results.into_iter().map(or_resume).collect()
    }
}

/// The inputs, the function, and how many threads call it.
struct Threads<I, F, P> {
    inputs: I,
    f: F,
    concurrency: usize,
    progress: P,
}

impl<I, F> Threads<I, F, Quiet> {
    fn new(inputs: I, f: F) -> Self {
        Threads { inputs, f, concurrency: CONCURRENCY, progress: quiet }
    }
}

impl<I, F, P> Threads<I, F, P> {
    fn with_progress<Q>(self, progress: Q) -> Threads<I, F, Q> {
        let Threads { inputs, f, concurrency, progress: _ } = self;
        Threads { inputs, f, concurrency, progress }
    }
}

/// A function that returns its panics. The caller gets them back by [`or_resume`], so nobody goes on with what a panic
/// may have left broken who would not have done so without it.
fn caught<In, T>(f: impl Fn(In) -> T + Sync) -> impl Fn(In) -> thread::Result<T> + Sync {
    move |input| catch_unwind(AssertUnwindSafe(|| f(input)))
}

fn or_resume<T>(result: thread::Result<T>) -> T {
    result.unwrap_or_else(|payload| resume_unwind(payload))
}

/// The results of `f` in the order of the inputs, up to the first that `ends` the whole.
fn in_order<I, T>(
    inputs: I,
    f: impl Fn(I::Item) -> T + Sync,
    mut concurrency: usize,
    mut progress: impl FnMut(usize, Option<usize>),
    ends: fn(&T) -> bool,
) -> Vec<T>
where
    I: Iterator<Item: Send>,
    T: Send,
{
    let mut inputs = inputs.fuse();
    let (jobs, queue) = mpsc::channel();
    let (answers, answered) = mpsc::channel();
    let pool = Pool {
        f,
        queue: Mutex::new(queue),
        last: AtomicUsize::new(usize::MAX),
        context: context::current(),
        mode: trace::mode(),
        span: observe::current(),
    };
    thread::scope(|scope| {
        // Dropped on every way out, before the scope waits for its threads: they end when there are no more jobs.
        let (jobs, answers) = (jobs, answers);
        let mut window = Window::new(concurrency);
        let (mut begun, mut finished, mut threads) = (0, 0, 0);
        let mut results = Vec::new();
        loop {
            // Before inputs are taken: this makes room.
            results.extend(iter::from_fn(|| window.hand_out()));
            while begun - finished < concurrency
                && window.has_room()
                && let Some(input) = inputs.next()
            {
                jobs.send((begun, input)).unwrap_or_else(|_| unreachable!("internal error: the queue is ours"));
                window.begin();
                begun += 1;
                if begun - finished > threads {
                    let answers = answers.clone();
                    let builder = thread::Builder::new().name("xcs-map".to_owned());
                    match builder.spawn_scoped(scope, || pool.work(answers)) {
                        Ok(_) => threads += 1,
                        // Those that there are take the job in turn.
                        Err(_) if threads > 0 => concurrency = threads,
                        Err(error) => panic!("the system starts no thread for a blocking call: {error}"),
                    }
                }
            }
            // Nothing waits for its turn, no input is left or counts, and nothing that counts is running.
            if window.is_empty() {
                return results;
            }
            let (index, result) = answered.recv().expect("internal error: a call is running and its thread is gone");
            finished += 1;
            let total = match inputs.size_hint() {
                (least, Some(most)) if least == most => begun.checked_add(most),
                _ => None,
            };
            progress(finished, total);
            let ends = ends(&result);
            window.finish(index, result, ends);
            if let Some(last) = window.last() {
                pool.last.store(last, Ordering::Relaxed);
            }
        }
    })
}

/// What the threads share.
struct Pool<F, In> {
    f: F,
    queue: Mutex<Receiver<(usize, In)>>,
    /// The last input that counts, as far as it is known.
    last: AtomicUsize,
    context: Arc<Context>,
    mode: Mode,
    span: observe::Span,
}

impl<F, In> Pool<F, In> {
    /// Calls the function with what is in the queue, until that is closed.
    fn work<T>(&self, answers: Sender<(usize, T)>)
    where
        F: Fn(In) -> T,
    {
        let _context = context::enter(self.context.clone());
        let _mode = trace::with_mode(self.mode);
        let _span = self.span.clone().entered();
        loop {
            let job = self.queue.lock().unwrap_or_else(PoisonError::into_inner).recv();
            let Ok((index, input)) = job else { return };
            // A call that nobody began before an earlier one failed is not begun any more.
            if index > self.last.load(Ordering::Relaxed) {
                continue;
            }
            let result = (self.f)(input);
            if answers.send((index, result)).is_err() {
                return;
            }
        }
    }
}
