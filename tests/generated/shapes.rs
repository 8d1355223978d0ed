//! What comes out of an operation: the shape rules, stated once more.
//!
//! Generating and shrinking propose freely; what has no type here is not a program.

use crate::program::{Along, Binary, Fold, Form, Op, Program, Statement, Type, Unary};
use xcs::{DType, MAX_RANK};

/// Larger results are not generated.
pub const MOST_ELEMENTS: usize = 40_000;

/// The type of an operation's result; `None` if it would panic (or grow too large).
pub fn infer(op: &Op, args: &[&Type]) -> Option<Type> {
    let result = shaped(op, args)?;
    (result.shape.len() <= MAX_RANK && result.elements() <= MOST_ELEMENTS).then_some(result)
}

fn shaped(op: &Op, args: &[&Type]) -> Option<Type> {
    match (op, args) {
        (Op::Given(_, of) | Op::Zeros(of) | Op::Full(_, of), []) => Some(of.clone()),
        (Op::Ones(of), []) => number(of).then(|| of.clone()),
        (Op::Eye(dtype, n), []) => (*dtype != DType::Bool).then(|| Type { dtype: *dtype, shape: vec![*n, *n] }),
        (Op::Arange(dtype, step, count), []) => {
            let known = matches!(dtype, DType::F32 | DType::F64 | DType::I32 | DType::I64);
            (known && *step != 0).then(|| Type { dtype: *dtype, shape: vec![*count] })
        }
        (Op::Linspace(dtype, count), []) => dtype.is_real().then(|| Type { dtype: *dtype, shape: vec![*count] }),
        (Op::Unary(op), [x]) => unary(*op, x),
        (Op::Powi(_), [x]) => real(x).then(|| (*x).clone()),
        (Op::Binary(op, form), args) => binary(*op, *form, args),
        (Op::Compare(_, Some(_)), [x]) => Some(x.of(DType::Bool)),
        (Op::Compare(_, None), [a, b]) => {
            let shape = (a.dtype == b.dtype).then(|| broadcast(&a.shape, &b.shape))??;
            Some(Type { dtype: DType::Bool, shape })
        }
        (Op::Select, [mask, a, b]) => {
            let fits = mask.dtype == DType::Bool && a.dtype == b.dtype;
            let shape = fits.then(|| broadcast(&broadcast(&a.shape, &b.shape)?, &mask.shape))??;
            Some(a.with(shape))
        }
        (Op::Cast(dtype), [x]) => Some(x.of(*dtype)),
        (Op::Clamp(..), [x]) => number(x).then(|| (*x).clone()),
        (Op::Fold(fold, along), [x]) => {
            let dtype_fits = match () {
                () if fold.is_logic() => x.dtype == DType::Bool,
                () if fold.is_real() => real(x),
                () => number(x),
            };
            let along_axis_only = *fold == Fold::Logsumexp;
            let shape = folded(*along, x).filter(|_| !along_axis_only || matches!(along, Along::Axis(_)))?;
            let length = match *along {
                Along::All => x.elements(),
                Along::Axis(a) | Along::Keepdim(a) => x.shape[axis(a, x)?],
            };
            let enough = !fold.needs_elements() || length > 0;
            let dtype = if fold.is_arg() { DType::I64 } else { x.dtype };
            (dtype_fits && enough).then_some(Type { dtype, shape })
        }
        (Op::Count, [x]) => (x.dtype == DType::Bool).then_some(Type { dtype: DType::I64, shape: vec![] }),
        (Op::Normalise(_, a), [x]) => axis(*a, x).filter(|_| real(x)).map(|_| (*x).clone()),
        (Op::Matmul, [a, b]) => matmul(a, b),
        (Op::Dot, [a, b]) => (number(a) && a == b && a.shape.len() == 1).then(|| a.with([])),
        (Op::Outer, [a, b]) => {
            let vectors = a.shape.len() == 1 && b.shape.len() == 1;
            (number(a) && a.dtype == b.dtype && vectors).then(|| a.with([a.shape[0], b.shape[0]]))
        }
        (Op::Concat(a), args) => concat(*a, args),
        (Op::Stack(position), args) => {
            let first = args.first()?;
            let same = args.iter().all(|other| other == first);
            let mut shape = first.shape.clone();
            shape.insert(place(*position, first).filter(|_| same)?, args.len());
            Some(first.with(shape))
        }
        (Op::IndexSelect(a, _, count), [x]) => {
            let axis = axis(*a, x).filter(|&axis| x.shape[axis] > 0)?;
            let mut shape = x.shape.clone();
            shape[axis] = *count;
            Some(x.with(shape))
        }
        (Op::IndexBy(a), [x, indices]) => {
            let axis = axis(*a, x).filter(|&axis| x.shape[axis] > 0)?;
            let mut shape = x.shape.clone();
            let fits = indices.dtype == DType::I64 && indices.shape.len() == 1;
            shape[axis] = *indices.shape.first().filter(|_| fits)?;
            Some(x.with(shape))
        }
        (Op::OneHot(dtype, classes), [x]) => {
            let mut shape = x.shape.clone();
            shape.push(*classes);
            (x.dtype == DType::I64 && dtype.is_real()).then_some(Type { dtype: *dtype, shape })
        }
        (op, [x]) => view(op, x),
        _ => None,
    }
}

