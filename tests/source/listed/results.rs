//! Results that are arguments, views of them, or the same value twice.

// Written by tests/source/generator: change it there.
// UPDATE_EXPECT=1 cargo test --test source_files

use super::super::twin;
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

#[twin]
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

#[twin]
pub fn results_1(x: &Tensor, y: &Tensor, k: f32) -> (Tensor, Tensor, Tensor, f32) {
    let view: Tensor = y.permute([1, 0]).flip(1);
    let total = view.std();
    let view_2 = view.permute([1, 0]);
    (&view_2 / view_2.unsqueeze(0), view_2.clone(), x.slice(-2, 1..view_2.shape()[0]), k)
}

#[twin]
pub fn results_2(x: &Tensor, y: &Tensor, k: f32) -> (Tensor, Tensor, Tensor, Tensor) {
    let total = x.std();
    (&total * &total, x.transpose(), total, y.clone())
}

#[twin]
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

#[twin]
pub fn results_4(x: &Tensor, y: &Tensor, k: f32) -> (Tensor, Tensor) {
    let turned: Tensor = y.transpose();
    let spread = turned.min();
    let turned_2 = y.transpose();
    (turned_2.clone(), turned_2)
}

#[twin]
pub fn results_5(x: &Tensor, k: f32) -> Tensor {
    let column = (x * x.flip(-2)).slice(1, 0..1);
    let scaled = (&column * &column).unsqueeze(1) * column.flip(0);
    let window: Tensor = scaled.flip(1);
    window
}

#[twin]
pub fn results_6(x: Tensor, k: f32) -> (Tensor, Tensor, Tensor, Tensor) {
    let shifted: Tensor = &x - &x;
    let shifted = (&shifted - shifted.flip(1)).unsqueeze(2);
    let view = shifted.slice(0, 0..FEW);
    let view = (&view + &view + view.flip(-1)) / &view;
    let turned = shifted.transpose();
    (turned.slice(-1, 0..FEW), turned.clone(), turned, x.slice(-2, 0..FEW))
}

#[twin]
pub fn results_7(x: &Tensor, y: Tensor) -> (Tensor, Tensor) {
    let signal = &y * &y * (&y - y.std());
    let signal: f32 = 0.0;
    let turned = y.slice(0, 0..1);
    let turned_2 = (x * turned.slice(0, 0..1)).flip(1);
    (turned_2.clone(), turned_2.permute([1, 0]))
}

#[twin]
pub fn results_8(x: &Tensor, k: f32) -> (Tensor, Tensor, Tensor) {
    let x = x.slice(-2, 0..1) / x;
    let column = x.flip(-1).unsqueeze(1).transpose();
    let shifted = column.var() + &column;
    (x.unsqueeze(1), shifted.clone(), shifted)
}

#[twin]
pub fn results_9(x: &Tensor, y: Tensor, k: f32) -> Tensor {
    let curve = y.slice(-1, 1..y.shape()[1]).slice(-1, 0..1) - &y;
    let view = curve.transpose();
    view
}

#[twin]
pub fn results_10(x: &Tensor, k: f32) -> (Tensor, Tensor, Tensor, f32) {
    let turned = x.sum().unsqueeze(0).unsqueeze(1);
    let column = turned.transpose()
        .permute([1, 0]);
    (column.clone(), x.clone(), column.clone(), column.sum().item())
}

#[twin]
pub fn results_11(x: &Tensor, y: &Tensor, k: f32) -> (Tensor, Tensor, Tensor, f32) {
    let window = x.transpose();
    let signal = &window + window.prod().unsqueeze(0);
    let column = (&window / &window).flip(-2);
    (column.clone(), column.clone(), column.permute([1, 0]), k)
}

#[twin]
pub fn results_12(x: &Tensor) -> (Tensor, Tensor, Tensor) {
    let window = (x / x)
        .unsqueeze(1);
    (window.clone(), window.clone(), window)
}

#[twin]
pub fn results_13(x: &Tensor, y: &Tensor) -> (Tensor, Tensor, Tensor, Tensor, Tensor) {
    let curve = x.flip(-2) - y;
    let curve = (&curve + &curve).slice(1, 0..3).slice(1, 0..curve.rank());
    let curve: Tensor = x.flip(-1);
    let curve = curve.slice(-2, 0..FEW) / curve.min();
    let scaled: Tensor = &curve + &curve * &curve;
    (curve.clone(), scaled.clone(), scaled.clone(), scaled, curve)
}

#[twin]
pub fn results_14(x: Tensor, y: &Tensor) -> (Tensor, Tensor, Tensor, Tensor, Tensor) {
    let spread = y.max();
    let view = x.slice(0, 0..y.rank());
    let scaled = &x * &spread;
    (scaled.clone(), scaled.clone(), scaled.clone(), scaled.clone(), scaled)
}

