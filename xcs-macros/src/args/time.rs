//! Durations and rates, as they are written in strings.

use std::time::Duration;

use syn::{Expr, ExprLit, Lit, LitStr, Meta};

use super::{
    list::Value,
    value::{behind_equals, name},
};
use crate::diagnostics::Diagnostics;

/// `name = "30s"`.
impl Value for Duration {
    fn read(meta: &Meta, diagnostics: &mut Diagnostics) -> Self {
        let name = name(meta);
        let wrong = format!(
            "`{name}` takes a duration: a number and one of `ms`, `s`, `min`, `h`, for example `{name} = \"30s\"`"
        );
        if let Some(literal) = text(meta, &wrong, diagnostics) {
            match duration(&literal.value()) {
                Some(duration) => return duration,
                None => diagnostics.error(literal, wrong),
            }
        }
        Self::from_secs(1)
    }
}

/// `rate = "60/min"`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Rate {
    pub(crate) calls: u64,
    pub(crate) per: Duration,
}

impl Value for Rate {
    fn read(meta: &Meta, diagnostics: &mut Diagnostics) -> Self {
        const WRONG: &str =
            "`rate` takes a whole number of calls and `/s`, `/min` or `/h`, for example `rate = \"60/min\"`";
        const ZERO: &str = "a rate of 0 would let nothing through: write at least 1, or leave `rate` out";
        let any = Self { calls: 1, per: Duration::from_secs(1) };
        let Some(literal) = text(meta, WRONG, diagnostics) else {
            return any;
        };
        match rate(&literal.value()) {
            Some(rate) if rate.calls > 0 => return rate,
            Some(_) => diagnostics.error(literal, ZERO),
            None => diagnostics.error(literal, WRONG),
        }
        any
    }
}

/// The string in `name = "string"`.
fn text<'a>(meta: &'a Meta, wrong: &str, diagnostics: &mut Diagnostics) -> Option<&'a LitStr> {
    match behind_equals(meta) {
        Ok(Expr::Lit(ExprLit { lit: Lit::Str(literal), .. })) => return Some(literal),
        Ok(other) => diagnostics.error(other, wrong),
        Err(other) => diagnostics.error(other, wrong),
    }
    None
}

/// Units and their nanoseconds. The longer name comes first where one ends like another.
const UNITS: [(&str, u64); 4] =
    [("ms", 1_000_000), ("min", 60_000_000_000), ("s", 1_000_000_000), ("h", 3_600_000_000_000)];

/// A decimal number and a unit. What is written is what is meant: no fraction of a nanosecond is rounded away.
fn duration(text: &str) -> Option<Duration> {
    let (number, unit) = UNITS.iter().find_map(|(name, unit)| Some((text.strip_suffix(name)?.trim_end(), *unit)))?;
    let (whole, fraction) = number.split_once('.').unwrap_or((number, "0"));
    let places = u32::try_from(fraction.len()).ok()?;
    let fraction = u128::from(digits(fraction)?) * u128::from(unit);
    let parts = 10_u128.checked_pow(places)?;
    let nanoseconds = u128::from(digits(whole)?) * u128::from(unit) + fraction / parts;
    (fraction % parts == 0).then_some(())?;
    Some(Duration::from_nanos(u64::try_from(nanoseconds).ok()?))
}

/// A whole number and a unit of time.
fn rate(text: &str) -> Option<Rate> {
    let (calls, per) = text.split_once('/')?;
    let per = match per.trim_start() {
        "s" => 1,
        "min" => 60,
        "h" => 3600,
        _ => return None,
    };
    Some(Rate { calls: digits(calls.trim_end())?, per: Duration::from_secs(per) })
}

/// A number of digits alone: `u64`'s own parser takes a sign too.
fn digits(text: &str) -> Option<u64> {
    (!text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations() {
        for (text, milliseconds) in [
            ("200ms", 200),
            ("30s", 30_000),
            ("1.5s", 1_500),
            ("2min", 120_000),
            ("1h", 3_600_000),
            ("0.25 min", 15_000),
        ] {
            assert_eq!(duration(text), Some(Duration::from_millis(milliseconds)), "{text}");
        }
        for text in [
            "",
            "30",
            "s",
            "-1s",
            "+1s",
            ".5s",
            "1.s",
            "1,5s",
            "30 sec",
            "1e3s",
            "1m",
            "99999999999999999999s",
            "0.0000000001s",
        ] {
            assert_eq!(duration(text), None, "{text}");
        }
    }

    #[test]
    fn rates() {
        for (text, calls, seconds) in [("60/min", 60, 60), ("5/s", 5, 1), ("1000 / h", 1000, 3600), ("0/s", 0, 1)] {
            assert_eq!(rate(text), Some(Rate { calls, per: Duration::from_secs(seconds) }), "{text}");
        }
        for text in ["", "60", "60/", "/min", "1.5/s", "60/minute", "60 per min", "-1/s"] {
            assert_eq!(rate(text), None, "{text}");
        }
    }
}
