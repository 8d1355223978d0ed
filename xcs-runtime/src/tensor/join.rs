//! Several tensors into one.

use super::{Tensor, arithmetic::values, resolve_axis, with_new_axis};
use crate::{
    array::Element,
    graph::Op,
    trace::{self, proof},
};
use std::panic::Location;

impl<T: Element> Tensor<T> {
    /// The tensors one after the other along `axis`.
    ///
    /// # Panics
    /// If there are none, the axis does not exist, or the shapes differ in another axis.
    ///
    /// ```
    /// # use xcs_runtime::Tensor;
    /// let (a, b) = (Tensor::from_slice(&[1, 2]), Tensor::from_slice(&[3, 4]));
    /// assert_eq!(Tensor::concat(&[&a, &b], 0).to_vec(), [1, 2, 3, 4]);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn concat(tensors: &[&Tensor<T>], axis: isize) -> Tensor<T> {
        let Some(first) = tensors.first() else { panic!("concat of no tensors: give at least one") };
        let shape = first.dims();
        let axis = resolve_axis(axis, &shape);
        let mut total = 0usize;
        for tensor in tensors {
            let other = tensor.dims();
            assert!(
                other.rank() == shape.rank() && other.with(axis, shape[axis]) == shape,
                "concat along axis {axis}: shapes {shape} and {other} differ in another axis"
            );
            // Too long a sum is refused with the shape below.
            total = total.saturating_add(other[axis]);
        }
        let shape = super::shape_of(&shape.with(axis, total));
        Tensor::new(trace::operation(&values(tensors), Location::caller(), |builder, operands| {
            builder.push(Op::Concat { axis: axis as u8 }, operands, T::DTYPE, shape)
        }))
    }

    /// The tensors side by side along a new axis before position `axis`.
    ///
    /// # Panics
    /// If there are none, the shapes differ, the position does not exist, or above eight axes.
    ///
    /// ```
    /// # use xcs_runtime::Tensor;
    /// let (a, b) = (Tensor::from_slice(&[1, 2]), Tensor::from_slice(&[3, 4]));
    /// let columns = Tensor::stack(&[&a, &b], 1);
    /// assert_eq!((columns.shape(), columns.to_vec()), ([2, 2].as_slice(), vec![1, 3, 2, 4]));
    /// ```
    #[must_use]
    #[track_caller]
    pub fn stack(tensors: &[&Tensor<T>], axis: isize) -> Tensor<T> {
        let Some(first) = tensors.first() else { panic!("stack of no tensors: give at least one") };
        let (position, part) = with_new_axis(axis, &first.dims());
        let mut parts = Vec::with_capacity(tensors.len());
        for tensor in tensors {
            assert!(tensor.dims() == first.dims(), "stack: shapes {} and {} differ", first.dims(), tensor.dims());
            parts.push(tensor.reshaped(part));
        }
        let joined = Tensor::concat(&parts.iter().collect::<Vec<_>>(), position as isize);
        // They are this function's own, and go.
        parts.iter().for_each(|part| proof::disregard(part.value()));
        joined
    }
}
