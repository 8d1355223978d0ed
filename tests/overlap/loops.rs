//! Rounds of a loop run ahead, in bounds, and what is left early leaves nothing behind.

use crate::{
    calls::{Error, note},
    groups::tell,
    twins::{both, fail, read, run, run_for, twins, write},
};
use std::collections::VecDeque;
use tracing::info;

/// How long the call of a round takes.
pub fn time(round: u64) -> u64 {
    1 + round * 7 % 10
}

twins! {
    mod functions {
        #[twin]
        pub async fn collected(times: &[u64]) -> Vec<u32> {
            let mut out = Vec::new();
            for time in times.iter().copied() {
                let found: u32 = read(0, time).await;
                out.push(found);
            }
            out
        }

        #[twin]
        pub async fn by_value(texts: Vec<String>) -> Vec<String> {
            let mut out = Vec::new();
            for text in texts {
                let found: String = tell(0, 10, &text).await;
                out.push(format!("{text} {found}"));
            }
            out
        }

        #[twin]
        pub async fn owned(texts: Vec<String>) -> Vec<String> {
            let mut out = Vec::new();
            for text in texts {
                let found: String = crate::calls::shorten(0, text.clone()).await;
                out.push(text + &found);
            }
            out
        }

        #[twin]
        pub async fn until(times: &[u64], last: usize) -> Vec<u32> {
            let mut out = Vec::new();
            for (place, &time) in times.iter().enumerate() {
                let found: u32 = read(0, time).await;
                if place == last {
                    break;
                }
                out.push(found);
            }
            note(out.len());
            let after = read(1, 10).await;
            out.push(after);
            out
        }

        #[twin]
        pub async fn returned(times: &[u64], last: usize) -> Option<usize> {
            for (place, &time) in times.iter().enumerate() {
                let found: u32 = read(0, time).await;
                if place == last {
                    return Some(place);
                }
            }
            note("none");
            None
        }

        #[twin]
        pub async fn continued(times: &[u64]) -> u32 {
            let mut sum = 0;
            for &time in times {
                let found: u32 = read(1, time).await;
                if time % 2 == 0 {
                    continue;
                }
                info!("{time}");
                sum += found;
            }
            sum
        }

        #[twin]
        pub async fn failing(rounds: u32) -> Result<u32, Error> {
            let mut sum = 0;
            for round in 0..rounds {
                // The later, the sooner.
                let found: u32 = fail(round, u64::from(rounds - round)).await?;
                sum += found;
            }
            Ok(sum)
        }

        #[twin]
        pub async fn two_stages(times: &[u64]) -> u32 {
            let mut sum = 0;
            for &time in times {
                let one: u32 = read(1, time).await;
                let two: u32 = read(one, time).await;
                sum += two;
            }
            sum
        }

        /// The rounds do something.
        #[twin]
        pub async fn effects(times: &[u64]) {
            for &time in times {
                let found: u32 = read(0, time).await;
                note(time);
            }
        }

        #[twin]
        pub async fn ordered(times: &[u64]) {
            for &time in times {
                let found: u32 = read(0, time).await;
                write(1, time).await;
            }
        }

        /// Each round needs the one before.
        #[twin]
        pub async fn history(times: &[u64]) -> u32 {
            let mut last = 0;
            for &time in times {
                let found: u32 = read(last, time).await;
                last = found + 1;
            }
            last
        }

        /// What gives the items does something.
        #[twin]
        pub async fn noticed(times: &[u64]) -> u32 {
            let mut sum = 0;
            for time in times.iter().inspect(|time| note(time)) {
                let found: u32 = read(1, *time).await;
                sum += found;
            }
            sum
        }

        /// The items become more meanwhile.
        #[twin]
        pub async fn growing(mut times: VecDeque<u64>) -> u32 {
            let mut sum = 0;
            while let Some(time) = times.pop_front() {
                let found: u32 = read(1, time).await;
                if time > 5 {
                    times.push_back(time - 5);
                }
                sum += found;
            }
            sum
        }

        #[twin]
        pub async fn nested(times: &[u64]) -> u32 {
            let mut sum = 0;
            'rounds: for &time in times {
                let one: u32 = read(1, time).await;
                for inner in 0..3 {
                    let two: u32 = read(2, inner).await;
                    if time == 8 {
                        continue 'rounds;
                    }
                    if time == 9 {
                        break 'rounds;
                    }
                    sum += one + two;
                }
            }
            sum
        }

        #[twin]
        pub async fn several(words: &[&str]) -> usize {
            let mut sum = 0;
            for word in words {
                let one: String = tell(1, 10, word).await;
                let two: String = tell(2, 10, word).await;
                let three: String = tell(3, 10, word).await;
                sum += one.len() + two.len() + three.len();
            }
            sum
        }

        /// Both stages use something from before the loop.
        #[twin]
        pub async fn from_outside(times: &[u64]) -> String {
            let outer = format!("{} outer", times.len());
            let mut out = Vec::new();
            for time in times.iter().copied() {
                let one: String = tell(1, time, &outer).await;
                let two: String = tell(2, time, &format!("{one} {outer}")).await;
                out.push(two);
            }
            out.join(" ")
        }

        /// A loop in the rest of a loop, which uses what the round has found.
        #[twin]
        pub async fn inner(times: &[u64]) -> String {
            let mut out = Vec::new();
            for time in times.iter().copied() {
                let one: String = tell(1, time, "one").await;
                for step in 0..3_u64 {
                    let two: String = tell(2, time, &format!("{one} {step}")).await;
                    out.push(two);
                }
            }
            out.join(" ")
        }

        /// Two loops, the second of which sees what the first has found.
        #[twin]
        pub async fn one_after_the_other(times: &[u64]) -> Vec<u32> {
            let mut found = Vec::new();
            for &time in times {
                let one: u32 = read(1, time).await;
                found.push(one);
            }
            let mut out = Vec::new();
            for &one in &found {
                let two: u32 = read(one, 10).await;
                out.push(two);
            }
            out
        }
    }
}

