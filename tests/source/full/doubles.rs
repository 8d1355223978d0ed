//! Arithmetic on `f64`, and casts.

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
pub fn doubles_0(x: Tensor<f64>) -> (f64, Tensor<f64>) {
    let response = &x + SHARPNESS;
    let factor: f64 = 0.5;
    let scaled: Tensor<f64> = response.trunc();
    (x.sum().item(), scaled)
}

#[jit(full)]
pub fn doubles_1(x: &Tensor, y: Tensor, k: f32) -> (Tensor<f64>, Tensor<f64>) {
    let wide = y.maximum(k).min_axis(0).cast::<f64>();
    let signal = wide.tan();
    let scaled = (&signal * signal.gelu())
        .sinh();
    let scaled_2 = (&scaled + &scaled).minimum(k as f64);
    (scaled_2.clone(), scaled_2)
}

#[jit(full)]
pub fn doubles_2(x: Tensor<f64>, y: &Tensor<f64>, k: f32) -> (Tensor<f64>, Tensor<f64>) {
    let shifted = (y + y - y - (SHARPNESS - 0.5)) * y * y;
    let shifted = x.acos();
    let response = shifted.exp();
    let gain = k as f64;
    let scaled = response.erf();
    (scaled.clone(), scaled)
}

#[jit(full)]
pub fn doubles_3(x: &Tensor, y: &Tensor, z: Tensor, k: f64) -> (Tensor<u8>, Tensor<u8>) {
    let scaled = &z / &z - z.cast::<f32>();
    let signal = k as f32 * &scaled;
    let exact = signal.cast::<u8>();
    (exact.clone(), exact)
}

#[jit(full)]
pub fn doubles_4(x: Tensor, k: f32, w: f32) -> (Tensor, Tensor) {
    let shifted: Tensor = w * x.silu();
    (shifted.clone(), shifted)
}

#[jit(full)]
pub fn doubles_5(x: &Tensor<f64>, y: Tensor<f64>, z: Tensor<f64>, k: f32, w: f32) -> (Tensor<f64>, Tensor<f64>) {
    let shifted: Tensor<f64> = &z - &z;
    let response = shifted + w as f64;
    let signal = (&response * &response).atan();
    (signal.clone(), signal)
}

#[jit(full)]
pub fn doubles_6(x: Tensor<f64>, y: &Tensor<f64>, k: f32) -> (Tensor<f64>, Tensor<f64>) {
    let curve = y.cast::<u8>() / k as u8;
    let curve_2 = x + y;
    (curve_2.clone(), curve_2)
}

#[jit(full)]
pub fn doubles_7(x: &Tensor<f64>, y: Tensor<f64>, k: f64, w: f64) -> (Tensor, Tensor) {
    let y = y.cast::<f32>().ln();
    let scaled = x.erf() * SHARPNESS / (x - SHARPNESS).cosh();
    let energy = &y - scaled.cast::<f32>();
    let energy_2 = (y.var_keepdim(0) - &y).tan();
    (energy_2.clone(), energy_2)
}

#[jit(full)]
pub fn doubles_8(x: Tensor) -> (Tensor, f32) {
    let response = x.atan2(&x).cast::<f64>().round();
    let energy = x.silu();
    let response_2 = (energy.round() - &x)
        .trunc();
    let response_2 = &response_2 / response_2.sum_keepdim(0);
    (response_2.clone(), response_2.sum().item())
}

#[jit(full)]
pub fn doubles_9(x: &Tensor, k: f64) -> (f32, Tensor) {
    let x = ((x + k as f32 - x) / -0.25 + x) / x / x * x;
    let shifted = (&x * k as f32 * 2.0 + k as f32 - &x) / &x;
    let per_row = shifted.mean_axis(-2);
    let per_row = x.recip();
    (per_row.sum().item(), per_row)
}

