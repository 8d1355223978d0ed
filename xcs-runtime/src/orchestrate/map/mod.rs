//! Many inputs, one function, results in order.
//!
//! What must hold: the result is that of the sequential loop; only time and cancellation differ. What is held at a time
//! is bounded by the concurrency, however many inputs there are ([`window`]). The futures live in the caller's own future
//! ([`course`]), the threads of [`blocking`] in the caller's own call: nothing outlives either.

mod blocking;
mod course;
#[cfg(all(test, not(shuttle)))]
mod desk;
mod ordered;
#[cfg(all(test, not(shuttle)))]
mod schedules;
#[cfg(all(test, not(shuttle)))]
mod tests;
mod window;

pub use blocking::{MapBlocking, TryMapBlocking, map_blocking, try_map_blocking};

use course::Course;
use futures_util::stream::Stream;
use ordered::Ordered;
use std::{
    future::{Future, poll_fn},
    pin::Pin,
    task::{Context, Poll},
};

/// How many calls are in flight unless something else is said. They wait for others, so it has nothing to do with the
/// number of processors.
const CONCURRENCY: usize = 16;

/// The hook of a map without one.
type Quiet = fn(usize, Option<usize>);

fn quiet(_: usize, _: Option<usize>) {}

/// A number of calls in flight, as a user gives it.
#[track_caller]
fn at_least_one(concurrency: usize) -> usize {
    assert!(concurrency > 0, "`concurrency(0)` would let nothing start: write a number of at least 1");
    concurrency
}

/// Calls `f` with each input and gives the results in the order of the inputs, with 16 calls in flight (see
/// [`concurrency`](Map::concurrency)). A `Result` is a value like any other: for the first error instead, see [`try_map`];
/// for functions that block, [`map_blocking`].
///
/// What is returned is a stream, and does nothing before it is polled. Inputs are taken one by one as slots get free, so
/// there may be any number of them. At most `concurrency` futures are held, and at most twice as many inputs are begun
/// and not handed out, so that one slow call does not pile up the results behind it.
///
/// The futures are polled as part of the stream. They need neither a runtime nor to be `Send` or `'static`, belong to
/// the [`scope`](crate::scope) and the [`ledger`](crate::ledger) around it, and are cancelled when it is dropped. A panic
/// in `f` or in a future goes to whoever polls the stream, and is its end.
///
/// While nobody polls the stream, its futures stand still. A loop that makes a call of its own between two results may
/// so wait for a slot of a [`Backend`](crate::Backend) that one of them holds: make that call in `f`.
///
/// ```
/// # use xcs_runtime as xcs;
/// # async fn ask(question: &str) -> String { format!("{question} Yes.") }
/// # pollster::block_on(async {
/// let answers: Vec<String> = xcs::map(["Warm?", "Wet?"], ask).concurrency(8).collect().await;
/// assert_eq!(answers, ["Warm? Yes.", "Wet? Yes."]);
///
/// // As a stream: without end, as far as it is asked for.
/// let mut squares = xcs::map(1_u64.., |n| async move { n * n });
/// assert_eq!(squares.next().await, Some(1));
/// assert_eq!(squares.next().await, Some(4));
/// # });
/// ```
pub fn map<I, F, Fut>(inputs: I, f: F) -> Map<I::IntoIter, F, Fut>
where
    I: IntoIterator,
    F: FnMut(I::Item) -> Fut,
    Fut: Future,
{
    Map(Ordered::new(inputs.into_iter(), f))
}

