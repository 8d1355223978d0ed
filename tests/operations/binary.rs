//! Operations on two operands, and how their shapes broadcast.

use ndarray::{ArrayD, IxDyn, Zip};
use xcs::Tensor;

use crate::{
    cases::{Case, NumberValue, Value, cases},
    oracle::{Precision, assert_ulps},
    paths::{assert_same, on_each_path, values_on_each_path},
};

/// Shapes that broadcast, and what they broadcast to.
pub const BROADCASTS: &[(&[usize], &[usize], &[usize])] = &[
    (&[], &[], &[]),
    (&[], &[5], &[5]),
    (&[1], &[], &[1]),
    (&[4], &[1], &[4]),
    (&[3, 4], &[4], &[3, 4]),
    (&[3, 1], &[4], &[3, 4]),
    (&[3, 1], &[1, 4], &[3, 4]),
    (&[1, 4], &[3, 1], &[3, 4]),
    (&[2, 3, 4], &[3, 1], &[2, 3, 4]),
    (&[2, 1, 4], &[3, 1], &[2, 3, 4]),
    (&[1, 1, 1], &[2, 3], &[1, 2, 3]),
    (&[70, 1], &[1, 90], &[70, 90]),
    (&[5_003], &[1], &[5_003]),
    (&[0], &[1], &[0]),
    (&[0, 3], &[3], &[0, 3]),
    (&[2, 0], &[1, 1], &[2, 0]),
    (&[2, 1, 0], &[3, 1], &[2, 3, 0]),
    (&[2, 1, 3, 1, 2, 1, 2, 1], &[1, 2, 1, 2, 1, 2, 1, 2], &[2, 2, 3, 2, 2, 2, 2, 2]),
];

/// Stretches both to their common shape and combines element by element.
pub fn zip<A: Value, B: Value, R: Value>(
    a: &ArrayD<A>,
    b: &ArrayD<B>,
    shape: &[usize],
    combine: impl Fn(A, B) -> R,
) -> ArrayD<R> {
    let a = a.broadcast(IxDyn(shape)).expect("it broadcasts");
    let b = b.broadcast(IxDyn(shape)).expect("it broadcasts");
    Zip::from(a).and(b).map_collect(|&a, &b| combine(a, b))
}

/// `operation` over all shapes and layouts, with pending and present operands on both sides; `check` gets the result,
/// the operands and the result's shape.
pub fn pairs<A: Value, B: Value, R: Value>(
    what: &str,
    right: impl Fn(B) -> B + Copy,
    operation: impl Fn(&Tensor<A>, &Tensor<B>) -> Tensor<R>,
    check: impl Fn(&str, &ArrayD<R>, &ArrayD<A>, &ArrayD<B>, &[usize]),
) {
    let one = |a: &Case<A>, b: &Case<B>, shape: &[usize]| {
        let what = format!("{what} of {:?} ({}) and {:?} ({})", a.array().shape(), a.name, b.array().shape(), b.name);
        let (there_a, there_b) = (a.tensor(), b.tensor());
        let result = on_each_path(&what, || operation(&there_a, &there_b));
        let other = on_each_path(&what, || operation(&a.pending(), &there_b));
        assert_same(&format!("{what}: left pending"), &other, &result);
        let other = on_each_path(&what, || operation(&a.pending(), &b.pending()));
        assert_same(&format!("{what}: both pending"), &other, &result);
        check(&what, &result, &a.array(), &b.array(), shape);
    };
    for &(a, b, shape) in BROADCASTS {
        one(&Case::plain("left", a), &Case::plain("right", b).filled(right), shape);
    }
    for (a, b) in cases::<A>().iter().zip(cases::<B>()) {
        let b = b.filled(right);
        let shape = a.array().shape().to_vec();
        one(a, &b, &shape);
        // A row-major array beside a view.
        one(a, &Case::plain("row-major", &shape).filled(right), &shape);
        one(a, &Case::plain("a number", &[]).filled(right), &shape);
    }
}

