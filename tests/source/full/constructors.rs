//! Tensors made of numbers in the source and of arguments.

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
pub fn constructors_0(x: &Tensor, y: &Tensor, k: usize, w: f32) -> (Tensor, Tensor) {
    let signal = y + y;
    let unit = Tensor::<f32>::arange(0.0, 2.0, 0.5);
    let start = Tensor::<f32>::arange(0.0, 2.0, 0.5);
    let energy = &start * &start;
    (energy.rsqrt(), energy)
}

#[jit(full)]
pub fn constructors_1(x: &Tensor, k: f32) -> (f32, Tensor, Tensor, Tensor) {
    let base: Tensor = Tensor::<f32>::zeros([x.shape()[0]]);
    let unit: Tensor = Tensor::<f32>::ones([2, x.shape()[0]]);
    (x.sum().item(), unit.clone(), unit, x.clone())
}

#[jit(full)]
pub fn constructors_2(x: &Tensor, y: &Tensor, k: f32, w: usize) -> (Tensor, f32, Tensor, Tensor) {
    let scaled = y - y;
    let start = Tensor::<f32>::zeros([scaled.shape()[0]]);
    let scores = (&start + &start).dot(y);
    let scores = Tensor::<f32>::linspace(0.0, 1.0, y.shape()[0]).tan();
    let ramp = Tensor::<f32>::eye(scores.shape()[0]);
    (ramp.clone(), scaled.sum().item(), ramp.clone(), ramp)
}

#[jit(full)]
pub fn constructors_3(x: &Tensor) -> (Tensor, Tensor, Tensor, f32) {
    let shifted: Tensor = x * x;
    let start: Tensor = Tensor::<f32>::ones([2, shifted.shape()[0]]);
    let start_2 = Tensor::<f32>::from_slice(&[1.0, -1.0, -0.5]);
    let curve = (&shifted + (&shifted - &shifted)) * x;
    (curve.clone(), curve.clone(), curve, shifted.sum().item())
}

#[jit(full)]
pub fn constructors_4(x: &Tensor, y: &Tensor, k: f32) -> (Tensor, f32, Tensor) {
    let y: usize = 2;
    let curve: Tensor = x / (x + x) * x;
    ((&curve / &curve).tanh(), curve.sum().item(), curve)
}

#[jit(full)]
pub fn constructors_5(x: &Tensor, y: Tensor, k: usize, w: usize) -> Tensor {
    let product = Tensor::<f32>::ones([2, y.shape()[0]]).silu().matmul(&(&y / (&y / &y)));
    let start = Tensor::<f32>::zeros([2]);
    let ramp = Tensor::full([2, 1], w as f32);
    let ramp_2 = Tensor::<f32>::ones([2, 2]);
    let scaled = ramp_2 / ramp;
    scaled
}

#[jit(full)]
pub fn constructors_6(x: &Tensor, y: &Tensor) -> (f32, Tensor) {
    let scaled = y - y.sinh().trunc();
    let signal: Tensor = scaled - Tensor::<f32>::scalar(-1.0);
    (signal.sum().item(), signal)
}

#[jit(full)]
pub fn constructors_7(x: &Tensor, y: &Tensor, k: usize) -> (Tensor, Tensor) {
    let start = Tensor::<f32>::arange(0.0, 2.0, 0.5);
    let response = start.sigmoid();
    let signal = start.exp_m1();
    let features = Tensor::stack(&[&signal, &(&signal + Tensor::scalar(k as f32))], 0);
    let unit = Tensor::<f32>::eye(4);
    (unit, response)
}

#[jit(full)]
pub fn constructors_8(x: Tensor, y: Tensor, k: f32, w: f32) -> Tensor {
    let curve = Tensor::<f32>::ones([2, y.shape()[0]]).asin();
    let shifted = &y + &y;
    let base = Tensor::<f32>::from_slice(&[1.0, w, -0.5]);
    let response = curve - &shifted;
    response
}

#[jit(full)]
pub fn constructors_9(x: &Tensor, y: &Tensor, k: usize) -> (f32, Tensor, Tensor, Tensor) {
    let unit = Tensor::<f32>::arange(0.0, 2.0, 0.5);
    (y.sum().item(), unit.clone(), unit.clone(), unit)
}

#[jit(full)]
pub fn constructors_10(x: &Tensor, y: &Tensor) -> (Tensor, Tensor, Tensor) {
    let start: Tensor = Tensor::scalar(SCALE - SCALE);
    let energy = Tensor::<f32>::linspace(0.0, 1.0, y.shape()[0]).atan();
    let start_2 = Tensor::<f32>::linspace(0.0, 1.0, energy.shape()[0]);
    (start_2.clone(), start_2.clone(), Tensor::<f32>::ones([2, start_2.shape()[0]]))
}

