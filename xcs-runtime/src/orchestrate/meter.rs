//! What happened to the calls of a function: counts, and how long they took.

use super::ledger::Outcome;
use hdrhistogram::Histogram;
use std::{fmt, ops::Add, time::Duration};

/// A call that ended.
pub(super) struct Ended {
    pub(super) outcome: Outcome,
    pub(super) attempts: u32,
    pub(super) took: Duration,
}

/// Counters of one function, from the beginning of the program.
#[derive(Default)]
pub(crate) struct Meter {
    ok: u64,
    failed: u64,
    refused: u64,
    panicked: u64,
    cancelled: u64,
    retries: u64,
    tokens: u64,
    cost: f64,
    batches: u64,
    batched_items: u64,
    pub(super) cache_hits: u64,
    pub(super) joined: u64,
    took: Times,
}

/// How long calls took that ended by themselves, in microseconds.
#[derive(Clone, Default, PartialEq)]
struct Times(Option<Histogram<u64>>);

impl Times {
    fn histogram(&mut self) -> &mut Histogram<u64> {
        /// Two significant digits are what a percentile is read for.
        const DIGITS: u8 = 2;
        self.0.get_or_insert_with(|| Histogram::new(DIGITS).expect("at most five digits"))
    }

    fn record(&mut self, took: Duration) {
        // Grows to hold the value; one that no histogram can hold is left out.
        let _ = self.histogram().record(u64::try_from(took.as_micros()).unwrap_or(u64::MAX));
    }

    fn merge(&mut self, other: &Times) {
        if let Some(other) = &other.0 {
            self.histogram().add(other).expect("it grows");
        }
    }

    fn percentile(&self, percent: f64) -> Duration {
        self.0.as_ref().map_or(Duration::ZERO, |took| Duration::from_micros(took.value_at_quantile(percent / 100.0)))
    }
}

impl fmt::Debug for Times {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} times", self.0.as_ref().map_or(0, Histogram::len))
    }
}

impl Meter {
    pub(super) fn ended(&mut self, ended: &Ended) {
        *match ended.outcome {
            Outcome::Running | Outcome::Ok => &mut self.ok,
            Outcome::Failed => &mut self.failed,
            Outcome::Refused(_) => &mut self.refused,
            Outcome::Panicked => &mut self.panicked,
            Outcome::Cancelled => &mut self.cancelled,
        } += 1;
        self.retries += u64::from(ended.attempts.saturating_sub(1));
        if matches!(ended.outcome, Outcome::Ok | Outcome::Failed) {
            self.took.record(ended.took);
        }
    }

    pub(super) fn used(&mut self, tokens: u64, cost: f64) {
        self.tokens += tokens;
        self.cost += cost;
    }

    /// A batch was sent.
    pub(super) fn batch(&mut self, items: usize) {
        self.batches += 1;
        self.batched_items += items as u64;
    }

    /// Tells what was counted so far.
    pub(crate) fn stats(&self) -> CallStats {
        CallStats {
            ok: self.ok,
            failed: self.failed,
            refused: self.refused,
            panicked: self.panicked,
            cancelled: self.cancelled,
            retries: self.retries,
            batches: self.batches,
            batched_items: self.batched_items,
            cache_hits: self.cache_hits,
            joined: self.joined,
            tokens: self.tokens,
            cost: self.cost,
            ..CallStats::of_times(self.took.clone())
        }
    }
}

/// What happened to the calls of an `#[orchestration]` function since the program began.
#[derive(Clone, PartialEq, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CallStats {
    /// Calls that returned; if a `Result`, then `Ok`.
    pub ok: u64,
    /// Calls that returned an `Err` of their own.
    pub failed: u64,
    /// Calls that a service refused or gave up.
    pub refused: u64,
    /// Calls that panicked.
    pub panicked: u64,
    /// Calls whose future was dropped before they were done.
    pub cancelled: u64,
    /// Attempts after the first.
    pub retries: u64,
    /// Batches sent.
    pub batches: u64,
    /// Calls sent in batches.
    pub batched_items: u64,
    /// Calls answered by the cache.
    pub cache_hits: u64,
    /// Calls that joined an equal one that was under way.
    pub joined: u64,
    /// Tokens reported by [`usage`](crate::usage).
    pub tokens: u64,
    /// Cost reported by [`usage`](crate::usage).
    pub cost: f64,
    /// The median time of calls that ended as `ok` or `failed`, waiting and retries included. Two significant digits.
    pub p50: Duration,
    /// 95 of 100 such calls took at most so long.
    pub p95: Duration,
    /// 99 of 100 such calls took at most so long.
    pub p99: Duration,
    /// What the percentiles are of.
    #[cfg_attr(feature = "serde", serde(skip))]
    took: Times,
}

