//! Block kernels of element-wise operations.

use super::{
    isa::{Isa, versions},
    scalar,
};
use crate::{
    array::{DType, Element, with_element},
    graph::{BinaryOp, CompareOp, UnaryOp},
};

/// Computes `n` elements of the result at `to` from `n` elements of each operand.
///
/// Contract: `to` is valid for writing `n` elements of the result's type, each used operand for reading `n`
/// elements of its type, and the result overlaps no operand.
pub(crate) type MapKernel = unsafe fn(to: *mut u8, from: [*const u8; 3], n: usize);

/// A scalar function of up to three operands, as a type: so each block kernel is its own function.
trait Map {
    type A: Copy;
    type B: Copy;
    type C: Copy;
    type Out: Copy;
    const OPERANDS: usize;
    fn apply(a: Self::A, b: Self::B, c: Self::C) -> Self::Out;
}

#[inline(always)]
unsafe fn run<M: Map>(to: *mut u8, from: [*const u8; 3], n: usize) {
    // SAFETY: the contract of `MapKernel`; unused operands alias the first, which is valid, as slices of no
    // elements.
    let (to, a, b, c) = unsafe {
        let used = |operand: usize| if operand < M::OPERANDS { n } else { 0 };
        (
            std::slice::from_raw_parts_mut(to.cast::<M::Out>(), n),
            std::slice::from_raw_parts(from[0].cast::<M::A>(), n),
            std::slice::from_raw_parts(from[1].cast::<M::B>(), used(1)),
            std::slice::from_raw_parts(from[2].cast::<M::C>(), used(2)),
        )
    };
    match M::OPERANDS {
        1 => {
            for (to, &a) in to.iter_mut().zip(a) {
                *to = M::apply(a, dummy(), dummy());
            }
        }
        2 => {
            for ((to, &a), &b) in to.iter_mut().zip(a).zip(b) {
                *to = M::apply(a, b, dummy());
            }
        }
        _ => {
            for (((to, &a), &b), &c) in to.iter_mut().zip(a).zip(b).zip(c) {
                *to = M::apply(a, b, c);
            }
        }
    }
}

/// Stands for an operand that the scalar function ignores.
#[inline(always)]
fn dummy<T: Copy>() -> T {
    // SAFETY: only instantiated for operands of type `()` that `kernel!` gives to unused places, or for element
    // types whose all-zero pattern is a value.
    unsafe { std::mem::zeroed() }
}

versions!(version: run<M: Map>(to: *mut u8, from: [*const u8; 3], n: usize) as MapKernel);

/// `kernel!(isa, f32, f32 => f32, |a, b| a + b)`: the block kernel of a scalar expression.
macro_rules! kernel {
    ($isa:expr, $A:ty => $Out:ty, |$a:ident| $body:expr) => {
        kernel!(@ $isa, 1, $A, (), (), $Out, $a, _unused_b, _unused_c, $body)
    };
    ($isa:expr, $A:ty, $B:ty => $Out:ty, |$a:ident, $b:ident| $body:expr) => {
        kernel!(@ $isa, 2, $A, $B, (), $Out, $a, $b, _unused_c, $body)
    };
    ($isa:expr, $A:ty, $B:ty, $C:ty => $Out:ty, |$a:ident, $b:ident, $c:ident| $body:expr) => {
        kernel!(@ $isa, 3, $A, $B, $C, $Out, $a, $b, $c, $body)
    };
    (@ $isa:expr, $n:literal, $A:ty, $B:ty, $C:ty, $Out:ty, $a:ident, $b:ident, $c:ident, $body:expr) => {{
        struct Kernel;
        impl Map for Kernel {
            type A = $A;
            type B = $B;
            type C = $C;
            type Out = $Out;
            const OPERANDS: usize = $n;
            #[inline(always)]
            fn apply($a: $A, $b: $B, $c: $C) -> $Out {
                $body
            }
        }
        version::<Kernel>($isa)
    }};
}

/// The kernel of a unary operation. The graph's verifier keeps operations from types that lack them.
pub(crate) fn unary(op: UnaryOp, dtype: DType) -> MapKernel {
    let isa = Isa::current();
    match dtype {
        DType::F32 => real_unary_f32(op, isa),
        DType::F64 => real_unary_f64(op, isa),
        DType::I32 => integer_unary_i32(op, isa),
        DType::I64 => integer_unary_i64(op, isa),
        DType::U8 => unsigned_unary(op, isa),
        DType::Bool => match op {
            UnaryOp::Not => kernel!(isa, bool => bool, |a| !a),
            _ => missing(op, dtype),
        },
    }
}

#[cold]
fn missing(op: impl std::fmt::Debug, dtype: DType) -> ! {
    unreachable!("internal error: {op:?} has no kernel for {dtype}")
}

