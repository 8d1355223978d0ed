//! Folds (sum, product, maximum, minimum) and their order, which is part of the contract.
//!
//! Along a row of `n` adjacent elements: the row is cut into chunks of [`CHUNK`]; in a chunk, element `i`
//! goes to lane `i % LANES`, lanes start at the identity and are combined in halves; chunk results are
//! combined by [`Tree`]. Down a column (something lies behind the axis): groups of [`GROUP`] rows are folded
//! in order, group results are combined by the same tree. Both orders depend on `n` alone.
//!
//! The error of a sum stays below `4 * eps * log2(n) * sum|x|`: at most 16 + 5 roundings in a chunk, 7 in a
//! group, then one for each level of the tree (Higham, "The accuracy of floating point summation", 1993).

use super::isa::{Isa, versions};
use crate::{
    array::{DType, Element},
    execute::scalar,
    graph::ReduceOp,
};

/// Elements of a row that are folded into lanes before the tree.
pub(super) const CHUNK: usize = 512;
/// Rows of a column that are folded in order before the tree.
pub(super) const GROUP: usize = 8;
const LANES: usize = 32;

/// Folds `rows` adjacent rows of `n` elements at `from` into `rows` elements at `to`.
///
/// Contract: both ranges are valid for their element type and do not overlap.
pub(crate) type RowsKernel = unsafe fn(to: *mut u8, from: *const u8, rows: usize, n: usize);

/// Combines `n` elements at `from` into those at `to`, element by element.
///
/// Contract: both ranges are valid for their element type and do not overlap.
pub(crate) type CombineKernel = unsafe fn(to: *mut u8, from: *const u8, n: usize);

/// The block kernels of one fold.
#[derive(Clone, Copy)]
pub(crate) struct FoldKernels {
    pub(super) rows: RowsKernel,
    /// Folds chunk results of a row that was folded chunk by chunk.
    pub(super) tree: RowsKernel,
    pub(super) combine: CombineKernel,
    /// The bits of the fold of no elements.
    pub(super) empty: u64,
}

/// A fold of elements of one type.
trait Fold {
    type T: Element;
    /// Combining with it changes no bit (a negative zero for sums: `x + -0.0` is `x` also for `-0.0`).
    const IDENTITY: Self::T;
    fn combine(a: Self::T, b: Self::T) -> Self::T;
}

/// Folds the results of chunks or groups pairwise, the way a binary counter carries: two results of the same
/// size are combined at once, what is left at the end is combined from the last to the first.
struct Tree<T> {
    level: [Option<T>; 64],
}

impl<T: Copy> Tree<T> {
    #[inline(always)]
    fn new() -> Self {
        Tree { level: [None; 64] }
    }

    #[inline(always)]
    fn push(&mut self, mut value: T, combine: impl Fn(T, T) -> T) {
        for level in &mut self.level {
            match level.take() {
                Some(earlier) => value = combine(earlier, value),
                None => {
                    *level = Some(value);
                    return;
                }
            }
        }
    }

    #[inline(always)]
    fn finish(self, combine: impl Fn(T, T) -> T) -> Option<T> {
        self.level.into_iter().flatten().reduce(|later, earlier| combine(earlier, later))
    }
}

/// Lanes that get nothing stay the identity, which changes no bit: so a few values need only as many lanes.
#[inline(always)]
fn chunk<F: Fold>(values: &[F::T]) -> F::T {
    match values.len() {
        0 => F::IDENTITY,
        1 => values[0],
        2 => halves::<F, 1>(values, tree_1::<F>),
        3..=4 => halves::<F, 2>(values, tree_2::<F>),
        5..=8 => halves::<F, 4>(values, tree_4::<F>),
        9..=16 => halves::<F, 8>(values, tree_8::<F>),
        _ => {
            let mut lanes = Aligned([F::IDENTITY; LANES]);
            let (groups, rest) = values.as_chunks::<LANES>();
            let (fours, groups) = groups.as_chunks::<4>();
            for [first, second, third, fourth] in fours {
                // A body this long stays a loop until it is vectorised as one. Shorter ones are unrolled before, and what
                // becomes of them then depends on the operation.
                for i in 0..LANES {
                    let folded = F::combine(F::combine(lanes.0[i], first[i]), second[i]);
                    lanes.0[i] = F::combine(F::combine(folded, third[i]), fourth[i]);
                }
            }
            for group in groups {
                lanes.0 = combine_lanes::<F, LANES>(lanes.0, *group);
            }
            if !rest.is_empty() {
                let mut last = Aligned([F::IDENTITY; LANES]);
                last.0[..rest.len()].copy_from_slice(rest);
                lanes.0 = combine_lanes::<F, LANES>(lanes.0, last.0);
            }
            tree_32::<F>(lanes.0)
        }
    }
}

