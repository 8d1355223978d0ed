//! Matrix product.
//!
//! Invariant: which routine is called, and how the rows are cut into blocks, depends on shapes alone. The routine
//! packs both operands before it multiplies, so strides decide where it reads and nothing else: a transposed view
//! and its copy give the same bits (tested below), and no operand is copied for it.

use super::{
    scalar,
    segment::{Memory, Place, TempId},
    threads,
};
use crate::array::DType;

/// Rows of the left matrix that one call takes.
const ROWS: usize = 128;

/// The axes in front of the matrices have equal lengths; all strides may be anything.
pub(super) fn run(a: &Place, b: &Place, to: TempId, memory: &Memory<'_>) {
    let rank = a.layout.shape.rank();
    let (m, k) = (a.layout.shape[rank - 2], a.layout.shape[rank - 1]);
    let n = b.layout.shape[rank - 1];
    let strides = |place: &Place| [place.layout.strides()[rank - 2], place.layout.strides()[rank - 1]];
    let (a_strides, b_strides) = (strides(a), strides(b));
    let batches: usize = a.layout.shape[..rank - 2].iter().product();
    let dtype = a.dtype;
    let size = dtype.size();
    let (from_a, from_b, target) =
        (Address(memory.read(a.source, size)), Address(memory.read(b.source, size)), Target(memory.write(to)));
    if m == 0 || n == 0 || batches == 0 {
        return;
    }

    // A short last block would be slow: cut only where there are at least two.
    let blocks = if m >= 2 * ROWS { m.div_ceil(ROWS) } else { 1 };
    let rows = if blocks > 1 { ROWS } else { m };
    let cost = batches.saturating_mul(m).saturating_mul(n).saturating_mul(k.max(1));
    threads::for_each(batches * blocks, cost, &|task| {
        let (batch, first) = (task / blocks, task % blocks * rows);
        let dims = [rows.min(m - first), k, n];
        // SAFETY: the operands hold `batches` matrices of m x k and k x n at their strides, the target
        // `batches` of m x n row by row; this task alone writes its rows.
        unsafe {
            let distance = batch_distance(a, batch) + first as isize * a_strides[0];
            let from_a = from_a.get().offset(distance * size as isize);
            let from_b = from_b.get().offset(batch_distance(b, batch) * size as isize);
            let to = target.get().add((batch * m + first) * n * size);
            let ([ra, ca], [rb, cb], rows) = (a_strides, b_strides, dims[0]);
            let width = n as isize;
            match dtype {
                DType::F32 => {
                    let (a, b, to) = (from_a.cast(), from_b.cast(), to.cast());
                    matrixmultiply::sgemm(rows, k, n, 1.0, a, ra, ca, b, rb, cb, 0.0, to, width, 1);
                }
                DType::F64 => {
                    let (a, b, to) = (from_a.cast(), from_b.cast(), to.cast());
                    matrixmultiply::dgemm(rows, k, n, 1.0, a, ra, ca, b, rb, cb, 0.0, to, width, 1);
                }
                DType::I32 => integers::<i32>((from_a, a_strides), (from_b, b_strides), to, dims),
                DType::I64 => integers::<i64>((from_a, a_strides), (from_b, b_strides), to, dims),
                DType::U8 => integers::<u8>((from_a, a_strides), (from_b, b_strides), to, dims),
                DType::Bool => unreachable!("internal error: a matrix product of bool"),
            }
        }
    });
}

/// The distance of matrix number `batch` from the first one, in elements.
fn batch_distance(place: &Place, mut batch: usize) -> isize {
    let front = place.layout.shape.rank() - 2;
    let mut distance = 0;
    for axis in (0..front).rev() {
        let length = place.layout.shape[axis];
        distance += (batch % length) as isize * place.layout.strides()[axis];
        batch /= length;
    }
    distance
}

/// Row by row; integer sums wrap, so they have no order to keep.
///
/// # Safety
/// The strided operands hold m x k and k x n elements of `T`, the target m x n row by row; it overlaps neither.
unsafe fn integers<T: scalar::Number + Default>(
    (a, [ra, ca]): (*const u8, [isize; 2]),
    (b, [rb, cb]): (*const u8, [isize; 2]),
    to: *mut u8,
    [m, k, n]: [usize; 3],
) {
    let (a, b, to) = (a.cast::<T>(), b.cast::<T>(), to.cast::<T>());
    for row in 0..m {
        for column in 0..n {
            let mut sum = T::default();
            for i in 0..k {
                // SAFETY: `row < m`, `i < k`, `column < n`.
                let (x, y) = unsafe {
                    (
                        a.offset(row as isize * ra + i as isize * ca).read(),
                        b.offset(i as isize * rb + column as isize * cb).read(),
                    )
                };
                sum = scalar::add(sum, scalar::mul(x, y));
            }
            // SAFETY: as above.
            unsafe { to.add(row * n + column).write(sum) };
        }
    }
}

/// An address that several threads read.
struct Address(*const u8);
// SAFETY: nobody writes what it points to while a product runs.
unsafe impl Sync for Address {}
impl Address {
    fn get(&self) -> *const u8 {
        self.0
    }
}

/// An address that several threads write disjoint parts of.
struct Target(*mut u8);
// SAFETY: as the type says.
unsafe impl Sync for Target {}
impl Target {
    fn get(&self) -> *mut u8 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    /// What the invariant rests on.
    #[test]
    fn strides_do_not_change_the_bits_of_the_routine() {
        for (m, k, n) in [(1, 1, 1), (1, 7, 1), (3, 5, 2), (8, 8, 8), (17, 33, 9), (64, 784, 10), (70, 600, 130)] {
            let value = |i: usize| ((i * 2_654_435_761) % 1000) as f32 / 333.0 - 1.5;
            let a: Vec<f32> = (0..m * k).map(value).collect();
            let b: Vec<f32> = (0..k * n).map(|i| value(i + 77)).collect();
            let transposed = |x: &[f32], rows: usize, columns: usize| -> Vec<f32> {
                (0..rows * columns).map(|i| x[i % rows * columns + i / rows]).collect()
            };
            let (a_t, b_t) = (transposed(&a, m, k), transposed(&b, k, n));
            let product = |a: &[f32], [ra, ca]: [usize; 2], b: &[f32], [rb, cb]: [usize; 2]| {
                let mut to = vec![f32::NAN; m * n];
                // SAFETY: the strides reach exactly the elements of the slices.
                unsafe {
                    let (ra, ca, rb, cb) = (ra as isize, ca as isize, rb as isize, cb as isize);
                    let (a, b) = (a.as_ptr(), b.as_ptr());
                    matrixmultiply::sgemm(m, k, n, 1.0, a, ra, ca, b, rb, cb, 0.0, to.as_mut_ptr(), n as isize, 1);
                }
                to.into_iter().map(f32::to_bits).collect::<Vec<_>>()
            };
            let plain = product(&a, [k, 1], &b, [n, 1]);
            assert_eq!(plain, product(&a_t, [1, m], &b, [n, 1]));
            assert_eq!(plain, product(&a, [k, 1], &b_t, [1, k]));
            assert_eq!(plain, product(&a_t, [1, m], &b_t, [1, k]));
        }
    }
}
