//! Branches, loops, early ends, assignments, and other statements and expressions that are not on the list.

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

fn checked(k: f32) -> Result<f32, String> {
    if k < 2.0 { Ok(k) } else { Err(format!("{k} is too large")) }
}

#[twin]
pub fn branch_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let energy = y.minimum(y + y);
    if k > 0.5 {
        x / x
    } else {
        energy.trunc()
    }
}

#[twin]
pub fn branch_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let signal = x.maximum(y.maximum(k));
    if k > 0.5 {
        x.minimum(&signal).sin()
    } else {
        &signal / SCALE - &signal
    }
}

#[twin]
pub fn branch_as_scalar_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let energy = (y + y).minimum(x.abs());
    let rate = if k > 0.5 { 1.0 } else { k };
    energy.exp() * rate
}

#[twin]
pub fn branch_as_scalar_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let scaled = k.floor() / y * y;
    let rate = if k > 0.5 { 1.0 } else { k };
    scaled.signum() * rate
}

#[twin]
pub fn branch_on_item_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let response = x.maximum(SCALE * y);
    if ((&response + &response) / &response).sum().item() > 0.0 {
        note("positive");
        &response - y
    } else {
        y * y.square()
    }
}

#[twin]
pub fn branch_on_item_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let y = y.minimum(k);
    if y.signum().sum().item() > 0.0 {
        note("positive");
        y.maximum(&y).log10()
    } else {
        SCALE / (&y + &y)
    }
}

#[twin]
pub fn branch_on_length_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let response = x.abs();
    let deep = if x.len() > 8 { response.square().abs() } else { response.abs() + -1.0 };
    (y * &response) - deep
}

#[twin]
pub fn branch_on_length_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let response = y.maximum(y) * y;
    let deep = if x.len() > 8 { y * response.cosh() } else { &response - k.exp() };
    (&response + x) - deep
}

#[twin]
pub fn matched_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let response = y.relu() + y.ln();
    match k as i32 {
        0 => response.relu(),
        n if n < 0 => {
            note(n);
            response.signum()
        }
        _ => (x / x).atan2(SCALE),
    }
}

#[twin]
pub fn matched_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let shifted = y.cos();
    match k as i32 {
        0 => shifted.abs(),
        n if n < 0 => {
            note(n);
            (x - &shifted).abs()
        }
        _ => &shifted - k.floor(),
    }
}

#[twin]
pub fn for_loop_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let mut sum = y.signum();
    for step in 0..3 {
        sum = sum + y * step as f32;
    }
    sum
}

#[twin]
pub fn for_loop_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let mut sum = y.powf(x);
    for step in 0..3 {
        sum = sum + x * step as f32;
    }
    sum
}

#[twin]
pub fn for_loop_over_rows_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let mut total = Tensor::scalar(0.0);
    for row in 0..x.shape()[0] {
        total = total + x.slice(0, row..row + 1).sum();
        note(row);
    }
    total * k
}

#[twin]
pub fn for_loop_over_rows_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let mut total = Tensor::scalar(0.0);
    for row in 0..x.shape()[0] {
        total = total + x.slice(0, row..row + 1).sum();
        note(row);
    }
    total * k
}

#[twin]
pub fn while_loop_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let mut steps = 0;
    let mut value = y.cosh().square();
    while steps < 3 && value.max().item() < 1e3 {
        value = value * 2.0;
        steps += 1;
    }
    value
}

#[twin]
pub fn while_loop_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let mut steps = 0;
    let mut value = y / k;
    while steps < 3 && value.max().item() < 1e3 {
        value = value * 2.0;
        steps += 1;
    }
    value
}

#[twin]
pub fn loop_with_value_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let mut left = 3;
    let value = loop {
        left -= 1;
        if left == 0 {
            break y.square().minimum(SCALE);
        }
    };
    value
}

#[twin]
pub fn loop_with_value_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let mut left = 3;
    let value = loop {
        left -= 1;
        if left == 0 {
            break y.square();
        }
    };
    value
}

#[twin]
pub fn labelled_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let shifted: Tensor = SCALE / y.signum();
    let value = 'found: {
        if k > 1.0 {
            break 'found shifted.signum();
        }
        &shifted / k.abs()
    };
    (2.0 - &shifted) + value
}