/// [`map`] up to the first error: first in the order of the inputs, not in time.
///
/// Once a call has failed, nothing further is started and calls that came after it are cancelled. Those that came before
/// it run to their end, because one of them might fail too, and then its error is the one. The stream gives the results
/// before the error, then the error, and ends; [`try_collect`](TryMap::try_collect) gives all values or the error.
///
/// ```
/// # use xcs_runtime as xcs;
/// # use std::num::ParseIntError;
/// async fn parse(text: &str) -> Result<u32, ParseIntError> {
///     text.parse()
/// }
/// # pollster::block_on(async {
/// let numbers: Vec<u32> = xcs::try_map(["1", "2", "3"], parse).try_collect().await?;
/// assert_eq!(numbers, [1, 2, 3]);
///
/// let error = xcs::try_map(["1", "two", ""], parse).try_collect::<Vec<_>>().await.unwrap_err();
/// assert_eq!(error, "two".parse::<u32>().unwrap_err());
/// # Ok::<(), ParseIntError>(())
/// # }).unwrap();
/// ```
pub fn try_map<I, F, Fut, T, E>(inputs: I, f: F) -> TryMap<I::IntoIter, F, Fut>
where
    I: IntoIterator,
    F: FnMut(I::Item) -> Fut,
    Fut: Future<Output = Result<T, E>>,
{
    TryMap(Ordered::new(inputs.into_iter(), f))
}

/// The stream that [`map`] returns: results in the order of the inputs.
#[must_use = "a stream does nothing unless it is polled"]
pub struct Map<I, F, Fut: Future, P = Quiet>(Ordered<I, F, Fut, P>);

/// The stream that [`try_map`] returns: values in the order of the inputs, up to the first error.
#[must_use = "a stream does nothing unless it is polled"]
pub struct TryMap<I, F, Fut: Future, P = Quiet>(Ordered<I, F, Fut, P>);

/// The stream that [`Map::as_completed`] returns: results with the index of their input, as they come.
#[must_use = "a stream does nothing unless it is polled"]
pub struct AsCompleted<I, F, Fut: Future, P = Quiet> {
    /// What had ended before it was said that order does not matter.
    waiting: std::vec::IntoIter<(usize, Fut::Output)>,
    course: Course<I, F, Fut, P>,
}

impl<I, F, Fut: Future, P> Map<I, F, Fut, P> {
    /// At most so many calls in flight; 16 if nothing is said. Limits of a provider belong to its
    /// [`Backend`](crate::Backend), where all that call it share them.
    ///
    /// # Panics
    ///
    /// If it is 0.
    ///
    /// ```
    /// # use xcs_runtime as xcs;
    /// # pollster::block_on(async {
    /// let doubled = xcs::map(0..1000, |n| async move { 2 * n }).concurrency(64);
    /// assert_eq!(doubled.collect::<Vec<_>>().await[999], 1998);
    /// # });
    /// ```
    #[track_caller]
    pub fn concurrency(self, calls: usize) -> Self {
        Map(self.0.concurrency(at_least_one(calls)))
    }

    /// Calls `hook(done, total)` for each call that has finished, when it has: `done` counts them, `total` is the number
    /// of inputs where their iterator knows it.
    ///
    /// ```
    /// # use xcs_runtime as xcs;
    /// # pollster::block_on(async {
    /// let mut seen = Vec::new();
    /// let work = xcs::map(["a", "b"], |text| async move { text.len() });
    /// work.on_progress(|done, total| seen.push((done, total))).collect::<Vec<_>>().await;
    /// assert_eq!(seen, [(1, Some(2)), (2, Some(2))]);
    /// # });
    /// ```
    pub fn on_progress<Q: FnMut(usize, Option<usize>)>(self, hook: Q) -> Map<I, F, Fut, Q> {
        Map(self.0.with_progress(hook))
    }

    /// The results as they come, each with the index of its input. None waits for another one, so no more than
    /// `concurrency` inputs are ever begun and not handed out.
    ///
    /// ```
    /// # use xcs_runtime as xcs;
    /// # pollster::block_on(async {
    /// let mut lengths = xcs::map(["abc", "de"], |text| async move { text.len() }).as_completed();
    /// while let Some((index, length)) = lengths.next().await {
    ///     assert_eq!(length, [3, 2][index]);
    /// }
    /// # });
    /// ```
    pub fn as_completed(self) -> AsCompleted<I, F, Fut, P> {
        AsCompleted { waiting: self.0.window.into_waiting().into_iter(), course: self.0.course }
    }
}

