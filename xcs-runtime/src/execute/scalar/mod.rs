//! The scalar functions of XCS: one definition of each, shared by every path that computes.
//!
//! Eager operations, folded constants and fused kernels all call what is here, so they cannot
//! disagree. What must hold for every function:
//!
//! - **One result per input.** The same bits on every instruction set and however the caller was
//!   compiled: IEEE add, subtract, multiply, divide and square root, comparisons, selections and
//!   integer operations, in a fixed order. No fused multiply-add (a contraction changes the last
//!   bit), no `f32::min`, `max` or `clamp` (they are free to pick either zero), no transcendental
//!   function of `std` (it is the platform's). NaN payloads and signs are not part of the result.
//! - **Accuracy.** `f32`: at most 2 ULP from the exact value over all inputs, infinities,
//!   subnormal numbers and results included; at most 4 for `erf`, `gelu`, `silu`, `softplus`,
//!   `sinh`, `cosh`, `tan` and `powf`. `f64`: what the `libm` crate gives.
//! - **Vectorisable where it is hot.** `exp ln tanh sigmoid silu erf gelu relu sqrt rsqrt` and
//!   arithmetic are straight-line code on `f32`: both sides of every distinction are computed and
//!   one is selected. They are `#[inline(always)]`, so a loop in a function with
//!   `#[target_feature(enable = "avx2")]` becomes AVX2 code. The other `f32` functions go through
//!   the `f64` function of `libm` and round once.
//!
//! Call them as `scalar::exp(x)`. They are free functions on purpose: `x.exp()` on an `f32` would
//! be `std`'s own method, and different bits. The traits carry no methods, only associated
//! functions, so that spelling never reaches them and never compiles in generic code.
//!
//! The order of the files: [`number`] (arithmetic of every element type, [`integer`] its integer
//! half) and [`mod@cast`], then [`float`], the table that binds each floating-point function to its
//! two implementations, then a file for each family of functions.

mod activation;
mod cast;
mod error_function;
mod exponential;
mod float;
mod from_libm;
mod hyperbolic;
#[cfg(all(test, target_arch = "x86_64"))]
mod instruction_sets;
mod integer;
mod logarithm;
mod number;
mod polynomial;
mod power;
mod rounding;
mod trigonometric;
#[cfg(test)]
mod ulp;

pub(crate) use cast::cast;
pub(crate) use float::*;
pub(crate) use number::*;