/// At the start of a cache line: a vector that crosses one is slow to write and to read again.
#[repr(align(64))]
struct Aligned<T>(T);

/// The fold of more than `HALF` and at most `2 * HALF` values.
#[inline(always)]
fn halves<F: Fold, const HALF: usize>(values: &[F::T], tree: impl Fn([F::T; HALF]) -> F::T) -> F::T {
    let (lower, upper) = values.as_chunks::<HALF>();
    let [lower, rest @ ..] = lower else { unreachable!("internal error: too few values") };
    let upper = if let [upper] = rest { *upper } else { padded::<F, HALF>(upper) };
    tree(combine_lanes::<F, HALF>(*lower, upper))
}

/// Not by `array::from_fn`, which is a function of the baseline when it is not inlined.
#[inline(always)]
fn combine_lanes<F: Fold, const N: usize>(mut earlier: [F::T; N], later: [F::T; N]) -> [F::T; N] {
    for (earlier, later) in earlier.iter_mut().zip(later) {
        *earlier = F::combine(*earlier, later);
    }
    earlier
}

/// Fewer than `N` values, and the identity. Selected one by one: what is written to memory in pieces and read as one vector
/// has to wait.
#[inline(always)]
fn padded<F: Fold, const N: usize>(values: &[F::T]) -> [F::T; N] {
    let mut padded = [F::IDENTITY; N];
    if let Some(last) = values.len().checked_sub(1) {
        for (i, to) in padded.iter_mut().enumerate() {
            let value = values[i.min(last)];
            *to = if i <= last { value } else { F::IDENTITY };
        }
    }
    padded
}

/// `tree!(tree_4, 4 => tree_2, 2)`: the upper half of four combined into the lower one, then the same with two. One function
/// for each number: in a loop over slices of one array the lanes would be in memory.
macro_rules! tree {
    ($name:ident, $lanes:literal => $next:ident, $half:literal) => {
        #[inline(always)]
        fn $name<F: Fold>(lanes: [F::T; $lanes]) -> F::T {
            let mut lower = [F::IDENTITY; $half];
            for i in 0..$half {
                lower[i] = F::combine(lanes[i], lanes[i + $half]);
            }
            $next::<F>(lower)
        }
    };
}
tree!(tree_32, 32 => tree_16, 16);
tree!(tree_16, 16 => tree_8, 8);
tree!(tree_8, 8 => tree_4, 4);
tree!(tree_4, 4 => tree_2, 2);
tree!(tree_2, 2 => tree_1, 1);

#[inline(always)]
fn tree_1<F: Fold>(lanes: [F::T; 1]) -> F::T {
    lanes[0]
}

#[inline(always)]
unsafe fn fold_rows<F: Fold>(to: *mut u8, from: *const u8, rows: usize, n: usize) {
    for row in 0..rows {
        // SAFETY: the contract of `RowsKernel`.
        let values = unsafe { std::slice::from_raw_parts(from.cast::<F::T>().add(row * n), n) };
        let folded = if n <= CHUNK {
            chunk::<F>(values)
        } else {
            let mut tree = Tree::new();
            for part in values.chunks(CHUNK) {
                tree.push(chunk::<F>(part), F::combine);
            }
            tree.finish(F::combine).unwrap_or(F::IDENTITY)
        };
        // SAFETY: the contract of `RowsKernel`.
        unsafe { to.cast::<F::T>().add(row).write(folded) };
    }
}

#[inline(always)]
unsafe fn fold_tree<F: Fold>(to: *mut u8, from: *const u8, rows: usize, n: usize) {
    for row in 0..rows {
        // SAFETY: the contract of `RowsKernel`.
        let values = unsafe { std::slice::from_raw_parts(from.cast::<F::T>().add(row * n), n) };
        let mut tree = Tree::new();
        for &value in values {
            tree.push(value, F::combine);
        }
        let folded = tree.finish(F::combine).unwrap_or(F::IDENTITY);
        // SAFETY: the contract of `RowsKernel`.
        unsafe { to.cast::<F::T>().add(row).write(folded) };
    }
}

#[inline(always)]
unsafe fn combine_rows<F: Fold>(to: *mut u8, from: *const u8, n: usize) {
    // SAFETY: the contract of `CombineKernel`.
    let (to, from) = unsafe {
        (std::slice::from_raw_parts_mut(to.cast::<F::T>(), n), std::slice::from_raw_parts(from.cast::<F::T>(), n))
    };
    for (to, &from) in to.iter_mut().zip(from) {
        *to = F::combine(*to, from);
    }
}

