//! Comparisons, truth values, and choices by them.

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
pub fn masks_0(x: Tensor, y: &Tensor) -> (Tensor<bool>, Tensor<bool>) {
    let scaled = y / y;
    let above = scaled.eq(-0.25);
    let shifted = x.sin();
    let response: Tensor<bool> = Tensor::select(&!&above, &(shifted.ge(&shifted) & !&above), &above);
    (response.clone(), response)
}

#[twin]
pub fn masks_1(x: &Tensor, y: &Tensor) -> (Tensor, f32) {
    let shifted = y - x;
    let energy = Tensor::select(&(shifted.cast::<bool>() | shifted.le(0.1)), &shifted, &(shifted.exp() + &shifted));
    let chosen = energy.lt(SCALE);
    let counts = chosen.cast::<f32>();
    let curve = Tensor::select(&chosen, &energy, &counts);
    (curve.clone(), curve.sum().item())
}

#[twin]
pub fn masks_2(x: &Tensor, y: &Tensor) -> Tensor {
    let wide = x.cast::<u8>();
    let wide = Tensor::select(&(wide.gt(LEVEL) | y.le(y)), y, y);
    let curve = Tensor::select(&x.ge(SCALE).any_keepdim(1), y, y);
    curve
}

#[twin]
pub fn masks_3(x: &Tensor) -> (Tensor, f32) {
    let chosen = x.ln_1p().gt(x);
    let scaled = x.ceil();
    let signal: Tensor = Tensor::select(&chosen, &scaled, &(&scaled + &scaled).log2());
    (signal.clone(), signal.sum().item())
}

#[twin]
pub fn masks_4(x: Tensor<i32>, y: &Tensor, k: f32) -> Tensor {
    let wide = y.cast::<bool>();
    let above = y.cast::<f64>()
        .cast::<f32>()
        .ne(k.floor());
    let scaled = y.log2();
    scaled
}

#[twin]
pub fn masks_5(x: Tensor<i32>, y: &Tensor<i32>, k: i32) -> (f64, Tensor<f64>) {
    let exact = x.cast::<f64>();
    let margins = Tensor::select(&exact.eq(SHARPNESS), &(&x * &x), &x)
        .sum_axis(0);
    let signal = exact.sinh();
    (signal.sum().item(), signal)
}

#[twin]
pub fn masks_6(x: Tensor<bool>) -> Tensor<bool> {
    let above = !&x;
    let signal = Tensor::select(&above, &above, &above);
    let mask = signal.le(true);
    let chosen = signal.le(&signal);
    chosen
}

#[twin]
pub fn masks_7(x: &Tensor, y: &Tensor, z: &Tensor<bool>, k: f32) -> (Tensor<bool>, Tensor) {
    let scaled = Tensor::select(&Tensor::select(z, z, z), &z.cast::<f32>(), y) * y;
    let scaled = Tensor::select(z, z, &x.ge(&scaled).le(false));
    (scaled, y.clone())
}

#[twin]
pub fn masks_8(x: &Tensor<i32>, y: &Tensor<i32>, k: bool) -> (Tensor<i32>, Tensor<i32>) {
    let curve: Tensor<i32> = Tensor::select(&y.lt(OFFSET).gt(k), y, y);
    let margins = x.prod_keepdim(-2);
    let signal = curve * &margins;
    (signal.clone(), signal)
}

#[twin]
pub fn masks_9(x: &Tensor<i32>, y: &Tensor<i32>, z: &Tensor<i32>, k: f32) -> (Tensor<bool>, i32) {
    let energy = Tensor::select(&z.cast::<i64>().gt(k as i64), y, &Tensor::select(&z.eq(1), &z.cast::<i32>(), z));
    let curve = &energy - &energy;
    let signal = &curve + &curve + &curve + &energy;
    let response = Tensor::select(&y.cast::<u8>()
        .le(LEVEL), &signal, &signal.sum_keepdim(1));
    let above = response.eq(k as i32);
    (above, response.sum().item())
}

#[twin]
pub fn masks_10(x: Tensor<bool>) -> (Tensor<i64>, Tensor<bool>) {
    let total: Tensor<i64> = x.ge(&x).count();
    let above: Tensor<bool> = (!x.any_keepdim(0)).gt(&x);
    let above = Tensor::select(&Tensor::select(&above, &above, &x), &above, &Tensor::select(&above, &above, &above)) & &above;
    let chosen = above.ne(false);
    (total, chosen)
}

#[twin]
pub fn masks_11(x: Tensor, k: i32) -> Tensor<bool> {
    let above = (&x - &x)
        .cast::<u8>()
        .gt(k as u8);
    above
}

#[twin]
pub fn masks_12(x: Tensor<i32>, y: &Tensor<i32>) -> Tensor<i32> {
    let y = (y + y).min_axis(-1);
    let totals = x.min_keepdim(0).sum_axis(-1);
    let gain: f32 = SCALE * SCALE - SCALE;
    let chosen = x.gt(OFFSET);
    let signal: Tensor<i32> = &x - &y;
    signal
}

#[twin]
pub fn masks_13(x: &Tensor<i32>, y: Tensor<i32>) -> (Tensor<i32>, Tensor<i32>) {
    let chosen = y.eq(7);
    let totals = y.min_axis(1);
    (totals.clone(), totals)
}

#[twin]
pub fn masks_14(x: &Tensor<i32>, y: Tensor<i32>) -> Tensor<bool> {
    let valid = y.cast::<f32>().le(0.5) & y.cast::<bool>();
    valid
}

