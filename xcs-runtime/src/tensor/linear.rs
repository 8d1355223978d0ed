//! Products of vectors and matrices.

use super::{
    Tensor,
    nodes::{binary, fold, reshape},
    shape_of,
};
use crate::{
    array::{Number, Shape},
    graph::{BinaryOp, Op, Operand, ReduceOp, View},
    trace::{self, Builder},
};
use std::panic::Location;

impl<T: Number> Tensor<T> {
    /// The matrix product over the last axis of `self` and the first of the last two of `other`; axes in front
    /// broadcast.
    ///
    /// `[m, k]` times `[k, n]` is `[m, n]`, `[m, k]` times `[k]` is `[m]`, `[k]` times `[k, n]` is `[n]`, `[k]`
    /// times `[k]` has no axes. Products with a vector are sums of products in the order of [`sum`](Self::sum);
    /// products of matrices come from a library routine, called the same way in every mode.
    ///
    /// # Panics
    /// If the lengths differ, the axes in front do not broadcast, or an operand has no axes.
    ///
    /// ```
    /// # use xcs_runtime::Tensor;
    /// let a = Tensor::from_rows(&[[1, 2], [3, 4]])?;
    /// assert_eq!(a.matmul(&a).to_vec(), [7, 10, 15, 22]);
    /// assert_eq!(a.matmul(&Tensor::from_slice(&[1, -1])).to_vec(), [-1, -1]);
    /// # Ok::<(), xcs_runtime::Error>(())
    /// ```
    #[must_use]
    #[track_caller]
    pub fn matmul(&self, other: &Tensor<T>) -> Tensor<T> {
        let (a, b) = (self.dims(), other.dims());
        // A vector on the left is one row, on the right one column.
        let fitting = || {
            let inner = if b.rank() == 1 { b[0] } else { b[b.rank().checked_sub(2)?] };
            let front = |shape: &Shape| Shape::from_valid(&shape[..shape.rank().saturating_sub(2)]);
            if *a.last()? == inner { front(&a).broadcast(&front(&b)) } else { None }
        };
        let Some(front) = fitting() else {
            panic!(
                "matmul: shapes {a} and {b} do not fit: [.., m, k] times [.., k, n] do, or a vector [k] on either side"
            )
        };
        let location = Location::caller();
        let values = [self.value(), other.value()];
        if a.rank() < 2 || b.rank() < 2 {
            let product = if b.rank() == 1 { rows_times_vector } else { vector_times_matrix };
            return Tensor::new(trace::operation(&values, location, |builder, x| product(builder, x[0], x[1])));
        }
        let [m, k, n] = [a[a.rank() - 2], a[a.rank() - 1], b[b.rank() - 1]];
        let matrices = |rows: usize, columns: usize| [front.dims(), &[rows, columns]].concat();
        let (left, right, product) = (shape_of(&matrices(m, k)), shape_of(&matrices(k, n)), shape_of(&matrices(m, n)));
        Tensor::new(trace::operation(&values, location, |builder, x| {
            let operands = [stretch(builder, x[0], left), stretch(builder, x[1], right)];
            builder.push(Op::Matmul, &operands, T::DTYPE, product)
        }))
    }

    /// The sum of the products of two vectors of one length.
    ///
    /// # Panics
    /// Unless both have one axis of the same length.
    ///
    /// ```
    /// # use xcs_runtime::Tensor;
    /// assert_eq!(Tensor::from_slice(&[1, 2]).dot(&Tensor::from_slice(&[3, 4])).item(), 11);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn dot(&self, other: &Tensor<T>) -> Tensor<T> {
        assert!(
            self.dims().rank() == 1 && self.dims() == other.dims(),
            "dot: shapes {} and {} are not one axis of one length",
            self.dims(),
            other.dims()
        );
        self.matmul(other)
    }

    /// Every element of `self` times every element of `other`, both with one axis.
    ///
    /// # Panics
    /// Unless both have one axis.
    ///
    /// ```
    /// # use xcs_runtime::Tensor;
    /// let product = Tensor::from_slice(&[1, 2]).outer(&Tensor::from_slice(&[3, 4, 5]));
    /// assert_eq!((product.shape(), product.to_vec()), ([2, 3].as_slice(), vec![3, 4, 5, 6, 8, 10]));
    /// ```
    #[must_use]
    #[track_caller]
    pub fn outer(&self, other: &Tensor<T>) -> Tensor<T> {
        assert!(
            self.dims().rank() == 1 && other.dims().rank() == 1,
            "outer: shapes {} and {} are not one axis each",
            self.dims(),
            other.dims()
        );
        let (rows, columns) = (self.elements(), other.elements());
        let (column, shape) = (Shape::from_valid(&[rows, 1]), shape_of(&[rows, columns]));
        Tensor::new(trace::operation(&[self.value(), other.value()], Location::caller(), |builder, x| {
            let column = builder.push(Op::View(View::Reshape), &x[..1], T::DTYPE, column);
            builder.push(Op::Binary(BinaryOp::Mul), &[column, x[1]], T::DTYPE, shape)
        }))
    }
}

fn stretch(builder: &mut Builder<'_>, x: Operand, shape: Shape) -> Operand {
    if builder.shape(x) == shape {
        return x;
    }
    let dtype = builder.dtype(x);
    builder.push(Op::View(View::Broadcast), &[x], dtype, shape)
}

fn rows_times_vector(builder: &mut Builder<'_>, rows: Operand, vector: Operand) -> Operand {
    let shape = builder.shape(rows);
    let last = shape.rank() - 1;
    let products = binary(builder, BinaryOp::Mul, rows, vector);
    let sums = fold(builder, ReduceOp::Sum, products, last);
    reshape(builder, sums, shape.without(last))
}

fn vector_times_matrix(builder: &mut Builder<'_>, vector: Operand, matrix: Operand) -> Operand {
    let shape = builder.shape(matrix);
    let rows = shape.rank() - 2;
    let column = reshape(builder, vector, Shape::from_valid(&[shape[rows], 1]));
    let products = binary(builder, BinaryOp::Mul, matrix, column);
    let sums = fold(builder, ReduceOp::Sum, products, rows);
    reshape(builder, sums, shape.without(rows))
}