impl<I, F, Fut, P> Map<I, F, Fut, P>
where
    I: Iterator,
    F: FnMut(I::Item) -> Fut,
    Fut: Future,
    P: FnMut(usize, Option<usize>),
{
    /// The next result, or `None` after the last one.
    ///
    /// ```
    /// # use xcs_runtime as xcs;
    /// # pollster::block_on(async {
    /// let mut lengths = xcs::map(["abc"], |text| async move { text.len() });
    /// assert_eq!(lengths.next().await, Some(3));
    /// assert_eq!(lengths.next().await, None);
    /// # });
    /// ```
    pub async fn next(&mut self) -> Option<Fut::Output> {
        poll_fn(|task| Pin::new(&mut *self).poll_next(task)).await
    }

    /// All results, in the order of the inputs. They are held until the last one is there.
    ///
    /// ```
    /// # use xcs_runtime as xcs;
    /// # pollster::block_on(async {
    /// let lengths = xcs::map(["abc", "de"], |text| async move { text.len() });
    /// assert_eq!(lengths.collect::<Vec<_>>().await, [3, 2]);
    /// # });
    /// ```
    pub async fn collect<C: FromIterator<Fut::Output>>(mut self) -> C {
        let mut results = Vec::new();
        while let Some(result) = self.next().await {
            results.push(result);
        }
        results.into_iter().collect()
    }
}

impl<I, F, Fut: Future, P> TryMap<I, F, Fut, P> {
    /// At most so many calls in flight; 16 if nothing is said. See [`Map::concurrency`].
    ///
    /// # Panics
    ///
    /// If it is 0.
    ///
    /// ```
    /// # use xcs_runtime as xcs;
    /// # pollster::block_on(async {
    /// let halves = xcs::try_map([8_u32, 6], |n| async move { n.checked_div(2).ok_or("divided by zero") });
    /// assert_eq!(halves.concurrency(2).try_collect().await, Ok(vec![4, 3]));
    /// # });
    /// ```
    #[track_caller]
    pub fn concurrency(self, calls: usize) -> Self {
        TryMap(self.0.concurrency(at_least_one(calls)))
    }

    /// Calls `hook(done, total)` for each call that has finished, failed ones included and cancelled ones not. See
    /// [`Map::on_progress`].
    ///
    /// ```
    /// # use xcs_runtime as xcs;
    /// # pollster::block_on(async {
    /// let mut finished = 0;
    /// let work = xcs::try_map(["1", "2"], |text| async move { text.parse::<u8>() });
    /// work.on_progress(|done, _| finished = done).try_collect::<Vec<_>>().await?;
    /// assert_eq!(finished, 2);
    /// # Ok::<(), std::num::ParseIntError>(())
    /// # }).unwrap();
    /// ```
    pub fn on_progress<Q: FnMut(usize, Option<usize>)>(self, hook: Q) -> TryMap<I, F, Fut, Q> {
        TryMap(self.0.with_progress(hook))
    }
}

impl<I, F, Fut, P, T, E> TryMap<I, F, Fut, P>
where
    I: Iterator,
    F: FnMut(I::Item) -> Fut,
    Fut: Future<Output = Result<T, E>>,
    P: FnMut(usize, Option<usize>),
{
    /// The next value, then the first error if there is one, then `None`.
    ///
    /// ```
    /// # use xcs_runtime as xcs;
    /// # pollster::block_on(async {
    /// let mut numbers = xcs::try_map(["1", "two", "3"], |text| async move { text.parse::<u8>() });
    /// assert_eq!(numbers.next().await, Some(Ok(1)));
    /// assert!(numbers.next().await.unwrap().is_err());
    /// assert_eq!(numbers.next().await, None);
    /// # });
    /// ```
    pub async fn next(&mut self) -> Option<Result<T, E>> {
        poll_fn(|task| Pin::new(&mut *self).poll_next(task)).await
    }

    /// All values, in the order of the inputs.
    ///
    /// # Errors
    ///
    /// The first error in the order of the inputs. Values are dropped then.
    ///
    /// ```
    /// # use xcs_runtime as xcs;
    /// # pollster::block_on(async {
    /// let numbers = xcs::try_map(["1", "2"], |text| async move { text.parse::<u8>() });
    /// assert_eq!(numbers.try_collect().await, Ok(vec![1, 2]));
    /// # });
    /// ```
    pub async fn try_collect<C: FromIterator<T>>(mut self) -> Result<C, E> {
        let mut values = Vec::new();
        while let Some(result) = self.next().await {
            values.push(result?);
        }
        Ok(values.into_iter().collect())
    }
}

