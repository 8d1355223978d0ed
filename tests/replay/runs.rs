//! Threads, nesting, switches and failures.

use super::bits::Bits;
use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Barrier,
    thread,
};
use xcs::{Mode, Tensor, jit, stats, with_mode};

fn vector(values: &[f32]) -> Tensor {
    Tensor::from_slice(values)
}

#[jit(full)]
fn shared(x: &Tensor, y: &Tensor) -> Tensor {
    (x * y).exp() - y
}

#[test]
fn sixty_four_threads_from_cold_compile_once() {
    let (x, y) = (vector(&[1.0, 2.0, 3.0]), vector(&[0.5, 0.25, -1.0]));
    let expected = with_mode(Mode::Fallback, || shared(&x, &y).bits());
    let barrier = Barrier::new(64);
    thread::scope(|scope| {
        for _ in 0..64 {
            scope.spawn(|| {
                barrier.wait();
                for _ in 0..50 {
                    assert_eq!(shared(&x, &y).bits(), expected);
                }
            });
        }
    });
    let stats = stats(shared);
    assert_eq!((stats.first_recordings, stats.segments_compiled, stats.plans), (1, 1, 1), "{stats}");
    assert_eq!(stats.calls, 64 * 50 + 1);
    assert_eq!(stats.replayed + stats.staged + stats.fallback, stats.calls);
    // How many of them were replayed depends on when the first one came to its end.
    let replayed = stats.replayed;
    assert_eq!(shared(&x, &y).bits(), expected);
    assert_eq!(xcs::stats(shared).replayed, replayed + 1);
}

#[jit(full)]
fn inner(x: &Tensor) -> Tensor {
    x.exp() * 2.0
}

#[jit]
fn outer(x: &Tensor) -> Tensor {
    let y = inner(x);
    inner(&(y + 1.0)) - 1.0
}

#[test]
fn a_callee_joins_a_caller_that_records() {
    let x = vector(&[0.5, -0.5]);
    let plain = with_mode(Mode::Fallback, || outer(&x).bits());
    // There is a plan for such an argument.
    inner(&x);
    inner(&x);
    let before = stats(inner).replayed;
    assert_eq!(before, 1);
    for _ in 0..3 {
        assert_eq!(outer(&x).bits(), plain);
    }
    assert_eq!(stats(inner).replayed, before, "what it does is fused with its caller's");
    assert_eq!(stats(outer).segments_run, 3);
    inner(&x);
    assert_eq!(stats(inner).replayed, before + 1);
}

#[jit(max_ops = 2)]
fn over_the_limit(x: &Tensor) -> Tensor {
    x.exp().ln().sqrt().abs()
}

#[test]
fn a_function_over_its_limit_is_eager() {
    for _ in 0..3 {
        over_the_limit(&vector(&[1.0]));
    }
    let stats = stats(over_the_limit);
    assert_eq!((stats.replayed, stats.plans, stats.stopped), (0, 0, 3));
}

#[jit(full)]
fn switched(x: &Tensor) -> Tensor {
    x * 3.0
}

#[test]
fn switches_turn_replaying_off() {
    let x = vector(&[1.0]);
    for _ in 0..3 {
        with_mode(Mode::Staged, || switched(&x));
        with_mode(Mode::Fallback, || switched(&x));
    }
    assert_eq!((stats(switched).replayed, stats(switched).plans), (0, 0));
    switched(&x);
    switched(&x);
    assert_eq!((stats(switched).replayed, stats(switched).plans), (1, 1));
    with_mode(Mode::Staged, || switched(&x));
    assert_eq!(stats(switched).replayed, 1);
}

#[jit(full)]
fn quotient(a: &Tensor<i32>, b: &Tensor<i32>) -> Tensor<i32> {
    let c = a + 1;
    c / b
}

/// The message of a panic, and its line.
fn failure(call: impl FnOnce()) -> String {
    let payload = catch_unwind(AssertUnwindSafe(call)).expect_err("a panic");
    payload
        .downcast_ref::<&str>()
        .map(ToString::to_string)
        .or_else(|| payload.downcast_ref::<String>().cloned())
        .unwrap()
}

