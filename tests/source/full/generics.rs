//! Functions of any element type.

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
pub fn generics_0<T: Number>(x: Tensor<T>) -> (Tensor<T>, Tensor<T>) {
    let x = x.transpose();
    let response = x.square();
    let signal = -(&response + (&response - &response));
    let energy = &signal + &signal;
    let shifted = -&x;
    (shifted.clone(), shifted)
}

#[jit(full)]
pub fn generics_1<T: Number>(x: &Tensor<T>) -> (Tensor<T>, Tensor<T>) {
    let x = x.slice(0, 0..FEW).signum();
    (x.clone(), x.signum())
}

#[jit(full)]
pub fn generics_2<T: Number>(x: &Tensor<T>, y: Tensor<T>, z: Tensor<T>) -> Tensor<T> {
    let profile = (-x).max_keepdim(-2);
    profile
}

#[jit(full)]
pub fn generics_3<T: Number>(x: &Tensor<T>, y: &Tensor<T>) -> Tensor<T> {
    let response = y.relu();
    let signal = response.signum() + &response;
    let signal = x.prod_axis(0);
    signal
}

#[jit(full)]
pub fn generics_4<T: Number>(x: &Tensor<T>) -> Tensor<T> {
    let energy = x * (x * x);
    let energy: Tensor<T> = energy.relu();
    energy
}

#[jit(full)]
pub fn generics_5<T: Number>(x: Tensor<T>, y: &Tensor<T>) -> Tensor<T> {
    let y = (&x - &x).max_axis(0).max_axis(0);
    let curve = &y - y.relu() - (&y - y.relu());
    let energy = Tensor::concat(&[&x, &x], 1) - &y;
    let scaled: Tensor<T> = (-&energy * &energy)
        .square();
    let scaled_2 = &scaled - scaled.sum_keepdim(-2) / &scaled;
    scaled_2
}

#[jit(full)]
pub fn generics_6<T: Number>(x: &Tensor<T>) -> Tensor<T> {
    let x = x + (x + x);
    x
}

#[jit(full)]
pub fn generics_7<T: Number>(x: &Tensor<T>, y: Tensor<T>) -> Tensor<T> {
    let energy = (&y + &y) * -x;
    let column = energy.slice(1, 0..FEW);
    let energy_2 = &column * (&column * &column).min_keepdim(0);
    let profile = energy_2.sum_keepdim(0).sum_axis(-2);
    let similarity = energy_2.matmul(&profile);
    similarity
}

#[jit(full)]
pub fn generics_8<T: Number>(x: &Tensor<T>, y: &Tensor<T>) -> Tensor<T> {
    let response = y - y;
    response
}

#[jit(full)]
pub fn generics_9<T: Number>(x: &Tensor<T>) -> (Tensor<T>, Tensor<T>) {
    let curve = -(x + x);
    let curve = (&curve + &curve - &curve)
        .abs();
    (curve.clone(), curve)
}

#[jit(full)]
pub fn generics_10<T: Number>(x: &Tensor<T>) -> (Tensor<T>, Tensor<T>) {
    let view = (x * x)
        .relu()
        .slice(0, 1..x.shape()[0]);
    let response = view.sum_axis(-1) * (&view - &view);
    let order: Tensor<i64> = response.argmax_axis(-1);
    let best: Tensor<i64> = response.argmax_axis(0);
    let per_row = response.sum_axis(0);
    (per_row, view)
}

#[jit(full)]
pub fn generics_11<T: Number>(x: &Tensor<T>) -> Tensor<T> {
    let profile: Tensor<T> = x.prod_keepdim(1);
    let profile_2 = (&profile + &profile).prod_keepdim(-1);
    let curve = profile_2 / x;
    let response = curve.signum();
    let window = response.permute([1, 0]);
    window
}

#[jit(full)]
pub fn generics_12<T: Number>(x: &Tensor<T>, y: &Tensor<T>) -> (Tensor<T>, Tensor<T>) {
    let y = (y + y).max_axis(-1).square();
    let profile = x.max_axis(-1);
    let signal = &profile * x.max_keepdim(0) - &profile;
    let scaled = &signal * signal.relu() - x;
    (scaled.clone(), scaled)
}

#[jit(full)]
pub fn generics_13<T: Number>(x: &Tensor<T>, y: &Tensor<T>) -> (Tensor<T>, Tensor<T>) {
    let y = x.min_keepdim(-2);
    (x.transpose(), y)
}

#[jit(full)]
pub fn generics_14<T: Number>(x: Tensor<T>, y: &Tensor<T>) -> (Tensor<T>, Tensor<T>) {
    let curve = Tensor::stack(&[y, &x], 0).relu() * y;
    (curve.clone(), curve)
}

#[jit(full)]
pub fn generics_15<T: Number>(x: &Tensor<T>) -> Tensor<T> {
    let x: Tensor<T> = (x - x).min_keepdim(-1);
    let signal = &x * &x;
    signal
}

