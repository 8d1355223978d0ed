//! Operators, and the operands they accept.

use super::{Tensor, broadcast};
use crate::{
    array::{Element, Number, Shape},
    graph::{BinaryOp, Op, UnaryOp},
    trace::{self, Value, proof},
};
use std::{
    ops::{Add, AddAssign, BitAnd, BitOr, Div, DivAssign, Mul, MulAssign, Neg, Not, Sub, SubAssign},
    panic::Location,
};

mod sealed {
    pub trait Sealed {}
    impl<T: super::Element> Sealed for super::Tensor<T> {}
    impl<T: super::Element> Sealed for &super::Tensor<T> {}
    impl<T: super::Element> Sealed for T {}
}

/// What stands beside a tensor of `T` in an operation: a tensor, a reference to one, or a scalar.
///
/// ```
/// # use xcs_runtime::Tensor;
/// let x: Tensor = Tensor::from_slice(&[1.0, 2.0]);
/// assert_eq!((2.0 * &x + x.clone()).to_vec(), [3.0, 6.0]);
/// assert_eq!(x.maximum(1.5).to_vec(), [1.5, 2.0]);
/// assert_eq!(x.lt(&x * 2.0).to_vec(), [true, true]);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand beside a tensor of `{T}`",
    label = "neither `{T}` nor a tensor of it",
    note = "literals of `f32` and `f64` have a point, as in `1.0`, those of integers none",
    note = "a number converts with `as {T}`, a tensor with `.cast::<{T}>()`"
)]
pub trait Operand<T: Element>: sealed::Sealed {
    /// The tensor, or the scalar.
    #[doc(hidden)]
    #[track_caller]
    fn side(&self) -> Side<'_, T>;
}

/// One side of a binary operation.
#[doc(hidden)]
pub enum Side<'a, T: Element> {
    Tensor(&'a Tensor<T>),
    Scalar(T),
}

// The message of `Operand` says what to write; a list of these would hide it.
#[diagnostic::do_not_recommend]
impl<T: Element> Operand<T> for Tensor<T> {
    #[track_caller]
    fn side(&self) -> Side<'_, T> {
        // Whoever takes an operand takes this tensor by value.
        proof::spent(Location::caller(), self.value());
        Side::Tensor(self)
    }
}
#[diagnostic::do_not_recommend]
impl<T: Element> Operand<T> for &Tensor<T> {
    fn side(&self) -> Side<'_, T> {
        Side::Tensor(self)
    }
}
#[diagnostic::do_not_recommend]
impl<T: Element> Operand<T> for T {
    fn side(&self) -> Side<'_, T> {
        Side::Scalar(*self)
    }
}

impl<T: Element> Side<'_, T> {
    fn shape(&self) -> Shape {
        match self {
            Side::Tensor(tensor) => tensor.dims(),
            Side::Scalar(_) => Shape::SCALAR,
        }
    }
}

/// A binary operation with a result of type `R`.
#[track_caller]
#[inline]
pub(super) fn binary<T: Element, R: Element>(op: Op, a: &Side<'_, T>, b: &Side<'_, T>) -> Tensor<R> {
    let shape = broadcast(&a.shape(), &b.shape());
    let location = Location::caller();
    Tensor::new(match (a, b) {
        (Side::Tensor(a), Side::Tensor(b)) => {
            trace::operation(&[a.value(), b.value()], location, |builder, operands| {
                builder.push(op, operands, R::DTYPE, shape)
            })
        }
        (Side::Tensor(a), Side::Scalar(b)) => trace::operation(&[a.value()], location, |builder, operands| {
            let b = builder.scalar(*b);
            builder.push(op, &[operands[0], b], R::DTYPE, shape)
        }),
        (Side::Scalar(a), Side::Tensor(b)) => trace::operation(&[b.value()], location, |builder, operands| {
            let a = builder.scalar(*a);
            builder.push(op, &[a, operands[0]], R::DTYPE, shape)
        }),
        (Side::Scalar(_), Side::Scalar(_)) => unreachable!("one side of an operator is a tensor"),
    })
}

/// An operation on one tensor that keeps shape and element type.
#[track_caller]
#[inline]
pub(super) fn unary<T: Element>(op: UnaryOp, x: &Tensor<T>) -> Tensor<T> {
    let shape = x.dims();
    Tensor::new(trace::operation(&[x.value()], Location::caller(), |builder, operands| {
        builder.push(Op::Unary(op), operands, T::DTYPE, shape)
    }))
}

/// An arithmetic operator.
///
/// Division of integers can fail on data: the divisor is looked at here, so that the panic comes at the statement that
/// divides, in every mode.
#[track_caller]
#[inline]
fn arithmetic<T: Number>(op: BinaryOp, a: &Side<'_, T>, b: &Side<'_, T>) -> Tensor<T> {
    if op == BinaryOp::Div && !T::DTYPE.is_real() {
        let zero = T::default();
        let by_zero = match b {
            Side::Scalar(b) => *b == zero,
            Side::Tensor(b) => b.to_vec().contains(&zero),
        };
        assert!(!by_zero, "attempt to divide an integer tensor by zero: look for zeros first (`eq(0)`), or `cast`");
    }
    binary(Op::Binary(op), a, b)
}