impl CallStats {
    /// The percentiles of these times, and nothing counted.
    fn of_times(took: Times) -> CallStats {
        let [p50, p95, p99] = [50.0, 95.0, 99.0].map(|percent| took.percentile(percent));
        CallStats { p50, p95, p99, took, ..CallStats::default() }
    }

    /// Calls in a batch, on average; 0 before the first batch.
    #[must_use]
    pub fn mean_batch_size(&self) -> f64 {
        if self.batches == 0 { 0.0 } else { self.batched_items as f64 / self.batches as f64 }
    }
}

impl Add<&CallStats> for CallStats {
    type Output = CallStats;

    /// Counter by counter; the percentiles are those of all calls.
    fn add(self, other: &CallStats) -> CallStats {
        let mut took = self.took;
        took.merge(&other.took);
        CallStats {
            ok: self.ok + other.ok,
            failed: self.failed + other.failed,
            refused: self.refused + other.refused,
            panicked: self.panicked + other.panicked,
            cancelled: self.cancelled + other.cancelled,
            retries: self.retries + other.retries,
            batches: self.batches + other.batches,
            batched_items: self.batched_items + other.batched_items,
            cache_hits: self.cache_hits + other.cache_hits,
            joined: self.joined + other.joined,
            tokens: self.tokens + other.tokens,
            cost: self.cost + other.cost,
            ..CallStats::of_times(took)
        }
    }
}

impl fmt::Display for CallStats {
    /// `3 ok, 1 failed; 2 retries; p50 12 ms, p95 31 ms, p99 31 ms`: what did not happen is left out.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ok", self.ok)?;
        for (count, what) in [
            (self.failed, "failed"),
            (self.refused, "refused"),
            (self.panicked, "panicked"),
            (self.cancelled, "cancelled"),
        ] {
            if count > 0 {
                write!(f, ", {count} {what}")?;
            }
        }
        for (count, what) in
            [(self.retries, "retries"), (self.cache_hits, "from the cache"), (self.joined, "joined equal calls")]
        {
            if count > 0 {
                write!(f, "; {count} {what}")?;
            }
        }
        if self.batches > 0 {
            write!(f, "; {} in {} batches", self.batched_items, self.batches)?;
        }
        if self.tokens > 0 || self.cost > 0.0 {
            write!(f, "; {} tokens, cost {:.4}", self.tokens, self.cost)?;
        }
        let ms = |time: Duration| time.as_secs_f64() * 1e3;
        if !self.p99.is_zero() {
            write!(f, "; p50 {:.1} ms, p95 {:.1} ms, p99 {:.1} ms", ms(self.p50), ms(self.p95), ms(self.p99))?;
        }
        Ok(())
    }
}

#[cfg(all(test, not(shuttle)))]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_those_of_the_calls() {
        let mut meter = Meter::default();
        for milliseconds in 1..=100 {
            let took = Duration::from_millis(milliseconds);
            meter.ended(&Ended { outcome: Outcome::Ok, attempts: 1, took });
        }
        meter.ended(&Ended { outcome: Outcome::Cancelled, attempts: 0, took: Duration::from_secs(1000) });
        let stats = meter.stats();
        for (percentile, milliseconds) in [(stats.p50, 50), (stats.p95, 95), (stats.p99, 99)] {
            let expected = Duration::from_millis(milliseconds);
            assert!(percentile >= expected && percentile <= expected.mul_f64(1.01), "{percentile:?} for {expected:?}");
        }
        meter.ended(&Ended { outcome: Outcome::Failed, attempts: 3, took: Duration::MAX });
        assert_eq!((meter.stats().ok, meter.stats().failed, meter.stats().retries), (100, 1, 2));
    }

    fn stats(milliseconds: impl Iterator<Item = u64>) -> CallStats {
        let mut meter = Meter::default();
        for milliseconds in milliseconds {
            meter.ended(&Ended { outcome: Outcome::Ok, attempts: 1, took: Duration::from_millis(milliseconds) });
        }
        meter.stats()
    }

    /// Many short calls of one function and few long ones of another.
    #[test]
    fn a_sum_has_the_percentiles_of_all_calls() {
        let sum = stats(1..=95) + &stats(100_000..100_005);
        let (p95, p99) = (Duration::from_millis(95), Duration::from_millis(100_003));
        assert!(sum.p50 >= Duration::from_millis(50) && sum.p50 < Duration::from_millis(51), "{sum}");
        assert!(sum.p95 >= p95 && sum.p95 <= p95.mul_f64(1.01) && sum.p99 >= p99, "{sum}");
        assert_eq!(sum, stats((1..=95).chain(100_000..100_005)));
        assert_eq!(CallStats::default() + &sum, sum);
        assert_eq!(sum.clone() + &CallStats::default(), sum);
    }
}
