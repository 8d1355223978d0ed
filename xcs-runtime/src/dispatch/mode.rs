//! Switching the path for a scope.

use crate::trace::{self, Mode};
use std::{
    future::Future,
    pin::Pin,
    task::{Context, Poll},
};

/// Runs `f` with jitted functions in `mode`, whatever `XCS_JIT` says. Applies to everything called inside on this
/// thread; threads started inside follow `XCS_JIT`.
///
/// [`Mode::Fallback`] is the specification: it computes each tensor operation where it stands, so comparing with
/// it shows that jitting changed nothing.
///
/// ```
/// # use xcs_runtime as xcs;
/// use xcs::{Mode, Tensor, with_mode};
/// let x = Tensor::from_slice(&[1.0, 2.0]);
/// let y = with_mode(Mode::Fallback, || (&x * 2.0).sum());
/// assert_eq!(y.item(), 6.0);
/// ```
pub fn with_mode<R>(mode: Mode, f: impl FnOnce() -> R) -> R {
    let _restore = trace::with_mode(mode);
    f()
}

/// [`with_mode`] for a future: the mode holds during each of its polls.
pub fn with_mode_async<F: Future>(mode: Mode, future: F) -> WithMode<F> {
    WithMode { mode, future }
}

pin_project_lite::pin_project! {
    /// The future of [`with_mode_async`].
    #[must_use = "a future does nothing unless it is awaited"]
    pub struct WithMode<F> {
        mode: Mode,
        #[pin]
        future: F,
    }
}

impl<F: Future> Future for WithMode<F> {
    type Output = F::Output;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        let this = self.project();
        let _restore = trace::with_mode(*this.mode);
        this.future.poll(context)
    }
}