#[jit(full)]
pub fn doubles_10(x: Tensor<f64>, y: &Tensor<f64>) -> (Tensor<i32>, f64, Tensor<f64>) {
    let margins = y.trunc().cast::<i32>().max_axis(0);
    let shifted = y.exp()
        .ln();
    (margins, shifted.sum().item(), shifted)
}

#[jit(full)]
pub fn doubles_11(x: &Tensor, k: f64, w: f64) -> (f32, Tensor, Tensor) {
    let profile: Tensor = x.norm_keepdim(0);
    let signal = w as f32 / &profile + &profile;
    (x.sum().item(), signal.clone(), &signal / (&profile - (SCALE - -1.0)))
}

#[jit(full)]
pub fn doubles_12(x: &Tensor<f64>, y: Tensor<f64>) -> (Tensor<bool>, f64) {
    let counts: Tensor<bool> = ((&y + &y + 1.5) / &y * &y / &y)
        .sigmoid()
        .cast::<bool>();
    (counts, y.sum().item())
}

#[jit(full)]
pub fn doubles_13(x: &Tensor<f64>) -> (Tensor<bool>, Tensor<bool>) {
    let wide = x.cast::<bool>();
    (wide.clone(), wide)
}

#[jit(full)]
pub fn doubles_14(x: &Tensor, y: Tensor, k: f64) -> (Tensor, f64, f32) {
    let curve = &y + &y - x;
    let curve: Tensor = (((&curve + &curve - &y) * SCALE + &curve - x + x) / SCALE - k as f32).maximum(SCALE);
    let totals = x.sum_axis(0);
    let scaled = SCALE * (k as f32 * &totals);
    (scaled, k, y.sum().item())
}

#[jit(full)]
pub fn doubles_15(x: &Tensor, y: Tensor, k: f64) -> (Tensor<f64>, Tensor<f64>) {
    let signal = (&y + &y).gelu();
    let scaled: Tensor = &signal + k as f32;
    let scaled = scaled.cast::<f32>();
    let exact: Tensor<f64> = signal.cast::<f64>();
    let exact = exact.maximum(k);
    (exact.clone(), exact)
}

#[jit(full)]
pub fn doubles_16(x: &Tensor, y: &Tensor<f64>) -> Tensor<f64> {
    let response = y * y - SHARPNESS;
    let shifted = response.acos();
    let curve = (&shifted / y - 0.5 - &shifted + y) * (SHARPNESS + SHARPNESS) + 2.0 + &shifted - -1.0;
    curve
}

#[jit(full)]
pub fn doubles_17(x: &Tensor<f64>, y: &Tensor<f64>) -> (Tensor<f64>, f64) {
    let wide = y.cast::<i32>();
    let shifted = y.erf();
    let scaled = shifted * SHARPNESS;
    let energy = y * &scaled;
    (energy, scaled.sum().item())
}

#[jit(full)]
pub fn doubles_18(x: &Tensor, k: f64) -> Tensor {
    let shifted = x * x;
    shifted
}

#[jit(full)]
pub fn doubles_19(x: &Tensor<f64>, k: f64, w: f64) -> (Tensor<f64>, Tensor<f64>) {
    let scaled = x + w.sqrt();
    let factor: f64 = -0.25;
    let scaled = (&scaled - factor + SHARPNESS).trunc();
    let shifted = &scaled / SHARPNESS;
    (shifted.clone(), shifted)
}

#[jit(full)]
pub fn doubles_20(x: &Tensor<f64>, y: Tensor<f64>) -> Tensor<f64> {
    let wide = y.gelu()
        .cast::<i32>();
    let curve = y.exp();
    let signal: Tensor<f64> = curve.trunc() / 0.0;
    let curve_2 = ((&signal / &signal / &signal + &signal - &signal) * x - 1.5 - &signal + x).exp_m1() + SHARPNESS;
    curve_2
}

