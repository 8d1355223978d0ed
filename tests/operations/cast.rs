//! Casts between all element types.

use ndarray::{ArrayD, arr1};
use xcs::Tensor;

use crate::{
    cases::{Value, cases, tensor},
    paths::{assert_same, on_each_path},
};

fn cast<T: Value, U: Value>(edges: &[T], oracle: fn(T) -> U) {
    let edges: ArrayD<T> = arr1(edges).into_dyn();
    let operand = tensor(&edges);
    let what = format!("cast to {}", U::DTYPE);
    assert_same(&what, &on_each_path(&what, || operand.cast::<U>()), &edges.mapv(oracle));
    for case in cases::<T>() {
        case.check(&what, |x| x.cast::<U>(), |array| array.mapv(oracle));
    }
}

macro_rules! casts {
    ($($test:ident: $from:ident, $edges:expr;)*) => {$(
        #[test]
        fn $test() {
            let edges: &[$from] = &$edges;
            cast::<$from, f32>(edges, |x| x as f32);
            cast::<$from, f64>(edges, |x| x as f64);
            cast::<$from, i32>(edges, |x| x as i32);
            cast::<$from, i64>(edges, |x| x as i64);
            cast::<$from, u8>(edges, |x| x as u8);
            cast::<$from, bool>(edges, |x| x != 0 as $from);
        }
    )*};
}
casts! {
    casts_of_f32: f32, [0.0, -0.0, 0.9, -0.9, 255.5, 256.0, -1.0, 3e9, -3e9, 1e19, -1e19, f32::NAN, f32::INFINITY,
        f32::NEG_INFINITY, f32::MIN_POSITIVE, f32::MAX];
    casts_of_f64: f64, [0.0, -0.0, 0.9, -0.9, 255.5, 256.0, -1.0, 3e9, -3e9, 1e19, -1e19, f64::NAN, f64::INFINITY,
        f64::NEG_INFINITY, f64::MIN_POSITIVE, f64::MAX, 1e300, 1e-300, 16_777_217.0];
    casts_of_i32: i32, [0, 1, -1, 255, 256, i32::MIN, i32::MAX, 16_777_217];
    casts_of_i64: i64, [0, 1, -1, 255, 256, i64::MIN, i64::MAX, 1 << 32, (1 << 53) + 1];
    casts_of_u8: u8, [0, 1, 127, 128, 255];
}

#[test]
fn casts_of_bool() {
    let edges = &[true, false];
    cast::<bool, f32>(edges, |x| if x { 1.0 } else { 0.0 });
    cast::<bool, f64>(edges, |x| if x { 1.0 } else { 0.0 });
    cast::<bool, i32>(edges, i32::from);
    cast::<bool, i64>(edges, i64::from);
    cast::<bool, u8>(edges, u8::from);
    cast::<bool, bool>(edges, |x| x);
}

#[test]
fn a_cast_there_and_back_keeps_the_bits() {
    let x = Tensor::from_slice(&[1.5f32, -0.0, f32::MIN_POSITIVE / 2.0, f32::INFINITY]);
    let back = on_each_path("there and back", || x.cast::<f64>().cast::<f32>());
    assert_eq!(
        back.iter().map(|x| x.to_bits()).collect::<Vec<_>>(),
        x.to_vec().into_iter().map(f32::to_bits).collect::<Vec<_>>()
    );
}
