//! What each operation means, in plain loops over row-major vectors: shares no code with the runtime.
//!
//! Exact where the documentation fixes every rounding: arithmetic, integers, truth values, moving elements, and
//! folds in their documented order. Within a tolerance where a routine of the platform is the yardstick. Operands
//! are what the program under test had, so that errors do not add up.

mod element;
mod fold;
mod special;

use crate::{
    data::Data,
    operation::{EPS, bounds},
    program::{Along, Binary, Compare, Fold, Form, Normalise, Op, Type, Unary},
    sample::Sample,
    shapes,
    value::{Elements, Value, each},
};
use element::{Number, Real};
use xcs::{DType, Tensor};

/// A row-major array.
struct Plain<T> {
    shape: Vec<usize>,
    values: Vec<T>,
}

/// What an operation should have given.
enum Expected<T> {
    Exactly(Vec<T>),
    /// Each element with its relative and absolute tolerance.
    Near(Vec<f64>, f64, f64),
    /// Each element with an absolute tolerance of its own; `None` where no statement is made.
    Within(Vec<Option<(f64, f64)>>),
}

/// Compares the result of an operation with the reference.
pub fn check(op: &Op, args: &[&Value], result: &Value, data: Data) -> Result<(), String> {
    let types: Vec<Type> = args.iter().map(|x| Type { dtype: x.dtype(), shape: x.shape().to_vec() }).collect();
    let expected = shapes::infer(op, &types.iter().collect::<Vec<_>>()).expect("a legal operation");
    let found = Type { dtype: result.dtype(), shape: result.shape().to_vec() };
    if found != expected {
        return Err(format!("{op:?}: {found:?}, the reference says {expected:?}"));
    }
    let why = each!(result, result => {
        let results = result.to_vec();
        expect_of(op, args, &expected.shape, result, data).and_then(|expected| compare(&results, &expected))
    });
    why.map_or(Ok(()), |why| {
        let operands: Vec<Elements> = args.iter().map(|arg| arg.read()).collect();
        Err(format!("{op:?} of {operands:?}: {why}"))
    })
}

/// The first element that is not as expected.
fn compare<T: Sample + element::Wide>(found: &[T], expected: &Expected<T>) -> Option<String> {
    let wrong =
        |i: usize, expected: String| Some(format!("element {i} is {:?}, the reference says {expected}", found[i]));
    match expected {
        Expected::Exactly(values) => {
            let differs = (0..found.len()).find(|&i| !element::same(found[i], values[i]))?;
            wrong(differs, format!("{:?}", values[differs]))
        }
        Expected::Near(values, relative, absolute) => {
            let is_off = |i: &usize| !element::is_near(found[*i], values[*i], absolute + relative * values[*i].abs());
            let differs = (0..found.len()).find(is_off)?;
            wrong(differs, format!("about {:?}", values[differs]))
        }
        Expected::Within(values) => {
            let is_off =
                |i: &usize| values[*i].is_some_and(|(value, tolerance)| !element::is_near(found[*i], value, tolerance));
            let differs = (0..found.len()).find(is_off)?;
            wrong(differs, format!("{:?} (value and tolerance)", values[differs]))
        }
    }
}

/// The elements of an operand, which has the element type of `_of`.
fn plain<T: Sample>(value: &Value, _of: &Tensor<T>) -> Plain<T> {
    let any: &dyn std::any::Any = each!(value, x => x);
    let tensor: &Tensor<T> = any.downcast_ref().expect("operands of one element type");
    Plain { shape: tensor.shape().to_vec(), values: tensor.to_vec() }
}

/// A vector of `T` that is made of another type by what looks like its name: both are the same type.
fn retyped<T: 'static, U: 'static>(values: Vec<T>) -> Vec<U> {
    *(Box::new(values) as Box<dyn std::any::Any>).downcast().expect("the result's element type")
}

fn exactly<T: Sample, U: Sample>(values: Vec<U>) -> Option<Expected<T>> {
    Some(Expected::Exactly(retyped(values)))
}