fn view(op: &Op, x: &Type) -> Option<Type> {
    let shape = match op {
        Op::Reshape(to) => (to.iter().product::<usize>() == x.elements()).then(|| to.clone())?,
        Op::Flatten => vec![x.elements()],
        Op::Squeeze(a) => {
            let axis = axis(*a, x).filter(|&axis| x.shape[axis] == 1)?;
            without(&x.shape, axis)
        }
        Op::Unsqueeze(position) => {
            let mut shape = x.shape.clone();
            shape.insert(place(*position, x)?, 1);
            shape
        }
        Op::Permute(order) => {
            let order: Vec<usize> = order.iter().map(|&a| axis(a, x)).collect::<Option<_>>()?;
            let mut sorted = order.clone();
            sorted.sort_unstable();
            let all = sorted.into_iter().eq(0..x.shape.len());
            all.then(|| order.iter().map(|&axis| x.shape[axis]).collect())?
        }
        Op::Transpose => {
            let mut shape = x.shape.clone();
            let rank = shape.len().checked_sub(2)?;
            shape.swap(rank, rank + 1);
            shape
        }
        Op::BroadcastTo(to) => broadcast(&x.shape, to).filter(|shape| shape == to)?,
        Op::Slice(a, start, end) => {
            let axis = axis(*a, x).filter(|&axis| start <= end && *end <= x.shape[axis])?;
            let mut shape = x.shape.clone();
            shape[axis] = end - start;
            shape
        }
        Op::Flip(a) => axis(*a, x).map(|_| x.shape.clone())?,
        _ => return None,
    };
    Some(x.with(shape))
}

fn number(x: &Type) -> bool {
    x.dtype != DType::Bool
}

fn real(x: &Type) -> bool {
    x.dtype.is_real()
}

/// `axis` from the front, if there is one.
pub fn axis(axis: isize, x: &Type) -> Option<usize> {
    let rank = x.shape.len() as isize;
    usize::try_from(if axis < 0 { axis + rank } else { axis }).ok().filter(|&axis| axis < rank as usize)
}

/// A position for a new axis, from the front.
pub fn place(position: isize, x: &Type) -> Option<usize> {
    let rank = x.shape.len() as isize;
    usize::try_from(if position < 0 { position + rank + 1 } else { position }).ok().filter(|&at| at <= rank as usize)
}

/// NumPy's rule.
pub fn broadcast(a: &[usize], b: &[usize]) -> Option<Vec<usize>> {
    let rank = a.len().max(b.len());
    let at = |shape: &[usize], axis: usize| (axis + shape.len()).checked_sub(rank).map_or(1, |axis| shape[axis]);
    (0..rank)
        .map(|axis| match (at(a, axis), at(b, axis)) {
            (a, b) if a == b => Some(a),
            (1, length) | (length, 1) => Some(length),
            _ => None,
        })
        .collect()
}

