//! What kind of call an expression is, found out without evaluating it.

use std::marker::PhantomData;

/// Stands for the type of a call. The compiler infers it from a copy of the call that is never reached.
pub struct Kind<T>(PhantomData<fn() -> T>);

impl<T> Clone for Kind<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Kind<T> {}

impl<T> Default for Kind<T> {
    fn default() -> Self {
        Kind::new()
    }
}

impl<T> Kind<T> {
    /// Of a type that is still to be inferred.
    #[must_use]
    pub const fn new() -> Self {
        Kind(PhantomData)
    }

    /// Has the type of `call`, which is never made.
    ///
    /// # Panics
    ///
    /// If it is called after all.
    pub fn of(self, call: T) -> ! {
        drop(call);
        unreachable!("the copy of a call is never made")
    }

    /// The call itself, which has the type of its copy.
    #[inline]
    pub fn same(self, call: T) -> T {
        call
    }

    /// Whether it is a call of an async function with `#[orchestration(read)]`: a value that does nothing before it is polled,
    /// and then only reads or computes.
    #[must_use]
    pub fn is_read(self) -> bool {
        #[cfg(feature = "orchestrate")]
        {
            use crate::orchestrate::{Call, Read};
            // A type parameter that nothing is known of has a name. This one's begins like that of every call that reads.
            std::any::type_name::<Call<Read, ()>>()
                .strip_suffix("()>")
                .is_some_and(|call| std::any::type_name::<T>().starts_with(call))
        }
        #[cfg(not(feature = "orchestrate"))]
        false
    }
}

#[cfg(all(test, feature = "orchestrate"))]
mod tests {
    use super::Kind;
    use crate::orchestrate::{Call, Ordered, Read};

    #[test]
    fn only_calls_that_read_are_told_to_read() {
        assert!(Kind::<Call<Read, std::future::Ready<u8>>>::new().is_read());
        assert!(!Kind::<Call<Ordered, std::future::Ready<u8>>>::new().is_read());
        assert!(!Kind::<std::future::Ready<Call<Read, u8>>>::new().is_read());
        assert!(!Kind::<Option<Call<Read, u8>>>::new().is_read());
        assert!(!Kind::<&Call<Read, u8>>::new().is_read());
        assert!(!Kind::<()>::new().is_read());
    }
}
