//! Comparisons, and questions about truth values.

use super::{
    Operand, Tensor,
    arithmetic::{Side, binary},
    reduce::{fold_all, fold_axis},
};
use crate::{
    array::Element,
    graph::{CompareOp, Op, ReduceOp},
};

macro_rules! comparisons {
    ($($(#[$doc:meta])* $name:ident $op:ident;)*) => {$(
        $(#[$doc])*
        ///
        /// # Panics
        /// If the shapes do not broadcast.
        #[must_use]
        #[track_caller]
        pub fn $name(&self, other: impl Operand<T>) -> Tensor<bool> {
            binary(Op::Compare(CompareOp::$op), &Side::Tensor(self), &other.side())
        }
    )*};
}

impl<T: Element> Tensor<T> {
    comparisons! {
        /// `self < other`, element by element; false beside NaN.
        lt Lt;
        /// `self <= other`, element by element; false beside NaN.
        le Le;
        /// `self > other`, element by element; false beside NaN.
        gt Gt;
        /// `self >= other`, element by element; false beside NaN.
        ge Ge;
        /// `self == other`, element by element; false beside NaN.
        eq Eq;
        /// `self != other`, element by element; true beside NaN.
        ne Ne;
    }
}

impl Tensor<bool> {
    /// Whether any element is true, as a tensor without axes; false of an empty one.
    #[must_use]
    #[track_caller]
    pub fn any(&self) -> Self {
        fold_all(ReduceOp::Max, self)
    }

    /// Whether all elements are true, as a tensor without axes; true of an empty one.
    #[must_use]
    #[track_caller]
    pub fn all(&self) -> Self {
        fold_all(ReduceOp::Min, self)
    }

    /// Whether any element along `axis` is true; the axis goes.
    ///
    /// # Panics
    /// If the axis does not exist.
    #[must_use]
    #[track_caller]
    pub fn any_axis(&self, axis: isize) -> Self {
        fold_axis(ReduceOp::Max, self, axis, false)
    }

    /// Whether all elements along `axis` are true; the axis goes.
    ///
    /// # Panics
    /// If the axis does not exist.
    #[must_use]
    #[track_caller]
    pub fn all_axis(&self, axis: isize) -> Self {
        fold_axis(ReduceOp::Min, self, axis, false)
    }
}