#[twin]
pub fn results_15(x: &Tensor, y: &Tensor) -> (Tensor, f32) {
    let spread: Tensor = y.norm();
    let rows = y.slice(-1, 1..y.shape()[0]);
    let scaled = rows.unsqueeze(1) / spread;
    let column = (&scaled + &scaled * y).slice(-2, 0..FEW);
    (column.clone(), column.sum().item())
}

#[twin]
pub fn results_16(x: &Tensor) -> Tensor {
    let column: Tensor = x.slice(1, 0..FEW);
    let view = (&column / &column).slice(-1, 0..1);
    let window = view.permute([1, 0]).transpose();
    let window_2: Tensor = window.transpose();
    window_2
}

#[twin]
pub fn results_17(x: &Tensor, y: &Tensor) -> (Tensor, Tensor, Tensor, f32) {
    let step: f32 = -1.0;
    let rows: Tensor = y.flip(0);
    (rows.clone(), x.slice(0, 1..x.shape()[0]), rows.clone(), rows.sum().item())
}

#[twin]
pub fn results_18(x: &Tensor, y: Tensor, k: f32) -> (Tensor, Tensor, Tensor) {
    let window = y.flip(-2);
    let level = window.max();
    (level.clone(), x.clone(), level)
}

#[twin]
pub fn results_19(x: &Tensor, y: &Tensor, k: f32) -> (Tensor, Tensor, Tensor, f32) {
    let turned = x.transpose();
    let rows = turned.transpose().transpose().flip(-2);
    (rows.clone(), rows.clone(), rows.clone(), rows.sum().item())
}

#[twin]
pub fn results_20(x: &Tensor, y: Tensor) -> (Tensor, Tensor, Tensor) {
    let window = y.unsqueeze(2);
    let rate: f32 = 1e-3;
    let column = x.unsqueeze(2);
    let column = &column * &column;
    let energy: Tensor = &column / (x - &y).transpose();
    (energy.clone(), y, energy)
}

#[twin]
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
    Case {
        name: "results_0",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 nm", "f32 m"],
        call: |a| give(results_0(a[0].take(), a[1].take())),
        stats: || xcs::stats(results_0),
    },
    Case {
        name: "results_1",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(results_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(results_1),
    },
    Case {
        name: "results_2",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 nm", "f32 m", "f32"],
        call: |a| give(results_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(results_2),
    },
    Case {
        name: "results_3",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(results_3(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(results_3),
    },
    Case {
        name: "results_4",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(results_4(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(results_4),
    },
    Case {
        name: "results_5",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 nm", "f32"],
        call: |a| give(results_5(a[0].take(), a[1].take())),
        stats: || xcs::stats(results_5),
    },
    Case {
        name: "results_6",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 nm", "f32"],
        call: |a| give(results_6(a[0].take(), a[1].take())),
        stats: || xcs::stats(results_6),
    },
    Case {
        name: "results_7",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 nm", "f32 m"],
        call: |a| give(results_7(a[0].take(), a[1].take())),
        stats: || xcs::stats(results_7),
    },
    Case {
        name: "results_8",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 nm", "f32"],
        call: |a| give(results_8(a[0].take(), a[1].take())),
        stats: || xcs::stats(results_8),
    },
    Case {
        name: "results_9",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(results_9(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(results_9),
    },
    Case {
        name: "results_10",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 nm", "f32"],
        call: |a| give(results_10(a[0].take(), a[1].take())),
        stats: || xcs::stats(results_10),
    },
    Case {
        name: "results_11",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 nm", "f32 m", "f32"],
        call: |a| give(results_11(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(results_11),
    },
    Case {
        name: "results_12",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 nm"],
        call: |a| give(results_12(a[0].take())),
        stats: || xcs::stats(results_12),
    },
    Case {
        name: "results_13",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm"],
        call: |a| give(results_13(a[0].take(), a[1].take())),
        stats: || xcs::stats(results_13),
    },
    Case {
        name: "results_14",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 nm", "f32 m"],
        call: |a| give(results_14(a[0].take(), a[1].take())),
        stats: || xcs::stats(results_14),
    },
    Case {
        name: "results_15",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 nm", "f32 m"],
        call: |a| give(results_15(a[0].take(), a[1].take())),
        stats: || xcs::stats(results_15),
    },
    Case {
        name: "results_16",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 nm"],
        call: |a| give(results_16(a[0].take())),
        stats: || xcs::stats(results_16),
    },
    Case {
        name: "results_17",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 nm", "f32 m"],
        call: |a| give(results_17(a[0].take(), a[1].take())),
        stats: || xcs::stats(results_17),
    },
    Case {
        name: "results_18",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(results_18(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(results_18),
    },
    Case {
        name: "results_19",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 nm", "f32 m", "f32"],
        call: |a| give(results_19(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(results_19),
    },
    Case {
        name: "results_20",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm"],
        call: |a| give(results_20(a[0].take(), a[1].take())),
        stats: || xcs::stats(results_20),
    },
    Case {
        name: "results_21",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(results_21(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(results_21),
    },
];
