//! Products, tensors joined, elements picked by index.

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
pub fn products_0(x: &Tensor<i32>, y: &Tensor<f64>, picks: &Tensor<i64>, k: f32) -> Tensor<i32> {
    let projected = x.dot(x);
    projected
}

#[twin]
pub fn products_1(x: &Tensor, y: &Tensor, picks: &Tensor<i64>, k: f32) -> (f32, Tensor, f32) {
    let product = picks.dot(picks);
    let product: Tensor = y.dot(y)
        .sin();
    let curve = product.erf();
    (curve.item(), curve.clone(), curve.sum().item())
}

#[twin]
pub fn products_2(x: &Tensor, y: &Tensor, picks: &Tensor<i64>, k: f32) -> (Tensor, Tensor) {
    let above = picks.one_hot::<f32>(FEW);
    let shifted = &above - Tensor::stack(&[&above, &above], 0);
    let projected = picks.outer(picks).matmul(picks);
    let curve: Tensor = shifted.sqrt()
        .cosh();
    (curve.clone(), curve)
}

#[twin]
pub fn products_3(x: Tensor<i32>, y: &Tensor<i32>, z: &Tensor<i32>, picks: &Tensor<i64>, k: f32) -> (Tensor<i64>, Tensor<i64>) {
    let scaled = picks / Tensor::stack(&[&(picks - picks), picks], 0);
    let projected = scaled.matmul(picks).matmul(&scaled);
    (projected.clone(), projected)
}

#[twin]
pub fn products_4(x: &Tensor, y: &Tensor, picks: &Tensor<i64>) -> (Tensor<i64>, Tensor) {
    let response = Tensor::concat(&[x, x], -1).silu();
    (picks.clone(), response)
}

#[twin]
pub fn products_5(x: &Tensor, y: &Tensor, picks: &Tensor<i64>) -> (Tensor, f32) {
    let both: Tensor<i64> = Tensor::concat(&[&(picks - picks), picks], 0);
    let response = y.tan();
    let view = (&response + response.outer(&response))
        .permute([1, 0]);
    let joined = Tensor::stack(&[&view, &view], 0);
    (joined.clone(), joined.sum().item())
}

#[twin]
pub fn products_6(x: &Tensor<f64>, y: Tensor<f64>, z: &Tensor<i32>, picks: &Tensor<i64>, k: f32) -> (f32, Tensor<f64>) {
    let projected = y.transpose()
        .matmul(&y.log_softmax(-2));
    let projected_2 = (projected.ln() / &projected).matmul(&projected);
    let projected_2 = projected_2.floor();
    let turned = projected.permute([1, 0]);
    (k, turned)
}

#[twin]
pub fn products_7(x: &Tensor<i32>, y: &Tensor<i32>, picks: &Tensor<i64>, k: f32) -> (Tensor, Tensor, f32) {
    let picks = picks.outer(picks).matmul(picks);
    let picks: Tensor = picks.one_hot::<f32>(3);
    let scaled = x - Tensor::stack(&[x, x], 0);
    let response = (picks.exp_m1() * &picks).round();
    (response.clone(), response.tan(), response.sum().item())
}

#[twin]
pub fn products_8(x: Tensor<f64>, y: Tensor<f64>, z: &Tensor<f64>, picks: &Tensor<i64>, k: f32) -> Tensor<f64> {
    let picks: Tensor<f64> = (Tensor::stack(&[&x, &x], 0) / &x).log_softmax(2);
    picks
}

#[twin]
pub fn products_9(x: &Tensor, y: &Tensor, picks: &Tensor<i64>, k: f32) -> Tensor<i64> {
    let product = picks.matmul(&picks.outer(picks));
    product
}

#[twin]
pub fn products_10(x: &Tensor, y: Tensor, picks: &Tensor<i64>) -> (Tensor, Tensor) {
    let picks = y.log10()
        .asin();
    let shifted = picks.exp_m1();
    let rate: f32 = 3.0;
    (x.clone(), x.clone())
}

#[twin]
pub fn products_11(x: Tensor<i32>, y: &Tensor<f64>, z: Tensor<f64>, picks: &Tensor<i64>) -> (Tensor<f64>, Tensor<f64>, f64) {
    let picks = y.matmul(&z).outer(&z).log_softmax(0);
    let signal = y.gelu();
    (signal.clone(), z.dot(&z), signal.sum().item())
}

