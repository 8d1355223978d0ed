//! On the list, with nothing to compute.

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
pub fn idle_2(x: &Tensor, y: &Tensor) -> (Tensor, Tensor, Tensor) {
    let turned = x.permute([1, 0]);
    (x.clone(), turned, y.clone())
}

#[twin]
pub fn idle_3(x: Tensor, y: Tensor) -> (Tensor, Tensor) {
    let start = Tensor::<f32>::linspace(0.0, 1.0, x.shape()[1]);
    (start.clone(), start)
}

#[twin]
pub fn idle_4(x: Tensor, y: Tensor) -> (Tensor, Tensor, Tensor) {
    let y = x.shape()[0];
    (x.clone(), x.clone(), x)
}

#[twin]
pub fn idle_5(x: &Tensor, y: &Tensor) -> (Tensor, Tensor) {
    let y = Tensor::<f32>::from_slice(&[1.0, SCALE * SCALE, -0.5]);
    (y.clone(), y)
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
pub fn idle_7(x: &Tensor) -> (Tensor, Tensor, Tensor) {
    let window = x.slice(-2, 0..x.len());
    (x.clone(), x.clone(), window)
}

#[twin]
pub fn idle_8(x: &Tensor, y: &Tensor) -> (Tensor, Tensor) {
    let column = y.unsqueeze(0);
    let column_2 = column.slice(0, 1..1).transpose();
    let base = Tensor::<f32>::from_slice(&[1.0, SCALE, -0.5]);
    let start = Tensor::<f32>::eye(3);
    let start_2 = Tensor::<f32>::full([3, 1], 2.0);
    (start_2.clone(), start_2)
}

#[twin]
pub fn idle_9(x: Tensor, k: usize) -> (Tensor, Tensor) {
    let window = Tensor::<f32>::eye(x.shape()[0]).flip(1).slice(0, 0..x.rank());
    let rows = window.transpose();
    let view = rows.slice(0, 0..1).flip(0);
    let rows_2 = rows.transpose();
    (x, rows_2)
}

pub const CASES: &[Case] = &[
    Case {
        name: "idle_0",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32 n1"],
        call: |a| give(idle_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(idle_0),
    },
    Case {
        name: "idle_1",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm", "f32 m", "usize"],
        call: |a| give(idle_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(idle_1),
    },
    Case {
        name: "idle_2",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm", "f32 m"],
        call: |a| give(idle_2(a[0].take(), a[1].take())),
        stats: || xcs::stats(idle_2),
    },
    Case {
        name: "idle_3",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm", "f32 m"],
        call: |a| give(idle_3(a[0].take(), a[1].take())),
        stats: || xcs::stats(idle_3),
    },
    Case {
        name: "idle_4",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 n", "f32 n"],
        call: |a| give(idle_4(a[0].take(), a[1].take())),
        stats: || xcs::stats(idle_4),
    },
    Case {
        name: "idle_5",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm"],
        call: |a| give(idle_5(a[0].take(), a[1].take())),
        stats: || xcs::stats(idle_5),
    },
    Case {
        name: "idle_6",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm"],
        call: |a| give(idle_6(a[0].take())),
        stats: || xcs::stats(idle_6),
    },
    Case {
        name: "idle_7",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm"],
        call: |a| give(idle_7(a[0].take())),
        stats: || xcs::stats(idle_7),
    },
    Case {
        name: "idle_8",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm", "f32 m"],
        call: |a| give(idle_8(a[0].take(), a[1].take())),
        stats: || xcs::stats(idle_8),
    },
    Case {
        name: "idle_9",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 n", "usize"],
        call: |a| give(idle_9(a[0].take(), a[1].take())),
        stats: || xcs::stats(idle_9),
    },
];
