//! The comparison finds what it is there to find: each of these pairs differs in one way.

use crate::{
    calls::note,
    case::{Case, Site},
    check::compare,
    world::{Class, What, call, happened},
};
use futures_util::future::join;
use std::{cell::Cell, pin::Pin};

type Body = fn() -> Pin<Box<dyn Future<Output = String>>>;

const READ: Site = Site { group: 0, class: Class::Read, after: &[], chained: false, leads: None, within: &[] };
const ORDERED: Site = Site { class: Class::Ordered, ..READ };
const SITES: &[Site] = &[READ, READ, ORDERED, READ];

async fn read(site: u32) -> u64 {
    call(Class::Read, site, "").await.answer
}

async fn ordered(site: u32) -> u64 {
    call(Class::Ordered, site, "").await.answer
}

/// Two reads, an ordered call, a read, an effect.
const PROGRAM: Body = || {
    Box::pin(async {
        let (a, b) = (read(0).await, read(1).await);
        let (c, d) = (ordered(2).await, read(3).await);
        note("end");
        format!("{a} {b} {c} {d}")
    })
};

thread_local! {
    /// The table has functions without anything of their own.
    static INSTEAD: Cell<Body> = const { Cell::new(PROGRAM) };
}

/// What is found, if the program is made to do this instead.
fn found(body: Body) -> Option<String> {
    INSTEAD.set(body);
    let plain = Case { name: "", leaves: false, sites: SITES, call: |_| PROGRAM() };
    let other = Case { call: |_| INSTEAD.get()(), ..plain };
    compare(&plain, &other).err()
}

/// `found` runs the body with overlap switched off too, where it has to do what the program does.
fn unless_switched_off(body: Body) -> String {
    let why = found(body).expect("it differs");
    assert!(!why.contains("Mode::Fallback"), "found before that: {why}");
    why.lines().next().unwrap().to_owned()
}

#[test]
fn the_program_itself_is_fine() {
    assert_eq!(found(PROGRAM), None);
}

#[test]
fn another_result() {
    let why = unless_switched_off(|| {
        Box::pin(async {
            PROGRAM().await;
            String::new()
        })
    });
    assert!(why.contains("another result"), "{why}");
}

#[test]
fn an_ordered_call_that_starts_too_early() {
    let why = unless_switched_off(|| {
        Box::pin(async {
            let ((a, b), c) = join(join(read(0), read(1)), ordered(2)).await;
            let (a, b, d) = (a, b, read(3).await);
            note("end");
            format!("{a} {b} {c} {d}")
        })
    });
    assert!(why.contains("before an earlier call has ended"), "{why}");
}

#[test]
fn a_read_that_passes_an_ordered_call() {
    let why = unless_switched_off(|| {
        Box::pin(async {
            let (a, b) = (read(0).await, read(1).await);
            let (d, c) = (read(3).await, ordered(2).await);
            note("end");
            format!("{a} {b} {c} {d}")
        })
    });
    assert!(why.contains("after a later call has started"), "{why}");
}

#[test]
fn a_read_beside_an_ordered_call() {
    let why = unless_switched_off(|| {
        Box::pin(async {
            let (a, b) = (read(0).await, read(1).await);
            let (d, c) = join(read(3), ordered(2)).await;
            note("end");
            format!("{a} {b} {c} {d}")
        })
    });
    assert!(why.contains("while a later call is under way") || why.contains("after a later call"), "{why}");
}

#[test]
fn a_call_that_is_made_twice() {
    let why = unless_switched_off(|| {
        Box::pin(async {
            let (a, b) = join(read(0), read(1)).await;
            let (c, (d, _)) = (ordered(2).await, join(read(3), read(3)).await);
            note("end");
            format!("{a} {b} {c} {d}")
        })
    });
    assert!(why.contains("after a later call") || why.contains("does not make"), "{why}");
}

#[test]
fn a_call_that_is_left_out() {
    let why = unless_switched_off(|| {
        Box::pin(async {
            let result = {
                let (a, b) = join(read(0), read(1)).await;
                (a, b, ordered(2).await)
            };
            // The answer is known without the call.
            let d = crate::world::answer(3, "");
            note("end");
            format!("{} {} {} {d}", result.0, result.1, result.2)
        })
    });
    assert!(why.contains("before an earlier call has ended") || why.contains("is not made"), "{why}");
}

#[test]
fn effects_in_another_order() {
    let why = unless_switched_off(|| {
        Box::pin(async {
            note("end");
            let (a, b) = join(read(0), read(1)).await;
            let (c, d) = (ordered(2).await, read(3).await);
            format!("{a} {b} {c} {d}")
        })
    });
    assert!(why.contains("effects in another order"), "{why}");
}

#[test]
fn an_effect_more() {
    let why = unless_switched_off(|| {
        Box::pin(async {
            happened(What::Logged("more".to_owned()));
            PROGRAM().await
        })
    });
    assert!(why.contains("effects in another order"), "{why}");
}

/// What overlaps as it may differs only with overlap switched off.
#[test]
fn overlap_that_cannot_be_switched_off() {
    let why = found(|| {
        Box::pin(async {
            let (a, b) = join(read(0), read(1)).await;
            let (c, d) = (ordered(2).await, read(3).await);
            note("end");
            format!("{a} {b} {c} {d}")
        })
    });
    assert!(why.unwrap().contains("with Mode::Fallback something else happens"));
}
