//! Operators, and the operands they accept.

use super::{Tensor, broadcast};
use crate::{
    array::{Element, Number, Shape},
    graph::{self, BinaryOp, Op, UnaryOp},
    trace::{self, Value},
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
pub trait Operand<T: Element>: sealed::Sealed {
    /// The tensor, or the scalar.
    #[doc(hidden)]
    fn side(&self) -> Side<'_, T>;
}

/// One side of a binary operation.
#[doc(hidden)]
pub enum Side<'a, T: Element> {
    Tensor(&'a Tensor<T>),
    Scalar(T),
}

impl<T: Element> Operand<T> for Tensor<T> {
    fn side(&self) -> Side<'_, T> {
        Side::Tensor(self)
    }
}
impl<T: Element> Operand<T> for &Tensor<T> {
    fn side(&self) -> Side<'_, T> {
        Side::Tensor(self)
    }
}
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

/// Division, which for integers can fail on data: the divisor is looked at here, so that the panic comes at the
/// statement that divides, in every mode.
#[track_caller]
fn divide<T: Number>(a: &Side<'_, T>, b: &Side<'_, T>) -> Tensor<T> {
    if !T::DTYPE.is_real() {
        let zero = T::default();
        let fails = match b {
            Side::Scalar(b) => *b == zero,
            Side::Tensor(b) => b.to_vec().contains(&zero),
        };
        assert!(!fails, "attempt to divide an integer tensor by zero");
    }
    binary(Op::Binary(BinaryOp::Div), a, b)
}

#[track_caller]
#[inline]
fn plain<T: Number>(op: BinaryOp, a: &Side<'_, T>, b: &Side<'_, T>) -> Tensor<T> {
    match op {
        BinaryOp::Div => divide(a, b),
        op => binary(Op::Binary(op), a, b),
    }
}

macro_rules! operator {
    ($Trait:ident $method:ident $Assign:ident $assign:ident $op:ident) => {
        operator!(@tensor Tensor<T>, Tensor<T>, $Trait $method $op);
        operator!(@tensor Tensor<T>, &Tensor<T>, $Trait $method $op);
        operator!(@tensor &Tensor<T>, Tensor<T>, $Trait $method $op);
        operator!(@tensor &Tensor<T>, &Tensor<T>, $Trait $method $op);
        operator!(@tensor Tensor<T>, T, $Trait $method $op);
        operator!(@tensor &Tensor<T>, T, $Trait $method $op);
        operator!(@scalar $Trait $method $op, f32 f64 i32 i64 u8);
        impl<T: Number, R: Operand<T>> $Assign<R> for Tensor<T> {
            #[track_caller]
            fn $assign(&mut self, right: R) {
                let result = plain(BinaryOp::$op, &Side::Tensor(self), &right.side());
                assert!(
                    result.dims() == self.dims(),
                    "assigning to a tensor of shape {} a result of shape {}", self.dims(), result.dims()
                );
                *self = result;
            }
        }
    };
    (@tensor $Left:ty, $Right:ty, $Trait:ident $method:ident $op:ident) => {
        impl<T: Number> $Trait<$Right> for $Left {
            type Output = Tensor<T>;
            #[track_caller]
            #[inline]
            fn $method(self, right: $Right) -> Tensor<T> {
                plain(BinaryOp::$op, &Operand::<T>::side(&self), &Operand::<T>::side(&right))
            }
        }
    };
    (@scalar $Trait:ident $method:ident $op:ident, $($type:ident)*) => {$(
        operator!(@left $type, Tensor<$type>, $Trait $method $op);
        operator!(@left $type, &Tensor<$type>, $Trait $method $op);
    )*};
    (@left $type:ident, $Right:ty, $Trait:ident $method:ident $op:ident) => {
        impl $Trait<$Right> for $type {
            type Output = Tensor<$type>;
            #[track_caller]
            #[inline]
            fn $method(self, right: $Right) -> Tensor<$type> {
                plain(BinaryOp::$op, &Side::Scalar(self), &Operand::<$type>::side(&right))
            }
        }
    };
}
operator!(Add add AddAssign add_assign Add);
operator!(Sub sub SubAssign sub_assign Sub);
operator!(Mul mul MulAssign mul_assign Mul);
operator!(Div div DivAssign div_assign Div);

macro_rules! unary_operator {
    ($Trait:ident $method:ident $op:ident, $T:ident: $Bound:path => $Tensor:ty) => {
        impl<$T: $Bound> $Trait for $Tensor {
            type Output = $Tensor;
            #[track_caller]
            fn $method(self) -> $Tensor {
                unary(UnaryOp::$op, &self)
            }
        }
        impl<$T: $Bound> $Trait for &$Tensor {
            type Output = $Tensor;
            #[track_caller]
            fn $method(self) -> $Tensor {
                unary(UnaryOp::$op, self)
            }
        }
    };
}
unary_operator!(Neg neg Neg, T: Number => Tensor<T>);

macro_rules! logic {
    ($Trait:ident $method:ident $op:ident: $($Left:ty, $Right:ty;)*) => {$(
        impl $Trait<$Right> for $Left {
            type Output = Tensor<bool>;
            #[track_caller]
            fn $method(self, right: $Right) -> Tensor<bool> {
                binary(Op::Binary(BinaryOp::$op), &Operand::<bool>::side(&self), &Operand::<bool>::side(&right))
            }
        }
    )*};
}
logic!(BitAnd bitand And: Tensor<bool>, Tensor<bool>; Tensor<bool>, &Tensor<bool>; &Tensor<bool>, Tensor<bool>; &Tensor<bool>, &Tensor<bool>;);
logic!(BitOr bitor Or: Tensor<bool>, Tensor<bool>; Tensor<bool>, &Tensor<bool>; &Tensor<bool>, Tensor<bool>; &Tensor<bool>, &Tensor<bool>;);

impl Not for Tensor<bool> {
    type Output = Tensor<bool>;
    #[track_caller]
    fn not(self) -> Tensor<bool> {
        unary(UnaryOp::Not, &self)
    }
}
impl Not for &Tensor<bool> {
    type Output = Tensor<bool>;
    #[track_caller]
    fn not(self) -> Tensor<bool> {
        unary(UnaryOp::Not, self)
    }
}

/// For operations of several nodes.
pub(super) type Node = graph::Operand;

/// Values of tensors, as `trace` takes them.
pub(super) fn values<'a, T: Element>(tensors: &[&'a Tensor<T>]) -> Vec<&'a Value> {
    tensors.iter().map(|tensor| tensor.value()).collect()
}
