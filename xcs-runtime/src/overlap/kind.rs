//! What kind of call an expression is, known before it is evaluated.

use std::marker::PhantomData;

/// Stands for the type of a call, which the compiler infers from [`is_of`](Kind::is_of) further on in the function.
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

    /// That of `call`. Where this is written is never reached: it is for the compiler, which infers types there too.
    pub fn is_of(self, _call: &T) {}

    /// Whether it is a tensor, a reference to one, or a number.
    #[must_use]
    pub fn is_computed(self) -> bool {
        #[cfg(feature = "tensor")]
        {
            use crate::{array::Element, tensor::Tensor};
            fn is<T, U: Element>() -> bool {
                let id = typeid::of::<T>();
                let numbers_and_tensors = [typeid::of::<U>(), typeid::of::<Tensor<U>>(), typeid::of::<&Tensor<U>>()];
                numbers_and_tensors.contains(&id)
            }
            is::<T, f32>()
                || is::<T, f64>()
                || is::<T, i32>()
                || is::<T, i64>()
                || is::<T, u8>()
                || is::<T, bool>()
                || typeid::of::<T>() == typeid::of::<usize>()
        }
        #[cfg(not(feature = "tensor"))]
        false
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
