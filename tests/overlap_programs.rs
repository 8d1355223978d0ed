//! Typical programs with model calls: jitted they give what they give as they are written and by hand, make each call once,
//! and take as long as by hand. The clock is simulated, so what they take is exact.

#![cfg(all(feature = "macros", feature = "orchestrate", feature = "tensor"))]

#[path = "overlap_programs/mod.rs"]
mod programs;

use programs::{Program, calls::made};
use std::time::Duration;
use tokio::time::Instant;

/// What a program gives, which calls it makes, and how long it takes.
type Observed = (String, Vec<String>, Duration);

async fn observe(program: std::pin::Pin<Box<dyn Future<Output = String>>>) -> Observed {
    assert!(made().is_empty());
    let began = Instant::now();
    let result = program.await;
    (result, made(), began.elapsed())
}

fn sorted(mut calls: Vec<String>) -> Vec<String> {
    calls.sort();
    calls
}

async fn compare(program: Program) {
    let name = program.name;
    let (expected, calls, _) = observe((program.plain)()).await;
    let (by_hand, calls_by_hand, hand) = observe((program.by_hand)()).await;
    // A first call goes another way than later ones.
    for _ in 0..3 {
        let (jitted, calls_jitted, took) = observe((program.jitted)()).await;
        assert_eq!(jitted, expected, "{name}");
        assert_eq!(sorted(calls_jitted), sorted(calls.clone()), "{name}: each call once");
        assert!(took.as_secs_f64() <= 1.05 * hand.as_secs_f64(), "{name}: {took:?}, by hand {hand:?}");
    }
    assert_eq!(by_hand, expected, "{name}");
    assert_eq!(sorted(calls_by_hand), sorted(calls), "{name}");
    assert!(hand.as_secs_f64() <= 1.02 * program.critical_path().as_secs_f64(), "{name}: {hand:?} by hand");
    assert!(hand >= program.critical_path(), "{name}: {hand:?} is less than it has to take");
}

macro_rules! programs {
    ($($test:ident: $index:literal,)*) => {
        $(
            #[tokio::test(start_paused = true)]
            async fn $test() {
                let program = programs::all().into_iter().nth($index).unwrap();
                compare(program).await;
            }
        )*
    };
}

programs! {
    independent_calls: 0,
    two_stages: 1,
    voters_and_a_judge: 2,
    map_reduce: 3,
    retrieve_rerank_answer: 4,
    tree_of_thoughts: 5,
    an_agent: 6,
    classify_many: 7,
}
