//! Shapes and lengths that are arguments.

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
pub fn sizes_0(x: Tensor, shape: [usize; 2], count: usize, k: f32) -> (Tensor, Tensor) {
    let shifted = x.exp_m1();
    let response = shifted - &x;
    let rows = response.broadcast_to(shape);
    let signal = &rows + &rows;
    (signal.clone(), signal)
}

#[jit(full)]
pub fn sizes_1(x: &Tensor, shape: [usize; 2], count: usize, k: f32) -> (Tensor, usize) {
    let x: Tensor = (x + (x + x)).broadcast_to(shape);
    let energy = &x * &x;
    let energy_2 = energy.atan().sum_keepdim(0) - Tensor::<f32>::ones(shape);
    let shifted = Tensor::<f32>::zeros(shape) + &energy_2 / &energy_2 - &energy_2;
    (shifted, count)
}

#[jit(full)]
pub fn sizes_2(x: &Tensor, shape: [usize; 2], count: usize) -> (Tensor, Tensor) {
    let ramp = Tensor::<f32>::full(shape, 2.0);
    let response = ramp.reshape(shape).broadcast_to(shape).log10();
    let shifted = &ramp / &response * &response / response.reshape(shape);
    let rows = x.broadcast_to(shape);
    let unit = Tensor::<f32>::full(shape, count as f32);
    (unit.clone(), unit)
}

#[jit(full)]
pub fn sizes_3(x: Tensor, shape: [usize; 2], count: usize, k: f32) -> (Tensor, Tensor) {
    let rows = Tensor::<f32>::from_slice(&[1.0, count as f32, -0.5])
        .sigmoid()
        .reshape([3]);
    let signal = Tensor::<f32>::arange(0.0, 2.0, 0.5).mean_keepdim(0) * &rows;
    let turned = x.broadcast_to(shape);
    (turned.clone(), turned)
}

#[jit(full)]
pub fn sizes_4(x: &Tensor, shape: [usize; 2], count: usize, k: f32) -> (Tensor, Tensor) {
    let window = x.reshape(shape);
    let unit: Tensor = Tensor::<f32>::ones(shape);
    let signal = &unit + &unit;
    (signal.clone(), signal)
}

#[jit(full)]
pub fn sizes_5(x: &Tensor, y: &Tensor, shape: [usize; 2], count: usize, k: f32) -> (Tensor, Tensor) {
    let window = y.broadcast_to(shape);
    let column = window.broadcast_to(shape);
    let unit = Tensor::<f32>::full(shape, k * k);
    let response = &unit - &unit;
    let view = unit.broadcast_to(shape);
    (view.clone(), view)
}

#[jit(full)]
pub fn sizes_6(x: &Tensor, y: &Tensor, shape: [usize; 2], count: usize, k: f32) -> Tensor {
    let view = y.reshape([1, 1, y.shape()[0]]);
    let response = x / y;
    let response = response.reshape(shape);
    let step = count as f32;
    let view_2: Tensor = x.broadcast_to(shape);
    view_2
}

#[jit(full)]
pub fn sizes_7(x: Tensor, y: &Tensor, shape: [usize; 2], count: usize, k: f32) -> (f32, Tensor) {
    let response = y + y;
    (response.sum().item(), response)
}

#[jit(full)]
pub fn sizes_8(x: Tensor, shape: [usize; 2], count: usize, k: f32) -> (Tensor, f32) {
    let scaled = x.broadcast_to(shape).broadcast_to(shape) / (&x - &x).reshape(shape);
    let shifted = scaled.acos();
    let shifted_2: Tensor = &x / shifted.softplus();
    (shifted_2, scaled.sum().item())
}

#[jit(full)]
pub fn sizes_9(x: Tensor, shape: [usize; 2], count: usize) -> (Tensor, f32) {
    let x: Tensor = x.broadcast_to(shape);
    let rows = x.broadcast_to(shape);
    let rows_2 = (&rows / rows.broadcast_to(shape)).broadcast_to(shape);
    let ramp = Tensor::<f32>::zeros(shape);
    let rows_3 = (&ramp * &ramp).reshape(shape).reshape(shape);
    (rows_3.clone(), rows_3.sum().item())
}

#[jit(full)]
pub fn sizes_10(x: &Tensor, shape: [usize; 2], count: usize) -> Tensor {
    let energy = x.ceil();
    let ramp = Tensor::<f32>::full(shape, count as f32);
    let scaled = Tensor::full([ramp.shape()[0], 1], count as f32)
        .rsqrt();
    let scaled: Tensor = scaled.broadcast_to(shape);
    scaled
}