#[allow(clippy::bool_comparison, reason = "comparisons are of every element type, truth values too")]
fn expect_of<T: Sample + element::Wide>(
    op: &Op,
    args: &[&Value],
    shape: &[usize],
    result: &Tensor<T>,
    data: Data,
) -> Option<Expected<T>> {
    let count = shape.iter().product::<usize>();
    match op {
        Op::Given(slot, _) => exactly(data.elements::<T>(*slot, count)),
        Op::Zeros(_) => exactly(vec![T::default(); count]),
        Op::Ones(_) => exactly(vec![T::whole(1); count]),
        Op::Full(slot, _) => exactly(vec![data.scalar::<T>(*slot); count]),
        Op::Eye(_, n) => exactly((0..count).map(|i| T::whole(i8::from(i / n == i % n))).collect::<Vec<T>>()),
        Op::Arange(_, step, _) => {
            Some(Expected::Near((0..count).map(|i| f64::from(*step) * i as f64).collect(), 0.0, 0.0))
        }
        Op::Linspace(..) => {
            let step = 5.0 / (count.max(2) - 1) as f64;
            Some(Expected::Near((0..count).map(|i| -2.0 + i as f64 * step).collect(), 0.0, 1e-6))
        }
        Op::Unary(op) => unary(*op, args[0], result),
        Op::Powi(slot) => {
            let n = data.small(*slot);
            each!(args[0], real, x => Some(powi(x.to_vec(), n)))
        }
        Op::Binary(op, form) => binary(*op, *form, args, shape, result, data),
        Op::Compare(op, slot) => each!(args[0], a => {
            let left = plain(args[0], a);
            let right = match slot {
                Some(slot) => Plain { shape: vec![], values: vec![data.scalar(*slot)] },
                None => plain(args[1], a),
            };
            exactly(zip(shape, &left, &right, |a, b| match op {
                Compare::Lt => a < b,
                Compare::Le => a <= b,
                Compare::Gt => a > b,
                Compare::Ge => a >= b,
                Compare::Eq => a == b,
                Compare::Ne => a != b,
            }))
        }),
        Op::Select => {
            let mask = plain(args[0], args[0].bools());
            let (a, b) = (plain(args[1], result), plain(args[2], result));
            let at = |index: &[usize]| if pick(&mask, index) { pick(&a, index) } else { pick(&b, index) };
            exactly(at_each(shape, at))
        }
        Op::Cast(_) => each!(args[0], x => exactly(x.to_vec().into_iter().map(T::cast_from).collect::<Vec<T>>())),
        Op::Clamp(low, high) => each!(args[0], number, x => {
            let (low, high) = bounds(data.scalar(*low), data.scalar(*high));
            exactly(x.to_vec().into_iter().map(|x| Number::least(high, Number::most(low, x))).collect::<Vec<_>>())
        }),
        Op::Fold(op, along) => reduce(*op, *along, args[0], result),
        Op::Count => exactly(vec![args[0].bools().to_vec().into_iter().filter(|&x| x).count() as i64]),
        Op::Normalise(op, axis) => each!(args[0], real, x => Some(layer(*op, *axis, &plain(args[0], x)))),
        Op::Matmul | Op::Dot => each!(args[0], number, a => matmul(&plain(args[0], a), &plain(args[1], a), shape)),
        Op::Outer => each!(args[0], number, a => {
            let (a, b) = (plain(args[0], a), plain(args[1], a));
            exactly(at_each(shape, |index| Number::times(a.values[index[0]], b.values[index[1]])))
        }),
        op => exactly(moved(op, args, shape, result, data)),
    }
}

/// Calls `of` for each index of `shape` in row-major order.
fn at_each<R>(shape: &[usize], of: impl Fn(&[usize]) -> R) -> Vec<R> {
    let count = shape.iter().product();
    let mut index = vec![0; shape.len()];
    let mut results = Vec::with_capacity(count);
    for _ in 0..count {
        results.push(of(&index));
        for axis in (0..shape.len()).rev() {
            index[axis] += 1;
            if index[axis] < shape[axis] {
                break;
            }
            index[axis] = 0;
        }
    }
    results
}

