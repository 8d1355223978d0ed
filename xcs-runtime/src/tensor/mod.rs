//! Tensors: the public face of everything below.
//!
//! A method checks shapes and element types where it stands, so that a mistake panics at its own statement in
//! every mode, and then hands the operation to `trace`, which records or computes it.
//!
//! Invariant: a panic names the user's line, so every function on the way is `#[track_caller]`, and no closure checks
//! anything: closures do not know who called them.

mod arithmetic;
mod compare;
mod construct;
mod contents;
mod display;
mod elementwise;
mod error;
mod join;
mod linear;
#[cfg(feature = "ndarray")]
mod ndarray;
mod nodes;
mod normalise;
#[cfg(feature = "npy")]
mod npy;
mod reduce;
mod select;
mod views;

pub use arithmetic::Operand;
pub use error::Error;

use crate::{
    array::{Array, Element, MAX_RANK, Shape},
    trace::{Value, proof},
};
use std::{marker::PhantomData, panic::Location};

/// An n-dimensional array: immutable, cheap to clone, `Send + Sync`.
///
/// Elements are `f32` (what `Tensor` alone means in a type), `f64`, `i32`, `i64`, `u8` or `bool`.
///
/// Operators work on values and references, with scalars on both sides, and broadcast as NumPy does: shapes are aligned
/// at the end, and a length of 1 stretches. Integers wrap. An axis may be negative: `-1` is the last one.
///
/// Operands whose shapes do not fit, an axis that does not exist, and division of integers by zero are programming
/// errors: they panic at the caller's line, with both shapes. Data from outside goes through constructors that return
/// [`Result`].
///
/// Inside a [`#[jit]`](https://docs.rs/xcs/latest/xcs/attr.jit.html) function operations are recorded, and computed together when a value is needed;
/// elsewhere they are computed at once. The bits are the same.
///
/// The feature `npy` adds `read_npy`, `read_npy_from`, `write_npy` and `write_npy_to`; the feature `ndarray` adds
/// `Tensor::try_from(&array)`, `ArrayD::from(&tensor)` and `Array2::try_from(&tensor)` (likewise for ranks 0 to 6).
///
/// ```
/// # use xcs_runtime::Tensor;
/// let x = Tensor::from_vec(vec![1.0, 2.0, 3.0, 4.0], [2, 2])?;
/// let y = (&x * 2.0 + 1.0).sum_axis(-1);
/// assert_eq!(y.to_vec(), [8.0, 16.0]);
/// # Ok::<(), xcs_runtime::Error>(())
/// ```
///
/// # Common mistakes
///
/// | written | what the compiler says | write instead |
/// |---|---|---|
/// | `x[0]` | cannot index into a value of type `Tensor` | `x.get([0])`, or for a part of it `x.slice(0, 0..1)` |
/// | `a < b` | `<` cannot be applied to type `Tensor` | `a.lt(&b)`, a `Tensor<bool>` |
/// | `a == b` | `==` cannot be applied to type `Tensor` | `a.eq(&b)`; one answer for all: `a.eq(&b).all().item()` |
/// | `x.mean() > 0.0` | `>` cannot be applied to type `Tensor` | `x.mean().item() > 0.0` |
/// | `let sum: f32 = x.sum();` | expected `f32`, found `Tensor` | `x.sum().item()` |
/// | `&x + 1` | `{integer}` cannot stand beside a tensor of `f32` | `&x + 1.0` |
/// | `1 + &x` | cannot add `&Tensor` to `{integer}` | `1.0 + &x` |
/// | `&x + &wide` | `&Tensor<f64>` cannot stand beside a tensor of `f32` | `x.cast::<f64>() + &wide` |
/// | `&mask + &mask` | cannot add `&Tensor<bool>` to `&Tensor<bool>` | `&mask \| &mask`, or count: `mask.cast::<i32>()` |
/// | `integers.exp()` | its trait bounds were not satisfied: `i32: Real` | `integers.cast::<f32>().exp()` |
/// | `x.sum(0)` | this method takes 0 arguments but 1 argument was supplied | `x.sum_axis(0)` |
/// | `Tensor::zeros(3)` | `{integer}: AsRef<[usize]>` is not satisfied | `Tensor::zeros([3])` |
/// | `let x: Tensor = Tensor::from_slice(&[1, 2]);` | expected `f32`, found integer | `Tensor::from_slice(&[1.0, 2.0])` |
/// | `let x = Tensor::ones([2]);` | type annotations needed | `let x: Tensor = ..`, or `Tensor::<f32>::ones([2])` |
///
/// ```
/// # use xcs_runtime::Tensor;
/// let x: Tensor = Tensor::from_slice(&[1.0, 2.0]);
/// assert_eq!((x.get([0]), x.slice(0, 0..1).shape()), (1.0, [1].as_slice()));
/// assert_eq!(x.lt(&x).to_vec(), [false, false]);
/// assert!(x.eq(&x).all().item());
/// assert!(x.mean().item() > 0.0);
/// let sum: f32 = x.sum().item();
/// assert_eq!((1.0 + &x + sum).to_vec(), [5.0, 6.0]);
///
/// let wide = Tensor::<f64>::ones([2]);
/// assert_eq!((x.cast::<f64>() + &wide).to_vec(), [2.0, 3.0]);
/// let mask = x.gt(1.0);
/// assert_eq!((&mask | &mask).to_vec(), [false, true]);
/// let integers = mask.cast::<i32>();
/// assert_eq!(integers.cast::<f32>().exp().get([0]), 1.0);
/// assert_eq!(x.reshape([2, 1]).sum_axis(0).to_vec(), [3.0]);
/// ```
pub struct Tensor<T: Element = f32> {
    value: Value,
    element: PhantomData<T>,
}

