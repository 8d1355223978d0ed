//! On the list, with nothing to compute.

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
pub fn idle_0(x: &Tensor, y: &Tensor, z: &Tensor) -> (Tensor, Tensor, Tensor) {
    let z = Tensor::<f32>::ones([2, x.shape()[0]]);
    let rows = z.slice(0, 0..FEW).slice(-1, 0..1);
    let rows_2: Tensor = rows.slice(-1, 1..1);
    (z, rows_2.clone(), rows_2)
}

#[jit(full)]
pub fn idle_1(x: &Tensor, y: &Tensor, k: usize) -> (Tensor, Tensor) {
    let rate = k as f32 - SCALE;
    let column = y.slice(0, 0..FEW);
    let column_2 = Tensor::<f32>::eye(2).flip(-1);
    (column_2.clone(), column_2)
}

#[jit(full)]
pub fn idle_2(x: &Tensor, y: &Tensor) -> (Tensor, Tensor, Tensor) {
    let turned = x.permute([1, 0]);
    (x.clone(), turned, y.clone())
}

#[jit(full)]
pub fn idle_3(x: Tensor, y: Tensor) -> (Tensor, Tensor) {
    let start = Tensor::<f32>::linspace(0.0, 1.0, x.shape()[1]);
    (start.clone(), start)
}

#[jit(full)]
pub fn idle_4(x: Tensor, y: Tensor) -> (Tensor, Tensor, Tensor) {
    let y = x.shape()[0];
    (x.clone(), x.clone(), x)
}

#[jit(full)]
pub fn idle_5(x: &Tensor, y: &Tensor) -> (Tensor, Tensor) {
    let y = Tensor::<f32>::from_slice(&[1.0, SCALE * SCALE, -0.5]);
    (y.clone(), y)
}

#[jit(full)]
pub fn idle_6(x: &Tensor) -> (Tensor, Tensor) {
    let window = x.transpose();
    let window_2 = window.transpose();
    let window_3 = window.permute([1, 0]);
    let column: Tensor = window.transpose().transpose();
    let window_4 = column.slice(-1, 1..window_2.shape()[0])
        .unsqueeze(0);
    (window_4.clone(), window_4)
}

#[jit(full)]
pub fn idle_7(x: &Tensor) -> (Tensor, Tensor) {
    let window = x.unsqueeze(0).slice(2, 0..1).slice(2, 0..1);
    (window.clone(), window)
}

#[jit(full)]
pub fn idle_8(x: &Tensor, y: &Tensor) -> (Tensor, Tensor) {
    let column = y.unsqueeze(0);
    let column_2 = column.slice(0, 1..1).transpose();
    let base = Tensor::<f32>::from_slice(&[1.0, SCALE, -0.5]);
    let start = Tensor::<f32>::eye(3);
    let start_2 = Tensor::<f32>::full([3, 1], 2.0);
    (start_2.clone(), start_2)
}

#[jit(full)]
pub fn idle_9(x: Tensor, k: usize) -> (Tensor, Tensor) {
    let turned: Tensor = x.slice(-1, 0..k).slice(0, 0..1).slice(0, 0..1);
    let view: Tensor = turned.unsqueeze(1);
    let window = view.transpose();
    let factor = k as f32 + SCALE;
    (window.clone(), window)
}

pub const CASES: &[Case] = &[
    case!("idle_0": Either Own ["f32 nm" "f32 nm" "f32 n1"], |a| idle_0(a[0].take(), a[1].take(), a[2].take()), idle_0),
    case!("idle_1": Either Own ["f32 nm" "f32 m" "usize"], |a| idle_1(a[0].take(), a[1].take(), a[2].take()), idle_1),
    case!("idle_2": Either Own ["f32 nm" "f32 m"], |a| idle_2(a[0].take(), a[1].take()), idle_2),
    case!("idle_3": Either Own ["f32 nm" "f32 m"], |a| idle_3(a[0].take(), a[1].take()), idle_3),
    case!("idle_4": Either Own ["f32 n" "f32 n"], |a| idle_4(a[0].take(), a[1].take()), idle_4),
    case!("idle_5": Either Own ["f32 nm" "f32 nm"], |a| idle_5(a[0].take(), a[1].take()), idle_5),
    case!("idle_6": Either Own ["f32 nm"], |a| idle_6(a[0].take()), idle_6),
    case!("idle_7": Either Own ["f32 nm"], |a| idle_7(a[0].take()), idle_7),
    case!("idle_8": Either Own ["f32 nm" "f32 m"], |a| idle_8(a[0].take(), a[1].take()), idle_8),
    case!("idle_9": Either Own ["f32 n" "usize"], |a| idle_9(a[0].take(), a[1].take()), idle_9),
];