#[twin]
pub fn products_12(x: Tensor, y: Tensor, z: &Tensor, picks: &Tensor<i64>, k: f32) -> Tensor {
    let product = y.matmul(z).dot(&y.log_softmax(-1).matmul(z));
    let chosen = picks.one_hot::<f32>(3);
    let similarity = chosen.matmul(&chosen.permute([1, 0]));
    let rows: Tensor = similarity.matmul(&similarity).permute([1, 0]);
    let mask = picks.one_hot::<f32>(3);
    mask
}

#[twin]
pub fn products_13(x: &Tensor<i32>, y: &Tensor<i32>, picks: &Tensor<i64>, k: f32) -> (Tensor, Tensor) {
    let response = picks.one_hot::<f32>(3)
        .floor();
    let scaled = response.sigmoid();
    let scaled_2 = response.cos()
        .cos();
    let scaled_2: Tensor = scaled_2.recip();
    (scaled_2.clone(), scaled_2)
}

#[twin]
pub fn products_14(x: &Tensor, y: &Tensor, picks: &Tensor<i64>) -> (f32, Tensor) {
    let picks = picks.dot(picks);
    let mask = (&picks + &picks).one_hot::<f32>(FEW);
    let similarity = mask.matmul(&Tensor::stack(&[y, y], 0).gelu());
    let similarity_2: Tensor = mask.floor()
        .dot(&mask.cosh());
    (similarity_2.item(), similarity.log_softmax(0))
}

#[twin]
pub fn products_15(x: &Tensor<i32>, y: &Tensor<i32>, picks: &Tensor<i64>, k: f32) -> (Tensor<i32>, Tensor<i32>) {
    let picks = picks.outer(picks).matmul(picks).dot(&(picks * picks.dot(picks)));
    let shifted = &picks - &picks;
    let scores = y.outer(y);
    (scores.clone(), scores)
}

#[twin]
pub fn products_16(x: Tensor<i32>, y: &Tensor<i32>, z: &Tensor<i32>, picks: &Tensor<i64>) -> (i32, Tensor<i32>, Tensor<i32>) {
    let above = picks.one_hot::<f32>(3);
    let similarity = y.matmul(z);
    (similarity.sum().item(), similarity.clone(), similarity)
}

#[twin]
pub fn products_17(x: Tensor<f64>, y: &Tensor<f64>, picks: &Tensor<i64>) -> (Tensor<i64>, Tensor<i64>, i64) {
    let chosen = picks.one_hot::<f32>(3);
    let energy = y + Tensor::stack(&[&x, &x], 0);
    let signal = picks.dot(picks) - picks;
    (signal.clone(), signal.clone(), signal.sum().item())
}

#[twin]
pub fn products_18(x: &Tensor, y: &Tensor, picks: &Tensor<i64>, k: f32) -> (Tensor<i64>, Tensor<i64>) {
    let projected = y.sin().dot(y);
    let similarity = y.dot(&y.log_softmax(0));
    let features: Tensor<i64> = Tensor::stack(&[picks, picks], 0);
    let similarity_2: Tensor<i64> = (&features * picks).matmul(&features.transpose());
    (similarity_2.clone(), similarity_2)
}

#[twin]
pub fn products_19(x: &Tensor<i32>, y: &Tensor<i32>, picks: &Tensor<i64>) -> (Tensor<i32>, Tensor<i64>) {
    let scores = picks.outer(picks);
    let scores_2 = scores.matmul(&scores).matmul(&(&scores * scores.matmul(&scores)));
    let features = Tensor::stack(&[&(&scores_2 + &scores_2), &scores_2], 0);
    let features_2 = Tensor::concat(&[&features, &features], 2);
    (x.clone(), features_2)
}

#[twin]
pub fn products_20(x: &Tensor, y: &Tensor, picks: &Tensor<i64>) -> (Tensor, Tensor, f32) {
    let picks = y.rsqrt();
    let joined = Tensor::concat(&[&picks, &picks], -1);
    (joined, Tensor::stack(&[&picks, y], 0), y.sum().item())
}

#[twin]
pub fn products_21(x: &Tensor, y: Tensor, picks: &Tensor<i64>, k: f32) -> (Tensor<i64>, Tensor<i64>) {
    let projected = picks.dot(picks);
    (projected.clone(), projected)
}

