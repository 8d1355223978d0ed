//! Arithmetic on `f64`, and casts.

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
pub fn doubles_0(x: Tensor<f64>) -> (f64, Tensor<f64>) {
    let response = &x + SHARPNESS;
    let factor: f64 = 0.5;
    let scaled: Tensor<f64> = response.trunc();
    (x.sum().item(), scaled)
}

#[twin]
pub fn doubles_1(x: &Tensor, y: Tensor, k: f32) -> (Tensor<f64>, Tensor<f64>) {
    let wide = y.maximum(k).min_axis(0).cast::<f64>();
    let signal = wide.tan();
    let scaled = (&signal * signal.gelu())
        .sinh();
    let scaled_2 = (&scaled + &scaled).minimum(k as f64);
    (scaled_2.clone(), scaled_2)
}

#[twin]
pub fn doubles_2(x: Tensor<f64>, y: &Tensor<f64>, k: f32) -> (Tensor<f64>, Tensor<f64>) {
    let shifted = (y + y - y - (SHARPNESS - 0.5)) * y * y;
    let shifted = x.acos();
    let response = shifted.exp();
    let gain = k as f64;
    let scaled = response.erf();
    (scaled.clone(), scaled)
}

#[twin]
pub fn doubles_3(x: &Tensor, y: &Tensor, z: Tensor, k: f64) -> (Tensor<u8>, Tensor<u8>) {
    let scaled = &z / &z - z.cast::<f32>();
    let signal = k as f32 * &scaled;
    let exact = signal.cast::<u8>();
    (exact.clone(), exact)
}

#[twin]
pub fn doubles_4(x: Tensor, k: f32, w: f32) -> (Tensor, Tensor) {
    let shifted: Tensor = w * x.silu();
    (shifted.clone(), shifted)
}

#[twin]
pub fn doubles_5(x: &Tensor<f64>, y: Tensor<f64>, z: Tensor<f64>, k: f32, w: f32) -> (Tensor<f64>, Tensor<f64>) {
    let shifted: Tensor<f64> = &z - &z;
    let response = shifted + w as f64;
    let signal = (&response * &response).atan();
    (signal.clone(), signal)
}

#[twin]
pub fn doubles_6(x: Tensor<f64>, y: &Tensor<f64>, k: f32) -> (Tensor<f64>, Tensor<f64>) {
    let curve = y.cast::<u8>() / k as u8;
    let curve_2 = x + y;
    (curve_2.clone(), curve_2)
}

#[twin]
pub fn doubles_7(x: &Tensor<f64>, y: Tensor<f64>, k: f64, w: f64) -> (Tensor, Tensor) {
    let y = y.cast::<f32>().ln();
    let scaled = x.erf() * SHARPNESS / (x - SHARPNESS).cosh();
    let energy = &y - scaled.cast::<f32>();
    let energy_2 = (y.var_keepdim(0) - &y).tan();
    (energy_2.clone(), energy_2)
}

#[twin]
pub fn doubles_8(x: Tensor) -> (Tensor, f32) {
    let response = x.atan2(&x).cast::<f64>().round();
    let energy = x.silu();
    let response_2 = (energy.round() - &x)
        .trunc();
    let response_2 = &response_2 / response_2.sum_keepdim(0);
    (response_2.clone(), response_2.sum().item())
}

#[twin]
pub fn doubles_9(x: &Tensor, k: f64) -> (f32, Tensor) {
    let x = ((x + k as f32 - x) / -0.25 + x) / x / x * x;
    let shifted = (&x * k as f32 * 2.0 + k as f32 - &x) / &x;
    let per_row = shifted.mean_axis(-2);
    let per_row = x.recip();
    (per_row.sum().item(), per_row)
}

#[twin]
pub fn doubles_10(x: Tensor<f64>, y: &Tensor<f64>) -> (Tensor<i32>, f64, Tensor<f64>) {
    let margins = y.trunc().cast::<i32>().max_axis(0);
    let shifted = y.exp()
        .ln();
    (margins, shifted.sum().item(), shifted)
}

