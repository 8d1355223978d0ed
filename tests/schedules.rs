//! Random schedules of calls against a simulated service and clock: whatever arrives, fails, hangs or is cancelled, limits
//! hold, each call ends as its plan says, and nothing is left running.
//!
//! `XCS_SCHEDULES=n` runs so many, `XCS_SEED=n` the one of a seed, as a failure prints it.
#![cfg(all(feature = "macros", feature = "orchestrate", feature = "timer"))]

use futures_util::{StreamExt, stream::FuturesUnordered};
use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};
use tokio::time::Instant;
use xcs::{Backend, CallError, Limits, Outcome, Retry, Retryable, orchestration};

/// A small generator: the same numbers on every machine.
struct Rng(u64);

impl Rng {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }
    fn below(&mut self, n: u64) -> u64 {
        self.next() % n
    }
    fn percent(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }
    fn milliseconds(&mut self, most: u64) -> Duration {
        Duration::from_millis(self.below(most + 1))
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Failure {
    Busy,
    /// With the service's own word on when to come back.
    Later(u64),
    Fatal,
    Call(CallError),
}

impl From<CallError> for Failure {
    fn from(error: CallError) -> Self {
        Failure::Call(error)
    }
}

impl Retryable for Failure {
    fn retry(&self) -> Retry {
        match self {
            Failure::Busy | Failure::Call(CallError::Timeout) => Retry::Yes,
            Failure::Later(milliseconds) => Retry::After(Duration::from_millis(*milliseconds)),
            Failure::Fatal | Failure::Call(_) => Retry::No,
        }
    }
}

/// How the service will treat one attempt.
#[derive(Clone, Copy, Debug)]
struct Plan {
    takes: Duration,
    /// `None`: it never answers.
    answer: Option<Result<(), Failure>>,
}

#[derive(Clone, Debug)]
struct CallPlan {
    arrives: Duration,
    tokens: u64,
    attempts: Vec<Plan>,
    /// Its caller loses patience.
    cancelled: Option<Duration>,
}

/// An attempt that the service saw.
#[derive(Clone, Copy, Debug)]
struct Seen {
    call: usize,
    tokens: u64,
    start: Instant,
    end: Option<Instant>,
}

struct World {
    backend: Backend,
    calls: Vec<CallPlan>,
    seen: Mutex<Vec<Seen>>,
    /// When the service said to stay away, and until when.
    pauses: Mutex<Vec<(Instant, Instant)>>,
    given_up: Vec<AtomicBool>,
}

/// Notes when an attempt is over, however it ends.
struct Running<'a>(&'a World, usize);

impl Drop for Running<'_> {
    fn drop(&mut self) {
        self.0.seen.lock().unwrap()[self.1].end = Some(Instant::now());
    }
}

impl World {
    async fn serve(&self, call: usize) -> Result<usize, Failure> {
        let plan = &self.calls[call];
        let (index, attempt) = {
            let mut seen = self.seen.lock().unwrap();
            let attempt = seen.iter().filter(|seen| seen.call == call).count();
            seen.push(Seen { call, tokens: plan.tokens, start: Instant::now(), end: None });
            (seen.len() - 1, attempt)
        };
        assert!(!self.given_up[call].load(Ordering::SeqCst), "call {call} goes on after its caller gave up");
        // At the very moment of the pause others may have been admitted already.
        let now = Instant::now();
        let away = self.pauses.lock().unwrap().iter().any(|&(from, until)| from < now && now < until);
        assert!(!away, "call {call} starts while the backend is paused");
        let _running = Running(self, index);
        let plan = plan.attempts[attempt];
        tokio::time::sleep(plan.takes).await;
        match plan.answer {
            None => std::future::pending().await,
            Some(Ok(())) => Ok(call),
            Some(Err(failure)) => {
                if let Failure::Later(milliseconds) = failure {
                    let now = Instant::now();
                    self.pauses.lock().unwrap().push((now, now + Duration::from_millis(milliseconds)));
                }
                Err(failure)
            }
        }
    }
}

const TIMEOUT: Duration = Duration::from_millis(300);
const RETRIES: usize = 2;

#[orchestration(
    read,
    backend = world.backend,
    tokens = world.calls[call].tokens,
    timeout = "300ms",
    retry(max = 2, base = "20ms", cap = "200ms")
)]
async fn ask(world: &World, call: usize) -> Result<usize, Failure> {
    world.serve(call).await
}

fn plan(rng: &mut Rng) -> Plan {
    let longest = if rng.percent(10) { 600 } else { 120 };
    let takes = rng.milliseconds(longest);
    let answer = match rng.below(100) {
        0..60 => Some(Ok(())),
        60..75 => Some(Err(Failure::Busy)),
        75..83 => Some(Err(Failure::Later(rng.below(400)))),
        83..92 => Some(Err(Failure::Fatal)),
        _ => None,
    };
    Plan { takes, answer }
}

/// How a call that is not cancelled must end, and after how many attempts.
fn expected(plan: &CallPlan, call: usize) -> (Result<usize, Failure>, usize) {
    let mut last = Err(Failure::Fatal);
    for (index, attempt) in plan.attempts.iter().enumerate() {
        let in_time = attempt.takes <= TIMEOUT;
        last = match attempt.answer {
            Some(Ok(())) if in_time => return (Ok(call), index + 1),
            Some(Err(failure)) if in_time => Err(failure),
            _ => Err(Failure::Call(CallError::Timeout)),
        };
        if last == Err(Failure::Fatal) {
            return (last, index + 1);
        }
    }
    (last, plan.attempts.len())
}

