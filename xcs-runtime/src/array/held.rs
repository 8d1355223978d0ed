//! A place for a value that may not be of a type that threads can send each other, and is empty then.

use std::marker::PhantomData;

/// What shows that a `T` can be sent to another thread.
pub struct Sendable<T>(PhantomData<fn() -> T>);

impl<T> Clone for Sendable<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Sendable<T> {}

impl<T: Send> Sendable<T> {
    pub(crate) fn new() -> Self {
        Sendable(PhantomData)
    }
}

/// Holds a value, if that can be sent to another thread. Whether it can is known when one is put in, not from the type: so
/// what has a place for a value can be sent whatever it is.
pub(crate) struct Held<T>(Option<T>);

impl<T> Held<T> {
    pub(crate) const EMPTY: Held<T> = Held(None);

    /// Puts a value in.
    pub(crate) fn put(&mut self, value: T, _: Sendable<T>) {
        self.0 = Some(value);
    }

    /// Takes the value out.
    pub(crate) fn take(&mut self) -> Option<T> {
        self.0.take()
    }
}

// SAFETY: a value is only put in with a `Sendable<T>`, which is only made where `T: Send`. Empty, there is nothing to send.
unsafe impl<T> Send for Held<T> {}

// SAFETY: through a shared reference nothing can be done with it.
unsafe impl<T> Sync for Held<T> {}

#[cfg(test)]
mod tests {
    use super::{Held, Sendable};
    use std::rc::Rc;

    fn is_send_and_sync<T: Send + Sync>(_: &T) {}

    #[test]
    fn an_empty_place_can_be_sent_whatever_it_is_for() {
        let mut held: Held<Rc<u8>> = Held::EMPTY;
        is_send_and_sync(&held);
        assert!(held.take().is_none());
    }

    #[test]
    fn a_value_crosses_threads_and_has_one_owner() {
        let shared = std::sync::Arc::new(());
        let mut held = Held::EMPTY;
        held.put(shared.clone(), Sendable::new());
        let mut held = std::thread::spawn(move || held).join().expect("it does not panic");
        assert_eq!(std::sync::Arc::strong_count(&shared), 2);
        assert!(held.take().is_some() && held.take().is_none());
        assert_eq!(std::sync::Arc::strong_count(&shared), 1);
    }
}
