//! The exponential function, and the pieces of it that other functions are made of.
//!
//! The `f32` form reduces as Cody and Waite do (*Software Manual for the Elementary Functions*,
//! 1980): `x = n ln(2) + r` with `n` an integer and `|r| <= ln(2)/2`, where `n ln(2)` is
//! subtracted in two parts of which the first is exact; then `exp(x) = 2^n exp(r)`. The polynomial
//! for `exp(r)` comes from `scripts/minimax.py exp`.

use std::f32::consts::LOG2_E;

use super::from_libm::from_libm;
use super::polynomial::estrin;

/// Adding this to a small `f32` rounds it to an integer `n`, ties to even, and leaves `n + BIAS` in
/// the low bits of the sum. Unlike a conversion it vectorises on every instruction set.
const ROUND: f32 = 12_582_912.0 + BIAS as f32; // 1.5 * 2^23

/// Twice the bias of an exponent: a sum of two exponents.
const BIAS: u32 = 254;

/// The first 16 bits of `ln(2)`: exact when multiplied by an integer of up to 8 bits.
pub(super) const LN2_HIGH: f32 = 0.693_145_75;
/// `ln(2) - LN2_HIGH`.
pub(super) const LN2_LOW: f32 = 1.428_606_8e-6;

/// `exp(r) = 1 + r + r^2 p(r)` for `|r| <= ln(2)/2`.
const EXP: [f32; 5] = [0.499_999_94, 0.166_665_2, 0.041_668_393, 0.008_368_781, 0.001_381_447];

/// The power of two whose biased exponent the lowest bits of `bits` hold.
#[inline(always)]
fn power_of_two(bits: u32) -> f32 {
    f32::from_bits(bits << 23)
}

/// `exp(x) = 2^n (1 + e)`: the `n` and the `e`, which is between -0.3 and 0.42.
///
/// Functions made of `exp` continue from `e`, and add the 1 where it costs the fewest roundings.
#[derive(Clone, Copy)]
pub(super) struct Exp {
    pub(super) e: f32,
    /// The lowest 9 bits are `n + BIAS`.
    n: u32,
}

impl Exp {
    /// Of an `x` in `[-170, 170]`.
    #[inline(always)]
    pub(super) fn new(x: f32) -> Exp {
        // Subtracting a negative zero would be one more instruction, adding it is none.
        Exp::of_sum(x, -0.0)
    }

    /// Of `high + low`, where `low` is a small correction of `high`, for sums in `[-170, 170]`.
    #[inline(always)]
    pub(super) fn of_sum(high: f32, low: f32) -> Exp {
        let rounded = (high + low) * LOG2_E + ROUND;
        let n = rounded - ROUND;
        let r = (high - n * LN2_HIGH) + (low - n * LN2_LOW);
        Exp { e: r + r * r * estrin(r, EXP), n: rounded.to_bits() }
    }

    /// `2^n`, where that is a normal number.
    #[inline(always)]
    pub(super) fn scale(self) -> f32 {
        power_of_two(self.n.wrapping_sub(BIAS / 2))
    }

    /// `2^-n`, where that is a normal number.
    #[inline(always)]
    pub(super) fn inverse_scale(self) -> f32 {
        power_of_two((BIAS + BIAS / 2).wrapping_sub(self.n))
    }

    /// `2^n` as a product of two normal numbers. Multiplying by the second last of all rounds a
    /// subnormal result only once.
    #[inline(always)]
    pub(super) fn scales(self) -> (f32, f32) {
        let half = self.n >> 1;
        (power_of_two(half), power_of_two(self.n.wrapping_sub(half)))
    }
}

#[inline(always)]
pub(super) fn exp_f32(x: f32) -> f32 {
    // Past these the result is infinity or zero; the products below arrive there by themselves.
    let x = if x > 89.0 { 89.0 } else { x };
    let x = if x < -104.0 { -104.0 } else { x };
    let exp = Exp::new(x);
    let (scale, last) = exp.scales();
    (scale + scale * exp.e) * last
}

#[inline(always)]
pub(super) fn exp_f64(x: f64) -> f64 {
    libm::exp(x)
}

from_libm! {
    expm1(x): exp_m1_f32, exp_m1_f64;
}

#[cfg(test)]
mod tests {
    use crate::execute::scalar::{exp, exp_m1, ulp::check};

    #[test]
    fn accuracy() {
        check("exp", exp, f64::exp, 2.0, &[1e-7, 0.346_573_6, 87.336_54, 88.722_84, 103.972_08]);
        check("exp_m1", exp_m1, f64::exp_m1, 2.0, &[1e-7, 17.0, 88.722_84]);
    }

    #[test]
    fn special_values() {
        assert_eq!((exp(0.0_f32), exp(-0.0_f32)), (1.0, 1.0));
        assert_eq!((exp(f32::INFINITY), exp(f32::NEG_INFINITY)), (f32::INFINITY, 0.0));
        assert_eq!((exp(88.722_84_f32), exp(-103.0_f32)), (f32::INFINITY, 1e-45));
    }
}
