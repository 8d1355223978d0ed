//! Products, tensors joined, elements picked by index.

// Written by tests/source/generator: change it there.
// UPDATE_EXPECT=1 cargo test --test source_files

use xcs::jit;
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

#[jit(full)]
pub fn products_0(x: &Tensor<i32>, y: &Tensor<f64>, picks: &Tensor<i64>, k: f32) -> (Tensor<f64>, Tensor<f64>, f64) {
    let picks: Tensor<f64> = y.softmax(0);
    (picks.clone(), picks.round(), picks.sum().item())
}

#[jit(full)]
pub fn products_1(x: &Tensor, y: &Tensor, picks: &Tensor<i64>, k: f32) -> (Tensor, i64) {
    let signal = y.acos();
    let projected = picks.dot(picks);
    let gain = k.floor();
    (signal.dot(&signal), projected.sum().item())
}

#[jit(full)]
pub fn products_2(x: &Tensor, y: &Tensor, picks: &Tensor<i64>, k: f32) -> (Tensor, Tensor) {
    let features = Tensor::concat(&[picks, &(picks * picks)], -1);
    let column: Tensor<i64> = (&features + &features).index_select(0, picks).index_select(-1, &features);
    let column = x.index_select(0, &features);
    let product = column.matmul(y);
    (product.clone(), product)
}

#[jit(full)]
pub fn products_3(x: Tensor<i32>, y: &Tensor<i32>, z: &Tensor<i32>, picks: &Tensor<i64>, k: f32) -> (Tensor<i64>, Tensor<i64>) {
    let projected: Tensor<i32> = z.dot(z);
    let product: Tensor<i64> = picks.dot(picks);
    (product.clone(), product)
}

#[jit(full)]
pub fn products_4(x: &Tensor, y: &Tensor, picks: &Tensor<i64>) -> Tensor<i64> {
    let features = Tensor::concat(&[picks, picks], 0);
    features
}

#[jit(full)]
pub fn products_5(x: &Tensor, y: &Tensor, picks: &Tensor<i64>) -> (Tensor, Tensor) {
    let picks = x.dot(y).softplus();
    let rate: f32 = 1.5;
    let similarity = y.outer(y);
    let signal = &similarity - &similarity;
    (signal.clone(), signal)
}

#[jit(full)]
pub fn products_6(x: &Tensor<f64>, y: Tensor<f64>, z: &Tensor<i32>, picks: &Tensor<i64>, k: f32) -> (Tensor<i64>, f32) {
    let curve = x.matmul(&y)
        .log_softmax(1)
        .ln();
    let valid = picks.one_hot::<f32>(FEW);
    let shifted = &valid + &valid;
    let step = k.floor();
    (picks.clone(), shifted.sum().item())
}

#[jit(full)]
pub fn products_7(x: &Tensor<i32>, y: &Tensor<i32>, picks: &Tensor<i64>, k: f32) -> (Tensor<i64>, f32, i64) {
    let picks = picks.outer(picks).matmul(picks);
    let product = picks.matmul(&picks.outer(&picks)).dot(&picks);
    let projected: Tensor<i64> = picks.dot(&(&picks + (&product + &picks)));
    let similarity = Tensor::stack(&[&picks, &picks], 0).matmul(&picks).outer(&picks);
    (similarity, k, picks.sum().item())
}

#[jit(full)]
pub fn products_8(x: Tensor<f64>, y: Tensor<f64>, z: &Tensor<f64>, picks: &Tensor<i64>, k: f32) -> Tensor<f64> {
    let projected: Tensor<f64> = y.transpose().transpose().matmul(&z.ln().cosh());
    projected
}

#[jit(full)]
pub fn products_9(x: &Tensor, y: &Tensor, picks: &Tensor<i64>, k: f32) -> (Tensor<i64>, i64) {
    let joined = Tensor::stack(&[picks, picks], 0);
    (joined, picks.sum().item())
}

#[jit(full)]
pub fn products_10(x: &Tensor, y: Tensor, picks: &Tensor<i64>) -> Tensor {
    let normalised = y.index_select(1, picks)
        .log_softmax(0);
    let scaled = normalised.log10();
    let response = &scaled + (&scaled - y.index_select(-1, picks));
    response
}

