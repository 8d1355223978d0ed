//! The exponential function, and the pieces of it that other functions are made of.
//!
//! The `f32` form reduces as Cody and Waite do (*Software Manual for the Elementary Functions*,
//! 1980): `x = n ln(2) + r` with `n` an integer and `|r| <= ln(2)/2`, where `n ln(2)` is
//! subtracted in two parts of which the first is exact; then `exp(x) = 2^n exp(r)`. The polynomial
//! for `exp(r)` comes from `scripts/minimax.py exp`.

use std::f32::consts::LOG2_E;

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

/// No correction. The negative zero is the one that `x + NOTHING` is `x` for, and compiles to it.
pub(super) const NOTHING: f32 = -0.0;

/// The power of two whose biased exponent the lowest bits of `bits` hold.
#[inline(always)]
fn power_of_two(bits: u32) -> f32 {
    f32::from_bits(bits << 23)
}

/// `(n, exp(r) - 1)` with `high + low = n ln(2) + r`, where `low` is a small correction of `high`.
/// The lowest 9 bits of the integer are those of `n + BIAS`.
#[inline(always)]
fn reduce(high: f32, low: f32) -> (u32, f32) {
    let rounded = (high + low) * LOG2_E + ROUND;
    let n = rounded - ROUND;
    let r = (high - n * LN2_HIGH) + (low - n * LN2_LOW);
    (rounded.to_bits(), r + r * r * estrin(r, EXP))
}

/// `exp(x)` for arguments in `[-87, 88]`, where neither result nor scale is subnormal.
#[inline(always)]
pub(super) fn exp_normal(x: f32) -> f32 {
    let (n, e) = reduce(x, NOTHING);
    (1.0 + e) * power_of_two(n.wrapping_sub(BIAS / 2))
}

/// `factor * exp(high + low)` as a product of two normal numbers, for arguments in `[-170, 170]`.
/// A caller that multiplies by the second last of all rounds a subnormal result only once.
#[inline(always)]
pub(super) fn exp_parts(factor: f32, high: f32, low: f32) -> (f32, f32) {
    let (n, e) = reduce(high, low);
    let half = n >> 1;
    ((factor + factor * e) * power_of_two(half), power_of_two(n.wrapping_sub(half)))
}

#[inline(always)]
pub(super) fn exp_f32(x: f32) -> f32 {
    // Past these the result is infinity or zero; the products below arrive there by themselves.
    let x = if x > 89.0 { 89.0 } else { x };
    let x = if x < -104.0 { -104.0 } else { x };
    let (e, scale) = exp_parts(1.0, x, NOTHING);
    e * scale
}

#[inline(always)]
pub(super) fn exp_f64(x: f64) -> f64 {
    libm::exp(x)
}

#[inline(always)]
pub(super) fn exp_m1_f32(x: f32) -> f32 {
    libm::expm1(f64::from(x)) as f32
}

#[inline(always)]
pub(super) fn exp_m1_f64(x: f64) -> f64 {
    libm::expm1(x)
}