/// The element that broadcasting puts at `index`.
fn pick<T: Copy>(from: &Plain<T>, index: &[usize]) -> T {
    let missing = index.len() - from.shape.len();
    let flat = from
        .shape
        .iter()
        .zip(&index[missing..])
        .fold(0, |flat, (&length, &i)| flat * length + if length == 1 { 0 } else { i });
    from.values[flat]
}

fn zip<T: Copy, R>(shape: &[usize], a: &Plain<T>, b: &Plain<T>, of: impl Fn(T, T) -> R) -> Vec<R> {
    at_each(shape, |index| of(pick(a, index), pick(b, index)))
}

fn unary<T: Sample>(op: Unary, x: &Value, _result: &Tensor<T>) -> Option<Expected<T>> {
    if op == Unary::Not {
        return exactly(x.bools().to_vec().into_iter().map(|x| !x).collect::<Vec<bool>>());
    }
    if op.is_number() {
        return each!(x, number, x => {
            exactly(x.to_vec().into_iter().map(|x| match op {
                Unary::Neg => Number::negated(x),
                Unary::Abs => Number::magnitude(x),
                Unary::Signum => Number::sign(x),
                Unary::Square => Number::times(x, x),
                _ => if x > Default::default() || Number::is_nan(x) { x } else { Default::default() },
            }).collect::<Vec<_>>())
        });
    }
    each!(x, real, x => {
        let values = x.to_vec();
        match values.iter().map(|&x| Real::exact(op, x)).collect::<Option<Vec<_>>>() {
            Some(exact) => exactly(exact),
            None => Some(near(values.into_iter().map(|x| special::unary(op, Real::wide(x))).collect(), x)),
        }
    })
}

/// Within the tolerance of one approximated function.
fn near<T: Real, R>(values: Vec<f64>, _of: &Tensor<T>) -> Expected<R> {
    Expected::Near(values, T::TOLERANCE, T::TINY)
}

fn tolerance_of<T: Number>(_of: &Tensor<T>) -> (f64, f64) {
    T::tolerance()
}

fn powi<T: Real, R>(values: Vec<T>, n: i32) -> Expected<R> {
    // Intermediate products may leave the range of normal numbers where the result does not.
    let power = |x: T| Some((x.wide().powi(n), 4.0 * T::TOLERANCE * x.wide().powi(n).abs() + T::SMALLEST_NORMAL));
    Expected::Within(values.into_iter().map(power).collect())
}

fn binary<T: Sample>(
    op: Binary,
    form: Form,
    args: &[&Value],
    shape: &[usize],
    _result: &Tensor<T>,
    data: Data,
) -> Option<Expected<T>> {
    if op.is_logic() {
        let (a, b) = (plain(args[0], args[0].bools()), plain(args[1], args[0].bools()));
        return exactly(zip(shape, &a, &b, |a, b| if op == Binary::And { a && b } else { a || b }));
    }
    each!(args[0], number, x => {
        let tensor = plain(args[0], x);
        let scalar = |slot| Plain { shape: vec![], values: vec![data.scalar(slot)] };
        let (a, b) = match form {
            Form::ScalarRight(slot) => (tensor, scalar(slot)),
            Form::ScalarLeft(slot) => (scalar(slot), tensor),
            _ => (tensor, plain(args[1], x)),
        };
        if op.is_real() {
            let values = zip(shape, &a, &b, |a, b| match op {
                Binary::Powf => Number::widened(a).powf(Number::widened(b)),
                _ => Number::widened(a).atan2(Number::widened(b)),
            });
            let (relative, absolute) = tolerance_of(x);
            return Some(Expected::Near(values, 4.0 * relative, absolute));
        }
        exactly(zip(shape, &a, &b, |a, b| match op {
            Binary::Add => Number::plus(a, b),
            Binary::Sub => Number::minus(a, b),
            Binary::Mul => Number::times(a, b),
            Binary::Div => Number::over(a, b),
            Binary::Minimum => Number::least(a, b),
            _ => Number::most(a, b),
        }))
    })
}

