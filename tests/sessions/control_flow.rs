//! Helpers, loops, early returns, `?`.

use crate::{bits, note, on_every_path, sample};
use xcs::{Tensor, jit, stats};

fn centred(x: &Tensor) -> Tensor {
    note("centred");
    x - x.mean_keepdim(-1)
}

mod library {
    use xcs::Tensor;

    pub struct Scale(pub f32);

    impl Scale {
        pub fn apply(&self, x: Tensor) -> Tensor {
            x * self.0
        }
    }
}

#[jit]
fn through_helpers(x: &Tensor, scale: &library::Scale) -> Tensor {
    let y = centred(x);
    let z = scale.apply(y);
    [z.clone(), z].iter().fold(x.clone(), |sum, y| sum + y)
}

#[test]
fn helpers_record_into_the_segment_of_their_caller() {
    let (_, log) = on_every_path(|| bits(&through_helpers(&sample(), &library::Scale(2.0))));
    assert_eq!(log, ["centred"]);
    let stats = stats(through_helpers);
    assert_eq!((stats.staged, stats.segments_run, stats.segments_compiled), (3, 3, 1));
    // Two in `centred`, one in `apply`, two in the closure; the calls of both helpers, `iter` and `fold`.
    assert_eq!(stats.operations, 5 + 4);
}

#[jit]
fn power(x: &Tensor, times: usize) -> Tensor {
    let mut y = x.clone();
    for _ in 0..times {
        y = &y * x + 1.0;
    }
    y
}

#[test]
fn loops_may_turn_differently_each_time() {
    for times in [3, 0, 1, 7, 3, 20, 2, 7] {
        on_every_path(|| bits(&power(&sample(), times)));
    }
    assert_eq!(stats(power).decisions, 1, "a scalar is no part of the decision's key");
}

#[jit]
fn converge(x: &Tensor) -> (Tensor, usize) {
    let mut y = x.clone();
    let mut steps = 0;
    // Newton's method for the square root: the number of steps depends on the data.
    while (&y * &y - x).abs().max().item() > 1e-3 && steps < 12 {
        y = (&y + x / &y) * 0.5;
        steps += 1;
        note(steps);
    }
    (y, steps)
}

#[test]
fn loops_may_ask_the_data() {
    for top in [1.0f32, 100.0, 2.0] {
        let x = Tensor::linspace(0.5, f64::from(top), 5);
        let ((_, steps), log) = on_every_path(|| {
            let (root, steps) = converge(&x);
            (bits(&root), steps)
        });
        assert!(steps > 2 && log.len() == steps);
    }
}

#[jit]
fn until(x: &Tensor, limit: f32) -> Option<Tensor> {
    let doubled = x * 2.0;
    let unused = doubled.exp();
    if doubled.sum().item() > limit {
        note("too much");
        return None;
    }
    drop(unused);
    for row in 0..2 {
        let part = doubled.slice(0, row..row + 1);
        if part.max().item() > 6.0 {
            return Some(part + 0.5);
        }
        note(row);
    }
    Some(doubled)
}

#[test]
fn early_returns() {
    let (none, log) = on_every_path(|| until(&sample(), 1.0).map(|x| bits(&x)));
    assert_eq!((none, log), (None, vec!["too much".to_owned()]));
    let (some, log) = on_every_path(|| until(&sample(), 1e6).map(|x| x.to_vec()));
    assert_eq!((some, log), (Some(vec![7.5, 9.5, 11.5]), vec!["0".to_owned()]));
}

#[derive(Debug)]
struct Refused {
    so_far: Tensor,
}

fn accept(x: &Tensor, bound: f32) -> Result<f32, Refused> {
    let largest = x.max();
    note("asked");
    if largest.item() > bound { Err(Refused { so_far: x * 10.0 }) } else { Ok(bound) }
}

#[jit]
fn fallible(x: &Tensor, bound: f32) -> Result<Tensor, Refused> {
    let y = x + 1.0;
    let first = accept(&y, bound)?;
    let z = &y * first;
    let second = accept(&z, bound)?;
    Ok(z - second)
}

#[test]
fn question_mark_carries_pending_tensors_out() {
    let run = |bound| {
        on_every_path(|| match fallible(&sample(), bound) {
            Ok(value) => ("ok", value.to_vec()),
            Err(refused) => ("refused", refused.so_far.to_vec()),
        })
    };
    let ((how, values), log) = run(3.0);
    assert_eq!((how, values[0], log.len()), ("refused", 15.0, 1));
    let ((how, values), log) = run(7.0);
    assert_eq!((how, values[0], log.len()), ("refused", 105.0, 2));
    let ((how, values), log) = run(-1.0);
    assert_eq!((how, values[0], log.len()), ("refused", 15.0, 1));
    let ((how, values), log) = run(1e3);
    assert_eq!((how, values[0], log.len()), ("refused", 15_000.0, 2));
}

#[jit(no_op_limit)]
fn deep(x: &Tensor, depth: usize) -> Tensor {
    let mut y = x.clone();
    for step in 0..depth {
        y = if step % 3 == 0 { y.tanh() } else { &y * 0.5 + x };
    }
    y
}

#[test]
fn thousands_of_operations_in_a_row() {
    on_every_path(|| bits(&deep(&sample(), 5_000)));
}
