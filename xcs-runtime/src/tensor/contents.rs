//! Reading tensors: where pending values are computed.

use super::Tensor;
use crate::array::Element;
use std::panic::Location;

/// Contents. Reading a pending tensor computes it, and what is pending with it.
///
/// ```
/// # use xcs_runtime::Tensor;
/// let x = Tensor::from_rows(&[[1, 2], [3, 4]])?;
/// assert_eq!(x.transpose().to_vec(), [1, 3, 2, 4]);
/// assert_eq!(x.get([1, 0]), 3);
/// assert_eq!(x.sum().item(), 10);
/// # Ok::<(), xcs_runtime::Error>(())
/// ```
impl<T: Element> Tensor<T> {
    /// The elements in row-major order.
    #[must_use]
    #[track_caller]
    pub fn to_vec(&self) -> Vec<T> {
        self.value.array(Some(Location::caller())).to_vec()
    }

    /// The only element.
    ///
    /// # Panics
    /// If there is not exactly one.
    #[must_use]
    #[track_caller]
    pub fn item(&self) -> T {
        assert!(self.len() == 1, "item() needs exactly one element; the shape {} has {}", self.dims(), self.len());
        self.value.array(Some(Location::caller())).first().expect("one element")
    }

    /// The element at `index`.
    ///
    /// # Panics
    /// Unless there is one index for each axis, inside its length.
    #[must_use]
    #[track_caller]
    pub fn get(&self, index: impl AsRef<[usize]>) -> T {
        let (index, shape) = (index.as_ref(), self.dims());
        let inside = index.len() == shape.rank() && index.iter().zip(shape.iter()).all(|(i, length)| i < length);
        assert!(inside, "index {index:?} is outside the shape {shape}");
        let array = self.value.array(Some(Location::caller()));
        let element = index.iter().enumerate().fold(*array.layout(), |layout, (axis, &i)| layout.slice(axis, i, 1, 1));
        array.view(|_| element).first().expect("one element")
    }
}
