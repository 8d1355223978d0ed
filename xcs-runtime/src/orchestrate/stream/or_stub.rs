//! The stream of a function that has a place for a stub.

use futures_util::stream::{BoxStream, Stream};
use std::{
    pin::Pin,
    task::{Context, Poll},
};

/// The stream of the body, or that of a stub, which cannot be of the same type.
pub enum OrStub<S: Stream> {
    /// From the body.
    Own(Pin<Box<S>>),
    /// From a stub.
    Stub(BoxStream<'static, S::Item>),
}

impl<S: Stream> OrStub<S> {
    /// What the body gave.
    pub fn own(stream: S) -> Self {
        OrStub::Own(Box::pin(stream))
    }

    /// What the body gave, if it did.
    ///
    /// # Errors
    ///
    /// That of the body.
    pub fn own_result<E>(result: Result<S, E>) -> Result<Self, E> {
        result.map(Self::own)
    }

    /// What the stub gave.
    #[must_use]
    pub fn stub(stream: BoxStream<'static, S::Item>) -> Self {
        OrStub::Stub(stream)
    }

    /// What the stub gave, if it did.
    ///
    /// # Errors
    ///
    /// That of the stub.
    pub fn stub_result<E>(result: Result<BoxStream<'static, S::Item>, E>) -> Result<Self, E> {
        result.map(Self::stub)
    }
}

impl<S: Stream> Stream for OrStub<S> {
    type Item = S::Item;

    fn poll_next(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Option<S::Item>> {
        match &mut *self {
            OrStub::Own(stream) => stream.as_mut().poll_next(task),
            OrStub::Stub(stream) => stream.as_mut().poll_next(task),
        }
    }
}
