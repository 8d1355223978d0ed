//! Integers: they wrap, and divisions by zero panic at their own statement.

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
pub fn integers_0(x: &Tensor<i64>) -> (Tensor<i64>, i32, Tensor<i32>) {
    let exact = (x.prod() - (x - x)).cast::<i32>();
    let totals = exact.prod_axis(-2);
    let totals = totals.signum() * &totals;
    (x.clone(), totals.sum().item(), totals)
}

#[twin]
pub fn integers_1(x: &Tensor<u8>, y: &Tensor<u8>, k: u8, w: i64) -> (Tensor<u8>, Tensor<u8>) {
    let scaled = (y - y + y) / y;
    let scaled_2 = &scaled + x;
    let profile = (&scaled_2 * &scaled_2 + LEVEL + &scaled_2 - &scaled_2).min_keepdim(0);
    let profile = &profile + (profile.square() - (&profile - &scaled));
    (profile.clone(), profile)
}

#[twin]
pub fn integers_2(x: &Tensor<i32>, y: &Tensor<i32>, k: i32) -> Tensor<i32> {
    let spread: Tensor<i32> = y.prod();
    let shifted = y.prod_keepdim(-1)
        .abs();
    shifted
}

#[twin]
pub fn integers_3(x: &Tensor<u8>, y: Tensor<u8>) -> (i32, u8, Tensor<u8>) {
    let step: i32 = 2;
    let y = x.max_axis(-2);
    let shifted = LEVEL + x + &y;
    (step, shifted.sum().item(), shifted)
}

#[twin]
pub fn integers_4(x: &Tensor<u8>) -> (Tensor<u8>, Tensor<u8>) {
    let x = x.clamp(1, 5);
    let response = &x * &x * LEVEL * 3 * &x + &x - 2 + &x + LEVEL * 1 + &x * (&x * &x);
    let response_2 = response.square();
    let energy = response_2.signum();
    (energy.clone(), energy)
}

#[twin]
pub fn integers_5(x: Tensor<u8>, y: Tensor<u8>) -> (Tensor<u8>, u8, Tensor<u8>) {
    let profile: Tensor<u8> = y.prod_axis(0);
    let shifted = profile.abs()
        .signum();
    (y, profile.sum().item(), shifted)
}

#[twin]
pub fn integers_6(x: Tensor<u8>, y: Tensor<u8>) -> (Tensor<u8>, Tensor<u8>) {
    let mask: Tensor<bool> = y.eq(LEVEL * LEVEL).ge(false);
    let energy = ((&y + &x) * (LEVEL * 2) + &y - &y) * LEVEL * 3 - LEVEL;
    let shifted = ((&energy + 1 + LEVEL) * &energy - &energy + &energy) * 2;
    (shifted.clone(), shifted.max_axis(1))
}

#[twin]
pub fn integers_7(x: &Tensor<i32>, y: &Tensor<i32>, k: i32, w: i32) -> Tensor<i32> {
    let counts = y.cast::<i32>();
    let curve = y.prod() * counts - y;
    curve
}

#[twin]
pub fn integers_8(x: Tensor<i32>, k: i32, w: i32) -> (Tensor<i32>, Tensor<i32>) {
    let counts = x.cast::<f32>();
    let response = ((&x + &x) * &x * OFFSET - &x - &x) * (OFFSET + w);
    let response_2 = (&x + w.wrapping_add(3)) * (w * w) * &response * &response - w;
    (response_2.clone(), response_2)
}

#[twin]
pub fn integers_9(x: &Tensor<i32>, y: &Tensor<i64>) -> (i32, Tensor<bool>, Tensor<bool>) {
    let exact: Tensor<bool> = (y - STRIDE)
        .cast::<bool>();
    (x.sum().item(), exact.clone(), exact.ge(&exact))
}