#[twin]
pub fn doubles_11(x: &Tensor, k: f64, w: f64) -> (f32, Tensor, Tensor) {
    let profile: Tensor = x.norm_keepdim(0);
    let signal = w as f32 / &profile + &profile;
    (x.sum().item(), signal.clone(), &signal / (&profile - (SCALE - -1.0)))
}

#[twin]
pub fn doubles_12(x: &Tensor<f64>, y: Tensor<f64>) -> (Tensor<bool>, f64) {
    let counts: Tensor<bool> = ((&y + &y + 1.5) / &y * &y / &y)
        .sigmoid()
        .cast::<bool>();
    (counts, y.sum().item())
}

#[twin]
pub fn doubles_13(x: &Tensor<f64>) -> (Tensor<bool>, Tensor<bool>) {
    let wide = x.cast::<bool>();
    (wide.clone(), wide)
}

#[twin]
pub fn doubles_14(x: &Tensor, y: Tensor, k: f64) -> (Tensor, f64, f32) {
    let curve = &y + &y - x;
    let curve: Tensor = (((&curve + &curve - &y) * SCALE + &curve - x + x) / SCALE - k as f32).maximum(SCALE);
    let totals = x.sum_axis(0);
    let scaled = SCALE * (k as f32 * &totals);
    (scaled, k, y.sum().item())
}

#[twin]
pub fn doubles_15(x: &Tensor, y: Tensor, k: f64) -> (Tensor<f64>, Tensor<f64>) {
    let signal = (&y + &y).gelu();
    let scaled: Tensor = &signal + k as f32;
    let scaled = scaled.cast::<f32>();
    let exact: Tensor<f64> = signal.cast::<f64>();
    let exact = exact.maximum(k);
    (exact.clone(), exact)
}

#[twin]
pub fn doubles_16(x: &Tensor, y: &Tensor<f64>) -> Tensor<f64> {
    let response = y * y - SHARPNESS;
    let shifted = response.acos();
    let curve = (&shifted / y - 0.5 - &shifted + y) * (SHARPNESS + SHARPNESS) + 2.0 + &shifted - -1.0;
    curve
}

#[twin]
pub fn doubles_17(x: &Tensor<f64>, y: &Tensor<f64>) -> (Tensor<f64>, f64) {
    let wide = y.cast::<i32>();
    let shifted = y.erf();
    let scaled = shifted * SHARPNESS;
    let energy = y * &scaled;
    (energy, scaled.sum().item())
}

#[twin]
pub fn doubles_18(x: &Tensor, k: f64) -> Tensor {
    let shifted = x * x;
    shifted
}

#[twin]
pub fn doubles_19(x: &Tensor<f64>, k: f64, w: f64) -> (Tensor<f64>, Tensor<f64>) {
    let scaled = x + w.sqrt();
    let factor: f64 = -0.25;
    let scaled = (&scaled - factor + SHARPNESS).trunc();
    let shifted = &scaled / SHARPNESS;
    (shifted.clone(), shifted)
}

#[twin]
pub fn doubles_20(x: &Tensor<f64>, y: Tensor<f64>) -> Tensor<f64> {
    let wide = y.gelu()
        .cast::<i32>();
    let curve = y.exp();
    let signal: Tensor<f64> = curve.trunc() / 0.0;
    let curve_2 = ((&signal / &signal / &signal + &signal - &signal) * x - 1.5 - &signal + x).exp_m1() + SHARPNESS;
    curve_2
}

#[twin]
pub fn doubles_21(x: &Tensor<f64>) -> Tensor<f64> {
    let scaled: Tensor<f64> = (x * x * 0.5 / x + x + x)
        .atan();
    let shifted = x - (((&scaled + &scaled) / (SHARPNESS * SHARPNESS) - &scaled) * &scaled * &scaled / &scaled + x) * &scaled;
    let shifted = 1.5 * x;
    shifted
}