impl<I, F, Fut, P> AsCompleted<I, F, Fut, P>
where
    I: Iterator,
    F: FnMut(I::Item) -> Fut,
    Fut: Future,
    P: FnMut(usize, Option<usize>),
{
    /// The next result with the index of its input, or `None` after the last one.
    ///
    /// ```
    /// # use xcs_runtime as xcs;
    /// # pollster::block_on(async {
    /// let mut lengths = xcs::map(["abc"], |text| async move { text.len() }).as_completed();
    /// assert_eq!(lengths.next().await, Some((0, 3)));
    /// # });
    /// ```
    pub async fn next(&mut self) -> Option<(usize, Fut::Output)> {
        poll_fn(|task| Pin::new(&mut *self).poll_next(task)).await
    }

    /// All results with the index of their input, in the order in which they came.
    ///
    /// ```
    /// # use xcs_runtime as xcs;
    /// # pollster::block_on(async {
    /// let lengths = xcs::map(["abc"], |text| async move { text.len() }).as_completed();
    /// assert_eq!(lengths.collect::<Vec<_>>().await, [(0, 3)]);
    /// # });
    /// ```
    pub async fn collect<C: FromIterator<(usize, Fut::Output)>>(mut self) -> C {
        let mut results = Vec::new();
        while let Some(result) = self.next().await {
            results.push(result);
        }
        results.into_iter().collect()
    }
}

// Nothing is pinned in place: the futures are in allocations of their own.
impl<I, F, Fut: Future, P> Unpin for Map<I, F, Fut, P> {}
impl<I, F, Fut: Future, P> Unpin for TryMap<I, F, Fut, P> {}
impl<I, F, Fut: Future, P> Unpin for AsCompleted<I, F, Fut, P> {}

impl<I, F, Fut, P> Stream for Map<I, F, Fut, P>
where
    I: Iterator,
    F: FnMut(I::Item) -> Fut,
    Fut: Future,
    P: FnMut(usize, Option<usize>),
{
    type Item = Fut::Output;

    fn poll_next(self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Option<Fut::Output>> {
        self.get_mut().0.poll(task, |_| false)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        and_left(self.0.window.len(), &self.0.course)
    }
}

impl<I, F, Fut, P, T, E> Stream for TryMap<I, F, Fut, P>
where
    I: Iterator,
    F: FnMut(I::Item) -> Fut,
    Fut: Future<Output = Result<T, E>>,
    P: FnMut(usize, Option<usize>),
{
    type Item = Result<T, E>;

    fn poll_next(self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Option<Result<T, E>>> {
        self.get_mut().0.poll(task, Result::is_err)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let (_, most) = and_left(self.0.window.len(), &self.0.course);
        // An error may be next.
        (usize::from(!self.0.window.is_empty()), most)
    }
}

impl<I, F, Fut, P> Stream for AsCompleted<I, F, Fut, P>
where
    I: Iterator,
    F: FnMut(I::Item) -> Fut,
    Fut: Future,
    P: FnMut(usize, Option<usize>),
{
    type Item = (usize, Fut::Output);

    fn poll_next(self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        if let Some(waiting) = this.waiting.next() {
            return Poll::Ready(Some(waiting));
        }
        while this.course.begin() {}
        this.course.poll_finished(task)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        and_left(self.waiting.len() + self.course.in_flight(), &self.course)
    }
}

/// A hint for what is begun and what is left of the inputs.
fn and_left<I: Iterator, F, Fut, P>(begun: usize, course: &Course<I, F, Fut, P>) -> (usize, Option<usize>) {
    let (least, most) = course.inputs_left();
    (least.saturating_add(begun), most.and_then(|most| most.checked_add(begun)))
}
