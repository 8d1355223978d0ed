//! Comparisons, truth values, and choices by them.

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
pub fn masks_0(x: Tensor, k: f32) -> Tensor<bool> {
    let shifted = x.asin().prod_keepdim(0).erf();
    let margins = shifted.logsumexp(0);
    let margins = margins.lt(&margins)
        .ge(ENABLED) & margins.le(&margins);
    margins
}

#[jit(full)]
pub fn masks_1(x: &Tensor, k: bool) -> (Tensor<bool>, Tensor<bool>) {
    let signal = x.ln();
    let mask: Tensor<bool> = x.lt(&signal);
    (!&mask, mask)
}

#[jit(full)]
pub fn masks_2(x: &Tensor, y: &Tensor, z: &Tensor, k: bool) -> (Tensor, Tensor) {
    let mask = x.eq(z);
    let signal = (z + z + x.norm_axis(1))
        .exp();
    (signal.clone(), signal)
}

#[jit(full)]
pub fn masks_3(x: &Tensor) -> (Tensor, f32) {
    let chosen = x.ln_1p().gt(x);
    let scaled = x.ceil();
    let signal: Tensor = Tensor::select(&chosen, &scaled, &(&scaled + &scaled).log2());
    (signal.clone(), signal.sum().item())
}

#[jit(full)]
pub fn masks_4(x: Tensor<i32>, y: &Tensor, z: &Tensor, k: bool) -> Tensor<bool> {
    let chosen = z.le(z);
    let above = y.eq(SCALE - SCALE);
    above
}

#[jit(full)]
pub fn masks_5(x: Tensor<i32>, y: &Tensor<i32>, k: i32) -> (f64, Tensor<f64>) {
    let exact = x.cast::<f64>();
    let margins = Tensor::select(&exact.eq(SHARPNESS), &(&x * &x), &x)
        .sum_axis(0);
    let signal = exact.sinh();
    (signal.sum().item(), signal)
}

#[jit(full)]
pub fn masks_6(x: &Tensor<bool>) -> (Tensor<bool>, Tensor<bool>) {
    let chosen = (x & x).eq(x);
    let valid: Tensor<bool> = Tensor::select(&chosen, &chosen, &x.ne(ENABLED))
        .eq(x);
    let above = &valid | &valid;
    let above = above.cast::<bool>();
    let above_2: Tensor<bool> = &above | !Tensor::select(&above, &above, &above);
    (above_2.clone(), above_2)
}

#[jit(full)]
pub fn masks_7(x: &Tensor, y: &Tensor, k: f32) -> Tensor<bool> {
    let totals = y.prod_axis(0);
    let valid = totals.ne(&totals);
    valid
}

#[jit(full)]
pub fn masks_8(x: &Tensor<i32>, k: i32) -> Tensor<bool> {
    let energy = Tensor::select(&x.ne(2), x, x);
    let totals = x.prod_axis(1);
    let chosen = totals.lt(k.saturating_sub(1)).eq(false);
    let above = chosen.cast::<i32>()
        .le(k.saturating_sub(1));
    let response = Tensor::select(&above, &Tensor::select(&above, &above.any_axis(0), &above), &chosen);
    response
}

#[jit(full)]
pub fn masks_9(x: &Tensor<i32>, y: &Tensor<i32>, z: &Tensor<i32>, k: f32) -> (Tensor<bool>, i32) {
    let energy = Tensor::select(&z.cast::<i64>().gt(k as i64), y, &Tensor::select(&z.eq(1), &z.cast::<i32>(), z));
    let curve = &energy - &energy;
    let signal = &curve + &curve + &curve + &energy;
    let response = Tensor::select(&y.cast::<u8>()
        .le(LEVEL), &signal, &signal.sum_keepdim(1));
    let above = response.eq(k as i32);
    (above, response.sum().item())
}

#[jit(full)]
pub fn masks_10(x: Tensor<bool>, y: &Tensor<bool>, z: Tensor<bool>, k: bool) -> (Tensor<i64>, Tensor<i64>) {
    let energy = Tensor::select(&z, &z, &(&z & Tensor::select(&z, &z, &x)));
    let gain = k as i32;
    let exact = Tensor::select(&z.ge(&x), &x, &energy.ge(&energy))
        .cast::<i64>();
    (exact.clone(), exact)
}

