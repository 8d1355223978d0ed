//! The paths an operation can take.

use ndarray::ArrayD;
use xcs::{Mode, Tensor, jit, with_mode};

use crate::cases::Value;

#[jit(no_op_limit)]
fn recorded<R, F: Fn() -> R>(f: &F) -> R {
    f()
}

/// What `f` computes: in plain code, under `Mode::Fallback`, recorded, and compiled before. Panics unless shapes and
/// bits agree.
pub fn on_each_path<R: Value>(what: &str, f: impl Fn() -> Tensor<R>) -> ArrayD<R> {
    let plain = array(&f());
    let others = [
        ("Fallback", with_mode(Mode::Fallback, || recorded(&f))),
        ("recorded", recorded(&f)),
        ("compiled before", recorded(&f)),
    ];
    for (path, result) in others {
        assert_same(&format!("{what}, {path}"), &array(&result), &plain);
    }
    plain
}

/// [`on_each_path`] without the shape.
pub fn values_on_each_path<R: Value>(what: &str, f: impl Fn() -> Tensor<R>) -> Vec<R> {
    on_each_path(what, f).into_iter().collect()
}

/// The contents of a tensor, read in row-major order.
pub fn array<R: Value>(tensor: &Tensor<R>) -> ArrayD<R> {
    ArrayD::from_shape_vec(tensor.shape(), tensor.to_vec()).expect("as many elements as the shape says")
}

/// Panics unless shapes and bits agree; any NaN is the same as any other.
pub fn assert_same<R: Value>(what: &str, found: &ArrayD<R>, expected: &ArrayD<R>) {
    assert_eq!(found.shape(), expected.shape(), "{what}: shape");
    for (index, (found, expected)) in found.iter().zip(expected).enumerate() {
        assert!(found.same(*expected), "{what}: element {index} is {found:?} where {expected:?} is expected");
    }
}

#[test]
fn the_recorded_path_compiles() {
    let before = xcs::stats(recorded::<u8, fn() -> u8>);
    on_each_path("addition", || Tensor::from_slice(&[1.0f32, 2.0]) + 1.0);
    let after = xcs::stats(recorded::<u8, fn() -> u8>);
    assert!(after.staged >= before.staged + 2 && after.segments_run >= before.segments_run + 2, "{after:?}");
    assert_eq!(after.stopped, 0);
}
