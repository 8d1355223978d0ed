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
pub fn generics_0<T: Number>(x: &Tensor<T>, y: &Tensor<T>) -> (Tensor<T>, Tensor<T>) {
    let per_row = y.max_keepdim(-1);
    let shifted = per_row.max_axis(0).signum();
    let response = (&shifted + Tensor::stack(&[y, y], 0)) * ((&shifted + &shifted) * &per_row);
    (&per_row * (&response + &per_row), response)
}

#[jit(full)]
pub fn generics_1<T: Number>(x: &Tensor<T>) -> (Tensor<T>, Tensor<T>) {
    let x = x.slice(0, 0..FEW).signum();
    (x.clone(), x.signum())
}

#[jit(full)]
pub fn generics_2<T: Number>(x: &Tensor<T>, y: Tensor<T>) -> (Tensor<T>, Tensor<T>) {
    let column = y.transpose();
    let column: Tensor<T> = (&column * &column).relu();
    let column = (-&column - &column) * column.square();
    let scaled = -x;
    (&column + &column, scaled)
}

#[jit(full)]
pub fn generics_3<T: Number>(x: Tensor<T>) -> Tensor<T> {
    let signal: Tensor<T> = &x + (&x + &x);
    let signal = x.slice(-1, 0..FEW);
    let response = signal.signum();
    let response_2: Tensor<T> = (&response * &response * &response).square();
    let curve = Tensor::stack(&[&response_2, &response_2], 0) - response_2.dot(&(&signal - &response_2));
    curve
}

#[jit(full)]
pub fn generics_4<T: Number>(x: &Tensor<T>) -> Tensor<T> {
    let response: Tensor<T> = x.max_keepdim(0) - x + x.sum_keepdim(-2);
    response
}

#[jit(full)]
pub fn generics_5<T: Number>(x: Tensor<T>, y: &Tensor<T>) -> Tensor<T> {
    let totals = x.signum().prod_keepdim(0);
    let response = totals.abs();
    let energy = x.square().abs().square();
    let scaled = energy.abs();
    let margins = scaled.relu().max_axis(-1);
    margins
}

#[jit(full)]
pub fn generics_6<T: Number>(x: &Tensor<T>) -> Tensor<T> {
    let x = x + (x + x);
    x
}

#[jit(full)]
pub fn generics_7<T: Number>(x: &Tensor<T>) -> Tensor<T> {
    let energy = x * (-x)
        .square();
    let column = energy.slice(1, 0..FEW);
    column
}

