//! The matrix product beside the routine it uses.
//!
//! `ndarray` hands matrices in row-major order to the same `matrixmultiply` routine as they are, into a buffer
//! that is there already.

use crate::{Bench, data, table::Goal};
use ndarray::{Array2, linalg::general_mat_mul};
use std::hint::black_box;
use xcs::{Tensor, jit};

const SUBJECT: &str = "matmul";

#[jit]
fn product(a: &Tensor, b: &Tensor) -> Tensor {
    a.matmul(b)
}

pub fn run(bench: &mut Bench) {
    for n in [64, 256, 1024] {
        let case = format!("{n}x{n} by {n}x{n}");
        if !bench.table.wants(SUBJECT, &case) {
            continue;
        }
        let (a, b) = (data::tensor([n, n]), data::tensor([n, n]));
        let matrix = |tensor: &Tensor| Array2::from_shape_vec((n, n), tensor.to_vec()).expect("n * n elements");
        let (plain_a, plain_b) = (matrix(&a), matrix(&b));
        let mut plain = Array2::zeros((n, n));
        let [timing, routine] = bench.timer.compare([&mut || drop(black_box(product(black_box(&a), &b))), &mut || {
            general_mat_mul(1.0, black_box(&plain_a), &plain_b, 0.0, &mut plain);
            black_box(&plain);
        }]);
        bench.table.beside(SUBJECT, &case, timing, ("matrixmultiply", routine), Some(Goal::Ahead(1.0 / 1.1)));
    }
}
