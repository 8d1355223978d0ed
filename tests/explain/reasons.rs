//! Each call that compiled nothing has the reason that is true of it.

use crate::x;
use std::panic::{AssertUnwindSafe, catch_unwind};
use xcs::{Code, Tensor, explain, jit};

/// The reason of the only signature.
fn reason<F>(function: F) -> Code {
    let explanation = explain(function);
    let [function] = explanation.functions.as_slice() else { panic!("{explanation}") };
    let [signature] = function.signatures.as_slice() else { panic!("{explanation}") };
    signature.reason
}

#[jit]
fn needs_none(x: &Tensor) -> usize {
    let mut w = x * 2.0;
    w = w.exp();
    w.len()
}

#[test]
fn recorded_but_not_needed() {
    assert_eq!(needs_none(&x()), 4);
    assert_eq!(reason(needs_none), Code::NothingNeeded);
    assert_eq!(explain(needs_none).functions[0].signatures[0].tensor_operations, 2);
}

#[jit]
fn panics(x: &Tensor, y: &Tensor) -> Tensor {
    let z = x * 2.0;
    z + y
}

#[test]
fn panicked_before_anything_was_computed() {
    let (x, y) = (x(), Tensor::from_slice(&[1.0, 2.0, 3.0]));
    assert!(catch_unwind(AssertUnwindSafe(|| panics(&x, &y))).is_err());
    assert_eq!(reason(panics), Code::EndedEarly);
}

#[jit]
async fn waits(x: Tensor) -> usize {
    let y = x + 1.0;
    std::future::pending::<()>().await;
    y.len()
}

#[test]
fn a_future_that_was_dropped_half_way() {
    let mut future = Box::pin(waits(x()));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    assert!(future.as_mut().poll(&mut context).is_pending());
    drop(future);
    // What was recorded could still be reached when the call was suspended.
    assert_eq!(reason(waits), Code::Staged);
}

#[jit]
fn only_views(x: &Tensor) -> Tensor {
    let mut y = x.transpose();
    y = y.reshape([12]);
    y.slice(0, 0..4)
}

#[test]
fn only_views_were_recorded() {
    let x = Tensor::<f32>::arange(0.0, 12.0, 1.0).reshape([4, 3]);
    assert_eq!(only_views(&x).to_vec(), [0.0, 3.0, 6.0, 9.0]);
    assert_eq!(reason(only_views), Code::OnlyViews);
    let function = &explain(only_views).functions[0];
    assert_eq!((function.signatures[0].operations, function.segments.len()), (0, 1));
}

#[jit]
fn callee(x: &Tensor) -> Tensor {
    x.exp()
}

#[jit]
fn caller(x: &Tensor) -> f32 {
    callee(x).sum().item()
}

#[test]
fn recorded_together_with_its_caller() {
    let _ = caller(&x());
    assert_eq!((reason(callee), reason(caller)), (Code::JoinedCaller, Code::Staged));
    // A call of its own changes the reason, and the caller does not take that back.
    let _ = (callee(&x()), caller(&x()));
    assert_eq!(reason(callee), Code::Replayed);
}

#[jit(max_ops = 20)]
fn many_operations(x: &Tensor) -> Tensor {
    let mut y = x.clone();
    for _ in 0..30 {
        y *= 1.5;
    }
    y
}

fn host_call(n: u32) -> u32 {
    n + 1
}

#[jit(max_ops = 20)]
fn many_calls(x: &Tensor) -> (Tensor, u32) {
    let mut n = 0;
    for _ in 0..30 {
        n = host_call(n);
    }
    (x + 1.0, n)
}

#[test]
fn the_limit_says_what_filled_it_and_only_what_helps() {
    let _ = (many_operations(&x()), many_calls(&x()));
    for (explanation, advice, other, parts) in [
        (explain(many_operations), Code::RaiseLimit, Code::MoveCalls, (21, 0)),
        (explain(many_calls), Code::MoveCalls, Code::RaiseLimit, (0, 21)),
    ] {
        let signature = &explanation.functions[0].signatures[0];
        assert_eq!((signature.reason, signature.advice), (Code::OverLimit, Some(advice)));
        assert_eq!((signature.tensor_operations, signature.host_calls), parts);
        // Lines are cut between words.
        let text = explanation.to_string().split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains("more than 20 counted, all of them") && !text.contains("21 "), "{text}");
        let times = |code: Code| text.matches(code.text()).count();
        assert_eq!([advice, other, Code::OverLimit].map(times), [1, 0, 1], "each said once: {text}");
    }
}

#[jit]
fn softmax_among_calls(x: &Tensor) -> Tensor {
    for _ in 0..3 {
        for n in 0..4 {
            std::hint::black_box(n);
        }
    }
    x.softmax(0)
}

#[test]
fn operations_and_calls_are_counted_apart() {
    let _ = softmax_among_calls(&x());
    let explanation = explain(softmax_among_calls);
    let function = &explanation.functions[0];
    let signature = &function.signatures[0];
    assert_eq!((signature.operations, signature.tensor_operations, signature.host_calls), (13, 1, 12));
    assert_eq!((function.stats.operations, function.stats.host_calls), (13, 12));
    assert!(explanation.to_string().contains("13 counted: 1 tensor operation and 12 calls or macros"), "{explanation}");
    let entries: usize = function.segments[0].steps.iter().map(|step| step.operations.len()).sum();
    assert_eq!(entries, 5, "the entries of a step are finer: {explanation}");
    let json = serde_json::to_value(&explanation).unwrap();
    assert_eq!(json["functions"][0]["signatures"][0]["host_calls"], 12);
}
