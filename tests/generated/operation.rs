//! From an operation as data to the public method: the only place that calls them.

use crate::{
    data::Data,
    program::{Along, Binary, Compare, Fold, Form, Normalise, Op, Slot, Unary},
    sample::Sample,
    value::{Value, each},
};
use xcs::{DType, Number, Real, Tensor};

/// The `eps` of layers.
pub const EPS: f64 = 1e-5;

/// Calls the operation.
pub fn apply(op: &Op, args: &[&Value], data: Data) -> Value {
    match (op, args) {
        (Op::Given(slot, of), []) => data.tensor(*slot, of),
        (Op::Zeros(..) | Op::Ones(..) | Op::Full(..) | Op::Eye(..) | Op::Arange(..) | Op::Linspace(..), []) => {
            construct(op, data)
        }
        (Op::Unary(Unary::Not), [x]) => (!x.bools()).into(),
        (Op::Unary(op), [x]) if op.is_number() => each!(x, number, x => number_unary(*op, x).into()),
        (Op::Unary(op), [x]) => each!(x, real, x => real_unary(*op, x).into()),
        (Op::Powi(slot), [x]) => each!(x, real, x => x.powi(data.small(*slot)).into()),
        (Op::Binary(op, form), args) => binary(*op, *form, args, data),
        (Op::Compare(op, Some(slot)), [x]) => each!(x, x => compare_scalar(*op, x, data, *slot).into()),
        (Op::Compare(op, None), [a, b]) => each!(a, a => compare(*op, a, same(a, b)).into()),
        (Op::Select, [mask, a, b]) => each!(a, a => Tensor::select(mask.bools(), a, same(a, b)).into()),
        (Op::Cast(dtype), [x]) => each!(x, x => cast(x, *dtype)),
        (Op::Clamp(low, high), [x]) => each!(x, number, x => {
            let (low, high) = bounds(data.scalar(*low), data.scalar(*high));
            x.clamp(low, high).into()
        }),
        (Op::Fold(op, along), [x]) => fold(*op, *along, x),
        (Op::Count, [x]) => x.bools().count().into(),
        (Op::Normalise(op, axis), [x]) => each!(x, real, x => match op {
            Normalise::Softmax => x.softmax(*axis).into(),
            Normalise::LogSoftmax => x.log_softmax(*axis).into(),
            Normalise::LayerNorm => x.layer_norm(*axis, EPS).into(),
            Normalise::RmsNorm => x.rms_norm(*axis, EPS).into(),
        }),
        (Op::Matmul, [a, b]) => each!(a, number, a => a.matmul(same(a, b)).into()),
        (Op::Dot, [a, b]) => each!(a, number, a => a.dot(same(a, b)).into()),
        (Op::Outer, [a, b]) => each!(a, number, a => a.outer(same(a, b)).into()),
        (Op::Concat(axis), [first, ..]) => each!(first, first => Tensor::concat(&all(first, args), *axis).into()),
        (Op::Stack(axis), [first, ..]) => each!(first, first => Tensor::stack(&all(first, args), *axis).into()),
        (Op::IndexSelect(axis, slot, count), [x]) => each!(x, x => {
            let length = x.shape()[if *axis < 0 { *axis + x.rank() as isize } else { *axis } as usize];
            let indices = Tensor::from_slice(&data.indices(*slot, length, *count));
            x.index_select(*axis, &indices).into()
        }),
        (Op::IndexBy(axis), [x, indices]) => each!(x, x => {
            let length = x.shape()[if *axis < 0 { *axis + x.rank() as isize } else { *axis } as usize];
            x.index_select(*axis, &indices.i64s().clamp(0, length as i64 - 1)).into()
        }),
        (Op::OneHot(DType::F32, classes), [x]) => x.i64s().one_hot::<f32>(*classes).into(),
        (Op::OneHot(_, classes), [x]) => x.i64s().one_hot::<f64>(*classes).into(),
        (op, [x]) => each!(x, x => view(op, x).into()),
        (op, args) => unreachable!("{op:?} of {} operands", args.len()),
    }
}

/// `other` as a tensor of the type of `of`.
fn same<'a, T: Sample>(_of: &Tensor<T>, other: &'a Value) -> &'a Tensor<T> {
    let found: &dyn std::any::Any = each!(other, x => x);
    found.downcast_ref().expect("operands of one element type")
}

fn all<'a, T: Sample>(of: &Tensor<T>, values: &[&'a Value]) -> Vec<&'a Tensor<T>> {
    values.iter().map(|value| same(of, value)).collect()
}

/// Two scalars in order; 1 instead of one that has none.
pub fn bounds<T: Sample>(a: T, b: T) -> (T, T) {
    let [a, b] = [a, b].map(|x| if x.partial_cmp(&x).is_some() { x } else { T::whole(1) });
    if a > b { (b, a) } else { (a, b) }
}