#[twin]
pub fn labelled_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let signal = y.log10().floor();
    let value = 'found: {
        if k > 1.0 {
            break 'found (&signal + &signal) / signal.relu();
        }
        signal.square().atan2(&signal)
    };
    (&signal * &signal) + value
}

#[twin]
pub fn early_return_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let y = y.sigmoid();
    if k < 0.0 {
        note("early");
        return (&y * &y).relu();
    }
    (&y / &y).recip()
}

#[twin]
pub fn early_return_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let signal = y.floor() / (y / k);
    if k < 0.0 {
        note("early");
        return SCALE / &signal;
    }
    signal.relu() - &signal
}

#[twin]
pub fn returned_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let curve = y.minimum(y).relu();
    return y + y;
}

#[twin]
pub fn returned_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let shifted = y.square();
    return y / (&shifted - x);
}

#[twin]
pub fn question_mark_0(x: &Tensor, y: &Tensor, k: f32) -> Result<Tensor, String> {
    let scaled = y.cos().abs();
    let rate = checked(k)?;
    note(rate);
    Ok(scaled.maximum(y).ln() * rate)
}

#[twin]
pub fn question_mark_1(x: &Tensor, y: &Tensor, k: f32) -> Result<Tensor, String> {
    let y = k + y.relu();
    let rate = checked(k)?;
    note(rate);
    Ok((x - k + &y) * rate)
}

#[twin]
pub fn option_0(x: &Tensor, y: &Tensor, k: f32) -> Option<Tensor> {
    let y = k * (y - y);
    let rate = (k > 0.0).then_some(k)?;
    Some((&y + &y) / rate)
}

#[twin]
pub fn option_1(x: &Tensor, y: &Tensor, k: f32) -> Option<Tensor> {
    let shifted = x.square().atan2(k);
    let rate = (k > 0.0).then_some(k)?;
    Some((x * &shifted / &shifted) / rate)
}

#[twin]
pub fn let_else_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let Some(rate) = (k > 0.0).then_some(k) else {
        note("else");
        return y * k / SCALE;
    };
    let scaled = x + (y - y);
    scaled.exp_m1() * rate
}

#[twin]
pub fn let_else_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let Some(rate) = (k > 0.0).then_some(k) else {
        note("else");
        return y - y;
    };
    let energy = y.relu();
    (&energy / k.exp()) * rate
}

#[twin]
pub fn assigned_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let mut value = x.ceil().relu();
    value = &value * 2.0;
    value
}

#[twin]
pub fn assigned_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let mut value = y / k;
    value = &value * 2.0;
    value
}

#[twin]
pub fn added_to_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let mut value = y.abs().atan();
    value += y;
    value *= k;
    value
}

#[twin]
pub fn added_to_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let mut value = y.square().gelu();
    value += y;
    value *= k;
    value
}

#[twin]
pub fn mutable_argument_0(x: &Tensor, y: &Tensor, mut k: f32) -> Tensor {
    k += 1.0;
    let signal = y * 1e-3;
    &signal + &signal - signal.relu()
}

#[twin]
pub fn mutable_argument_1(x: &Tensor, y: &Tensor, mut k: f32) -> Tensor {
    k += 1.0;
    let curve = y / x;
    curve.relu() * y
}

#[twin]
pub fn written_argument_0(x: &Tensor, y: &Tensor, k: f32, total: &mut f32) -> Tensor {
    let y = y + k.min(2.0);
    *total += k;
    (&y - (k + SCALE)) * k
}

#[twin]
pub fn written_argument_1(x: &Tensor, y: &Tensor, k: f32, total: &mut f32) -> Tensor {
    let signal = y / k.floor();
    *total += k;
    signal.floor() - &signal
}

#[twin]
pub fn const_block_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let y = y.cosh().atan2(k);
    y.signum() * const { 1.5 + 1.5 }
}

#[twin]
pub fn const_block_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let response: Tensor = y.atan2(k * k);
    (&response - x) * const { 1.5 + 1.5 }
}

#[twin]
pub fn unsafe_block_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let energy: Tensor = x + x;
    // SAFETY: it points to an argument.
    let rate = unsafe { *(&raw const k) };
    (&energy - y / &energy) * rate
}

#[twin]
pub fn unsafe_block_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let scaled = y / (y - y);
    // SAFETY: it points to an argument.
    let rate = unsafe { *(&raw const k) };
    ((&scaled + &scaled) * &scaled) * rate
}

