//! Views: the same elements in other shapes, at offsets, backwards, stretched.

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
pub fn views_0(x: Tensor<i64>, y: &Tensor<i64>) -> (Tensor<i64>, i64) {
    let y = y.broadcast_to([3, y.shape()[0]]);
    let view = y.slice(-2, 1..3);
    (view.clone(), view.sum().item())
}

#[twin]
pub fn views_1(x: Tensor, k: usize) -> (usize, Tensor) {
    let per_row = x.prod_keepdim(-1);
    let per_row = (&per_row + &per_row)
        .slice(0, 0..k)
        .unsqueeze(0);
    let turned = per_row.transpose();
    let window = turned.unsqueeze(0);
    let profile = window.sum_axis(-1);
    (k, profile)
}

#[twin]
pub fn views_2(x: &Tensor, k: f32) -> (Tensor, Tensor) {
    let scaled: Tensor = (x.flip(-1) * x).square();
    (scaled.broadcast_to([3, scaled.shape()[0]]) - x, scaled)
}

#[twin]
pub fn views_3(x: &Tensor<i64>, y: &Tensor<i64>) -> (Tensor<i64>, Tensor<i64>, Tensor<i64>) {
    let shifted = y.relu();
    let rows: Tensor<i64> = x.permute([1, 0]).permute([1, 0]).transpose();
    (rows.reshape([1, rows.shape()[1], rows.shape()[0]]), rows.clone(), rows)
}

#[twin]
pub fn views_4(x: Tensor<i64>, y: &Tensor<i64>) -> (Tensor<i64>, Tensor<i64>) {
    let totals = y.max_keepdim(-1);
    let curve = x.transpose().unsqueeze(2) * totals.max_keepdim(0).signum();
    let energy = curve.abs();
    let column = curve.flip(-2);
    let turned: Tensor<i64> = column.reshape([1, curve.shape()[1], 1]);
    (turned.clone(), turned)
}

#[twin]
pub fn views_5(x: &Tensor) -> (Tensor, Tensor, Tensor) {
    let profile = x.max_axis(-2);
    let response: Tensor = profile.var_keepdim(0) / 3.0;
    let window = x.slice(0, 1..x.shape()[0]);
    let turned = window.unsqueeze(0).transpose();
    (profile, turned.clone(), turned)
}

#[twin]
pub fn views_6(x: &Tensor, k: usize) -> (Tensor, usize, Tensor) {
    let response: Tensor = x * x.unsqueeze(1) / x;
    let energy = &response * (&response - &response);
    let turned = energy.flip(1).unsqueeze(2);
    (turned.clone(), k, turned)
}

#[twin]
pub fn views_7(x: &Tensor) -> (Tensor, Tensor) {
    let shifted = 1.5 / x.flip(0);
    let margins = shifted.mean_axis(0);
    let energy = &margins * (&margins * &margins);
    let column = energy.transpose();
    (column.clone(), column)
}

#[twin]
pub fn views_8(x: &Tensor, k: usize) -> (f32, Tensor) {
    let turned = x.broadcast_to([3, x.shape()[0], x.shape()[1], x.shape()[2]]);
    let energy = turned.square();
    (energy.sum().item(), energy)
}

#[twin]
pub fn views_9(x: &Tensor) -> Tensor {
    let rows: Tensor = (x / x)
        .relu()
        .broadcast_to([3, x.shape()[0], x.shape()[1], x.shape()[2]]);
    rows
}

#[twin]
pub fn views_10(x: &Tensor, k: usize) -> (Tensor, Tensor) {
    let shifted = (x.broadcast_to([3, x.shape()[0]]) * x).signum();
    let column = shifted.permute([1, 0]);
    let energy = &column + &column;
    let rows = x.reshape([1, column.shape()[0]]);
    (rows.clone(), rows)
}

#[twin]
pub fn views_11(x: &Tensor<i64>, y: Tensor<i64>, k: f32) -> (i64, Tensor<i64>, Tensor<i64>) {
    let column = x.slice(1, 1..y.shape()[0]).min_keepdim(1).flip(-2);
    let rows = column.permute([1, 0]);
    let rows_2: Tensor<i64> = rows.flip(1);
    let shifted = &rows_2 / &rows_2;
    (shifted.sum().item(), shifted, y)
}

#[twin]
pub fn views_12(x: &Tensor, k: usize) -> (Tensor, Tensor, Tensor) {
    let shifted = x.unsqueeze(0) / x;
    let turned = shifted.square().flip(3);
    let turned: f32 = k as f32;
    let turned_2 = (&shifted - &shifted).slice(-3, 0..1);
    (turned_2.clone(), turned_2.clone(), turned_2)
}

#[twin]
pub fn views_13(x: &Tensor) -> (Tensor, Tensor, f32) {
    let column = x.reshape([1, x.shape()[1], x.shape()[0]]).squeeze(0).unsqueeze(0);
    let rate: f32 = 1.5;
    (column.clone(), x - x - x, column.sum().item())
}

#[twin]
pub fn views_14(x: &Tensor) -> (f32, Tensor, Tensor, Tensor) {
    let view = (x - x).slice(-3, 1..x.shape()[0]);
    let profile: Tensor = view.logsumexp(-1);
    let energy = &profile * &profile * &profile;
    let signal = &energy * energy.unsqueeze(0).squeeze(0);
    let signal = x.unsqueeze(2);
    (signal.sum().item(), signal.clone(), signal.clone(), signal.flip(3))
}