/// A scalar of the element type of `of`.
fn scalar<T: Sample>(_of: &Tensor<T>, data: Data, slot: Slot) -> T {
    data.scalar(slot)
}

fn construct(op: &Op, data: Data) -> Value {
    /// `$make` with `$T` each element type in the list.
    macro_rules! by_type {
        ($dtype:expr, $T:ident, $($Variant:ident $type:ident)* => $make:expr) => {
            match $dtype {
                $(DType::$Variant => { type $T = $type; $make.into() })*
                #[allow(unreachable_patterns)]
                other => unreachable!("no constructor for {other}"),
            }
        };
    }
    match op {
        Op::Zeros(of) => by_type!(of.dtype, T, F32 f32 F64 f64 I32 i32 I64 i64 U8 u8 Bool bool => {
            Tensor::<T>::zeros(&of.shape)
        }),
        Op::Ones(of) => by_type!(of.dtype, T, F32 f32 F64 f64 I32 i32 I64 i64 U8 u8 => Tensor::<T>::ones(&of.shape)),
        Op::Full(slot, of) => by_type!(of.dtype, T, F32 f32 F64 f64 I32 i32 I64 i64 U8 u8 Bool bool => {
            Tensor::full(&of.shape, data.scalar::<T>(*slot))
        }),
        Op::Eye(dtype, n) => by_type!(dtype, T, F32 f32 F64 f64 I32 i32 I64 i64 U8 u8 => Tensor::<T>::eye(*n)),
        Op::Arange(dtype, step, count) => by_type!(dtype, T, F32 f32 F64 f64 I32 i32 I64 i64 => {
            Tensor::<T>::arange(0 as T, T::from(*step) * *count as T, T::from(*step))
        }),
        Op::Linspace(dtype, count) => by_type!(dtype, T, F32 f32 F64 f64 => Tensor::<T>::linspace(-2.0, 3.0, *count)),
        _ => unreachable!("{op:?} is no constructor"),
    }
}

fn number_unary<T: Number>(op: Unary, x: &Tensor<T>) -> Tensor<T> {
    match op {
        Unary::Neg => -x,
        Unary::Abs => x.abs(),
        Unary::Signum => x.signum(),
        Unary::Square => x.square(),
        Unary::Relu => x.relu(),
        _ => unreachable!("{op:?} is for real numbers"),
    }
}

fn real_unary<T: Real>(op: Unary, x: &Tensor<T>) -> Tensor<T> {
    macro_rules! methods {
        ($($Variant:ident $method:ident),*) => {
            match op {
                $(Unary::$Variant => x.$method(),)*
                _ => unreachable!("{op:?} is not for real numbers alone"),
            }
        };
    }
    methods!(
        Recip recip, Sqrt sqrt, Rsqrt rsqrt, Exp exp, ExpM1 exp_m1, Ln ln, Ln1p ln_1p, Log2 log2, Log10 log10, Sin sin,
        Cos cos, Tan tan, Asin asin, Acos acos, Atan atan, Sinh sinh, Cosh cosh, Tanh tanh, Erf erf, Sigmoid sigmoid,
        Gelu gelu, Silu silu, Softplus softplus, Floor floor, Ceil ceil, Round round, Trunc trunc
    )
}

fn binary(op: Binary, form: Form, args: &[&Value], data: Data) -> Value {
    match op {
        Binary::And | Binary::Or => logic(op, form, args[0].bools(), args[1].bools()).into(),
        Binary::Powf | Binary::Atan2 => each!(args[0], real, x => match form {
            Form::ScalarRight(slot) if op == Binary::Powf => x.powf(scalar(x, data, slot)).into(),
            Form::ScalarRight(slot) => x.atan2(scalar(x, data, slot)).into(),
            Form::Values if op == Binary::Powf => x.powf(same(x, args[1]).clone()).into(),
            _ if op == Binary::Powf => x.powf(same(x, args[1])).into(),
            _ => x.atan2(same(x, args[1])).into(),
        }),
        Binary::Minimum | Binary::Maximum => each!(args[0], number, x => match form {
            Form::ScalarRight(slot) if op == Binary::Minimum => x.minimum(scalar(x, data, slot)).into(),
            Form::ScalarRight(slot) => x.maximum(scalar(x, data, slot)).into(),
            _ if op == Binary::Minimum => x.minimum(same(x, args[1])).into(),
            _ => x.maximum(same(x, args[1])).into(),
        }),
        Binary::Add | Binary::Sub | Binary::Mul | Binary::Div => each!(args[0], number, x => {
            macro_rules! operator {
                ($op:tt $assign:tt) => {
                    match form {
                        Form::References => (x $op same(x, args[1])).into(),
                        Form::Values => (x.clone() $op same(x, args[1]).clone()).into(),
                        Form::Assign => {
                            let mut target = x.clone();
                            target $assign same(x, args[1]);
                            target.into()
                        }
                        Form::ScalarRight(slot) => (x $op scalar(x, data, slot)).into(),
                        Form::ScalarLeft(slot) => (scalar(x, data, slot) $op x).into(),
                    }
                };
            }
            match op {
                Binary::Add => operator!(+ +=),
                Binary::Sub => operator!(- -=),
                Binary::Mul => operator!(* *=),
                _ => operator!(/ /=),
            }
        }),
    }
}

