//! Random schedules of calls: the rules of [`State`] against a plain account of everything that ever happened.
//!
//! The account keeps no counters and forgets nothing. It is scanned from the beginning for each question: who is next,
//! what started in the last window, which seats are taken. After every step of a schedule the two must agree on who is
//! admitted, and what is admitted must keep the limits; in the end everybody who waits must get in, though a call ends
//! only after those nested in it.

use super::{
    pace::Rate,
    state::{Closing, GateLimits, SlotId, State, Ticket},
};
use proptest::{
    prelude::*,
    test_runner::{RngAlgorithm, TestCaseError},
};
use std::{
    fmt,
    num::NonZeroUsize,
    time::{Duration, Instant},
};

/// So long that no 1/64 of it is rounded.
const SHORT: Duration = Duration::from_millis(640);
const LONG: Duration = Duration::from_millis(6400);

/// What happens. Calls are chosen by number, modulo how many there are; without any, nothing happens.
#[derive(Clone, Debug)]
enum Step {
    Arrive { tokens: u64, nested_in: Option<usize> },
    End { running: usize },
    GiveUp { waiting: usize },
    DropUnnoticed { running: usize },
    Correct { started: usize, tokens: u64 },
    Resize { waiting: usize, tokens: u64 },
    Grow { running: usize, tokens: u64 },
    Limit { concurrency: Option<usize>, requests: Option<(u64, Duration)>, tokens: Option<(u64, Duration)> },
    Pause { millis: u64 },
    Pass { millis: u64 },
}

fn step() -> impl Strategy<Value = Step> {
    let tokens = || prop_oneof![6 => 0..40_u64, 2 => 40..400_u64, 1 => Just(u64::MAX)];
    let rate = |most| prop::option::of((1..most, prop_oneof![3 => Just(SHORT), 1 => Just(LONG)]));
    let limit = (prop::option::weighted(0.8, 1..4_usize), rate(6_u64), rate(100_u64));
    prop_oneof![
        8 => (tokens(), prop::option::of(any::<usize>()))
            .prop_map(|(tokens, nested_in)| Step::Arrive { tokens, nested_in }),
        4 => any::<usize>().prop_map(|running| Step::End { running }),
        1 => any::<usize>().prop_map(|waiting| Step::GiveUp { waiting }),
        1 => any::<usize>().prop_map(|running| Step::DropUnnoticed { running }),
        2 => (any::<usize>(), tokens()).prop_map(|(started, tokens)| Step::Correct { started, tokens }),
        2 => (any::<usize>(), tokens()).prop_map(|(waiting, tokens)| Step::Resize { waiting, tokens }),
        2 => (any::<usize>(), tokens()).prop_map(|(running, tokens)| Step::Grow { running, tokens }),
        2 => limit.prop_map(|(concurrency, requests, tokens)| Step::Limit { concurrency, requests, tokens }),
        1 => (0..1000_u64).prop_map(|millis| Step::Pause { millis }),
        4 => (0..1000_u64).prop_map(|millis| Step::Pass { millis }),
    ]
}

/// Prints one step a line.
#[derive(Clone)]
struct Schedule(Vec<Step>);

impl fmt::Debug for Schedule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().enumerate().try_for_each(|(number, step)| write!(f, "\n  {number}: {step:?}"))
    }
}

struct Waiting {
    ticket: Ticket,
    tokens: u64,
    /// An index into the starts.
    parent: Option<usize>,
}

struct Started {
    slot: SlotId,
    at: Duration,
    requests: u64,
    tokens: u64,
    /// From when on the tokens count: it was admitted, or was to use more, then.
    tokens_at: Duration,
    parent: Option<usize>,
    /// Calls share the seat of which one was lent to the other.
    seat: usize,
    running: bool,
}

/// What of a start counts towards the rate of requests.
fn requests(start: &Started) -> (Duration, u64) {
    (start.at, start.requests)
}

/// What of a start counts towards the rate of tokens.
fn tokens(start: &Started) -> (Duration, u64) {
    (start.tokens_at, start.tokens)
}

/// A rate, and since when it counts.
#[derive(Default)]
struct Counted {
    rate: Option<(u64, Duration)>,
    /// The first start that counts still.
    from: usize,
    /// The first start since there is a rate.
    first: usize,
    /// All starts from this time on are known to it.
    since: Duration,
}