#[jit(full)]
pub fn generics_16<T: Number>(x: &Tensor<T>, y: &Tensor<T>, z: Tensor<T>) -> (Tensor<T>, Tensor<T>) {
    let energy = z.signum().signum();
    let scaled = &energy - y.signum().max_axis(1);
    let profile = z.max_axis(-1);
    let energy_2: Tensor<T> = energy.permute([1, 0]) - &profile;
    let column = (&energy_2 + &energy_2).sum_keepdim(-1).permute([1, 0]);
    (column.clone(), column)
}

#[jit(full)]
pub fn generics_17<T: Number>(x: &Tensor<T>, y: &Tensor<T>) -> (Tensor<T>, Tensor<T>) {
    let profile = y.sum_keepdim(-1);
    let response: Tensor<T> = &profile - &profile;
    let margins = x.max_keepdim(0);
    (margins.clone(), margins)
}

pub const CASES: &[Case] = &[
    case!("generics_0::<f32>": Listed Own ["f32 nm"], |a| generics_0::<f32>(a[0].take()), generics_0::<f32>),
    case!("generics_0::<i32>": Listed Own ["i32 nm"], |a| generics_0::<i32>(a[0].take()), generics_0::<i32>),
    case!("generics_0::<u8>": Listed Own ["u8 nm"], |a| generics_0::<u8>(a[0].take()), generics_0::<u8>),
    case!("generics_1::<f32>": Listed Own ["f32 n"], |a| generics_1::<f32>(a[0].take()), generics_1::<f32>),
    case!("generics_1::<i32>": Listed Own ["i32 n"], |a| generics_1::<i32>(a[0].take()), generics_1::<i32>),
    case!("generics_1::<u8>": Listed Own ["u8 n"], |a| generics_1::<u8>(a[0].take()), generics_1::<u8>),
    case!("generics_2::<f32>": Listed Own ["f32 nm" "f32 nm" "f32 n1"], |a| generics_2::<f32>(a[0].take(), a[1].take(), a[2].take()), generics_2::<f32>),
    case!("generics_2::<i32>": Listed Own ["i32 nm" "i32 nm" "i32 n1"], |a| generics_2::<i32>(a[0].take(), a[1].take(), a[2].take()), generics_2::<i32>),
    case!("generics_2::<u8>": Listed Own ["u8 nm" "u8 nm" "u8 n1"], |a| generics_2::<u8>(a[0].take(), a[1].take(), a[2].take()), generics_2::<u8>),
    case!("generics_3::<f32>": Listed Own ["f32 nm" "f32 ."], |a| generics_3::<f32>(a[0].take(), a[1].take()), generics_3::<f32>),
    case!("generics_3::<i32>": Listed Own ["i32 nm" "i32 ."], |a| generics_3::<i32>(a[0].take(), a[1].take()), generics_3::<i32>),
    case!("generics_3::<u8>": Listed Own ["u8 nm" "u8 ."], |a| generics_3::<u8>(a[0].take(), a[1].take()), generics_3::<u8>),
    case!("generics_4::<f32>": Listed Own ["f32 n"], |a| generics_4::<f32>(a[0].take()), generics_4::<f32>),
    case!("generics_4::<i32>": Listed Own ["i32 n"], |a| generics_4::<i32>(a[0].take()), generics_4::<i32>),
    case!("generics_4::<u8>": Listed Own ["u8 n"], |a| generics_4::<u8>(a[0].take()), generics_4::<u8>),
    case!("generics_5::<f32>": Listed Own ["f32 nm" "f32 ."], |a| generics_5::<f32>(a[0].take(), a[1].take()), generics_5::<f32>),
    case!("generics_5::<i32>": Listed Own ["i32 nm" "i32 ."], |a| generics_5::<i32>(a[0].take(), a[1].take()), generics_5::<i32>),
    case!("generics_5::<u8>": Listed Own ["u8 nm" "u8 ."], |a| generics_5::<u8>(a[0].take(), a[1].take()), generics_5::<u8>),
    case!("generics_6::<f32>": Listed Own ["f32 n"], |a| generics_6::<f32>(a[0].take()), generics_6::<f32>),
    case!("generics_6::<i32>": Listed Own ["i32 n"], |a| generics_6::<i32>(a[0].take()), generics_6::<i32>),
    case!("generics_6::<u8>": Listed Own ["u8 n"], |a| generics_6::<u8>(a[0].take()), generics_6::<u8>),
    case!("generics_7::<f32>": Listed Own ["f32 nm" "f32 m"], |a| generics_7::<f32>(a[0].take(), a[1].take()), generics_7::<f32>),
    case!("generics_7::<i32>": Listed Own ["i32 nm" "i32 m"], |a| generics_7::<i32>(a[0].take(), a[1].take()), generics_7::<i32>),
    case!("generics_7::<u8>": Listed Own ["u8 nm" "u8 m"], |a| generics_7::<u8>(a[0].take(), a[1].take()), generics_7::<u8>),
    case!("generics_8::<f32>": Listed Own ["f32 nm" "f32 ."], |a| generics_8::<f32>(a[0].take(), a[1].take()), generics_8::<f32>),
    case!("generics_8::<i32>": Listed Own ["i32 nm" "i32 ."], |a| generics_8::<i32>(a[0].take(), a[1].take()), generics_8::<i32>),
    case!("generics_8::<u8>": Listed Own ["u8 nm" "u8 ."], |a| generics_8::<u8>(a[0].take(), a[1].take()), generics_8::<u8>),
    case!("generics_9::<f32>": Listed Own ["f32 nm"], |a| generics_9::<f32>(a[0].take()), generics_9::<f32>),
    case!("generics_9::<i32>": Listed Own ["i32 nm"], |a| generics_9::<i32>(a[0].take()), generics_9::<i32>),
    case!("generics_9::<u8>": Listed Own ["u8 nm"], |a| generics_9::<u8>(a[0].take()), generics_9::<u8>),
    case!("generics_10::<f32>": Listed Own ["f32 n"], |a| generics_10::<f32>(a[0].take()), generics_10::<f32>),
    case!("generics_10::<i32>": Listed Own ["i32 n"], |a| generics_10::<i32>(a[0].take()), generics_10::<i32>),
    case!("generics_10::<u8>": Listed Own ["u8 n"], |a| generics_10::<u8>(a[0].take()), generics_10::<u8>),
    case!("generics_11::<f32>": Listed Own ["f32 nm"], |a| generics_11::<f32>(a[0].take()), generics_11::<f32>),
    case!("generics_11::<i32>": Listed Own ["i32 nm"], |a| generics_11::<i32>(a[0].take()), generics_11::<i32>),
    case!("generics_11::<u8>": Listed Own ["u8 nm"], |a| generics_11::<u8>(a[0].take()), generics_11::<u8>),
    case!("generics_12::<f32>": Listed Own ["f32 n" "f32 n"], |a| generics_12::<f32>(a[0].take(), a[1].take()), generics_12::<f32>),
    case!("generics_12::<i32>": Listed Own ["i32 n" "i32 n"], |a| generics_12::<i32>(a[0].take(), a[1].take()), generics_12::<i32>),
    case!("generics_12::<u8>": Listed Own ["u8 n" "u8 n"], |a| generics_12::<u8>(a[0].take(), a[1].take()), generics_12::<u8>),
    case!("generics_13::<f32>": Listed Own ["f32 nm" "f32 ."], |a| generics_13::<f32>(a[0].take(), a[1].take()), generics_13::<f32>),
    case!("generics_13::<i32>": Listed Own ["i32 nm" "i32 ."], |a| generics_13::<i32>(a[0].take(), a[1].take()), generics_13::<i32>),
    case!("generics_13::<u8>": Listed Own ["u8 nm" "u8 ."], |a| generics_13::<u8>(a[0].take(), a[1].take()), generics_13::<u8>),
    case!("generics_14::<f32>": Listed Own ["f32 n" "f32 n"], |a| generics_14::<f32>(a[0].take(), a[1].take()), generics_14::<f32>),
    case!("generics_14::<i32>": Listed Own ["i32 n" "i32 n"], |a| generics_14::<i32>(a[0].take(), a[1].take()), generics_14::<i32>),
    case!("generics_14::<u8>": Listed Own ["u8 n" "u8 n"], |a| generics_14::<u8>(a[0].take(), a[1].take()), generics_14::<u8>),
    case!("generics_15::<f32>": Listed Own ["f32 nm"], |a| generics_15::<f32>(a[0].take()), generics_15::<f32>),
    case!("generics_15::<i32>": Listed Own ["i32 nm"], |a| generics_15::<i32>(a[0].take()), generics_15::<i32>),
    case!("generics_15::<u8>": Listed Own ["u8 nm"], |a| generics_15::<u8>(a[0].take()), generics_15::<u8>),
    case!("generics_16::<f32>": Listed Own ["f32 nm" "f32 nm" "f32 n1"], |a| generics_16::<f32>(a[0].take(), a[1].take(), a[2].take()), generics_16::<f32>),
    case!("generics_16::<i32>": Listed Own ["i32 nm" "i32 nm" "i32 n1"], |a| generics_16::<i32>(a[0].take(), a[1].take(), a[2].take()), generics_16::<i32>),
    case!("generics_16::<u8>": Listed Own ["u8 nm" "u8 nm" "u8 n1"], |a| generics_16::<u8>(a[0].take(), a[1].take(), a[2].take()), generics_16::<u8>),
    case!("generics_17::<f32>": Listed Own ["f32 n" "f32 n"], |a| generics_17::<f32>(a[0].take(), a[1].take()), generics_17::<f32>),
    case!("generics_17::<i32>": Listed Own ["i32 n" "i32 n"], |a| generics_17::<i32>(a[0].take(), a[1].take()), generics_17::<i32>),
    case!("generics_17::<u8>": Listed Own ["u8 n" "u8 n"], |a| generics_17::<u8>(a[0].take(), a[1].take()), generics_17::<u8>),
];
