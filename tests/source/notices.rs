//! The comparison notices what a wrong replay would do: stale results, effects that are left out, panics that come elsewhere.

use crate::{
    case::{Case, Claim, World},
    check::compare,
    harness::note,
    values::{Any, give},
};
use std::{
    cell::{Cell, RefCell},
    sync::atomic::{AtomicU64, Ordering::SeqCst},
};
use xcs::{Stats, Tensor};

thread_local! {
    static CALLS: Cell<usize> = const { Cell::new(0) };
    static FIRST: RefCell<Option<f32>> = const { RefCell::new(None) };
}

/// Statistics of a function that is called all the time.
fn stats() -> Stats {
    static CALLS: AtomicU64 = AtomicU64::new(0);
    let mut stats = Stats::default();
    stats.calls = CALLS.fetch_add(1, SeqCst);
    stats
}

fn product(a: &[Any]) -> (Tensor, Tensor) {
    let (x, k): (&Tensor, f32) = (a[0].take(), a[1].take());
    let scaled = x * k;
    (scaled.matmul(x), scaled)
}

const PLAIN: Case = Case {
    name: "function",
    claim: Claim::Either,
    world: World::Own,
    parameters: &["f32 nn", "f32"],
    call: |a| {
        note("called");
        give(product(a))
    },
    stats,
};

fn differences(call: fn(&[Any]) -> Vec<Any>) -> Vec<String> {
    let wrong: &'static [Case] = Vec::leak(vec![Case { call, ..PLAIN }]);
    compare(&[PLAIN], &[("#[jit]", wrong)]).0
}

#[test]
fn nothing_where_nothing_differs() {
    assert_eq!(differences(PLAIN.call), [""; 0]);
}

#[test]
fn a_scalar_of_an_earlier_call() {
    let differences = differences(|a| {
        note("called");
        let k: f32 = a[1].take();
        // Zeros of both signs are equal, and not the same.
        let first = FIRST.with_borrow_mut(|first| match *first {
            Some(first) if first == k => first,
            _ => *first.insert(k),
        });
        give(product(&[a[0].clone(), Any::F32(first)]))
    });
    assert!(differences[0].contains("-0.0"), "{differences:?}");
}

#[test]
fn an_effect_that_is_left_out_of_later_calls() {
    let differences = differences(|a| {
        CALLS.set(CALLS.get() + 1);
        if CALLS.get() < 5 {
            note("called");
        }
        give(product(a))
    });
    assert!(differences[0].contains("log: []"), "{differences:?}");
}

#[test]
fn an_effect_that_happens_twice_where_a_call_panics() {
    let differences = differences(|a| {
        let x: &Tensor = a[0].take();
        if x.shape()[0] != x.shape()[1] {
            note("called");
        }
        note("called");
        give(product(a))
    });
    assert!(differences[0].contains("matmul"), "{differences:?}");
}

#[test]
fn a_panic_in_another_place() {
    let differences = differences(|a| {
        note("called");
        let (x, k): (&Tensor, f32) = (a[0].take(), a[1].take());
        let scaled = x * k;
        give((scaled.matmul(x), scaled))
    });
    assert!(differences[0].contains("notices.rs"), "{differences:?}");
}