impl<T: Element> Tensor<T> {
    #[inline]
    fn new(value: Value) -> Self {
        debug_assert_eq!(value.dtype(), T::DTYPE);
        Tensor { value: proof::watched(value), element: PhantomData }
    }

    pub(crate) fn ready(array: Array) -> Self {
        Self::new(Value::Ready(array))
    }

    /// A tensor that an operation makes for itself, of scalars and lengths alone.
    fn internal(array: Array) -> Self {
        proof::internal(&array);
        Self::ready(array)
    }

    /// A tensor made of numbers in the source.
    #[track_caller]
    fn constant(array: Array) -> Self {
        proof::constant(Location::caller(), &array);
        Self::ready(array)
    }

    /// The same tensor in the hand of the call that is proved.
    pub(crate) fn watched(&self) -> Self {
        Self::new(self.value.clone())
    }

    pub(crate) fn value(&self) -> &Value {
        &self.value
    }

    /// The length of each axis, outermost first.
    #[must_use]
    #[track_caller]
    pub fn shape(&self) -> &[usize] {
        proof::note(Location::caller(), Some(&self.value));
        self.value.shape().dims()
    }

    /// [`len`](Self::len), for the other methods.
    #[inline]
    fn elements(&self) -> usize {
        self.value.shape().elements()
    }

    #[inline]
    fn dims(&self) -> Shape {
        *self.value.shape()
    }

    /// The number of axes.
    #[must_use]
    #[track_caller]
    pub fn rank(&self) -> usize {
        proof::note(Location::caller(), Some(&self.value));
        self.value.shape().rank()
    }

    /// The number of elements.
    #[must_use]
    #[track_caller]
    pub fn len(&self) -> usize {
        proof::note(Location::caller(), Some(&self.value));
        self.value.shape().elements()
    }

    /// Whether there are no elements.
    #[must_use]
    #[track_caller]
    pub fn is_empty(&self) -> bool {
        proof::note(Location::caller(), Some(&self.value));
        self.elements() == 0
    }

    /// Whether an operator accepts this tensor and one of shape `other`: aligned at the end, lengths are equal or
    /// one of them is 1. For services that check data before they compute.
    #[must_use]
    pub fn can_broadcast(&self, other: &[usize]) -> bool {
        Shape::checked(other).is_some_and(|other| self.value.shape().broadcast(&other).is_some())
    }
}

impl<T: Element> Clone for Tensor<T> {
    #[track_caller]
    fn clone(&self) -> Self {
        proof::note(Location::caller(), Some(&self.value));
        Self::new(self.value.clone())
    }
}

/// Whether a scalar is not a number, and so not even equal to itself.
fn is_nan<T: Element>(scalar: T) -> bool {
    scalar.partial_cmp(&scalar).is_none()
}

/// `axis` counted from the front.
#[track_caller]
fn resolve_axis(axis: isize, shape: &Shape) -> usize {
    let rank = shape.rank() as isize;
    let resolved = if axis < 0 { axis + rank } else { axis };
    assert!((0..rank).contains(&resolved), "axis {axis} does not exist: the shape {shape} has {rank} axes");
    resolved as usize
}

/// The position `axis` of a new axis, counted from the front (`-1` is behind the last axis), and the shape with it.
#[track_caller]
fn with_new_axis(axis: isize, shape: &Shape) -> (usize, Shape) {
    let rank = shape.rank() as isize;
    let position = if axis < 0 { axis + rank + 1 } else { axis };
    assert!(
        (0..=rank).contains(&position),
        "position {axis} does not exist: in the shape {shape} a new axis can have positions 0 to {rank}"
    );
    let Some(inserted) = shape.inserted(position as usize, 1) else {
        panic!("a new axis does not fit: the shape {shape} has {MAX_RANK} axes already, the most there can be")
    };
    (position as usize, inserted)
}

/// The shape `dims`.
#[track_caller]
fn shape_of(dims: &[usize]) -> Shape {
    match Shape::checked(dims) {
        Some(shape) => shape,
        None => panic!("{}", Error::ShapeTooLarge { shape: dims.to_vec() }),
    }
}

/// The shape that `a` and `b` broadcast to.
#[inline]
#[track_caller]
fn broadcast(a: &Shape, b: &Shape) -> Shape {
    match a.broadcast(b) {
        Some(shape) => shape,
        None => panic!("shapes {a} and {b} do not broadcast: aligned at the end, lengths must be equal or 1"),
    }
}