pub const CASES: &[Case] = &[
    Case {
        name: "doubles_0",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f64 n"],
        call: |a| give(doubles_0(a[0].take())),
        stats: || xcs::stats(doubles_0),
    },
    Case {
        name: "doubles_1",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(doubles_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(doubles_1),
    },
    Case {
        name: "doubles_2",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f64 n", "f64 n", "f32"],
        call: |a| give(doubles_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(doubles_2),
    },
    Case {
        name: "doubles_3",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32 n1", "f64"],
        call: |a| give(doubles_3(a[0].take(), a[1].take(), a[2].take(), a[3].take())),
        stats: || xcs::stats(doubles_3),
    },
    Case {
        name: "doubles_4",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 nm", "f32", "f32"],
        call: |a| give(doubles_4(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(doubles_4),
    },
    Case {
        name: "doubles_5",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f64 nm", "f64 nm", "f64 n1", "f32", "f32"],
        call: |a| give(doubles_5(a[0].take(), a[1].take(), a[2].take(), a[3].take(), a[4].take())),
        stats: || xcs::stats(doubles_5),
    },
    Case {
        name: "doubles_6",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f64 nm", "f64 nm", "f32"],
        call: |a| give(doubles_6(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(doubles_6),
    },
    Case {
        name: "doubles_7",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f64 n", "f64 n", "f64", "f64"],
        call: |a| give(doubles_7(a[0].take(), a[1].take(), a[2].take(), a[3].take())),
        stats: || xcs::stats(doubles_7),
    },
    Case {
        name: "doubles_8",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 n"],
        call: |a| give(doubles_8(a[0].take())),
        stats: || xcs::stats(doubles_8),
    },
    Case {
        name: "doubles_9",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 nm", "f64"],
        call: |a| give(doubles_9(a[0].take(), a[1].take())),
        stats: || xcs::stats(doubles_9),
    },
    Case {
        name: "doubles_10",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f64 nm", "f64 m"],
        call: |a| give(doubles_10(a[0].take(), a[1].take())),
        stats: || xcs::stats(doubles_10),
    },
    Case {
        name: "doubles_11",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 n", "f64", "f64"],
        call: |a| give(doubles_11(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(doubles_11),
    },
    Case {
        name: "doubles_12",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f64 nm", "f64 m"],
        call: |a| give(doubles_12(a[0].take(), a[1].take())),
        stats: || xcs::stats(doubles_12),
    },
    Case {
        name: "doubles_13",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f64 n"],
        call: |a| give(doubles_13(a[0].take())),
        stats: || xcs::stats(doubles_13),
    },
    Case {
        name: "doubles_14",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f64"],
        call: |a| give(doubles_14(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(doubles_14),
    },
    Case {
        name: "doubles_15",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 nm", "f32 m", "f64"],
        call: |a| give(doubles_15(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(doubles_15),
    },
    Case {
        name: "doubles_16",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 nm", "f64 m"],
        call: |a| give(doubles_16(a[0].take(), a[1].take())),
        stats: || xcs::stats(doubles_16),
    },
    Case {
        name: "doubles_17",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f64 n", "f64 n"],
        call: |a| give(doubles_17(a[0].take(), a[1].take())),
        stats: || xcs::stats(doubles_17),
    },
    Case {
        name: "doubles_18",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 nm", "f64"],
        call: |a| give(doubles_18(a[0].take(), a[1].take())),
        stats: || xcs::stats(doubles_18),
    },
    Case {
        name: "doubles_19",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f64 nm", "f64", "f64"],
        call: |a| give(doubles_19(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(doubles_19),
    },
    Case {
        name: "doubles_20",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f64 n", "f64 n"],
        call: |a| give(doubles_20(a[0].take(), a[1].take())),
        stats: || xcs::stats(doubles_20),
    },
    Case {
        name: "doubles_21",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f64 nm"],
        call: |a| give(doubles_21(a[0].take())),
        stats: || xcs::stats(doubles_21),
    },
];
