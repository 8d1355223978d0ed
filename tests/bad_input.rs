//! Data from outside: what is wrong with it is an error that says what and how, never a panic. (Damaged files are in
//! `npy.rs`; wrong attribute arguments in `ui`.)

use xcs::{Error, Tensor};

fn message<T: xcs::Element>(result: Result<Tensor<T>, Error>) -> String {
    result.expect_err("a mistake").to_string()
}

#[test]
fn too_few_and_too_many_values() {
    let error = Tensor::from_vec(vec![1.0; 5], [2, 3]).expect_err("five values");
    assert!(matches!(&error, Error::Length { values: 5, shape } if shape == &[2, 3]));
    assert_eq!(error.to_string(), "5 values do not fill the shape [2, 3], which has 6 elements: give as many values");
    assert!(
        message(Tensor::from_vec(vec![1, 2], [])).contains("2 values do not fill the shape [], which has 1 element")
    );
    assert!(message(Tensor::from_vec(vec![1u8], [0, 3])).contains("which has 0 elements"));
    assert!(message(Tensor::<bool>::from_vec(vec![], [1])).contains("0 values do not fill"));
}

#[test]
fn shapes_that_no_tensor_has() {
    let nine = message(Tensor::from_vec(vec![1.0], [1; 9]));
    assert!(nine.contains("[1, 1, 1, 1, 1, 1, 1, 1, 1] is too large: at most 8 axes"), "{nine}");
    // Products that wrap around to the number of values.
    for shape in [[usize::MAX, 2], [1 << 32, 1 << 32], [1 << 63, 2], [0, usize::MAX]] {
        assert!(matches!(Tensor::<f32>::from_vec(vec![], shape), Err(Error::ShapeTooLarge { .. })), "{shape:?}");
    }
    assert!(Tensor::<f32>::from_vec(vec![], [0, 1 << 40]).is_ok(), "no elements, but a shape that can be multiplied");
}

#[test]
fn ragged_rows() {
    let error = Tensor::from_rows(&[vec![1, 2], vec![3, 4], vec![5]]).expect_err("a short row");
    assert!(matches!(error, Error::Ragged { row: 2, found: 1, expected: 2 }));
    assert_eq!(error.to_string(), "row 2 has 1 values where the rows before it have 2: all rows must be equally long");
    assert!(
        message(Tensor::from_rows(&[vec![], vec![1.0]])).contains("row 1 has 1 values where the rows before it have 0")
    );
}

/// A service asks before it computes.
#[test]
fn shapes_can_be_checked_first() {
    let x = Tensor::<f32>::zeros([3, 1]);
    assert!(x.can_broadcast(&[3, 4]) && !x.can_broadcast(&[2, 4]));
    assert!(!x.can_broadcast(&[1; 9]) && !x.can_broadcast(&[usize::MAX; 3]));
}

#[test]
fn errors_are_errors() {
    fn check<E: std::error::Error + Send + Sync + 'static>(_: &E) {}
    check(&Tensor::from_vec(vec![1.0], [2]).expect_err("one value"));
}
