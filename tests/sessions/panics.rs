//! A panic ends the call as it would without the attribute: what escaped has its value, the recorder is off.

use crate::{bits, note, on_every_path, sample};
use std::{
    panic::{AssertUnwindSafe, catch_unwind, panic_any},
    sync::Mutex,
};
use xcs::{Tensor, jit, stats};

/// What `work` panicked with.
fn caught(work: impl FnOnce()) -> String {
    let payload = catch_unwind(AssertUnwindSafe(work)).expect_err("a panic");
    match payload.downcast::<String>() {
        Ok(text) => *text,
        Err(payload) => payload.downcast_ref::<&str>().map_or("something else".to_owned(), |text| (*text).to_owned()),
    }
}

#[jit]
fn half_way(x: &Tensor, left: &Mutex<Vec<Tensor>>, fails: bool) -> Tensor {
    let y = x * 3.0;
    note("before");
    left.lock().unwrap().push(&y - 1.0);
    if fails {
        panic!("half-way with {}", y.len());
    }
    note("after");
    y.sum()
}

#[test]
fn a_panic_half_way_leaves_nothing_behind() {
    let x = sample();
    let (text, log) = on_every_path(|| {
        let left = Mutex::default();
        let text = caught(|| drop(half_way(&x, &left, true)));
        let left = left.into_inner().unwrap();
        note(left[0].get([1, 2]));
        (text, bits(&left[0]))
    });
    assert_eq!(text.0, "half-way with 6");
    assert_eq!(log, ["before", "15.5"]);

    // The recorder is off: nothing counts this.
    let before = stats(half_way).operations;
    let _ = (&x + 1.0).exp().sum().item();
    assert_eq!(stats(half_way).operations, before);

    let (sum, log) = on_every_path(|| half_way(&x, &Mutex::default(), false).item());
    assert_eq!((sum, log.len()), (54.0, 2));
    let stats = stats(half_way);
    assert_eq!((stats.first_recordings, stats.decisions), (1, 1));
}

#[test]
fn a_first_call_may_panic() {
    #[jit]
    fn first(x: &Tensor, fails: bool) -> Tensor {
        let y = x.exp();
        assert!(!fails, "at first");
        y * 2.0
    }
    assert_eq!(caught(|| drop(first(&sample(), true))), "at first");
    on_every_path(|| bits(&first(&sample(), false)));
    assert_eq!(stats(first).staged, 4, "the panicking call is one of them");
}

#[jit]
fn guarded(x: &Tensor) -> (Tensor, String) {
    let y = x + 1.0;
    let text = caught(|| {
        let z = inner(&y);
        note(z.item());
    });
    (y * 2.0, text)
}

#[jit]
fn inner(x: &Tensor) -> Tensor {
    let y = x.square();
    note("inner");
    // Three elements do not fit two.
    &y + Tensor::zeros([2])
}

#[test]
fn a_panic_caught_in_the_body_does_not_end_the_recording() {
    let ((values, text), log) = on_every_path(|| {
        let (y, text) = guarded(&sample());
        (bits(&y), text)
    });
    assert_eq!(values[0], 3.0f32.to_bits());
    assert!(text.contains("[2, 3]") && text.contains("[2]"), "{text}");
    assert_eq!(log, ["inner"]);
    assert_eq!(stats(guarded).segments_run, 3, "one segment a call");
}

#[test]
fn an_operation_that_fails_on_data_fails_at_its_own_statement() {
    #[jit]
    fn divides(x: &Tensor<i32>) -> Tensor<i32> {
        let y = x - 1;
        note("subtracted");
        let z = 10 / &y;
        note("divided");
        let indices = x.cast::<i64>();
        z.index_select(0, &indices)
    }
    let run = |values: &[i32]| {
        let x = Tensor::from_slice(values);
        on_every_path(|| catch_unwind(|| divides(&x).to_vec()).map_err(|_| "panic"))
    };
    assert_eq!(run(&[0, 2]).1, ["subtracted", "divided"], "2 is no index");
    assert_eq!(run(&[1, 0]).1, ["subtracted"]);
    assert_eq!(run(&[0, 0]).0, Ok(vec![-10, -10]));
}

#[jit]
fn thrower(x: &Tensor) -> Tensor {
    panic_any(x * 7.0)
}

#[test]
fn a_pending_tensor_may_be_the_payload() {
    on_every_path(|| {
        let payload = catch_unwind(|| thrower(&sample())).expect_err("a panic");
        bits(payload.downcast_ref::<Tensor>().expect("the tensor"))
    });
}

/// Computes when it goes.
struct Last<'a>(Tensor, &'a Mutex<Vec<Tensor>>);

impl Drop for Last<'_> {
    fn drop(&mut self) {
        let last = &self.0 * 2.0 + 1.0;
        note(last.sum().item());
        self.1.lock().unwrap().push(last.exp());
    }
}

#[jit]
fn cleans_up(x: &Tensor, left: &Mutex<Vec<Tensor>>, fails: bool) -> Tensor {
    let y = x - 0.5;
    let _last = Last(y.clone(), left);
    assert!(!fails, "unwinding");
    y.sqrt()
}

#[test]
fn destructors_compute_while_the_call_ends() {
    for fails in [false, true] {
        on_every_path(|| {
            let left = Mutex::default();
            let result = catch_unwind(AssertUnwindSafe(|| cleans_up(&sample(), &left, fails)));
            let left = left.into_inner().unwrap();
            (result.ok().map(|y| bits(&y)), bits(&left[0]))
        });
    }
}