#[twin]
pub fn inner_constant_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    const RATE: f32 = 0.5;
    let y = y.signum();
    (&y / (&y / &y)) * RATE
}

#[twin]
pub fn inner_constant_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    const RATE: f32 = 0.5;
    let signal = y.softplus();
    (k + &signal / &signal) * RATE
}

#[twin]
pub fn inner_function_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    fn doubled(k: f32) -> f32 {
        effect("doubled", k * 2.0)
    }
    let signal: Tensor = y.floor();
    (signal.asin() / (&signal * k.powi(2))) * doubled(k)
}

#[twin]
pub fn inner_function_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    fn doubled(k: f32) -> f32 {
        effect("doubled", k * 2.0)
    }
    let shifted = y / y;
    y.ln() * doubled(k)
}

#[twin]
pub fn defaulted_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let rate: f32 = Default::default();
    let scaled: Tensor = x.relu().atan2(y);
    (k.max(0.5) - SCALE - scaled.rsqrt()) + rate
}

#[twin]
pub fn defaulted_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let rate: f32 = Default::default();
    let scaled: Tensor = x / (y - k);
    scaled.exp_m1() + rate
}

#[twin]
pub fn inferred_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let low = Default::default();
    let curve = x.minimum(y) * (k.abs() * SCALE);
    (y / (x - y)).clamp(low, 2.0)
}

#[twin]
pub fn inferred_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let low = Default::default();
    let shifted: Tensor = y.maximum(k).square();
    x.signum().clamp(low, 2.0)
}

#[twin]
pub fn converted_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let rate = f32::from(3u8);
    let curve = x - y;
    curve.powf(&curve) + rate
}

#[twin]
pub fn converted_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let rate = f32::from(3u8);
    let response = (x + y).abs();
    response.powf(x) + rate
}

#[twin]
pub fn unused_work_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let curve = y * (y / y);
    let _ = y.trunc();
    (-1.0 + &curve).exp();
    x - y
}

#[twin]
pub fn unused_work_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let shifted = 3.0 - y * y;
    let _ = shifted.powf(shifted.powf(&shifted));
    (&shifted * k).exp();
    &shifted + x
}

#[twin]
pub fn pair_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let (a, b) = (x.square(), y.silu());
    a * b
}

#[twin]
pub fn pair_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let (a, b) = (y.recip(), x.powf(y));
    a * b
}

#[twin]
pub fn tail_block_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let curve = y.cosh().cosh();
    { curve.rsqrt().powf(k * 1.5) }
}

#[twin]
pub fn tail_block_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let y = x.abs().sigmoid();
    { y.acos() }
}

#[twin]
pub fn array_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let rates = [0.5, k];
    let response: Tensor = y.signum();
    (k + &response).atan2(k) * rates[1]
}

#[twin]
pub fn array_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let rates = [0.5, k];
    let response = x.abs();
    response.erf() * rates[1]
}

#[twin]
pub fn collected_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let parts = vec![y.signum() + y, y.relu()];
    &parts[0] + &parts[1]
}

#[twin]
pub fn collected_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let parts = vec![(x / y).relu(), k - y];
    &parts[0] + &parts[1]
}

#[twin]
pub fn sliced_argument_0(x: &Tensor, y: &Tensor, rates: &[f32]) -> Tensor {
    let k = rates[0];
    let signal = x.abs();
    (&signal - &signal) * rates.len() as f32
}

#[twin]
pub fn sliced_argument_1(x: &Tensor, y: &Tensor, rates: &[f32]) -> Tensor {
    let k = rates[0];
    let shifted = (x / y).maximum(k * k);
    (&shifted * &shifted).maximum(&shifted) * rates.len() as f32
}

#[twin]
pub fn text_argument_0(x: &Tensor, y: &Tensor, k: f32, text: &str) -> (Tensor, String) {
    let shifted = y.maximum(k).ln_1p();
    ((k.exp() * &shifted).powf(k.powi(2)), text.repeat(2))
}

#[twin]
pub fn text_argument_1(x: &Tensor, y: &Tensor, k: f32, text: &str) -> (Tensor, String) {
    let curve = y / y;
    (&curve * (k * &curve), text.repeat(2))
}

