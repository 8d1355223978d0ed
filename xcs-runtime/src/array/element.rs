//! The element types a tensor can hold.

use super::progression;
use std::fmt;

/// The name of an element type at run time.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
pub enum DType {
    /// 32-bit IEEE 754 number.
    F32,
    /// 64-bit IEEE 754 number.
    F64,
    /// 32-bit signed integer.
    I32,
    /// 64-bit signed integer.
    I64,
    /// 8-bit unsigned integer.
    U8,
    /// Truth value, one byte.
    Bool,
}

impl DType {
    /// All element types.
    pub const ALL: [DType; 6] = [Self::F32, Self::F64, Self::I32, Self::I64, Self::U8, Self::Bool];

    /// Bytes of one element.
    #[must_use]
    pub const fn size(self) -> usize {
        match self {
            Self::F32 | Self::I32 => 4,
            Self::F64 | Self::I64 => 8,
            Self::U8 | Self::Bool => 1,
        }
    }

    /// The Rust name of the type.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::F32 => "f32",
            Self::F64 => "f64",
            Self::I32 => "i32",
            Self::I64 => "i64",
            Self::U8 => "u8",
            Self::Bool => "bool",
        }
    }

    /// Whether numbers of this type have a fraction.
    #[must_use]
    pub const fn is_real(self) -> bool {
        matches!(self, Self::F32 | Self::F64)
    }
}

impl fmt::Display for DType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

mod sealed {
    pub trait Sealed {}
}

/// A type that tensors can hold: `f32`, `f64`, `i32`, `i64`, `u8` or `bool`.
#[diagnostic::on_unimplemented(
    message = "a tensor cannot hold `{Self}`",
    label = "not an element type",
    note = "the element types are `f32`, `f64`, `i32`, `i64`, `u8` and `bool`"
)]
pub trait Element:
    sealed::Sealed + Copy + Default + PartialEq + PartialOrd + fmt::Debug + fmt::Display + Send + Sync + 'static
{
    /// The type's name at run time.
    const DTYPE: DType;

    /// The value's bits, zero-extended: how scalars travel to kernels.
    #[doc(hidden)]
    fn to_bits64(self) -> u64;

    /// The inverse of [`to_bits64`](Self::to_bits64).
    #[doc(hidden)]
    fn from_bits64(bits: u64) -> Self;
}

/// An element type with arithmetic: every one but `bool`. Integer arithmetic wraps.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a type of numbers",
    label = "numbers are needed here",
    note = "numbers are `f32`, `f64`, `i32`, `i64` and `u8`; truth values become zeros and ones by `mask.cast::<f32>()`"
)]
pub trait Number: Element {
    /// The value nearest to a small whole number.
    #[doc(hidden)]
    fn from_i8(value: i8) -> Self;

    /// How many of `start`, `start + step`, ... lie before `end`; `None` if too many to count. The step is not zero.
    #[doc(hidden)]
    fn progression_length(start: Self, end: Self, step: Self) -> Option<usize>;

    /// `start + i * step`, which lies before the end of the progression.
    #[doc(hidden)]
    fn progression_value(start: Self, step: Self, i: usize) -> Self;
}

/// An element type for which `exp`, `sqrt` and the like are defined: `f32` and `f64`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a type of real numbers",
    label = "real numbers are needed here",
    note = "real numbers are `f32` and `f64`; convert with `x.cast::<f32>()`"
)]
pub trait Real: Number {
    /// The value nearest to `value`.
    #[doc(hidden)]
    fn from_f64(value: f64) -> Self;
}

macro_rules! element {
    ($type:ident, $dtype:ident, $to:expr, $from:expr) => {
        impl sealed::Sealed for $type {}
        impl Element for $type {
            const DTYPE: DType = DType::$dtype;
            #[inline]
            fn to_bits64(self) -> u64 {
                let to: fn($type) -> u64 = $to;
                to(self)
            }
            #[inline]
            fn from_bits64(bits: u64) -> Self {
                let from: fn(u64) -> $type = $from;
                from(bits)
            }
        }
    };
}

element!(f32, F32, |v| u64::from(v.to_bits()), |b| f32::from_bits(b as u32));
element!(f64, F64, |v| v.to_bits(), f64::from_bits);
element!(i32, I32, |v| u64::from(v as u32), |b| b as u32 as i32);
element!(i64, I64, |v| v as u64, |b| b as i64);
element!(u8, U8, u64::from, |b| b as u8);
element!(bool, Bool, u64::from, |b| b & 1 == 1);

macro_rules! number {
    ($($type:ident, $length:path, |$start:ident, $step:ident, $i:ident| $value:expr;)*) => {$(
        impl Number for $type {
            #[inline]
            fn from_i8(value: i8) -> Self {
                value as $type
            }
            fn progression_length(start: Self, end: Self, step: Self) -> Option<usize> {
                $length(start.into(), end.into(), step.into())
            }
            #[inline]
            fn progression_value($start: Self, $step: Self, $i: usize) -> Self {
                $value
            }
        }
    )*};
}
number! {
    f32, progression::real_length, |start, step, i| start + i as f32 * step;
    f64, progression::real_length, |start, step, i| start + i as f64 * step;
    // Each value lies between the ends, so what wraps on the way wraps back.
    i32, progression::whole_length, |start, step, i| start.wrapping_add((i as i32).wrapping_mul(step));
    i64, progression::whole_length, |start, step, i| start.wrapping_add((i as i64).wrapping_mul(step));
    u8, progression::whole_length, |start, step, i| start.wrapping_add((i as u8).wrapping_mul(step));
}

impl Real for f32 {
    #[inline]
    fn from_f64(value: f64) -> Self {
        value as f32
    }
}
impl Real for f64 {
    #[inline]
    fn from_f64(value: f64) -> Self {
        value
    }
}

/// Runs `$body` with the type alias `$T` standing for the element type that `$dtype` names.
macro_rules! with_element {
    ($dtype:expr, $T:ident => $body:expr) => {
        match $dtype {
            $crate::array::DType::F32 => {
                type $T = f32;
                $body
            }
            $crate::array::DType::F64 => {
                type $T = f64;
                $body
            }
            $crate::array::DType::I32 => {
                type $T = i32;
                $body
            }
            $crate::array::DType::I64 => {
                type $T = i64;
                $body
            }
            $crate::array::DType::U8 => {
                type $T = u8;
                $body
            }
            $crate::array::DType::Bool => {
                type $T = bool;
                $body
            }
        }
    };
}
pub(crate) use with_element;