pub const CASES: &[Case] = &[
    case!("products_0": Listed Own ["i32 n" "f64 n" "index nk" "f32"], |a| products_0(a[0].take(), a[1].take(), a[2].take(), a[3].take()), products_0),
    case!("products_1": Listed Own ["f32 n" "f32 n" "index nk" "f32"], |a| products_1(a[0].take(), a[1].take(), a[2].take(), a[3].take()), products_1),
    case!("products_2": Listed Own ["f32 nm" "f32 mk" "index nk" "f32"], |a| products_2(a[0].take(), a[1].take(), a[2].take(), a[3].take()), products_2),
    case!("products_3": Listed Own ["i32 nm" "i32 mk" "i32 k" "index nk" "f32"], |a| products_3(a[0].take(), a[1].take(), a[2].take(), a[3].take(), a[4].take()), products_3),
    case!("products_4": Listed Own ["f32 n" "f32 n" "index nk"], |a| products_4(a[0].take(), a[1].take(), a[2].take()), products_4),
    case!("products_5": Listed Own ["f32 n" "f32 n" "index nk"], |a| products_5(a[0].take(), a[1].take(), a[2].take()), products_5),
    case!("products_6": Listed Own ["f64 nm" "f64 mk" "i32 k" "index nk" "f32"], |a| products_6(a[0].take(), a[1].take(), a[2].take(), a[3].take(), a[4].take()), products_6),
    case!("products_7": Listed Own ["i32 nm" "i32 nm" "index nk" "f32"], |a| products_7(a[0].take(), a[1].take(), a[2].take(), a[3].take()), products_7),
    case!("products_8": Listed Own ["f64 nm" "f64 mk" "f64 k" "index nk" "f32"], |a| products_8(a[0].take(), a[1].take(), a[2].take(), a[3].take(), a[4].take()), products_8),
    case!("products_9": Listed Own ["f32 n" "f32 n" "index nk" "f32"], |a| products_9(a[0].take(), a[1].take(), a[2].take(), a[3].take()), products_9),
    case!("products_10": Listed Own ["f32 nm" "f32 mk" "index nk"], |a| products_10(a[0].take(), a[1].take(), a[2].take()), products_10),
    case!("products_11": Listed Own ["i32 nm" "f64 mk" "f64 k" "index nk"], |a| products_11(a[0].take(), a[1].take(), a[2].take(), a[3].take()), products_11),
    case!("products_12": Listed Own ["f32 nm" "f32 mk" "f32 k" "index nk" "f32"], |a| products_12(a[0].take(), a[1].take(), a[2].take(), a[3].take(), a[4].take()), products_12),
    case!("products_13": Listed Own ["i32 nm" "i32 mk" "index nk" "f32"], |a| products_13(a[0].take(), a[1].take(), a[2].take(), a[3].take()), products_13),
    case!("products_14": Listed Own ["f32 nm" "f32 m" "index nk"], |a| products_14(a[0].take(), a[1].take(), a[2].take()), products_14),
    case!("products_15": Listed Own ["i32 n" "i32 n" "index nk" "f32"], |a| products_15(a[0].take(), a[1].take(), a[2].take(), a[3].take()), products_15),
    case!("products_16": Listed Own ["i32 nm" "i32 mk" "i32 k" "index nk"], |a| products_16(a[0].take(), a[1].take(), a[2].take(), a[3].take()), products_16),
    case!("products_17": Listed Own ["f64 nm" "f64 nm" "index nk"], |a| products_17(a[0].take(), a[1].take(), a[2].take()), products_17),
    case!("products_18": Listed Own ["f32 nm" "f32 m" "index nk" "f32"], |a| products_18(a[0].take(), a[1].take(), a[2].take(), a[3].take()), products_18),
    case!("products_19": Listed Own ["i32 nm" "i32 m" "index nk"], |a| products_19(a[0].take(), a[1].take(), a[2].take()), products_19),
    case!("products_20": Listed Own ["f32 n" "f32 n" "index nk"], |a| products_20(a[0].take(), a[1].take(), a[2].take()), products_20),
    case!("products_21": Listed Own ["f32 nm" "f32 mk" "index nk" "f32"], |a| products_21(a[0].take(), a[1].take(), a[2].take(), a[3].take()), products_21),
];
