//! Arithmetic on real numbers.

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
pub fn elementwise_0(x: &Tensor, y: &Tensor, z: &Tensor) -> Tensor {
    let signal = 0.5 + z.asin();
    let signal_2 = signal.atan2(&signal);
    let curve = (&signal_2 / &signal_2 / -&signal_2).log2();
    let shifted = (z * x).powi(OFFSET);
    let rate: f32 = 3.0;
    shifted
}

#[twin]
pub fn elementwise_1(x: Tensor, y: &Tensor, k: f32) -> (Tensor, f32, Tensor) {
    let shifted = (&x / y).sum().tan();
    let shifted = &x - k;
    let shifted_2 = &shifted * shifted.powf(SCALE);
    (shifted, shifted_2.sum().item(), shifted_2)
}

#[twin]
pub fn elementwise_2(x: &Tensor, y: Tensor, k: f32) -> Tensor {
    let signal = (-&y).cos();
    let energy = (((x + k.max(0.5)) / x + 1e-3 + &y + k) * SCALE - &y) * 0.5;
    let energy = &energy - x / &energy - (-&energy)
        .atan2(k);
    let signal_2 = energy.signum();
    signal_2
}

#[twin]
pub fn elementwise_3(x: &Tensor, y: Tensor) -> (Tensor, Tensor) {
    let scaled: Tensor = y.maximum(SCALE);
    let scaled_2 = y.square();
    let scaled_2 = -&y / SCALE * &scaled_2;
    let curve = &scaled_2 * &scaled_2;
    (curve.clone(), curve)
}

#[twin]
pub fn elementwise_4(x: &Tensor, k: f32) -> (f32, Tensor) {
    let shifted = x.trunc();
    let signal = shifted.maximum(&shifted);
    let signal_2 = signal - (k.sqrt() + SCALE);
    let total = signal_2.sum();
    (total.sum().item(), total)
}

#[twin]
pub fn elementwise_5(x: Tensor, y: &Tensor, k: f32) -> Tensor {
    let scaled = y.trunc();
    let curve = x - y;
    let energy = curve + (y - SCALE);
    let scaled_2 = scaled.clamp(-0.5, SCALE);
    scaled_2
}

#[twin]
pub fn elementwise_6(x: &Tensor, y: Tensor, z: Tensor, k: f32) -> (f32, Tensor) {
    let signal = &z / &z;
    let response = &signal / &signal * &z * &signal / k * k.min(2.0) * &signal;
    let response_2 = -x + x;
    let signal_2 = response_2.abs();
    (k, signal_2)
}

#[twin]
pub fn elementwise_7(x: Tensor, y: &Tensor) -> (Tensor, f32, Tensor) {
    let signal: Tensor = (y * y * 3.0 - y)
        .sqrt();
    let signal_2 = (&signal + &signal) / &signal * 2.0 / &signal;
    let response: Tensor = signal_2.ln_1p();
    (signal.ln_1p().max(), response.sum().item(), response)
}

#[twin]
pub fn elementwise_8(x: Tensor, y: &Tensor) -> Tensor {
    let energy = y.maximum(y);
    energy
}

#[twin]
pub fn elementwise_9(x: &Tensor, k: f32) -> Tensor {
    let response = x * x - 1.5 - x;
    let curve: Tensor = (&response + x.asin()).asin();
    let spread = ((&curve / &curve - x) / k)
        .max();
    spread
}

#[twin]
pub fn elementwise_10(x: &Tensor, y: Tensor) -> (f32, Tensor, Tensor) {
    let rate: f32 = -0.25;
    let energy: Tensor = y.log10();
    let curve = ((&energy + rate.floor() - &energy - &energy + rate) / &y / &energy / &energy).exp();
    (energy.sum().item(), curve.clone(), (&energy - &energy - rate - &y) / &curve / &energy * &energy + rate * SCALE - (rate - SCALE))
}

#[twin]
pub fn elementwise_11(x: &Tensor, y: &Tensor, z: &Tensor) -> (Tensor, f32, Tensor) {
    let energy = ((z / z - 0.0 + z) * z - z) / 0.0 * SCALE - z;
    let shifted: Tensor = (y + y + y + y + 0.5) / y;
    let curve = (shifted.tanh() - 1.5).powi(2);
    let curve_2 = x.abs();
    let curve_2 = (y.signum() - x)
        .sqrt();
    (curve_2.powf(&curve_2).tan(), curve_2.sum().item(), curve_2)
}

#[twin]
pub fn elementwise_12(x: &Tensor, y: &Tensor, k: f32) -> (Tensor, f32) {
    let signal = -y;
    let energy = signal.tan();
    let energy = k.abs();
    let curve = signal.signum();
    (curve, k)
}

#[twin]
pub fn elementwise_13(x: &Tensor, k: f32) -> (Tensor, Tensor) {
    let scaled: Tensor = -x;
    let curve = x.silu();
    let curve = (&curve + &curve).signum().maximum(&curve);
    let scaled_2 = (x / (&curve + &scaled))
        .log2();
    let response = scaled_2.relu();
    (response.clone(), response)
}

#[twin]
pub fn elementwise_14(x: &Tensor, y: &Tensor) -> Tensor {
    let energy: Tensor = (y + x)
        .gelu()
        .cosh();
    energy
}

#[twin]
pub fn elementwise_15(x: Tensor) -> (Tensor, Tensor) {
    let response = (&x - &x)
        .atan2(&x) + SCALE;
    (x, response)
}