impl Counted {
    fn set(&mut self, rate: Option<(u64, Duration)>, starts: usize, now: Duration) {
        match (self.rate, rate) {
            (Some((_, old)), Some((_, new))) if new > old => self.since = self.since.max(now.saturating_sub(old)),
            (None, Some(_)) => (self.from, self.first, self.since) = (starts, starts, now),
            _ => {}
        }
        self.rate = rate;
    }

    /// The first start that counts at a time.
    fn counted_at(&self, starts: &[Started], amount: impl Fn(&Started) -> (Duration, u64), now: Duration) -> usize {
        let Some((limit, per)) = self.rate else { return starts.len() };
        let gone = |start: &&Started| {
            let window = (per + per / 64).as_nanos();
            let (at, amount) = amount(start);
            let size = u128::from(amount).max(u128::from(limit));
            // Times end in thirty years.
            let occupied = (window * size / u128::from(limit)).min(30 * 365 * 86_400 * 1_000_000_000);
            at.as_nanos() + occupied <= now.as_nanos()
        };
        self.from + starts[self.from..].iter().take_while(gone).count()
    }

    fn allows(
        &self,
        starts: &[Started],
        amount: impl Fn(&Started) -> (Duration, u64),
        now: Duration,
        wanted: u64,
    ) -> bool {
        let Some((limit, _)) = self.rate else { return true };
        let from = self.counted_at(starts, &amount, now);
        let used: u128 = starts[from..].iter().map(|start| u128::from(amount(start).1)).sum();
        used == 0 || used + u128::from(wanted) <= u128::from(limit)
    }

    /// What is promised, whatever counts how long: of the latest window no more than the limit, or one start.
    fn is_kept(&self, starts: &[Started], amount: fn(&Started) -> (Duration, u64)) -> bool {
        let Some((limit, per)) = self.rate else { return true };
        let counted = starts[self.first..].iter().map(amount);
        let begin = counted.clone().map(|(at, _)| at).max().unwrap_or_default().saturating_sub(per);
        let in_window = counted.filter(|(at, _)| *at >= begin.max(self.since));
        let sizes: Vec<u64> = in_window.map(|(_, size)| size).filter(|size| *size > 0).collect();
        sizes.len() <= 1 || sizes.iter().map(|size| u128::from(*size)).sum::<u128>() <= u128::from(limit)
    }
}

/// Everything that ever happened.
#[derive(Default)]
struct Account {
    waiting: Vec<Waiting>,
    starts: Vec<Started>,
    concurrency: Option<usize>,
    requests: Counted,
    tokens: Counted,
    paused_until: Duration,
}

impl Account {
    fn running(&self) -> impl Iterator<Item = usize> {
        (0..self.starts.len()).filter(|index| self.starts[*index].running)
    }

    fn seats(&self) -> usize {
        let mut seats: Vec<usize> = self.running().map(|index| self.starts[index].seat).collect();
        seats.sort_unstable();
        seats.dedup();
        seats.len()
    }

    /// Whether a call runs and is the last one that its seat was lent to.
    fn lends(&self, index: usize) -> bool {
        let seat = self.starts[index].seat;
        self.running().filter(|other| self.starts[*other].seat == seat).last() == Some(index)
    }

    fn next(&self) -> Option<&Waiting> {
        if self.concurrency.is_none_or(|most| self.seats() < most) {
            return self.waiting.first();
        }
        self.waiting.iter().find(|waiter| waiter.parent.is_some_and(|parent| self.lends(parent)))
    }

    fn allows(&self, now: Duration, tokens: u64) -> bool {
        now >= self.paused_until
            && self.requests.allows(&self.starts, requests, now, 1)
            && self.tokens.allows(&self.starts, self::tokens, now, tokens)
    }

    /// What has expired does not come back, whatever is changed later.
    fn expire(&mut self, now: Duration) {
        self.requests.from = self.requests.counted_at(&self.starts, requests, now);
        self.tokens.from = self.tokens.counted_at(&self.starts, tokens, now);
    }

    /// Whether a start may be one that is made now and uses `tokens`: as if it had not been made yet.
    fn grows(&self, index: usize, now: Duration, tokens: u64) -> bool {
        let Some((limit, _)) = self.tokens.rate else { return true };
        let counts = (self.tokens.from..self.starts.len()).filter(|other| *other != index);
        let others: u128 = counts.map(|other| u128::from(self.starts[other].tokens)).sum();
        let counted = index >= self.tokens.counted_at(&self.starts, self::tokens, now);
        counted && (others == 0 || others + u128::from(tokens) <= u128::from(limit))
    }

