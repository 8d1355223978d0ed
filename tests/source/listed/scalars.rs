//! Scalars of all types, arithmetic on them, constants, and lengths.

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
pub fn scalars_0(x: Tensor<i32>, k: u8, w: i64) -> Tensor<i32> {
    let length: usize = FEW * FEW;
    let curve = length as i32 - &x + &x * 2;
    curve
}

#[twin]
pub fn scalars_1(x: &Tensor, y: Tensor) -> Tensor {
    let response = ((x / x + x + &y) / &y + &y) * x + &y + 2.0;
    let shifted = response.maximum((&y / -1.0 + &response) * x);
    let shifted = &shifted / 0.0;
    let shifted: Tensor = (&shifted * &y - SCALE + SCALE) / &shifted + SCALE * SCALE;
    shifted
}

#[twin]
pub fn scalars_2(x: &Tensor, k: u64, w: isize) -> (Tensor, Tensor) {
    let curve = w as f32 + x;
    let curve = curve.minimum(&curve);
    (x.clone(), curve)
}

#[twin]
pub fn scalars_3(x: &Tensor, y: &Tensor, k: u64) -> Tensor {
    let rate: isize = -1;
    rate as f32 / y
}

#[twin]
pub fn scalars_4(x: &Tensor, y: Tensor) -> (Tensor, Tensor) {
    let y: usize = 2;
    let curve = x - x;
    let step = y as f64;
    let response = SCALE - -1.0 / (step as f32 * &curve);
    (response.clone(), response)
}

#[twin]
pub fn scalars_5(x: Tensor, y: Tensor, k: f64, w: usize) -> Tensor {
    let y = &y * SCALE;
    let per_row = x.prod_axis(0);
    let scaled = (SCALE + &y) * w as f32 + &y;
    scaled
}

#[twin]
pub fn scalars_6(x: &Tensor, y: &Tensor, z: &Tensor<f64>, k: i64) -> (Tensor, f32) {
    let energy = k as f32 * x;
    let curve = &energy / &energy;
    (curve.clone(), curve.sum().item())
}

#[twin]
pub fn scalars_7(x: &Tensor<f64>, k: f32, w: i32, p: f32) -> (Tensor<f64>, i32) {
    let rate: u8 = 1;
    let scaled = x / (x - rate as f64);
    let scaled_2 = scaled / rate as f64;
    let scaled_2 = &scaled_2 + (rate as f64 + SHARPNESS);
    (scaled_2, w)
}

#[twin]
pub fn scalars_8(x: Tensor, y: &Tensor, k: f32) -> (Tensor, Tensor, Tensor) {
    let rate = k as i32 - OFFSET;
    (y.clone(), k + SCALE - SCALE * y, y.clone())
}

#[twin]
pub fn scalars_9(x: &Tensor<i32>, y: Tensor<i32>, k: i32, w: f32) -> (Tensor<i32>, Tensor<i32>) {
    let margins = (&y - &y - &y - x + &y).min_keepdim(1);
    let rate = w as isize;
    (margins.clone(), margins)
}

#[twin]
pub fn scalars_10(x: Tensor<i32>, y: &Tensor<i32>, z: &Tensor<f64>, k: u32) -> Tensor<f64> {
    let gain: isize = 0;
    let z = z * z;
    let gain_2: u32 = gain as u32;
    let curve = &z * SHARPNESS;
    curve
}

#[twin]
pub fn scalars_11(x: &Tensor<i32>, k: f32, w: f64) -> (Tensor<i32>, Tensor<i32>) {
    let factor = w as i32;
    let shifted = x * x;
    let factor_2 = factor as isize;
    let response: Tensor<i32> = shifted.minimum(factor);
    let curve = shifted.minimum(factor - &response);
    (&curve * factor_2 as i32 * (factor_2 as i32 * factor), curve)
}

#[twin]
pub fn scalars_12(x: Tensor, y: &Tensor, k: u64, w: i32, p: f64) -> (Tensor, Tensor, Tensor) {
    let shifted = y.powf(y + p as f32);
    let gain: u8 = p as u8;
    let gain_2 = gain as u32;
    let gain_3 = gain_2 as isize;
    (shifted.clone(), shifted.clone(), shifted)
}

