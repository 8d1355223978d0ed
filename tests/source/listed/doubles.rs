//! Arithmetic on `f64`, and casts.

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
pub fn doubles_0(x: Tensor<f64>) -> (f64, Tensor<f64>) {
    let response = &x + SHARPNESS;
    let factor: f64 = 0.5;
    let scaled: Tensor<f64> = response.trunc();
    (x.sum().item(), scaled)
}

#[twin]
pub fn doubles_1(x: &Tensor, k: f32) -> (Tensor, f32, f32) {
    let x = x.ceil();
    let step = k.max(0.5);
    (x.clone(), step, x.sum().item())
}

#[twin]
pub fn doubles_2(x: Tensor<f64>, y: &Tensor<f64>, k: f32) -> (Tensor<f64>, Tensor<f64>) {
    let shifted = (y + y - y - (SHARPNESS - 0.5)) * y * y;
    let shifted = x.acos();
    let response = shifted.exp();
    let gain = k as f64;
    let scaled = response.erf();
    (scaled.clone(), scaled)
}

#[twin]
pub fn doubles_3(x: &Tensor, k: f64) -> (Tensor<f64>, i64, Tensor<i64>) {
    let x: Tensor<f64> = x.cast::<f64>();
    let counts = x.cast::<i64>();
    (x.mean_keepdim(0), counts.sum().item(), counts)
}

#[twin]
pub fn doubles_4(x: &Tensor<f64>) -> (f64, Tensor<f64>) {
    let signal: Tensor<f64> = x * x;
    (signal.sum().item(), signal)
}

#[twin]
pub fn doubles_5(x: &Tensor<f64>, y: Tensor<f64>) -> (Tensor<f64>, Tensor<f64>) {
    let energy = &y - &y;
    (energy, y)
}

#[twin]
pub fn doubles_6(x: Tensor<f64>) -> (Tensor<f64>, f64, Tensor<f64>) {
    let x = &x * -1.0;
    let curve = &x - &x;
    let scaled = curve.ceil();
    (scaled.clone(), scaled.sum().item(), scaled)
}

#[twin]
pub fn doubles_7(x: &Tensor<f64>, y: Tensor<f64>, k: f64, w: f64) -> (Tensor, Tensor) {
    let y = y.cast::<f32>().ln();
    let scaled = x.erf() * SHARPNESS / (x - SHARPNESS).cosh();
    let energy = &y - scaled.cast::<f32>();
    let energy_2 = (y.var_keepdim(0) - &y).tan();
    (energy_2.clone(), energy_2)
}

#[twin]
pub fn doubles_8(x: Tensor, y: &Tensor) -> (Tensor, f32) {
    let curve = ((y + -1.0 + y + y + y) / y - y) / SCALE + y;
    let curve = (&curve * x.min_axis(0)).sqrt();
    (curve.clone(), curve.sum().item())
}

#[twin]
pub fn doubles_9(x: &Tensor, y: &Tensor<f64>, k: f64) -> Tensor<f64> {
    let energy = y.softplus();
    let response = x - x;
    let response_2 = (k.tanh() * energy.ceil())
        .atan2(&energy);
    response_2
}

#[twin]
pub fn doubles_10(x: Tensor<f64>, k: f64) -> Tensor<f64> {
    let energy = x.max_keepdim(0).sum_axis(-1) * x.cast::<f64>().mean_keepdim(0);
    let energy_2 = (&x * SHARPNESS - k.min(2.0)) * &x + &x + &x;
    energy_2
}

#[twin]
pub fn doubles_11(x: &Tensor, y: &Tensor, z: Tensor, k: f32) -> (Tensor, f32, Tensor) {
    let curve = x - (&z + &z) / &z;
    let signal = &curve - k * SCALE;
    let signal_2: Tensor = curve.softplus();
    let shifted: Tensor = &signal_2 - k.tanh();
    let response = (x - &curve + &shifted) * &signal_2 / &shifted + &shifted + SCALE;
    (response.clone(), response.sum().item(), response)
}

