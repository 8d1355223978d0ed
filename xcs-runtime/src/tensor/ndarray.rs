//! From and to arrays of the crate [`ndarray`](::ndarray) (feature `ndarray`).
//!
//! Elements are copied in logical order, so any layout will do: transposed, sliced, reversed, broadcast. An array can
//! have more axes than a tensor, hence [`TryFrom`]; a tensor always is an array of dynamic rank, hence [`From`].

use super::{Error, Tensor};
use crate::array::Element;
use ::ndarray::{Array, ArrayBase, ArrayD, Data, Dimension, Ix0, Ix1, Ix2, Ix3, Ix4, Ix5, Ix6, IxDyn};

impl<T: Element, S: Data<Elem = T>, D: Dimension> TryFrom<&ArrayBase<S, D>> for Tensor<T> {
    type Error = Error;

    /// A row-major copy of an array or view: `Tensor::try_from(&array)?` (feature `ndarray`).
    ///
    /// # Errors
    /// [`Error::ShapeTooLarge`] above eight axes.
    ///
    /// ```
    /// # use xcs_runtime::Tensor;
    /// let array = ndarray::array![[1.0f32, 2.0], [3.0, 4.0]];
    /// let tensor = Tensor::try_from(&array.t())?;
    /// assert_eq!(tensor.to_vec(), [1.0, 3.0, 2.0, 4.0]);
    /// # Ok::<(), xcs_runtime::Error>(())
    /// ```
    fn try_from(array: &ArrayBase<S, D>) -> Result<Self, Error> {
        let values = match array.as_slice() {
            Some(values) => values.to_vec(),
            None => array.iter().copied().collect(),
        };
        Tensor::from_vec(values, array.shape())
    }
}

impl<T: Element, S: Data<Elem = T>, D: Dimension> TryFrom<ArrayBase<S, D>> for Tensor<T> {
    type Error = Error;

    /// As from a reference (feature `ndarray`).
    fn try_from(array: ArrayBase<S, D>) -> Result<Self, Error> {
        Tensor::try_from(&array)
    }
}

impl<T: Element> From<&Tensor<T>> for ArrayD<T> {
    /// A row-major copy of dynamic rank: `ArrayD::from(&tensor)` (feature `ndarray`). A pending tensor is computed.
    ///
    /// ```
    /// # use xcs_runtime::Tensor;
    /// let tensor = Tensor::<f64>::eye(2);
    /// assert_eq!(ndarray::ArrayD::from(&tensor), ndarray::Array::eye(2).into_dyn());
    /// ```
    fn from(tensor: &Tensor<T>) -> Self {
        let copy = Array::from_shape_vec(IxDyn(tensor.shape()), tensor.value.array(None).to_vec());
        copy.expect("a tensor has as many elements as its shape says")
    }
}

impl<T: Element> From<Tensor<T>> for ArrayD<T> {
    /// As from a reference (feature `ndarray`).
    fn from(tensor: Tensor<T>) -> Self {
        ArrayD::from(&tensor)
    }
}

macro_rules! fixed_rank {
    ($($D:ident)*) => {$(
        impl<T: Element> TryFrom<&Tensor<T>> for Array<T, $D> {
            type Error = Error;

            /// A row-major copy of fixed rank, as in `Array2::try_from(&tensor)?` (feature `ndarray`). A pending tensor
            /// is computed.
            ///
            /// # Errors
            /// [`Error::Rank`] unless the tensor has as many axes.
            fn try_from(tensor: &Tensor<T>) -> Result<Self, Error> {
                let expected = $D::NDIM.expect("the rank is fixed");
                let rank = Error::Rank { expected, shape: tensor.shape().to_vec() };
                ArrayD::from(tensor).into_dimensionality().map_err(|_| rank)
            }
        }

        impl<T: Element> TryFrom<Tensor<T>> for Array<T, $D> {
            type Error = Error;

            /// As from a reference.
            fn try_from(tensor: Tensor<T>) -> Result<Self, Error> {
                Array::try_from(&tensor)
            }
        }
    )*};
}
fixed_rank!(Ix0 Ix1 Ix2 Ix3 Ix4 Ix5 Ix6);