#[jit(full)]
pub fn products_11(x: Tensor<i32>, y: &Tensor<f64>, z: Tensor<f64>, picks: &Tensor<i64>) -> (Tensor<f64>, Tensor) {
    let valid = Tensor::concat(&[picks, picks], 0).one_hot::<f32>(FEW);
    let similarity = (z.outer(&z) + z.dot(&z)).matmul(&z);
    (similarity, valid)
}

#[jit(full)]
pub fn products_12(x: Tensor, y: Tensor, z: &Tensor, picks: &Tensor<i64>, k: f32) -> Tensor {
    let chosen = picks.one_hot::<f32>(3);
    let chosen = x.softmax(0);
    let shifted = &chosen / &chosen;
    let probabilities = shifted.matmul(&y).softplus().log_softmax(0);
    let probabilities = probabilities.softplus()
        .recip();
    probabilities
}

#[jit(full)]
pub fn products_13(x: &Tensor<i32>, y: &Tensor<i32>, picks: &Tensor<i64>, k: f32) -> Tensor<i64> {
    let scores = Tensor::stack(&[picks, picks], 0)
        .index_select(-1, picks)
        .matmul(picks);
    let scores = scores.matmul(&scores.outer(&scores).index_select(1, picks));
    let product = Tensor::stack(&[&scores, &scores], 0)
        .matmul(&scores);
    let window = Tensor::stack(&[&product, &product], 0)
        .index_select(-2, &product)
        .index_select(0, &product);
    window
}

#[jit(full)]
pub fn products_14(x: &Tensor, y: &Tensor, picks: &Tensor<i64>) -> (Tensor<i64>, i64) {
    let picks = picks.dot(picks);
    let product = (y.gelu() + y.dot(y)).dot(y);
    let weights = y.softmax(0);
    let factor: f32 = 1.5;
    (picks.clone(), picks.item())
}

#[jit(full)]
pub fn products_15(x: &Tensor<i32>, y: &Tensor<i32>, picks: &Tensor<i64>, k: f32) -> (Tensor<i64>, Tensor<i64>) {
    let window = picks.matmul(&picks.outer(picks)).index_select(-1, picks);
    let energy: Tensor<i64> = window.index_select(0, picks) * picks.index_select(0, &window).dot(&(&window - &window));
    let energy_2: Tensor<i64> = (&energy + Tensor::stack(&[&energy, &energy], 0)) * &window;
    (energy_2, energy)
}

#[jit(full)]
pub fn products_16(x: Tensor<i32>, y: &Tensor<i32>, z: &Tensor<i32>, picks: &Tensor<i64>) -> (i32, Tensor) {
    let column: Tensor<i32> = x.matmul(y).index_select(0, picks);
    let factor = SCALE - 3.0 - 0.1;
    (column.sum().item(), picks.one_hot::<f32>(FEW))
}

#[jit(full)]
pub fn products_17(x: Tensor<f64>, y: &Tensor<f64>, picks: &Tensor<i64>) -> Tensor {
    let signal = y.index_select(0, picks).silu().sinh();
    let signal = picks.one_hot::<f32>(FEW);
    let mask = picks.one_hot::<f32>(3);
    mask
}

#[jit(full)]
pub fn products_18(x: &Tensor, y: &Tensor, picks: &Tensor<i64>, k: f32) -> (Tensor, Tensor, f32) {
    let scaled = (x * y).floor();
    let projected = x.matmul(y);
    let view = (&projected * &projected)
        .sigmoid()
        .index_select(-1, picks);
    let product: Tensor = y.dot(y);
    (product.clone(), product.clone(), product.sum().item())
}

#[jit(full)]
pub fn products_19(x: &Tensor<i32>, y: &Tensor<i32>, picks: &Tensor<i64>) -> (Tensor<i64>, f32) {
    let projected = picks.dot(&(picks - picks));
    let factor: f32 = 0.5;
    let product: Tensor<i64> = picks.dot(picks);
    let gain: f32 = factor.abs();
    (product, factor)
}

#[jit(full)]
pub fn products_20(x: &Tensor, y: &Tensor, picks: &Tensor<i64>) -> (Tensor<i64>, i64) {
    let view = y.index_select(-1, picks);
    let projected = (picks / picks).dot(picks);
    (projected, picks.sum().item())
}

#[jit(full)]
pub fn products_21(x: &Tensor, y: Tensor, picks: &Tensor<i64>, k: f32) -> Tensor<i64> {
    let window = Tensor::concat(&[picks, picks], 0).index_select(0, picks);
    window
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