#[twin]
pub fn scalars_13(x: &Tensor<f64>, y: &Tensor<f64>, k: usize, w: bool) -> Tensor<f64> {
    let step: u8 = 2;
    let scaled = y * step as f64 * y - y - y;
    let rate = step as isize;
    let rate_2 = step - LEVEL;
    let curve = y.maximum(scaled.maximum(SHARPNESS + 1.5));
    curve
}

#[twin]
pub fn scalars_14(x: &Tensor<i32>, y: Tensor<i32>, k: usize, w: i64) -> (usize, i32, Tensor<i32>, Tensor<i32>) {
    let response = w as i32 * (&y * (OFFSET + OFFSET)).min_keepdim(-1);
    let response = &response * (((&response + &response) * w as i32 * &response + &response) * &response / w as i32);
    let energy = &response * &response;
    let factor: f32 = w as f32;
    let signal = y.minimum(factor as i32).maximum(&y);
    (k, signal.sum().item(), signal.clone(), signal.minimum(factor as i32))
}

#[twin]
pub fn scalars_15(x: &Tensor<f64>, y: &Tensor<f64>, k: u32) -> (f64, Tensor<f64>) {
    let energy = y + (y - y) / k as f64;
    let response = k as f64 / x;
    (response.sum().item(), response)
}

#[twin]
pub fn scalars_16(x: &Tensor, y: &Tensor, k: i32, w: f32) -> (f32, Tensor) {
    let response = y * y - y - y + SCALE + y;
    let factor = w as u8;
    let response_2: Tensor = &response + &response + factor as f32 + SCALE + &response;
    (response_2.sum().item(), response_2)
}

#[twin]
pub fn scalars_17(x: &Tensor<f64>, k: f32, w: f32, p: u8) -> (Tensor<f64>, Tensor<f64>, f64) {
    let signal: Tensor<f64> = x.powf(p as f64);
    let signal = x + SHARPNESS;
    let response: Tensor<f64> = (p as f64 / &signal).maximum(1.5);
    let response = (&response / SHARPNESS - &response + &response + x + x) * 0.5;
    (response.clone(), response.var_keepdim(-1), response.sum().item())
}

#[twin]
pub fn scalars_18(x: &Tensor<f64>) -> (Tensor<f64>, Tensor<f64>, Tensor<f64>) {
    let x = x.maximum(x);
    let shifted = (((&x - SHARPNESS) * &x * (SHARPNESS - 3.0) - &x) * &x + &x + 3.0 + &x)
        .atan2(0.5 - &x) * 1e-3;
    let shifted_2 = &x + (SHARPNESS + 0.0);
    let factor: f64 = 2.0;
    (shifted_2.clone(), &shifted_2 * (factor + factor), shifted_2.maximum(shifted_2.minimum(factor)))
}

#[twin]
pub fn scalars_19(x: &Tensor<f64>, y: Tensor<f64>, k: u64) -> Tensor<f64> {
    let y: f64 = -0.25;
    let energy = x.atan2(SHARPNESS);
    let signal = (&energy - y) * SHARPNESS / y.max(0.5);
    let response = (&signal - y)
        .powf(y);
    response
}

#[twin]
pub fn scalars_20(x: Tensor<f64>) -> (Tensor<f64>, Tensor<f64>, Tensor<f64>) {
    let rate: u64 = 2;
    let factor = rate as u8 - 2;
    let scaled: Tensor<f64> = 0.1 - &x;
    (scaled.clone(), scaled.clone(), scaled)
}

#[twin]
pub fn scalars_21(x: &Tensor<i32>, y: &Tensor<i32>, k: u8) -> (Tensor<i32>, Tensor<i32>) {
    let step: u32 = 3;
    let curve = y.minimum(3);
    let gain = step as u64;
    let curve_2 = y / gain as i32 + gain as i32 + (gain as i32 + OFFSET);
    (curve_2.clone(), curve_2)
}

#[twin]
pub fn scalars_22(x: &Tensor<i32>, k: i32, w: i32) -> (i32, Tensor<i32>) {
    let profile = x.max_axis(-1);
    (x.sum().item(), profile)
}

