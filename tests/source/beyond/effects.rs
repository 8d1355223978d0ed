//! Effects that are logged, and values that are read, among tensor work.

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
pub fn first_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    note("first");
    let scaled = (y + y).signum();
    let curve = &scaled + k * SCALE;
    &scaled - k
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
pub fn between_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let y: Tensor = y.maximum(k);
    note("between");
    let response = &y * &y;
    k * (&response / &response)
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
pub fn last_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let response: Tensor = (y / y).square();
    let out = &response / x;
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
pub fn twice_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    note("a");
    let energy = k + y.erf();
    note("b");
    energy.minimum(&energy * (k + SCALE))
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
pub fn as_scalar_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let signal = x * y;
    let rate = effect("rate", k);
    x.sin() * rate
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
pub fn in_operand_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let y = y.minimum(k) / y.signum();
    y.square() + effect("operand", x - &y)
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
pub fn in_argument_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let signal: Tensor = (x - y) / (y * y);
    y.floor().square().maximum(effect("argument", k))
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
pub fn in_block_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let shifted = (k.tanh() + SCALE) / (y + x);
    let out = {
        note("inside");
        k.exp() * y * (&shifted - &shifted)
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
pub fn in_tail_block_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let y: Tensor = k.sqrt() + y;
    {
        note("tail");
        &y + y.rsqrt()
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
pub fn by_macro_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let response = y.relu();
    let out = logged!(response.acos() / (&response + &response));
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
pub fn by_macro_in_operand_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let signal = y * y;
    signal.abs() - logged!(k)
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
pub fn formatted_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let curve = y.abs();
    note(format!("{:?} {k}", curve.minimum(&curve).shape()));
    curve.square()
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
pub fn shown_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let out = y.maximum(y);
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
pub fn asserted_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let curve = y.acos();
    assert!(k < 1e30, "{k} is too large");
    (x + (k - SCALE)).square()
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
pub fn item_between_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let response = y.relu().powf(y);
    let level = (y.square() + k).sum().item();
    note(level);
    response.powf(k - k) * level
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
pub fn item_as_scalar_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let level = (k + y + y).mean().item();
    let energy = y.atan2(k);
    (&energy * &energy) - level
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
pub fn vector_between_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let values = (y.silu() + (SCALE + SCALE)).to_vec();
    note(values.len());
    x / x
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
pub fn rebuilt_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let values = (y / x.abs()).to_vec();
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
pub fn element_between_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let corner = y.signum().get([0, 0]);
    y.maximum(y / x) * corner
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

#[twin]
pub fn unit_2(x: &Tensor, y: &Tensor, k: f32) {
    let out = y.atan2(x) * y;
    note(out.sum().item());
}

pub const CASES: &[Case] = &[
    Case {
        name: "first_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(first_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(first_0),
    },
    Case {
        name: "first_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(first_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(first_1),
    },
    Case {
        name: "first_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(first_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(first_2),
    },
    Case {
        name: "between_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(between_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(between_0),
    },
    Case {
        name: "between_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(between_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(between_1),
    },
    Case {
        name: "between_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(between_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(between_2),
    },
    Case {
        name: "last_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(last_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(last_0),
    },
    Case {
        name: "last_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(last_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(last_1),
    },
    Case {
        name: "last_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(last_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(last_2),
    },
    Case {
        name: "twice_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(twice_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(twice_0),
    },
    Case {
        name: "twice_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(twice_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(twice_1),
    },
    Case {
        name: "twice_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(twice_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(twice_2),
    },
    Case {
        name: "as_scalar_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(as_scalar_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(as_scalar_0),
    },
    Case {
        name: "as_scalar_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(as_scalar_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(as_scalar_1),
    },
    Case {
        name: "as_scalar_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(as_scalar_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(as_scalar_2),
    },
    Case {
        name: "in_operand_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(in_operand_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(in_operand_0),
    },
    Case {
        name: "in_operand_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(in_operand_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(in_operand_1),
    },
    Case {
        name: "in_operand_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(in_operand_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(in_operand_2),
    },
    Case {
        name: "in_argument_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(in_argument_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(in_argument_0),
    },
    Case {
        name: "in_argument_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(in_argument_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(in_argument_1),
    },
    Case {
        name: "in_argument_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(in_argument_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(in_argument_2),
    },
    Case {
        name: "in_block_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(in_block_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(in_block_0),
    },
    Case {
        name: "in_block_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(in_block_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(in_block_1),
    },
    Case {
        name: "in_block_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(in_block_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(in_block_2),
    },
    Case {
        name: "in_tail_block_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(in_tail_block_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(in_tail_block_0),
    },
    Case {
        name: "in_tail_block_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(in_tail_block_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(in_tail_block_1),
    },
    Case {
        name: "in_tail_block_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(in_tail_block_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(in_tail_block_2),
    },
    Case {
        name: "by_macro_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(by_macro_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(by_macro_0),
    },
    Case {
        name: "by_macro_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(by_macro_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(by_macro_1),
    },
    Case {
        name: "by_macro_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(by_macro_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(by_macro_2),
    },
    Case {
        name: "by_macro_in_operand_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(by_macro_in_operand_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(by_macro_in_operand_0),
    },
    Case {
        name: "by_macro_in_operand_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(by_macro_in_operand_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(by_macro_in_operand_1),
    },
    Case {
        name: "by_macro_in_operand_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(by_macro_in_operand_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(by_macro_in_operand_2),
    },
    Case {
        name: "formatted_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(formatted_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(formatted_0),
    },
    Case {
        name: "formatted_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(formatted_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(formatted_1),
    },
    Case {
        name: "formatted_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(formatted_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(formatted_2),
    },
    Case {
        name: "shown_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(shown_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(shown_0),
    },
    Case {
        name: "shown_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(shown_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(shown_1),
    },
    Case {
        name: "shown_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(shown_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(shown_2),
    },
    Case {
        name: "asserted_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(asserted_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(asserted_0),
    },
    Case {
        name: "asserted_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(asserted_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(asserted_1),
    },
    Case {
        name: "asserted_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(asserted_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(asserted_2),
    },
    Case {
        name: "item_between_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(item_between_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(item_between_0),
    },
    Case {
        name: "item_between_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(item_between_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(item_between_1),
    },
    Case {
        name: "item_between_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(item_between_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(item_between_2),
    },
    Case {
        name: "item_as_scalar_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(item_as_scalar_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(item_as_scalar_0),
    },
    Case {
        name: "item_as_scalar_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(item_as_scalar_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(item_as_scalar_1),
    },
    Case {
        name: "item_as_scalar_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(item_as_scalar_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(item_as_scalar_2),
    },
    Case {
        name: "vector_between_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(vector_between_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(vector_between_0),
    },
    Case {
        name: "vector_between_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(vector_between_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(vector_between_1),
    },
    Case {
        name: "vector_between_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(vector_between_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(vector_between_2),
    },
    Case {
        name: "rebuilt_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(rebuilt_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(rebuilt_0),
    },
    Case {
        name: "rebuilt_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(rebuilt_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(rebuilt_1),
    },
    Case {
        name: "rebuilt_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(rebuilt_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(rebuilt_2),
    },
    Case {
        name: "element_between_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(element_between_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(element_between_0),
    },
    Case {
        name: "element_between_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(element_between_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(element_between_1),
    },
    Case {
        name: "element_between_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(element_between_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(element_between_2),
    },
    Case {
        name: "unit_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(unit_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(unit_0),
    },
    Case {
        name: "unit_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(unit_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(unit_1),
    },
    Case {
        name: "unit_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(unit_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(unit_2),
    },
];