#[jit(full)]
pub fn sizes_11(x: &Tensor, y: Tensor, shape: [usize; 2], count: usize, k: f32) -> (f32, Tensor) {
    let y: f32 = count as f32;
    (x.sum().item(), x.clone())
}

#[jit(full)]
pub fn sizes_12(x: &Tensor, shape: [usize; 2], count: usize, k: f32) -> (f32, Tensor) {
    let view = x.broadcast_to(shape);
    (view.sum().item(), view)
}

#[jit(full)]
pub fn sizes_13(x: &Tensor, y: Tensor, shape: [usize; 2], count: usize) -> (Tensor, Tensor) {
    let view = y.broadcast_to(shape);
    let ramp = Tensor::scalar(count as f32);
    let ramp: f32 = -0.25;
    let curve = &view / &view;
    let window = (&curve / x).reshape(shape).broadcast_to(shape);
    (window.clone(), window)
}

#[jit(full)]
pub fn sizes_14(x: Tensor, y: Tensor, shape: [usize; 2], count: usize, k: f32) -> Tensor {
    let signal: Tensor = &y * (&y / &y).round();
    signal
}

#[jit(full)]
pub fn sizes_15(x: &Tensor, y: &Tensor, shape: [usize; 2], count: usize) -> Tensor {
    let window = Tensor::<f32>::zeros(shape).log10().broadcast_to(shape);
    let energy = window.broadcast_to(shape) + window.broadcast_to(shape);
    let curve = &energy * &energy;
    curve
}

#[jit(full)]
pub fn sizes_16(x: &Tensor, shape: [usize; 2], count: usize) -> (Tensor, Tensor) {
    let shifted = x.tan();
    let column: Tensor = shifted.reshape([shifted.shape()[1], 1]);
    (column, x.floor())
}

#[jit(full)]
pub fn sizes_17(x: Tensor, y: &Tensor, shape: [usize; 2], count: usize, k: f32) -> Tensor {
    let unit = Tensor::<f32>::zeros(shape);
    let unit_2: Tensor = Tensor::<f32>::ones(shape);
    let rate = SCALE + -0.25;
    let rows = (&unit_2 - &unit_2).reshape(shape);
    let rows = rows.acos().broadcast_to(shape);
    rows
}

#[jit(full)]
pub fn sizes_18(x: &Tensor, shape: [usize; 2], count: usize) -> Tensor {
    let scaled: Tensor = x.silu();
    let scaled = scaled.broadcast_to(shape);
    let unit = Tensor::<f32>::zeros(shape);
    let base = Tensor::<f32>::arange(0.0, 2.0, 0.5);
    let totals = base.max_axis(0);
    totals
}

#[jit(full)]
pub fn sizes_19(x: &Tensor, y: &Tensor, shape: [usize; 2], count: usize) -> (Tensor, Tensor, f32) {
    let window = y.broadcast_to(shape);
    (window.clone(), window, x.sum().item())
}

#[jit(full)]
pub fn sizes_20(x: &Tensor, shape: [usize; 2], count: usize, k: f32) -> (f32, Tensor, Tensor) {
    let column = Tensor::<f32>::full(shape, count as f32)
        .reshape(shape);
    let response = x / Tensor::scalar(k);
    let scaled = response.log2();
    let view = scaled.broadcast_to(shape);
    let turned = view.sin().reshape(shape);
    (turned.sum().item(), turned.clone(), turned)
}

#[jit(full)]
pub fn sizes_21(x: &Tensor, shape: [usize; 2], count: usize) -> (Tensor, f32, Tensor) {
    let margins = x.logsumexp(-1);
    let column = x.broadcast_to(shape);
    let curve = column.reshape(shape).broadcast_to(shape) * &column;
    let turned = x.broadcast_to(shape).broadcast_to(shape);
    let turned_2 = x.reshape(shape);
    (x.clone(), turned_2.sum().item(), turned_2)
}