#[twin]
pub fn integers_10(x: &Tensor<i64>, y: &Tensor<u8>, k: i64, w: i32) -> (Tensor<f64>, Tensor<f64>) {
    let curve: Tensor<u8> = y.signum();
    let scaled = (&curve + y - &curve - (LEVEL + LEVEL)) * &curve;
    let scaled_2 = &scaled * y * &scaled + &scaled;
    let exact = scaled_2.cast::<f64>();
    let shifted = exact.signum();
    (shifted.clone(), shifted)
}

#[twin]
pub fn integers_11(x: &Tensor<u8>) -> (u8, Tensor<u8>, Tensor<u8>) {
    let curve = (x + 3 + 3 + LEVEL - x) * x;
    let curve = curve.square().relu();
    (x.sum().item(), curve.clone(), curve)
}

#[twin]
pub fn integers_12(x: Tensor<i64>, y: Tensor<i64>, k: u8, w: u8) -> (u8, Tensor<i64>) {
    let shifted = y.square();
    let signal = x.signum();
    (k, signal)
}

#[twin]
pub fn integers_13(x: Tensor<i32>, y: Tensor<u8>, k: i64, w: i32) -> Tensor<i32> {
    let scaled = &x * &x;
    let rate = w.saturating_sub(1);
    let scaled_2 = scaled.square().maximum(rate);
    scaled_2
}

#[twin]
pub fn integers_14(x: Tensor<i32>, y: Tensor<i32>) -> (Tensor<i32>, Tensor<i32>) {
    let profile = y.min_axis(-1);
    (profile.clone(), profile)
}

#[twin]
pub fn integers_15(x: Tensor<i32>, k: i32, w: u8) -> Tensor<i32> {
    let gain: i64 = 3;
    let margins = x.sum_keepdim(-1);
    margins
}

#[twin]
pub fn integers_16(x: &Tensor<u8>, y: Tensor<u8>, k: i64) -> (Tensor<u8>, Tensor<u8>) {
    let signal = (&y - &y - &y + LEVEL - LEVEL) * &y;
    let shifted = y.minimum(LEVEL);
    let curve = (&shifted + &shifted).minimum(LEVEL);
    (curve, signal)
}

#[twin]
pub fn integers_17(x: &Tensor<u8>, y: &Tensor<u8>, z: &Tensor<u8>, k: i32, w: u8) -> (u8, Tensor<i32>, Tensor<i32>) {
    let response = (z * z - w.wrapping_add(3) + w.wrapping_add(3)) * z / z * k as u8;
    let energy = ((&response + &response + &response) * LEVEL + &response + &response + z).cast::<i32>().relu();
    let energy_2 = (energy.signum() + (&energy - k - &energy + &energy)).minimum(k);
    (z.sum().item(), energy_2.clone(), energy_2)
}

#[twin]
pub fn integers_18(x: Tensor<i64>, y: &Tensor<i64>, k: i64, w: u8) -> (Tensor<i64>, Tensor<i64>) {
    let curve = y.square();
    let shifted = &curve + &curve;
    let shifted_2: Tensor<i64> = x * &shifted;
    let response = &shifted_2 + &shifted_2;
    let shifted_3 = &response * &response;
    (response, shifted_3)
}

#[twin]
pub fn integers_19(x: Tensor<i32>, y: Tensor<i32>, k: i64) -> (Tensor<i32>, Tensor<i32>) {
    let shifted = &y * &y;
    (shifted.clone(), shifted.square())
}

#[twin]
pub fn integers_20(x: &Tensor<u8>, y: Tensor<u8>, z: &Tensor<i32>, k: i32, w: u8) -> (f64, Tensor<i32>) {
    let per_row = ((((z - z) / z + z) * z + k - z + k) * k * z)
        .min_keepdim(1);
    let per_row = per_row.cast::<f64>();
    let curve = ((&per_row + &per_row) / w as f64 - &per_row) * &per_row - &per_row;
    let step = w as i64;
    (curve.sum().item(), z.clone())
}

