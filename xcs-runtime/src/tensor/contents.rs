//! Reading tensors: where pending values are computed.

use super::Tensor;
use crate::{array::Element, trace::proof};
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
    ///
    /// ```
    /// # use xcs_runtime::Tensor;
    /// assert_eq!(Tensor::<i32>::eye(2).to_vec(), [1, 0, 0, 1]);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn to_vec(&self) -> Vec<T> {
        self.value.array(Some(Location::caller())).to_vec()
    }

    /// The only element.
    ///
    /// # Panics
    /// If there is not exactly one.
    ///
    /// ```
    /// # use xcs_runtime::Tensor;
    /// assert_eq!(Tensor::from_slice(&[1.0, 2.0]).sum().item(), 3.0);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn item(&self) -> T {
        assert!(
            self.elements() == 1,
            "item() needs exactly one element; the shape {} has {}",
            self.dims(),
            self.elements()
        );
        proof::item(Location::caller(), &self.value);
        self.value.array(Some(Location::caller())).first().expect("one element")
    }

    /// The element at `index`, which has one number for each axis.
    ///
    /// # Panics
    /// Unless there is one index for each axis, inside its length.
    ///
    /// ```
    /// # use xcs_runtime::Tensor;
    /// assert_eq!(Tensor::<i32>::eye(2).get([1, 1]), 1);
    /// assert_eq!(Tensor::scalar(5).get([]), 5);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn get(&self, index: impl AsRef<[usize]>) -> T {
        let (index, shape) = (index.as_ref(), self.dims());
        let (given, rank) = (index.len(), shape.rank());
        let indices = if rank == 1 { "index" } else { "indices" };
        assert!(
            given == rank,
            "get({index:?}) of the shape {shape}: give {rank} {indices}, one for each axis, not {given}"
        );
        let inside = index.iter().zip(shape.iter()).all(|(i, length)| i < length);
        assert!(inside, "index {index:?} is outside the shape {shape}");
        let array = self.value.array(Some(Location::caller()));
        let element = index.iter().enumerate().fold(*array.layout(), |layout, (axis, &i)| layout.slice(axis, i, 1, 1));
        array.view(|_| element).first().expect("one element")
    }
}
