//! Scalars of any type that is known, as bits.

use super::words::Words;
use crate::array::{cast, cast_ref};

macro_rules! scalars {
    ($($number:literal: $type:ident, |$value:ident| $to:expr, |$bits:ident| $from:expr;)*) => {
        /// The number of the scalar's type, and its bits; `None` if it is no scalar.
        #[inline]
        pub(super) fn bits<T: ?Sized>(scalar: &T) -> Option<(u64, u64)> {
            $(
                if let Some(&$value) = cast_ref::<T, $type>(scalar) {
                    return Some(($number, $to));
                }
            )*
            None
        }

        /// Whether `T` is the type of a scalar.
        #[inline]
        pub(super) fn is_one<T>() -> bool {
            let of = typeid::of::<T>();
            $(of == typeid::of::<$type>())||*
        }

        /// The scalar that [`bits`] took apart, as it is written.
        pub(super) fn written(number: u64, bits: u64) -> Option<String> {
            match number {
                $($number => {
                    let from: fn(u64) -> $type = |$bits| $from;
                    Some(format!("{:?}", from(bits)))
                })*
                _ => None,
            }
        }

        /// The scalar that [`bits`] took apart, if `T` is its type.
        #[inline]
        pub(super) fn of_bits<T>(bits: u64) -> Option<T> {
            $(
                if typeid::of::<T>() == typeid::of::<$type>() {
                    let from: fn(u64) -> $type = |$bits| $from;
                    return cast::<$type, T>(from(bits)).ok();
                }
            )*
            None
        }

        #[cfg(test)]
        mod tests {
            use super::*;

            #[test]
            fn bits_say_what_a_scalar_is() {
                $(
                    for $bits in [0u64, 1, 0x7f, 0x80, 0xff, 0x7fc0_0001, 1 << 63, u64::MAX] {
                        let scalar: $type = $from;
                        let (number, bits) = super::bits(&scalar).expect("a scalar");
                        assert_eq!(number, $number);
                        let again: $type = of_bits(bits).expect("of this type");
                        assert_eq!(super::bits(&again), Some((number, bits)));
                        assert_eq!(written(number, bits), Some(format!("{scalar:?}")));
                        assert_eq!(super::bits(&&scalar), Some((number, bits)));
                    }
                )*
                assert_eq!(super::bits("text"), None);
                assert_eq!(super::bits(&'c'), None);
                assert_eq!(of_bits::<String>(1), None);
            }
        }
    };
}

scalars! {
    1: f32, |v| u64::from(v.to_bits()), |b| f32::from_bits(b as u32);
    2: f64, |v| v.to_bits(), |b| f64::from_bits(b);
    3: i32, |v| v as u64, |b| b as i32;
    4: i64, |v| v as u64, |b| b as i64;
    5: usize, |v| v as u64, |b| b as usize;
    6: bool, |v| u64::from(v), |b| b & 1 == 1;
    7: u8, |v| u64::from(v), |b| b as u8;
    8: u32, |v| u64::from(v), |b| b as u32;
    9: u64, |v| v, |b| b;
    10: isize, |v| v as u64, |b| b as isize;
    11: i8, |v| v as u64, |b| b as i8;
    12: i16, |v| v as u64, |b| b as i16;
    13: u16, |v| u64::from(v), |b| b as u16;
}

/// In the place of a scalar's number: so many lengths follow.
pub(super) const LENGTHS: u64 = 64;

/// Adds a scalar, or an array of up to eight lengths, and says whether it is one. The first word also has the bits of `mark`.
#[inline]
pub(super) fn push_bits<const N: usize, T: ?Sized>(mark: u64, value: &T, words: &mut Words<N>) -> bool {
    if let Some((number, bits)) = bits(value) {
        words.push(mark | number);
        words.push(bits);
        return true;
    }
    macro_rules! lengths {
        ($($length:literal)*) => {$(
            if let Some(lengths) = cast_ref::<T, [usize; $length]>(value) {
                words.push(mark | LENGTHS | $length);
                lengths.iter().for_each(|&length| words.push(length as u64));
                return true;
            }
        )*};
    }
    lengths!(0 1 2 3 4 5 6 7 8);
    false
}