#[twin]
pub fn integers_21(x: Tensor<i32>, y: Tensor<i64>, k: i64) -> (i64, Tensor<i64>) {
    let curve = (&y * &y).square();
    (curve.sum().item(), curve)
}

pub const CASES: &[Case] = &[
    case!("integers_0": Listed Own ["i64 nm"], |a| integers_0(a[0].take()), integers_0),
    case!("integers_1": Listed Own ["u8 nm" "u8 ." "u8" "i64"], |a| integers_1(a[0].take(), a[1].take(), a[2].take(), a[3].take()), integers_1),
    case!("integers_2": Listed Own ["i32 nm" "i32 nm" "i32"], |a| integers_2(a[0].take(), a[1].take(), a[2].take()), integers_2),
    case!("integers_3": Listed Own ["u8 nm" "u8 ."], |a| integers_3(a[0].take(), a[1].take()), integers_3),
    case!("integers_4": Listed Own ["u8 nm"], |a| integers_4(a[0].take()), integers_4),
    case!("integers_5": Listed Own ["u8 nm" "u8 m"], |a| integers_5(a[0].take(), a[1].take()), integers_5),
    case!("integers_6": Listed Own ["u8 nm" "u8 nm"], |a| integers_6(a[0].take(), a[1].take()), integers_6),
    case!("integers_7": Listed Own ["i32 nm" "i32 ." "i32" "i32"], |a| integers_7(a[0].take(), a[1].take(), a[2].take(), a[3].take()), integers_7),
    case!("integers_8": Listed Own ["i32 n" "i32" "i32"], |a| integers_8(a[0].take(), a[1].take(), a[2].take()), integers_8),
    case!("integers_9": Listed Own ["i32 nm" "i64 nm"], |a| integers_9(a[0].take(), a[1].take()), integers_9),
    case!("integers_10": Listed Own ["i64 nm" "u8 nm" "i64" "i32"], |a| integers_10(a[0].take(), a[1].take(), a[2].take(), a[3].take()), integers_10),
    case!("integers_11": Listed Own ["u8 nm"], |a| integers_11(a[0].take()), integers_11),
    case!("integers_12": Listed Own ["i64 n" "i64 n" "u8" "u8"], |a| integers_12(a[0].take(), a[1].take(), a[2].take(), a[3].take()), integers_12),
    case!("integers_13": Listed Own ["i32 n" "u8 n" "i64" "i32"], |a| integers_13(a[0].take(), a[1].take(), a[2].take(), a[3].take()), integers_13),
    case!("integers_14": Listed Own ["i32 n" "i32 n"], |a| integers_14(a[0].take(), a[1].take()), integers_14),
    case!("integers_15": Listed Own ["i32 n" "i32" "u8"], |a| integers_15(a[0].take(), a[1].take(), a[2].take()), integers_15),
    case!("integers_16": Listed Own ["u8 nm" "u8 nm" "i64"], |a| integers_16(a[0].take(), a[1].take(), a[2].take()), integers_16),
    case!("integers_17": Listed Own ["u8 nm" "u8 nm" "u8 n1" "i32" "u8"], |a| integers_17(a[0].take(), a[1].take(), a[2].take(), a[3].take(), a[4].take()), integers_17),
    case!("integers_18": Listed Own ["i64 nm" "i64 m" "i64" "u8"], |a| integers_18(a[0].take(), a[1].take(), a[2].take(), a[3].take()), integers_18),
    case!("integers_19": Listed Own ["i32 n" "i32 n" "i64"], |a| integers_19(a[0].take(), a[1].take(), a[2].take()), integers_19),
    case!("integers_20": Listed Own ["u8 nm" "u8 nm" "i32 n1" "i32" "u8"], |a| integers_20(a[0].take(), a[1].take(), a[2].take(), a[3].take(), a[4].take()), integers_20),
    case!("integers_21": Listed Own ["i32 nm" "i64 ." "i64"], |a| integers_21(a[0].take(), a[1].take(), a[2].take()), integers_21),
];