#[twin]
pub fn views_15(x: &Tensor) -> (Tensor, f32) {
    let view = x.reshape([1, x.shape()[1], x.shape()[0]]).slice(2, 1..x.shape()[0]);
    (view, x.sum().item())
}

#[twin]
pub fn views_16(x: &Tensor, y: &Tensor) -> (Tensor, Tensor, Tensor) {
    let profile = (y * y).broadcast_to([3, y.shape()[0]]).var_axis(-1);
    let per_row = x.var_keepdim(-2);
    let step = SCALE - 1.5 + SCALE;
    let per_row: Tensor = per_row.sum_axis(-1);
    (x.clone(), per_row.clone(), per_row)
}

#[twin]
pub fn views_17(x: &Tensor, y: &Tensor<i64>, k: usize) -> (Tensor<i64>, Tensor<i64>) {
    let margins = y.max_axis(0);
    let count: usize = FEW + y.len();
    let view = y.flip(0);
    let column = y.slice(-1, 0..k).square().slice(-1, 0..k);
    (column.clone(), column)
}

#[twin]
pub fn views_18(x: &Tensor<i64>, y: &Tensor<i64>) -> (i64, Tensor<i64>) {
    let signal = STRIDE + y;
    let rows = x.unsqueeze(1);
    let window = rows.transpose();
    let column = window.squeeze(1).transpose().squeeze(0);
    let column = column.reshape([window.shape()[0]]);
    (column.sum().item(), column)
}

#[twin]
pub fn views_19(x: &Tensor, y: &Tensor, k: usize) -> (f32, Tensor) {
    let window = x.permute([1, 0]);
    let column = window.slice(1, 1..window.shape()[1]);
    let step = k as f32;
    let scaled = x / column.slice(-1, 0..1);
    let rows = scaled.square()
        .slice(-1, 1..1)
        .slice(-1, 0..k);
    (rows.sum().item(), rows)
}

#[twin]
pub fn views_20(x: &Tensor, k: usize) -> (Tensor, f32, Tensor, Tensor) {
    let energy = x.transpose().square();
    (energy.clone(), energy.sum().item(), energy.clone(), energy)
}

#[twin]
pub fn views_21(x: Tensor<i64>, k: f32) -> Tensor<i64> {
    let x: Tensor<i64> = (&x - &x / &x).prod_keepdim(1);
    let turned = x.squeeze(1);
    let window = x.squeeze(1);
    let column = (&window + &window).broadcast_to([3, window.shape()[0], window.shape()[1]]).slice(-3, 0..FEW);
    column
}

pub const CASES: &[Case] = &[
    case!("views_0": Listed Own ["i64 nm" "i64 m"], |a| views_0(a[0].take(), a[1].take()), views_0),
    case!("views_1": Listed Own ["f32 n" "usize"], |a| views_1(a[0].take(), a[1].take()), views_1),
    case!("views_2": Listed Own ["f32 n" "f32"], |a| views_2(a[0].take(), a[1].take()), views_2),
    case!("views_3": Listed Own ["i64 nm" "i64 m"], |a| views_3(a[0].take(), a[1].take()), views_3),
    case!("views_4": Listed Own ["i64 n1" "i64 m"], |a| views_4(a[0].take(), a[1].take()), views_4),
    case!("views_5": Listed Own ["f32 nm"], |a| views_5(a[0].take()), views_5),
    case!("views_6": Listed Own ["f32 n" "usize"], |a| views_6(a[0].take(), a[1].take()), views_6),
    case!("views_7": Listed Own ["f32 nmk"], |a| views_7(a[0].take()), views_7),
    case!("views_8": Listed Own ["f32 nmk" "usize"], |a| views_8(a[0].take(), a[1].take()), views_8),
    case!("views_9": Listed Own ["f32 nmk"], |a| views_9(a[0].take()), views_9),
    case!("views_10": Listed Own ["f32 n" "usize"], |a| views_10(a[0].take(), a[1].take()), views_10),
    case!("views_11": Listed Own ["i64 nm" "i64 m" "f32"], |a| views_11(a[0].take(), a[1].take(), a[2].take()), views_11),
    case!("views_12": Listed Own ["f32 nmk" "usize"], |a| views_12(a[0].take(), a[1].take()), views_12),
    case!("views_13": Listed Own ["f32 nm"], |a| views_13(a[0].take()), views_13),
    case!("views_14": Listed Own ["f32 nmk"], |a| views_14(a[0].take()), views_14),
    case!("views_15": Listed Own ["f32 nm"], |a| views_15(a[0].take()), views_15),
    case!("views_16": Listed Own ["f32 n1" "f32 m"], |a| views_16(a[0].take(), a[1].take()), views_16),
    case!("views_17": Listed Own ["f32 n1" "i64 m" "usize"], |a| views_17(a[0].take(), a[1].take(), a[2].take()), views_17),
    case!("views_18": Listed Own ["i64 n1" "i64 m"], |a| views_18(a[0].take(), a[1].take()), views_18),
    case!("views_19": Listed Own ["f32 n1" "f32 m" "usize"], |a| views_19(a[0].take(), a[1].take(), a[2].take()), views_19),
    case!("views_20": Listed Own ["f32 nmk" "usize"], |a| views_20(a[0].take(), a[1].take()), views_20),
    case!("views_21": Listed Own ["i64 nmk" "f32"], |a| views_21(a[0].take(), a[1].take()), views_21),
];