#[test]
fn a_failure_in_the_data_is_the_bodys_own() {
    let (a, b, zero) = (Tensor::from_slice(&[4, 8]), Tensor::from_slice(&[1, 3]), Tensor::from_slice(&[1, 0]));
    let plain = failure(|| drop(with_mode(Mode::Fallback, || quotient(&a, &zero))));
    for _ in 0..3 {
        assert_eq!(quotient(&a, &b).to_vec(), [5, 3]);
        assert_eq!(failure(|| drop(quotient(&a, &zero))), plain);
    }
    assert_eq!(quotient(&a, &b).to_vec(), [5, 3], "a panic leaves nothing behind");
    assert!(stats(quotient).replayed >= 2);
}

#[jit(full)]
fn thrown_away(a: &Tensor<i32>, b: &Tensor<i32>) -> Tensor<i32> {
    let _unused = a / b;
    a.clone()
}

#[test]
fn an_operation_fails_though_nobody_needs_its_result() {
    let (a, b, zero) = (Tensor::from_slice(&[4]), Tensor::from_slice(&[2]), Tensor::from_slice(&[0]));
    for _ in 0..3 {
        assert_eq!(thrown_away(&a, &b).to_vec(), [4]);
    }
    assert!(failure(|| drop(thrown_away(&a, &zero))).contains("zero"));
    let empty = Tensor::<i32>::zeros([0]);
    assert_eq!(thrown_away(&empty, &b).to_vec(), [0; 0]);
    assert!(failure(|| drop(thrown_away(&empty, &zero))).contains("zero"), "as without the attribute");
}

#[jit(full)]
fn overflow(x: &Tensor, n: u8) -> Tensor {
    x * (n + 1) as f32
}

#[test]
fn arithmetic_of_scalars_panics_in_each_call() {
    let x = vector(&[1.0]);
    for _ in 0..3 {
        assert_eq!(overflow(&x, 254).item(), 255.0);
        if cfg!(debug_assertions) {
            assert!(failure(|| drop(overflow(&x, 255))).contains("overflow"));
        }
    }
}

#[jit(full)]
fn mismatched(a: &Tensor, b: &Tensor) -> Tensor {
    a + b
}

#[test]
fn shapes_that_do_not_fit_panic_in_each_call() {
    let (two, three) = (vector(&[1.0, 2.0]), vector(&[1.0, 2.0, 3.0]));
    let plain = failure(|| drop(with_mode(Mode::Fallback, || mismatched(&two, &three))));
    for _ in 0..3 {
        assert_eq!(mismatched(&two, &two).to_vec(), [2.0, 4.0]);
        assert_eq!(failure(|| drop(mismatched(&two, &three))), plain);
    }
}

#[jit(full)]
fn twice_read(x: &Tensor, y: &Tensor) -> (f32, f32, Tensor) {
    let a = x * y;
    let total = a.sum().item();
    let b = a.transpose() + 1.0;
    (b.max().item(), total, b)
}

#[test]
fn several_segments_follow_each_other() {
    for k in 0..4 {
        let x = Tensor::arange(0.0, 6.0, 1.0).reshape([2, 3]) * (k as f32);
        let y = &x + 0.5;
        let plain = with_mode(Mode::Fallback, || twice_read(&x, &y).bits());
        assert_eq!(twice_read(&x, &y).bits(), plain);
        assert_eq!(twice_read(&x, &y).bits(), plain);
    }
    assert_eq!(stats(twice_read).replayed, 7);
}

#[jit(full)]
fn at_last(x: &Tensor) -> Tensor {
    x * 3.0
}

#[test]
fn a_call_during_an_unwinding_is_replayed_as_any_other() {
    struct Last(Tensor);
    impl Drop for Last {
        fn drop(&mut self) {
            assert_eq!(at_last(&self.0).to_vec(), [6.0]);
        }
    }
    let _ = catch_unwind(|| {
        let _last = Last(vector(&[2.0]));
        panic!("on purpose");
    });
}
