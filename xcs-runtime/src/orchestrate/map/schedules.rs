//! Random schedules: which call ends next, and when the stream is polled, against the sequential loop.
//!
//! The stream is polled only when it was woken or has just given a result: a lost wake-up is a schedule that cannot go
//! on.

use super::{
    desk::{Bell, Desk, Fate},
    map, try_map,
};
use futures_util::stream::Stream;
use proptest::{
    prelude::*,
    test_runner::{RngAlgorithm, TestCaseError},
};
use std::{
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, Waker},
};

#[derive(Clone, Copy, PartialEq, Debug)]
enum Kind {
    InOrder,
    AsCompleted,
    Try,
}

#[derive(Clone, Debug)]
struct Schedule {
    kind: Kind,
    concurrency: usize,
    /// Whether the call of each input succeeds.
    succeeds: Vec<bool>,
    /// What happens next where there is a choice, again and again.
    choices: Vec<u8>,
    /// After so many results the stream is dropped.
    drop_after: Option<usize>,
}

fn schedule() -> impl Strategy<Value = Schedule> {
    let kind = prop_oneof![1 => Just(Kind::InOrder), 1 => Just(Kind::AsCompleted), 2 => Just(Kind::Try)];
    let succeeds = prop::collection::vec(prop::bool::weighted(0.9), 0..40);
    let choices = prop::collection::vec(any::<u8>(), 1..80);
    let drop_after = prop::option::weighted(0.2, 0..20_usize);
    (kind, 1..7_usize, succeeds, choices, drop_after).prop_map(|(kind, concurrency, succeeds, choices, drop_after)| {
        Schedule { kind, concurrency, succeeds, choices, drop_after }
    })
}

/// A result with the index of its input.
type Answer = (usize, Result<usize, usize>);

/// What the sequential loop gives.
fn sequential(schedule: &Schedule) -> Vec<Answer> {
    let mut answers = Vec::new();
    for (index, succeeds) in schedule.succeeds.iter().enumerate() {
        let answer = if *succeeds { Ok(index) } else { Err(index) };
        answers.push((index, answer));
        if schedule.kind == Kind::Try && answer.is_err() {
            break;
        }
    }
    answers
}

fn run(schedule: &Schedule) -> Result<(), String> {
    let desk = Desk::default();
    let inputs = || schedule.succeeds.iter().enumerate();
    let call = |(index, succeeds): (usize, &bool)| {
        assert_eq!(index, desk.made(), "inputs in order, each once");
        desk.call(if *succeeds { Ok(index) } else { Err(index) })
    };
    let mut finished = Vec::new();
    let progress = |done: usize, total: Option<usize>| finished.push((done, total));
    let numbered = |answer: Result<usize, usize>| (answer.unwrap_or_else(|index| index), answer);
    let taken = match schedule.kind {
        Kind::InOrder => {
            let mut stream = map(inputs(), call).concurrency(schedule.concurrency).on_progress(progress);
            drive(schedule, &desk, move |task| Pin::new(&mut stream).poll_next(task).map(|next| next.map(numbered)))?
        }
        Kind::AsCompleted => {
            let stream = map(inputs(), call).concurrency(schedule.concurrency).on_progress(progress);
            let mut stream = stream.as_completed();
            drive(schedule, &desk, move |task| Pin::new(&mut stream).poll_next(task))?
        }
        Kind::Try => {
            let mut stream = try_map(inputs(), call).concurrency(schedule.concurrency).on_progress(progress);
            drive(schedule, &desk, move |task| Pin::new(&mut stream).poll_next(task).map(|next| next.map(numbered)))?
        }
    };
    // The stream is gone, and with it every call.
    let ended = desk.count(Fate::Ended);
    if ended + desk.count(Fate::Cancelled) != desk.made() {
        return Err(format!("calls go on: {:?}", desk.fates()));
    }
    let total = Some(schedule.succeeds.len());
    if finished != (1..=ended).map(|done| (done, total)).collect::<Vec<_>>() {
        return Err(format!("{ended} calls ended, progress said {finished:?}"));
    }
    let expected = sequential(schedule);
    if schedule.drop_after.is_some_and(|most| most <= taken.len()) {
        return Ok(());
    }
    let counted = expected.len();
    if let Some(call) = desk.fates()[..counted].iter().position(|fate| *fate != Fate::Ended) {
        return Err(format!("call {call} counts and did not end"));
    }
    if taken.len() != counted {
        return Err(format!("{} results, expected {counted}", taken.len()));
    }
    Ok(())
}

