//! Callees count for their callers, each call against its own limit.

use crate::{operations, sample};
use xcs::{Tensor, jit, stats};

#[test]
fn a_callees_operations_count_for_both() {
    #[jit]
    fn inner(x: &Tensor) -> Tensor {
        operations(x, 59)
    }
    #[jit]
    fn hundred(x: &Tensor) -> Tensor {
        inner(x) * 2.0 + operations(x, 36)
    }
    let _ = hundred(&sample());
    // The call of `operations` and 59; the calls of `inner` and `operations`, `*`, `+`, 36.
    assert_eq!((stats(inner).operations, stats(inner).staged), (60, 1));
    assert_eq!((stats(hundred).operations, stats(hundred).staged), (100, 1));

    #[jit]
    fn hundred_and_one(x: &Tensor) -> Tensor {
        inner(x) * 2.0 + operations(x, 37)
    }
    let _ = hundred_and_one(&sample());
    assert_eq!((stats(hundred_and_one).operations, stats(hundred_and_one).stopped), (101, 1));
    assert_eq!((stats(inner).operations, stats(inner).stopped), (60, 0), "the callee is within its own limit");
}

#[test]
fn a_caller_that_stops_inside_its_callee_does_not_stop_the_callee() {
    #[jit]
    fn inner(x: &Tensor) -> Tensor {
        operations(x, 20)
    }
    #[jit]
    fn outer(x: &Tensor) -> Tensor {
        let y = operations(x, 90);
        let z = inner(&y);
        z + 1.0
    }
    let once = outer(&sample());
    assert_eq!((stats(outer).operations, stats(outer).stopped), (101, 1));
    assert_eq!((stats(inner).operations, stats(inner).staged), (21, 1));
    // The caller has stopped: its callee opens a session of its own.
    let again = outer(&sample());
    assert_eq!(once.to_vec(), again.to_vec());
    assert_eq!((stats(inner).staged, stats(inner).stopped, stats(outer).stopped), (2, 0, 2));
    assert!(stats(inner).segments_run >= 1);
}

#[test]
fn a_callee_over_its_own_limit_adds_nothing_more() {
    #[jit(max_ops = 10)]
    fn inner(x: &Tensor) -> Tensor {
        operations(x, 500)
    }
    #[jit]
    fn hundred(x: &Tensor) -> Tensor {
        // The two calls, and 87.
        let y = inner(x);
        operations(&y, 87)
    }
    let _ = hundred(&sample());
    assert_eq!((stats(inner).operations, stats(inner).stopped), (11, 1));
    assert_eq!((stats(hundred).operations, stats(hundred).staged), (100, 1), "11 of the callee's");

    // Known over from the start, it adds nothing at all.
    #[jit]
    fn another_hundred(x: &Tensor) -> Tensor {
        let y = inner(x);
        operations(&y, 98)
    }
    let _ = another_hundred(&sample());
    assert_eq!((stats(another_hundred).operations, stats(another_hundred).staged), (100, 1));
    let _ = hundred(&sample());
    assert_eq!((stats(hundred).operations, stats(hundred).staged), (89, 2));
}

#[test]
fn a_call_that_counts_differently_later_may_still_go_over() {
    #[jit(max_ops = 10)]
    fn inner(x: &Tensor) -> Tensor {
        operations(x, 500)
    }
    #[jit]
    fn hundred_and_one(x: &Tensor) -> Tensor {
        let y = inner(x);
        operations(&y, 88)
    }
    let _ = hundred_and_one(&sample());
    assert_eq!((stats(hundred_and_one).operations, stats(hundred_and_one).stopped), (101, 1));
}

#[test]
fn both_stop_at_the_same_operation() {
    #[jit]
    fn inner(x: &Tensor) -> Tensor {
        let mut y = x.clone();
        for _ in 0..100 {
            y += 1.0;
        }
        &y + 1.0
    }
    #[jit(max_ops = 101)]
    fn outer(x: &Tensor) -> Tensor {
        inner(x)
    }
    let y = outer(&sample());
    assert_eq!((stats(inner).operations, stats(inner).stopped), (101, 1));
    assert_eq!((stats(outer).operations, stats(outer).stopped), (102, 1));
    assert_eq!(y.to_vec(), (sample() + 101.0).to_vec());
}

#[test]
fn recursive_calls_count_for_every_call_above_them() {
    #[jit]
    fn countdown(x: &Tensor, n: usize) -> Tensor {
        if n == 0 { x.clone() } else { countdown(&(x + 1.0), n - 1) }
    }
    // Each level adds `+` and the call.
    assert_eq!(countdown(&sample(), 50).to_vec()[0], 50.5);
    assert_eq!((stats(countdown).operations, stats(countdown).staged), (100, 51));
    assert_eq!(countdown(&sample(), 51).to_vec()[0], 51.5);
    // The outermost call, and the innermost, which begins when that one has stopped.
    assert_eq!((stats(countdown).operations, stats(countdown).stopped), (101, 2));
}

#[test]
fn the_callee_of_a_stopped_caller_decides_for_itself() {
    #[jit]
    fn long(x: &Tensor) -> Tensor {
        operations(x, 150)
    }
    #[jit(no_op_limit)]
    fn outer(x: &Tensor) -> Tensor {
        let y = long(x);
        let z = long(&y);
        operations(&z, 200)
    }
    let _ = outer(&sample());
    // 101 of the first `long`, none of the second, the three calls, 200.
    assert_eq!((stats(long).stopped, stats(long).first_recordings), (2, 1));
    assert_eq!((stats(outer).operations, stats(outer).staged), (304, 1));
}

#[test]
fn recursion_below_a_stopped_call_records_nothing_more() {
    #[jit]
    fn countdown(x: &Tensor, n: usize) -> Tensor {
        if n == 0 { x.clone() } else { countdown(&(x + 1.0), n - 1) }
    }
    assert_eq!(countdown(&sample(), 1000).to_vec()[0], 1000.5);
    // Two operations a level: the first call stops 51 levels down. It had fifty calls below it, which go on recording
    // nothing, and the other 950 never begin to.
    let stats = stats(countdown);
    assert_eq!((stats.calls, stats.first_recordings, stats.staged), (1001, 1, 50));
    assert_eq!(stats.stopped, 951);
}
