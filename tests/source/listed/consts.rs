//! Functions of any real type and of a constant length.

// Written by tests/source/generator: change it there.
// UPDATE_EXPECT=1 cargo test --test source_files

use super::super::twin;
use crate::{
    case::{Case, case},
    harness::{Noisy, effect, note},
};
use xcs::{Element, Number, Real, Tensor};

const SCALE: f32 = 0.125;
const SHARPNESS: f64 = 1.75;
const EPSILON: f64 = 1e-5;
const OFFSET: i32 = -2;
const STRIDE: i64 = 3;
const LEVEL: u8 = 7;
const FEW: usize = 2;
const ENABLED: bool = true;

#[twin]
pub fn consts_0<T: Real, const N: usize>(x: &Tensor<T>, y: Tensor<T>) -> (Tensor<T>, Tensor<T>) {
    let shifted = (&y + x).asin();
    let projected = shifted.dot(&shifted.log2());
    (projected.clone(), projected)
}

#[twin]
pub fn consts_1<T: Real, const N: usize>(x: &Tensor<T>, y: Tensor<T>) -> Tensor<T> {
    let view = x.sqrt().broadcast_to([3, N]);
    let totals = view.std_axis(-2);
    let signal = totals.ceil().dot(&(&totals + &y)).round();
    let shifted = &signal * &signal;
    shifted
}

#[twin]
pub fn consts_2<T: Real, const N: usize>(x: &Tensor<T>, y: &Tensor<T>) -> (Tensor<T>, Tensor<T>) {
    let scaled = y.recip() - y;
    let view: Tensor<T> = x.broadcast_to([3, scaled.shape()[0], N]);
    let view = view.slice(0, 0..1).slice(1, 0..FEW);
    let signal = y.ln_1p();
    let scaled_2 = (&view - &view) / (&view + &view)
        .floor();
    (scaled_2, view)
}

#[twin]
pub fn consts_3<T: Real, const N: usize>(x: Tensor<T>, y: &Tensor<T>) -> Tensor<T> {
    let scaled: Tensor<T> = (y / y).reshape([1, N]).gelu();
    scaled
}

#[twin]
pub fn consts_4<T: Real, const N: usize>(x: &Tensor<T>, y: &Tensor<T>) -> (Tensor<T>, Tensor<T>) {
    let response = y.softmax(0) - x.broadcast_to([3, y.shape()[0], N]);
    (response, x.clone())
}

#[twin]
pub fn consts_5<T: Real, const N: usize>(x: &Tensor<T>, y: &Tensor<T>) -> Tensor<T> {
    let response = y.sqrt();
    response
}

#[twin]
pub fn consts_6<T: Real, const N: usize>(x: &Tensor<T>, y: Tensor<T>) -> (Tensor<T>, Tensor<T>) {
    let probabilities = x.softmax(1);
    (probabilities.clone(), probabilities)
}

#[twin]
pub fn consts_7<T: Real, const N: usize>(x: &Tensor<T>, y: Tensor<T>) -> (Tensor<T>, Tensor<T>) {
    let column = x.broadcast_to([3, y.shape()[0], N]);
    let response = column.max_axis(2)
        .max_axis(-1)
        .atan();
    (column.var_keepdim(-1) - &response * &response, response)
}

#[twin]
pub fn consts_8<T: Real, const N: usize>(x: &Tensor<T>, y: &Tensor<T>) -> Tensor<T> {
    let curve = y.recip();
    let scaled = y / y;
    let projected = scaled.dot(&y.gelu());
    let shifted = projected.broadcast_to([3]).log2();
    let scaled_2 = shifted.exp_m1();
    scaled_2
}

#[twin]
pub fn consts_9<T: Real, const N: usize>(x: &Tensor<T>, y: &Tensor<T>) -> Tensor<T> {
    let response: Tensor<T> = y + y.rsqrt().gelu();
    let scaled = &response / response.reshape([1, N]).sin();
    let curve: Tensor<T> = scaled.erf();
    let turned = x.reshape([1, N, x.shape()[0]]);
    turned
}

#[twin]
pub fn consts_10<T: Real, const N: usize>(x: &Tensor<T>, y: &Tensor<T>) -> (Tensor<T>, Tensor<T>) {
    let shifted = y + y;
    let normalised = x.norm_keepdim(0).reshape([1]).log_softmax(0);
    let shifted_2 = &normalised * &normalised;
    let shifted_3: Tensor<T> = shifted_2.exp_m1().acos();
    let shifted_4: Tensor<T> = shifted_3.min_keepdim(0).sin().atan();
    (shifted_4.clone(), shifted_4)
}

#[twin]
pub fn consts_11<T: Real, const N: usize>(x: &Tensor<T>, y: Tensor<T>) -> (Tensor<T>, Tensor<T>) {
    let shifted = &y - y.var_keepdim(0);
    let shifted = x.log_softmax(-2)
        .ln() / &shifted;
    let shifted_2 = &shifted * &shifted;
    let curve = shifted_2.sin();
    let scaled = (curve.broadcast_to([3, shifted_2.shape()[0], N]) / &curve).exp_m1();
    (scaled.clone(), shifted_2.reshape([1, N, scaled.shape()[1]]).exp())
}

