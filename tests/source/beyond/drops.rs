//! Values whose drops are logged, before, between and after tensor work, and when it panics.

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
pub fn guarded_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let _guard = Noisy("guard");
    let curve = x.maximum(k);
    y.abs() * (&curve + &curve)
}

#[twin]
pub fn guarded_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let _guard = Noisy("guard");
    let response = k.abs() + y;
    response.signum()
}

#[twin]
pub fn two_guards_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let _a = Noisy("a");
    let scaled = y + (x - y);
    let _b = Noisy("b");
    &scaled - &scaled
}

#[twin]
pub fn two_guards_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let _a = Noisy("a");
    let response = y.rsqrt();
    let _b = Noisy("b");
    x.powf(&response) / response.maximum(SCALE)
}

#[twin]
pub fn rebound_guard_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let guard = Noisy("first");
    let signal = y / x * y;
    let guard = Noisy("second");
    guard.touch();
    signal.gelu()
}

#[twin]
pub fn rebound_guard_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let guard = Noisy("first");
    let energy = y * (k + k);
    let guard = Noisy("second");
    guard.touch();
    &energy + energy.square()
}

#[twin]
pub fn dropped_early_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let guard = Noisy("early");
    let shifted = y * y;
    drop(guard);
    (x + k).maximum(&shifted)
}

#[twin]
pub fn dropped_early_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let guard = Noisy("early");
    let response = y.atan2(x) - y / y;
    drop(guard);
    k / response.minimum(y)
}

#[twin]
pub fn dropped_at_once_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let _ = Noisy("at once");
    let signal: Tensor = x.trunc();
    signal.square().minimum(&signal)
}

#[twin]
pub fn dropped_at_once_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let _ = Noisy("at once");
    let curve = x.asin().powf(k.min(2.0));
    &curve * k - &curve
}

#[twin]
pub fn temporary_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let signal: Tensor = y + SCALE - y;
    signal.relu().minimum(k) * Noisy("tail").touch() as f32
}

#[twin]
pub fn temporary_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let y = y + y;
    y.abs() * Noisy("tail").touch() as f32
}

#[twin]
pub fn in_inner_block_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    {
        let _guard = Noisy("inner");
        note("work");
    }
    let scaled: Tensor = y.square();
    y.abs()
}

#[twin]
pub fn in_inner_block_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    {
        let _guard = Noisy("inner");
        note("work");
    }
    let y = y.maximum(y);
    (&y - x).ln_1p()
}

#[twin]
pub fn owned_argument_0(x: &Tensor, _guard: Noisy, y: &Tensor, k: f32) -> Tensor {
    let y = x.powf(y.powf(k));
    x * k
}

#[twin]
pub fn owned_argument_1(x: &Tensor, _guard: Noisy, y: &Tensor, k: f32) -> Tensor {
    let response = y - k + k.max(0.5);
    x.ceil()
}

#[twin]
pub fn ignored_argument_0(_: Noisy, x: &Tensor, _: Noisy, y: &Tensor, k: f32) -> Tensor {
    let response = x.powf(SCALE);
    (&response - k).square()
}

#[twin]
pub fn ignored_argument_1(_: Noisy, x: &Tensor, _: Noisy, y: &Tensor, k: f32) -> Tensor {
    let y = k * SCALE * y.signum();
    x * (&y / x)
}

#[twin]
pub fn matched_argument_0((x, y): (&Tensor, &Tensor), (_, b): (Noisy, Noisy), k: f32) -> Tensor {
    let response: Tensor = k * y.sigmoid();
    b.touch();
    response.ceil()
}

#[twin]
pub fn matched_argument_1((x, y): (&Tensor, &Tensor), (_, b): (Noisy, Noisy), k: f32) -> Tensor {
    let energy = SCALE - y;
    b.touch();
    x.maximum(k.abs())
}

#[twin]
pub fn guard_and_panic_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let _guard = Noisy("guard");
    let curve = y.gelu() + k;
    let product = (&curve + curve.relu()).matmul(x);
    note("after");
    product
}

#[twin]
pub fn guard_and_panic_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let _guard = Noisy("guard");
    let curve = (y - y).round();
    let product = (&curve / (&curve * y)).matmul(y);
    note("after");
    product
}

#[twin]
pub fn panic_between_guards_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let _a = Noisy("a");
    let part = (k * y.cos()).slice(0, 1..3);
    let _b = Noisy("b");
    part.slice(1, 2..4)
}

#[twin]
pub fn panic_between_guards_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let _a = Noisy("a");
    let part = y.tan().erf().slice(0, 1..3);
    let _b = Noisy("b");
    part.slice(1, 2..4)
}

#[twin]
pub fn guard_and_division_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let _guard = Noisy("guard");
    let whole = (x / y).trunc().cast::<i32>();
    let out = &whole / whole.clamp(0, 9);
    note("after");
    out.cast::<f32>()
}

