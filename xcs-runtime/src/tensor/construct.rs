//! Making tensors.

use super::{Error, Tensor, shape_of};
use crate::array::{Array, Element, Number, Real, Shape};

impl<T: Element> Tensor<T> {
    /// A tensor of `values` in row-major order.
    ///
    /// # Errors
    /// [`Error::Length`] if `shape` does not have as many elements, [`Error::ShapeTooLarge`] above eight axes.
    ///
    /// ```
    /// # use xcs_runtime::Tensor;
    /// assert_eq!(Tensor::from_vec(vec![1, 2, 3, 4, 5, 6], [2, 3])?.shape(), [2, 3]);
    /// assert!(Tensor::from_vec(vec![1.0], [2, 3]).is_err());
    /// # Ok::<(), xcs_runtime::Error>(())
    /// ```
    pub fn from_vec(values: Vec<T>, shape: impl AsRef<[usize]>) -> Result<Self, Error> {
        let dims = shape.as_ref();
        let too_large = || Error::ShapeTooLarge { shape: dims.to_vec() };
        let shape = Shape::checked(dims).ok_or_else(too_large)?;
        if shape.elements() != values.len() {
            return Err(Error::Length { values: values.len(), shape: dims.to_vec() });
        }
        Ok(Self::ready(Array::from_slice(&values, shape)))
    }

    /// A tensor of two axes from its rows.
    ///
    /// # Errors
    /// [`Error::Ragged`] if a row is longer or shorter than the first.
    ///
    /// ```
    /// # use xcs_runtime::Tensor;
    /// assert_eq!(Tensor::from_rows(&[[1.0, 2.0], [3.0, 4.0]])?.shape(), [2, 2]);
    /// assert!(Tensor::from_rows(&[vec![1.0, 2.0], vec![3.0]]).is_err());
    /// # Ok::<(), xcs_runtime::Error>(())
    /// ```
    pub fn from_rows(rows: &[impl AsRef<[T]>]) -> Result<Self, Error> {
        let expected = rows.first().map_or(0, |row| row.as_ref().len());
        let mut values = Vec::with_capacity(rows.len() * expected);
        for (index, row) in rows.iter().enumerate() {
            let row = row.as_ref();
            if row.len() != expected {
                return Err(Error::Ragged { row: index, found: row.len(), expected });
            }
            values.extend_from_slice(row);
        }
        Self::from_vec(values, [rows.len(), expected])
    }

    /// A tensor of one axis.
    #[must_use]
    pub fn from_slice(values: &[T]) -> Self {
        Self::ready(Array::from_slice(values, Shape::from_valid(&[values.len()])))
    }

    /// A tensor without axes: one number.
    #[must_use]
    pub fn scalar(value: T) -> Self {
        Self::ready(Array::from_slice(&[value], Shape::SCALAR))
    }

    /// `value` everywhere. It is stored once.
    ///
    /// # Panics
    /// Above eight axes, or if the elements do not fit the address space.
    #[must_use]
    #[track_caller]
    pub fn full(shape: impl AsRef<[usize]>, value: T) -> Self {
        Self::ready(Array::splat(value, shape_of(shape.as_ref())))
    }

    /// Zero (for `bool`: false) everywhere.
    ///
    /// # Panics
    /// As [`full`](Self::full).
    #[must_use]
    #[track_caller]
    pub fn zeros(shape: impl AsRef<[usize]>) -> Self {
        Self::full(shape, T::default())
    }
}

impl<T: Number> Tensor<T> {
    /// One everywhere.
    ///
    /// # Panics
    /// As [`full`](Self::full).
    #[must_use]
    #[track_caller]
    pub fn ones(shape: impl AsRef<[usize]>) -> Self {
        Self::full(shape, T::from_i8(1))
    }

    /// The identity matrix of `n` rows.
    ///
    /// # Panics
    /// If `n * n` elements do not fit the address space.
    #[must_use]
    #[track_caller]
    pub fn eye(n: usize) -> Self {
        let shape = shape_of(&[n, n]);
        let mut values = vec![T::default(); n * n];
        for i in 0..n {
            values[i * n + i] = T::from_i8(1);
        }
        Self::ready(Array::from_slice(&values, shape))
    }
}

macro_rules! arange {
    ($($type:ident: $count:expr, $at:expr;)*) => {$(
        impl Tensor<$type> {
            /// `start`, `start + step`, ... below `end` (above it for a negative step).
            ///
            /// # Panics
            /// If `step` is zero.
            ///
            /// ```
            /// # use xcs_runtime::Tensor;
            #[doc = concat!("let x = Tensor::<", stringify!($type), ">::arange(0 as _, 6 as _, 2 as _);")]
            #[doc = concat!("assert_eq!(x.to_vec(), [0 as ", stringify!($type), ", 2 as _, 4 as _]);")]
            /// ```
            #[must_use]
            #[track_caller]
            pub fn arange(start: $type, end: $type, step: $type) -> Self {
                assert!(step != (0 as $type), "arange: the step is zero, so the end is never reached");
                let count: fn($type, $type, $type) -> usize = $count;
                let at: fn($type, $type, usize) -> $type = $at;
                let values: Vec<$type> = (0..count(start, end, step)).map(|i| at(start, step, i)).collect();
                Self::from_slice(&values)
            }
        }
    )*};
}
arange! {
    f32: |a, b, step| ((f64::from(b) - f64::from(a)) / f64::from(step)).ceil().max(0.0) as usize, |a, step, i| a + i as f32 * step;
    f64: |a, b, step| ((b - a) / step).ceil().max(0.0) as usize, |a, step, i| a + i as f64 * step;
    i32: |a, b, step| steps(i128::from(a), i128::from(b), i128::from(step)), |a, step, i| (i64::from(a) + i as i64 * i64::from(step)) as i32;
    i64: |a, b, step| steps(i128::from(a), i128::from(b), i128::from(step)), |a, step, i| (i128::from(a) + i as i128 * i128::from(step)) as i64;
}

/// How many of `start`, `start + step`, ... lie before `end`.
fn steps(start: i128, end: i128, step: i128) -> usize {
    let distance = if step > 0 { end - start } else { start - end };
    usize::try_from((distance.max(0) + step.abs() - 1) / step.abs()).unwrap_or(usize::MAX)
}

impl<T: Real> Tensor<T> {
    /// `count` values from `start` to `end`, both included, at equal distances.
    #[must_use]
    pub fn linspace(start: f64, end: f64, count: usize) -> Self {
        let step = if count > 1 { (end - start) / (count - 1) as f64 } else { 0.0 };
        let at = |i: usize| if i > 0 && i == count - 1 { end } else { start + i as f64 * step };
        let values: Vec<T> = (0..count).map(|i| T::from_f64(at(i))).collect();
        Self::from_slice(&values)
    }
}