#[jit(full)]
pub fn doubles_21(x: &Tensor<f64>) -> Tensor<f64> {
    let scaled: Tensor<f64> = (x * x * 0.5 / x + x + x)
        .atan();
    let shifted = x - (((&scaled + &scaled) / (SHARPNESS * SHARPNESS) - &scaled) * &scaled * &scaled / &scaled + x) * &scaled;
    let shifted = 1.5 * x;
    shifted
}

pub const CASES: &[Case] = &[
    case!("doubles_0": Listed Own ["f64 n"], |a| doubles_0(a[0].take()), doubles_0),
    case!("doubles_1": Listed Own ["f32 nm" "f32 nm" "f32"], |a| doubles_1(a[0].take(), a[1].take(), a[2].take()), doubles_1),
    case!("doubles_2": Listed Own ["f64 n" "f64 n" "f32"], |a| doubles_2(a[0].take(), a[1].take(), a[2].take()), doubles_2),
    case!("doubles_3": Listed Own ["f32 nm" "f32 nm" "f32 n1" "f64"], |a| doubles_3(a[0].take(), a[1].take(), a[2].take(), a[3].take()), doubles_3),
    case!("doubles_4": Listed Own ["f32 nm" "f32" "f32"], |a| doubles_4(a[0].take(), a[1].take(), a[2].take()), doubles_4),
    case!("doubles_5": Listed Own ["f64 nm" "f64 nm" "f64 n1" "f32" "f32"], |a| doubles_5(a[0].take(), a[1].take(), a[2].take(), a[3].take(), a[4].take()), doubles_5),
    case!("doubles_6": Listed Own ["f64 nm" "f64 nm" "f32"], |a| doubles_6(a[0].take(), a[1].take(), a[2].take()), doubles_6),
    case!("doubles_7": Listed Own ["f64 n" "f64 n" "f64" "f64"], |a| doubles_7(a[0].take(), a[1].take(), a[2].take(), a[3].take()), doubles_7),
    case!("doubles_8": Listed Own ["f32 n"], |a| doubles_8(a[0].take()), doubles_8),
    case!("doubles_9": Listed Own ["f32 nm" "f64"], |a| doubles_9(a[0].take(), a[1].take()), doubles_9),
    case!("doubles_10": Listed Own ["f64 nm" "f64 m"], |a| doubles_10(a[0].take(), a[1].take()), doubles_10),
    case!("doubles_11": Listed Own ["f32 n" "f64" "f64"], |a| doubles_11(a[0].take(), a[1].take(), a[2].take()), doubles_11),
    case!("doubles_12": Listed Own ["f64 nm" "f64 m"], |a| doubles_12(a[0].take(), a[1].take()), doubles_12),
    case!("doubles_13": Listed Own ["f64 n"], |a| doubles_13(a[0].take()), doubles_13),
    case!("doubles_14": Listed Own ["f32 nm" "f32 nm" "f64"], |a| doubles_14(a[0].take(), a[1].take(), a[2].take()), doubles_14),
    case!("doubles_15": Listed Own ["f32 nm" "f32 m" "f64"], |a| doubles_15(a[0].take(), a[1].take(), a[2].take()), doubles_15),
    case!("doubles_16": Listed Own ["f32 nm" "f64 m"], |a| doubles_16(a[0].take(), a[1].take()), doubles_16),
    case!("doubles_17": Listed Own ["f64 n" "f64 n"], |a| doubles_17(a[0].take(), a[1].take()), doubles_17),
    case!("doubles_18": Listed Own ["f32 nm" "f64"], |a| doubles_18(a[0].take(), a[1].take()), doubles_18),
    case!("doubles_19": Listed Own ["f64 nm" "f64" "f64"], |a| doubles_19(a[0].take(), a[1].take(), a[2].take()), doubles_19),
    case!("doubles_20": Listed Own ["f64 n" "f64 n"], |a| doubles_20(a[0].take(), a[1].take()), doubles_20),
    case!("doubles_21": Listed Own ["f64 nm"], |a| doubles_21(a[0].take()), doubles_21),
];
