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
    /// Microseconds of calls that ended by themselves.
    took: Option<Histogram<u64>>,
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
            /// Two significant digits are what a percentile is read for.
            const DIGITS: u8 = 2;
            let took = self.took.get_or_insert_with(|| Histogram::new(DIGITS).expect("at most five digits"));
            // Grows to hold the value; one that no histogram can hold is left out.
            let _ = took.record(u64::try_from(ended.took.as_micros()).unwrap_or(u64::MAX));
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
        let percentile = |percent: f64| match &self.took {
            Some(took) => Duration::from_micros(took.value_at_quantile(percent / 100.0)),
            None => Duration::ZERO,
        };
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
            p50: percentile(50.0),
            p95: percentile(95.0),
            p99: percentile(99.0),
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
}

impl CallStats {
    /// Calls in a batch, on average; 0 before the first batch.
    #[must_use]
    pub fn mean_batch_size(&self) -> f64 {
        if self.batches == 0 { 0.0 } else { self.batched_items as f64 / self.batches as f64 }
    }
}

impl Add<&CallStats> for CallStats {
    type Output = CallStats;

    /// Counter by counter. Times do not add up: the longer one.
    fn add(self, other: &CallStats) -> CallStats {
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
            p50: self.p50.max(other.p50),
            p95: self.p95.max(other.p95),
            p99: self.p99.max(other.p99),
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
}