#[twin]
pub fn consts_12<T: Real, const N: usize>(x: &Tensor<T>, y: Tensor<T>) -> Tensor<T> {
    let energy = y.sinh();
    let energy: Tensor<T> = energy.reshape([1, N])
        .slice(1, 0..FEW);
    energy
}

#[twin]
pub fn consts_13<T: Real, const N: usize>(x: &Tensor<T>, y: &Tensor<T>) -> Tensor<T> {
    let energy = x.norm_keepdim(-1).broadcast_to([3, 1]).silu();
    let view = x.slice(0, 0..FEW);
    view
}

#[twin]
pub fn consts_14<T: Real, const N: usize>(x: &Tensor<T>, y: &Tensor<T>) -> (Tensor<T>, Tensor<T>) {
    let y = y + y.softmax(0);
    let y = y.reshape([N]);
    (y.clone(), y)
}

#[twin]
pub fn consts_15<T: Real, const N: usize>(x: &Tensor<T>, y: &Tensor<T>) -> Tensor<T> {
    let scores: Tensor<T> = y.dot(&y.log10());
    let column = scores.reshape([1]);
    let similarity = column.reshape([1, 1]).matmul(&column.recip().log_softmax(0));
    let turned = similarity.reshape([1, 1]);
    turned
}

#[twin]
pub fn consts_16<T: Real, const N: usize>(x: &Tensor<T>, y: &Tensor<T>) -> Tensor<T> {
    let probabilities = y.max_axis(0).reshape([1, N]).softmax(0);
    let shifted = (y.log2() * x)
        .tanh();
    let energy = shifted.slice(0, 0..FEW) / &probabilities / shifted.broadcast_to([3, shifted.shape()[0], N])
        .min_keepdim(1);
    energy
}

#[twin]
pub fn consts_17<T: Real, const N: usize>(x: &Tensor<T>, y: &Tensor<T>) -> Tensor<T> {
    let view = y.broadcast_to([3, N]);
    let weights = view.log_softmax(1);
    let per_row = view.std_keepdim(1);
    let shifted = &per_row + &per_row;
    let energy: Tensor<T> = x.reshape([1, N, x.shape()[0]]).reshape([x.shape()[0], N, 1]).atan();
    energy
}