#[jit(full)]
pub fn masks_11(x: Tensor, y: &Tensor, k: i32) -> (Tensor<u8>, Tensor<bool>) {
    let per_row = x.mean_axis(0);
    let per_row: Tensor<bool> = y.gt(&per_row);
    let shifted = Tensor::select(&per_row, &per_row, &per_row);
    let per_row_2: Tensor<bool> = per_row.any_keepdim(0);
    let valid: Tensor<bool> = !&per_row_2;
    ((&per_row_2 & &per_row_2).cast::<u8>(), valid)
}

#[jit(full)]
pub fn masks_12(x: Tensor<i32>, y: &Tensor<i32>) -> Tensor<i32> {
    let y = (y + y).min_axis(-1);
    let totals = x.min_keepdim(0).sum_axis(-1);
    let gain: f32 = SCALE * SCALE - SCALE;
    let chosen = x.gt(OFFSET);
    let signal: Tensor<i32> = &x - &y;
    signal
}

#[jit(full)]
pub fn masks_13(x: &Tensor<i32>, k: i32) -> (Tensor<bool>, f32) {
    let x = x.eq(7) | x.prod_axis(0).le(k.saturating_sub(1));
    let above: Tensor<bool> = x.all_axis(-2).lt(&x);
    let counts = x.cast::<f32>().gt(k as f32).cast::<f32>();
    let above_2 = x.le(&above);
    let step: f32 = 0.5;
    (above_2, counts.sum().item())
}

#[jit(full)]
pub fn masks_14(x: &Tensor<i32>, y: Tensor<i32>, z: &Tensor<i32>) -> (Tensor<i32>, Tensor<bool>) {
    let valid = z.cast::<f32>().le(0.5) & z.cast::<bool>();
    let valid_2 = valid.eq(false);
    let chosen = valid_2.le(&valid);
    let chosen_2 = chosen.lt(ENABLED);
    let shifted = y + z + z;
    (shifted.clone(), shifted.ne(OFFSET))
}

#[jit(full)]
pub fn masks_15(x: Tensor<i32>, k: f32) -> Tensor<bool> {
    let chosen = x.cast::<u8>().ge(k as u8).lt(ENABLED);
    let shifted = &x * &x;
    let exact = shifted.cast::<bool>();
    let valid = exact.le(&exact);
    let chosen_2 = Tensor::select(&valid, &valid, &valid.eq(ENABLED)).ge(true);
    chosen_2
}

#[jit(full)]
pub fn masks_16(x: Tensor, y: &Tensor) -> Tensor<bool> {
    let energy: Tensor = y.rsqrt().cast::<f32>().round();
    let mask = x.eq(0.0);
    mask
}

#[jit(full)]
pub fn masks_17(x: &Tensor<bool>, y: &Tensor) -> (f32, Tensor<bool>, Tensor) {
    let mask = !x;
    let response: Tensor<bool> = Tensor::select(&mask, &Tensor::select(&mask, &(&mask | &mask), &Tensor::select(&mask, &mask, &mask)), &mask);
    let profile = response.all_axis(1);
    let profile = y.ge(SCALE);
    let valid = y.lt(y);
    (y.sum().item(), valid, y.clone())
}

#[jit(full)]
pub fn masks_18(x: &Tensor<i32>, y: &Tensor<bool>, k: f32) -> (i32, Tensor<bool>) {
    let curve = Tensor::select(&y.cast::<i64>().ne(STRIDE), y, y);
    let curve = Tensor::select(&curve, x, x);
    let scaled: Tensor<i32> = &curve * &curve;
    let valid = x.le(&scaled);
    let chosen = Tensor::select(&Tensor::select(&valid, y, y), &valid, &valid) | y;
    (x.sum().item(), chosen)
}

#[jit(full)]
pub fn masks_19(x: Tensor, y: Tensor<i32>) -> Tensor {
    let mask: Tensor<bool> = y.gt(&y);
    let signal = x.sinh();
    let margins: Tensor = signal.max_axis(-2);
    margins
}

