//! Effects that are logged, and values that are read, among tensor work.

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

macro_rules! logged {
    ($value:expr) => {{
        note("logged");
        $value
    }};
}

#[twin]
pub fn first_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    note("first");
    let response: Tensor = y.acos();
    let response_2 = &response + k.tanh() + (SCALE * k - &response);
    &response_2 * response_2.minimum(k)
}

#[twin]
pub fn first_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    note("first");
    let curve: Tensor = x + k.powi(2);
    let curve_2 = &curve / &curve + y;
    y.abs()
}

#[twin]
pub fn between_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let scaled = x.atan2(y);
    note("between");
    let shifted = scaled.relu().exp();
    scaled.square()
}

#[twin]
pub fn between_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let shifted = y.powf(k).rsqrt();
    note("between");
    let shifted = shifted.powf(x);
    x.relu()
}

#[twin]
pub fn last_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let response = y.abs();
    let out = &response - &response - response.atan();
    note("last");
    out
}

#[twin]
pub fn last_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let scaled = y.atan2(y);
    let out = scaled.relu();
    note("last");
    out
}

#[twin]
pub fn twice_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    note("a");
    let response: Tensor = y.abs();
    note("b");
    (&response * x).square()
}

#[twin]
pub fn twice_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    note("a");
    let shifted = y - (k + k - k);
    note("b");
    shifted.powf(&shifted)
}

#[twin]
pub fn in_order_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let scaled = y.erf();
    note("a");
    note(k);
    note("b");
    SCALE - k + &scaled
}

#[twin]
pub fn in_order_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let shifted = y.square();
    note("a");
    note(k);
    note("b");
    &shifted / k.powi(2)
}

#[twin]
pub fn as_scalar_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let signal = k - y;
    let rate = effect("rate", k);
    signal.maximum(&signal) * rate
}

#[twin]
pub fn as_scalar_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let energy = y.tanh();
    let rate = effect("rate", k);
    x.log2() * rate
}

#[twin]
pub fn in_operand_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let curve = y.signum();
    (&curve * &curve) + effect("operand", x + SCALE)
}

#[twin]
pub fn in_operand_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let shifted = x.atan2(y);
    shifted.powf(k) + effect("operand", shifted.trunc())
}

#[twin]
pub fn in_argument_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let response = k + y;
    (x * k).maximum(effect("argument", k))
}

#[twin]
pub fn in_argument_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let shifted = y.relu();
    y.softplus().maximum(effect("argument", k))
}

#[twin]
pub fn in_block_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let scaled = (SCALE * SCALE * y).sin();
    let out = {
        note("inside");
        scaled.square()
    };
    out
}

#[twin]
pub fn in_block_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let response = (k - SCALE + y).abs();
    let out = {
        note("inside");
        response.powf(x)
    };
    out
}

#[twin]
pub fn in_tail_block_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let y = y.tanh().relu();
    {
        note("tail");
        &y - &y
    }
}

#[twin]
pub fn in_tail_block_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let signal = k - x;
    {
        note("tail");
        &signal - &signal
    }
}

#[twin]
pub fn by_macro_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let curve = y / y;
    let out = logged!(&curve * y.maximum(&curve));
    out
}

#[twin]
pub fn by_macro_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let energy = x / k - x;
    let out = logged!((&energy - &energy) / (&energy - &energy));
    out
}

#[twin]
pub fn by_macro_in_operand_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let scaled: Tensor = y.exp();
    scaled.floor() - logged!(k)
}

#[twin]
pub fn by_macro_in_operand_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let scaled = x.relu();
    (scaled.tanh() - &scaled) - logged!(k)
}

#[twin]
pub fn formatted_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let response: Tensor = y.relu();
    note(format!("{:?} {k}", response.powf(k.sqrt()).shape()));
    (&response + &response) * &response
}

#[twin]
pub fn formatted_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let shifted = x.abs();
    note(format!("{:?} {k}", shifted.round().shape()));
    (&shifted + &shifted).maximum(&shifted)
}

#[twin]
pub fn shown_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let out = y / k;
    note(&out);
    out
}

#[twin]
pub fn shown_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let out = y - y;
    note(&out);
    out
}

#[twin]
pub fn asserted_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let shifted = y / y;
    assert!(k < 1e30, "{k} is too large");
    &shifted - &shifted
}

#[twin]
pub fn asserted_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let signal: Tensor = k * (y + y);
    assert!(k < 1e30, "{k} is too large");
    signal.erf().maximum(k.min(2.0))
}

#[twin]
pub fn item_between_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let shifted = y.powf(k);
    let level = shifted.gelu().sum().item();
    note(level);
    (shifted.signum() + shifted.powf(k)) * level
}

#[twin]
pub fn item_between_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let shifted = (y * y).square();
    let level = x.relu().sum().item();
    note(level);
    (&shifted / k) * level
}

#[twin]
pub fn item_as_scalar_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let level = (k / y).mean().item();
    let response = y * y * y;
    (y * &response).maximum(&response * x) - level
}

#[twin]
pub fn item_as_scalar_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let level = y.floor().mean().item();
    let curve = y / y * SCALE;
    curve.square() - level
}

#[twin]
pub fn vector_between_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let values = (x * y).maximum(k.abs()).to_vec();
    note(values.len());
    (y * (SCALE + k)).ceil()
}

#[twin]
pub fn vector_between_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let values = (y * y.abs()).to_vec();
    note(values.len());
    y.maximum(x) - x
}

#[twin]
pub fn rebuilt_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let values = x.abs().to_vec();
    let out = Tensor::from_vec(values, [x.len()]).unwrap();
    out * 2.0
}

