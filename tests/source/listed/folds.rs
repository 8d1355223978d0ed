//! Folds and layers.

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
pub fn folds_0(x: &Tensor<f64>) -> (Tensor<f64>, Tensor<f64>) {
    let weights: Tensor<f64> = x.log_softmax(0);
    let margins = weights.max_keepdim(0);
    let winners: Tensor<i64> = x.argmax_axis(0);
    let probabilities = x.sin().log_softmax(0).log_softmax(1);
    let weights_2 = margins.rms_norm(-1, 1e-5);
    (weights_2, weights)
}

#[twin]
pub fn folds_1(x: &Tensor) -> Tensor {
    let response = x - x;
    response
}

#[twin]
pub fn folds_2(x: &Tensor, k: f32) -> (Tensor, Tensor) {
    let profile: Tensor = x.log_softmax(-1).sum_keepdim(0);
    (profile.log_softmax(-1).log_softmax(-1), profile)
}

#[twin]
pub fn folds_3(x: &Tensor, y: Tensor, k: f32) -> (Tensor, Tensor, Tensor) {
    let signal = y.rms_norm(-1, EPSILON * 2.0) * x * y.sum();
    let total = signal.min();
    let profile = signal.log_softmax(-2).trunc().max_keepdim(0);
    (profile.clone(), profile.clone(), profile)
}

#[twin]
pub fn folds_4(x: &Tensor<f64>, k: f32) -> (f64, Tensor<f64>, Tensor<f64>) {
    let curve = x.max_axis(-2)
        .rms_norm(0, 1e-5) * x;
    let per_row: Tensor<f64> = curve.min_keepdim(-2);
    let margins: Tensor<f64> = per_row.var_keepdim(-1);
    let profile = margins.min_keepdim(0).max_keepdim(0);
    (x.sum().item(), profile, margins)
}

#[twin]
pub fn folds_5(x: &Tensor, k: f32) -> (Tensor, Tensor) {
    let probabilities = x.rms_norm(0, EPSILON * 2.0).layer_norm(0, EPSILON * 2.0);
    let spread = probabilities.min_keepdim(-1).norm().std();
    let spread = spread.sigmoid();
    let spread: Tensor = probabilities.min_axis(0);
    (spread.clone(), spread)
}

#[twin]
pub fn folds_6(x: &Tensor, y: Tensor, k: f32) -> (f32, f32, f32, Tensor) {
    let normalised = y.log_softmax(-2);
    let signal = normalised.min_axis(-2).max_axis(0) / &normalised;
    let probabilities = signal.softmax(0);
    let probabilities = probabilities.sin();
    let spread = (&probabilities - &probabilities).prod().var();
    (k, spread.sum().item(), spread.item(), spread)
}

#[twin]
pub fn folds_7(x: &Tensor<f64>) -> (f64, Tensor<f64>, f64) {
    let margins = x.max_axis(0);
    let peak = margins.std();
    (peak.sum().item(), peak.clone(), peak.item())
}

#[twin]
pub fn folds_8(x: &Tensor, k: f32) -> (Tensor, f32, f32, Tensor) {
    let margins: Tensor = x.mean_keepdim(-2).prod_axis(-1);
    let scaled: Tensor = &margins / &margins;
    (scaled.clone(), k, scaled.sum().item(), scaled)
}

#[twin]
pub fn folds_9(x: &Tensor<f64>, y: &Tensor<f64>) -> (Tensor<f64>, Tensor<f64>, Tensor<f64>) {
    let normalised = x.softmax(-2);
    let weights = normalised.softmax(1);
    let weights_2: Tensor<f64> = x.layer_norm(0, EPSILON);
    let energy = weights_2 * &weights;
    let totals = energy.sum_axis(1);
    (totals.log_softmax(-1), totals, y.clone())
}

#[twin]
pub fn folds_10(x: Tensor<f64>, k: f32) -> (Tensor<f64>, Tensor<f64>) {
    let per_row = x.mean_keepdim(0);
    (x, per_row)
}

#[twin]
pub fn folds_11(x: &Tensor<f64>) -> (f64, f64, Tensor<f64>) {
    let normalised = x.softmax(1);
    let level: Tensor<f64> = (&normalised - (x + &normalised))
        .prod();
    (level.item(), level.item(), level)
}

#[twin]
pub fn folds_12(x: &Tensor<f64>, k: f32) -> (Tensor<f64>, Tensor<f64>) {
    let profile = (x - x * x)
        .min_keepdim(0);
    let totals = profile.max_keepdim(-1);
    (totals.clone(), totals)
}

#[twin]
pub fn folds_13(x: &Tensor<f64>, y: Tensor, k: f32) -> (Tensor<f64>, Tensor<f64>) {
    let y: f32 = 1.5;
    let normalised: Tensor<f64> = (x.rms_norm(1, EPSILON) / x).log_softmax(-1);
    let margins = x.std_axis(0);
    let winners = margins.argmin_axis(-1);
    let profile = margins.norm_axis(-1);
    (margins, profile)
}

#[twin]
pub fn folds_14(x: Tensor<f64>) -> (Tensor<i64>, Tensor<i64>, i64) {
    let normalised = x.layer_norm(0, EPSILON * 2.0).rms_norm(1, EPSILON).rms_norm(-1, 1e-5);
    let weights = normalised.norm_keepdim(0)
        .log_softmax(-1);
    let profile = weights.std_keepdim(0);
    let probabilities = (&profile / &profile).rms_norm(0, EPSILON);
    let probabilities = probabilities.argmin_axis(-1) + probabilities.argmax_axis(0);
    (probabilities.clone(), x.argmin_axis(1), probabilities.sum().item())
}

