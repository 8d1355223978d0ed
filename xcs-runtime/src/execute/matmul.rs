//! Matrix product.
//!
//! Invariant: the routine, its operands' layout and the cut into row blocks depend on shapes alone, so every
//! path calls it the same way. (Its bits differ between layouts and between libraries, not between threads.)

use super::{
    segment::{Memory, Place, TempId},
    threads,
};
use crate::array::{DType, Number};

/// Rows of the left matrix that one call takes.
const ROWS: usize = 128;

/// The last two axes of both operands are row-major; the axes in front have equal lengths and any strides.
pub(super) fn run(a: &Place, b: &Place, to: TempId, memory: &Memory<'_>) {
    let rank = a.layout.shape.rank();
    let (m, k) = (a.layout.shape[rank - 2], a.layout.shape[rank - 1]);
    let n = b.layout.shape[rank - 1];
    let batches: usize = a.layout.shape[..rank - 2].iter().product();
    let dtype = a.dtype;
    let size = dtype.size();
    let (from_a, from_b, target) =
        (Address(memory.read(a.source)), Address(memory.read(b.source)), Target(memory.write(to)));
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
            let a = from_a.get().offset((batch_distance(a, batch) + (first * k) as isize) * size as isize);
            let b = from_b.get().offset(batch_distance(b, batch) * size as isize);
            let to = target.get().add((batch * m + first) * n * size);
            match dtype {
                DType::F32 => {
                    matrixmultiply::sgemm(
                        dims[0],
                        k,
                        n,
                        1.0,
                        a.cast(),
                        k as isize,
                        1,
                        b.cast(),
                        n as isize,
                        1,
                        0.0,
                        to.cast(),
                        n as isize,
                        1,
                    );
                }
                DType::F64 => {
                    matrixmultiply::dgemm(
                        dims[0],
                        k,
                        n,
                        1.0,
                        a.cast(),
                        k as isize,
                        1,
                        b.cast(),
                        n as isize,
                        1,
                        0.0,
                        to.cast(),
                        n as isize,
                        1,
                    );
                }
                DType::I32 => {
                    integers::<i32>(a.cast(), b.cast(), to.cast(), dims, i32::wrapping_add, i32::wrapping_mul)
                }
                DType::I64 => {
                    integers::<i64>(a.cast(), b.cast(), to.cast(), dims, i64::wrapping_add, i64::wrapping_mul)
                }
                DType::U8 => integers::<u8>(a.cast(), b.cast(), to.cast(), dims, u8::wrapping_add, u8::wrapping_mul),
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

/// Row by row; integer sums have no order to keep.
///
/// # Safety
/// The addresses hold m x k, k x n and m x n elements, and the last overlaps neither of the others.
unsafe fn integers<T: Number>(
    a: *const T,
    b: *const T,
    to: *mut T,
    [m, k, n]: [usize; 3],
    add: impl Fn(T, T) -> T,
    mul: impl Fn(T, T) -> T,
) {
    // SAFETY: the caller's contract; operands were written in full.
    let (a, b, to) = unsafe {
        to.write_bytes(0, m * n);
        (
            std::slice::from_raw_parts(a, m * k),
            std::slice::from_raw_parts(b, k * n),
            std::slice::from_raw_parts_mut(to, m * n),
        )
    };
    for (row, to) in a.chunks_exact(k.max(1)).zip(to.chunks_exact_mut(n)) {
        for (&x, b) in row.iter().zip(b.chunks_exact(n)) {
            for (to, &y) in to.iter_mut().zip(b) {
                *to = add(*to, mul(x, y));
            }
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
