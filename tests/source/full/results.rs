//! Results that are arguments, views of them, or the same value twice.

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
pub fn results_0(x: Tensor, y: Tensor) -> (Tensor, Tensor, Tensor, Tensor) {
    let column: Tensor = x.slice(0, 0..FEW);
    let scaled = &column + &column;
    let level = scaled.transpose().var();
    let curve = &level + (&level - &level);
    let rows = scaled.slice(-1, 0..1)
        .unsqueeze(2)
        .flip(0);
    (rows.clone(), x, rows.clone(), rows)
}

#[jit(full)]
pub fn results_1(x: &Tensor, y: &Tensor, k: f32) -> (Tensor, Tensor, Tensor, f32) {
    let view: Tensor = y.permute([1, 0]).flip(1);
    let total = view.std();
    let view_2 = view.permute([1, 0]);
    (&view_2 / view_2.unsqueeze(0), view_2.clone(), x.slice(-2, 1..view_2.shape()[0]), k)
}

#[jit(full)]
pub fn results_2(x: &Tensor, y: &Tensor, k: f32) -> (Tensor, Tensor, Tensor, Tensor) {
    let total = x.std();
    (&total * &total, x.transpose(), total, y.clone())
}

#[jit(full)]
pub fn results_3(x: &Tensor, y: &Tensor, k: f32) -> (Tensor, f32, Tensor, Tensor) {
    let response = y.max() * y;
    let turned = response.slice(1, 0..FEW);
    let spread = (&turned + &turned)
        .slice(-2, 0..1)
        .std();
    let rows: Tensor = response.permute([1, 0]);
    let rows = rows.flip(1);
    (rows.clone(), k, rows.clone(), rows)
}

#[jit(full)]
pub fn results_4(x: &Tensor, y: &Tensor, k: f32) -> (Tensor, Tensor) {
    let turned: Tensor = y.transpose();
    let spread = turned.min();
    let turned_2 = y.transpose();
    (turned_2.clone(), turned_2)
}

#[jit(full)]
pub fn results_5(x: &Tensor, k: f32) -> Tensor {
    let column = (x * x.flip(-2)).slice(1, 0..1);
    let scaled = (&column * &column).unsqueeze(1) * column.flip(0);
    let window: Tensor = scaled.flip(1);
    window
}

#[jit(full)]
pub fn results_6(x: Tensor, k: f32) -> (Tensor, Tensor, Tensor, Tensor, Tensor) {
    let curve = &x / x.transpose().prod();
    let view = x.transpose();
    let view = view.flip(1)
        .flip(-1);
    let view_2 = view.slice(1, 0..FEW);
    let response: Tensor = (&view_2 + &view_2) * view_2.prod() / &view_2;
    (response.clone(), response.clone(), response.clone(), curve, response)
}

#[jit(full)]
pub fn results_7(x: &Tensor, y: Tensor) -> (Tensor, Tensor, Tensor) {
    let shifted = &y * &y * (&y + &y + &y);
    let column = shifted.unsqueeze(1);
    let window: Tensor = column.slice(0, 1..shifted.shape()[0]).transpose();
    let total = window.var();
    (total.clone(), total.clone(), total)
}

#[jit(full)]
pub fn results_8(x: &Tensor, k: f32) -> (Tensor, Tensor, Tensor) {
    let x = x.slice(-2, 0..1) / x;
    let column = x.flip(-1).unsqueeze(1).transpose();
    let shifted = column.var() + &column;
    (x.unsqueeze(1), shifted.clone(), shifted)
}

#[jit(full)]
pub fn results_9(x: &Tensor, y: Tensor, k: f32) -> Tensor {
    let curve = y.slice(-1, 1..y.shape()[1]).slice(-1, 0..1) - &y;
    let view = curve.transpose();
    view
}

#[jit(full)]
pub fn results_10(x: &Tensor, k: f32) -> (Tensor, Tensor, Tensor, f32) {
    let turned = x.sum().unsqueeze(0).unsqueeze(1);
    let column = turned.transpose()
        .permute([1, 0]);
    (column.clone(), x.clone(), column.clone(), column.sum().item())
}

#[jit(full)]
pub fn results_11(x: &Tensor, y: &Tensor, k: f32) -> (f32, Tensor) {
    let window = x.transpose();
    let response = &window + &window / window.flip(1);
    let spread: Tensor = window.mean();
    (spread.sum().item(), spread)
}

#[jit(full)]
pub fn results_12(x: &Tensor) -> (Tensor, Tensor, Tensor) {
    let window = (x / x)
        .unsqueeze(1);
    (window.clone(), window.clone(), window)
}

#[jit(full)]
pub fn results_13(x: &Tensor, y: &Tensor) -> (Tensor, Tensor) {
    let curve = x.flip(-2) - y;
    let curve = curve.transpose().flip(1).std();
    let rows = x.flip(1);
    let signal = rows.transpose() * &curve;
    let response = signal.slice(-1, 1..signal.shape()[1]).transpose() * signal.max();
    (response.clone(), response)
}

#[jit(full)]
pub fn results_14(x: Tensor, y: &Tensor) -> (Tensor, Tensor, Tensor, Tensor, Tensor) {
    let spread = y.max();
    let spread_2 = spread.var();
    let scaled = spread_2 * y;
    (scaled.clone(), scaled.clone(), scaled.clone(), scaled.clone(), scaled)
}