#[twin]
pub fn masks_15(x: Tensor<i32>, y: &Tensor<i32>) -> (Tensor<i32>, i32) {
    let per_row = x.max_keepdim(-2);
    (per_row.clone(), per_row.sum().item())
}

#[twin]
pub fn masks_16(x: Tensor, y: &Tensor) -> Tensor<bool> {
    let energy: Tensor = y.rsqrt().cast::<f32>().round();
    let mask = x.eq(0.0);
    mask
}

#[twin]
pub fn masks_17(x: &Tensor<bool>, y: &Tensor) -> (f32, Tensor<bool>, Tensor) {
    let mask = !x;
    let response: Tensor<bool> = Tensor::select(&mask, &Tensor::select(&mask, &(&mask | &mask), &Tensor::select(&mask, &mask, &mask)), &mask);
    let profile = response.all_axis(1);
    let profile = y.ge(SCALE);
    let valid = y.lt(y);
    (y.sum().item(), valid, y.clone())
}

#[twin]
pub fn masks_18(x: &Tensor<i32>, y: &Tensor<bool>, k: f32) -> (i32, Tensor<bool>) {
    let curve = Tensor::select(&y.cast::<i64>().ne(STRIDE), y, y);
    let curve = Tensor::select(&curve, x, x);
    let scaled: Tensor<i32> = &curve * &curve;
    let valid = x.le(&scaled);
    let chosen = Tensor::select(&Tensor::select(&valid, y, y), &valid, &valid) | y;
    (x.sum().item(), chosen)
}

#[twin]
pub fn masks_19(x: Tensor) -> Tensor {
    let mask: Tensor<bool> = x.gt(&x);
    let signal = x.sinh();
    let margins: Tensor = signal.max_axis(-1);
    margins
}

#[twin]
pub fn masks_20(x: &Tensor) -> (Tensor, Tensor) {
    let response = x.std_keepdim(0).gelu();
    let signal = x.trunc();
    let scaled: Tensor = Tensor::select(&signal.eq(&signal)
        .any_axis(0), &(&signal / &signal), &signal);
    let scaled = x * &signal;
    (scaled.clone(), scaled)
}

#[twin]
pub fn masks_21(x: &Tensor<bool>, y: &Tensor<bool>, k: i32) -> Tensor<bool> {
    let margins = Tensor::select(x, &!x, &y.gt(ENABLED)).any_keepdim(0);
    let valid = Tensor::select(&margins, x, &margins).count().lt(STRIDE);
    valid
}

pub const CASES: &[Case] = &[
    case!("masks_0": Listed Own ["f32 nm" "f32 m"], |a| masks_0(a[0].take(), a[1].take()), masks_0),
    case!("masks_1": Listed Own ["f32 nm" "f32 m"], |a| masks_1(a[0].take(), a[1].take()), masks_1),
    case!("masks_2": Listed Own ["f32 nm" "f32 ."], |a| masks_2(a[0].take(), a[1].take()), masks_2),
    case!("masks_3": Listed Own ["f32 nm"], |a| masks_3(a[0].take()), masks_3),
    case!("masks_4": Listed Own ["i32 nm" "f32 m" "f32"], |a| masks_4(a[0].take(), a[1].take(), a[2].take()), masks_4),
    case!("masks_5": Listed Own ["i32 nm" "i32 m" "i32"], |a| masks_5(a[0].take(), a[1].take(), a[2].take()), masks_5),
    case!("masks_6": Listed Own ["bool n"], |a| masks_6(a[0].take()), masks_6),
    case!("masks_7": Listed Own ["f32 nm" "f32 nm" "bool n1" "f32"], |a| masks_7(a[0].take(), a[1].take(), a[2].take(), a[3].take()), masks_7),
    case!("masks_8": Listed Own ["i32 nm" "i32 ." "bool"], |a| masks_8(a[0].take(), a[1].take(), a[2].take()), masks_8),
    case!("masks_9": Listed Own ["i32 nm" "i32 nm" "i32 n1" "f32"], |a| masks_9(a[0].take(), a[1].take(), a[2].take(), a[3].take()), masks_9),
    case!("masks_10": Listed Own ["bool nm"], |a| masks_10(a[0].take()), masks_10),
    case!("masks_11": Listed Own ["f32 nm" "i32"], |a| masks_11(a[0].take(), a[1].take()), masks_11),
    case!("masks_12": Listed Own ["i32 n" "i32 n"], |a| masks_12(a[0].take(), a[1].take()), masks_12),
    case!("masks_13": Listed Own ["i32 nm" "i32 nm"], |a| masks_13(a[0].take(), a[1].take()), masks_13),
    case!("masks_14": Listed Own ["i32 nm" "i32 m"], |a| masks_14(a[0].take(), a[1].take()), masks_14),
    case!("masks_15": Listed Own ["i32 nm" "i32 ."], |a| masks_15(a[0].take(), a[1].take()), masks_15),
    case!("masks_16": Listed Own ["f32 nm" "f32 m"], |a| masks_16(a[0].take(), a[1].take()), masks_16),
    case!("masks_17": Listed Own ["bool nm" "f32 m"], |a| masks_17(a[0].take(), a[1].take()), masks_17),
    case!("masks_18": Listed Own ["i32 n" "bool n" "f32"], |a| masks_18(a[0].take(), a[1].take(), a[2].take()), masks_18),
    case!("masks_19": Listed Own ["f32 n"], |a| masks_19(a[0].take()), masks_19),
    case!("masks_20": Listed Own ["f32 n"], |a| masks_20(a[0].take()), masks_20),
    case!("masks_21": Listed Own ["bool n" "bool n" "i32"], |a| masks_21(a[0].take(), a[1].take(), a[2].take()), masks_21),
];
