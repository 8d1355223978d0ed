//! `#[jit]` in `#[jit]`, recursion, and modes inside a call.

use crate::{bits, note, on_every_path, sample};
use xcs::{Mode, Tensor, jit, stats, with_mode};

#[jit]
fn softened(x: &Tensor) -> Tensor {
    x.softmax(-1)
}

#[jit]
fn outer(x: &Tensor) -> Tensor {
    let y = x * 2.0;
    let z = softened(&y);
    z + 1.0
}

#[test]
fn a_callee_joins_the_tape_of_its_caller() {
    on_every_path(|| bits(&outer(&sample())));
    let (outer, inner) = (stats(outer), stats(softened));
    assert_eq!((outer.staged, outer.segments_run), (3, 3));
    // `*`, the call, `softmax`, `+`.
    assert_eq!(outer.operations, 4);
    assert_eq!((inner.staged, inner.operations, inner.segments_run), (3, 1, 0), "it ran in its caller's segments");
}

#[jit]
fn countdown(x: &Tensor, n: usize) -> Tensor {
    note(n);
    if n == 0 {
        return x.clone();
    }
    let rest = countdown(&(x * 0.5), n - 1);
    rest + x
}

#[test]
fn recursion() {
    let (_, log) = on_every_path(|| bits(&countdown(&sample(), 6)));
    assert_eq!(log, ["6", "5", "4", "3", "2", "1", "0"]);
    assert_eq!(stats(countdown).busy, 0, "a recursive call does not wait for itself");
}

#[jit]
fn even(x: &Tensor, n: usize) -> Tensor {
    if n == 0 { x + 1.0 } else { odd(&(x * 2.0), n - 1) }
}

#[jit]
fn odd(x: &Tensor, n: usize) -> Tensor {
    if n == 0 { x - 1.0 } else { even(&(x * 3.0), n - 1) }
}

#[test]
fn mutual_recursion() {
    on_every_path(|| (bits(&even(&sample(), 5)), bits(&odd(&sample(), 5))));
}

#[jit]
fn pure_part(x: &Tensor) -> Tensor {
    (x * x + 1.0).sqrt()
}

#[jit]
fn switches(x: &Tensor) -> (Tensor, Tensor) {
    let y = x + 1.0;
    let eager = with_mode(Mode::Fallback, || {
        let z = &y * 2.0;
        let nested = pure_part(&z);
        note(nested.sum().item());
        nested
    });
    let recorded = with_mode(Mode::Staged, || pure_part(&y));
    (eager + &y, recorded)
}

#[test]
fn modes_inside_a_call() {
    on_every_path(|| {
        let (a, b) = switches(&sample());
        (bits(&a), bits(&b))
    });
    // `with_mode(Mode::Staged)` around the whole call is the same too.
    let (a, _) = with_mode(Mode::Staged, || switches(&sample()));
    let (b, _) = with_mode(Mode::Fallback, || switches(&sample()));
    assert_eq!(bits(&a), bits(&b));
}

#[test]
fn a_switch_ends_with_its_scope_also_by_panic() {
    #[jit]
    fn doubled(x: &Tensor) -> Tensor {
        x * 2.0
    }
    let result = std::panic::catch_unwind(|| with_mode(Mode::Fallback, || -> () { panic!("inside") }));
    assert!(result.is_err());
    let _ = doubled(&sample());
    assert_eq!((stats(doubled).staged, stats(doubled).switched_off), (1, 0));
}

#[jit]
fn wide(x: &Tensor) -> Tensor {
    [softer, harder].into_iter().map(|f| f(x)).reduce(|a, b| a + b).expect("two")
}

#[jit]
fn softer(x: &Tensor) -> Tensor {
    x.sigmoid()
}

#[jit]
fn harder(x: &Tensor) -> Tensor {
    x.relu()
}

#[test]
fn callees_may_be_function_pointers() {
    on_every_path(|| bits(&wide(&sample())));
}

#[test]
fn a_switch_to_staged_inside_goes_on_with_the_session() {
    #[jit]
    fn rounds(x: &Tensor, n: usize) -> Tensor {
        with_mode(Mode::Staged, || (0..n).fold(x.clone(), |x, _| x + 1.0))
    }
    // The call of `with_mode` and eight additions.
    assert_eq!(rounds(&sample(), 8).to_vec(), with_mode(Mode::Fallback, || rounds(&sample(), 8)).to_vec());
    assert_eq!((stats(rounds).operations, stats(rounds).staged), (9, 1));
    let _ = rounds(&sample(), 200);
    assert_eq!((stats(rounds).operations, stats(rounds).stopped), (101, 1), "the limit holds in there as well");
}