/// Polls and releases in the order of the schedule until the stream has ended or is dropped. What it gave.
fn drive(
    schedule: &Schedule,
    desk: &Desk,
    mut poll: impl FnMut(&mut Context<'_>) -> Poll<Option<Answer>>,
) -> Result<Vec<Answer>, String> {
    let expected = sequential(schedule);
    let bell = Arc::new(Bell::default());
    let waker = Waker::from(bell.clone());
    let mut task = Context::from_waker(&waker);
    let mut choices = schedule.choices.iter().copied().map(usize::from).cycle();
    let mut wanted = true;
    let mut taken: Vec<Answer> = Vec::new();
    // Calls that are begun when an error is there.
    let mut begun_at_error = None;
    loop {
        if schedule.drop_after == Some(taken.len()) {
            return Ok(taken);
        }
        wanted |= bell.rang();
        let held = desk.held();
        let choice = choices.next().unwrap_or(0);
        if held.is_empty() && !wanted {
            return Err(format!("nothing can happen any more: {:?}", desk.fates()));
        }
        if !held.is_empty() && (!wanted || choice % 3 > 0) {
            desk.release(held[choice / 3 % held.len()]);
            continue;
        }
        let polled = poll(&mut task);
        let idle = polled.is_pending();
        match polled {
            Poll::Pending => wanted = bell.rang(),
            Poll::Ready(Some(answer)) => {
                let right = match schedule.kind {
                    Kind::AsCompleted => expected.contains(&answer) && !taken.contains(&answer),
                    _ => expected.get(taken.len()) == Some(&answer),
                };
                if !right {
                    return Err(format!("after {taken:?} comes {answer:?}"));
                }
                taken.push(answer);
            }
            Poll::Ready(None) => {
                // And again: it stays at its end.
                return if poll(&mut task).is_pending() { Err("not fused".to_owned()) } else { Ok(taken) };
            }
        }
        let (in_flight, waiting) = (desk.in_flight(), desk.count(Fate::Ended).saturating_sub(taken.len()));
        let most = if schedule.kind == Kind::AsCompleted { 1 } else { 2 } * schedule.concurrency;
        if in_flight > schedule.concurrency || in_flight + waiting > most {
            return Err(format!("{in_flight} in flight, {waiting} waiting, of {most}"));
        }
        let ended = |index: &usize| desk.fates()[*index] == Fate::Ended;
        let failed = (0..desk.made()).filter(ended).find(|index| !schedule.succeeds[*index]);
        let failed = failed.filter(|_| schedule.kind == Kind::Try);
        let room = in_flight < schedule.concurrency && in_flight + waiting < most;
        if idle && !wanted && room && failed.is_none() && desk.made() < schedule.succeeds.len() {
            return Err(format!("{in_flight} in flight, {waiting} waiting, and no more begun"));
        }
        if let Some(failed) = failed {
            let begun = *begun_at_error.get_or_insert(desk.made());
            if begun != desk.made() {
                return Err(format!("begun after an error was there: {:?}", desk.fates()));
            }
            if desk.fates()[failed..].iter().any(|fate| matches!(fate, Fate::Made | Fate::Running)) {
                return Err(format!("not cancelled behind {failed}: {:?}", desk.fates()));
            }
            if desk.fates()[..failed].contains(&Fate::Cancelled) {
                return Err(format!("cancelled before {failed}: {:?}", desk.fates()));
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 10_000,
        failure_persistence: None,
        // The default one takes most of the time when it is not optimised.
        rng_algorithm: RngAlgorithm::XorShift,
        ..ProptestConfig::default()
    })]

    #[test]
    fn random_schedules_give_what_the_loop_gives(schedule in schedule()) {
        run(&schedule).map_err(TestCaseError::fail)?;
    }
}
