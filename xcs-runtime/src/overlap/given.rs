//! A result that a future gives before it ends, so that what it still holds lives on until it is dropped.

use crate::{
    array::{Held, Sendable},
    sync::Mutex,
};
use std::{
    future::Future,
    pin::Pin,
    sync::{Arc, PoisonError},
    task::{Context, Poll},
};

/// Where a future puts its result, and whoever polls it finds it.
pub struct Given<T>(Arc<Mutex<Place<T>>>);

struct Place<T> {
    value: Held<T>,
    /// What is needed to put a value there. Without it the future ends with its result, as futures do.
    sendable: Option<Sendable<T>>,
}

impl<T> Clone for Given<T> {
    fn clone(&self) -> Self {
        Given(self.0.clone())
    }
}

impl<T> Default for Given<T> {
    fn default() -> Self {
        Given(Arc::new(Mutex::new(Place { value: Held::EMPTY, sendable: None })))
    }
}

impl<T> Given<T> {
    /// Nothing has been given.
    #[must_use]
    pub fn new() -> Self {
        Given::default()
    }

    /// Gives `value`, and waits for ever; or ends with it, where it must not be kept.
    pub fn give(self, value: T) -> Give<T> {
        Give { given: self, value: Some(value) }
    }

    pub(super) fn allow(&self, sendable: Option<Sendable<T>>) {
        self.with(|place| place.sendable = sendable);
    }

    pub(super) fn take(&self) -> Option<T> {
        self.with(|place| place.value.take())
    }

    fn with<R>(&self, work: impl FnOnce(&mut Place<T>) -> R) -> R {
        work(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// The future of [`Given::give`].
#[must_use = "a future does nothing unless it is awaited"]
pub struct Give<T> {
    given: Given<T>,
    value: Option<T>,
}

impl<T> Unpin for Give<T> {}

impl<T> Future for Give<T> {
    type Output = T;

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<T> {
        let Give { given, value } = self.get_mut();
        let Some(value) = value.take() else { return Poll::Pending };
        given.with(|place| match place.sendable {
            Some(sendable) => {
                place.value.put(value, sendable);
                Poll::Pending
            }
            None => Poll::Ready(value),
        })
    }
}
