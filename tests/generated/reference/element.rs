//! Arithmetic of single elements, written once more.

use crate::{program::Unary, sample::Sample};
use xcs::DType;

/// Any element type as a double, and casts.
pub trait Wide: Sample {
    fn as_wide(self) -> f64;
    /// Rust's `as`; to `bool`: is it non-zero.
    fn cast_from<S: Wide>(from: S) -> Self;
    fn to_f32(self) -> f32;
    fn to_f64(self) -> f64;
    fn to_i32(self) -> i32;
    fn to_i64(self) -> i64;
    fn to_u8(self) -> u8;
    fn to_bool(self) -> bool;
}

macro_rules! wide {
    ($($T:ident $to:ident $zero:expr, |$x:ident| $number:expr;)*) => {$(
        impl Wide for $T {
            fn as_wide(self) -> f64 {
                self.to_f64()
            }
            fn cast_from<S: Wide>(from: S) -> $T {
                from.$to()
            }
            fn to_f32(self) -> f32 { let $x = self; $number as f32 }
            fn to_f64(self) -> f64 { let $x = self; $number as f64 }
            fn to_i32(self) -> i32 { let $x = self; $number as i32 }
            fn to_i64(self) -> i64 { let $x = self; $number as i64 }
            fn to_u8(self) -> u8 { let $x = self; $number as u8 }
            fn to_bool(self) -> bool { self != $zero }
        }
    )*};
}
wide! {
    f32 to_f32 0.0, |x| x;
    f64 to_f64 0.0, |x| x;
    i32 to_i32 0, |x| x;
    i64 to_i64 0, |x| x;
    u8 to_u8 0, |x| x;
    bool to_bool false, |x| u8::from(x);
}

/// The same bits, or both NaN.
pub fn same<T: Wide>(a: T, b: T) -> bool {
    let zeros_agree = a.as_wide().is_sign_negative() == b.as_wide().is_sign_negative();
    // Integers above 2^53 are not told apart as doubles, but are by `==`.
    (a == b && (a.as_wide() != 0.0 || zeros_agree)) || (a.as_wide().is_nan() && b.as_wide().is_nan())
}

/// Whether `found` is `value` within a tolerance, as far as its type goes.
pub fn is_near<T: Wide>(found: T, value: f64, tolerance: f64) -> bool {
    let found = found.as_wide();
    if found.is_nan() || value.is_nan() {
        return found.is_nan() && value.is_nan();
    }
    let largest = if T::DTYPE == DType::F32 { f64::from(f32::MAX) } else { f64::MAX };
    if found.is_infinite() || value.is_infinite() {
        // At the edge both are right.
        return found.signum() == value.signum() && found.abs().min(value.abs()) >= largest * (1.0 - 1e-6);
    }
    (found - value).abs() <= tolerance || (value.abs() > largest && found.abs() >= largest * (1.0 - 1e-6))
}

/// Every element type but `bool`. Integers wrap.
pub trait Number: Wide {
    const LARGEST: f64;
    fn plus(self, other: Self) -> Self;
    fn minus(self, other: Self) -> Self;
    fn times(self, other: Self) -> Self;
    fn over(self, other: Self) -> Self;
    fn negated(self) -> Self;
    fn magnitude(self) -> Self;
    fn sign(self) -> Self;
    fn is_nan(self) -> bool;
    fn root(self) -> Self;
    /// The relative and the absolute tolerance of an approximated function.
    fn tolerance() -> (f64, f64);
    fn widened(self) -> f64 {
        self.as_wide()
    }
    /// NaN if either is; the second where they are equal.
    fn least(self, other: Self) -> Self {
        if self < other || self.is_nan() { self } else { other }
    }
    /// NaN if either is; the second where they are equal.
    fn most(self, other: Self) -> Self {
        if self > other || self.is_nan() { self } else { other }
    }
}

macro_rules! integer {
    ($($T:ident |$x:ident| $magnitude:expr, $sign:expr;)*) => {$(
        impl Number for $T {
            const LARGEST: f64 = 0.0;
            fn plus(self, other: $T) -> $T { self.wrapping_add(other) }
            fn minus(self, other: $T) -> $T { self.wrapping_sub(other) }
            fn times(self, other: $T) -> $T { self.wrapping_mul(other) }
            fn over(self, other: $T) -> $T { self.wrapping_div(other) }
            fn negated(self) -> $T { self.wrapping_neg() }
            fn magnitude(self) -> $T { let $x = self; $magnitude }
            fn sign(self) -> $T { let $x = self; $sign }
            fn is_nan(self) -> bool { false }
            fn root(self) -> $T { unreachable!("roots are for real numbers") }
            fn tolerance() -> (f64, f64) { (0.0, 0.0) }
        }
    )*};
}
integer! {
    i32 |x| x.wrapping_abs(), x.signum();
    i64 |x| x.wrapping_abs(), x.signum();
    u8 |x| x, x.min(1);
}

/// `f32` and `f64`.
pub trait Real: Number {
    /// The relative tolerance of an approximated function.
    const TOLERANCE: f64;
    /// A few of the smallest steps.
    const TINY: f64;
    const SMALLEST_NORMAL: f64;
    fn wide(self) -> f64 {
        self.as_wide()
    }
    fn narrow(value: f64) -> Self;
    /// Functions with one right answer.
    fn exact(op: Unary, x: Self) -> Option<Self>;
}

macro_rules! real {
    ($($T:ident $tolerance:literal $tiny:literal;)*) => {$(
        impl Number for $T {
            const LARGEST: f64 = $T::MAX as f64;
            fn plus(self, other: $T) -> $T { self + other }
            fn minus(self, other: $T) -> $T { self - other }
            fn times(self, other: $T) -> $T { self * other }
            fn over(self, other: $T) -> $T { self / other }
            fn negated(self) -> $T { -self }
            fn magnitude(self) -> $T { self.abs() }
            fn sign(self) -> $T {
                if self == 0.0 { 0.0 } else { self.signum() }
            }
            fn is_nan(self) -> bool { self != self }
            fn root(self) -> $T { self.sqrt() }
            fn tolerance() -> (f64, f64) { (Self::TOLERANCE, Self::TINY) }
        }
        impl Real for $T {
            const TOLERANCE: f64 = $tolerance;
            const TINY: f64 = $tiny;
            const SMALLEST_NORMAL: f64 = $T::MIN_POSITIVE as f64;
            fn narrow(value: f64) -> $T {
                value as $T
            }
            fn exact(op: Unary, x: $T) -> Option<$T> {
                Some(match op {
                    Unary::Recip => 1.0 / x,
                    Unary::Sqrt => x.sqrt(),
                    Unary::Floor => x.floor(),
                    Unary::Ceil => x.ceil(),
                    Unary::Round => x.round_ties_even(),
                    Unary::Trunc => x.trunc(),
                    _ => return None,
                })
            }
        }
    )*};
}
real! {
    f32 1e-6 1e-44;
    f64 1e-12 1e-320;
}
