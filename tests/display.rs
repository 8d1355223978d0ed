//! Printing, compared with NumPy (`display/make.py`).

use std::{fmt::Debug, str::FromStr};

use xcs::{Element, Tensor};

/// One case of `numpy.txt`.
struct Case<'a> {
    dtype: &'a str,
    shape: Vec<usize>,
    precision: Option<usize>,
    values: &'a str,
    text: String,
}

fn cases() -> impl Iterator<Item = Case<'static>> {
    include_str!("display/numpy.txt").split("# ").skip(1).map(|case| {
        let (head, text) = case.split_once('\n').expect("a line that says what is printed");
        let (what, values) = head.split_once(" |").expect("a bar before the values");
        let [dtype, shape, precision] = what.split(' ').collect::<Vec<_>>().try_into().expect("three words");
        let lengths = shape.split(',').filter(|&length| length != "none");
        Case {
            dtype,
            shape: lengths.map(|length| length.parse().expect("a length")).collect(),
            precision: precision.parse().ok(),
            values: values.trim_start(),
            text: text.trim_end().to_owned(),
        }
    })
}

fn printed<T: Element + FromStr<Err: Debug>>(case: &Case<'_>) -> String {
    let values = case.values.split_terminator(' ').map(|value| value.parse::<T>().expect("a number")).collect();
    let tensor = Tensor::from_vec(values, &case.shape).expect("as many values");
    match case.precision {
        Some(precision) => format!("{tensor:.precision$}"),
        None => tensor.to_string(),
    }
}

#[test]
fn as_numpy_prints() {
    let mut count = 0;
    for case in cases() {
        let found = match case.dtype {
            "f32" => printed::<f32>(&case),
            "f64" => printed::<f64>(&case),
            "i32" => printed::<i32>(&case),
            "i64" => printed::<i64>(&case),
            "u8" => printed::<u8>(&case),
            other => panic!("no such type: {other}"),
        };
        let Case { dtype, shape, precision, values, text } = &case;
        let values: String = values.chars().take(200).collect();
        assert_eq!(&found, text, "{dtype} {shape:?} {precision:?} {values}\n--- ours\n{found}\n--- NumPy's\n{text}");
        count += 1;
    }
    assert!(count > 140, "{count}");
}

#[test]
fn truth_values_are_written_as_in_rust_and_aligned_as_in_numpy() {
    let x = Tensor::from_rows(&[[true, false], [true, true]]).expect("two rows");
    assert_eq!(x.to_string(), "[[ true false]\n [ true  true]]");
    assert_eq!(format!("{x:.1}"), x.to_string());
    assert_eq!(Tensor::scalar(true).to_string(), "true");
}

/// A number without axes is printed as Rust prints it, in full.
#[test]
fn numbers_without_axes() {
    assert_eq!(Tensor::scalar(2.0f32).to_string(), "2.0");
    assert_eq!(Tensor::scalar(1.0f64 / 3.0).to_string(), "0.3333333333333333");
    assert_eq!(format!("{:.2}", Tensor::scalar(1.0f64 / 3.0)), "0.33");
    assert_eq!(Tensor::scalar(-7i64).to_string(), "-7");
    assert_eq!(format!("{:.2}", Tensor::scalar(-7i64)), "-7");
    assert_eq!(Tensor::scalar(f32::NAN).to_string(), "NaN");
}

#[test]
fn debug_says_type_and_shape() {
    let x = Tensor::<f32>::zeros([2]);
    assert_eq!(format!("{x:?}"), "Tensor<f32>[2] [0. 0.]");
    assert_eq!(format!("{:?}", Tensor::scalar(1u8)), "Tensor<u8>[] 1");
    assert_eq!(format!("{:?}", Tensor::<i32>::eye(2)), "Tensor<i32>[2, 2]\n[[1 0]\n [0 1]]");
    assert_eq!(format!("{:?}", Tensor::<bool>::zeros([2, 0])), "Tensor<bool>[2, 0]\n[]");
}

/// Strided and pending tensors print what they hold; printing is reading.
#[test]
fn what_is_printed_is_what_is_there() {
    #[xcs::jit]
    fn print(x: &Tensor<i32>) -> String {
        format!("{} {:.1}", (x + 1).transpose().flip(0), x.cast::<f32>().mean())
    }
    let x = Tensor::from_rows(&[[1, 2], [3, 4]]).expect("two rows");
    assert_eq!(print(&x), "[[3 5]\n [2 4]] 2.5");
}

/// What is not shown is not read: a tensor of a billion elements that are stored once.
#[test]
fn a_huge_tensor() {
    let x = Tensor::<u8>::ones([1 << 15, 1 << 15]);
    assert_eq!(x.to_string().lines().next(), Some("[[1 1 1 ... 1 1 1]"));
}
