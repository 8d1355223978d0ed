//! Branches, loops, early ends, assignments, and other statements and expressions that are not on the list.

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
pub fn branch_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let y = y.maximum(k).signum();
    if k > 0.5 {
        &y - y.signum()
    } else {
        &y + (&y - x)
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
pub fn branch_as_scalar_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let response = (k - y).atan2(SCALE);
    let rate = if k > 0.5 { 1.0 } else { k };
    (x + &response) * rate
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
pub fn branch_on_item_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let response = x + y - y.atan2(y);
    if y.relu().sum().item() > 0.0 {
        note("positive");
        &response / &response - y
    } else {
        response.abs().signum()
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
pub fn branch_on_length_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let y = k * x;
    let deep = if x.len() > 8 { x * y.square() } else { k.max(0.5) - x.minimum(&y) };
    (x + &y) - deep
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
pub fn matched_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let energy = y.log2().powf(y + y);
    match k as i32 {
        0 => (x - k) * (SCALE / x),
        n if n < 0 => {
            note(n);
            energy.minimum(k.tanh())
        }
        _ => energy.gelu(),
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
pub fn for_loop_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let mut sum = x / y.minimum(y);
    for step in 0..3 {
        sum = sum + y * step as f32;
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
pub fn for_loop_over_rows_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
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
pub fn while_loop_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let mut steps = 0;
    let mut value = y.gelu();
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
pub fn loop_with_value_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let mut left = 3;
    let value = loop {
        left -= 1;
        if left == 0 {
            break x - k.sqrt();
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
pub fn labelled_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let curve = y.signum() - y;
    let value = 'found: {
        if k > 1.0 {
            break 'found SCALE / &curve;
        }
        curve.signum()
    };
    (x * &curve) + value
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
pub fn early_return_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let curve = y.square() / y;
    if k < 0.0 {
        note("early");
        return curve.powf(curve.abs());
    }
    curve.atan2(SCALE)
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
pub fn returned_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let shifted = x.ln_1p();
    return k.exp() + x.round();
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
pub fn question_mark_2(x: &Tensor, y: &Tensor, k: f32) -> Result<Tensor, String> {
    let shifted = y / y.square();
    let rate = checked(k)?;
    note(rate);
    Ok(x.maximum(k) * rate)
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
pub fn option_2(x: &Tensor, y: &Tensor, k: f32) -> Option<Tensor> {
    let curve = y + y + y.relu();
    let rate = (k > 0.0).then_some(k)?;
    Some(curve.square().floor() / rate)
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
pub fn let_else_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let Some(rate) = (k > 0.0).then_some(k) else {
        note("else");
        return y + x / x;
    };
    let response = y.maximum(y).acos();
    (&response * &response * x) * rate
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
pub fn assigned_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let mut value = x + y;
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
pub fn added_to_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let mut value = SCALE * k * y.tanh();
    value += x;
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
pub fn mutable_argument_2(x: &Tensor, y: &Tensor, mut k: f32) -> Tensor {
    k += 1.0;
    let response: Tensor = y.powf(SCALE);
    y - &response - &response / &response
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
pub fn written_argument_2(x: &Tensor, y: &Tensor, k: f32, total: &mut f32) -> Tensor {
    let shifted = x + y;
    *total += k;
    shifted.powf(&shifted)
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
pub fn const_block_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let curve = y.maximum(k);
    (y / SCALE) * const { 1.5 + 1.5 }
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
pub fn unsafe_block_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let signal = y * y;
    // SAFETY: it points to an argument.
    let rate = unsafe { *(&raw const k) };
    signal.sqrt() * rate
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
pub fn inner_constant_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    const RATE: f32 = 0.5;
    let curve = x.maximum(k.sqrt());
    (&curve + &curve) * RATE
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
pub fn inner_function_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    fn doubled(k: f32) -> f32 {
        effect("doubled", k * 2.0)
    }
    let curve = x * x;
    (y - curve.sinh()) * doubled(k)
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
pub fn defaulted_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let rate: f32 = Default::default();
    let y = y.powf(y);
    (x * &y).powf(&y) + rate
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
pub fn inferred_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let low = Default::default();
    let shifted: Tensor = y + y + y / x;
    (&shifted * (k - k)).square().clamp(low, 2.0)
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
pub fn converted_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let rate = f32::from(3u8);
    let curve = (k * k + y).signum();
    (curve.maximum(SCALE) - &curve) + rate
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
pub fn unused_work_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let energy = y - y;
    let _ = energy.relu();
    (SCALE + &energy).exp();
    &energy / (&energy - &energy)
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
pub fn pair_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let (a, b) = (k * k * y.square(), y.relu());
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
pub fn tail_block_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let y: Tensor = y.relu();
    { &y / &y }
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
pub fn array_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let rates = [0.5, k];
    let energy: Tensor = y - (y + y);
    (&energy / &energy).maximum(y) * rates[1]
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
pub fn collected_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let parts = vec![y + y, y * k.exp()];
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
pub fn sliced_argument_2(x: &Tensor, y: &Tensor, rates: &[f32]) -> Tensor {
    let k = rates[0];
    let curve: Tensor = y / y - y;
    (&curve * (k - k)) * rates.len() as f32
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

#[twin]
pub fn text_argument_2(x: &Tensor, y: &Tensor, k: f32, text: &str) -> (Tensor, String) {
    let y = y.gelu().ln_1p();
    (x.abs(), text.repeat(2))
}

pub const CASES: &[Case] = &[
    Case {
        name: "branch_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(branch_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(branch_0),
    },
    Case {
        name: "branch_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(branch_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(branch_1),
    },
    Case {
        name: "branch_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(branch_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(branch_2),
    },
    Case {
        name: "branch_as_scalar_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(branch_as_scalar_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(branch_as_scalar_0),
    },
    Case {
        name: "branch_as_scalar_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(branch_as_scalar_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(branch_as_scalar_1),
    },
    Case {
        name: "branch_as_scalar_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(branch_as_scalar_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(branch_as_scalar_2),
    },
    Case {
        name: "branch_on_item_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(branch_on_item_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(branch_on_item_0),
    },
    Case {
        name: "branch_on_item_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(branch_on_item_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(branch_on_item_1),
    },
    Case {
        name: "branch_on_item_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(branch_on_item_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(branch_on_item_2),
    },
    Case {
        name: "branch_on_length_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(branch_on_length_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(branch_on_length_0),
    },
    Case {
        name: "branch_on_length_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(branch_on_length_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(branch_on_length_1),
    },
    Case {
        name: "branch_on_length_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(branch_on_length_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(branch_on_length_2),
    },
    Case {
        name: "matched_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(matched_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(matched_0),
    },
    Case {
        name: "matched_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(matched_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(matched_1),
    },
    Case {
        name: "matched_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(matched_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(matched_2),
    },
    Case {
        name: "for_loop_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(for_loop_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(for_loop_0),
    },
    Case {
        name: "for_loop_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(for_loop_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(for_loop_1),
    },
    Case {
        name: "for_loop_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(for_loop_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(for_loop_2),
    },
    Case {
        name: "for_loop_over_rows_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(for_loop_over_rows_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(for_loop_over_rows_0),
    },
    Case {
        name: "for_loop_over_rows_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(for_loop_over_rows_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(for_loop_over_rows_1),
    },
    Case {
        name: "for_loop_over_rows_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(for_loop_over_rows_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(for_loop_over_rows_2),
    },
    Case {
        name: "while_loop_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(while_loop_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(while_loop_0),
    },
    Case {
        name: "while_loop_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(while_loop_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(while_loop_1),
    },
    Case {
        name: "while_loop_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(while_loop_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(while_loop_2),
    },
    Case {
        name: "loop_with_value_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(loop_with_value_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(loop_with_value_0),
    },
    Case {
        name: "loop_with_value_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(loop_with_value_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(loop_with_value_1),
    },
    Case {
        name: "loop_with_value_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(loop_with_value_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(loop_with_value_2),
    },
    Case {
        name: "labelled_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(labelled_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(labelled_0),
    },
    Case {
        name: "labelled_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(labelled_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(labelled_1),
    },
    Case {
        name: "labelled_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(labelled_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(labelled_2),
    },
    Case {
        name: "early_return_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(early_return_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(early_return_0),
    },
    Case {
        name: "early_return_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(early_return_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(early_return_1),
    },
    Case {
        name: "early_return_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(early_return_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(early_return_2),
    },
    Case {
        name: "returned_0",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(returned_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(returned_0),
    },
    Case {
        name: "returned_1",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(returned_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(returned_1),
    },
    Case {
        name: "returned_2",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(returned_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(returned_2),
    },
    Case {
        name: "question_mark_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(question_mark_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(question_mark_0),
    },
    Case {
        name: "question_mark_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(question_mark_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(question_mark_1),
    },
    Case {
        name: "question_mark_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(question_mark_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(question_mark_2),
    },
    Case {
        name: "option_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(option_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(option_0),
    },
    Case {
        name: "option_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(option_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(option_1),
    },
    Case {
        name: "option_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(option_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(option_2),
    },
    Case {
        name: "let_else_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(let_else_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(let_else_0),
    },
    Case {
        name: "let_else_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(let_else_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(let_else_1),
    },
    Case {
        name: "let_else_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(let_else_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(let_else_2),
    },
    Case {
        name: "assigned_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(assigned_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(assigned_0),
    },
    Case {
        name: "assigned_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(assigned_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(assigned_1),
    },
    Case {
        name: "assigned_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(assigned_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(assigned_2),
    },
    Case {
        name: "added_to_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(added_to_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(added_to_0),
    },
    Case {
        name: "added_to_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(added_to_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(added_to_1),
    },
    Case {
        name: "added_to_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(added_to_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(added_to_2),
    },
    Case {
        name: "mutable_argument_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(mutable_argument_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(mutable_argument_0),
    },
    Case {
        name: "mutable_argument_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(mutable_argument_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(mutable_argument_1),
    },
    Case {
        name: "mutable_argument_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(mutable_argument_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(mutable_argument_2),
    },
    Case {
        name: "written_argument_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give({ let mut total = 0.5; (written_argument_0(a[0].take(), a[1].take(), a[2].take(), &mut total), total) }),
        stats: || xcs::stats(written_argument_0),
    },
    Case {
        name: "written_argument_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give({ let mut total = 0.5; (written_argument_1(a[0].take(), a[1].take(), a[2].take(), &mut total), total) }),
        stats: || xcs::stats(written_argument_1),
    },
    Case {
        name: "written_argument_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give({ let mut total = 0.5; (written_argument_2(a[0].take(), a[1].take(), a[2].take(), &mut total), total) }),
        stats: || xcs::stats(written_argument_2),
    },
    Case {
        name: "const_block_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(const_block_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(const_block_0),
    },
    Case {
        name: "const_block_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(const_block_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(const_block_1),
    },
    Case {
        name: "const_block_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(const_block_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(const_block_2),
    },
    Case {
        name: "unsafe_block_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(unsafe_block_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(unsafe_block_0),
    },
    Case {
        name: "unsafe_block_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(unsafe_block_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(unsafe_block_1),
    },
    Case {
        name: "unsafe_block_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(unsafe_block_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(unsafe_block_2),
    },
    Case {
        name: "inner_constant_0",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(inner_constant_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(inner_constant_0),
    },
    Case {
        name: "inner_constant_1",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(inner_constant_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(inner_constant_1),
    },
    Case {
        name: "inner_constant_2",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(inner_constant_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(inner_constant_2),
    },
    Case {
        name: "inner_function_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(inner_function_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(inner_function_0),
    },
    Case {
        name: "inner_function_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(inner_function_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(inner_function_1),
    },
    Case {
        name: "inner_function_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(inner_function_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(inner_function_2),
    },
    Case {
        name: "defaulted_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(defaulted_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(defaulted_0),
    },
    Case {
        name: "defaulted_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(defaulted_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(defaulted_1),
    },
    Case {
        name: "defaulted_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(defaulted_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(defaulted_2),
    },
    Case {
        name: "inferred_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(inferred_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(inferred_0),
    },
    Case {
        name: "inferred_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(inferred_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(inferred_1),
    },
    Case {
        name: "inferred_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(inferred_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(inferred_2),
    },
    Case {
        name: "converted_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(converted_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(converted_0),
    },
    Case {
        name: "converted_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(converted_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(converted_1),
    },
    Case {
        name: "converted_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(converted_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(converted_2),
    },
    Case {
        name: "unused_work_0",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(unused_work_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(unused_work_0),
    },
    Case {
        name: "unused_work_1",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(unused_work_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(unused_work_1),
    },
    Case {
        name: "unused_work_2",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(unused_work_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(unused_work_2),
    },
    Case {
        name: "pair_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(pair_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(pair_0),
    },
    Case {
        name: "pair_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(pair_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(pair_1),
    },
    Case {
        name: "pair_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(pair_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(pair_2),
    },
    Case {
        name: "tail_block_0",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(tail_block_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(tail_block_0),
    },
    Case {
        name: "tail_block_1",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(tail_block_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(tail_block_1),
    },
    Case {
        name: "tail_block_2",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(tail_block_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(tail_block_2),
    },
    Case {
        name: "array_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(array_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(array_0),
    },
    Case {
        name: "array_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(array_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(array_1),
    },
    Case {
        name: "array_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(array_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(array_2),
    },
    Case {
        name: "collected_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(collected_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(collected_0),
    },
    Case {
        name: "collected_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(collected_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(collected_1),
    },
    Case {
        name: "collected_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(collected_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(collected_2),
    },
    Case {
        name: "sliced_argument_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(sliced_argument_0(a[0].take(), a[1].take(), &[a[2].take(), 2.0])),
        stats: || xcs::stats(sliced_argument_0),
    },
    Case {
        name: "sliced_argument_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(sliced_argument_1(a[0].take(), a[1].take(), &[a[2].take(), 2.0])),
        stats: || xcs::stats(sliced_argument_1),
    },
    Case {
        name: "sliced_argument_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(sliced_argument_2(a[0].take(), a[1].take(), &[a[2].take(), 2.0])),
        stats: || xcs::stats(sliced_argument_2),
    },
    Case {
        name: "text_argument_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(text_argument_0(a[0].take(), a[1].take(), a[2].take(), "text")),
        stats: || xcs::stats(text_argument_0),
    },
    Case {
        name: "text_argument_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(text_argument_1(a[0].take(), a[1].take(), a[2].take(), "text")),
        stats: || xcs::stats(text_argument_1),
    },
    Case {
        name: "text_argument_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(text_argument_2(a[0].take(), a[1].take(), a[2].take(), "text")),
        stats: || xcs::stats(text_argument_2),
    },
];
