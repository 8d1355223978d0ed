//! Shapes and layouts: without axes, empty, of one element, and views with every kind of stride.

use std::fmt::Debug;

use ndarray::{ArrayD, Axis, IxDyn, Slice};
use xcs::{Element, Number, Tensor};

use crate::paths::{assert_same, on_each_path};

/// An element type as the tests need it.
pub trait Value: Element + Debug {
    /// `n` values without system, the same ones every time.
    fn values(n: usize, seed: u64) -> Vec<Self>;

    /// Whether the bits agree; any NaN is the same as any other.
    fn same(self, other: Self) -> bool;
}

/// A number as the tests need it.
pub trait NumberValue: Value + Number {
    /// Exact, but for large `i64`.
    fn wide(self) -> f64;
}

/// Pseudo-random numbers (the generator of Knuth's MMIX).
pub fn random(seed: u64) -> impl Iterator<Item = u64> {
    let step =
        |state: &u64| Some(state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407));
    std::iter::successors(step(&seed), step).map(|state| state >> 20)
}

macro_rules! real {
    ($($type:ident)*) => {$(
        impl Value for $type {
            fn values(n: usize, seed: u64) -> Vec<Self> {
                random(seed).map(|bits| (bits % 80_001) as $type / 10_000.0 - 4.0).take(n).collect()
            }
            fn same(self, other: Self) -> bool {
                self.to_bits() == other.to_bits() || (self.is_nan() && other.is_nan())
            }
        }
        impl NumberValue for $type {
            fn wide(self) -> f64 {
                f64::from(self)
            }
        }
    )*};
}
real!(f32 f64);

macro_rules! integer {
    ($($type:ident)*) => {$(
        impl Value for $type {
            fn values(n: usize, seed: u64) -> Vec<Self> {
                random(seed).map(|bits| (bits % 256) as u8 as i8 as $type).take(n).collect()
            }
            fn same(self, other: Self) -> bool {
                self == other
            }
        }
        impl NumberValue for $type {
            fn wide(self) -> f64 {
                self as f64
            }
        }
    )*};
}
integer!(i32 i64 u8);

impl Value for bool {
    fn values(n: usize, seed: u64) -> Vec<Self> {
        random(seed).map(|bits| bits % 3 == 0).take(n).collect()
    }
    fn same(self, other: Self) -> bool {
        self == other
    }
}

/// An array, seen through a view that both the tensor and the oracle can take.
pub struct Case<T: Value> {
    pub name: &'static str,
    base: ArrayD<T>,
    view: fn(&Tensor<T>) -> Tensor<T>,
    oracle: fn(ArrayD<T>) -> ArrayD<T>,
}

impl<T: Value> Case<T> {
    /// An array as it is.
    pub fn plain(name: &'static str, shape: &[usize]) -> Case<T> {
        Case::viewed(name, shape, Tensor::clone, |array| array)
    }

    fn viewed(
        name: &'static str,
        shape: &[usize],
        view: fn(&Tensor<T>) -> Tensor<T>,
        oracle: fn(ArrayD<T>) -> ArrayD<T>,
    ) -> Case<T> {
        let n = shape.iter().product();
        let base = ArrayD::from_shape_vec(shape, T::values(n, n as u64)).expect("as many values");
        Case { name, base, view, oracle }
    }

    /// The same layout with other contents.
    pub fn filled(mut self, value: impl FnMut(T) -> T) -> Case<T> {
        self.base = self.base.mapv(value);
        self
    }

    /// What the view shows.
    pub fn array(&self) -> ArrayD<T> {
        (self.oracle)(self.base.clone())
    }

    /// The view of an array that is there.
    pub fn tensor(&self) -> Tensor<T> {
        (self.view)(&tensor(&self.base))
    }

    /// The view of what is, inside `#[jit]`, a pending result.
    pub fn pending(&self) -> Tensor<T> {
        (self.view)(&tensor(&self.base).cast::<T>())
    }

    /// The result of an operation, the same on each path and whether its operand is there or pending.
    pub fn result<R: Value>(&self, what: &str, operation: impl Fn(&Tensor<T>) -> Tensor<R>) -> ArrayD<R> {
        let what = format!("{what} of {} ({})", self.name, T::DTYPE);
        let there = self.tensor();
        let result = on_each_path(&what, || operation(&there));
        let of_pending = on_each_path(&format!("{what}, pending"), || operation(&self.pending()));
        assert_same(&format!("{what}: pending and there"), &of_pending, &result);
        result
    }

