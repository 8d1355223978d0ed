//! On the list, with nothing to compute.

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
pub fn idle_0(x: &Tensor, y: &Tensor, z: &Tensor) -> (Tensor, Tensor, Tensor) {
    let z = Tensor::<f32>::ones([2, x.shape()[0]]);
    let rows = z.slice(0, 0..FEW).slice(-1, 0..1);
    let rows_2: Tensor = rows.slice(-1, 1..1);
    (z, rows_2.clone(), rows_2)
}

#[twin]
pub fn idle_1(x: &Tensor, y: &Tensor, k: usize) -> (Tensor, Tensor) {
    let rate = k as f32 - SCALE;
    let column = y.slice(0, 0..FEW);
    let column_2 = Tensor::<f32>::eye(2).flip(-1);
    (column_2.clone(), column_2)
}

#[twin]
pub fn idle_2(x: &Tensor, k: usize) -> (Tensor, Tensor, Tensor) {
    let unit = Tensor::<f32>::eye(x.shape()[0]);
    (unit.clone(), unit, x.clone())
}

#[twin]
pub fn idle_3(x: Tensor, y: Tensor) -> (Tensor, Tensor) {
    let start = Tensor::<f32>::linspace(0.0, 1.0, x.shape()[0]);
    (start.clone(), start)
}

#[twin]
pub fn idle_4(x: Tensor, y: Tensor) -> (Tensor, Tensor, Tensor) {
    let y = x.shape()[0];
    (x.clone(), x.clone(), x)
}

#[twin]
pub fn idle_5(x: &Tensor, y: &Tensor) -> Tensor {
    let y: Tensor = y.flip(0);
    let unit = Tensor::<f32>::from_slice(&[1.0, SCALE, -0.5]);
    let unit = Tensor::<f32>::arange(0.0, 2.0, 0.5).unsqueeze(0).transpose();
    unit
}

#[twin]
pub fn idle_6(x: &Tensor) -> (Tensor, Tensor) {
    let window = x.transpose();
    let window_2 = window.transpose();
    let window_3 = window.permute([1, 0]);
    let column: Tensor = window.transpose().transpose();
    let window_4 = column.slice(-1, 1..window_2.shape()[0])
        .unsqueeze(0);
    (window_4.clone(), window_4)
}

#[twin]
pub fn idle_7(x: &Tensor) -> (Tensor, Tensor) {
    let window = x.unsqueeze(1).slice(1, 0..1).slice(1, 0..1);
    (window.clone(), window)
}

#[twin]
pub fn idle_8(x: &Tensor, k: f32) -> Tensor {
    let ramp = Tensor::full([x.shape()[0], 1], SCALE * k);
    let column: Tensor = ramp.transpose();
    let column_2 = column.flip(-1).slice(1, 1..x.shape()[0]).transpose();
    let column_2: Tensor = Tensor::<f32>::linspace(0.0, 1.0, column_2.shape()[0]);
    let turned: Tensor = column.transpose();
    turned
}

#[twin]
pub fn idle_9(x: Tensor, y: &Tensor) -> (Tensor, f32) {
    let rows = x.slice(-1, 0..1).slice(0, 0..1);
    let start = Tensor::<f32>::from_slice(&[1.0, SCALE - SCALE, -0.5]);
    let turned = rows.transpose().transpose();
    let rate: f32 = 0.0;
    let view = turned.slice(0, 0..1).flip(0);
    (view, rate)
}

pub const CASES: &[Case] = &[
    case!("idle_0": Either Own ["f32 nm" "f32 nm" "f32 n1"], |a| idle_0(a[0].take(), a[1].take(), a[2].take()), idle_0),
    case!("idle_1": Either Own ["f32 nm" "f32 m" "usize"], |a| idle_1(a[0].take(), a[1].take(), a[2].take()), idle_1),
    case!("idle_2": Either Own ["f32 n" "usize"], |a| idle_2(a[0].take(), a[1].take()), idle_2),
    case!("idle_3": Either Own ["f32 nm" "f32 ."], |a| idle_3(a[0].take(), a[1].take()), idle_3),
    case!("idle_4": Either Own ["f32 nm" "f32 ."], |a| idle_4(a[0].take(), a[1].take()), idle_4),
    case!("idle_5": Either Own ["f32 n" "f32 n"], |a| idle_5(a[0].take(), a[1].take()), idle_5),
    case!("idle_6": Either Own ["f32 nm"], |a| idle_6(a[0].take()), idle_6),
    case!("idle_7": Either Own ["f32 n"], |a| idle_7(a[0].take()), idle_7),
    case!("idle_8": Either Own ["f32 nm" "f32"], |a| idle_8(a[0].take(), a[1].take()), idle_8),
    case!("idle_9": Either Own ["f32 nm" "f32 m"], |a| idle_9(a[0].take(), a[1].take()), idle_9),
];