/// Exact to the bit.
fn exact<T: NumberValue>(
    what: &str,
    right: impl Fn(T) -> T + Copy,
    operation: impl Fn(&Tensor<T>, &Tensor<T>) -> Tensor<T>,
    oracle: impl Fn(T, T) -> T,
) {
    pairs(&format!("{what} ({})", T::DTYPE), right, operation, |what, found, a, b, shape| {
        assert_same(what, found, &zip(a, b, shape, &oracle));
    });
}

fn rounded<T: Precision>(
    what: &str,
    right: impl Fn(T) -> T + Copy,
    operation: impl Fn(&Tensor<T>, &Tensor<T>) -> Tensor<T>,
    oracle: impl Fn(f64, f64) -> f64,
    limit: f64,
) {
    pairs(&format!("{what} ({})", T::DTYPE), right, operation, |what, found, a, b, shape| {
        let exact = zip(&a.mapv(T::wide), &b.mapv(T::wide), shape, &oracle);
        assert_ulps(what, found, &exact, limit);
    });
}

macro_rules! arithmetic_of_integers {
    ($($type:ident $test:ident;)*) => {$(
        #[test]
        fn $test() {
            let same = |x: $type| x;
            let not_zero = |x: $type| if x == 0 { 1 } else { x };
            exact::<$type>("+", same, |a, b| a + b, $type::wrapping_add);
            exact::<$type>("-", same, |a, b| a - b, $type::wrapping_sub);
            exact::<$type>("*", same, |a, b| a * b, $type::wrapping_mul);
            exact::<$type>("/", not_zero, |a, b| a / b, $type::wrapping_div);
            exact::<$type>("minimum", same, |a, b| a.minimum(b), $type::min);
            exact::<$type>("maximum", same, |a, b| a.maximum(b), $type::max);
        }
    )*};
}
arithmetic_of_integers! {
    i32 arithmetic_of_i32;
    i64 arithmetic_of_i64;
    u8 arithmetic_of_u8;
}

#[test]
fn integers_wrap() {
    let ends = Tensor::from_slice(&[i32::MIN, i32::MAX, i32::MIN]);
    let others = Tensor::from_slice(&[-1, 1, 1]);
    let of = |f: fn(&Tensor<i32>, &Tensor<i32>) -> Tensor<i32>| values_on_each_path("ends", || f(&ends, &others));
    assert_eq!(of(|a, b| a + b), [i32::MAX, i32::MIN, i32::MIN + 1]);
    assert_eq!(of(|a, b| a - b), [i32::MIN + 1, i32::MAX - 1, i32::MAX]);
    assert_eq!(of(|a, b| a * b), [i32::MIN, i32::MAX, i32::MIN]);
    assert_eq!(of(|a, b| a / b), [i32::MIN, i32::MAX, i32::MIN]);
    assert_eq!(of(|a, _| a / -2), [1 << 30, -(1 << 30) + 1, 1 << 30], "towards zero");
}

/// The operators of Rust itself are the oracle: IEEE 754 prescribes every bit.
macro_rules! arithmetic_of_reals {
    ($($type:ident $test:ident;)*) => {$(
        #[test]
        fn $test() {
            let same = |x: $type| x;
            let some_zeros = |x: $type| if x.abs() < 0.5 { 0.0 } else { x };
            exact::<$type>("+", same, |a, b| a + b, |a, b| a + b);
            exact::<$type>("-", same, |a, b| a - b, |a, b| a - b);
            exact::<$type>("*", same, |a, b| a * b, |a, b| a * b);
            exact::<$type>("/", some_zeros, |a, b| a / b, |a, b| a / b);
        }
    )*};
}
arithmetic_of_reals! {
    f32 arithmetic_of_f32;
    f64 arithmetic_of_f64;
}

#[test]
fn powers() {
    let same = |x| x;
    rounded::<f32>("powf", same, |a, b| a.powf(b), f64::powf, 4.0);
    rounded::<f64>("powf", |x| x, |a, b| a.powf(b), f64::powf, 2.0);
    let large = |x: f32| x.round() * 9.0;
    rounded::<f32>("powf, whole exponents", large, |a, b| a.powf(b), f64::powf, 4.0);
    rounded::<f32>("powf, positive", same, |a, b| a.abs().powf(b), |a, b| a.abs().powf(b), 4.0);
    rounded::<f64>("powf, positive", |x| x, |a, b| a.abs().powf(b), |a, b| a.abs().powf(b), 2.0);
}