#[twin]
pub fn doubles_12(x: &Tensor<f64>, y: Tensor<f64>) -> (Tensor<bool>, f64) {
    let counts: Tensor<bool> = ((&y + &y + 1.5) / &y * &y / &y)
        .sigmoid()
        .cast::<bool>();
    (counts, y.sum().item())
}

#[twin]
pub fn doubles_13(x: &Tensor<f64>, y: &Tensor<f64>) -> (Tensor<f64>, Tensor<i64>) {
    let wide = y.cast::<i64>();
    (x.clone(), wide)
}

#[twin]
pub fn doubles_14(x: &Tensor, y: Tensor, k: f64) -> (Tensor, f64, f32) {
    let curve = &y + &y - x;
    let curve: Tensor = (((&curve + &curve - &curve) * SCALE + x - &curve + x) / SCALE - k as f32).maximum(SCALE);
    let totals = x.sum_axis(0);
    let scaled = SCALE * (k as f32 * &totals);
    (scaled, k, y.sum().item())
}

#[twin]
pub fn doubles_15(x: &Tensor, y: Tensor, k: f64) -> (Tensor<f64>, Tensor<f64>) {
    let signal = (&y + &y).gelu();
    let scaled: Tensor = &signal + k as f32;
    let scaled = scaled.cast::<f32>();
    let exact: Tensor<f64> = signal.cast::<f64>();
    let exact = exact.maximum(k);
    (exact.clone(), exact)
}

#[twin]
pub fn doubles_16(x: &Tensor, y: &Tensor<f64>, z: &Tensor<f64>, k: f64) -> (Tensor, Tensor) {
    let exact = z.cast::<f32>();
    let exact = exact.mean_axis(-2);
    let exact = exact.log10();
    (&exact / &exact * k as f32, exact)
}

#[twin]
pub fn doubles_17(x: &Tensor<f64>, y: &Tensor<f64>) -> (f64, f64) {
    let wide = y.cast::<i32>();
    let shifted = y.erf();
    let scaled = shifted * SHARPNESS;
    let energy = y * &scaled;
    (energy.item(), scaled.sum().item())
}

#[twin]
pub fn doubles_18(x: &Tensor, y: &Tensor) -> (f32, Tensor) {
    let y = (y + 1.5 + y) * y;
    let per_row = y.cast::<i64>()
        .cast::<bool>()
        .any_axis(1);
    let per_row: Tensor = (x.log2() * SCALE).prod_axis(-2);
    let exact = per_row.cast::<u8>().cast::<f64>();
    let per_row_2 = per_row.prod_axis(-1);
    (per_row_2.sum().item(), per_row_2)
}

#[twin]
pub fn doubles_19(x: &Tensor<f64>, y: &Tensor, k: f32, w: f32) -> (Tensor, f32) {
    let wide = y.cast::<f32>();
    let curve: Tensor = wide.maximum(y);
    let signal: Tensor = &curve - ((&wide + w - &wide) * &curve + &curve + &curve - &curve + &curve);
    (signal, wide.sum().item())
}

#[twin]
pub fn doubles_20(x: &Tensor<f64>, y: Tensor<f64>) -> Tensor<f64> {
    let wide = y.gelu()
        .cast::<i32>();
    let curve = y.exp();
    let signal: Tensor<f64> = curve.trunc() / 0.0;
    let curve_2 = ((&signal / &signal / &signal + &signal - &y) * &signal - 1.5 - &signal + &signal).exp_m1() + SHARPNESS;
    curve_2
}

#[twin]
pub fn doubles_21(x: &Tensor<f64>, y: Tensor<f64>, z: Tensor<f64>) -> (Tensor<f64>, Tensor<f64>, f64) {
    let shifted: Tensor<f64> = y - x / z;
    let signal = x.ln();
    let per_row = signal.prod_axis(1);
    let scaled = ((&per_row / (SHARPNESS * SHARPNESS) - &per_row) * &per_row * &per_row / &per_row + &per_row) * &per_row - &per_row;
    (scaled, signal, per_row.sum().item())
}