/// `operator!(Add add AddAssign add_assign "+" "")`: a trait for all pairs of tensors, references and scalars with a tensor
/// among them, and its assigning form; how the operator is written, and what its documentation says besides.
macro_rules! operator {
    ($Trait:ident $method:ident $Assign:ident $assign:ident $symbol:literal $note:literal) => {
        operator!(@right Tensor<T>, $Trait $method $symbol $note);
        operator!(@right &Tensor<T>, $Trait $method $symbol $note);
        operator!(@left $Trait $method $symbol $note, f32 f64 i32 i64 u8);

        impl<T: Number, R: Operand<T>> $Assign<R> for Tensor<T> {
            #[doc = concat!("`self = &self ", $symbol, " right`; the shape of `self` stays. Integers wrap.")]
            ///
            /// # Panics
            #[doc = concat!("If `right` does not stretch to the shape of `self` by NumPy's rule.", $note)]
            #[track_caller]
            fn $assign(&mut self, right: R) {
                let (here, right) = (self.dims(), right.side());
                let result = broadcast(&here, &right.shape());
                let symbol = $symbol;
                assert!(
                    result == here,
                    "`{symbol}=` cannot change the shape {here} to {result}: write `x = &x {symbol} &y`"
                );
                *self = arithmetic(BinaryOp::$Trait, &Side::Tensor(self), &right);
            }
        }
    };
    (@right $Left:ty, $Trait:ident $method:ident $symbol:literal $note:literal) => {
        // One impl for all right sides: what is none gets the message of `Operand`.
        impl<T: Number, R: Operand<T>> $Trait<R> for $Left {
            type Output = Tensor<T>;

            #[doc = concat!("`self ", $symbol, " right`, element by element, broadcast as NumPy does. Integers wrap.")]
            ///
            /// # Panics
            #[doc = concat!("If the shapes do not broadcast.", $note)]
            #[track_caller]
            #[inline]
            fn $method(self, right: R) -> Tensor<T> {
                arithmetic(BinaryOp::$Trait, &Operand::<T>::side(&self), &right.side())
            }
        }
    };
    (@left $Trait:ident $method:ident $symbol:literal $note:literal, $($type:ident)*) => {$(
        operator!(@scalar $type, Tensor<$type>, $Trait $method $symbol $note);
        operator!(@scalar $type, &Tensor<$type>, $Trait $method $symbol $note);
    )*};
    (@scalar $type:ident, $Right:ty, $Trait:ident $method:ident $symbol:literal $note:literal) => {
        impl $Trait<$Right> for $type {
            type Output = Tensor<$type>;

            #[doc = concat!("`self ", $symbol, " element`, for each element of `right`. Integers wrap.", $note)]
            #[track_caller]
            #[inline]
            fn $method(self, right: $Right) -> Tensor<$type> {
                arithmetic(BinaryOp::$Trait, &Side::Scalar(self), &Operand::<$type>::side(&right))
            }
        }
    };
}
operator!(Add add AddAssign add_assign "+" "");
operator!(Sub sub SubAssign sub_assign "-" "");
operator!(Mul mul MulAssign mul_assign "*" "");
operator!(Div div DivAssign div_assign "/" " Division of integers panics if a divisor is zero.");

macro_rules! unary_operator {
    ($Trait:ident $method:ident $doc:literal, impl[$($generics:tt)*] $Operand:ty => $Output:ty, of $T:ty) => {
        impl<$($generics)*> $Trait for $Operand {
            type Output = $Output;

            #[doc = $doc]
            #[track_caller]
            fn $method(self) -> $Output {
                match Operand::<$T>::side(&self) {
                    Side::Tensor(tensor) => unary(UnaryOp::$Trait, tensor),
                    Side::Scalar(_) => unreachable!("the operand is a tensor"),
                }
            }
        }
    };
}
unary_operator!(Neg neg "Each element with the other sign. Integers wrap: the least one stays itself.", impl[T: Number] Tensor<T> => Tensor<T>, of T);
unary_operator!(Neg neg "Each element with the other sign. Integers wrap: the least one stays itself.", impl[T: Number] &Tensor<T> => Tensor<T>, of T);
unary_operator!(Not not "True where an element is false.", impl[] Tensor<bool> => Tensor<bool>, of bool);
unary_operator!(Not not "True where an element is false.", impl[] &Tensor<bool> => Tensor<bool>, of bool);

macro_rules! logic {
    ($Trait:ident $method:ident $op:ident $what:literal) => {
        logic!(@pair Tensor<bool>, Tensor<bool>, $Trait $method $op $what);
        logic!(@pair Tensor<bool>, &Tensor<bool>, $Trait $method $op $what);
        logic!(@pair &Tensor<bool>, Tensor<bool>, $Trait $method $op $what);
        logic!(@pair &Tensor<bool>, &Tensor<bool>, $Trait $method $op $what);
    };
    (@pair $Left:ty, $Right:ty, $Trait:ident $method:ident $op:ident $what:literal) => {
        impl $Trait<$Right> for $Left {
            type Output = Tensor<bool>;

            #[doc = concat!("True where ", $what, ", broadcast as NumPy does.")]
            ///
            /// # Panics
            /// If the shapes do not broadcast.
            #[track_caller]
            fn $method(self, right: $Right) -> Tensor<bool> {
                binary(Op::Binary(BinaryOp::$op), &Operand::<bool>::side(&self), &Operand::<bool>::side(&right))
            }
        }
    };
}
logic!(BitAnd bitand And "both elements are true");
logic!(BitOr bitor Or "one element or both are true");

/// Values of tensors, as `trace` takes them.
pub(super) fn values<'a, T: Element>(tensors: &[&'a Tensor<T>]) -> Vec<&'a Value> {
    tensors.iter().map(|tensor| tensor.value()).collect()
}