#[jit(full)]
pub fn generics_8<T: Number>(x: &Tensor<T>) -> Tensor<T> {
    let scaled = x.relu();
    let profile = scaled.min_keepdim(-1);
    let profile = profile.relu();
    let profile = Tensor::stack(&[&(&scaled + &profile).relu(), &scaled], 0);
    profile
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
pub fn generics_11<T: Number>(x: Tensor<T>, y: &Tensor<T>) -> (Tensor<T>, Tensor<T>) {
    let curve: Tensor<T> = -(y - y).prod_keepdim(-1);
    (curve.clone(), curve)
}

#[jit(full)]
pub fn generics_12<T: Number>(x: &Tensor<T>, y: &Tensor<T>) -> Tensor<T> {
    let energy = y + y;
    let totals: Tensor<T> = (y * energy - y).min_axis(0);
    totals
}

#[jit(full)]
pub fn generics_13<T: Number>(x: &Tensor<T>, y: &Tensor<T>) -> (Tensor<T>, Tensor<T>) {
    let y = y.min_keepdim(-1);
    (x.transpose(), y)
}

#[jit(full)]
pub fn generics_14<T: Number>(x: &Tensor<T>, y: &Tensor<T>, z: &Tensor<T>) -> (Tensor<T>, Tensor<T>) {
    let joined = Tensor::stack(&[y, y], 0);
    (joined.clone(), joined)
}

#[jit(full)]
pub fn generics_15<T: Number>(x: &Tensor<T>, y: &Tensor<T>) -> (i64, Tensor<i64>) {
    let response: Tensor<T> = y * (y.square() - y.signum());
    let energy = response.relu();
    let product = (y - &energy * &energy)
        .dot(&energy);
    let winners = energy.argmax_axis(-1);
    (winners.sum().item(), winners)
}

#[jit(full)]
pub fn generics_16<T: Number>(x: &Tensor<T>) -> Tensor<T> {
    let column = (x * x).permute([1, 0]);
    let response = &column * column.max_keepdim(1) * &column;
    let response = &response + &response;
    let energy: Tensor<T> = x.permute([1, 0]) - &response;
    energy
}

#[jit(full)]
pub fn generics_17<T: Number>(x: &Tensor<T>) -> (Tensor<T>, Tensor<T>) {
    let energy = -x;
    let profile = energy.square().min_axis(0);
    let shifted: Tensor<T> = energy.signum().square();
    (shifted.clone(), shifted)
}

pub const CASES: &[Case] = &[
    case!("generics_0::<f32>": Listed Own ["f32 nm" "f32 m"], |a| generics_0::<f32>(a[0].take(), a[1].take()), generics_0::<f32>),
    case!("generics_0::<i32>": Listed Own ["i32 nm" "i32 m"], |a| generics_0::<i32>(a[0].take(), a[1].take()), generics_0::<i32>),
    case!("generics_0::<u8>": Listed Own ["u8 nm" "u8 m"], |a| generics_0::<u8>(a[0].take(), a[1].take()), generics_0::<u8>),
    case!("generics_1::<f32>": Listed Own ["f32 n"], |a| generics_1::<f32>(a[0].take()), generics_1::<f32>),
    case!("generics_1::<i32>": Listed Own ["i32 n"], |a| generics_1::<i32>(a[0].take()), generics_1::<i32>),
    case!("generics_1::<u8>": Listed Own ["u8 n"], |a| generics_1::<u8>(a[0].take()), generics_1::<u8>),
    case!("generics_2::<f32>": Listed Own ["f32 nm" "f32 nm"], |a| generics_2::<f32>(a[0].take(), a[1].take()), generics_2::<f32>),
    case!("generics_2::<i32>": Listed Own ["i32 nm" "i32 nm"], |a| generics_2::<i32>(a[0].take(), a[1].take()), generics_2::<i32>),
    case!("generics_2::<u8>": Listed Own ["u8 nm" "u8 nm"], |a| generics_2::<u8>(a[0].take(), a[1].take()), generics_2::<u8>),
    case!("generics_3::<f32>": Listed Own ["f32 n"], |a| generics_3::<f32>(a[0].take()), generics_3::<f32>),
    case!("generics_3::<i32>": Listed Own ["i32 n"], |a| generics_3::<i32>(a[0].take()), generics_3::<i32>),
    case!("generics_3::<u8>": Listed Own ["u8 n"], |a| generics_3::<u8>(a[0].take()), generics_3::<u8>),
    case!("generics_4::<f32>": Listed Own ["f32 nm"], |a| generics_4::<f32>(a[0].take()), generics_4::<f32>),
    case!("generics_4::<i32>": Listed Own ["i32 nm"], |a| generics_4::<i32>(a[0].take()), generics_4::<i32>),
    case!("generics_4::<u8>": Listed Own ["u8 nm"], |a| generics_4::<u8>(a[0].take()), generics_4::<u8>),
    case!("generics_5::<f32>": Listed Own ["f32 n" "f32 n"], |a| generics_5::<f32>(a[0].take(), a[1].take()), generics_5::<f32>),
    case!("generics_5::<i32>": Listed Own ["i32 n" "i32 n"], |a| generics_5::<i32>(a[0].take(), a[1].take()), generics_5::<i32>),
    case!("generics_5::<u8>": Listed Own ["u8 n" "u8 n"], |a| generics_5::<u8>(a[0].take(), a[1].take()), generics_5::<u8>),
    case!("generics_6::<f32>": Listed Own ["f32 nm"], |a| generics_6::<f32>(a[0].take()), generics_6::<f32>),
    case!("generics_6::<i32>": Listed Own ["i32 nm"], |a| generics_6::<i32>(a[0].take()), generics_6::<i32>),
    case!("generics_6::<u8>": Listed Own ["u8 nm"], |a| generics_6::<u8>(a[0].take()), generics_6::<u8>),
    case!("generics_7::<f32>": Listed Own ["f32 nm"], |a| generics_7::<f32>(a[0].take()), generics_7::<f32>),
    case!("generics_7::<i32>": Listed Own ["i32 nm"], |a| generics_7::<i32>(a[0].take()), generics_7::<i32>),
    case!("generics_7::<u8>": Listed Own ["u8 nm"], |a| generics_7::<u8>(a[0].take()), generics_7::<u8>),
    case!("generics_8::<f32>": Listed Own ["f32 n"], |a| generics_8::<f32>(a[0].take()), generics_8::<f32>),
    case!("generics_8::<i32>": Listed Own ["i32 n"], |a| generics_8::<i32>(a[0].take()), generics_8::<i32>),
    case!("generics_8::<u8>": Listed Own ["u8 n"], |a| generics_8::<u8>(a[0].take()), generics_8::<u8>),
    case!("generics_9::<f32>": Listed Own ["f32 n"], |a| generics_9::<f32>(a[0].take()), generics_9::<f32>),
    case!("generics_9::<i32>": Listed Own ["i32 n"], |a| generics_9::<i32>(a[0].take()), generics_9::<i32>),
    case!("generics_9::<u8>": Listed Own ["u8 n"], |a| generics_9::<u8>(a[0].take()), generics_9::<u8>),
    case!("generics_10::<f32>": Listed Own ["f32 n"], |a| generics_10::<f32>(a[0].take()), generics_10::<f32>),
    case!("generics_10::<i32>": Listed Own ["i32 n"], |a| generics_10::<i32>(a[0].take()), generics_10::<i32>),
    case!("generics_10::<u8>": Listed Own ["u8 n"], |a| generics_10::<u8>(a[0].take()), generics_10::<u8>),
    case!("generics_11::<f32>": Listed Own ["f32 nm" "f32 m"], |a| generics_11::<f32>(a[0].take(), a[1].take()), generics_11::<f32>),
    case!("generics_11::<i32>": Listed Own ["i32 nm" "i32 m"], |a| generics_11::<i32>(a[0].take(), a[1].take()), generics_11::<i32>),
    case!("generics_11::<u8>": Listed Own ["u8 nm" "u8 m"], |a| generics_11::<u8>(a[0].take(), a[1].take()), generics_11::<u8>),
    case!("generics_12::<f32>": Listed Own ["f32 n" "f32 n"], |a| generics_12::<f32>(a[0].take(), a[1].take()), generics_12::<f32>),
    case!("generics_12::<i32>": Listed Own ["i32 n" "i32 n"], |a| generics_12::<i32>(a[0].take(), a[1].take()), generics_12::<i32>),
    case!("generics_12::<u8>": Listed Own ["u8 n" "u8 n"], |a| generics_12::<u8>(a[0].take(), a[1].take()), generics_12::<u8>),
    case!("generics_13::<f32>": Listed Own ["f32 nm" "f32 m"], |a| generics_13::<f32>(a[0].take(), a[1].take()), generics_13::<f32>),
    case!("generics_13::<i32>": Listed Own ["i32 nm" "i32 m"], |a| generics_13::<i32>(a[0].take(), a[1].take()), generics_13::<i32>),
    case!("generics_13::<u8>": Listed Own ["u8 nm" "u8 m"], |a| generics_13::<u8>(a[0].take(), a[1].take()), generics_13::<u8>),
    case!("generics_14::<f32>": Listed Own ["f32 nm" "f32 nm" "f32 n1"], |a| generics_14::<f32>(a[0].take(), a[1].take(), a[2].take()), generics_14::<f32>),
    case!("generics_14::<i32>": Listed Own ["i32 nm" "i32 nm" "i32 n1"], |a| generics_14::<i32>(a[0].take(), a[1].take(), a[2].take()), generics_14::<i32>),
    case!("generics_14::<u8>": Listed Own ["u8 nm" "u8 nm" "u8 n1"], |a| generics_14::<u8>(a[0].take(), a[1].take(), a[2].take()), generics_14::<u8>),
    case!("generics_15::<f32>": Listed Own ["f32 n" "f32 n"], |a| generics_15::<f32>(a[0].take(), a[1].take()), generics_15::<f32>),
    case!("generics_15::<i32>": Listed Own ["i32 n" "i32 n"], |a| generics_15::<i32>(a[0].take(), a[1].take()), generics_15::<i32>),
    case!("generics_15::<u8>": Listed Own ["u8 n" "u8 n"], |a| generics_15::<u8>(a[0].take(), a[1].take()), generics_15::<u8>),
    case!("generics_16::<f32>": Listed Own ["f32 nm"], |a| generics_16::<f32>(a[0].take()), generics_16::<f32>),
    case!("generics_16::<i32>": Listed Own ["i32 nm"], |a| generics_16::<i32>(a[0].take()), generics_16::<i32>),
    case!("generics_16::<u8>": Listed Own ["u8 nm"], |a| generics_16::<u8>(a[0].take()), generics_16::<u8>),
    case!("generics_17::<f32>": Listed Own ["f32 n"], |a| generics_17::<f32>(a[0].take()), generics_17::<f32>),
    case!("generics_17::<i32>": Listed Own ["i32 n"], |a| generics_17::<i32>(a[0].take()), generics_17::<i32>),
    case!("generics_17::<u8>": Listed Own ["u8 n"], |a| generics_17::<u8>(a[0].take()), generics_17::<u8>),
];