pub const CASES: &[Case] = &[
    case!("sizes_0": Listed Own ["f32 1m" "sizes nm" "size n" "f32"], |a| sizes_0(a[0].take(), a[1].take(), a[2].take(), a[3].take()), sizes_0),
    case!("sizes_1": Listed Own ["f32 1m" "sizes nm" "size n" "f32"], |a| sizes_1(a[0].take(), a[1].take(), a[2].take(), a[3].take()), sizes_1),
    case!("sizes_2": Listed Own ["f32 1m" "sizes nm" "size n"], |a| sizes_2(a[0].take(), a[1].take(), a[2].take()), sizes_2),
    case!("sizes_3": Listed Own ["f32 nm" "sizes nm" "size n" "f32"], |a| sizes_3(a[0].take(), a[1].take(), a[2].take(), a[3].take()), sizes_3),
    case!("sizes_4": Listed Own ["f32 nm" "sizes nm" "size n" "f32"], |a| sizes_4(a[0].take(), a[1].take(), a[2].take(), a[3].take()), sizes_4),
    case!("sizes_5": Listed Own ["f32 m" "f32 nm" "sizes nm" "size n" "f32"], |a| sizes_5(a[0].take(), a[1].take(), a[2].take(), a[3].take(), a[4].take()), sizes_5),
    case!("sizes_6": Listed Own ["f32 nm" "f32 n1" "sizes nm" "size n" "f32"], |a| sizes_6(a[0].take(), a[1].take(), a[2].take(), a[3].take(), a[4].take()), sizes_6),
    case!("sizes_7": Listed Own ["f32 nm" "f32 n1" "sizes nm" "size n" "f32"], |a| sizes_7(a[0].take(), a[1].take(), a[2].take(), a[3].take(), a[4].take()), sizes_7),
    case!("sizes_8": Listed Own ["f32 nm" "sizes nm" "size n" "f32"], |a| sizes_8(a[0].take(), a[1].take(), a[2].take(), a[3].take()), sizes_8),
    case!("sizes_9": Listed Own ["f32 nm" "sizes nm" "size n"], |a| sizes_9(a[0].take(), a[1].take(), a[2].take()), sizes_9),
    case!("sizes_10": Listed Own ["f32 1m" "sizes nm" "size n"], |a| sizes_10(a[0].take(), a[1].take(), a[2].take()), sizes_10),
    case!("sizes_11": Listed Own ["f32 nm" "f32 n1" "sizes nm" "size n" "f32"], |a| sizes_11(a[0].take(), a[1].take(), a[2].take(), a[3].take(), a[4].take()), sizes_11),
    case!("sizes_12": Listed Own ["f32 1m" "sizes nm" "size n" "f32"], |a| sizes_12(a[0].take(), a[1].take(), a[2].take(), a[3].take()), sizes_12),
    case!("sizes_13": Listed Own ["f32 m" "f32 nm" "sizes nm" "size n"], |a| sizes_13(a[0].take(), a[1].take(), a[2].take(), a[3].take()), sizes_13),
    case!("sizes_14": Listed Own ["f32 nm" "f32 n1" "sizes nm" "size n" "f32"], |a| sizes_14(a[0].take(), a[1].take(), a[2].take(), a[3].take(), a[4].take()), sizes_14),
    case!("sizes_15": Listed Own ["f32 m" "f32 nm" "sizes nm" "size n"], |a| sizes_15(a[0].take(), a[1].take(), a[2].take(), a[3].take()), sizes_15),
    case!("sizes_16": Listed Own ["f32 1m" "sizes nm" "size n"], |a| sizes_16(a[0].take(), a[1].take(), a[2].take()), sizes_16),
    case!("sizes_17": Listed Own ["f32 m" "f32 nm" "sizes nm" "size n" "f32"], |a| sizes_17(a[0].take(), a[1].take(), a[2].take(), a[3].take(), a[4].take()), sizes_17),
    case!("sizes_18": Listed Own ["f32 nm" "sizes nm" "size n"], |a| sizes_18(a[0].take(), a[1].take(), a[2].take()), sizes_18),
    case!("sizes_19": Listed Own ["f32 nm" "f32 n1" "sizes nm" "size n"], |a| sizes_19(a[0].take(), a[1].take(), a[2].take(), a[3].take()), sizes_19),
    case!("sizes_20": Listed Own ["f32 nm" "sizes nm" "size n" "f32"], |a| sizes_20(a[0].take(), a[1].take(), a[2].take(), a[3].take()), sizes_20),
    case!("sizes_21": Listed Own ["f32 nm" "sizes nm" "size n"], |a| sizes_21(a[0].take(), a[1].take(), a[2].take()), sizes_21),
];
