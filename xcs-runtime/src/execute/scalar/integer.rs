//! Integer arithmetic: two's complement, wrapping, division towards zero.

use super::number::Number;

macro_rules! integer_number {
    ($T:ty, abs: $abs:expr, signum: $signum:expr) => {
        impl Number for $T {
            #[inline(always)]
            fn add(a: Self, b: Self) -> Self {
                a.wrapping_add(b)
            }

            #[inline(always)]
            fn sub(a: Self, b: Self) -> Self {
                a.wrapping_sub(b)
            }

            #[inline(always)]
            fn mul(a: Self, b: Self) -> Self {
                a.wrapping_mul(b)
            }

            #[inline(always)]
            fn div(a: Self, b: Self) -> Self {
                a.wrapping_div(b)
            }

            #[inline(always)]
            fn neg(x: Self) -> Self {
                x.wrapping_neg()
            }

            #[inline(always)]
            fn abs(x: Self) -> Self {
                $abs(x)
            }

            #[inline(always)]
            fn signum(x: Self) -> Self {
                $signum(x)
            }

            #[inline(always)]
            fn maximum(a: Self, b: Self) -> Self {
                if a > b { a } else { b }
            }

            #[inline(always)]
            fn minimum(a: Self, b: Self) -> Self {
                if a < b { a } else { b }
            }
        }
    };
}

integer_number!(i32, abs: i32::wrapping_abs, signum: i32::signum);
integer_number!(i64, abs: i64::wrapping_abs, signum: i64::signum);
integer_number!(u8, abs: std::convert::identity, signum: |x| u8::from(x != 0));

#[cfg(test)]
mod tests {
    use crate::execute::scalar::*;

    #[test]
    fn arithmetic_wraps() {
        assert_eq!(add(i32::MAX, 1), i32::MIN);
        assert_eq!(sub(i64::MIN, 1), i64::MAX);
        assert_eq!(mul(i32::MIN, -1), i32::MIN);
        assert_eq!(square(1_i64 << 32), 0);
        assert_eq!((add(200_u8, 100), sub(1_u8, 2), mul(16_u8, 17), neg(1_u8)), (44, 255, 16, 255));
        assert_eq!((neg(i32::MIN), abs(i32::MIN), abs(i64::MIN)), (i32::MIN, i32::MIN, i64::MIN));
    }

    #[test]
    fn division_truncates_towards_zero() {
        assert_eq!((div(7, 2), div(-7, 2), div(7, -2), div(-7, -2)), (3, -3, -3, 3));
        assert_eq!((div(i32::MIN, -1), div(i64::MIN, -1)), (i32::MIN, i64::MIN));
        assert_eq!(div(7_u8, 2), 3);
    }

    #[test]
    fn signs_and_extremes() {
        assert_eq!((signum(-9), signum(0), signum(9_i64), signum(9_u8), signum(0_u8)), (-1, 0, 1, 1, 0));
        assert_eq!((abs(-9_i64), abs(9_u8)), (9, 9));
        assert_eq!((maximum(-1, 1), minimum(-1, 1)), (1, -1));
    }
}