    /// [`result`](Self::result), which must have the bits that the oracle gives.
    pub fn check<R: Value>(
        &self,
        what: &str,
        operation: impl Fn(&Tensor<T>) -> Tensor<R>,
        oracle: impl FnOnce(&ArrayD<T>) -> ArrayD<R>,
    ) {
        let result = self.result(what, operation);
        assert_same(&format!("{what} of {} ({})", self.name, T::DTYPE), &result, &oracle(&self.array()));
    }
}

/// The contents of an array as a row-major tensor.
pub fn tensor<T: Value>(array: &ArrayD<T>) -> Tensor<T> {
    Tensor::from_vec(array.iter().copied().collect(), array.shape()).expect("the shape is the array's")
}

fn slice<T: Value>(array: ArrayD<T>, axis: usize, start: isize, end: isize) -> ArrayD<T> {
    array.slice_axis(Axis(axis), Slice::new(start, Some(end), 1)).to_owned()
}

fn flip<T: Value>(mut array: ArrayD<T>, axis: usize) -> ArrayD<T> {
    array.invert_axis(Axis(axis));
    array
}

fn stretch<T: Value>(array: ArrayD<T>, shape: &[usize]) -> ArrayD<T> {
    array.broadcast(IxDyn(shape)).expect("it broadcasts").to_owned()
}

/// All shapes and layouts.
pub fn cases<T: Value>() -> Vec<Case<T>> {
    vec![
        Case::plain("no axes", &[]),
        Case::plain("no elements", &[0]),
        Case::plain("no elements, three axes", &[2, 0, 3]),
        Case::plain("one element", &[1]),
        Case::plain("one element, two axes", &[1, 1]),
        Case::plain("a short row", &[7]),
        Case::plain("a row longer than a block", &[5_003]),
        Case::plain("a row matrix", &[1, 6]),
        Case::plain("a column matrix", &[6, 1]),
        Case::plain("a matrix", &[3, 4]),
        Case::plain("a wide matrix", &[3, 1_100]),
        Case::plain("a tall matrix", &[1_100, 3]),
        Case::plain("a cube", &[2, 3, 4]),
        Case::plain("eight axes", &[2, 1, 2, 3, 1, 2, 1, 2]),
        Case::viewed("a transposed matrix", &[5, 7], |x| x.transpose(), |a| a.reversed_axes()),
        Case::viewed("a permuted cube", &[2, 3, 4], |x| x.permute([2, 0, 1]), |a| a.permuted_axes(IxDyn(&[2, 0, 1]))),
        Case::viewed("the end of a row", &[9], |x| x.slice(0, 4..9), |a| slice(a, 0, 4, 9)),
        Case::viewed(
            "the middle of a matrix",
            &[5, 6],
            |x| x.slice(0, 1..4).slice(1, 2..5),
            |a| slice(slice(a, 0, 1, 4), 1, 2, 5),
        ),
        Case::viewed("an empty slice", &[4, 5], |x| x.slice(1, 3..3), |a| slice(a, 1, 3, 3)),
        Case::viewed("a flipped row", &[8], |x| x.flip(0), |a| flip(a, 0)),
        Case::viewed("a matrix flipped twice", &[3, 5], |x| x.flip(0).flip(1), |a| flip(flip(a, 0), 1)),
        Case::viewed(
            "a flipped, transposed slice",
            &[6, 70],
            |x| x.slice(1, 3..68).transpose().flip(-1),
            |a| flip(slice(a, 1, 3, 68).reversed_axes(), 1),
        ),
        Case::viewed("a stretched number", &[], |x| x.broadcast_to([2, 3]), |a| stretch(a, &[2, 3])),
        Case::viewed("a stretched row", &[4], |x| x.broadcast_to([3, 4]), |a| stretch(a, &[3, 4])),
        Case::viewed("a stretched column", &[3, 1], |x| x.broadcast_to([3, 4]), |a| stretch(a, &[3, 4])),
        Case::viewed("nothing, stretched", &[1, 0], |x| x.broadcast_to([3, 0]), |a| stretch(a, &[3, 0])),
        Case::viewed(
            "a stretched column, transposed and sliced",
            &[5, 1],
            |x| x.broadcast_to([5, 600]).transpose().slice(1, 1..4),
            |a| slice(stretch(a, &[5, 600]).reversed_axes(), 1, 1, 4),
        ),
    ]
}
