//! Proof that the functions have one result on every instruction set of this processor.
//!
//! Each is compiled in a loop for the baseline and again for each wider set, with fused
//! multiply-add allowed, and must give the same bits for a spread of inputs.

use super::ulp::inputs;
use super::*;

/// `$run::<F>`, the loop over function `F`, compiled for an instruction set.
macro_rules! compiled_for {
    ($run:ident: $features:literal) => {
        #[target_feature(enable = $features)]
        fn $run<F: Function>(input: &[(F::T, F::T)], output: &mut [F::T]) {
            each::<F>(input, output);
        }
    };
}

compiled_for!(avx2: "avx2,fma");
compiled_for!(avx512: "avx512f,avx512bw,avx512dq,avx512vl,fma");

#[inline(always)]
fn each<F: Function>(input: &[(F::T, F::T)], output: &mut [F::T]) {
    for (out, &(x, y)) in output.iter_mut().zip(input) {
        *out = F::apply(x, y);
    }
}

/// A function as a type, so that every loop is compiled around the function itself.
trait Function {
    type T: Float;
    const NAME: &str;
    fn apply(x: Self::T, y: Self::T) -> Self::T;
}

fn check<F: Function<T: Bits>>(input: &[(F::T, F::T)]) {
    let mut expected: Vec<F::T> = input.iter().map(|&(x, _)| x).collect();
    let mut got = expected.clone();
    each::<F>(input, &mut expected);
    let compare = |set: &str, got: &[F::T]| {
        for ((x, y), (a, b)) in input.iter().zip(expected.iter().zip(got)) {
            assert_eq!(a.bits(), b.bits(), "{} of {:#x} and {:#x} on {set}", F::NAME, x.bits(), y.bits());
        }
    };
    if is_x86_feature_detected!("avx2") && is_x86_feature_detected!("fma") {
        // SAFETY: the processor has the features.
        unsafe { avx2::<F>(input, &mut got) };
        compare("AVX2", &got);
    }
    if is_x86_feature_detected!("avx512f")
        && is_x86_feature_detected!("avx512bw")
        && is_x86_feature_detected!("avx512dq")
        && is_x86_feature_detected!("avx512vl")
        && is_x86_feature_detected!("fma")
    {
        // SAFETY: the processor has the features.
        unsafe { avx512::<F>(input, &mut got) };
        compare("AVX-512", &got);
    }
}

trait Bits {
    /// NaN has many patterns, which are not part of a result.
    fn bits(&self) -> u64;
}

impl Bits for f32 {
    fn bits(&self) -> u64 {
        if self.is_nan() { u64::MAX } else { self.to_bits().into() }
    }
}

impl Bits for f64 {
    fn bits(&self) -> u64 {
        if self.is_nan() { u64::MAX } else { self.to_bits() }
    }
}

macro_rules! check_each {
    ($Type:ty, $input:expr; $($name:literal: |$x:ident, $y:ident| $body:expr;)*) => {$({
        struct Case;
        impl Function for Case {
            type T = $Type;
            const NAME: &str = $name;
            #[inline(always)]
            fn apply($x: $Type, $y: $Type) -> $Type {
                $body
            }
        }
        check::<Case>($input);
    })*};
}

macro_rules! check_float_functions {
    ($T:ty, $input:expr) => {
        check_each! { $T, $input;
            "exp": |x, _y| exp(x);
            "exp_m1": |x, _y| exp_m1(x);
            "ln": |x, _y| ln(x);
            "ln_1p": |x, _y| ln_1p(x);
            "log2": |x, _y| log2(x);
            "log10": |x, _y| log10(x);
            "sqrt": |x, _y| sqrt(x);
            "rsqrt": |x, _y| rsqrt(x);
            "recip": |x, _y| recip(x);
            "sin": |x, _y| sin(x);
            "cos": |x, _y| cos(x);
            "tan": |x, _y| tan(x);
            "asin": |x, _y| asin(x);
            "acos": |x, _y| acos(x);
            "atan": |x, _y| atan(x);
            "sinh": |x, _y| sinh(x);
            "cosh": |x, _y| cosh(x);
            "tanh": |x, _y| tanh(x);
            "erf": |x, _y| erf(x);
            "gelu": |x, _y| gelu(x);
            "sigmoid": |x, _y| sigmoid(x);
            "silu": |x, _y| silu(x);
            "softplus": |x, _y| softplus(x);
            "relu": |x, _y| relu(x);
            "floor": |x, _y| floor(x);
            "ceil": |x, _y| ceil(x);
            "round": |x, _y| round(x);
            "trunc": |x, _y| trunc(x);
            "signum": |x, _y| signum(x);
            "powi": |x, _y| powi(x, -7);
            "powf": |x, y| powf(x, y);
            "atan2": |x, y| atan2(x, y);
            "maximum": |x, y| maximum(x, y);
            "minimum": |x, y| minimum(x, y);
            "multiply and add": |x, y| add(mul(x, y), x);
            "divide and subtract": |x, y| sub(div(x, y), x);
            "to i32 and back": |x, _y| cast::<i32, $T>(cast(x));
            "to i64 and back": |x, _y| cast::<i64, $T>(cast(x));
            "to u8 and back": |x, _y| cast::<u8, $T>(cast(x));
        }
    };
}

#[test]
fn f32_functions() {
    let x: Vec<f32> = inputs(&[0.5, 1.0]).step_by(29).collect();
    let pairs: Vec<(f32, f32)> = x.iter().copied().zip(x.iter().rev().copied()).collect();
    check_float_functions!(f32, &pairs);
}

#[test]
fn f64_functions() {
    let x: Vec<f64> = inputs(&[0.5, 1.0]).step_by(97).map(|x| f64::from(x) * 1.000_000_000_1).collect();
    let pairs: Vec<(f64, f64)> = x.iter().copied().zip(x.iter().rev().copied()).collect();
    check_float_functions!(f64, &pairs);
}