/// At most `limit` within any window, each seen attempt weighing `weight`.
fn check_rate(seen: &[Seen], limit: u64, what: &str, weight: impl Fn(&Seen) -> u64) {
    for (index, first) in seen.iter().enumerate() {
        let within = seen[index..].iter().take_while(|other| other.start < first.start + Duration::from_secs(60));
        let weights: Vec<u64> = within.map(&weight).collect();
        // One that is larger than the limit passes alone.
        let total: u64 = weights.iter().sum();
        assert!(total <= limit || weights.len() == 1, "{total} {what} within a minute, {limit} allowed");
    }
}

async fn schedule(seed: u64) {
    let mut rng = Rng(seed);
    let calls: Vec<CallPlan> = (0..1 + rng.below(24))
        .map(|_| CallPlan {
            arrives: rng.milliseconds(500),
            tokens: 1 + rng.below(40),
            attempts: (0..=RETRIES).map(|_| plan(&mut rng)).collect(),
            cancelled: rng.percent(15).then(|| rng.milliseconds(700)),
        })
        .collect();
    let concurrency = 1 + rng.below(6) as usize;
    let requests = rng.percent(30).then(|| 3 + rng.below(20));
    let tokens = rng.percent(30).then(|| 30 + rng.below(200));
    let mut limits = Limits::new().concurrency(concurrency);
    if let Some(requests) = requests {
        limits = limits.requests_per_minute(requests);
    }
    if let Some(tokens) = tokens {
        limits = limits.tokens_per_minute(tokens);
    }
    let backend = Backend::named("simulated".to_owned());
    backend.set_limits(limits).unwrap();
    let given_up = calls.iter().map(|_| AtomicBool::new(false)).collect();
    let world = Arc::new(World { backend, calls, seen: Mutex::default(), pauses: Mutex::default(), given_up });
    let all = async {
        let mut running: FuturesUnordered<_> = (0..world.calls.len())
            .map(|call| {
                let world = world.clone();
                async move {
                    tokio::time::sleep(world.calls[call].arrives).await;
                    let asked = ask(&world, call);
                    match world.calls[call].cancelled {
                        None => (call, Some(asked.await)),
                        Some(patience) => {
                            let answer = tokio::time::timeout(patience, asked).await.ok();
                            if answer.is_none() {
                                world.given_up[call].store(true, Ordering::SeqCst);
                            }
                            (call, answer)
                        }
                    }
                }
            })
            .collect();
        let mut answers = Vec::new();
        while let Some(answer) = running.next().await {
            answers.push(answer);
        }
        answers
    };
    let (answers, ledger) = xcs::ledger_async(tokio::time::timeout(Duration::from_secs(3600 * 24), all)).await;
    let answers = answers.expect("no schedule takes a day: somebody waits for ever");
    assert_eq!(answers.len(), world.calls.len(), "nothing is lost");
    let seen = world.seen.lock().unwrap().clone();
    for (call, answer) in &answers {
        let attempts = seen.iter().filter(|seen| seen.call == *call).count();
        let (result, most) = expected(&world.calls[*call], *call);
        match answer {
            Some(answer) => {
                assert_eq!((*answer, attempts), (result, most), "call {call}: {:?}", world.calls[*call]);
            }
            None => assert!(attempts <= most, "call {call} was cancelled and made {attempts} attempts"),
        }
    }
    // One attempt of a call at a time; never more than the limit at once.
    let mut moments: Vec<(Instant, i32)> = Vec::new();
    for one in &seen {
        let end = one.end.expect("nothing is left running");
        moments.push((one.start, 1));
        moments.push((end, -1));
        let again = seen.iter().filter(|other| other.call == one.call && other.start > one.start);
        assert!(again.clone().all(|other| other.start >= end), "attempts of call {} overlap", one.call);
    }
    moments.sort_unstable();
    let mut at_once = 0;
    for (_, change) in moments {
        at_once += change;
        assert!(at_once <= concurrency as i32, "{at_once} at once, {concurrency} allowed");
    }
    if let Some(requests) = requests {
        check_rate(&seen, requests, "requests", |_| 1);
    }
    if let Some(tokens) = tokens {
        check_rate(&seen, tokens, "tokens", |seen| seen.tokens);
    }
    assert_eq!((world.backend.running(), world.backend.waiting()), (0, 0), "a slot was kept");
    // The ledger accounts for each call and each attempt.
    let cancelled = answers.iter().filter(|(_, answer)| answer.is_none()).count();
    // A call whose caller gave up before its first poll was never begun.
    assert!(ledger.entries.len() <= world.calls.len());
    assert!(ledger.entries.len() >= world.calls.len() - cancelled);
    let attempts: usize = ledger.entries.iter().map(|entry| entry.attempts as usize).sum();
    assert_eq!(attempts, seen.len(), "the ledger counts attempts:\n{ledger}");
    let ok = ledger.entries.iter().filter(|entry| entry.outcome == Outcome::Ok).count();
    assert_eq!(ok, answers.iter().filter(|(_, answer)| matches!(answer, Some(Ok(_)))).count());
}

fn number(variable: &str) -> Option<u64> {
    std::env::var(variable).ok().map(|text| text.parse().expect("a number"))
}

#[test]
fn random_schedules_keep_every_promise() {
    let seeds: Vec<u64> = match number("XCS_SEED") {
        Some(seed) => vec![seed],
        None => (0..number("XCS_SCHEDULES").unwrap_or(10_000)).collect(),
    };
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap();
    for seed in seeds {
        let run = std::panic::AssertUnwindSafe(|| runtime().block_on(schedule(seed)));
        if let Err(panic) = std::panic::catch_unwind(run) {
            eprintln!("run it again: XCS_SEED={seed} cargo test --test schedules");
            std::panic::resume_unwind(panic);
        }
    }
}