    fn admit(&mut self, ticket: Ticket, slot: SlotId, at: Duration) {
        let place = self.waiting.iter().position(|waiter| waiter.ticket == ticket).expect("it waits");
        let Waiting { tokens, parent, .. } = self.waiting.remove(place);
        let lender = parent.filter(|parent| self.lends(*parent));
        let seat = lender.map_or(self.starts.len(), |lender| self.starts[lender].seat);
        self.starts.push(Started { slot, at, requests: 1, tokens, tokens_at: at, parent, seat, running: true });
    }

    /// Whether nothing is nested in a call any more.
    fn is_leaf(&self, index: usize) -> bool {
        self.waiting.iter().all(|waiter| waiter.parent != Some(index))
            && self.running().all(|other| self.starts[other].parent != Some(index))
    }
}

macro_rules! check {
    ($condition:expr, $($message:tt)+) => {
        if !$condition {
            return Err(format!($($message)+));
        }
    };
}

/// State and account side by side.
struct Run {
    state: State,
    account: Account,
    origin: Instant,
    now: Duration,
}

impl Run {
    fn new() -> Run {
        Run { state: State::default(), account: Account::default(), origin: Instant::now(), now: Duration::ZERO }
    }

    fn pick(number: usize, from: impl Iterator<Item = usize>) -> Option<usize> {
        let all: Vec<usize> = from.collect();
        (!all.is_empty()).then(|| all[number % all.len()])
    }

    fn end(&mut self, index: usize) {
        self.account.starts[index].running = false;
        self.state.release(self.account.starts[index].slot);
    }

    fn take(&mut self, step: &Step) -> Result<(), String> {
        let account = &mut self.account;
        match *step {
            Step::Arrive { tokens, nested_in } => {
                let parent = nested_in.and_then(|number| Self::pick(number, account.running()));
                let slot = parent.map(|parent| account.starts[parent].slot);
                let ticket = self.state.enqueue(tokens, slot).expect("the gate is open");
                account.waiting.push(Waiting { ticket, tokens, parent });
            }
            Step::End { running } => {
                if let Some(index) = Self::pick(running, account.running()) {
                    self.end(index);
                }
            }
            Step::GiveUp { waiting } => {
                if let Some(index) = Self::pick(waiting, 0..account.waiting.len()) {
                    self.state.cancel(account.waiting.remove(index).ticket);
                }
            }
            Step::DropUnnoticed { running } => {
                // What did not begin has nothing nested in it.
                if let Some(index) = Self::pick(running, account.running().filter(|index| account.is_leaf(*index))) {
                    let start = &mut account.starts[index];
                    (start.running, start.requests, start.tokens) = (false, 0, 0);
                    self.state.withdraw(start.slot);
                }
            }
            Step::Correct { started, tokens } => {
                let still = account.starts.iter().enumerate().filter(|(_, start)| start.requests > 0);
                if let Some(index) = Self::pick(started, still.map(|(index, _)| index)) {
                    account.starts[index].tokens = tokens;
                    self.state.correct(account.starts[index].slot, tokens);
                }
            }
            Step::Resize { waiting, tokens } => {
                if let Some(index) = Self::pick(waiting, 0..account.waiting.len()) {
                    account.waiting[index].tokens = tokens;
                    self.state.resize(account.waiting[index].ticket, tokens);
                }
            }
            Step::Grow { running, tokens } => {
                if let Some(index) = Self::pick(running, account.running()) {
                    account.expire(self.now);
                    let expected = account.grows(index, self.now, tokens);
                    let start = &mut account.starts[index];
                    let grown = self.state.grow(start.slot, self.origin + self.now, tokens);
                    check!(grown == expected, "at {:?}: grown to {tokens}: {grown}", self.now);
                    if grown {
                        (start.tokens, start.tokens_at) = (tokens, self.now);
                        let kept = account.tokens.is_kept(&account.starts, self::tokens);
                        check!(kept, "at {:?}: too many tokens", self.now);
                    }
                }
            }
            Step::Limit { concurrency, requests, tokens } => {
                let rate = |rate: Option<(u64, Duration)>| rate.and_then(|(limit, per)| Rate::new(limit, per));
                self.state.set_limits(GateLimits {
                    concurrency: concurrency.and_then(NonZeroUsize::new),
                    requests: rate(requests),
                    tokens: rate(tokens),
                });
                account.concurrency = concurrency;
                account.requests.set(requests, account.starts.len(), self.now);
                account.tokens.set(tokens, account.starts.len(), self.now);
            }
            Step::Pause { millis } => {
                let until = self.now + Duration::from_millis(millis);
                self.state.pause(self.origin + until);
                account.paused_until = account.paused_until.max(until);
            }
            Step::Pass { millis } => self.now += Duration::from_millis(millis),
        }
        Ok(())
    }