#[twin]
pub fn folds_15(x: &Tensor) -> (f32, Tensor) {
    let x = x.recip().log_softmax(-1).sum();
    let signal: Tensor = x.prod().gelu();
    let signal = signal.norm();
    (signal.sum().item(), signal)
}

#[twin]
pub fn folds_16(x: &Tensor, k: f32) -> (Tensor, Tensor, Tensor) {
    let total: Tensor = x.min();
    let total = x.softmax(0);
    let probabilities = total.softplus().log_softmax(2);
    let profile = x.min_axis(2).max_axis(1);
    (profile.clone(), profile, total)
}

#[twin]
pub fn folds_17(x: &Tensor<f64>) -> Tensor<f64> {
    let per_row = x.mean_keepdim(0);
    per_row
}

#[twin]
pub fn folds_18(x: &Tensor) -> (f32, Tensor, Tensor, Tensor) {
    let rate: f32 = 1.5;
    (x.sum().item(), x.clone(), x.clone(), x.clone())
}

#[twin]
pub fn folds_19(x: &Tensor, k: f32) -> (Tensor, Tensor) {
    let normalised = x.log_softmax(0);
    let signal = normalised.log2();
    let curve: Tensor = signal / x;
    (x.tan().layer_norm(-1, EPSILON * 2.0), curve)
}

#[twin]
pub fn folds_20(x: Tensor<f64>, k: f32) -> (f64, Tensor<f64>) {
    let weights = x.layer_norm(-1, EPSILON * 2.0).silu().layer_norm(2, EPSILON);
    let total = weights.min();
    let normalised = weights.layer_norm(-3, EPSILON * 2.0).rms_norm(-2, 1e-5);
    let weights_2 = normalised.sqrt().rms_norm(0, 1e-5);
    let probabilities = weights.layer_norm(2, EPSILON * 2.0);
    (x.sum().item(), probabilities)
}

#[twin]
pub fn folds_21(x: &Tensor) -> (Tensor, Tensor, f32, Tensor) {
    let x = (x - x).ln_1p();
    let probabilities = x.layer_norm(-1, 1e-5);
    let per_row = probabilities.prod_keepdim(0);
    (per_row.clone(), per_row.clone(), probabilities.sum().item(), per_row)
}

pub const CASES: &[Case] = &[
    case!("folds_0": Listed Own ["f64 nmk"], |a| folds_0(a[0].take()), folds_0),
    case!("folds_1": Listed Own ["f32 n"], |a| folds_1(a[0].take()), folds_1),
    case!("folds_2": Listed Own ["f32 n" "f32"], |a| folds_2(a[0].take(), a[1].take()), folds_2),
    case!("folds_3": Listed Own ["f32 nm" "f32 nm" "f32"], |a| folds_3(a[0].take(), a[1].take(), a[2].take()), folds_3),
    case!("folds_4": Listed Own ["f64 n1" "f32"], |a| folds_4(a[0].take(), a[1].take()), folds_4),
    case!("folds_5": Listed Own ["f32 n" "f32"], |a| folds_5(a[0].take(), a[1].take()), folds_5),
    case!("folds_6": Listed Own ["f32 nm" "f32 nm" "f32"], |a| folds_6(a[0].take(), a[1].take(), a[2].take()), folds_6),
    case!("folds_7": Listed Own ["f64 nm"], |a| folds_7(a[0].take()), folds_7),
    case!("folds_8": Listed Own ["f32 nmk" "f32"], |a| folds_8(a[0].take(), a[1].take()), folds_8),
    case!("folds_9": Listed Own ["f64 nm" "f64 nm"], |a| folds_9(a[0].take(), a[1].take()), folds_9),
    case!("folds_10": Listed Own ["f64 n" "f32"], |a| folds_10(a[0].take(), a[1].take()), folds_10),
    case!("folds_11": Listed Own ["f64 nmk"], |a| folds_11(a[0].take()), folds_11),
    case!("folds_12": Listed Own ["f64 n" "f32"], |a| folds_12(a[0].take(), a[1].take()), folds_12),
    case!("folds_13": Listed Own ["f64 nm" "f32 nm" "f32"], |a| folds_13(a[0].take(), a[1].take(), a[2].take()), folds_13),
    case!("folds_14": Listed Own ["f64 n1"], |a| folds_14(a[0].take()), folds_14),
    case!("folds_15": Listed Own ["f32 n"], |a| folds_15(a[0].take()), folds_15),
    case!("folds_16": Listed Own ["f32 nmk" "f32"], |a| folds_16(a[0].take(), a[1].take()), folds_16),
    case!("folds_17": Listed Own ["f64 n1"], |a| folds_17(a[0].take()), folds_17),
    case!("folds_18": Listed Own ["f32 nmk"], |a| folds_18(a[0].take()), folds_18),
    case!("folds_19": Listed Own ["f32 n" "f32"], |a| folds_19(a[0].take(), a[1].take()), folds_19),
    case!("folds_20": Listed Own ["f64 nmk" "f32"], |a| folds_20(a[0].take(), a[1].take()), folds_20),
    case!("folds_21": Listed Own ["f32 nm"], |a| folds_21(a[0].take()), folds_21),
];