fn logic(op: Binary, form: Form, a: &Tensor<bool>, b: &Tensor<bool>) -> Tensor<bool> {
    match (op, form) {
        (Binary::And, Form::Values) => a.clone() & b.clone(),
        (Binary::And, _) => a & b,
        (_, Form::Values) => a.clone() | b.clone(),
        _ => a | b,
    }
}

fn compare<T: Sample>(op: Compare, a: &Tensor<T>, b: &Tensor<T>) -> Tensor<bool> {
    match op {
        Compare::Lt => a.lt(b),
        Compare::Le => a.le(b),
        Compare::Gt => a.gt(b),
        Compare::Ge => a.ge(b),
        Compare::Eq => a.eq(b),
        Compare::Ne => a.ne(b),
    }
}

fn compare_scalar<T: Sample>(op: Compare, x: &Tensor<T>, data: Data, slot: Slot) -> Tensor<bool> {
    let scalar: T = data.scalar(slot);
    match op {
        Compare::Lt => x.lt(scalar),
        Compare::Le => x.le(scalar),
        Compare::Gt => x.gt(scalar),
        Compare::Ge => x.ge(scalar),
        Compare::Eq => x.eq(scalar),
        Compare::Ne => x.ne(scalar),
    }
}

fn cast<T: Sample>(x: &Tensor<T>, dtype: DType) -> Value {
    match dtype {
        DType::F32 => x.cast::<f32>().into(),
        DType::F64 => x.cast::<f64>().into(),
        DType::I32 => x.cast::<i32>().into(),
        DType::I64 => x.cast::<i64>().into(),
        DType::U8 => x.cast::<u8>().into(),
        DType::Bool => x.cast::<bool>().into(),
    }
}

fn fold(op: Fold, along: Along, x: &Value) -> Value {
    macro_rules! along {
        ($x:expr, $all:ident $axis:ident $keepdim:ident) => {
            match along {
                Along::All => $x.$all().into(),
                Along::Axis(axis) => $x.$axis(axis).into(),
                Along::Keepdim(axis) => $x.$keepdim(axis).into(),
            }
        };
    }
    match op {
        Fold::Sum => each!(x, number, x => along!(x, sum sum_axis sum_keepdim)),
        Fold::Prod => each!(x, number, x => along!(x, prod prod_axis prod_keepdim)),
        Fold::Max => each!(x, number, x => along!(x, max max_axis max_keepdim)),
        Fold::Min => each!(x, number, x => along!(x, min min_axis min_keepdim)),
        Fold::Mean => each!(x, real, x => along!(x, mean mean_axis mean_keepdim)),
        Fold::Var => each!(x, real, x => along!(x, var var_axis var_keepdim)),
        Fold::Std => each!(x, real, x => along!(x, std std_axis std_keepdim)),
        Fold::Norm => each!(x, real, x => along!(x, norm norm_axis norm_keepdim)),
        Fold::Logsumexp => match along {
            Along::Axis(axis) => each!(x, real, x => x.logsumexp(axis).into()),
            _ => unreachable!("logsumexp is along an axis"),
        },
        Fold::Argmax => each!(x, number, x => along!(x, argmax argmax_axis argmax_keepdim)),
        Fold::Argmin => each!(x, number, x => along!(x, argmin argmin_axis argmin_keepdim)),
        Fold::Any => along!(x.bools(), any any_axis any_keepdim),
        Fold::All => along!(x.bools(), all all_axis all_keepdim),
    }
}

fn view<T: Sample>(op: &Op, x: &Tensor<T>) -> Tensor<T> {
    match op {
        Op::Reshape(shape) => x.reshape(shape),
        Op::Flatten => x.flatten(),
        Op::Squeeze(axis) => x.squeeze(*axis),
        Op::Unsqueeze(axis) => x.unsqueeze(*axis),
        Op::Permute(order) => x.permute(order),
        Op::Transpose => x.transpose(),
        Op::BroadcastTo(shape) => x.broadcast_to(shape),
        Op::Slice(axis, start, end) => x.slice(*axis, *start..*end),
        Op::Flip(axis) => x.flip(*axis),
        _ => unreachable!("{op:?} is no view"),
    }
}
