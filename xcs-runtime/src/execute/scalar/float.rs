//! The table of floating-point functions: each name with its `f32` and its `f64` implementation.
//!
//! From it come the trait [`Float`], both its impls and one generic free function per name, so
//! that none of them can lack a function or bind it to another's implementation.

use super::number::Number;
use super::{activation, error_function, exponential, hyperbolic, logarithm, power, rounding, trigonometric};

macro_rules! float_functions {
    (
        unary { $( $(#[$unary_doc:meta])* $unary:ident = $u32:path, $u64:path; )* }
        binary { $( $(#[$binary_doc:meta])* $binary:ident = $b32:path, $b64:path; )* }
    ) => {
        /// A floating-point element type: `f32` or `f64`.
        ///
        /// The functions are meant to be called through the free functions of the same names.
        pub(crate) trait Float: Number {
            $( #[doc = concat!("See [`", stringify!($unary), "`].")] fn $unary(x: Self) -> Self; )*
            $( #[doc = concat!("See [`", stringify!($binary), "`].")] fn $binary(a: Self, b: Self) -> Self; )*
            /// See [`powi`].
            fn powi(x: Self, n: i32) -> Self;
        }

        impl Float for f32 {
            $( #[inline(always)] fn $unary(x: f32) -> f32 { $u32(x) } )*
            $( #[inline(always)] fn $binary(a: f32, b: f32) -> f32 { $b32(a, b) } )*
            #[inline(always)] fn powi(x: f32, n: i32) -> f32 { power::powi_f32(x, n) }
        }

        impl Float for f64 {
            $( #[inline(always)] fn $unary(x: f64) -> f64 { $u64(x) } )*
            $( #[inline(always)] fn $binary(a: f64, b: f64) -> f64 { $b64(a, b) } )*
            #[inline(always)] fn powi(x: f64, n: i32) -> f64 { power::powi_f64(x, n) }
        }

        $( $(#[$unary_doc])* #[inline(always)] pub(crate) fn $unary<T: Float>(x: T) -> T { T::$unary(x) } )*
        $( $(#[$binary_doc])* #[inline(always)] pub(crate) fn $binary<T: Float>(a: T, b: T) -> T { T::$binary(a, b) } )*

        /// `x` to the integer power `n`, by squaring and multiplying; `powi(x, 0)` is 1 for every
        /// `x`. Equal in bits to [`square`](super::square) for 2 and to [`recip`] for -1.
        #[inline(always)]
        pub(crate) fn powi<T: Float>(x: T, n: i32) -> T { T::powi(x, n) }
    };
}

float_functions! {
    unary {
        /// e to the power `x`.
        exp = exponential::exp_f32, exponential::exp_f64;
        /// `exp(x) - 1`, accurate near zero.
        exp_m1 = exponential::exp_m1_f32, exponential::exp_m1_f64;
        /// The natural logarithm: -infinity at zero, NaN below.
        ln = logarithm::ln_f32, logarithm::ln_f64;
        /// `ln(1 + x)`, accurate near zero.
        ln_1p = logarithm::ln_1p_f32, logarithm::ln_1p_f64;
        /// The logarithm to base 2.
        log2 = logarithm::log2_f32, logarithm::log2_f64;
        /// The logarithm to base 10.
        log10 = logarithm::log10_f32, logarithm::log10_f64;
        /// The square root, correctly rounded.
        sqrt = power::sqrt_f32, power::sqrt_f64;
        /// `1 / sqrt(x)`.
        rsqrt = power::rsqrt_f32, power::rsqrt_f64;
        /// `1 / x`.
        recip = power::recip_f32, power::recip_f64;
        /// The sine of `x` radians.
        sin = trigonometric::sin_f32, trigonometric::sin_f64;
        /// The cosine of `x` radians.
        cos = trigonometric::cos_f32, trigonometric::cos_f64;
        /// The tangent of `x` radians.
        tan = trigonometric::tan_f32, trigonometric::tan_f64;
        /// The angle in `[-pi/2, pi/2]` whose sine is `x`.
        asin = trigonometric::asin_f32, trigonometric::asin_f64;
        /// The angle in `[0, pi]` whose cosine is `x`.
        acos = trigonometric::acos_f32, trigonometric::acos_f64;
        /// The angle in `[-pi/2, pi/2]` whose tangent is `x`.
        atan = trigonometric::atan_f32, trigonometric::atan_f64;
        /// The hyperbolic sine.
        sinh = hyperbolic::sinh_f32, hyperbolic::sinh_f64;
        /// The hyperbolic cosine.
        cosh = hyperbolic::cosh_f32, hyperbolic::cosh_f64;
        /// The hyperbolic tangent.
        tanh = hyperbolic::tanh_f32, hyperbolic::tanh_f64;
        /// The error function, `2/sqrt(pi)` times the integral of `exp(-t^2)` from 0 to `x`.
        erf = error_function::erf_f32, error_function::erf_f64;
        /// `x` times the standard normal distribution function at `x`:
        /// `x/2 * (1 + erf(x/sqrt(2)))`, the exact form.
        gelu = error_function::gelu_f32, error_function::gelu_f64;
        /// `1 / (1 + exp(-x))`.
        sigmoid = activation::sigmoid_f32, activation::sigmoid_f64;
        /// `x * sigmoid(x)`; its limit, -0, at -infinity.
        silu = activation::silu_f32, activation::silu_f64;
        /// `ln(1 + exp(x))`, without overflow.
        softplus = activation::softplus_f32, activation::softplus_f64;
        /// `maximum(x, 0)`.
        relu = activation::relu_f32, activation::relu_f64;
        /// The nearest integer at or below `x`.
        floor = rounding::floor_f32, rounding::floor_f64;
        /// The nearest integer at or above `x`.
        ceil = rounding::ceil_f32, rounding::ceil_f64;
        /// The nearest integer, ties to the even one, as NumPy's `round`.
        round = rounding::round_f32, rounding::round_f64;
        /// The nearest integer towards zero.
        trunc = rounding::trunc_f32, rounding::trunc_f64;
    }
    binary {
        /// `a` to the power `b`, with the special cases of C's `pow`: `powf(1, NaN)` and
        /// `powf(NaN, 0)` are 1.
        powf = power::powf_f32, power::powf_f64;
        /// The angle of the point `(x = b, y = a)` in `[-pi, pi]`.
        atan2 = trigonometric::atan2_f32, trigonometric::atan2_f64;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Within a few ULP of `std`, which is another implementation: what can be wrong here is the
    /// function a name is bound to.
    #[test]
    fn f64_functions_are_bound_to_their_names() {
        type Function = fn(f64) -> f64;
        let functions: [(&str, Function, Function); 24] = [
            ("exp", exp, f64::exp),
            ("exp_m1", exp_m1, f64::exp_m1),
            ("ln", ln, f64::ln),
            ("ln_1p", ln_1p, f64::ln_1p),
            ("log2", log2, f64::log2),
            ("log10", log10, f64::log10),
            ("sqrt", sqrt, f64::sqrt),
            ("rsqrt", rsqrt, |x| x.sqrt().recip()),
            ("recip", recip, f64::recip),
            ("sin", sin, f64::sin),
            ("cos", cos, f64::cos),
            ("tan", tan, f64::tan),
            ("asin", asin, f64::asin),
            ("acos", acos, f64::acos),
            ("atan", atan, f64::atan),
            ("sinh", sinh, f64::sinh),
            ("cosh", cosh, f64::cosh),
            ("tanh", tanh, f64::tanh),
            ("sigmoid", sigmoid, |x| 1.0 / (1.0 + (-x).exp())),
            ("silu", silu, |x| x / (1.0 + (-x).exp())),
            ("softplus", softplus, |x| x.exp().ln_1p()),
            ("relu", relu, |x| if x > 0.0 { x } else { 0.0 }),
            ("floor", floor, f64::floor),
            ("ceil", ceil, f64::ceil),
        ];
        for (name, function, std) in functions {
            for x in (-6_000..=6_000).map(|i| f64::from(i) / 1_024.0) {
                let (got, expected) = (function(x), std(x));
                let close = (got - expected).abs() <= 8.0 * f64::EPSILON * expected.abs();
                let same = got == expected || got.is_nan() && expected.is_nan();
                assert!(close || same, "{name}({x}) is {got}, std has {expected}");
            }
        }
    }

    #[test]
    fn binary_f64_functions_are_bound_to_their_names() {
        assert_eq!((powf(2.0_f64, 10.0), powf(1.0, f64::NAN)), (1024.0, 1.0));
        assert_eq!(atan2(1.0_f64, -1.0), 3.0 * std::f64::consts::FRAC_PI_4);
        assert_eq!(powi(2.0_f64, -2), 0.25);
    }
}