#[twin]
pub fn rebuilt_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let values = (y * (y / k)).to_vec();
    let out = Tensor::from_vec(values, [x.len()]).unwrap();
    out * 2.0
}

#[twin]
pub fn element_between_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let corner = y.atan2(k.abs() - y).get([0, 0]);
    y.log10().sigmoid() * corner
}

#[twin]
pub fn element_between_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let corner = (y.maximum(k) / y.abs()).get([0, 0]);
    (y * k.tanh()) * corner
}

#[twin]
pub fn unit_0(x: &Tensor, y: &Tensor, k: f32) {
    let out = y / y * k;
    note(out.sum().item());
}

#[twin]
pub fn unit_1(x: &Tensor, y: &Tensor, k: f32) {
    let out = k + k - (k - y);
    note(out.sum().item());
}

pub const CASES: &[Case] = &[
    case!("first_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| first_0(a[0].take(), a[1].take(), a[2].take()), first_0),
    case!("first_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| first_1(a[0].take(), a[1].take(), a[2].take()), first_1),
    case!("between_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| between_0(a[0].take(), a[1].take(), a[2].take()), between_0),
    case!("between_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| between_1(a[0].take(), a[1].take(), a[2].take()), between_1),
    case!("last_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| last_0(a[0].take(), a[1].take(), a[2].take()), last_0),
    case!("last_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| last_1(a[0].take(), a[1].take(), a[2].take()), last_1),
    case!("twice_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| twice_0(a[0].take(), a[1].take(), a[2].take()), twice_0),
    case!("twice_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| twice_1(a[0].take(), a[1].take(), a[2].take()), twice_1),
    case!("in_order_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| in_order_0(a[0].take(), a[1].take(), a[2].take()), in_order_0),
    case!("in_order_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| in_order_1(a[0].take(), a[1].take(), a[2].take()), in_order_1),
    case!("as_scalar_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| as_scalar_0(a[0].take(), a[1].take(), a[2].take()), as_scalar_0),
    case!("as_scalar_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| as_scalar_1(a[0].take(), a[1].take(), a[2].take()), as_scalar_1),
    case!("in_operand_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| in_operand_0(a[0].take(), a[1].take(), a[2].take()), in_operand_0),
    case!("in_operand_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| in_operand_1(a[0].take(), a[1].take(), a[2].take()), in_operand_1),
    case!("in_argument_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| in_argument_0(a[0].take(), a[1].take(), a[2].take()), in_argument_0),
    case!("in_argument_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| in_argument_1(a[0].take(), a[1].take(), a[2].take()), in_argument_1),
    case!("in_block_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| in_block_0(a[0].take(), a[1].take(), a[2].take()), in_block_0),
    case!("in_block_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| in_block_1(a[0].take(), a[1].take(), a[2].take()), in_block_1),
    case!("in_tail_block_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| in_tail_block_0(a[0].take(), a[1].take(), a[2].take()), in_tail_block_0),
    case!("in_tail_block_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| in_tail_block_1(a[0].take(), a[1].take(), a[2].take()), in_tail_block_1),
    case!("by_macro_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| by_macro_0(a[0].take(), a[1].take(), a[2].take()), by_macro_0),
    case!("by_macro_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| by_macro_1(a[0].take(), a[1].take(), a[2].take()), by_macro_1),
    case!("by_macro_in_operand_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| by_macro_in_operand_0(a[0].take(), a[1].take(), a[2].take()), by_macro_in_operand_0),
    case!("by_macro_in_operand_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| by_macro_in_operand_1(a[0].take(), a[1].take(), a[2].take()), by_macro_in_operand_1),
    case!("formatted_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| formatted_0(a[0].take(), a[1].take(), a[2].take()), formatted_0),
    case!("formatted_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| formatted_1(a[0].take(), a[1].take(), a[2].take()), formatted_1),
    case!("shown_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| shown_0(a[0].take(), a[1].take(), a[2].take()), shown_0),
    case!("shown_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| shown_1(a[0].take(), a[1].take(), a[2].take()), shown_1),
    case!("asserted_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| asserted_0(a[0].take(), a[1].take(), a[2].take()), asserted_0),
    case!("asserted_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| asserted_1(a[0].take(), a[1].take(), a[2].take()), asserted_1),
    case!("item_between_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| item_between_0(a[0].take(), a[1].take(), a[2].take()), item_between_0),
    case!("item_between_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| item_between_1(a[0].take(), a[1].take(), a[2].take()), item_between_1),
    case!("item_as_scalar_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| item_as_scalar_0(a[0].take(), a[1].take(), a[2].take()), item_as_scalar_0),
    case!("item_as_scalar_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| item_as_scalar_1(a[0].take(), a[1].take(), a[2].take()), item_as_scalar_1),
    case!("vector_between_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| vector_between_0(a[0].take(), a[1].take(), a[2].take()), vector_between_0),
    case!("vector_between_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| vector_between_1(a[0].take(), a[1].take(), a[2].take()), vector_between_1),
    case!("rebuilt_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| rebuilt_0(a[0].take(), a[1].take(), a[2].take()), rebuilt_0),
    case!("rebuilt_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| rebuilt_1(a[0].take(), a[1].take(), a[2].take()), rebuilt_1),
    case!("element_between_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| element_between_0(a[0].take(), a[1].take(), a[2].take()), element_between_0),
    case!("element_between_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| element_between_1(a[0].take(), a[1].take(), a[2].take()), element_between_1),
    case!("unit_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| unit_0(a[0].take(), a[1].take(), a[2].take()), unit_0),
    case!("unit_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| unit_1(a[0].take(), a[1].take(), a[2].take()), unit_1),
];
