//! Folds in their documented order.
//!
//! Along the last axis: chunks of 512, in each 32 lanes combined in halves. Along another: groups of 8 rows in
//! order. Then the results of chunks or groups like the digits of a binary counter.

use super::{
    Plain,
    element::{Number, Real},
    special,
};
use crate::{
    program::{Along, Fold, Normalise, Type, Unary},
    shapes,
};
use xcs::DType;

/// Which of the two orders.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Order {
    Rows,
    Columns,
}

/// What is folded, row by row.
pub struct Rows<T> {
    pub order: Order,
    length: usize,
    inner: usize,
    rows: Vec<Vec<T>>,
}

/// The rows of `x` along an axis, or all elements as one row.
pub fn rows_of<T: Copy>(x: Plain<T>, along: Along) -> Rows<T> {
    let of = Type { dtype: DType::F32, shape: x.shape };
    let [outer, length, inner] = match along {
        Along::All => [1, x.values.len(), 1],
        Along::Axis(axis) | Along::Keepdim(axis) => {
            let axis = shapes::axis(axis, &of).expect("an axis");
            let product = |lengths: &[usize]| lengths.iter().product::<usize>();
            [product(&of.shape[..axis]), of.shape[axis], product(&of.shape[axis + 1..])]
        }
    };
    let row = |nth: usize| {
        let (block, column) = (nth / inner, nth % inner);
        (0..length).map(|i| x.values[(block * length + i) * inner + column]).collect()
    };
    let rows = (0..outer * inner).map(row).collect();
    Rows { order: if inner > 1 { Order::Columns } else { Order::Rows }, length, inner, rows }
}

impl<T: Copy> Rows<T> {
    pub fn each<R>(&self, of: impl Fn(&[T]) -> R) -> Vec<R> {
        self.rows.iter().map(|row| of(row)).collect()
    }

    /// The elements of rows like these in the order of the operand.
    pub fn unfold<R: Copy>(&self, rows: Vec<Vec<R>>) -> Vec<R> {
        let mut values = Vec::new();
        for block in rows.chunks(self.inner.max(1)) {
            for i in 0..self.length {
                values.extend(block.iter().map(|row| row[i]));
            }
        }
        values
    }
}

/// The fold of a row.
pub fn number<T: Number>(op: Fold, order: Order, row: &[T]) -> T {
    let sum = |row: &[T]| ordered(order, row, T::plus, T::whole(0));
    let count = || T::cast_from(row.len() as f64);
    let mean = |row: &[T]| sum(row).over(count());
    let variance = || {
        let middle = mean(row);
        mean(&row.iter().map(|x| x.minus(middle)).map(|x| x.times(x)).collect::<Vec<T>>())
    };
    match op {
        Fold::Sum => sum(row),
        Fold::Prod => ordered(order, row, T::times, T::whole(1)),
        Fold::Max => ordered(order, row, T::most, T::whole(0)),
        Fold::Min => ordered(order, row, T::least, T::whole(0)),
        Fold::Mean => mean(row),
        Fold::Var => variance(),
        Fold::Std => variance().root(),
        Fold::Norm => sum(&row.iter().map(|x| x.times(*x)).collect::<Vec<T>>()).root(),
        _ => unreachable!("{op:?} does not give a number"),
    }
}

fn ordered<T: Copy>(order: Order, row: &[T], combine: fn(T, T) -> T, empty: T) -> T {
    let parts: Vec<T> = match order {
        Order::Rows => row.chunks(512).map(|chunk| lanes(chunk, combine)).collect(),
        Order::Columns => row.chunks(8).filter_map(|group| group.iter().copied().reduce(combine)).collect(),
    };
    // Results of two equally large parts are combined at once.
    let mut waiting: Vec<(usize, T)> = Vec::new();
    for part in parts {
        let (mut size, mut value) = (1, part);
        while let Some(&(before, earlier)) = waiting.last()
            && before == size
        {
            waiting.pop();
            (size, value) = (size * 2, combine(earlier, value));
        }
        waiting.push((size, value));
    }
    waiting.into_iter().map(|(_, value)| value).rev().reduce(|later, earlier| combine(earlier, later)).unwrap_or(empty)
}

/// Element `i` goes to lane `i % 32`; then the upper half of the lanes into the lower, until one is left. A lane
/// that nothing went to takes no part.
fn lanes<T: Copy>(chunk: &[T], combine: fn(T, T) -> T) -> T {
    let both = |a: Option<T>, b: Option<T>| match (a, b) {
        (Some(a), Some(b)) => Some(combine(a, b)),
        (a, b) => a.or(b),
    };
    let mut lanes = [None; 32];
    for (i, &value) in chunk.iter().enumerate() {
        lanes[i % 32] = both(lanes[i % 32], Some(value));
    }
    for half in [16, 8, 4, 2, 1] {
        for i in 0..half {
            lanes[i] = both(lanes[i], lanes[i + half]);
        }
    }
    lanes[0].expect("a chunk holds an element")
}

/// The position of the first extreme element; a NaN is the most extreme.
pub fn position<T: Number>(largest: bool, row: &[T]) -> i64 {
    if let Some(nan) = row.iter().position(|x| x.is_nan()) {
        return nan as i64;
    }
    let beats = |a: T, b: T| if largest { a > b } else { a < b };
    let best = row.iter().copied().reduce(|best, x| if beats(x, best) { x } else { best });
    row.iter().position(|&x| Some(x) == best).expect("a row has elements") as i64
}

/// The exponential of `x`, rounded.
fn exp<T: Real>(x: T) -> T {
    T::narrow(special::unary(Unary::Exp, x.wide()))
}

/// `ln(sum(exp(x - shift))) + shift`, where the shift is the largest element if that is finite.
pub fn logsumexp<T: Real>(order: Order, row: &[T]) -> T {
    let max = number(Fold::Max, order, row);
    let shift = if max.wide().is_finite() { max } else { T::whole(0) };
    let sum = number(Fold::Sum, order, &row.iter().map(|x| exp(x.minus(shift))).collect::<Vec<T>>());
    T::narrow(sum.wide().ln()).plus(shift)
}

/// A layer on a row.
pub fn layer<T: Real>(op: Normalise, order: Order, row: &[T], eps: T) -> Vec<T> {
    let map = |of: &dyn Fn(T) -> T| row.iter().map(|&x| of(x)).collect::<Vec<T>>();
    if row.is_empty() {
        return Vec::new();
    }
    match op {
        Normalise::LayerNorm => {
            let middle = number(Fold::Mean, order, row);
            let root = number(Fold::Var, order, row).plus(eps).root();
            map(&|x| x.minus(middle).over(root))
        }
        Normalise::RmsNorm => {
            let squares = map(&|x| x.times(x));
            let root = number(Fold::Mean, order, &squares).plus(eps).root();
            map(&|x| x.over(root))
        }
        Normalise::Softmax | Normalise::LogSoftmax => {
            let max = number(Fold::Max, order, row);
            let sum = number(Fold::Sum, order, &map(&|x| exp(x.minus(max))));
            if op == Normalise::Softmax {
                map(&|x| exp(x.minus(max)).over(sum))
            } else {
                map(&|x| x.minus(max).minus(T::narrow(sum.wide().ln())))
            }
        }
    }
}