#[twin]
pub fn scalars_23(x: Tensor<f64>, y: &Tensor<f64>, k: u64, w: isize) -> (Tensor<f64>, f64) {
    let rate: f32 = w as f32;
    let factor = rate as u64 - k;
    let y = factor as isize;
    let x = &x - y as f64;
    (x.clone(), x.sum().item())
}

#[twin]
pub fn scalars_24(x: &Tensor<f64>, y: Tensor<f64>) -> (Tensor<f64>, Tensor<f64>) {
    let factor: i64 = 3;
    let gain: f64 = 2.0;
    let y = gain as i32 - OFFSET;
    let response = gain.sqrt() + y as f64 * x;
    let factor_2: i64 = factor * factor + STRIDE;
    (response, x.clone())
}

#[twin]
pub fn scalars_25(x: &Tensor<f64>, y: &Tensor) -> (Tensor, f32) {
    let curve = y - y;
    let scaled = (&curve / SCALE + &curve + SCALE) / 1e-3;
    let response: Tensor<f64> = x.min_keepdim(-1) * 0.5 - x;
    let rate: i64 = 2;
    let response: Tensor = &curve - SCALE;
    (response.clone(), response.item())
}

#[twin]
pub fn scalars_26(x: &Tensor<f64>, y: Tensor<f64>) -> (Tensor<f64>, Tensor<f64>) {
    let curve = x.atan2(&y);
    let signal: Tensor<f64> = SHARPNESS * (x + &curve);
    let response: Tensor<f64> = signal.maximum(&signal);
    let signal_2 = (response.maximum(SHARPNESS) / (SHARPNESS - 2.0)).atan2(&response);
    let signal_2 = signal_2.maximum(&signal_2 * curve.maximum(&signal_2));
    (signal_2.clone(), signal_2)
}

#[twin]
pub fn scalars_27(x: &Tensor<i32>, k: u8, w: f32) -> (i32, Tensor<i32>, Tensor<i32>) {
    let gain = SHARPNESS * 2.0;
    let energy: Tensor<i32> = x * gain as i32 * x * gain as i32;
    let energy_2 = (&energy + OFFSET) * OFFSET;
    let profile = (gain as i32 - energy_2.minimum(OFFSET))
        .sum_axis(0);
    let gain_2: i32 = 2;
    (energy.sum().item(), profile.clone(), profile)
}

#[twin]
pub fn scalars_28(x: &Tensor, y: Tensor<i32>) -> (i32, Tensor) {
    let length: usize = 2;
    (y.sum().item(), x.clone())
}

#[twin]
pub fn scalars_29(x: &Tensor, k: f32) -> (Tensor, f32, f32, Tensor) {
    let gain: u32 = 1;
    let energy = (x + (k - k) + k) * x;
    (energy.clone(), k, energy.sum().item(), energy)
}

