//! Integers: they wrap, and divisions by zero panic at their own statement.

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
pub fn integers_0(x: &Tensor<i64>, y: &Tensor<i32>, z: Tensor<i64>, k: i32, w: i32) -> Tensor<i32> {
    let counts = z.cast::<u8>();
    let counts = counts.prod_keepdim(1)
        .signum()
        .cast::<i32>();
    let response: Tensor<i32> = y * y / w + w;
    response
}

#[jit(full)]
pub fn integers_1(x: &Tensor<u8>, y: &Tensor<u8>, k: u8, w: i64) -> (Tensor<u8>, Tensor<u8>) {
    let scaled = (y - x + y) / y;
    let scaled_2 = &scaled + x;
    let profile = (&scaled_2 * &scaled_2 + LEVEL + &scaled_2 - &scaled_2).min_keepdim(0);
    let profile = &profile + (profile.square() - (&profile - &scaled));
    (profile.clone(), profile)
}

#[jit(full)]
pub fn integers_2(x: &Tensor<i32>, y: &Tensor<i32>, k: i32) -> Tensor<i32> {
    let spread: Tensor<i32> = y.prod();
    let shifted = y.prod_keepdim(-1)
        .abs();
    shifted
}

#[jit(full)]
pub fn integers_3(x: &Tensor<u8>, y: Tensor<u8>, z: &Tensor<u8>, k: i32) -> Tensor<u8> {
    let curve: Tensor<u8> = z.square();
    let gain = k as i64;
    let shifted = LEVEL + z + &curve;
    let shifted = (&shifted * z).maximum(gain as u8);
    let signal = &shifted - gain as u8 / &shifted + (z.min() + &curve);
    signal
}

#[jit(full)]
pub fn integers_4(x: &Tensor<u8>, y: Tensor<u8>) -> (Tensor<u8>, Tensor<u8>) {
    let response = &y + &y;
    let curve = response.square();
    (curve.clone(), curve)
}

#[jit(full)]
pub fn integers_5(x: Tensor<u8>, y: Tensor<u8>) -> (Tensor<u8>, u8, Tensor<u8>) {
    let profile: Tensor<u8> = y.prod_axis(0);
    let shifted = profile.abs()
        .signum();
    (y, profile.sum().item(), shifted)
}

#[jit(full)]
pub fn integers_6(x: Tensor<u8>) -> (Tensor<u8>, u8) {
    let per_row = x.max_axis(-1);
    let per_row = per_row.clamp(1, 5);
    (per_row.clone(), per_row.sum().item())
}

#[jit(full)]
pub fn integers_7(x: &Tensor<i32>, y: &Tensor<i32>, k: i32, w: i32) -> Tensor<i32> {
    let counts = y.cast::<i32>();
    let curve = y.prod() * counts - y;
    curve
}

#[jit(full)]
pub fn integers_8(x: Tensor<i32>, y: &Tensor<i32>, z: &Tensor<i32>, k: i32) -> (i32, Tensor<i32>) {
    let per_row = (z * k).sum_axis(0);
    let shifted = &per_row - &per_row;
    (shifted.sum().item(), shifted)
}

#[jit(full)]
pub fn integers_9(x: &Tensor<i32>, y: &Tensor<i64>) -> (i32, Tensor<bool>, Tensor<bool>) {
    let exact: Tensor<bool> = (y - STRIDE)
        .cast::<bool>();
    (x.sum().item(), exact.clone(), exact.ge(&exact))
}

#[jit(full)]
pub fn integers_10(x: &Tensor<i64>, y: &Tensor<u8>, k: i64, w: i32) -> (Tensor<f64>, Tensor<f64>) {
    let curve: Tensor<u8> = y.signum();
    let scaled = (&curve + y - &curve - (LEVEL + LEVEL)) * &curve;
    let scaled_2 = &scaled * y * &scaled + &scaled;
    let exact = scaled_2.cast::<f64>();
    let shifted = exact.signum();
    (shifted.clone(), shifted)
}

#[jit(full)]
pub fn integers_11(x: &Tensor<u8>, y: &Tensor<u8>, k: i64) -> (Tensor<u8>, Tensor<u8>) {
    let y = x + y;
    let energy = &y / k as u8;
    let signal = &energy * &energy;
    let signal_2 = x.clamp(1, 5);
    (&signal - &y + k as u8 - k as u8 + k as u8 - 1, signal_2)
}

#[jit(full)]
pub fn integers_12(x: Tensor<i64>, k: i64, w: i32) -> (Tensor<i64>, i64) {
    let shifted = &x + &x;
    (shifted, k)
}

#[jit(full)]
pub fn integers_13(x: Tensor<i32>, y: Tensor<u8>, k: i64, w: i32) -> Tensor<i32> {
    let scaled = &x * &x;
    let rate = w.min(5);
    let scaled_2 = scaled.square().maximum(rate);
    scaled_2
}

#[jit(full)]
pub fn integers_14(x: Tensor<i32>) -> (Tensor<i32>, Tensor<i32>) {
    let signal: Tensor<i32> = (OFFSET / &x)
        .relu();
    (signal.clone(), signal)
}

#[jit(full)]
pub fn integers_15(x: Tensor<i32>, y: &Tensor<i32>) -> Tensor<i32> {
    let scaled: Tensor<i32> = y.maximum(2);
    let shifted: Tensor<i32> = &scaled - &scaled - &scaled - OFFSET;
    shifted
}

#[jit(full)]
pub fn integers_16(x: &Tensor<u8>) -> Tensor<u8> {
    let signal = x + 1 - x + LEVEL;
    let signal = &signal * (&signal + &signal);
    let response = (2 * signal.maximum(x)).abs();
    response
}