    /// Admits who may start, and returns when to ask again.
    fn settle(&mut self) -> Result<Option<Duration>, String> {
        let now = self.now;
        loop {
            let account = &mut self.account;
            if account.next().is_some() {
                account.expire(now);
            }
            let granted = self.state.admit(self.origin + now);
            let expected = account.next().filter(|waiter| account.allows(now, waiter.tokens));
            let expected = expected.map(|waiter| waiter.ticket);
            let ticket = granted.map(|(ticket, _)| ticket);
            check!(ticket == expected, "at {now:?} {ticket:?} was admitted instead of {expected:?}");
            let Some((ticket, slot)) = granted else { break };
            let seats = account.seats();
            account.admit(ticket, slot, now);
            check!(account.requests.is_kept(&account.starts, requests), "at {now:?}: too many requests");
            check!(account.tokens.is_kept(&account.starts, tokens), "at {now:?}: too many tokens");
            let within = account.concurrency.is_none_or(|most| account.seats() <= most);
            check!(within || account.seats() == seats, "at {now:?}: too many seats");
        }
        check!(self.state.waiting() == self.account.waiting.len(), "at {now:?}: the line is wrong");
        check!(self.state.running() == self.account.running().count(), "at {now:?}: what runs is wrong");

        let alarm = self.state.next_at(self.origin + now);
        let next = self.account.next();
        let (whose, at) = (alarm.map(|alarm| alarm.0), alarm.map(|alarm| alarm.1 - self.origin));
        check!(whose == next.map(|waiter| waiter.ticket), "at {now:?}: the alarm is for {whose:?}");
        if let (Some(next), Some(at)) = (next, at) {
            check!(at > now, "at {now:?}: the alarm would go round in circles");
            let before = at - Duration::from_nanos(1);
            check!(!self.account.allows(before, next.tokens), "at {now:?}: the alarm at {at:?} is too late");
        }
        Ok(at)
    }

    /// Lets everybody in: calls end when nothing is nested in them any more, time passes when none can.
    fn finish(&mut self) -> Result<(), String> {
        for _ in 0..10_000 {
            let alarm = self.settle()?;
            if self.account.waiting.is_empty() {
                break;
            }
            let leaf = self.account.running().find(|index| self.account.is_leaf(*index));
            match (leaf, alarm) {
                (Some(leaf), _) => self.end(leaf),
                (None, Some(at)) => self.now = at,
                (None, None) => return Err(format!("at {:?}: deadlock", self.now)),
            }
        }
        check!(self.account.waiting.is_empty(), "at {:?}: {} never got in", self.now, self.account.waiting.len());
        for index in self.account.running().collect::<Vec<_>>() {
            self.end(index);
        }
        self.nothing_is_left()
    }

    /// All seats can be taken again, and no more.
    fn nothing_is_left(&mut self) -> Result<(), String> {
        self.state.set_limits(GateLimits { concurrency: NonZeroUsize::new(2), ..GateLimits::default() });
        let later = self.origin + self.now.max(self.account.paused_until);
        let tickets = [(); 3].map(|()| self.state.enqueue(0, None).expect("the gate is open"));
        let granted: Vec<Ticket> = std::iter::from_fn(|| self.state.admit(later)).map(|(ticket, _)| ticket).collect();
        check!(granted == tickets[..2], "seats were lost or made up: {granted:?}");
        check!(self.state.close(Closing::Drain) == tickets[2..], "the last one is refused");
        Ok(())
    }
}

fn run(schedule: &Schedule) -> Result<(), String> {
    let mut run = Run::new();
    for (number, step) in schedule.0.iter().enumerate() {
        run.take(step).and_then(|()| run.settle().map(drop)).map_err(|error| format!("step {number}, {error}"))?;
    }
    run.finish().map_err(|error| format!("after the last step, {error}"))
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 20_000,
        failure_persistence: None,
        // The default one takes most of the time when it is not optimised.
        rng_algorithm: RngAlgorithm::XorShift,
        ..ProptestConfig::default()
    })]

    #[test]
    fn random_schedules_keep_the_rules(schedule in prop::collection::vec(step(), 1..60).prop_map(Schedule)) {
        run(&schedule).map_err(TestCaseError::fail)?;
    }
}