pub const CASES: &[Case] = &[
    case!("scalars_0": Listed Own ["i32 n" "u8" "i64"], |a| scalars_0(a[0].take(), a[1].take(), a[2].take()), scalars_0),
    case!("scalars_1": Listed Own ["f32 n" "f32 n"], |a| scalars_1(a[0].take(), a[1].take()), scalars_1),
    case!("scalars_2": Listed Own ["f32 n" "u64" "isize"], |a| scalars_2(a[0].take(), a[1].take(), a[2].take()), scalars_2),
    case!("scalars_3": Listed Own ["f32 nm" "f32 m" "u64"], |a| scalars_3(a[0].take(), a[1].take(), a[2].take()), scalars_3),
    case!("scalars_4": Listed Own ["f32 n" "f32 n"], |a| scalars_4(a[0].take(), a[1].take()), scalars_4),
    case!("scalars_5": Listed Own ["f32 n" "f32 n" "f64" "usize"], |a| scalars_5(a[0].take(), a[1].take(), a[2].take(), a[3].take()), scalars_5),
    case!("scalars_6": Listed Own ["f32 nm" "f32 nm" "f64 n1" "i64"], |a| scalars_6(a[0].take(), a[1].take(), a[2].take(), a[3].take()), scalars_6),
    case!("scalars_7": Listed Own ["f64 nm" "f32" "i32" "f32"], |a| scalars_7(a[0].take(), a[1].take(), a[2].take(), a[3].take()), scalars_7),
    case!("scalars_8": Listed Own ["f32 nm" "f32 ." "f32"], |a| scalars_8(a[0].take(), a[1].take(), a[2].take()), scalars_8),
    case!("scalars_9": Listed Own ["i32 nm" "i32 nm" "i32" "f32"], |a| scalars_9(a[0].take(), a[1].take(), a[2].take(), a[3].take()), scalars_9),
    case!("scalars_10": Listed Own ["i32 nm" "i32 nm" "f64 n1" "u32"], |a| scalars_10(a[0].take(), a[1].take(), a[2].take(), a[3].take()), scalars_10),
    case!("scalars_11": Listed Own ["i32 n" "f32" "f64"], |a| scalars_11(a[0].take(), a[1].take(), a[2].take()), scalars_11),
    case!("scalars_12": Listed Own ["f32 nm" "f32 nm" "u64" "i32" "f64"], |a| scalars_12(a[0].take(), a[1].take(), a[2].take(), a[3].take(), a[4].take()), scalars_12),
    case!("scalars_13": Listed Own ["f64 n" "f64 n" "usize" "bool"], |a| scalars_13(a[0].take(), a[1].take(), a[2].take(), a[3].take()), scalars_13),
    case!("scalars_14": Listed Own ["i32 n" "i32 n" "usize" "i64"], |a| scalars_14(a[0].take(), a[1].take(), a[2].take(), a[3].take()), scalars_14),
    case!("scalars_15": Listed Own ["f64 nm" "f64 nm" "u32"], |a| scalars_15(a[0].take(), a[1].take(), a[2].take()), scalars_15),
    case!("scalars_16": Listed Own ["f32 nm" "f32 ." "i32" "f32"], |a| scalars_16(a[0].take(), a[1].take(), a[2].take(), a[3].take()), scalars_16),
    case!("scalars_17": Listed Own ["f64 n" "f32" "f32" "u8"], |a| scalars_17(a[0].take(), a[1].take(), a[2].take(), a[3].take()), scalars_17),
    case!("scalars_18": Listed Own ["f64 nm"], |a| scalars_18(a[0].take()), scalars_18),
    case!("scalars_19": Listed Own ["f64 nm" "f64 m" "u64"], |a| scalars_19(a[0].take(), a[1].take(), a[2].take()), scalars_19),
    case!("scalars_20": Listed Own ["f64 nm"], |a| scalars_20(a[0].take()), scalars_20),
    case!("scalars_21": Listed Own ["i32 n" "i32 n" "u8"], |a| scalars_21(a[0].take(), a[1].take(), a[2].take()), scalars_21),
    case!("scalars_22": Listed Own ["i32 nm" "i32" "i32"], |a| scalars_22(a[0].take(), a[1].take(), a[2].take()), scalars_22),
    case!("scalars_23": Listed Own ["f64 n" "f64 n" "u64" "isize"], |a| scalars_23(a[0].take(), a[1].take(), a[2].take(), a[3].take()), scalars_23),
    case!("scalars_24": Listed Own ["f64 nm" "f64 nm"], |a| scalars_24(a[0].take(), a[1].take()), scalars_24),
    case!("scalars_25": Listed Own ["f64 nm" "f32 ."], |a| scalars_25(a[0].take(), a[1].take()), scalars_25),
    case!("scalars_26": Listed Own ["f64 n" "f64 n"], |a| scalars_26(a[0].take(), a[1].take()), scalars_26),
    case!("scalars_27": Listed Own ["i32 nm" "u8" "f32"], |a| scalars_27(a[0].take(), a[1].take(), a[2].take()), scalars_27),
    case!("scalars_28": Listed Own ["f32 nm" "i32 m"], |a| scalars_28(a[0].take(), a[1].take()), scalars_28),
    case!("scalars_29": Listed Own ["f32 nm" "f32"], |a| scalars_29(a[0].take(), a[1].take()), scalars_29),
];