fn reduce<T: Sample>(op: Fold, along: Along, x: &Value, _result: &Tensor<T>) -> Option<Expected<T>> {
    if op.is_logic() {
        let x = fold::rows_of(plain(x, x.bools()), along);
        return exactly(x.each(|row| if op == Fold::Any { row.contains(&true) } else { !row.contains(&false) }));
    }
    if op == Fold::Logsumexp {
        return each!(x, real, tensor => {
            let rows = fold::rows_of(plain(x, tensor), along);
            Some(logarithms(rows.each(|row| fold::logsumexp(rows.order, row))))
        });
    }
    each!(x, number, tensor => {
        let x = fold::rows_of(plain(x, tensor), along);
        if op.is_arg() {
            return exactly(x.each(|row| fold::position(op == Fold::Argmax, row)));
        }
        let order = x.order;
        exactly(x.each(|row| fold::number(op, order, row)))
    })
}

fn layer<T: Real, R: Sample>(op: Normalise, axis: isize, x: &Plain<T>) -> Expected<R> {
    let shape = x.shape.clone();
    let rows = fold::rows_of(Plain { shape: shape.clone(), values: x.values.clone() }, Along::Axis(axis));
    let eps = T::narrow(EPS);
    let results = rows.each(|row| fold::layer(op, rows.order, row, eps));
    // Back into the order of the operand.
    let values = rows.unfold(results);
    match op {
        Normalise::LayerNorm | Normalise::RmsNorm => Expected::Exactly(retyped(values)),
        Normalise::Softmax => Expected::Near(values.into_iter().map(T::wide).collect(), 4.0 * T::TOLERANCE, T::TINY),
        Normalise::LogSoftmax => logarithms(values),
    }
}

/// The logarithm of a sum below the number of elements, off by a few roundings of both.
fn logarithms<T: Real, R>(values: Vec<T>) -> Expected<R> {
    Expected::Near(values.into_iter().map(T::wide).collect(), 4.0 * T::TOLERANCE, 16.0 * T::TOLERANCE)
}

fn matmul<T: Number, R: Sample>(a: &Plain<T>, b: &Plain<T>, shape: &[usize]) -> Option<Expected<R>> {
    let k = *a.shape.last()?;
    let vectors = a.shape.len() == 1 || b.shape.len() == 1;
    let product = |index: &[usize]| -> Vec<(T, T)> {
        let mut index = index.to_vec();
        // A vector is a matrix of one row or column, which the result does not have.
        if a.shape.len() == 1 {
            index.insert(index.len().saturating_sub(usize::from(b.shape.len() > 1)), 0);
        }
        if b.shape.len() == 1 {
            index.push(0);
        }
        let rank = index.len();
        let (row, column) = (index[rank - 2], index[rank - 1]);
        let front = &index[..rank - 2];
        (0..k)
            .map(|i| {
                let left = if a.shape.len() == 1 { vec![i] } else { [front, &[row, i]].concat() };
                let right = if b.shape.len() == 1 { vec![i] } else { [front, &[i, column]].concat() };
                (pick(a, trimmed(&left, a)), pick(b, trimmed(&right, b)))
            })
            .collect()
    };
    let dtype = T::DTYPE;
    if !dtype.is_real() || vectors {
        // Products with a vector are sums in the order of the fold along that axis.
        let columns = a.shape.len() == 1 && b.shape.len() > 1 && b.shape[b.shape.len() - 1] > 1;
        let order = if columns { fold::Order::Columns } else { fold::Order::Rows };
        let sum = |index: &[usize]| {
            let products: Vec<T> = product(index).into_iter().map(|(a, b)| T::times(a, b)).collect();
            fold::number(Fold::Sum, order, &products)
        };
        return exactly(at_each(shape, sum));
    }
    Some(Expected::Within(at_each(shape, |index| {
        let products: Vec<f64> = product(index).into_iter().map(|(a, b)| a.widened() * b.widened()).collect();
        let size: f64 = products.iter().map(|x| x.abs()).sum();
        let (relative, tiny) = T::tolerance();
        // Partial sums may overflow in one order and not in another.
        let tolerance = 2.0 * relative * size + tiny * k as f64;
        (size < T::LARGEST / 4.0).then(|| (products.iter().sum(), tolerance))
    })))
}