macro_rules! real_unary {
    ($name:ident, $T:ident) => {
        fn $name(op: UnaryOp, isa: Isa) -> MapKernel {
            macro_rules! pick {
                ($function:ident) => {
                    kernel!(isa, $T => $T, |a| scalar::$function::<$T>(a))
                };
            }
            match op {
                UnaryOp::Neg => kernel!(isa, $T => $T, |a| -a),
                UnaryOp::Abs => pick!(abs),
                UnaryOp::Signum => pick!(signum),
                UnaryOp::Square => kernel!(isa, $T => $T, |a| a * a),
                UnaryOp::Recip => kernel!(isa, $T => $T, |a| 1.0 / a),
                UnaryOp::Sqrt => pick!(sqrt),
                UnaryOp::Rsqrt => pick!(rsqrt),
                UnaryOp::Exp => pick!(exp),
                UnaryOp::ExpM1 => pick!(exp_m1),
                UnaryOp::Ln => pick!(ln),
                UnaryOp::Ln1p => pick!(ln_1p),
                UnaryOp::Log2 => pick!(log2),
                UnaryOp::Log10 => pick!(log10),
                UnaryOp::Sin => pick!(sin),
                UnaryOp::Cos => pick!(cos),
                UnaryOp::Tan => pick!(tan),
                UnaryOp::Asin => pick!(asin),
                UnaryOp::Acos => pick!(acos),
                UnaryOp::Atan => pick!(atan),
                UnaryOp::Sinh => pick!(sinh),
                UnaryOp::Cosh => pick!(cosh),
                UnaryOp::Tanh => pick!(tanh),
                UnaryOp::Erf => pick!(erf),
                UnaryOp::Sigmoid => pick!(sigmoid),
                UnaryOp::Relu => pick!(relu),
                UnaryOp::Gelu => pick!(gelu),
                UnaryOp::Silu => pick!(silu),
                UnaryOp::Softplus => pick!(softplus),
                UnaryOp::Floor => pick!(floor),
                UnaryOp::Ceil => pick!(ceil),
                UnaryOp::Round => pick!(round),
                UnaryOp::Trunc => pick!(trunc),
                UnaryOp::Not => missing(op, $T::DTYPE),
            }
        }
    };
}
real_unary!(real_unary_f32, f32);
real_unary!(real_unary_f64, f64);

macro_rules! integer_unary {
    ($name:ident, $T:ident) => {
        fn $name(op: UnaryOp, isa: Isa) -> MapKernel {
            match op {
                UnaryOp::Neg => kernel!(isa, $T => $T, |a| a.wrapping_neg()),
                UnaryOp::Abs => kernel!(isa, $T => $T, |a| a.wrapping_abs()),
                UnaryOp::Signum => kernel!(isa, $T => $T, |a| a.signum()),
                UnaryOp::Square => kernel!(isa, $T => $T, |a| a.wrapping_mul(a)),
                UnaryOp::Relu => kernel!(isa, $T => $T, |a| if a > 0 { a } else { 0 }),
                _ => missing(op, $T::DTYPE),
            }
        }
    };
}
integer_unary!(integer_unary_i32, i32);
integer_unary!(integer_unary_i64, i64);

fn unsigned_unary(op: UnaryOp, isa: Isa) -> MapKernel {
    match op {
        UnaryOp::Neg => kernel!(isa, u8 => u8, |a| a.wrapping_neg()),
        UnaryOp::Abs | UnaryOp::Relu => kernel!(isa, u8 => u8, |a| a),
        UnaryOp::Signum => kernel!(isa, u8 => u8, |a| u8::from(a > 0)),
        UnaryOp::Square => kernel!(isa, u8 => u8, |a| a.wrapping_mul(a)),
        _ => missing(op, DType::U8),
    }
}

