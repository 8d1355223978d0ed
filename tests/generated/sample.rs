//! Random numbers, and random elements made of them.

use crate::value::Value;
use xcs::{Element, Tensor};

/// SplitMix64 (Steele, Lea and Flood, 2014).
#[derive(Clone)]
pub struct Rng(u64);

impl Rng {
    pub fn new(seed: u64) -> Rng {
        Rng(seed)
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    pub fn below(&mut self, n: usize) -> usize {
        (self.next() % n as u64) as usize
    }

    pub fn percent(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }

    /// Between 0 and 1.
    fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1u64 << 53) as f64
    }
}

/// An element type, as data sets fill it.
pub trait Sample: Element {
    /// Values at which arithmetic goes wrong.
    const SPECIAL: &'static [Self];
    /// A value of the size that programs usually hold.
    fn usual(rng: &mut Rng) -> Self;
    /// Any value.
    fn any(rng: &mut Rng) -> Self;
    /// The small whole number `n`.
    fn whole(n: i8) -> Self;
    fn wrap(tensor: Tensor<Self>) -> Value;
}

macro_rules! real {
    ($T:ident $Variant:ident $scale:literal) => {
        impl Sample for $T {
            const SPECIAL: &'static [$T] = &[
                $T::NAN,
                $T::INFINITY,
                $T::NEG_INFINITY,
                0.0,
                -0.0,
                1.0,
                -1.0,
                $T::MIN_POSITIVE,
                -$T::MIN_POSITIVE / 8.0,
                $T::MAX,
                $T::MIN,
                $T::EPSILON,
                0.5,
                -2.5,
            ];
            fn usual(rng: &mut Rng) -> $T {
                (rng.unit() * 6.0 - 3.0) as $T
            }
            fn any(rng: &mut Rng) -> $T {
                let magnitude = ((rng.unit() * 2.0 - 1.0) * $scale).exp() as $T;
                if rng.percent(50) { magnitude } else { -magnitude }
            }
            fn whole(n: i8) -> $T {
                <$T>::from(n)
            }
            fn wrap(tensor: Tensor<$T>) -> Value {
                Value::$Variant(tensor)
            }
        }
    };
}
real!(f32 F32 60.0);
real!(f64 F64 500.0);

macro_rules! integer {
    ($T:ident $Variant:ident) => {
        impl Sample for $T {
            const SPECIAL: &'static [$T] = &[0, 1, 2, $T::MIN, $T::MAX, $T::MAX - 1, $T::MIN + 1, $T::MAX / 2];
            fn usual(rng: &mut Rng) -> $T {
                // Above zero mostly: a zero stops a division.
                if rng.percent(85) { 1 + rng.below(6) as $T } else { (0 as $T).wrapping_sub(rng.below(6) as $T) }
            }
            fn any(rng: &mut Rng) -> $T {
                rng.next() as $T
            }
            fn whole(n: i8) -> $T {
                n as $T
            }
            fn wrap(tensor: Tensor<$T>) -> Value {
                Value::$Variant(tensor)
            }
        }
    };
}
integer!(i32 I32);
integer!(i64 I64);
integer!(u8 U8);

impl Sample for bool {
    const SPECIAL: &'static [bool] = &[false, true];
    fn usual(rng: &mut Rng) -> bool {
        rng.percent(50)
    }
    fn any(rng: &mut Rng) -> bool {
        rng.percent(90)
    }
    fn whole(n: i8) -> bool {
        n % 2 != 0
    }
    fn wrap(tensor: Tensor<bool>) -> Value {
        Value::Bool(tensor)
    }
}