/// The part of an index that an operand with fewer axes has.
fn trimmed<'a, T>(index: &'a [usize], of: &Plain<T>) -> &'a [usize] {
    &index[index.len() - of.shape.len().min(index.len())..]
}

/// Operations that only move elements.
fn moved<T: Sample>(op: &Op, args: &[&Value], shape: &[usize], result: &Tensor<T>, data: Data) -> Vec<T> {
    if let Op::OneHot(..) = op {
        let labels = plain(args[0], args[0].i64s());
        return at_each(shape, |index| {
            let (class, label) = index.split_last().expect("the axis of classes");
            T::whole(i8::from(pick(&labels, label) == *class as i64))
        });
    }
    let x = plain(args[0], result);
    let of = Type { dtype: DType::F32, shape: x.shape.clone() };
    let axis_of = |axis: isize| shapes::axis(axis, &of).expect("an axis");
    // The element of `x` whose index is that of the result with one axis changed.
    let along = |axis: isize, change: &dyn Fn(usize) -> usize| {
        let axis = axis_of(axis);
        at_each(shape, |index| {
            let mut index = index.to_vec();
            index[axis] = change(index[axis]);
            pick(&x, &index)
        })
    };
    let from_end =
        |index: i64, axis: isize| if index < 0 { index + x.shape[axis_of(axis)] as i64 } else { index } as usize;
    match op {
        Op::Reshape(_) | Op::Flatten | Op::Squeeze(_) | Op::Unsqueeze(_) => x.values,
        Op::BroadcastTo(_) => at_each(shape, |index| pick(&x, index)),
        Op::Permute(order) => at_each(shape, |index| {
            let mut from = vec![0; index.len()];
            for (&axis, &i) in order.iter().zip(index) {
                from[axis_of(axis)] = i;
            }
            pick(&x, &from)
        }),
        Op::Transpose => at_each(shape, |index| {
            let mut from = index.to_vec();
            let rank = from.len();
            from.swap(rank - 1, rank - 2);
            pick(&x, &from)
        }),
        Op::Slice(axis, start, _) => along(*axis, &|i| i + start),
        Op::Flip(axis) => along(*axis, &|i| x.shape[axis_of(*axis)] - 1 - i),
        Op::IndexSelect(axis, slot, count) => {
            let indices = data.indices(*slot, x.shape[axis_of(*axis)], *count);
            along(*axis, &|i| from_end(indices[i], *axis))
        }
        Op::IndexBy(axis) => {
            let length = x.shape[axis_of(*axis)] as i64;
            let indices: Vec<i64> = args[1].i64s().to_vec().into_iter().map(|i| i.clamp(0, length - 1)).collect();
            along(*axis, &|i| indices[i] as usize)
        }
        Op::Concat(axis) => {
            let parts: Vec<Plain<T>> = args.iter().map(|arg| plain(arg, result)).collect();
            let axis = axis_of(*axis);
            at_each(shape, |index| {
                let mut index = index.to_vec();
                let mut part = parts.iter();
                loop {
                    let part = part.next().expect("inside one of the parts");
                    if index[axis] < part.shape[axis] {
                        return pick(part, &index);
                    }
                    index[axis] -= part.shape[axis];
                }
            })
        }
        Op::Stack(position) => {
            let parts: Vec<Plain<T>> = args.iter().map(|arg| plain(arg, result)).collect();
            let place = shapes::place(*position, &of).expect("a position");
            at_each(shape, |index| {
                let mut index = index.to_vec();
                let part = index.remove(place);
                pick(&parts[part], &index)
            })
        }
        _ => unreachable!("{op:?} does not move elements"),
    }
}