use functions::{jitted, plain};

fn times(rounds: u64) -> Vec<u64> {
    (0..rounds).map(time).collect()
}

#[test]
fn loops_do_what_they_did() {
    for rounds in [0, 1, 2, 16, 17, 50] {
        let times = times(rounds);
        let texts: Vec<String> = times.iter().map(|time| "x".repeat(*time as usize)).collect();
        assert_eq!(both(plain::collected(&times), jitted::collected(&times)).more, 0);
        assert_eq!(both(plain::by_value(texts.clone()), jitted::by_value(texts.clone())).more, 0);
        assert_eq!(both(plain::owned(texts.clone()), jitted::owned(texts)).more, 0);
        assert_eq!(both(plain::continued(&times), jitted::continued(&times)).more, 0);
        assert_eq!(both(plain::two_stages(&times), jitted::two_stages(&times)).more, 0);
        assert_eq!(both(plain::growing(times.clone().into()), jitted::growing(times.clone().into())).more, 0);
        both(plain::nested(&times), jitted::nested(&times));
        assert_eq!(both(plain::one_after_the_other(&times), jitted::one_after_the_other(&times)).more, 0);
    }
}

#[test]
fn never_more_than_sixteen_rounds_are_under_way() {
    let times = times(500);
    let ran = both(plain::collected(&times), jitted::collected(&times));
    assert!(ran.at_once() <= 16, "{} at once", ran.at_once());
    assert_eq!(ran.started().len(), 500);
}

#[test]
fn rounds_that_do_something_run_one_after_the_other() {
    let times = times(20);
    let all = times.iter().sum::<u64>();
    for ran in [
        both(plain::effects(&times), jitted::effects(&times)),
        both(plain::noticed(&times), jitted::noticed(&times)),
        both(plain::history(&times), jitted::history(&times)),
    ] {
        assert_eq!((ran.at_once(), ran.time), (1, all));
    }
    let ran = both(plain::ordered(&times), jitted::ordered(&times));
    assert_eq!((ran.at_once(), ran.time), (1, 2 * all));
}

#[test]
fn what_runs_ahead_of_a_loop_that_is_left_is_dropped() {
    for last in [0, 1, 5, 30] {
        let times = times(40);
        let ran = both(plain::until(&times, last), jitted::until(&times, last));
        assert!(ran.gone().len() <= ran.more && ran.more < 16, "{} calls that the program does not make", ran.more);
        // What comes after the loop does not start before all of it is gone.
        let position = |wanted: &dyn Fn(usize) -> bool| ran.started().iter().position(|site| wanted(*site));
        assert_eq!(position(&|site| site == 1), Some(ran.started().len() - 1));
        let ran = both(plain::returned(&times, last), jitted::returned(&times, last));
        assert!(ran.more < 16);
    }
}

#[test]
fn the_first_error_is_the_one_of_the_first_round() {
    let ran = both(plain::failing(20), jitted::failing(20));
    assert_eq!(ran.result.as_deref(), Some("Err(Refused(Refused(0)))"));
    assert!(ran.more < 16);
}

#[test]
fn a_loop_that_is_dropped_leaves_nothing_behind() {
    let times = times(30);
    for polls in 1.. {
        let ran = run_for(jitted::collected(&times), polls);
        assert!(ran.at_once() <= 16);
        if ran.result.is_some() {
            break;
        }
    }
}

#[test]
fn rounds_overlap() {
    let alike = vec![10; 32];
    assert_eq!(run(jitted::collected(&alike)).time, 20);
    assert_eq!(run(jitted::one_after_the_other(&alike)).time, 40);
    assert_eq!(run(jitted::by_value(vec![String::new(); 16])).time, 10);
    assert_eq!(run(jitted::continued(&alike[..16])).time, 10);
    assert_eq!(run(jitted::until(&alike, 3)).time, 20);
    assert_eq!(run(jitted::returned(&alike, 3)).time, 10);
}

#[test]
fn both_stages_of_a_round_overlap() {
    assert_eq!(run(jitted::two_stages(&[10; 8])).time, 20);
}

#[test]
fn rounds_that_use_what_is_outside_overlap() {
    let times = [10; 8];
    assert_eq!(both(plain::from_outside(&times), jitted::from_outside(&times)).time, 20);
}

#[test]
fn inner_loops_overlap() {
    let times = [10; 8];
    assert_eq!(both(plain::inner(&times), jitted::inner(&times)).time, 90);
}

/// There may be more calls in a round than one: it is calls that are counted.
#[test]
fn never_more_than_sixteen_calls_are_under_way() {
    let words = vec!["word"; 40];
    let ran = both(plain::several(&words), jitted::several(&words));
    assert!(ran.at_once() <= 16, "{} at once", ran.at_once());
}
