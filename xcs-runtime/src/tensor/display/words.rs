//! Elements as words of one width.
//!
//! A real number has the fewest digits that read back as the same number, at most eight of them decimals. All are
//! written with exponents if one has very many or very few digits before the point, or they differ too much to stand
//! in one column; the rules are NumPy's (`FloatingFormat` in `numpy/_core/arrayprint.py`).

use crate::array::{DType, Element};
use std::fmt::{Display, LowerExp};

/// The most decimals, unless the caller gives a precision.
const DECIMALS: usize = 8;

/// A single number, as Rust prints it.
pub(super) fn number<T: Element>(value: T, precision: Option<usize>) -> String {
    match precision {
        Some(decimals) if T::DTYPE.is_real() => format!("{value:.decimals$}"),
        _ => format!("{value:?}"),
    }
}

/// Numbers in columns: words of one width.
pub(super) fn aligned<T: Element>(values: &[T], precision: Option<usize>) -> Vec<String> {
    match (T::DTYPE, precision) {
        (DType::F32, None) => real::<f32>(&cast(values)),
        (DType::F64, None) => real::<f64>(&cast(values)),
        (DType::Bool, _) => values.iter().map(|value| format!("{value:>5}")).collect(),
        _ => right_aligned(values.iter().map(|&value| number(value, precision)).collect()),
    }
}

/// The values as what they are, an `R`.
fn cast<T: Element, R: Element>(values: &[T]) -> Vec<R> {
    values.iter().map(|value| R::from_bits64(value.to_bits64())).collect()
}

fn right_aligned(words: Vec<String>) -> Vec<String> {
    let width = words.iter().map(String::len).max().unwrap_or(0);
    words.into_iter().map(|word| format!("{word:>width$}")).collect()
}

/// A real number type.
trait Real: Copy + Display + LowerExp {
    fn is_finite(self) -> bool;

    /// Whether finite numbers are better written with exponents.
    fn need_exponents(values: &[Self]) -> bool;
}

macro_rules! real {
    ($type:ident, $too_large:literal) => {
        impl Real for $type {
            fn is_finite(self) -> bool {
                $type::is_finite(self)
            }

            fn need_exponents(values: &[$type]) -> bool {
                let magnitudes = || values.iter().map(|value| value.abs()).filter(|&magnitude| magnitude != 0.0);
                let least = magnitudes().fold($type::INFINITY, $type::min);
                let most = magnitudes().fold(0.0, $type::max);
                most >= $too_large || least < 1e-4 || most / least > 1e3
            }
        }
    };
}
real!(f32, 1e6);
real!(f64, 1e8);

fn real<R: Real>(values: &[R]) -> Vec<String> {
    let finite: Vec<R> = values.iter().copied().filter(|value| value.is_finite()).collect();
    let words = if R::need_exponents(&finite) { with_exponents(&finite) } else { with_decimals(&finite) };
    let mut words = words.into_iter();
    let word = |value: &R| if value.is_finite() { words.next() } else { Some(value.to_string()) };
    right_aligned(values.iter().map_while(word).collect())
}

/// `-12.5`: whole parts and decimals aligned with spaces.
fn with_decimals<R: Real>(values: &[R]) -> Vec<String> {
    let shortest = |value: &R| {
        let (whole, decimals) = split(&value.to_string());
        if decimals.len() <= DECIMALS { (whole, decimals) } else { split(&format!("{value:.DECIMALS$}")) }
    };
    let parts: Vec<(String, String)> = values.iter().map(shortest).collect();
    let left = longest(parts.iter().map(|(whole, _)| whole));
    let right = longest(parts.iter().map(|(_, decimals)| decimals));
    parts.iter().map(|(whole, decimals)| format!("{whole:>left$}.{decimals:<right$}")).collect()
}

/// `-1.25e+01`: as many decimals and digits of the exponent in each.
fn with_exponents<R: Real>(values: &[R]) -> Vec<String> {
    let split_at_exponent = |text: &str| {
        let (number, exponent) = text.split_once('e').expect("an exponent");
        (split(number), exponent.parse::<i32>().expect("a whole number"))
    };
    let shortest = |value: &R| {
        let ((whole, decimals), exponent) = split_at_exponent(&format!("{value:e}"));
        let fits = decimals.len() <= DECIMALS;
        if fits { ((whole, decimals), exponent) } else { split_at_exponent(&format!("{value:.DECIMALS$e}")) }
    };
    let parts: Vec<((String, String), i32)> = values.iter().map(shortest).collect();
    let left = longest(parts.iter().map(|((whole, _), _)| whole));
    let right = longest(parts.iter().map(|((_, decimals), _)| decimals));
    // A sign and at least two digits.
    let digits = if parts.iter().any(|(_, exponent)| exponent.abs() >= 100) { 4 } else { 3 };
    let word = |((whole, decimals), exponent): &((String, String), i32)| {
        format!("{whole:>left$}.{decimals:0<right$}e{exponent:+0digits$}")
    };
    parts.iter().map(word).collect()
}

/// The whole part of a number and its decimals, without zeros at the end.
fn split(number: &str) -> (String, String) {
    let (whole, decimals) = number.split_once('.').unwrap_or((number, ""));
    (whole.to_owned(), decimals.trim_end_matches('0').to_owned())
}

fn longest<'a>(parts: impl Iterator<Item = &'a String>) -> usize {
    parts.map(String::len).max().unwrap_or(0)
}