fn without(shape: &[usize], axis: usize) -> Vec<usize> {
    let mut shape = shape.to_vec();
    shape.remove(axis);
    shape
}

fn unary(op: Unary, x: &Type) -> Option<Type> {
    let fits = match () {
        () if op == Unary::Not => x.dtype == DType::Bool,
        () if op.is_number() => number(x),
        () => real(x),
    };
    fits.then(|| x.clone())
}

fn binary(op: Binary, form: Form, args: &[&Type]) -> Option<Type> {
    let a = *args.first().filter(|_| args.len() == form.operands())?;
    let fits = match () {
        // `&` and `|` take tensors; only operators take their operands by value, assign, or have a scalar in front.
        () if op.is_logic() => a.dtype == DType::Bool && matches!(form, Form::References | Form::Values),
        () if !op.is_operator() && matches!(form, Form::Assign | Form::ScalarLeft(_)) => false,
        () if op.is_real() => real(a),
        () => number(a),
    };
    let shape = match args {
        [_] => a.shape.clone(),
        [_, b] => broadcast(&a.shape, &b.shape).filter(|_| a.dtype == b.dtype)?,
        _ => return None,
    };
    (fits && (form != Form::Assign || shape == a.shape)).then(|| a.with(shape))
}

fn folded(along: Along, x: &Type) -> Option<Vec<usize>> {
    Some(match along {
        Along::All => vec![],
        Along::Axis(a) => without(&x.shape, axis(a, x)?),
        Along::Keepdim(a) => {
            let mut shape = x.shape.clone();
            shape[axis(a, x)?] = 1;
            shape
        }
    })
}

fn matmul(a: &Type, b: &Type) -> Option<Type> {
    let (&k, rows) = a.shape.split_last()?;
    let inner = b.shape[b.shape.len().checked_sub(2).unwrap_or(b.shape.len().checked_sub(1)?)];
    if !number(a) || a.dtype != b.dtype || k != inner {
        return None;
    }
    let front = |shape: &[usize]| shape[..shape.len().saturating_sub(2)].to_vec();
    let mut shape = broadcast(&front(&a.shape), &front(&b.shape))?;
    if a.shape.len() > 1 {
        shape.extend(rows.last());
    }
    if b.shape.len() > 1 {
        shape.extend(b.shape.last());
    }
    Some(a.with(shape))
}

fn concat(a: isize, args: &[&Type]) -> Option<Type> {
    let first = args.first()?;
    let axis = axis(a, first)?;
    let fits = args.iter().all(|other| {
        let mut shape = other.shape.clone();
        other.dtype == first.dtype && shape.len() == first.shape.len() && {
            shape[axis] = first.shape[axis];
            shape == first.shape
        }
    });
    let mut shape = first.shape.clone();
    shape[axis] = args.iter().filter(|_| fits).map(|other| other.shape[axis]).sum();
    fits.then(|| first.with(shape))
}

/// The type of each variable (`None`: there is none, or it was dropped); `None` if the program is not one.
pub fn types(program: &Program) -> Option<Vec<Option<Type>>> {
    let mut types: Vec<Option<Type>> = program.inputs.iter().cloned().map(Some).collect();
    for statement in &program.statements {
        let used: Vec<&Type> = statement.uses().iter().map(|&var| types.get(var)?.as_ref()).collect::<Option<_>>()?;
        let defined = match statement {
            Statement::Let { op, .. } => Some(infer(op, &used)?),
            Statement::Clone(_) => used.first().map(|&of| of.clone()),
            Statement::Get(..) if used[0].elements() == 0 => return None,
            _ => None,
        };
        if let Statement::Drop(var) = statement {
            types[*var] = None;
        }
        types.push(defined);
    }
    program.returns.iter().all(|&var| types.get(var).is_some_and(Option::is_some)).then_some(types)
}