#[twin]
pub fn guard_and_division_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let _guard = Noisy("guard");
    let whole = (x + y).cast::<i32>();
    let out = &whole / whole.clamp(0, 9);
    note("after");
    out.cast::<f32>()
}

#[twin]
pub fn returned_guard_0(x: &Tensor, y: &Tensor, k: f32) -> (Tensor, Noisy) {
    let energy = y.square().signum();
    ((k.abs() - &energy).round(), Noisy("returned"))
}

#[twin]
pub fn returned_guard_1(x: &Tensor, y: &Tensor, k: f32) -> (Tensor, Noisy) {
    let y: Tensor = y.sin();
    (y.atan2(&y), Noisy("returned"))
}

pub const CASES: &[Case] = &[
    case!("guarded_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| guarded_0(a[0].take(), a[1].take(), a[2].take()), guarded_0),
    case!("guarded_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| guarded_1(a[0].take(), a[1].take(), a[2].take()), guarded_1),
    case!("two_guards_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| two_guards_0(a[0].take(), a[1].take(), a[2].take()), two_guards_0),
    case!("two_guards_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| two_guards_1(a[0].take(), a[1].take(), a[2].take()), two_guards_1),
    case!("rebound_guard_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| rebound_guard_0(a[0].take(), a[1].take(), a[2].take()), rebound_guard_0),
    case!("rebound_guard_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| rebound_guard_1(a[0].take(), a[1].take(), a[2].take()), rebound_guard_1),
    case!("dropped_early_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| dropped_early_0(a[0].take(), a[1].take(), a[2].take()), dropped_early_0),
    case!("dropped_early_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| dropped_early_1(a[0].take(), a[1].take(), a[2].take()), dropped_early_1),
    case!("dropped_at_once_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| dropped_at_once_0(a[0].take(), a[1].take(), a[2].take()), dropped_at_once_0),
    case!("dropped_at_once_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| dropped_at_once_1(a[0].take(), a[1].take(), a[2].take()), dropped_at_once_1),
    case!("temporary_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| temporary_0(a[0].take(), a[1].take(), a[2].take()), temporary_0),
    case!("temporary_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| temporary_1(a[0].take(), a[1].take(), a[2].take()), temporary_1),
    case!("in_inner_block_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| in_inner_block_0(a[0].take(), a[1].take(), a[2].take()), in_inner_block_0),
    case!("in_inner_block_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| in_inner_block_1(a[0].take(), a[1].take(), a[2].take()), in_inner_block_1),
    case!("owned_argument_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| owned_argument_0(a[0].take(), Noisy("argument"), a[1].take(), a[2].take()), owned_argument_0),
    case!("owned_argument_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| owned_argument_1(a[0].take(), Noisy("argument"), a[1].take(), a[2].take()), owned_argument_1),
    case!("ignored_argument_0": Either Own ["f32 nm" "f32 nm" "f32"], |a| ignored_argument_0(Noisy("a"), a[0].take(), Noisy("b"), a[1].take(), a[2].take()), ignored_argument_0),
    case!("ignored_argument_1": Either Own ["f32 nm" "f32 nm" "f32"], |a| ignored_argument_1(Noisy("a"), a[0].take(), Noisy("b"), a[1].take(), a[2].take()), ignored_argument_1),
    case!("matched_argument_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| matched_argument_0((a[0].take(), a[1].take()), (Noisy("a"), Noisy("b")), a[2].take()), matched_argument_0),
    case!("matched_argument_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| matched_argument_1((a[0].take(), a[1].take()), (Noisy("a"), Noisy("b")), a[2].take()), matched_argument_1),
    case!("guard_and_panic_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| guard_and_panic_0(a[0].take(), a[1].take(), a[2].take()), guard_and_panic_0),
    case!("guard_and_panic_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| guard_and_panic_1(a[0].take(), a[1].take(), a[2].take()), guard_and_panic_1),
    case!("panic_between_guards_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| panic_between_guards_0(a[0].take(), a[1].take(), a[2].take()), panic_between_guards_0),
    case!("panic_between_guards_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| panic_between_guards_1(a[0].take(), a[1].take(), a[2].take()), panic_between_guards_1),
    case!("guard_and_division_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| guard_and_division_0(a[0].take(), a[1].take(), a[2].take()), guard_and_division_0),
    case!("guard_and_division_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| guard_and_division_1(a[0].take(), a[1].take(), a[2].take()), guard_and_division_1),
    case!("returned_guard_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| { let (out, guard) = returned_guard_0(a[0].take(), a[1].take(), a[2].take()); note("returned"); drop(guard); out }, returned_guard_0),
    case!("returned_guard_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| { let (out, guard) = returned_guard_1(a[0].take(), a[1].take(), a[2].take()); note("returned"); drop(guard); out }, returned_guard_1),
];
