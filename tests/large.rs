//! What is long, deep or large: jitted as plain, without a panic and without piling up.

use std::{cell::RefCell, panic::AssertUnwindSafe};
use xcs::{Code, Mode, Tensor, jit};

#[jit(no_op_limit)]
fn chain(x: &Tensor, n: usize) -> Tensor {
    let mut y = x.clone();
    for _ in 0..n {
        y = &y + 1.0;
    }
    y
}

#[test]
fn a_chain_of_70_000_operations_is_computed_in_parts() {
    let x = Tensor::from_slice(&[0.5, -0.5]);
    assert_eq!(chain(&x, 70_000).to_vec(), [70_000.5, 69_999.5]);
    let report = xcs::explain(chain);
    assert!(report.functions[0].segments.iter().any(|segment| segment.reason == Code::EndedByFullTape), "{report}");
}

#[jit(no_op_limit)]
fn wide(x: &Tensor, n: usize) -> Vec<Tensor> {
    (0..n).map(|i| x * i as f32).collect()
}

#[test]
fn thousands_of_independent_results_are_all_computed() {
    let x = Tensor::from_slice(&[1.0, 2.0]);
    let plain = xcs::with_mode(Mode::Fallback, || wide(&x, 3_000));
    let jitted = wide(&x, 3_000);
    assert!(plain.iter().zip(&jitted).all(|(plain, jitted)| plain.to_vec() == jitted.to_vec()));
}

#[jit(no_op_limit)]
fn long_then_panics(x: &Tensor, kept: &mut Tensor) {
    *kept = chain(x, 70_000);
    panic!("the user's own");
}

#[test]
fn the_users_panic_is_the_one_that_is_seen() {
    let x = Tensor::from_slice(&[1.0]);
    let mut kept = x.clone();
    let panic = std::panic::catch_unwind(AssertUnwindSafe(|| long_then_panics(&x, &mut kept))).unwrap_err();
    assert_eq!(panic.downcast_ref::<&str>(), Some(&"the user's own"));
    assert_eq!(kept.item(), 70_001.0);
}

#[jit(no_op_limit)]
fn deep(n: usize) -> usize {
    if n == 0 { 0 } else { deep(n - 1) + 1 }
}

#[test]
fn recursion_is_as_deep_as_the_stack_allows() {
    let thread = std::thread::Builder::new().stack_size(256 << 20).spawn(|| deep(50_000)).unwrap();
    assert_eq!(thread.join().unwrap(), 50_000);
}

#[jit]
fn total(n: usize) -> Tensor {
    let mut sum = Tensor::zeros([4 << 20]);
    for i in 0..n {
        sum += Tensor::from_vec(vec![i as f32; 4 << 20], [4 << 20]).expect("as many values");
    }
    sum
}

#[test]
fn inputs_that_nobody_else_holds_do_not_pile_up() {
    assert_eq!(total(12).get([7]), 66.0);
    let segments = &xcs::explain(total).functions[0].segments;
    assert!(segments.iter().any(|segment| segment.reason == Code::EndedByFullTape), "the tape let go in between");
}

#[test]
fn lengths_that_do_not_add_up_to_a_number_are_refused() {
    let x = Tensor::<u8>::zeros([1 << 59]);
    let parts = vec![&x; 32];
    let panic = std::panic::catch_unwind(AssertUnwindSafe(|| Tensor::concat(&parts, 0))).map(|_| ()).unwrap_err();
    assert!(panic.downcast_ref::<String>().unwrap().contains("too large"));
}

struct ComputesWhenDropped(RefCell<Option<Tensor>>);

impl Drop for ComputesWhenDropped {
    fn drop(&mut self) {
        if let Some(x) = self.0.take() {
            assert_eq!((x.exp() * 0.0 + 2.0).sum().item(), 4.0);
        }
    }
}

thread_local! {
    static LAST: ComputesWhenDropped = const { ComputesWhenDropped(RefCell::new(None)) };
}

#[test]
fn a_thread_that_is_torn_down_can_still_compute() {
    let thread = std::thread::spawn(|| {
        // Touched before the first operation, so it is dropped after everything the operations keep.
        LAST.with(|last| last.0.replace(None));
        LAST.with(|last| last.0.replace(Some(Tensor::from_slice(&[1.0, 2.0]) + 1.0)));
    });
    assert!(thread.join().is_ok());
}
