//! Views: the same elements in other shapes, at offsets, backwards, stretched.

// Written by tests/source/generator: change it there.
// UPDATE_EXPECT=1 cargo test --test source_files

use crate::{
    case::{Case, Claim, World},
    harness::{Noisy, effect, note},
    values::give,
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

#[xcs::jit(full)]
pub fn views_0(x: Tensor<i64>, y: &Tensor<i64>) -> (Tensor<i64>, i64) {
    let y = y.broadcast_to([3, y.shape()[0]]);
    let view = y.slice(-2, 1..3);
    (view.clone(), view.sum().item())
}

#[xcs::jit(full)]
pub fn views_1(x: Tensor, k: usize) -> (Tensor, Tensor, usize, f32) {
    let per_row = x.prod_keepdim(-1);
    let turned = (&per_row + &per_row)
        .slice(0, 0..k)
        .unsqueeze(0);
    let view = turned.squeeze(0);
    let rows = view.min_keepdim(0)
        .flip(-1);
    let column = turned.transpose();
    (column, rows, k, turned.sum().item())
}

#[xcs::jit(full)]
pub fn views_2(x: &Tensor, k: f32) -> (Tensor, Tensor, f32) {
    let scaled: Tensor = (x.flip(-1) * x).square();
    (scaled.clone(), scaled.reshape([1, scaled.shape()[0]]).permute([1, 0]), x.sum().item())
}

#[xcs::jit(full)]
pub fn views_3(x: &Tensor<i64>, y: &Tensor<i64>) -> (Tensor<i64>, Tensor<i64>, Tensor<i64>) {
    let shifted = y.relu();
    let rows: Tensor<i64> = x.permute([1, 0]).permute([1, 0]).transpose();
    (rows.reshape([1, rows.shape()[1], rows.shape()[0]]), rows.clone(), rows)
}

#[xcs::jit(full)]
pub fn views_4(x: Tensor<i64>, y: &Tensor<i64>) -> (Tensor<i64>, Tensor<i64>, Tensor<i64>, i64) {
    let totals = y.max_keepdim(-1);
    let view: Tensor<i64> = totals.slice(0, 0..totals.len());
    let energy = &x - &view;
    let energy = energy.square();
    let turned: Tensor<i64> = energy.signum().slice(-2, 0..x.shape()[0]).transpose();
    (turned.clone(), turned.clone(), turned, view.sum().item())
}

#[xcs::jit(full)]
pub fn views_5(x: &Tensor) -> (Tensor, Tensor, Tensor) {
    let profile = x.max_axis(-2);
    let response: Tensor = profile.var_keepdim(0) / 3.0;
    let window = x.slice(0, 1..x.shape()[0]);
    let turned = window.unsqueeze(0).transpose();
    (profile, turned.clone(), turned)
}

#[xcs::jit(full)]
pub fn views_6(x: &Tensor, k: usize) -> (Tensor, usize, Tensor) {
    let response: Tensor = x * x.unsqueeze(1) / x;
    let energy = &response * (&response - &response);
    let turned = energy.flip(1).unsqueeze(2);
    (turned.clone(), k, turned)
}

#[xcs::jit(full)]
pub fn views_7(x: &Tensor) -> (Tensor, Tensor) {
    let shifted = 1.5 / x.flip(0);
    let margins = shifted.mean_axis(0);
    let energy = &margins * (&margins * &margins);
    let column = energy.transpose();
    (column.clone(), column)
}

#[xcs::jit(full)]
pub fn views_8(x: &Tensor, k: usize) -> (f32, Tensor) {
    let turned = x.broadcast_to([3, x.shape()[0], x.shape()[1], x.shape()[2]]);
    let energy = turned.square();
    (energy.sum().item(), energy)
}

#[xcs::jit(full)]
pub fn views_9(x: &Tensor<i64>) -> (Tensor<i64>, i64) {
    let rows = x.broadcast_to([3, x.shape()[0]]);
    let column: Tensor<i64> = rows.slice(0, 0..1);
    let rows_2 = rows.broadcast_to([3, 3, column.shape()[1]]).broadcast_to([3, 3, 3, rows.shape()[1]]);
    (rows_2, column.sum().item())
}

#[xcs::jit(full)]
pub fn views_10(x: &Tensor, k: usize) -> (Tensor, Tensor) {
    let shifted = (x.broadcast_to([3, x.shape()[0]]) * x).signum();
    let column = shifted.permute([1, 0]);
    let energy = &column + &column;
    let rows = x.reshape([1, column.shape()[0]]);
    (rows.clone(), rows)
}

#[xcs::jit(full)]
pub fn views_11(x: &Tensor<i64>, y: Tensor<i64>, k: f32) -> (i64, Tensor<i64>, Tensor<i64>) {
    let column = x.slice(1, 1..y.shape()[0]).min_keepdim(1).flip(-2);
    let rows = column.permute([1, 0]);
    let rows_2: Tensor<i64> = rows.flip(1);
    let shifted = &rows_2 / &rows_2;
    (shifted.sum().item(), shifted, y)
}

#[xcs::jit(full)]
pub fn views_12(x: &Tensor, k: usize) -> (Tensor, Tensor, Tensor) {
    let shifted = x.unsqueeze(0) / x;
    let turned = shifted.square().flip(3);
    let turned: f32 = k as f32;
    let turned_2 = (&shifted - &shifted).slice(-3, 0..1);
    (turned_2.clone(), turned_2.clone(), turned_2)
}

#[xcs::jit(full)]
pub fn views_13(x: &Tensor, y: &Tensor) -> (Tensor, Tensor) {
    let turned = (y.flip(0) * y).unsqueeze(0);
    let rows: Tensor = turned.flip(0);
    let curve = rows.square();
    let profile = curve.slice(0, 0..FEW).std_keepdim(-1);
    let column = x.unsqueeze(2).flip(0);
    (column.clone(), column)
}

#[xcs::jit(full)]
pub fn views_14(x: &Tensor) -> (f32, Tensor, Tensor, Tensor) {
    let view = (x - x).slice(-3, 1..x.shape()[0]);
    let profile: Tensor = view.logsumexp(-1);
    let energy = &profile * &profile * &profile;
    let signal = &energy * energy.unsqueeze(0).squeeze(0);
    let signal = x.unsqueeze(2);
    (signal.sum().item(), signal.clone(), signal.clone(), signal.flip(3))
}

#[xcs::jit(full)]
pub fn views_15(x: &Tensor) -> (Tensor, f32) {
    let view = x.reshape([1, x.shape()[1], x.shape()[0]]).slice(2, 1..x.shape()[0]);
    (view, x.sum().item())
}

#[xcs::jit(full)]
pub fn views_16(x: &Tensor, y: &Tensor) -> (Tensor, Tensor, Tensor) {
    let totals = x.squeeze(1).var_axis(0);
    let totals = totals.broadcast_to([3]);
    let column = totals.unsqueeze(1);
    let rows = column.slice(-2, 1..3);
    (rows.clone(), rows.clone(), rows)
}

#[xcs::jit(full)]
pub fn views_17(x: &Tensor, y: &Tensor<i64>, k: usize) -> (Tensor<i64>, i64, Tensor<i64>) {
    let margins = y.max_axis(0);
    let count: usize = FEW + y.len();
    let view = y.flip(0);
    let turned = y.slice(-1, 0..FEW).abs().slice(0, 0..count);
    (turned.clone(), turned.sum().item(), turned)
}

#[xcs::jit(full)]
pub fn views_18(x: &Tensor<i64>, y: &Tensor<i64>) -> (i64, Tensor<i64>) {
    let signal = STRIDE + y;
    let rows = x.unsqueeze(1);
    let window = rows.transpose();
    let column = window.squeeze(1).transpose().squeeze(0);
    let column = column.reshape([window.shape()[0]]);
    (column.sum().item(), column)
}

#[xcs::jit(full)]
pub fn views_19(x: &Tensor, y: &Tensor, k: usize) -> (Tensor, f32, Tensor, Tensor) {
    let window = x.permute([1, 0]);
    let column = window.slice(1, 1..window.shape()[1]);
    let step = k as f32;
    let scaled = x / column.slice(-1, 0..1);
    let column_2 = scaled.square()
        .slice(-1, 1..1)
        .slice(-1, 0..k);
    (column_2.clone(), column_2.sum().item(), column_2.clone(), column_2)
}

#[xcs::jit(full)]
pub fn views_20(x: &Tensor, k: usize) -> (Tensor, f32, Tensor, Tensor) {
    let energy = x.transpose().square();
    (energy.clone(), energy.sum().item(), energy.clone(), energy)
}

#[xcs::jit(full)]
pub fn views_21(x: Tensor<i64>, k: f32) -> (Tensor<i64>, f32) {
    let x: Tensor<i64> = (&x - &x / &x).prod_keepdim(1);
    let turned = x.slice(-2, 0..FEW);
    let turned: Tensor<i64> = turned.unsqueeze(1).transpose();
    let turned = &turned * &turned;
    (turned, k)
}

pub const CASES: &[Case] = &[
    Case {
        name: "views_0",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["i64 nm", "i64 m"],
        call: |a| give(views_0(a[0].take(), a[1].take())),
        stats: || xcs::stats(views_0),
    },
    Case {
        name: "views_1",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 n", "usize"],
        call: |a| give(views_1(a[0].take(), a[1].take())),
        stats: || xcs::stats(views_1),
    },
    Case {
        name: "views_2",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 n", "f32"],
        call: |a| give(views_2(a[0].take(), a[1].take())),
        stats: || xcs::stats(views_2),
    },
    Case {
        name: "views_3",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["i64 nm", "i64 m"],
        call: |a| give(views_3(a[0].take(), a[1].take())),
        stats: || xcs::stats(views_3),
    },
    Case {
        name: "views_4",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["i64 n1", "i64 m"],
        call: |a| give(views_4(a[0].take(), a[1].take())),
        stats: || xcs::stats(views_4),
    },
    Case {
        name: "views_5",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 nm"],
        call: |a| give(views_5(a[0].take())),
        stats: || xcs::stats(views_5),
    },
    Case {
        name: "views_6",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 n", "usize"],
        call: |a| give(views_6(a[0].take(), a[1].take())),
        stats: || xcs::stats(views_6),
    },
    Case {
        name: "views_7",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 nmk"],
        call: |a| give(views_7(a[0].take())),
        stats: || xcs::stats(views_7),
    },
    Case {
        name: "views_8",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 nmk", "usize"],
        call: |a| give(views_8(a[0].take(), a[1].take())),
        stats: || xcs::stats(views_8),
    },
    Case {
        name: "views_9",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["i64 n"],
        call: |a| give(views_9(a[0].take())),
        stats: || xcs::stats(views_9),
    },
    Case {
        name: "views_10",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 n", "usize"],
        call: |a| give(views_10(a[0].take(), a[1].take())),
        stats: || xcs::stats(views_10),
    },
    Case {
        name: "views_11",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["i64 nm", "i64 m", "f32"],
        call: |a| give(views_11(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(views_11),
    },
    Case {
        name: "views_12",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 nmk", "usize"],
        call: |a| give(views_12(a[0].take(), a[1].take())),
        stats: || xcs::stats(views_12),
    },
    Case {
        name: "views_13",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 nm", "f32 m"],
        call: |a| give(views_13(a[0].take(), a[1].take())),
        stats: || xcs::stats(views_13),
    },
    Case {
        name: "views_14",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 nmk"],
        call: |a| give(views_14(a[0].take())),
        stats: || xcs::stats(views_14),
    },
    Case {
        name: "views_15",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 nm"],
        call: |a| give(views_15(a[0].take())),
        stats: || xcs::stats(views_15),
    },
    Case {
        name: "views_16",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 n1", "f32 m"],
        call: |a| give(views_16(a[0].take(), a[1].take())),
        stats: || xcs::stats(views_16),
    },
    Case {
        name: "views_17",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 n1", "i64 m", "usize"],
        call: |a| give(views_17(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(views_17),
    },
    Case {
        name: "views_18",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["i64 n1", "i64 m"],
        call: |a| give(views_18(a[0].take(), a[1].take())),
        stats: || xcs::stats(views_18),
    },
    Case {
        name: "views_19",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 n1", "f32 m", "usize"],
        call: |a| give(views_19(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(views_19),
    },
    Case {
        name: "views_20",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 nmk", "usize"],
        call: |a| give(views_20(a[0].take(), a[1].take())),
        stats: || xcs::stats(views_20),
    },
    Case {
        name: "views_21",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["i64 nmk", "f32"],
        call: |a| give(views_21(a[0].take(), a[1].take())),
        stats: || xcs::stats(views_21),
    },
];
