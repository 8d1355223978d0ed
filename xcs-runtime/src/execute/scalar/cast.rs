//! Casts between the element types, with the meaning of Rust's `as`.
//!
//! Floating point to integer truncates towards zero and saturates, NaN gives 0; a wider integer
//! keeps its low bits; to `f32` or `f64` rounds to nearest, ties to even. To `bool` is `x != 0`,
//! so NaN is true; from `bool` is 0 or 1.

/// `Self` can be made from an `S`. Holds for every pair of element types.
pub(crate) trait CastFrom<S>: Copy {
    /// See [`cast`].
    fn cast_from(x: S) -> Self;
}

/// `x as T`, extended to `bool`.
#[inline(always)]
pub(crate) fn cast<S, T: CastFrom<S>>(x: S) -> T {
    T::cast_from(x)
}

/// Casts from each of the numbers `$S` to the number `$T`.
macro_rules! number_from_numbers {
    ($T:ty: $($S:ty)*) => {$(
        impl CastFrom<$S> for $T {
            #[inline(always)]
            // One row of the table is the cast of a type to itself.
            #[allow(clippy::unnecessary_cast)]
            fn cast_from(x: $S) -> $T {
                x as $T
            }
        }
    )*};
}

macro_rules! casts {
    ($($T:ty)*) => {$(
        number_from_numbers!($T: f32 f64 i32 i64 u8);

        impl CastFrom<bool> for $T {
            #[inline(always)]
            fn cast_from(x: bool) -> $T {
                u8::from(x) as $T
            }
        }

        impl CastFrom<$T> for bool {
            #[inline(always)]
            fn cast_from(x: $T) -> bool {
                x != (0 as $T)
            }
        }
    )*};
}

casts!(f32 f64 i32 i64 u8);

impl CastFrom<bool> for bool {
    #[inline(always)]
    fn cast_from(x: bool) -> bool {
        x
    }
}

#[cfg(test)]
mod tests {
    use super::cast;

    #[test]
    fn floats_saturate() {
        assert_eq!(cast::<f32, i32>(f32::NAN), 0);
        assert_eq!(cast::<f32, i32>(f32::INFINITY), i32::MAX);
        assert_eq!(cast::<f64, i64>(-1e300), i64::MIN);
        assert_eq!((cast::<f32, u8>(-1.5), cast::<f32, u8>(255.9), cast::<f32, u8>(256.0)), (0, 255, 255));
        assert_eq!((cast::<f64, i32>(-1.9), cast::<f64, i32>(1.9)), (-1, 1));
    }

    #[test]
    fn integers_keep_their_low_bits_and_round_to_floats() {
        assert_eq!((cast::<i32, u8>(-1), cast::<i64, i32>(1 << 32 | 5)), (255, 5));
        assert_eq!(cast::<i32, f32>(16_777_217), 16_777_216.0);
        assert_eq!(cast::<i64, f64>(-3), -3.0);
        assert_eq!(cast::<f64, f32>(1e300), f32::INFINITY);
    }

    #[test]
    fn bool_is_difference_from_zero() {
        assert!(cast::<f32, bool>(f32::NAN) && cast::<f64, bool>(1e-300) && cast::<i32, bool>(-1));
        assert!(!cast::<f32, bool>(-0.0) && !cast::<u8, bool>(0) && !cast::<bool, bool>(false));
        assert_eq!((cast::<bool, f32>(true), cast::<bool, i64>(false)), (1.0, 0));
    }
}