pub const CASES: &[Case] = &[
    case!("consts_0::<f64, 3>": Listed Own ["f64 3" "f64 3"], |a| consts_0::<f64, 3>(a[0].take(), a[1].take()), consts_0::<f64, 3>),
    case!("consts_0::<f32, 3>": Listed Own ["f32 3" "f32 3"], |a| consts_0::<f32, 3>(a[0].take(), a[1].take()), consts_0::<f32, 3>),
    case!("consts_1::<f64, 3>": Listed Own ["f64 3" "f64 3"], |a| consts_1::<f64, 3>(a[0].take(), a[1].take()), consts_1::<f64, 3>),
    case!("consts_1::<f32, 3>": Listed Own ["f32 3" "f32 3"], |a| consts_1::<f32, 3>(a[0].take(), a[1].take()), consts_1::<f32, 3>),
    case!("consts_2::<f64, 3>": Listed Own ["f64 n3" "f64 n3"], |a| consts_2::<f64, 3>(a[0].take(), a[1].take()), consts_2::<f64, 3>),
    case!("consts_2::<f32, 3>": Listed Own ["f32 n3" "f32 n3"], |a| consts_2::<f32, 3>(a[0].take(), a[1].take()), consts_2::<f32, 3>),
    case!("consts_3::<f64, 3>": Listed Own ["f64 3" "f64 3"], |a| consts_3::<f64, 3>(a[0].take(), a[1].take()), consts_3::<f64, 3>),
    case!("consts_3::<f32, 3>": Listed Own ["f32 3" "f32 3"], |a| consts_3::<f32, 3>(a[0].take(), a[1].take()), consts_3::<f32, 3>),
    case!("consts_4::<f64, 3>": Listed Own ["f64 n3" "f64 n3"], |a| consts_4::<f64, 3>(a[0].take(), a[1].take()), consts_4::<f64, 3>),
    case!("consts_4::<f32, 3>": Listed Own ["f32 n3" "f32 n3"], |a| consts_4::<f32, 3>(a[0].take(), a[1].take()), consts_4::<f32, 3>),
    case!("consts_5::<f64, 3>": Listed Own ["f64 3" "f64 3"], |a| consts_5::<f64, 3>(a[0].take(), a[1].take()), consts_5::<f64, 3>),
    case!("consts_5::<f32, 3>": Listed Own ["f32 3" "f32 3"], |a| consts_5::<f32, 3>(a[0].take(), a[1].take()), consts_5::<f32, 3>),
    case!("consts_6::<f64, 3>": Listed Own ["f64 n3" "f64 n3"], |a| consts_6::<f64, 3>(a[0].take(), a[1].take()), consts_6::<f64, 3>),
    case!("consts_6::<f32, 3>": Listed Own ["f32 n3" "f32 n3"], |a| consts_6::<f32, 3>(a[0].take(), a[1].take()), consts_6::<f32, 3>),
    case!("consts_7::<f64, 3>": Listed Own ["f64 n3" "f64 n3"], |a| consts_7::<f64, 3>(a[0].take(), a[1].take()), consts_7::<f64, 3>),
    case!("consts_7::<f32, 3>": Listed Own ["f32 n3" "f32 n3"], |a| consts_7::<f32, 3>(a[0].take(), a[1].take()), consts_7::<f32, 3>),
    case!("consts_8::<f64, 3>": Listed Own ["f64 3" "f64 3"], |a| consts_8::<f64, 3>(a[0].take(), a[1].take()), consts_8::<f64, 3>),
    case!("consts_8::<f32, 3>": Listed Own ["f32 3" "f32 3"], |a| consts_8::<f32, 3>(a[0].take(), a[1].take()), consts_8::<f32, 3>),
    case!("consts_9::<f64, 3>": Listed Own ["f64 n3" "f64 3"], |a| consts_9::<f64, 3>(a[0].take(), a[1].take()), consts_9::<f64, 3>),
    case!("consts_9::<f32, 3>": Listed Own ["f32 n3" "f32 3"], |a| consts_9::<f32, 3>(a[0].take(), a[1].take()), consts_9::<f32, 3>),
    case!("consts_10::<f64, 3>": Listed Own ["f64 3" "f64 3"], |a| consts_10::<f64, 3>(a[0].take(), a[1].take()), consts_10::<f64, 3>),
    case!("consts_10::<f32, 3>": Listed Own ["f32 3" "f32 3"], |a| consts_10::<f32, 3>(a[0].take(), a[1].take()), consts_10::<f32, 3>),
    case!("consts_11::<f64, 3>": Listed Own ["f64 n3" "f64 n3"], |a| consts_11::<f64, 3>(a[0].take(), a[1].take()), consts_11::<f64, 3>),
    case!("consts_11::<f32, 3>": Listed Own ["f32 n3" "f32 n3"], |a| consts_11::<f32, 3>(a[0].take(), a[1].take()), consts_11::<f32, 3>),
    case!("consts_12::<f64, 3>": Listed Own ["f64 3" "f64 3"], |a| consts_12::<f64, 3>(a[0].take(), a[1].take()), consts_12::<f64, 3>),
    case!("consts_12::<f32, 3>": Listed Own ["f32 3" "f32 3"], |a| consts_12::<f32, 3>(a[0].take(), a[1].take()), consts_12::<f32, 3>),
    case!("consts_13::<f64, 3>": Listed Own ["f64 3" "f64 3"], |a| consts_13::<f64, 3>(a[0].take(), a[1].take()), consts_13::<f64, 3>),
    case!("consts_13::<f32, 3>": Listed Own ["f32 3" "f32 3"], |a| consts_13::<f32, 3>(a[0].take(), a[1].take()), consts_13::<f32, 3>),
    case!("consts_14::<f64, 3>": Listed Own ["f64 n3" "f64 3"], |a| consts_14::<f64, 3>(a[0].take(), a[1].take()), consts_14::<f64, 3>),
    case!("consts_14::<f32, 3>": Listed Own ["f32 n3" "f32 3"], |a| consts_14::<f32, 3>(a[0].take(), a[1].take()), consts_14::<f32, 3>),
    case!("consts_15::<f64, 3>": Listed Own ["f64 n3" "f64 3"], |a| consts_15::<f64, 3>(a[0].take(), a[1].take()), consts_15::<f64, 3>),
    case!("consts_15::<f32, 3>": Listed Own ["f32 n3" "f32 3"], |a| consts_15::<f32, 3>(a[0].take(), a[1].take()), consts_15::<f32, 3>),
    case!("consts_16::<f64, 3>": Listed Own ["f64 n3" "f64 n3"], |a| consts_16::<f64, 3>(a[0].take(), a[1].take()), consts_16::<f64, 3>),
    case!("consts_16::<f32, 3>": Listed Own ["f32 n3" "f32 n3"], |a| consts_16::<f32, 3>(a[0].take(), a[1].take()), consts_16::<f32, 3>),
    case!("consts_17::<f64, 3>": Listed Own ["f64 n3" "f64 3"], |a| consts_17::<f64, 3>(a[0].take(), a[1].take()), consts_17::<f64, 3>),
    case!("consts_17::<f32, 3>": Listed Own ["f32 n3" "f32 3"], |a| consts_17::<f32, 3>(a[0].take(), a[1].take()), consts_17::<f32, 3>),
];