#[jit(full)]
pub fn results_15(x: &Tensor, y: &Tensor) -> (Tensor, f32) {
    let spread: Tensor = y.norm();
    let rows = y.slice(-1, 1..y.shape()[0]);
    let scaled = rows.unsqueeze(1) / spread;
    let column = (&scaled + &scaled * y).slice(-2, 0..FEW);
    (column.clone(), column.sum().item())
}

#[jit(full)]
pub fn results_16(x: &Tensor) -> Tensor {
    let column: Tensor = x.slice(1, 0..FEW);
    let view = (&column / &column).slice(-1, 0..1);
    let window = view.permute([1, 0]).transpose();
    let window_2: Tensor = window.transpose();
    window_2
}

#[jit(full)]
pub fn results_17(x: &Tensor, y: &Tensor) -> (Tensor, Tensor, Tensor, f32) {
    let step: f32 = -1.0;
    let rows: Tensor = y.flip(0);
    (rows.clone(), x.slice(0, 1..x.shape()[0]), rows.clone(), rows.sum().item())
}

#[jit(full)]
pub fn results_18(x: &Tensor, y: Tensor, k: f32) -> (Tensor, Tensor, Tensor) {
    let window = y.flip(-2);
    let level = window.max();
    (level.clone(), x.clone(), level)
}

#[jit(full)]
pub fn results_19(x: &Tensor, y: &Tensor, k: f32) -> (Tensor, Tensor, Tensor, f32) {
    let turned = x.transpose();
    let rows = turned.transpose().transpose().flip(-2);
    (rows.clone(), rows.clone(), rows.clone(), rows.sum().item())
}

#[jit(full)]
pub fn results_20(x: &Tensor, y: Tensor) -> (Tensor, Tensor, Tensor) {
    let window = y.unsqueeze(2);
    let rate: f32 = 1e-3;
    let column = x.unsqueeze(2);
    let column = &column * &column;
    let energy: Tensor = &column / (x - &y).transpose();
    (energy.clone(), y, energy)
}

#[jit(full)]
pub fn results_21(x: Tensor, y: &Tensor, k: f32) -> Tensor {
    let window = y.transpose().transpose().permute([1, 0]);
    let energy = window.max() / window.unsqueeze(0)
        .slice(2, 0..FEW);
    let turned: Tensor = energy.transpose();
    let turned: Tensor = turned.unsqueeze(3)
        .flip(0);
    turned
}

pub const CASES: &[Case] = &[
    case!("results_0": Listed Own ["f32 nm" "f32 m"], |a| results_0(a[0].take(), a[1].take()), results_0),
    case!("results_1": Listed Own ["f32 nm" "f32 nm" "f32"], |a| results_1(a[0].take(), a[1].take(), a[2].take()), results_1),
    case!("results_2": Listed Own ["f32 nm" "f32 m" "f32"], |a| results_2(a[0].take(), a[1].take(), a[2].take()), results_2),
    case!("results_3": Listed Own ["f32 nm" "f32 nm" "f32"], |a| results_3(a[0].take(), a[1].take(), a[2].take()), results_3),
    case!("results_4": Listed Own ["f32 nm" "f32 nm" "f32"], |a| results_4(a[0].take(), a[1].take(), a[2].take()), results_4),
    case!("results_5": Listed Own ["f32 nm" "f32"], |a| results_5(a[0].take(), a[1].take()), results_5),
    case!("results_6": Listed Own ["f32 nm" "f32"], |a| results_6(a[0].take(), a[1].take()), results_6),
    case!("results_7": Listed Own ["f32 nm" "f32 m"], |a| results_7(a[0].take(), a[1].take()), results_7),
    case!("results_8": Listed Own ["f32 nm" "f32"], |a| results_8(a[0].take(), a[1].take()), results_8),
    case!("results_9": Listed Own ["f32 nm" "f32 nm" "f32"], |a| results_9(a[0].take(), a[1].take(), a[2].take()), results_9),
    case!("results_10": Listed Own ["f32 nm" "f32"], |a| results_10(a[0].take(), a[1].take()), results_10),
    case!("results_11": Listed Own ["f32 nm" "f32 m" "f32"], |a| results_11(a[0].take(), a[1].take(), a[2].take()), results_11),
    case!("results_12": Listed Own ["f32 nm"], |a| results_12(a[0].take()), results_12),
    case!("results_13": Listed Own ["f32 nm" "f32 nm"], |a| results_13(a[0].take(), a[1].take()), results_13),
    case!("results_14": Listed Own ["f32 nm" "f32 m"], |a| results_14(a[0].take(), a[1].take()), results_14),
    case!("results_15": Listed Own ["f32 nm" "f32 m"], |a| results_15(a[0].take(), a[1].take()), results_15),
    case!("results_16": Listed Own ["f32 nm"], |a| results_16(a[0].take()), results_16),
    case!("results_17": Listed Own ["f32 nm" "f32 m"], |a| results_17(a[0].take(), a[1].take()), results_17),
    case!("results_18": Listed Own ["f32 nm" "f32 nm" "f32"], |a| results_18(a[0].take(), a[1].take(), a[2].take()), results_18),
    case!("results_19": Listed Own ["f32 nm" "f32 m" "f32"], |a| results_19(a[0].take(), a[1].take(), a[2].take()), results_19),
    case!("results_20": Listed Own ["f32 nm" "f32 nm"], |a| results_20(a[0].take(), a[1].take()), results_20),
    case!("results_21": Listed Own ["f32 nm" "f32 nm" "f32"], |a| results_21(a[0].take(), a[1].take(), a[2].take()), results_21),
];