pub const CASES: &[Case] = &[
    case!("doubles_0": Listed Own ["f64 n"], |a| doubles_0(a[0].take()), doubles_0),
    case!("doubles_1": Listed Own ["f32 nm" "f32"], |a| doubles_1(a[0].take(), a[1].take()), doubles_1),
    case!("doubles_2": Listed Own ["f64 nm" "f64 nm" "f32"], |a| doubles_2(a[0].take(), a[1].take(), a[2].take()), doubles_2),
    case!("doubles_3": Listed Own ["f32 n" "f64"], |a| doubles_3(a[0].take(), a[1].take()), doubles_3),
    case!("doubles_4": Listed Own ["f64 nm"], |a| doubles_4(a[0].take()), doubles_4),
    case!("doubles_5": Listed Own ["f64 nm" "f64 nm"], |a| doubles_5(a[0].take(), a[1].take()), doubles_5),
    case!("doubles_6": Listed Own ["f64 n"], |a| doubles_6(a[0].take()), doubles_6),
    case!("doubles_7": Listed Own ["f64 nm" "f64 m" "f64" "f64"], |a| doubles_7(a[0].take(), a[1].take(), a[2].take(), a[3].take()), doubles_7),
    case!("doubles_8": Listed Own ["f32 nm" "f32 ."], |a| doubles_8(a[0].take(), a[1].take()), doubles_8),
    case!("doubles_9": Listed Own ["f32 nm" "f64 nm" "f64"], |a| doubles_9(a[0].take(), a[1].take(), a[2].take()), doubles_9),
    case!("doubles_10": Listed Own ["f64 n" "f64"], |a| doubles_10(a[0].take(), a[1].take()), doubles_10),
    case!("doubles_11": Listed Own ["f32 nm" "f32 nm" "f32 n1" "f32"], |a| doubles_11(a[0].take(), a[1].take(), a[2].take(), a[3].take()), doubles_11),
    case!("doubles_12": Listed Own ["f64 nm" "f64 ."], |a| doubles_12(a[0].take(), a[1].take()), doubles_12),
    case!("doubles_13": Listed Own ["f64 nm" "f64 ."], |a| doubles_13(a[0].take(), a[1].take()), doubles_13),
    case!("doubles_14": Listed Own ["f32 nm" "f32 ." "f64"], |a| doubles_14(a[0].take(), a[1].take(), a[2].take()), doubles_14),
    case!("doubles_15": Listed Own ["f32 nm" "f32 nm" "f64"], |a| doubles_15(a[0].take(), a[1].take(), a[2].take()), doubles_15),
    case!("doubles_16": Listed Own ["f32 nm" "f64 nm" "f64 n1" "f64"], |a| doubles_16(a[0].take(), a[1].take(), a[2].take(), a[3].take()), doubles_16),
    case!("doubles_17": Listed Own ["f64 nm" "f64 ."], |a| doubles_17(a[0].take(), a[1].take()), doubles_17),
    case!("doubles_18": Listed Own ["f32 nm" "f32 nm"], |a| doubles_18(a[0].take(), a[1].take()), doubles_18),
    case!("doubles_19": Listed Own ["f64 nm" "f32 nm" "f32" "f32"], |a| doubles_19(a[0].take(), a[1].take(), a[2].take(), a[3].take()), doubles_19),
    case!("doubles_20": Listed Own ["f64 nm" "f64 ."], |a| doubles_20(a[0].take(), a[1].take()), doubles_20),
    case!("doubles_21": Listed Own ["f64 nm" "f64 nm" "f64 n1"], |a| doubles_21(a[0].take(), a[1].take(), a[2].take()), doubles_21),
];
