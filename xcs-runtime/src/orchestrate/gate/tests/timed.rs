//! Waiting for time, by a clock that is paused: hours take no time, and to the millisecond.

use super::*;
use crate::orchestrate::clock;
use std::time::Duration;

const MINUTE: Duration = Duration::from_secs(60);
const WINDOW: Duration = Duration::from_nanos(60_937_500_000);

fn rated(concurrency: Option<usize>, requests: Option<u64>, tokens: Option<u64>) -> Arc<Gate> {
    let rate = |limit| Rate::new(limit, MINUTE).expect("no zero");
    Arc::new(Gate::new(GateLimits {
        concurrency: concurrency.and_then(NonZeroUsize::new),
        requests: requests.map(rate),
        tokens: tokens.map(rate),
    }))
}

/// Up to the millisecond that each of tokio's timers may be late.
fn assert_passed(since: Instant, expected: Duration) {
    let passed = clock::now() - since;
    assert!(passed >= expected && passed <= expected + Duration::from_millis(20), "{passed:?} for {expected:?}");
}

/// What a task comes to; a lost wake-up fails instead of hanging.
async fn woken<R>(task: tokio::task::JoinHandle<R>) -> R {
    let task = tokio::time::timeout(Duration::from_secs(24 * 3600), task);
    task.await.expect("it was woken").expect("it did not panic")
}

#[tokio::test(start_paused = true)]
async fn ten_thousand_waiters_and_nobody_is_overtaken() {
    let gate = rated(Some(64), Some(500), None);
    let began = clock::now();
    let order = Mutex::new(Vec::new());
    join_all((0..10_000).map(|number| {
        let (gate, order) = (&gate, &order);
        async move {
            let permit = gate.admit(0, None).await.expect("the gate is open");
            order.lock().expect("nobody panicked").push((number, clock::now()));
            tokio::time::sleep(Duration::from_secs(2)).await;
            drop(permit);
        }
    }))
    .await;
    let order = order.into_inner().expect("nobody panicked");
    assert!(order.iter().map(|(number, _)| *number).eq(0..10_000), "somebody was overtaken");
    assert!(order.iter().zip(&order[500..]).all(|(first, last)| last.1 - first.1 > MINUTE), "500 in a minute");
    // Nineteen times the whole window has to pass, and the last 500 need eight turns of two seconds.
    assert_passed(began, 19 * WINDOW + Duration::from_secs(16));
}

/// On tasks of their own: each has its own waker, and only that.
#[tokio::test(start_paused = true)]
async fn the_turn_at_the_timer_is_passed_on() {
    let gate = rated(None, Some(1), None);
    let began = clock::now();
    drop(gate.admit(0, None).await);
    let task = |gate: &Arc<Gate>| {
        let gate = gate.clone();
        tokio::spawn(async move { drop(gate.admit(0, None).await.expect("the gate is open")) })
    };
    let (first, second, third) = (task(&gate), task(&gate), task(&gate));
    tokio::task::yield_now().await;
    assert_eq!(gate.waiting(), 3);
    first.abort();
    woken(second).await;
    assert_passed(began, WINDOW);
    woken(third).await;
    assert_passed(began, 2 * WINDOW);
}

#[tokio::test(start_paused = true)]
async fn raised_limits_and_corrections_are_noticed_at_once() {
    let gate = rated(None, None, Some(100));
    let began = clock::now();
    let permit = Arc::new(gate.admit(100, None).await.expect("the gate is open"));
    let (waiting, correcting) = (gate.clone(), permit.clone());
    let waiter = tokio::spawn(async move { waiting.admit(60, None).await.expect("the gate is open") });
    tokio::time::sleep(Duration::from_secs(1)).await;
    correcting.correct(40);
    drop(woken(waiter).await);
    assert_passed(began, Duration::from_secs(1));

    let waiting = gate.clone();
    let waiter = tokio::spawn(async move { waiting.admit(100, None).await.expect("the gate is open") });
    tokio::time::sleep(Duration::from_secs(1)).await;
    gate.set_limits(GateLimits { tokens: Rate::new(200, MINUTE), ..gate.limits() });
    drop(woken(waiter).await);
    assert_passed(began, Duration::from_secs(2));

    // The estimate was too low: what came on top is made up for.
    permit.correct(40_000);
    drop(gate.admit(1, None).await);
    assert_passed(began, 200 * WINDOW);
}

/// Not admitted at once, but earlier than it was to be: the timer has to be set anew.
#[tokio::test(start_paused = true)]
async fn a_correction_brings_the_turn_forward() {
    let gate = rated(None, None, Some(100));
    let began = clock::now();
    let _first = gate.admit(50, None).await;
    tokio::time::sleep(Duration::from_secs(10)).await;
    let second = gate.admit(50, None).await.expect("the gate is open");
    let waiting = gate.clone();
    let waiter = tokio::spawn(async move { drop(waiting.admit(60, None).await) });
    tokio::time::sleep(Duration::from_secs(10)).await;
    second.correct(40);
    woken(waiter).await;
    assert_passed(began, WINDOW);
}

#[tokio::test(start_paused = true)]
async fn a_call_larger_than_the_limit_starts_alone_and_is_made_up_for() {
    let gate = rated(None, None, Some(100));
    let began = clock::now();
    drop(gate.admit(1, None).await);
    drop(gate.admit(250, None).await);
    assert_passed(began, WINDOW);
    drop(gate.admit(1, None).await);
    assert_passed(began, WINDOW + WINDOW * 5 / 2);
}

#[tokio::test(start_paused = true)]
async fn nothing_starts_in_a_pause_and_the_longest_counts() {
    let gate = gate(1);
    let began = clock::now();
    gate.pause(Duration::from_secs(20));
    gate.pause(Duration::from_secs(10));
    let waiting = gate.clone();
    let waiter = tokio::spawn(async move { drop(waiting.admit(0, None).await) });
    tokio::time::sleep(Duration::from_secs(15)).await;
    gate.pause(Duration::from_secs(20));
    woken(waiter).await;
    assert_passed(began, Duration::from_secs(35));
    gate.pause(Duration::MAX);
    assert!(look(&mut gate.admit(0, None)).is_pending());
}

/// What was given back before it began counts towards no rate.
#[tokio::test(start_paused = true)]
async fn an_unnoticed_grant_is_not_paid_for() {
    let gate = rated(Some(1), Some(2), None);
    let began = clock::now();
    let first = gate.admit(0, None).await;
    let mut unnoticed = gate.admit(0, None);
    assert!(look(&mut unnoticed).is_pending());
    drop(first);
    assert_eq!(gate.running(), 1);
    drop(unnoticed);
    drop(gate.admit(0, None).await);
    assert_passed(began, Duration::ZERO);
}

/// A blocking call inside of a runtime, whose timer stands still meanwhile.
#[tokio::test]
async fn blocking_in_a_runtime_waits_for_a_rate() {
    let rate = Rate::new(1, Duration::from_millis(64));
    let gate = Arc::new(Gate::new(GateLimits { requests: rate, ..GateLimits::default() }));
    let began = Instant::now();
    for _ in 0..3 {
        block_on(async { drop(gate.admit(0, None).await) });
    }
    assert!(began.elapsed() >= Duration::from_millis(2 * 64));
}
