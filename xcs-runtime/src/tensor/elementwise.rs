//! Element-wise methods.

use super::{
    Operand, Tensor,
    arithmetic::{Side, binary, unary},
    broadcast, is_nan,
};
use crate::{
    array::{Element, Number, Real},
    graph::{BinaryOp, Op, UnaryOp},
    trace,
};
use std::panic::Location;

macro_rules! unary_methods {
    ($($(#[$doc:meta])* $name:ident $op:ident;)*) => {$(
        $(#[$doc])*
        #[must_use]
        #[track_caller]
        pub fn $name(&self) -> Self {
            unary(UnaryOp::$op, self)
        }
    )*};
}

macro_rules! binary_methods {
    ($($(#[$doc:meta])* $name:ident($other:ident) $op:ident;)*) => {$(
        $(#[$doc])*
        ///
        /// # Panics
        /// If the shapes do not broadcast.
        #[must_use]
        #[track_caller]
        pub fn $name(&self, $other: impl Operand<T>) -> Self {
            binary(Op::Binary(BinaryOp::$op), &Side::Tensor(self), &$other.side())
        }
    )*};
}

/// Functions of one element, or of two, that all numbers have.
///
/// ```
/// # use xcs_runtime::Tensor;
/// let x = Tensor::from_slice(&[-3, 0, 5]);
/// assert_eq!(x.abs().to_vec(), [3, 0, 5]);
/// assert_eq!(x.maximum(1).to_vec(), [1, 1, 5]);
/// assert_eq!(x.clamp(-1, 2).to_vec(), [-1, 0, 2]);
/// ```
impl<T: Number> Tensor<T> {
    unary_methods! {
        /// `|x|`. The least integer stays itself: integer arithmetic wraps.
        abs Abs;
        /// -1, 0 or 1; for real numbers NaN stays NaN.
        signum Signum;
        /// `x * x`.
        square Square;
        /// `x` where it is positive, else 0 (NaN stays NaN).
        relu Relu;
    }

    binary_methods! {
        /// The smaller of two values; NaN if either is.
        minimum(other) Minimum;
        /// The larger of two values; NaN if either is.
        maximum(other) Maximum;
    }

    /// `x` moved into `low ..= high`: `minimum(high)` of `maximum(low)`. NaN stays NaN.
    ///
    /// # Panics
    /// If `low > high` or either is NaN.
    ///
    /// ```
    /// # use xcs_runtime::Tensor;
    /// assert_eq!(Tensor::from_slice(&[-1.5, 0.5, 1.5]).clamp(0.0, 1.0).to_vec(), [0.0, 0.5, 1.0]);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn clamp(&self, low: T, high: T) -> Self {
        for (name, bound) in [("lower", low), ("upper", high)] {
            assert!(!is_nan(bound), "clamp: the {name} bound is NaN, which is not a number");
        }
        assert!(low <= high, "clamp: the lower bound {low} is above the upper bound {high}");
        let shape = self.dims();
        Tensor::new(trace::operation(&[self.value()], Location::caller(), |builder, operands| {
            let (low, high) = (builder.scalar(low), builder.scalar(high));
            let raised = builder.push(Op::Binary(BinaryOp::Maximum), &[low, operands[0]], T::DTYPE, shape);
            builder.push(Op::Binary(BinaryOp::Minimum), &[high, raised], T::DTYPE, shape)
        }))
    }
}

/// Functions of real numbers.
///
/// ```
/// # use xcs_runtime::Tensor;
/// let x = Tensor::from_slice(&[0.0, 1.0, 4.0]);
/// assert_eq!(x.sqrt().to_vec(), [0.0, 1.0, 2.0]);
/// assert_eq!(x.powi(2).to_vec(), [0.0, 1.0, 16.0]);
/// assert!((x.exp().ln() - &x).abs().max().item() < 1e-6);
/// ```
impl<T: Real> Tensor<T> {
    unary_methods! {
        /// `1 / x`.
        recip Recip;
        /// The square root; NaN below zero.
        sqrt Sqrt;
        /// `1 / sqrt(x)`.
        rsqrt Rsqrt;
        /// `e^x`.
        exp Exp;
        /// `e^x - 1`, accurate near zero.
        exp_m1 ExpM1;
        /// The natural logarithm; negative infinity at zero, NaN below.
        ln Ln;
        /// `ln(1 + x)`, accurate near zero.
        ln_1p Ln1p;
        /// The logarithm to base 2.
        log2 Log2;
        /// The logarithm to base 10.
        log10 Log10;
        /// The sine of an angle in radians.
        sin Sin;
        /// The cosine of an angle in radians.
        cos Cos;
        /// The tangent of an angle in radians.
        tan Tan;
        /// The angle in radians whose sine is `x`; NaN outside -1 to 1.
        asin Asin;
        /// The angle in radians whose cosine is `x`; NaN outside -1 to 1.
        acos Acos;
        /// The angle in radians whose tangent is `x`.
        atan Atan;
        /// The hyperbolic sine.
        sinh Sinh;
        /// The hyperbolic cosine.
        cosh Cosh;
        /// The hyperbolic tangent.
        tanh Tanh;
        /// The error function, `2 / sqrt(pi)` times the integral of `exp(-t^2)` from 0 to `x`.
        erf Erf;
        /// `1 / (1 + exp(-x))`.
        sigmoid Sigmoid;
        /// The Gaussian error linear unit in its exact form, `0.5 x (1 + erf(x / sqrt(2)))`
        /// (Hendrycks and Gimpel, 2016).
        gelu Gelu;
        /// `x * sigmoid(x)`, also called swish.
        silu Silu;
        /// `ln(1 + exp(x))`.
        softplus Softplus;
        /// The largest whole number not above `x`.
        floor Floor;
        /// The smallest whole number not below `x`.
        ceil Ceil;
        /// The nearest whole number, halves to the even one.
        round Round;
        /// The whole part.
        trunc Trunc;
    }

    binary_methods! {
        /// `x` to a real power.
        powf(exponent) Powf;
        /// The angle in radians of the point `(x, self)`, in all four quadrants.
        atan2(x) Atan2;
    }

    /// `x` to a whole power.
    ///
    /// ```
    /// # use xcs_runtime::Tensor;
    /// assert_eq!(Tensor::from_slice(&[2.0, 4.0]).powi(-1).to_vec(), [0.5, 0.25]);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn powi(&self, exponent: i32) -> Self {
        let shape = self.dims();
        Tensor::new(trace::operation(&[self.value()], Location::caller(), |builder, operands| {
            let exponent = builder.scalar(exponent);
            builder.push(Op::Binary(BinaryOp::Powi), &[operands[0], exponent], T::DTYPE, shape)
        }))
    }
}

impl<T: Element> Tensor<T> {
    /// Each element converted by the rules of Rust's `as` (to an integer: towards zero, saturating, NaN to 0);
    /// to `bool`: is it non-zero.
    ///
    /// ```
    /// # use xcs_runtime::Tensor;
    /// let x = Tensor::from_slice(&[-1.5, 0.0, 300.0]);
    /// assert_eq!(x.cast::<i32>().to_vec(), [-1, 0, 300]);
    /// assert_eq!(x.cast::<u8>().to_vec(), [0, 0, 255]);
    /// assert_eq!(x.cast::<bool>().to_vec(), [true, false, true]);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn cast<U: Element>(&self) -> Tensor<U> {
        let shape = self.dims();
        Tensor::new(trace::operation(&[self.value()], Location::caller(), |builder, operands| {
            builder.push(Op::Cast, operands, U::DTYPE, shape)
        }))
    }

    /// `a` where `mask` is true, else `b`.
    ///
    /// # Panics
    /// If the three shapes do not broadcast.
    ///
    /// ```
    /// # use xcs_runtime::Tensor;
    /// let x = Tensor::from_slice(&[-1.0, 2.0]);
    /// assert_eq!(Tensor::select(&x.lt(0.0), &Tensor::zeros([2]), &x).to_vec(), [0.0, 2.0]);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn select(mask: &Tensor<bool>, a: &Tensor<T>, b: &Tensor<T>) -> Tensor<T> {
        let shape = broadcast(&broadcast(&a.dims(), &b.dims()), &mask.dims());
        Tensor::new(trace::operation(&[mask.value(), a.value(), b.value()], Location::caller(), |builder, operands| {
            builder.push(Op::Select, operands, T::DTYPE, shape)
        }))
    }
}
