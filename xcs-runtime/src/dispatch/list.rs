//! What a call is made with, as an attribute lists it: in one tuple. That is one call to be checked, where a statement for each
//! input, or a closure around them, would be a call or a body more for the compiler of a thousand functions.

use super::{
    Constant, Inputs, Static,
    statics::{Borrowed, StaticArgument},
};
use std::{hash::Hash, marker::PhantomData};

/// Something that a call is made with, or a list of it.
pub trait List<'a> {
    /// Adds it to `inputs`.
    fn add(self, inputs: &mut Inputs<'a>);
}

/// An argument.
impl<'a, T: ?Sized> List<'a> for &'a T {
    #[inline]
    fn add(self, inputs: &mut Inputs<'a>) {
        inputs.argument(self);
    }
}

/// A type.
pub struct Type<T: ?Sized, const IS_ARGUMENT: bool>(PhantomData<fn() -> *const T>);

/// A type argument.
#[inline]
#[must_use]
pub const fn type_argument<T: ?Sized>() -> Type<T, true> {
    Type(PhantomData)
}

/// A type that the body calls `Tensor`.
#[inline]
#[must_use]
pub const fn tensor_type<T: ?Sized>() -> Type<T, false> {
    Type(PhantomData)
}

impl<'a, T: ?Sized> List<'a> for Type<T, true> {
    #[inline]
    fn add(self, inputs: &mut Inputs<'a>) {
        inputs.type_argument::<T>();
    }
}

impl<'a, T: ?Sized> List<'a> for Type<T, false> {
    #[inline]
    fn add(self, inputs: &mut Inputs<'a>) {
        inputs.tensor_type::<T>();
    }
}

/// A constant argument.
pub struct Const<T>(pub T);

impl<'a, T: Hash> List<'a> for Const<T> {
    #[inline]
    fn add(self, inputs: &mut Inputs<'a>) {
        inputs.const_argument(self.0);
    }
}

/// An argument that was named in `static(..)`. Of no type of its own: that a type cannot be kept is said once.
pub struct Fixed<'a>(Box<dyn StaticArgument + 'a>);

/// An argument that was named in `static(..)`.
#[inline]
pub fn fixed<T: ?Sized + Static>(value: &T) -> Fixed<'_> {
    Fixed(Box::new(Borrowed(value)))
}

impl<'a> List<'a> for Fixed<'a> {
    #[inline]
    fn add(self, inputs: &mut Inputs<'a>) {
        inputs.static_argument(self.0);
    }
}

/// A scalar that the body names: a constant, or what a static argument holds.
pub struct Named<T, F>(F, PhantomData<fn() -> T>);

/// A scalar that the body names. `is` is asked only if it is one.
#[inline]
pub const fn constant<T, F: FnOnce(&mut Constant<T>)>(is: F) -> Named<T, F> {
    Named(is, PhantomData)
}

impl<'a, T, F: FnOnce(&mut Constant<T>)> List<'a> for Named<T, F> {
    #[inline]
    fn add(self, inputs: &mut Inputs<'a>) {
        inputs.constant(self.0);
    }
}

/// What is of a type of its own in each instance of a function.
pub struct Instance<T>(pub T);

impl<'a, T> List<'a> for Instance<T> {
    #[inline]
    fn add(self, inputs: &mut Inputs<'a>) {
        inputs.instance(&self.0);
    }
}

/// Longer lists are lists of lists.
macro_rules! tuples {
    ($($($Part:ident)*;)*) => {$(
        impl<'a, $($Part: List<'a>),*> List<'a> for ($($Part,)*) {
            #[inline]
            #[allow(non_snake_case, unused_variables)]
            fn add(self, inputs: &mut Inputs<'a>) {
                let ($($Part,)*) = self;
                $($Part.add(inputs);)*
            }
        }
    )*};
}
tuples! {
    ;
    A;
    A B;
    A B C;
    A B C D;
    A B C D E;
    A B C D E F;
    A B C D E F G;
    A B C D E F G H;
}
