//! Block kernels of element-wise operations.

use super::{
    isa::{Isa, versions},
    scalar,
};
use crate::{
    array::{DType, Element, with_element},
    graph::{BinaryOp, CompareOp, UnaryOp},
};

/// Computes `n` elements of the result at `to` from `n` elements of each operand, or from one that `single` names.
///
/// Contract: `to` is valid for writing `n` elements of the result's type, each used operand for reading `n`
/// elements of its type (one, if it is the single one), and the result overlaps no operand.
pub(crate) type MapKernel = unsafe fn(to: *mut u8, from: [*const u8; 3], n: usize, single: Single);

/// Whether one of `n` elements at `from` is a divisor that integers have no quotient for.
///
/// Contract: `from` is valid for reading `n` elements of the kernel's type.
pub(crate) type RefuseKernel = unsafe fn(from: *const u8, n: usize) -> bool;

/// Which operand of a binary kernel is one element, used for all. A scalar is read once that way, instead of
/// filling a register that crowds others out of the cache. Other kernels know [`Single::Neither`] only.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Single {
    Neither,
    Left,
    Right,
}

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
unsafe fn run<M: Map>(to: *mut u8, from: [*const u8; 3], n: usize, single: Single) {
    // SAFETY: the contract of `MapKernel`; unused operands alias the first, which is valid, as slices of no
    // elements.
    let (to, a, b, c) = unsafe {
        let length = |operand: usize, one: Single| match () {
            () if operand >= M::OPERANDS => 0,
            () if M::OPERANDS == 2 && single == one => n.min(1),
            () => n,
        };
        (
            std::slice::from_raw_parts_mut(to.cast::<M::Out>(), n),
            std::slice::from_raw_parts(from[0].cast::<M::A>(), length(0, Single::Left)),
            std::slice::from_raw_parts(from[1].cast::<M::B>(), length(1, Single::Right)),
            std::slice::from_raw_parts(from[2].cast::<M::C>(), length(2, Single::Neither)),
        )
    };
    match M::OPERANDS {
        1 => {
            for (to, &a) in to.iter_mut().zip(a) {
                *to = M::apply(a, dummy(), dummy());
            }
        }
        2 => match (single, a, b) {
            (Single::Left, &[a], b) => {
                for (to, &b) in to.iter_mut().zip(b) {
                    *to = M::apply(a, b, dummy());
                }
            }
            (Single::Right, a, &[b]) => {
                for (to, &a) in to.iter_mut().zip(a) {
                    *to = M::apply(a, b, dummy());
                }
            }
            (_, a, b) => {
                for ((to, &a), &b) in to.iter_mut().zip(a).zip(b) {
                    *to = M::apply(a, b, dummy());
                }
            }
        },
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

versions!(version: run<M: Map>(to: *mut u8, from: [*const u8; 3], n: usize, single: Single) as MapKernel);

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
    macro_rules! pick {
        ($T:ident, $function:ident) => {
            kernel!(isa, $T => $T, |a| scalar::$function::<$T>(a))
        };
    }
    macro_rules! number {
        ($T:ident) => {
            match op {
                UnaryOp::Neg => pick!($T, neg),
                UnaryOp::Abs => pick!($T, abs),
                UnaryOp::Signum => pick!($T, signum),
                UnaryOp::Square => pick!($T, square),
                UnaryOp::Relu => kernel!(isa, $T => $T, |a| scalar::maximum::<$T>(0, a)),
                _ => missing(op, dtype),
            }
        };
    }
    macro_rules! real {
        ($T:ident) => {
            match op {
                UnaryOp::Neg => pick!($T, neg),
                UnaryOp::Abs => pick!($T, abs),
                UnaryOp::Signum => pick!($T, signum),
                UnaryOp::Square => pick!($T, square),
                UnaryOp::Recip => pick!($T, recip),
                UnaryOp::Sqrt => pick!($T, sqrt),
                UnaryOp::Rsqrt => pick!($T, rsqrt),
                UnaryOp::Exp => pick!($T, exp),
                UnaryOp::ExpM1 => pick!($T, exp_m1),
                UnaryOp::Ln => pick!($T, ln),
                UnaryOp::Ln1p => pick!($T, ln_1p),
                UnaryOp::Log2 => pick!($T, log2),
                UnaryOp::Log10 => pick!($T, log10),
                UnaryOp::Sin => pick!($T, sin),
                UnaryOp::Cos => pick!($T, cos),
                UnaryOp::Tan => pick!($T, tan),
                UnaryOp::Asin => pick!($T, asin),
                UnaryOp::Acos => pick!($T, acos),
                UnaryOp::Atan => pick!($T, atan),
                UnaryOp::Sinh => pick!($T, sinh),
                UnaryOp::Cosh => pick!($T, cosh),
                UnaryOp::Tanh => pick!($T, tanh),
                UnaryOp::Erf => pick!($T, erf),
                UnaryOp::Sigmoid => pick!($T, sigmoid),
                UnaryOp::Relu => pick!($T, relu),
                UnaryOp::Gelu => pick!($T, gelu),
                UnaryOp::Silu => pick!($T, silu),
                UnaryOp::Softplus => pick!($T, softplus),
                UnaryOp::Floor => pick!($T, floor),
                UnaryOp::Ceil => pick!($T, ceil),
                UnaryOp::Round => pick!($T, round),
                UnaryOp::Trunc => pick!($T, trunc),
                UnaryOp::Not => missing(op, dtype),
            }
        };
    }
    match dtype {
        DType::F32 => real!(f32),
        DType::F64 => real!(f64),
        DType::I32 => number!(i32),
        DType::I64 => number!(i64),
        DType::U8 => number!(u8),
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

/// The kernel of a binary operation on operands of `dtype`.
pub(crate) fn binary(op: BinaryOp, dtype: DType) -> MapKernel {
    let isa = Isa::current();
    macro_rules! pick {
        ($T:ident, $function:ident) => {
            kernel!(isa, $T, $T => $T, |a, b| scalar::$function::<$T>(a, b))
        };
    }
    macro_rules! number {
        ($T:ident, $other:ident => $others:expr) => {
            match op {
                BinaryOp::Add => pick!($T, add),
                BinaryOp::Sub => pick!($T, sub),
                BinaryOp::Mul => pick!($T, mul),
                BinaryOp::Minimum => pick!($T, minimum),
                BinaryOp::Maximum => pick!($T, maximum),
                $other => $others,
            }
        };
    }
    macro_rules! real {
        ($T:ident) => {
            number!($T, op => match op {
                BinaryOp::Div => pick!($T, div),
                BinaryOp::Powf => pick!($T, powf),
                BinaryOp::Powi => kernel!(isa, $T, i32 => $T, |a, n| scalar::powi::<$T>(a, n)),
                BinaryOp::Atan2 => pick!($T, atan2),
                op => missing(op, dtype),
            })
        };
    }
    macro_rules! integer {
        ($T:ident) => {
            number!($T, op => match op {
                // A kernel does not unwind: who runs it asks `zero_divisor` first.
                BinaryOp::Div => kernel!(isa, $T, $T => $T, |a, b| if b == 0 { 0 } else { a.wrapping_div(b) }),
                op => missing(op, dtype),
            })
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

/// What has to be asked before integers of `dtype` are divided; `None` of other types and operations, which cannot fail.
pub(crate) fn zero_divisor(op: BinaryOp, dtype: DType) -> Option<RefuseKernel> {
    unsafe fn any_zero<T: Element>(from: *const u8, n: usize) -> bool {
        // SAFETY: the contract of `RefuseKernel`.
        let divisors = unsafe { std::slice::from_raw_parts(from.cast::<T>(), n) };
        divisors.iter().fold(false, |any, divisor| any | (*divisor == T::default()))
    }
    match dtype {
        _ if op != BinaryOp::Div => None,
        DType::I32 => Some(any_zero::<i32>),
        DType::I64 => Some(any_zero::<i64>),
        DType::U8 => Some(any_zero::<u8>),
        DType::F32 | DType::F64 | DType::Bool => None,
    }
}

/// The kernel of a comparison of operands of `dtype`.
#[expect(clippy::bool_comparison, reason = "`bool` is one of the types")]
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
    with_element!(from, From => with_element!(to, To => kernel!(isa, From => To, |a| scalar::cast::<From, To>(a))))
}
