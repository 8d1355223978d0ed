//! What came of a statement that was run ahead with others: its value, or what `?` leaves the function with.

use std::{convert::Infallible, ops::ControlFlow, task::Poll};

/// A statement of a chain that ran ahead.
pub enum Step<V, R> {
    /// It ended; the values of its names that are still there.
    Value(V),
    /// Its `?` leaves the function.
    Failed(R),
    /// An earlier one failed, or has told already.
    Missing,
}

impl<V, R> Step<V, R> {
    /// The value, or what the function is left with.
    ///
    /// # Errors
    ///
    /// If the statement failed.
    ///
    /// # Panics
    ///
    /// If an earlier statement of the chain failed: the function was left there.
    #[inline]
    pub fn opened(self) -> Result<V, R> {
        match self {
            Step::Value(value) => Ok(value),
            Step::Failed(residual) => Err(residual),
            Step::Missing => unreachable!("a statement before this one left the function"),
        }
    }
}

/// What `?` can be written behind: the types of the standard library, since no others are possible yet.
pub trait Fallible: Sized {
    /// What `?` gives.
    type Value;
    /// What `?` leaves the function with: as much as a value of `Self` that is no success.
    type Residual;

    /// Takes it apart as `?` does.
    fn branch(self) -> ControlFlow<Self::Residual, Self::Value>;
}

impl<T, E> Fallible for Result<T, E> {
    type Value = T;
    type Residual = Result<Infallible, E>;

    #[inline]
    fn branch(self) -> ControlFlow<Self::Residual, T> {
        match self {
            Ok(value) => ControlFlow::Continue(value),
            Err(error) => ControlFlow::Break(Err(error)),
        }
    }
}

impl<T> Fallible for Option<T> {
    type Value = T;
    type Residual = Option<Infallible>;

    #[inline]
    fn branch(self) -> ControlFlow<Self::Residual, T> {
        match self {
            Some(value) => ControlFlow::Continue(value),
            None => ControlFlow::Break(None),
        }
    }
}

impl<B, C> Fallible for ControlFlow<B, C> {
    type Value = C;
    type Residual = ControlFlow<B, Infallible>;

    #[inline]
    fn branch(self) -> ControlFlow<Self::Residual, C> {
        match self {
            ControlFlow::Continue(value) => ControlFlow::Continue(value),
            ControlFlow::Break(value) => ControlFlow::Break(ControlFlow::Break(value)),
        }
    }
}

impl<T, E> Fallible for Poll<Result<T, E>> {
    type Value = Poll<T>;
    type Residual = Result<Infallible, E>;

    #[inline]
    fn branch(self) -> ControlFlow<Self::Residual, Poll<T>> {
        match self {
            Poll::Ready(Ok(value)) => ControlFlow::Continue(Poll::Ready(value)),
            Poll::Ready(Err(error)) => ControlFlow::Break(Err(error)),
            Poll::Pending => ControlFlow::Continue(Poll::Pending),
        }
    }
}

impl<T, E> Fallible for Poll<Option<Result<T, E>>> {
    type Value = Poll<Option<T>>;
    type Residual = Result<Infallible, E>;

    #[inline]
    fn branch(self) -> ControlFlow<Self::Residual, Poll<Option<T>>> {
        match self {
            Poll::Ready(Some(Ok(value))) => ControlFlow::Continue(Poll::Ready(Some(value))),
            Poll::Ready(Some(Err(error))) => ControlFlow::Break(Err(error)),
            Poll::Ready(None) => ControlFlow::Continue(Poll::Ready(None)),
            Poll::Pending => ControlFlow::Continue(Poll::Pending),
        }
    }
}