versions!(rows_version: fold_rows<F: Fold>(to: *mut u8, from: *const u8, rows: usize, n: usize) as RowsKernel);
versions!(tree_version: fold_tree<F: Fold>(to: *mut u8, from: *const u8, rows: usize, n: usize) as RowsKernel);
versions!(combine_version: combine_rows<F: Fold>(to: *mut u8, from: *const u8, n: usize) as CombineKernel);

fn kernels_of<F: Fold>(empty: F::T) -> FoldKernels {
    let isa = Isa::current();
    FoldKernels {
        rows: rows_version::<F>(isa),
        tree: tree_version::<F>(isa),
        combine: combine_version::<F>(isa),
        empty: empty.to_bits64(),
    }
}

/// The kernels of `op` on elements of `dtype`.
pub(crate) fn kernels(op: ReduceOp, dtype: DType) -> FoldKernels {
    macro_rules! fold {
        ($T:ident, $identity:expr, $empty:expr, |$a:ident, $b:ident| $body:expr) => {{
            struct Kernel;
            impl Fold for Kernel {
                type T = $T;
                const IDENTITY: $T = $identity;
                #[inline(always)]
                fn combine($a: $T, $b: $T) -> $T {
                    $body
                }
            }
            kernels_of::<Kernel>($empty)
        }};
    }
    macro_rules! real {
        ($T:ident) => {
            match op {
                ReduceOp::Sum => fold!($T, -0.0, 0.0, |a, b| scalar::add::<$T>(a, b)),
                ReduceOp::Prod => fold!($T, 1.0, 1.0, |a, b| scalar::mul::<$T>(a, b)),
                ReduceOp::Max => {
                    fold!($T, $T::NEG_INFINITY, $T::NEG_INFINITY, |a, b| scalar::maximum::<$T>(a, b))
                }
                ReduceOp::Min => fold!($T, $T::INFINITY, $T::INFINITY, |a, b| scalar::minimum::<$T>(a, b)),
            }
        };
    }
    macro_rules! integer {
        ($T:ident) => {
            match op {
                ReduceOp::Sum => fold!($T, 0, 0, |a, b| scalar::add::<$T>(a, b)),
                ReduceOp::Prod => fold!($T, 1, 1, |a, b| scalar::mul::<$T>(a, b)),
                ReduceOp::Max => fold!($T, $T::MIN, $T::MIN, |a, b| scalar::maximum::<$T>(a, b)),
                ReduceOp::Min => fold!($T, $T::MAX, $T::MAX, |a, b| scalar::minimum::<$T>(a, b)),
            }
        };
    }
    match dtype {
        DType::F32 => real!(f32),
        DType::F64 => real!(f64),
        DType::I32 => integer!(i32),
        DType::I64 => integer!(i64),
        DType::U8 => integer!(u8),
        // `any` and `all`: maximum and minimum of truth values.
        DType::Bool => match op {
            ReduceOp::Max => fold!(bool, false, false, |a, b| a | b),
            ReduceOp::Min => fold!(bool, true, true, |a, b| a & b),
            _ => unreachable!("internal error: {op:?} of bool"),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sum(values: &[f32]) -> f32 {
        let kernels = kernels(ReduceOp::Sum, DType::F32);
        let mut result = 0f32;
        // SAFETY: one result, `values.len()` operands.
        unsafe { (kernels.rows)((&raw mut result).cast(), values.as_ptr().cast(), 1, values.len()) };
        result
    }

    #[test]
    fn the_sum_of_one_element_is_that_element() {
        for value in [0.0f32, -0.0, 1.5, f32::MIN_POSITIVE / 4.0, f32::NEG_INFINITY] {
            assert_eq!(sum(&[value]).to_bits(), value.to_bits());
        }
    }

    #[test]
    fn chunk_by_chunk_is_the_same_fold() {
        let kernels = kernels(ReduceOp::Sum, DType::F32);
        for n in [1, 31, 512, 513, 1024, 5000, 12_345] {
            let values: Vec<f32> = (0..n).map(|i| (i as f32 * 0.37).sin()).collect();
            let parts: Vec<f32> = values.chunks(CHUNK).map(sum).collect();
            let mut result = 0f32;
            // SAFETY: one result, `parts.len()` operands.
            unsafe { (kernels.tree)((&raw mut result).cast(), parts.as_ptr().cast(), 1, parts.len()) };
            assert_eq!(result.to_bits(), sum(&values).to_bits(), "{n}");
        }
    }
}