#[twin]
pub fn elementwise_16(x: &Tensor) -> Tensor {
    let energy: Tensor = x.ceil() / x;
    energy
}

#[twin]
pub fn elementwise_17(x: Tensor, y: Tensor, k: f32) -> (f32, Tensor) {
    let curve = &y / k * k;
    let factor = k.abs();
    (y.sum().item(), curve)
}

#[twin]
pub fn elementwise_18(x: &Tensor, y: &Tensor) -> (f32, Tensor, Tensor) {
    let curve = x * x;
    (y.sum().item(), curve, x.clone())
}

#[twin]
pub fn elementwise_19(x: &Tensor, y: &Tensor) -> (Tensor, Tensor) {
    let signal = y / (y.atan() / y);
    let signal = &signal * x;
    let curve = x.powf(signal.powi(3)) / &signal;
    (curve.clone(), curve)
}

#[twin]
pub fn elementwise_20(x: &Tensor, y: Tensor) -> Tensor {
    let curve: Tensor = y.cos();
    let energy = curve.square() / curve.minimum(&y).floor();
    let curve_2 = energy.trunc();
    let gain: f32 = 3.0;
    let energy_2 = &y + curve_2;
    energy_2
}

#[twin]
pub fn elementwise_21(x: &Tensor, y: Tensor, z: Tensor, k: f32) -> (Tensor, Tensor) {
    let scaled = y.silu();
    let energy = &scaled / k.min(2.0) + -(&scaled * &scaled);
    let scaled_2 = (((&energy / k.abs() - k) * (k - k) + &energy) * &energy + &y - &energy) / &energy;
    (scaled_2.clone(), scaled_2)
}

pub const CASES: &[Case] = &[
    case!("elementwise_0": Listed Own ["f32 nm" "f32 nm" "f32 n1"], |a| elementwise_0(a[0].take(), a[1].take(), a[2].take()), elementwise_0),
    case!("elementwise_1": Listed Own ["f32 nm" "f32 nm" "f32"], |a| elementwise_1(a[0].take(), a[1].take(), a[2].take()), elementwise_1),
    case!("elementwise_2": Listed Own ["f32 n" "f32 n" "f32"], |a| elementwise_2(a[0].take(), a[1].take(), a[2].take()), elementwise_2),
    case!("elementwise_3": Listed Own ["f32 n" "f32 n"], |a| elementwise_3(a[0].take(), a[1].take()), elementwise_3),
    case!("elementwise_4": Listed Own ["f32 nm" "f32"], |a| elementwise_4(a[0].take(), a[1].take()), elementwise_4),
    case!("elementwise_5": Listed Own ["f32 nm" "f32 nm" "f32"], |a| elementwise_5(a[0].take(), a[1].take(), a[2].take()), elementwise_5),
    case!("elementwise_6": Listed Own ["f32 nm" "f32 nm" "f32 n1" "f32"], |a| elementwise_6(a[0].take(), a[1].take(), a[2].take(), a[3].take()), elementwise_6),
    case!("elementwise_7": Listed Own ["f32 nm" "f32 m"], |a| elementwise_7(a[0].take(), a[1].take()), elementwise_7),
    case!("elementwise_8": Listed Own ["f32 nm" "f32 nm"], |a| elementwise_8(a[0].take(), a[1].take()), elementwise_8),
    case!("elementwise_9": Listed Own ["f32 n" "f32"], |a| elementwise_9(a[0].take(), a[1].take()), elementwise_9),
    case!("elementwise_10": Listed Own ["f32 nm" "f32 m"], |a| elementwise_10(a[0].take(), a[1].take()), elementwise_10),
    case!("elementwise_11": Listed Own ["f32 nm" "f32 nm" "f32 n1"], |a| elementwise_11(a[0].take(), a[1].take(), a[2].take()), elementwise_11),
    case!("elementwise_12": Listed Own ["f32 nm" "f32 m" "f32"], |a| elementwise_12(a[0].take(), a[1].take(), a[2].take()), elementwise_12),
    case!("elementwise_13": Listed Own ["f32 nm" "f32"], |a| elementwise_13(a[0].take(), a[1].take()), elementwise_13),
    case!("elementwise_14": Listed Own ["f32 nm" "f32 m"], |a| elementwise_14(a[0].take(), a[1].take()), elementwise_14),
    case!("elementwise_15": Listed Own ["f32 nm"], |a| elementwise_15(a[0].take()), elementwise_15),
    case!("elementwise_16": Listed Own ["f32 nm"], |a| elementwise_16(a[0].take()), elementwise_16),
    case!("elementwise_17": Listed Own ["f32 nm" "f32 nm" "f32"], |a| elementwise_17(a[0].take(), a[1].take(), a[2].take()), elementwise_17),
    case!("elementwise_18": Listed Own ["f32 n" "f32 n"], |a| elementwise_18(a[0].take(), a[1].take()), elementwise_18),
    case!("elementwise_19": Listed Own ["f32 n" "f32 n"], |a| elementwise_19(a[0].take(), a[1].take()), elementwise_19),
    case!("elementwise_20": Listed Own ["f32 nm" "f32 nm"], |a| elementwise_20(a[0].take(), a[1].take()), elementwise_20),
    case!("elementwise_21": Listed Own ["f32 nm" "f32 nm" "f32 n1" "f32"], |a| elementwise_21(a[0].take(), a[1].take(), a[2].take(), a[3].take()), elementwise_21),
];
