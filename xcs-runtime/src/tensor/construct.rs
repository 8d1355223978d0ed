//! Making tensors.

use super::{Error, Tensor, is_nan, shape_of};
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

    /// A tensor of one axis; the values are copied.
    ///
    /// ```
    /// # use xcs_runtime::Tensor;
    /// let x: Tensor = Tensor::from_slice(&[1.0, 2.0, 3.0]);
    /// assert_eq!(x.shape(), [3]);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn from_slice(values: &[T]) -> Self {
        Self::constant(Array::from_slice(values, Shape::from_valid(&[values.len()])))
    }

    /// A tensor without axes: one element, which [`item`](Self::item) gives back.
    ///
    /// ```
    /// # use xcs_runtime::Tensor;
    /// let x = Tensor::scalar(2.5);
    /// assert_eq!((x.rank(), x.len(), x.item()), (0, 1, 2.5));
    /// ```
    #[must_use]
    #[track_caller]
    pub fn scalar(value: T) -> Self {
        Self::constant(Array::from_slice(&[value], Shape::SCALAR))
    }

    /// `value` everywhere. It is stored once.
    ///
    /// # Panics
    /// Above eight axes, or if the elements do not fit the address space.
    ///
    /// ```
    /// # use xcs_runtime::Tensor;
    /// assert_eq!(Tensor::full([2, 2], 0.5).to_vec(), [0.5; 4]);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn full(shape: impl AsRef<[usize]>, value: T) -> Self {
        Self::constant(Array::splat(value, shape_of(shape.as_ref())))
    }

    /// Zero (for `bool`: false) everywhere.
    ///
    /// # Panics
    /// As [`full`](Self::full).
    ///
    /// ```
    /// # use xcs_runtime::Tensor;
    /// let x: Tensor = Tensor::zeros([2, 3]);
    /// assert_eq!((x.shape(), x.to_vec()), ([2, 3].as_slice(), vec![0.0; 6]));
    /// ```
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
    ///
    /// ```
    /// # use xcs_runtime::Tensor;
    /// assert_eq!(Tensor::<i32>::ones([3]).to_vec(), [1, 1, 1]);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn ones(shape: impl AsRef<[usize]>) -> Self {
        Self::full(shape, T::from_i8(1))
    }

    /// The identity matrix of `n` rows.
    ///
    /// # Panics
    /// If `n * n` elements do not fit the address space.
    ///
    /// ```
    /// # use xcs_runtime::Tensor;
    /// assert_eq!(Tensor::<u8>::eye(2).to_vec(), [1, 0, 0, 1]);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn eye(n: usize) -> Self {
        let shape = shape_of(&[n, n]);
        let mut values = vec![T::default(); n * n];
        for i in 0..n {
            values[i * n + i] = T::from_i8(1);
        }
        Self::constant(Array::from_slice(&values, shape))
    }

    /// `start`, `start + step`, ... below `end` (above it for a negative step).
    ///
    /// # Panics
    /// If `step` is zero, an argument is NaN, or the values are too many.
    ///
    /// ```
    /// # use xcs_runtime::Tensor;
    /// let x: Tensor = Tensor::arange(0.0, 1.0, 0.25);
    /// assert_eq!(x.to_vec(), [0.0, 0.25, 0.5, 0.75]);
    /// assert_eq!(Tensor::arange(6, 0, -2).to_vec(), [6, 4, 2]);
    /// assert_eq!(Tensor::<u8>::arange(0, 3, 1).to_vec(), [0, 1, 2]);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn arange(start: T, end: T, step: T) -> Self {
        assert!(step != T::default(), "arange: the step is zero, so the end is never reached");
        for (name, argument) in [("start", start), ("end", end), ("step", step)] {
            assert!(!is_nan(argument), "arange: the {name} is NaN, which is not a number");
        }
        let count = T::progression_length(start, end, step).filter(|&count| Shape::checked(&[count]).is_some());
        let Some(count) = count else { panic!("arange: from {start} to {end} in steps of {step} is too far") };
        let values: Vec<T> = (0..count).map(|i| T::progression_value(start, step, i)).collect();
        Self::from_slice(&values)
    }
}

impl<T: Real> Tensor<T> {
    /// `count` values from `start` to `end`, both included, at equal distances.
    ///
    /// ```
    /// # use xcs_runtime::Tensor;
    /// assert_eq!(Tensor::<f32>::linspace(0.0, 1.0, 5).to_vec(), [0.0, 0.25, 0.5, 0.75, 1.0]);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn linspace(start: f64, end: f64, count: usize) -> Self {
        let step = if count > 1 { (end - start) / (count - 1) as f64 } else { 0.0 };
        let at = |i: usize| if i > 0 && i == count - 1 { end } else { start + i as f64 * step };
        let values: Vec<T> = (0..count).map(|i| T::from_f64(at(i))).collect();
        Self::from_slice(&values)
    }
}