pub const CASES: &[Case] = &[
    case!("branch_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| branch_0(a[0].take(), a[1].take(), a[2].take()), branch_0),
    case!("branch_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| branch_1(a[0].take(), a[1].take(), a[2].take()), branch_1),
    case!("branch_as_scalar_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| branch_as_scalar_0(a[0].take(), a[1].take(), a[2].take()), branch_as_scalar_0),
    case!("branch_as_scalar_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| branch_as_scalar_1(a[0].take(), a[1].take(), a[2].take()), branch_as_scalar_1),
    case!("branch_on_item_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| branch_on_item_0(a[0].take(), a[1].take(), a[2].take()), branch_on_item_0),
    case!("branch_on_item_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| branch_on_item_1(a[0].take(), a[1].take(), a[2].take()), branch_on_item_1),
    case!("branch_on_length_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| branch_on_length_0(a[0].take(), a[1].take(), a[2].take()), branch_on_length_0),
    case!("branch_on_length_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| branch_on_length_1(a[0].take(), a[1].take(), a[2].take()), branch_on_length_1),
    case!("matched_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| matched_0(a[0].take(), a[1].take(), a[2].take()), matched_0),
    case!("matched_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| matched_1(a[0].take(), a[1].take(), a[2].take()), matched_1),
    case!("for_loop_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| for_loop_0(a[0].take(), a[1].take(), a[2].take()), for_loop_0),
    case!("for_loop_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| for_loop_1(a[0].take(), a[1].take(), a[2].take()), for_loop_1),
    case!("for_loop_over_rows_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| for_loop_over_rows_0(a[0].take(), a[1].take(), a[2].take()), for_loop_over_rows_0),
    case!("for_loop_over_rows_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| for_loop_over_rows_1(a[0].take(), a[1].take(), a[2].take()), for_loop_over_rows_1),
    case!("while_loop_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| while_loop_0(a[0].take(), a[1].take(), a[2].take()), while_loop_0),
    case!("while_loop_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| while_loop_1(a[0].take(), a[1].take(), a[2].take()), while_loop_1),
    case!("loop_with_value_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| loop_with_value_0(a[0].take(), a[1].take(), a[2].take()), loop_with_value_0),
    case!("loop_with_value_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| loop_with_value_1(a[0].take(), a[1].take(), a[2].take()), loop_with_value_1),
    case!("labelled_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| labelled_0(a[0].take(), a[1].take(), a[2].take()), labelled_0),
    case!("labelled_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| labelled_1(a[0].take(), a[1].take(), a[2].take()), labelled_1),
    case!("early_return_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| early_return_0(a[0].take(), a[1].take(), a[2].take()), early_return_0),
    case!("early_return_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| early_return_1(a[0].take(), a[1].take(), a[2].take()), early_return_1),
    case!("returned_0": Either Own ["f32 nm" "f32 nm" "f32"], |a| returned_0(a[0].take(), a[1].take(), a[2].take()), returned_0),
    case!("returned_1": Either Own ["f32 nm" "f32 nm" "f32"], |a| returned_1(a[0].take(), a[1].take(), a[2].take()), returned_1),
    case!("question_mark_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| question_mark_0(a[0].take(), a[1].take(), a[2].take()), question_mark_0),
    case!("question_mark_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| question_mark_1(a[0].take(), a[1].take(), a[2].take()), question_mark_1),
    case!("option_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| option_0(a[0].take(), a[1].take(), a[2].take()), option_0),
    case!("option_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| option_1(a[0].take(), a[1].take(), a[2].take()), option_1),
    case!("let_else_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| let_else_0(a[0].take(), a[1].take(), a[2].take()), let_else_0),
    case!("let_else_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| let_else_1(a[0].take(), a[1].take(), a[2].take()), let_else_1),
    case!("assigned_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| assigned_0(a[0].take(), a[1].take(), a[2].take()), assigned_0),
    case!("assigned_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| assigned_1(a[0].take(), a[1].take(), a[2].take()), assigned_1),
    case!("added_to_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| added_to_0(a[0].take(), a[1].take(), a[2].take()), added_to_0),
    case!("added_to_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| added_to_1(a[0].take(), a[1].take(), a[2].take()), added_to_1),
    case!("mutable_argument_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| mutable_argument_0(a[0].take(), a[1].take(), a[2].take()), mutable_argument_0),
    case!("mutable_argument_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| mutable_argument_1(a[0].take(), a[1].take(), a[2].take()), mutable_argument_1),
    case!("written_argument_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| { let mut total = 0.5; (written_argument_0(a[0].take(), a[1].take(), a[2].take(), &mut total), total) }, written_argument_0),
    case!("written_argument_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| { let mut total = 0.5; (written_argument_1(a[0].take(), a[1].take(), a[2].take(), &mut total), total) }, written_argument_1),
    case!("const_block_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| const_block_0(a[0].take(), a[1].take(), a[2].take()), const_block_0),
    case!("const_block_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| const_block_1(a[0].take(), a[1].take(), a[2].take()), const_block_1),
    case!("unsafe_block_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| unsafe_block_0(a[0].take(), a[1].take(), a[2].take()), unsafe_block_0),
    case!("unsafe_block_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| unsafe_block_1(a[0].take(), a[1].take(), a[2].take()), unsafe_block_1),
    case!("inner_constant_0": Either Own ["f32 nm" "f32 nm" "f32"], |a| inner_constant_0(a[0].take(), a[1].take(), a[2].take()), inner_constant_0),
    case!("inner_constant_1": Either Own ["f32 nm" "f32 nm" "f32"], |a| inner_constant_1(a[0].take(), a[1].take(), a[2].take()), inner_constant_1),
    case!("inner_function_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| inner_function_0(a[0].take(), a[1].take(), a[2].take()), inner_function_0),
    case!("inner_function_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| inner_function_1(a[0].take(), a[1].take(), a[2].take()), inner_function_1),
    case!("defaulted_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| defaulted_0(a[0].take(), a[1].take(), a[2].take()), defaulted_0),
    case!("defaulted_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| defaulted_1(a[0].take(), a[1].take(), a[2].take()), defaulted_1),
    case!("inferred_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| inferred_0(a[0].take(), a[1].take(), a[2].take()), inferred_0),
    case!("inferred_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| inferred_1(a[0].take(), a[1].take(), a[2].take()), inferred_1),
    case!("converted_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| converted_0(a[0].take(), a[1].take(), a[2].take()), converted_0),
    case!("converted_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| converted_1(a[0].take(), a[1].take(), a[2].take()), converted_1),
    case!("unused_work_0": Either Own ["f32 nm" "f32 nm" "f32"], |a| unused_work_0(a[0].take(), a[1].take(), a[2].take()), unused_work_0),
    case!("unused_work_1": Either Own ["f32 nm" "f32 nm" "f32"], |a| unused_work_1(a[0].take(), a[1].take(), a[2].take()), unused_work_1),
    case!("pair_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| pair_0(a[0].take(), a[1].take(), a[2].take()), pair_0),
    case!("pair_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| pair_1(a[0].take(), a[1].take(), a[2].take()), pair_1),
    case!("tail_block_0": Either Own ["f32 nm" "f32 nm" "f32"], |a| tail_block_0(a[0].take(), a[1].take(), a[2].take()), tail_block_0),
    case!("tail_block_1": Either Own ["f32 nm" "f32 nm" "f32"], |a| tail_block_1(a[0].take(), a[1].take(), a[2].take()), tail_block_1),
    case!("array_0": Either Own ["f32 nm" "f32 nm" "f32"], |a| array_0(a[0].take(), a[1].take(), a[2].take()), array_0),
    case!("array_1": Either Own ["f32 nm" "f32 nm" "f32"], |a| array_1(a[0].take(), a[1].take(), a[2].take()), array_1),
    case!("collected_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| collected_0(a[0].take(), a[1].take(), a[2].take()), collected_0),
    case!("collected_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| collected_1(a[0].take(), a[1].take(), a[2].take()), collected_1),
    case!("sliced_argument_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| sliced_argument_0(a[0].take(), a[1].take(), &[a[2].take(), 2.0]), sliced_argument_0),
    case!("sliced_argument_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| sliced_argument_1(a[0].take(), a[1].take(), &[a[2].take(), 2.0]), sliced_argument_1),
    case!("text_argument_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| text_argument_0(a[0].take(), a[1].take(), a[2].take(), "text"), text_argument_0),
    case!("text_argument_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| text_argument_1(a[0].take(), a[1].take(), a[2].take(), "text"), text_argument_1),
];
