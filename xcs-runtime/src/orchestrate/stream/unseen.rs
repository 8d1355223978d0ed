//! Streams that the attribute does not see because their type has a name of the user's. It goes by syntax; this goes by types.

use crate::orchestrate::Seen;
use futures_util::stream::Stream;
use std::pin::Pin;

/// Results that the attribute has seen for what they are. Not implemented for any.
#[diagnostic::on_unimplemented(
    message = "this type is a stream, which the attribute cannot tell from its name: the call would end when the function returns, and its slot be free",
    label = "write it out: `impl Stream<Item = ..>`, `BoxStream<'_, ..>` or `Pin<Box<dyn Stream<Item = ..>>>`"
)]
pub trait SeenAsStream {}

impl<S: ?Sized + Stream> Seen<'_, Pin<Box<S>>> {
    /// Refused.
    pub fn __xcs_no_stream(self)
    where
        Pin<Box<S>>: SeenAsStream,
    {
    }
}

impl<S: ?Sized + Stream, E> Seen<'_, Result<Pin<Box<S>>, E>> {
    /// Refused.
    pub fn __xcs_no_stream(self)
    where
        Pin<Box<S>>: SeenAsStream,
    {
    }
}

/// Anything else. Its method comes after the inherent ones.
pub trait NotAStream {
    /// It is none.
    fn __xcs_no_stream(self)
    where
        Self: Sized,
    {
    }
}

impl<R: ?Sized> NotAStream for Seen<'_, R> {}