#[jit(full)]
pub fn constructors_11(x: &Tensor, y: &Tensor, k: f32) -> (Tensor, Tensor) {
    let unit = Tensor::<f32>::zeros([x.shape()[0]]);
    let scores = (&unit / (&unit - &unit))
        .dot(&unit);
    let unit_2 = Tensor::<f32>::from_slice(&[1.0, SCALE, -0.5]);
    (unit_2.recip(), unit_2)
}

#[jit(full)]
pub fn constructors_12(x: &Tensor, y: Tensor, k: usize) -> (Tensor, Tensor, Tensor) {
    let y = &y - &y * x;
    let unit: Tensor = Tensor::<f32>::from_slice(&[1.0, SCALE, -0.5]);
    let unit_2 = Tensor::<f32>::arange(0.0, 2.0, 0.5);
    let curve = Tensor::<f32>::eye(4) / Tensor::<f32>::linspace(0.0, 1.0, 4);
    (curve.clone(), curve.clone(), curve)
}

#[jit(full)]
pub fn constructors_13(x: &Tensor, y: &Tensor, k: f32) -> (Tensor, f32, Tensor, Tensor) {
    let unit = Tensor::<f32>::from_slice(&[1.0, SCALE, -0.5]);
    (unit.clone(), x.sum().item(), unit.clone(), unit.dot(&Tensor::<f32>::from_slice(&[1.0, k, -0.5])))
}

#[jit(full)]
pub fn constructors_14(x: &Tensor, y: Tensor, z: Tensor, k: usize, w: usize) -> (f32, Tensor, Tensor) {
    let start = Tensor::scalar(SCALE);
    let unit = Tensor::<f32>::linspace(0.0, 1.0, z.shape()[0]);
    let product = unit.dot(&unit);
    let start_2 = Tensor::<f32>::zeros([z.shape()[0]]);
    (start_2.sum().item(), start_2.clone(), start_2)
}

#[jit(full)]
pub fn constructors_15(x: &Tensor, y: &Tensor, k: f32, w: usize) -> (Tensor, Tensor, Tensor) {
    let step = k.max(0.5);
    let start = Tensor::<f32>::eye(y.shape()[0]);
    let start_2 = Tensor::<f32>::linspace(0.0, 1.0, start.shape()[0]);
    let curve = start_2 / y;
    let joined = Tensor::concat(&[&(Tensor::scalar(SCALE) / y), &(curve.dot(y) + &curve)], 0);
    (joined.clone(), joined.clone(), joined)
}

#[jit(full)]
pub fn constructors_16(x: Tensor, y: &Tensor, k: usize, w: usize) -> Tensor {
    let start: Tensor = Tensor::<f32>::zeros([y.shape()[0]]);
    let start = Tensor::<f32>::ones([2, start.shape()[0]]) - Tensor::<f32>::ones([2, y.shape()[0]]);
    let curve: Tensor = Tensor::concat(&[&start, &start], 1).tan();
    let signal: Tensor = (&curve + &curve - &curve) * &curve;
    let shifted = &signal / (&signal + &signal);
    shifted
}

#[jit(full)]
pub fn constructors_17(x: &Tensor, y: &Tensor, k: f32) -> (Tensor, Tensor) {
    let curve = Tensor::<f32>::from_slice(&[1.0, k, -0.5]) * y;
    let scaled = curve.cos();
    let base = Tensor::<f32>::from_slice(&[1.0, SCALE, -0.5]);
    (base.clone(), base)
}

#[jit(full)]
pub fn constructors_18(x: Tensor, k: f32, w: f32) -> (Tensor, Tensor) {
    let start = Tensor::<f32>::zeros([x.shape()[0]]);
    let start = Tensor::concat(&[&(&start / &start), &(&start * &start)], 0);
    let base = Tensor::<f32>::from_slice(&[1.0, w, -0.5]);
    let base = Tensor::<f32>::arange(0.0, 2.0, 0.5);
    let ramp = Tensor::full([4, 1], w);
    (ramp.clone(), ramp)
}

#[jit(full)]
pub fn constructors_19(x: &Tensor, y: Tensor, k: f32) -> (Tensor, Tensor, Tensor) {
    let scaled = y.silu();
    let ramp: Tensor = Tensor::<f32>::arange(0.0, 2.0, 0.5);
    let rate = k.tanh();
    let signal = ramp.ceil();
    (scaled, signal.clone(), signal)
}

