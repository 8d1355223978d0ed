//! Distances between what was computed and what is exact.

use ndarray::ArrayD;

use xcs::Real;

use crate::cases::NumberValue;

/// The precision of a floating-point type.
pub trait Precision: NumberValue + Real {
    /// The distance from 1 to the next larger number.
    const EPSILON: f64;
    /// The smallest positive normal number.
    const SMALLEST_NORMAL: f64;
    /// The largest finite number.
    const LARGEST: f64;
    /// The nearest number.
    fn nearest(exact: f64) -> Self;
}

impl Precision for f32 {
    const EPSILON: f64 = f32::EPSILON as f64;
    const SMALLEST_NORMAL: f64 = f32::MIN_POSITIVE as f64;
    const LARGEST: f64 = f32::MAX as f64;
    fn nearest(exact: f64) -> f32 {
        exact as f32
    }
}

impl Precision for f64 {
    const EPSILON: f64 = f64::EPSILON;
    const SMALLEST_NORMAL: f64 = f64::MIN_POSITIVE;
    const LARGEST: f64 = f64::MAX;
    fn nearest(exact: f64) -> f64 {
        exact
    }
}

/// The distance in units of the last place of a `T` at `exact`; infinite where one is NaN, or infinite, and the other
/// is not (an `exact` that rounds to infinity is infinite).
pub fn ulps<T: Precision>(found: T, exact: f64) -> f64 {
    let (found, rounded) = (found.wide(), T::nearest(exact).wide());
    if found.is_nan() || rounded.is_nan() {
        return if found.is_nan() && rounded.is_nan() { 0.0 } else { f64::INFINITY };
    }
    if found.is_infinite() || rounded.is_infinite() {
        return if found == rounded { 0.0 } else { f64::INFINITY };
    }
    let magnitude = exact.abs().clamp(T::SMALLEST_NORMAL, T::LARGEST);
    let power_of_two = f64::from_bits(magnitude.to_bits() >> 52 << 52);
    (found - exact).abs() / (power_of_two * T::EPSILON)
}

/// Panics unless each element is within `limit` units in the last place.
pub fn assert_ulps<T: Precision>(what: &str, found: &ArrayD<T>, exact: &ArrayD<f64>, limit: f64) {
    assert_eq!(found.shape(), exact.shape(), "{what}: shape");
    for (index, (&found, &exact)) in found.iter().zip(exact).enumerate() {
        let distance = ulps(found, exact);
        assert!(
            distance <= limit,
            "{what}: element {index} is {found:?} where {exact:e} is exact: {distance:.2} ULP, more than {limit}"
        );
    }
}

/// Panics unless each element is within its own distance of the exact one.
pub fn assert_within<T: Precision>(what: &str, found: &ArrayD<T>, exact: &ArrayD<f64>, allowed: &ArrayD<f64>) {
    assert_eq!(found.shape(), exact.shape(), "{what}: shape");
    for (index, ((&found, &exact), &allowed)) in found.iter().zip(exact).zip(allowed).enumerate() {
        let distance = (found.wide() - exact).abs();
        let both_nan = found.wide().is_nan() && exact.is_nan();
        assert!(
            both_nan || distance <= allowed,
            "{what}: element {index} is {found:?} where {exact:e} is exact: {distance:e} apart, more than {allowed:e}"
        );
    }
}

/// A sum with twice the precision of `f64` (Neumaier, 1974): the oracle of sums in `f64`.
pub fn exact_sum(values: impl IntoIterator<Item = f64>) -> f64 {
    let (mut sum, mut lost) = (0.0f64, 0.0f64);
    for value in values {
        let next = sum + value;
        lost += if sum.abs() >= value.abs() { (sum - next) + value } else { (value - next) + sum };
        sum = next;
    }
    sum + lost
}

/// The allowed error of a sum of `n` terms: `4 * eps * log2(n) * sum|x|`, of one term a rounding.
pub fn sum_error<T: Precision>(n: usize, absolute_sum: f64) -> f64 {
    4.0 * T::EPSILON * (n.max(2) as f64).log2() * absolute_sum
}

#[test]
fn distances() {
    assert_eq!(ulps(1.0f32, 1.0), 0.0);
    assert_eq!(ulps(1.0f32 + f32::EPSILON, 1.0), 1.0);
    assert_eq!(ulps(f32::from_bits(3), f64::from(f32::from_bits(1))), 2.0);
    assert_eq!(ulps(f32::INFINITY, 1e39), 0.0);
    assert_eq!(ulps(f32::NAN, f64::NAN), 0.0);
    assert_eq!(ulps(f32::MAX, f64::INFINITY), f64::INFINITY);
    assert_eq!(ulps(f32::NAN, 0.0), f64::INFINITY);
}