#[jit(full)]
pub fn masks_20(x: &Tensor) -> (Tensor, Tensor) {
    let response = x.std_keepdim(0).gelu();
    let signal = x.trunc();
    let scaled: Tensor = Tensor::select(&signal.eq(&signal)
        .any_axis(0), &(&signal / &signal), &signal);
    let scaled = x * &signal;
    (scaled.clone(), scaled)
}

#[jit(full)]
pub fn masks_21(x: &Tensor<bool>, k: f32) -> (Tensor<bool>, i64, Tensor<bool>) {
    let above = !x;
    let spread = above.count();
    let chosen = above.all_axis(-1).gt(&above);
    let mask = chosen.le(&chosen).count().lt(&spread);
    (mask.clone(), spread.sum().item(), mask)
}

pub const CASES: &[Case] = &[
    case!("masks_0": Listed Own ["f32 n" "f32"], |a| masks_0(a[0].take(), a[1].take()), masks_0),
    case!("masks_1": Listed Own ["f32 n" "bool"], |a| masks_1(a[0].take(), a[1].take()), masks_1),
    case!("masks_2": Listed Own ["f32 nm" "f32 nm" "f32 n1" "bool"], |a| masks_2(a[0].take(), a[1].take(), a[2].take(), a[3].take()), masks_2),
    case!("masks_3": Listed Own ["f32 n"], |a| masks_3(a[0].take()), masks_3),
    case!("masks_4": Listed Own ["i32 nm" "f32 nm" "f32 n1" "bool"], |a| masks_4(a[0].take(), a[1].take(), a[2].take(), a[3].take()), masks_4),
    case!("masks_5": Listed Own ["i32 nm" "i32 m" "i32"], |a| masks_5(a[0].take(), a[1].take(), a[2].take()), masks_5),
    case!("masks_6": Listed Own ["bool n"], |a| masks_6(a[0].take()), masks_6),
    case!("masks_7": Listed Own ["f32 n" "f32 n" "f32"], |a| masks_7(a[0].take(), a[1].take(), a[2].take()), masks_7),
    case!("masks_8": Listed Own ["i32 nm" "i32"], |a| masks_8(a[0].take(), a[1].take()), masks_8),
    case!("masks_9": Listed Own ["i32 nm" "i32 nm" "i32 n1" "f32"], |a| masks_9(a[0].take(), a[1].take(), a[2].take(), a[3].take()), masks_9),
    case!("masks_10": Listed Own ["bool nm" "bool nm" "bool n1" "bool"], |a| masks_10(a[0].take(), a[1].take(), a[2].take(), a[3].take()), masks_10),
    case!("masks_11": Listed Own ["f32 n" "f32 n" "i32"], |a| masks_11(a[0].take(), a[1].take(), a[2].take()), masks_11),
    case!("masks_12": Listed Own ["i32 n" "i32 n"], |a| masks_12(a[0].take(), a[1].take()), masks_12),
    case!("masks_13": Listed Own ["i32 nm" "i32"], |a| masks_13(a[0].take(), a[1].take()), masks_13),
    case!("masks_14": Listed Own ["i32 nm" "i32 nm" "i32 n1"], |a| masks_14(a[0].take(), a[1].take(), a[2].take()), masks_14),
    case!("masks_15": Listed Own ["i32 n" "f32"], |a| masks_15(a[0].take(), a[1].take()), masks_15),
    case!("masks_16": Listed Own ["f32 nm" "f32 nm"], |a| masks_16(a[0].take(), a[1].take()), masks_16),
    case!("masks_17": Listed Own ["bool nm" "f32 nm"], |a| masks_17(a[0].take(), a[1].take()), masks_17),
    case!("masks_18": Listed Own ["i32 n" "bool n" "f32"], |a| masks_18(a[0].take(), a[1].take(), a[2].take()), masks_18),
    case!("masks_19": Listed Own ["f32 nm" "i32 m"], |a| masks_19(a[0].take(), a[1].take()), masks_19),
    case!("masks_20": Listed Own ["f32 n"], |a| masks_20(a[0].take()), masks_20),
    case!("masks_21": Listed Own ["bool n" "f32"], |a| masks_21(a[0].take(), a[1].take()), masks_21),
];