#[test]
fn angles() {
    rounded::<f32>("atan2", |x| x, |a, b| a.atan2(b), f64::atan2, 2.0);
    rounded::<f64>("atan2", |x| x, |a, b| a.atan2(b), f64::atan2, 2.0);
}

/// NumPy's rule: NaN wins from either side.
fn extreme<T: Precision>(wins: fn(T, T) -> bool) -> impl Fn(T, T) -> T {
    move |a, b| if a.wide().is_nan() || wins(a, b) { a } else { b }
}

#[test]
fn extremes() {
    fn check<T: Precision>() {
        let some_nan = |x: T| if x.wide() > 3.0 { T::nearest(f64::NAN) } else { x };
        exact::<T>("minimum", some_nan, |a, b| a.minimum(b), extreme(|a, b| a < b));
        exact::<T>("maximum", some_nan, |a, b| a.maximum(b), extreme(|a, b| a > b));
        exact::<T>("maximum", some_nan, |a, b| b.maximum(a), |a, b| extreme(|a, b| a > b)(b, a));
    }
    check::<f32>();
    check::<f64>();
}

/// Values and references, tensors and scalars, on both sides: all are the same operation.
macro_rules! forms {
    ($($type:ident $test:ident;)*) => {$(
        #[test]
        fn $test() {
            let a = Tensor::<$type>::from_slice(&[7 as _, 8 as _, 9 as _]);
            let b = Tensor::<$type>::from_slice(&[2 as _, 3 as _, 4 as _]);
            macro_rules! check {
                ($op:tt $assign:tt) => {{
                    let expected: Vec<$type> = a.to_vec().iter().zip(b.to_vec()).map(|(&a, b)| a $op b).collect();
                    let forms: [fn(&Tensor<$type>, &Tensor<$type>) -> Tensor<$type>; 6] = [
                        |a, b| a $op b,
                        |a, b| a.clone() $op b,
                        |a, b| a $op b.clone(),
                        |a, b| a.clone() $op b.clone(),
                        |a, b| { let mut a = a.clone(); a $assign b; a },
                        |a, b| { let mut a = a.clone(); a $assign b.clone(); a },
                    ];
                    for form in forms {
                        assert_eq!(values_on_each_path("two tensors", || form(&a, &b)), expected);
                    }
                    let expected: Vec<$type> = a.to_vec().iter().map(|&a| a $op (3 as $type)).collect();
                    let forms: [fn(&Tensor<$type>) -> Tensor<$type>; 3] = [
                        |a| a $op (3 as $type),
                        |a| a.clone() $op (3 as $type),
                        |a| { let mut a = a.clone(); a $assign (3 as $type); a },
                    ];
                    for form in forms {
                        assert_eq!(values_on_each_path("a scalar on the right", || form(&a)), expected);
                    }
                    let expected: Vec<$type> = b.to_vec().iter().map(|&b| (30 as $type) $op b).collect();
                    let forms: [fn(&Tensor<$type>) -> Tensor<$type>; 2] =
                        [|b| (30 as $type) $op b, |b| (30 as $type) $op b.clone()];
                    for form in forms {
                        assert_eq!(values_on_each_path("a scalar on the left", || form(&b)), expected);
                    }
                }};
            }
            check!(+ +=);
            check!(- -=);
            check!(* *=);
            check!(/ /=);
            let (low, high) = (a.minimum(8 as $type), a.maximum(8 as $type));
            assert_eq!(low.to_vec(), [7 as $type, 8 as _, 8 as _]);
            assert_eq!(high.to_vec(), [8 as $type, 8 as _, 9 as _]);
        }
    )*};
}
forms! {
    f32 forms_of_f32;
    f64 forms_of_f64;
    i32 forms_of_i32;
    i64 forms_of_i64;
    u8 forms_of_u8;
}

/// The same tensor on both sides, and in every operand place.
#[test]
fn one_tensor_twice() {
    for case in cases::<f32>() {
        case.check("x * x + x", |x| x * x + x, |array| array * array + array);
        case.check("x - x", |x| x - x, |array| array - array);
    }
}