/// The kernel of a binary operation on operands of `dtype`.
pub(crate) fn binary(op: BinaryOp, dtype: DType) -> MapKernel {
    let isa = Isa::current();
    macro_rules! real {
        ($T:ident) => {
            match op {
                BinaryOp::Add => kernel!(isa, $T, $T => $T, |a, b| a + b),
                BinaryOp::Sub => kernel!(isa, $T, $T => $T, |a, b| a - b),
                BinaryOp::Mul => kernel!(isa, $T, $T => $T, |a, b| a * b),
                BinaryOp::Div => kernel!(isa, $T, $T => $T, |a, b| a / b),
                BinaryOp::Powf => kernel!(isa, $T, $T => $T, |a, b| scalar::powf::<$T>(a, b)),
                BinaryOp::Powi => kernel!(isa, $T, i32 => $T, |a, n| scalar::powi::<$T>(a, n)),
                BinaryOp::Atan2 => kernel!(isa, $T, $T => $T, |a, b| scalar::atan2::<$T>(a, b)),
                BinaryOp::Minimum => kernel!(isa, $T, $T => $T, |a, b| scalar::minimum::<$T>(a, b)),
                BinaryOp::Maximum => kernel!(isa, $T, $T => $T, |a, b| scalar::maximum::<$T>(a, b)),
                BinaryOp::And | BinaryOp::Or => missing(op, dtype),
            }
        };
    }
    macro_rules! integer {
        ($T:ident) => {
            match op {
                BinaryOp::Add => kernel!(isa, $T, $T => $T, |a, b| a.wrapping_add(b)),
                BinaryOp::Sub => kernel!(isa, $T, $T => $T, |a, b| a.wrapping_sub(b)),
                BinaryOp::Mul => kernel!(isa, $T, $T => $T, |a, b| a.wrapping_mul(b)),
                // The tensor operation refused a zero divisor before it came here.
                BinaryOp::Div => kernel!(isa, $T, $T => $T, |a, b| if b == 0 { 0 } else { a.wrapping_div(b) }),
                BinaryOp::Minimum => kernel!(isa, $T, $T => $T, |a, b| if a < b { a } else { b }),
                BinaryOp::Maximum => kernel!(isa, $T, $T => $T, |a, b| if a > b { a } else { b }),
                _ => missing(op, dtype),
            }
        };
    }
    match dtype {
        DType::F32 => real!(f32),
        DType::F64 => real!(f64),
        DType::I32 => integer!(i32),
        DType::I64 => integer!(i64),
        DType::U8 => integer!(u8),
        DType::Bool => match op {
            BinaryOp::And => kernel!(isa, bool, bool => bool, |a, b| a & b),
            BinaryOp::Or => kernel!(isa, bool, bool => bool, |a, b| a | b),
            _ => missing(op, dtype),
        },
    }
}

/// The kernel of a comparison of operands of `dtype`.
pub(crate) fn compare(op: CompareOp, dtype: DType) -> MapKernel {
    let isa = Isa::current();
    with_element!(dtype, T => match op {
        CompareOp::Lt => kernel!(isa, T, T => bool, |a, b| a < b),
        CompareOp::Le => kernel!(isa, T, T => bool, |a, b| a <= b),
        CompareOp::Gt => kernel!(isa, T, T => bool, |a, b| a > b),
        CompareOp::Ge => kernel!(isa, T, T => bool, |a, b| a >= b),
        CompareOp::Eq => kernel!(isa, T, T => bool, |a, b| a == b),
        CompareOp::Ne => kernel!(isa, T, T => bool, |a, b| a != b),
    })
}

/// The kernel of `select` on values of `dtype`: which of two bit patterns, so the size is enough.
pub(crate) fn select(dtype: DType) -> MapKernel {
    let isa = Isa::current();
    match dtype.size() {
        1 => kernel!(isa, bool, u8, u8 => u8, |mask, a, b| if mask { a } else { b }),
        4 => kernel!(isa, bool, u32, u32 => u32, |mask, a, b| if mask { a } else { b }),
        _ => kernel!(isa, bool, u64, u64 => u64, |mask, a, b| if mask { a } else { b }),
    }
}

/// The kernel that copies values of `dtype`.
pub(crate) fn copy(dtype: DType) -> MapKernel {
    let isa = Isa::current();
    match dtype.size() {
        1 => kernel!(isa, u8 => u8, |a| a),
        4 => kernel!(isa, u32 => u32, |a| a),
        _ => kernel!(isa, u64 => u64, |a| a),
    }
}

/// The kernel that converts `from` to `to` by the rules of Rust's `as`; to `bool`: is it non-zero.
pub(crate) fn cast(from: DType, to: DType) -> MapKernel {
    let isa = Isa::current();
    macro_rules! to_number {
        ($Out:ident) => {
            match from {
                DType::F32 => kernel!(isa, f32 => $Out, |a| a as $Out),
                DType::F64 => kernel!(isa, f64 => $Out, |a| a as $Out),
                DType::I32 => kernel!(isa, i32 => $Out, |a| a as $Out),
                DType::I64 => kernel!(isa, i64 => $Out, |a| a as $Out),
                DType::U8 | DType::Bool => kernel!(isa, u8 => $Out, |a| a as $Out),
            }
        };
    }
    match to {
        DType::F32 => to_number!(f32),
        DType::F64 => to_number!(f64),
        DType::I32 => to_number!(i32),
        DType::I64 => to_number!(i64),
        DType::U8 => to_number!(u8),
        DType::Bool => with_element!(from, T => kernel!(isa, T => bool, |a| a != T::default())),
    }
}
