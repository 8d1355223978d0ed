//! Arithmetic that every numeric element type has.
//!
//! Integers wrap (see [`integer`](super::integer)); floating-point numbers follow IEEE 754, one
//! rounding per operation.

/// A numeric element type: `f32`, `f64`, `i32`, `i64` or `u8`.
///
/// The functions are meant to be called through the free functions of the same names.
pub(crate) trait Number: Copy + PartialOrd + Send + Sync + 'static {
    /// See [`add`].
    fn add(a: Self, b: Self) -> Self;
    /// See [`sub`].
    fn sub(a: Self, b: Self) -> Self;
    /// See [`mul`].
    fn mul(a: Self, b: Self) -> Self;
    /// See [`div`].
    fn div(a: Self, b: Self) -> Self;
    /// See [`neg`].
    fn neg(x: Self) -> Self;
    /// See [`abs`].
    fn abs(x: Self) -> Self;
    /// See [`signum`].
    fn signum(x: Self) -> Self;
    /// See [`maximum`].
    fn maximum(a: Self, b: Self) -> Self;
    /// See [`minimum`].
    fn minimum(a: Self, b: Self) -> Self;
}

/// `a + b`; integers wrap.
#[inline(always)]
pub(crate) fn add<T: Number>(a: T, b: T) -> T {
    T::add(a, b)
}

/// `a - b`; integers wrap.
#[inline(always)]
pub(crate) fn sub<T: Number>(a: T, b: T) -> T {
    T::sub(a, b)
}

/// `a * b`; integers wrap.
#[inline(always)]
pub(crate) fn mul<T: Number>(a: T, b: T) -> T {
    T::mul(a, b)
}

/// `a / b`; integers truncate towards zero, and `MIN / -1` wraps to `MIN`.
///
/// # Panics
///
/// Integers: if `b` is zero. Callers check a whole operand first, where the user's statement
/// stands, so that compiled code never unwinds from here.
#[inline(always)]
pub(crate) fn div<T: Number>(a: T, b: T) -> T {
    T::div(a, b)
}

/// `-x`; integers wrap, which makes `-x` of a `u8` be `256 - x`.
#[inline(always)]
pub(crate) fn neg<T: Number>(x: T) -> T {
    T::neg(x)
}

/// The magnitude of `x`; that of a signed `MIN` wraps to `MIN`.
#[inline(always)]
pub(crate) fn abs<T: Number>(x: T) -> T {
    T::abs(x)
}

/// `1`, `0` or `-1` as `x` is above, at or below zero, as NumPy's `sign`: both zeros give `+0`,
/// NaN gives NaN.
#[inline(always)]
pub(crate) fn signum<T: Number>(x: T) -> T {
    T::signum(x)
}

/// `x * x`.
#[inline(always)]
pub(crate) fn square<T: Number>(x: T) -> T {
    T::mul(x, x)
}

/// The larger operand, as NumPy's `maximum`: NaN if either is NaN, `b` where they compare equal
/// (which decides the sign of `maximum(-0, +0)`).
#[inline(always)]
pub(crate) fn maximum<T: Number>(a: T, b: T) -> T {
    T::maximum(a, b)
}

/// The smaller operand, as NumPy's `minimum`: NaN if either is NaN, `b` where they compare equal.
#[inline(always)]
pub(crate) fn minimum<T: Number>(a: T, b: T) -> T {
    T::minimum(a, b)
}

macro_rules! float_number {
    ($T:ty) => {
        impl Number for $T {
            #[inline(always)]
            fn add(a: Self, b: Self) -> Self {
                a + b
            }

            #[inline(always)]
            fn sub(a: Self, b: Self) -> Self {
                a - b
            }

            #[inline(always)]
            fn mul(a: Self, b: Self) -> Self {
                a * b
            }

            #[inline(always)]
            fn div(a: Self, b: Self) -> Self {
                a / b
            }

            #[inline(always)]
            fn neg(x: Self) -> Self {
                -x
            }

            #[inline(always)]
            fn abs(x: Self) -> Self {
                // The sign bit cleared: the same everywhere.
                x.abs()
            }

            #[inline(always)]
            fn signum(x: Self) -> Self {
                let not_above = if x < 0.0 { -1.0 } else { x + 0.0 };
                if x > 0.0 { 1.0 } else { not_above }
            }

            #[inline(always)]
            fn maximum(a: Self, b: Self) -> Self {
                // A NaN in `b` fails the comparison, so that `b` is returned. Written as two selections, of which the first
                // is one instruction.
                let larger = if a > b { a } else { b };
                if a.is_nan() { a } else { larger }
            }

            #[inline(always)]
            fn minimum(a: Self, b: Self) -> Self {
                let smaller = if a < b { a } else { b };
                if a.is_nan() { a } else { smaller }
            }
        }
    };
}

float_number!(f32);
float_number!(f64);

#[cfg(test)]
mod tests {
    use super::*;

    const NAN: f32 = f32::NAN;
    const INF: f32 = f32::INFINITY;

    #[test]
    fn extremes_propagate_nan_from_either_side() {
        for other in [NAN, INF, -INF, 0.0, 1.0] {
            assert!(maximum(NAN, other).is_nan() && maximum(other, NAN).is_nan());
            assert!(minimum(NAN, other).is_nan() && minimum(other, NAN).is_nan());
        }
        assert_eq!((maximum(-INF, INF), minimum(-INF, INF)), (INF, -INF));
        assert_eq!((maximum(2.0, 1.0), minimum(2.0, 1.0)), (2.0, 1.0));
        assert_eq!((maximum(1.0, 2.0), minimum(1.0, 2.0)), (2.0, 1.0));
    }

    #[test]
    fn ties_return_the_second_operand() {
        for (a, b) in [(0.0_f32, -0.0_f32), (-0.0, 0.0)] {
            assert_eq!(maximum(a, b).to_bits(), b.to_bits());
            assert_eq!(minimum(a, b).to_bits(), b.to_bits());
        }
    }

    #[test]
    fn signum_is_numpys_sign() {
        assert!(signum(NAN).is_nan());
        assert_eq!(signum(-0.0_f32).to_bits(), 0.0_f32.to_bits());
        assert_eq!(signum(0.0_f32).to_bits(), 0.0_f32.to_bits());
        assert_eq!((signum(INF), signum(-INF)), (1.0, -1.0));
        assert_eq!((signum(1e-45_f32), signum(-1e-45_f32)), (1.0, -1.0));
        assert_eq!((signum(5.0_f64), signum(-5.0_f64)), (1.0, -1.0));
    }
}