#[jit(full)]
pub fn constructors_20(x: &Tensor) -> (f32, Tensor) {
    let scaled = x + x + x;
    (scaled.sum().item(), scaled)
}

#[jit(full)]
pub fn constructors_21(x: &Tensor, y: Tensor) -> (Tensor, f32) {
    let y = Tensor::<f32>::ones([2, x.shape()[0]]);
    let unit: Tensor = Tensor::<f32>::linspace(0.0, 1.0, 2);
    (unit.clone(), unit.sum().item())
}

pub const CASES: &[Case] = &[
    case!("constructors_0": Listed Own ["f32 n" "f32 n" "usize" "f32"], |a| constructors_0(a[0].take(), a[1].take(), a[2].take(), a[3].take()), constructors_0),
    case!("constructors_1": Listed Own ["f32 nm" "f32"], |a| constructors_1(a[0].take(), a[1].take()), constructors_1),
    case!("constructors_2": Listed Own ["f32 nm" "f32 m" "f32" "usize"], |a| constructors_2(a[0].take(), a[1].take(), a[2].take(), a[3].take()), constructors_2),
    case!("constructors_3": Listed Own ["f32 nm"], |a| constructors_3(a[0].take()), constructors_3),
    case!("constructors_4": Listed Own ["f32 nm" "f32 ." "f32"], |a| constructors_4(a[0].take(), a[1].take(), a[2].take()), constructors_4),
    case!("constructors_5": Listed Own ["f32 n" "f32 n" "usize" "usize"], |a| constructors_5(a[0].take(), a[1].take(), a[2].take(), a[3].take()), constructors_5),
    case!("constructors_6": Listed Own ["f32 nm" "f32 ."], |a| constructors_6(a[0].take(), a[1].take()), constructors_6),
    case!("constructors_7": Listed Own ["f32 nm" "f32 nm" "usize"], |a| constructors_7(a[0].take(), a[1].take(), a[2].take()), constructors_7),
    case!("constructors_8": Listed Own ["f32 n" "f32 n" "f32" "f32"], |a| constructors_8(a[0].take(), a[1].take(), a[2].take(), a[3].take()), constructors_8),
    case!("constructors_9": Listed Own ["f32 nm" "f32 ." "usize"], |a| constructors_9(a[0].take(), a[1].take(), a[2].take()), constructors_9),
    case!("constructors_10": Listed Own ["f32 n" "f32 n"], |a| constructors_10(a[0].take(), a[1].take()), constructors_10),
    case!("constructors_11": Listed Own ["f32 nm" "f32 ." "f32"], |a| constructors_11(a[0].take(), a[1].take(), a[2].take()), constructors_11),
    case!("constructors_12": Listed Own ["f32 nm" "f32 ." "usize"], |a| constructors_12(a[0].take(), a[1].take(), a[2].take()), constructors_12),
    case!("constructors_13": Listed Own ["f32 nm" "f32 nm" "f32"], |a| constructors_13(a[0].take(), a[1].take(), a[2].take()), constructors_13),
    case!("constructors_14": Listed Own ["f32 nm" "f32 nm" "f32 n1" "usize" "usize"], |a| constructors_14(a[0].take(), a[1].take(), a[2].take(), a[3].take(), a[4].take()), constructors_14),
    case!("constructors_15": Listed Own ["f32 nm" "f32 m" "f32" "usize"], |a| constructors_15(a[0].take(), a[1].take(), a[2].take(), a[3].take()), constructors_15),
    case!("constructors_16": Listed Own ["f32 n" "f32 n" "usize" "usize"], |a| constructors_16(a[0].take(), a[1].take(), a[2].take(), a[3].take()), constructors_16),
    case!("constructors_17": Listed Own ["f32 nm" "f32 ." "f32"], |a| constructors_17(a[0].take(), a[1].take(), a[2].take()), constructors_17),
    case!("constructors_18": Listed Own ["f32 nm" "f32" "f32"], |a| constructors_18(a[0].take(), a[1].take(), a[2].take()), constructors_18),
    case!("constructors_19": Listed Own ["f32 nm" "f32 nm" "f32"], |a| constructors_19(a[0].take(), a[1].take(), a[2].take()), constructors_19),
    case!("constructors_20": Listed Own ["f32 nm"], |a| constructors_20(a[0].take()), constructors_20),
    case!("constructors_21": Listed Own ["f32 nm" "f32 ."], |a| constructors_21(a[0].take(), a[1].take()), constructors_21),
];