#[jit(full)]
pub fn integers_17(x: &Tensor<u8>, y: &Tensor<u8>, k: i32) -> Tensor<u8> {
    let response: Tensor<u8> = y + (y - k as u8).min_axis(0);
    response
}

#[jit(full)]
pub fn integers_18(x: Tensor<i64>, y: &Tensor<i64>, z: &Tensor<i64>, k: i32, w: i32) -> (Tensor<i64>, Tensor<i64>) {
    let z = z + ((z * w as i64 + w as i64) * z - w as i64) * z * z + z;
    (z.clone(), z)
}

#[jit(full)]
pub fn integers_19(x: Tensor<i32>, y: Tensor<i32>, k: i64) -> (Tensor<i32>, Tensor<i32>) {
    let shifted = &y * &y;
    (shifted.clone(), shifted.square())
}

#[jit(full)]
pub fn integers_20(x: &Tensor<u8>, y: Tensor<u8>) -> Tensor<u8> {
    let energy = y.relu();
    let energy: Tensor<u8> = ((&energy - &y) / x + &energy) * &energy + 1 - 1 + &energy - &y;
    let energy_2: Tensor<u8> = ((&energy + (LEVEL + 1) - x + &energy) * &energy)
        .minimum(LEVEL * LEVEL);
    let scaled: Tensor<u8> = energy_2 * LEVEL;
    scaled
}

#[jit(full)]
pub fn integers_21(x: Tensor<i32>, y: Tensor<i64>, z: &Tensor<i32>, k: u8, w: i32) -> (i32, Tensor<i32>) {
    let curve = z.maximum(k as i32);
    let response = (&curve - k as i32) * &curve * w / &curve - &curve + w - &curve;
    let signal: Tensor<i32> = response.minimum(&response + &response);
    (signal.sum().item(), signal)
}

pub const CASES: &[Case] = &[
    case!("integers_0": Listed Own ["i64 nm" "i32 nm" "i64 n1" "i32" "i32"], |a| integers_0(a[0].take(), a[1].take(), a[2].take(), a[3].take(), a[4].take()), integers_0),
    case!("integers_1": Listed Own ["u8 n" "u8 n" "u8" "i64"], |a| integers_1(a[0].take(), a[1].take(), a[2].take(), a[3].take()), integers_1),
    case!("integers_2": Listed Own ["i32 n" "i32 n" "i32"], |a| integers_2(a[0].take(), a[1].take(), a[2].take()), integers_2),
    case!("integers_3": Listed Own ["u8 nm" "u8 nm" "u8 n1" "i32"], |a| integers_3(a[0].take(), a[1].take(), a[2].take(), a[3].take()), integers_3),
    case!("integers_4": Listed Own ["u8 nm" "u8 nm"], |a| integers_4(a[0].take(), a[1].take()), integers_4),
    case!("integers_5": Listed Own ["u8 nm" "u8 nm"], |a| integers_5(a[0].take(), a[1].take()), integers_5),
    case!("integers_6": Listed Own ["u8 nm"], |a| integers_6(a[0].take()), integers_6),
    case!("integers_7": Listed Own ["i32 nm" "i32 nm" "i32" "i32"], |a| integers_7(a[0].take(), a[1].take(), a[2].take(), a[3].take()), integers_7),
    case!("integers_8": Listed Own ["i32 nm" "i32 nm" "i32 n1" "i32"], |a| integers_8(a[0].take(), a[1].take(), a[2].take(), a[3].take()), integers_8),
    case!("integers_9": Listed Own ["i32 nm" "i64 nm"], |a| integers_9(a[0].take(), a[1].take()), integers_9),
    case!("integers_10": Listed Own ["i64 nm" "u8 nm" "i64" "i32"], |a| integers_10(a[0].take(), a[1].take(), a[2].take(), a[3].take()), integers_10),
    case!("integers_11": Listed Own ["u8 nm" "u8 nm" "i64"], |a| integers_11(a[0].take(), a[1].take(), a[2].take()), integers_11),
    case!("integers_12": Listed Own ["i64 nm" "i64" "i32"], |a| integers_12(a[0].take(), a[1].take(), a[2].take()), integers_12),
    case!("integers_13": Listed Own ["i32 nm" "u8 nm" "i64" "i32"], |a| integers_13(a[0].take(), a[1].take(), a[2].take(), a[3].take()), integers_13),
    case!("integers_14": Listed Own ["i32 n"], |a| integers_14(a[0].take()), integers_14),
    case!("integers_15": Listed Own ["i32 nm" "i32 m"], |a| integers_15(a[0].take(), a[1].take()), integers_15),
    case!("integers_16": Listed Own ["u8 nm"], |a| integers_16(a[0].take()), integers_16),
    case!("integers_17": Listed Own ["u8 nm" "u8 m" "i32"], |a| integers_17(a[0].take(), a[1].take(), a[2].take()), integers_17),
    case!("integers_18": Listed Own ["i64 nm" "i64 nm" "i64 n1" "i32" "i32"], |a| integers_18(a[0].take(), a[1].take(), a[2].take(), a[3].take(), a[4].take()), integers_18),
    case!("integers_19": Listed Own ["i32 n" "i32 n" "i64"], |a| integers_19(a[0].take(), a[1].take(), a[2].take()), integers_19),
    case!("integers_20": Listed Own ["u8 nm" "u8 nm"], |a| integers_20(a[0].take(), a[1].take()), integers_20),
    case!("integers_21": Listed Own ["i32 nm" "i64 nm" "i32 n1" "u8" "i32"], |a| integers_21(a[0].take(), a[1].take(), a[2].take(), a[3].take(), a[4].take()), integers_21),
];
