//! Comparisons, and questions about truth values.

use super::{
    Operand, Tensor,
    arithmetic::{Side, binary},
    nodes::{cast, fold},
    reduce::{fold_methods, over_all},
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

/// Comparisons, element by element; NaN is neither below, above nor equal to anything.
///
/// ```
/// # use xcs_runtime::Tensor;
/// let x = Tensor::from_slice(&[1.0, f32::NAN, 3.0]);
/// assert_eq!(x.lt(2.0).to_vec(), [true, false, false]);
/// assert_eq!(x.ne(&x).to_vec(), [false, true, false]);
/// ```
impl<T: Element> Tensor<T> {
    comparisons! {
        /// `self < other`; false beside NaN.
        lt Lt;
        /// `self <= other`; false beside NaN.
        le Le;
        /// `self > other`; false beside NaN.
        gt Gt;
        /// `self >= other`; false beside NaN.
        ge Ge;
        /// `self == other`; false beside NaN.
        eq Eq;
        /// `self != other`; true beside NaN.
        ne Ne;
    }
}

/// Questions about truth values.
///
/// ```
/// # use xcs_runtime::Tensor;
/// let x = Tensor::from_rows(&[[1.0, -2.0], [3.0, 4.0]])?;
/// assert!(x.lt(0.0).any().item());
/// assert_eq!(x.gt(0.0).all_axis(1).to_vec(), [false, true]);
/// assert_eq!(x.gt(0.0).count().item(), 3);
/// # Ok::<(), xcs_runtime::Error>(())
/// ```
impl Tensor<bool> {
    fold_methods!(any any_axis any_keepdim: Self, "disjunction (is any true)", " (false of none)", |b, x, axis| {
        fold(b, ReduceOp::Max, x, axis)
    });
    fold_methods!(all all_axis all_keepdim: Self, "conjunction (are all true)", " (true of none)", |b, x, axis| {
        fold(b, ReduceOp::Min, x, axis)
    });

    /// How many elements are true, as a tensor without axes.
    ///
    /// ```
    /// # use xcs_runtime::Tensor;
    /// assert_eq!(Tensor::from_slice(&[true, false, true]).count().item(), 2);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn count(&self) -> Tensor<i64> {
        over_all(self, |builder, x, axis| {
            let ones = cast::<i64>(builder, x);
            fold(builder, ReduceOp::Sum, ones, axis)
        })
    }
}
