//! How fast calls may start: rates and pauses. No clock of its own: every method is told the time.
//!
//! A rate is kept as the log of what started, so it holds in *every* interval as long as its window, not only in those
//! that begin at full minutes: a counter that is reset would let through twice the limit around each reset. The
//! window is longer by 1/64 than it is said to be, because calls that left in time may reach the server closer together.
//!
//! Invariant: after an admission a window holds no more than its limit, or a single start that is larger than the
//! limit. Such a start stays for as long as the rate would have needed for its size, so that the average holds.

use std::{
    collections::VecDeque,
    num::NonZeroU64,
    time::{Duration, Instant},
};

/// Longer than any process runs: where times that overflow end.
const FOREVER: Duration = Duration::from_secs(30 * 365 * 24 * 3600);

/// How many starts ahead to look for the time when there will be room. Beyond, the answer is a time at which to
/// ask again, and asking stays cheap however much has to expire.
const LOOKAHEAD: usize = 64;

/// So much in any time so long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Rate {
    limit: NonZeroU64,
    per: Duration,
}

impl Rate {
    /// `None` if either is zero, which would let nothing start, or everything.
    pub(crate) fn new(limit: u64, per: Duration) -> Option<Rate> {
        Some(Rate { limit: NonZeroU64::new(limit).filter(|_| !per.is_zero())?, per: per.min(FOREVER) })
    }

    pub(crate) fn limit(self) -> u64 {
        self.limit.get()
    }

    /// How long a start of this size counts.
    fn occupied(self, amount: u64) -> Duration {
        let window = self.per + self.per / 64;
        if amount <= self.limit() {
            return window;
        }
        let nanos = window.as_nanos().saturating_mul(u128::from(amount)) / u128::from(self.limit());
        u64::try_from(nanos).map_or(FOREVER, Duration::from_nanos).min(FOREVER)
    }
}

/// A start: calls are numbered as they start.
pub(super) type Number = u64;

struct Start {
    at: Instant,
    amount: u64,
}

/// The starts that still count towards a rate.
#[derive(Default)]
struct Window {
    rate: Option<Rate>,
    /// In the order of their numbers, without gaps.
    log: VecDeque<Start>,
    /// The number of the first.
    first: Number,
    /// The sum of the log. Corrections know no bound, so the sum is wider than what is summed.
    used: u128,
}

impl Window {
    /// A new limit counts what started under the old one. Before there was a rate nothing was written down.
    fn set_rate(&mut self, rate: Option<Rate>) {
        self.rate = rate;
        if rate.is_none() {
            *self = Window::default();
        }
    }

    fn expire(&mut self, now: Instant) {
        let Some(rate) = self.rate else { return };
        // A start behind one that stays longer is kept with it. It makes no difference: while something larger than
        // the limit is there, nothing is admitted anyway.
        while let Some(start) = self.log.front()
            && start.at + rate.occupied(start.amount) <= now
        {
            self.used -= u128::from(start.amount);
            self.log.pop_front();
            self.first += 1;
        }
    }

    fn fits(rate: Rate, used: u128, amount: u64) -> bool {
        used == 0 || used + u128::from(amount) <= u128::from(rate.limit())
    }

    /// When there may be room, if nothing changes but time; `None`: now. Not too late, perhaps too early.
    fn room_at(&self, amount: u64) -> Option<Instant> {
        let rate = self.rate?;
        let mut used = self.used;
        let mut starts = self.log.iter().take(LOOKAHEAD);
        let mut at = None;
        while !Self::fits(rate, used, amount) {
            let Some(start) = starts.next() else { break };
            used -= u128::from(start.amount);
            at = at.max(Some(start.at + rate.occupied(start.amount)));
        }
        at
    }

    fn start(&mut self, number: Number, at: Instant, amount: u64) {
        if self.rate.is_none() {
            return;
        }
        if self.log.is_empty() {
            self.first = number;
        }
        self.used += u128::from(amount);
        self.log.push_back(Start { at, amount });
    }

    /// The start, if it still counts.
    fn counted(&mut self, number: Number) -> Option<&mut Start> {
        let index = usize::try_from(number.checked_sub(self.first)?).ok()?;
        self.log.get_mut(index)
    }

    /// Does nothing if the start does not count any more.
    fn correct(&mut self, number: Number, amount: u64) {
        if let Some(start) = self.counted(number) {
            let before = std::mem::replace(&mut start.amount, amount);
            self.used = self.used - u128::from(before) + u128::from(amount);
        }
    }

    /// Makes a start one that is made now and of this size, if there is room for it.
    fn grow(&mut self, number: Number, now: Instant, amount: u64) -> bool {
        let Some(rate) = self.rate else { return true };
        let used = self.used;
        let Some(start) = self.counted(number) else { return false };
        let others = used - u128::from(start.amount);
        let fits = Self::fits(rate, others, amount);
        if fits {
            // Those behind it are kept as long as it is.
            *start = Start { at: now, amount };
            self.used = others + u128::from(amount);
        }
        fits
    }
}

/// Rates and pauses of a gate.
#[derive(Default)]
pub(super) struct Pace {
    requests: Window,
    tokens: Window,
    paused_until: Option<Instant>,
    /// Time does not go back here: threads may read the clocks of several runtimes, one of them paused by a test.
    latest: Option<Instant>,
}

impl Pace {
    pub(super) fn set_rates(&mut self, requests: Option<Rate>, tokens: Option<Rate>) {
        self.requests.set_rate(requests);
        self.tokens.set_rate(tokens);
    }

    /// Nothing starts until then. A later end stays.
    pub(super) fn pause(&mut self, until: Instant) {
        self.paused_until = self.paused_until.max(Some(until));
    }

    /// When a call of this size may start, if nothing changes but time. `None`: now. Not too late, perhaps too early.
    pub(super) fn ready_at(&mut self, now: Instant, tokens: u64) -> Option<Instant> {
        let now = self.advance(now);
        let paused = self.paused_until.filter(|until| *until > now);
        paused.max(self.requests.room_at(1)).max(self.tokens.room_at(tokens))
    }

    /// Writes down a start. Every start is told, whether there are rates or not.
    pub(super) fn start(&mut self, number: Number, now: Instant, tokens: u64) {
        let now = self.advance(now);
        self.requests.start(number, now, 1);
        self.tokens.start(number, now, tokens);
    }

    /// What a call really used, more or less than was said.
    pub(super) fn correct(&mut self, number: Number, tokens: u64) {
        self.tokens.correct(number, tokens);
    }

    /// The call has not begun, and will use so much: whether it may begin now.
    pub(super) fn grow(&mut self, number: Number, now: Instant, tokens: u64) -> bool {
        let now = self.advance(now);
        self.tokens.grow(number, now, tokens)
    }

    /// The call did not begin after all.
    pub(super) fn withdraw(&mut self, number: Number) {
        self.requests.correct(number, 0);
        self.tokens.correct(number, 0);
    }

    fn advance(&mut self, now: Instant) -> Instant {
        let now = self.latest.map_or(now, |latest| latest.max(now));
        self.latest = Some(now);
        self.requests.expire(now);
        self.tokens.expire(now);
        now
    }
}

/// `from + span`, or a time that no process lives to see.
pub(super) fn after(from: Instant, span: Duration) -> Instant {
    from + span.min(FOREVER)
}
