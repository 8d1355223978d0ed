//! Values whose drops are logged, before, between and after tensor work, and when it panics.

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
pub fn guarded_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let _guard = Noisy("guard");
    let response = y.square();
    response.abs()
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
pub fn two_guards_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let _a = Noisy("a");
    let energy = y.exp().powf(y);
    let _b = Noisy("b");
    &energy + (&energy - &energy)
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
pub fn rebound_guard_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let guard = Noisy("first");
    let y = y.minimum(-1.0);
    let guard = Noisy("second");
    guard.touch();
    y.powf(-0.25)
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
pub fn dropped_early_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let guard = Noisy("early");
    let y = x + k;
    drop(guard);
    (k + &y).square()
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
pub fn dropped_at_once_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let _ = Noisy("at once");
    let shifted = (k.abs() - SCALE) * (SCALE - y);
    y.powf(k)
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
pub fn temporary_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let curve = (x - 0.1).relu();
    curve.square().powf(y) * Noisy("tail").touch() as f32
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
pub fn in_inner_block_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    {
        let _guard = Noisy("inner");
        note("work");
    }
    let signal = y * SCALE - y;
    signal.exp_m1()
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
pub fn owned_argument_2(x: &Tensor, _guard: Noisy, y: &Tensor, k: f32) -> Tensor {
    let y: Tensor = y / y;
    (&y / &y).abs()
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
pub fn ignored_argument_2(_: Noisy, x: &Tensor, _: Noisy, y: &Tensor, k: f32) -> Tensor {
    let scaled = (y - x).sin();
    scaled.sinh()
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
pub fn matched_argument_2((x, y): (&Tensor, &Tensor), (_, b): (Noisy, Noisy), k: f32) -> Tensor {
    let scaled = y.abs();
    b.touch();
    scaled.relu().maximum(scaled.tan())
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
pub fn guard_and_panic_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let _guard = Noisy("guard");
    let shifted = y.relu();
    let product = x.powf(SCALE).maximum(y).matmul(&shifted);
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
pub fn panic_between_guards_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let _a = Noisy("a");
    let part = (y / y).slice(0, 1..3);
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
pub fn guard_and_division_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let _guard = Noisy("guard");
    let whole = y.signum().erf().cast::<i32>();
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

#[twin]
pub fn returned_guard_2(x: &Tensor, y: &Tensor, k: f32) -> (Tensor, Noisy) {
    let y = y.trunc();
    (&y - &y, Noisy("returned"))
}

pub const CASES: &[Case] = &[
    Case {
        name: "guarded_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(guarded_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(guarded_0),
    },
    Case {
        name: "guarded_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(guarded_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(guarded_1),
    },
    Case {
        name: "guarded_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(guarded_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(guarded_2),
    },
    Case {
        name: "two_guards_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(two_guards_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(two_guards_0),
    },
    Case {
        name: "two_guards_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(two_guards_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(two_guards_1),
    },
    Case {
        name: "two_guards_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(two_guards_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(two_guards_2),
    },
    Case {
        name: "rebound_guard_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(rebound_guard_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(rebound_guard_0),
    },
    Case {
        name: "rebound_guard_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(rebound_guard_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(rebound_guard_1),
    },
    Case {
        name: "rebound_guard_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(rebound_guard_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(rebound_guard_2),
    },
    Case {
        name: "dropped_early_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(dropped_early_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(dropped_early_0),
    },
    Case {
        name: "dropped_early_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(dropped_early_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(dropped_early_1),
    },
    Case {
        name: "dropped_early_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(dropped_early_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(dropped_early_2),
    },
    Case {
        name: "dropped_at_once_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(dropped_at_once_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(dropped_at_once_0),
    },
    Case {
        name: "dropped_at_once_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(dropped_at_once_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(dropped_at_once_1),
    },
    Case {
        name: "dropped_at_once_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(dropped_at_once_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(dropped_at_once_2),
    },
    Case {
        name: "temporary_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(temporary_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(temporary_0),
    },
    Case {
        name: "temporary_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(temporary_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(temporary_1),
    },
    Case {
        name: "temporary_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(temporary_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(temporary_2),
    },
    Case {
        name: "in_inner_block_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(in_inner_block_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(in_inner_block_0),
    },
    Case {
        name: "in_inner_block_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(in_inner_block_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(in_inner_block_1),
    },
    Case {
        name: "in_inner_block_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(in_inner_block_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(in_inner_block_2),
    },
    Case {
        name: "owned_argument_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(owned_argument_0(a[0].take(), Noisy("argument"), a[1].take(), a[2].take())),
        stats: || xcs::stats(owned_argument_0),
    },
    Case {
        name: "owned_argument_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(owned_argument_1(a[0].take(), Noisy("argument"), a[1].take(), a[2].take())),
        stats: || xcs::stats(owned_argument_1),
    },
    Case {
        name: "owned_argument_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(owned_argument_2(a[0].take(), Noisy("argument"), a[1].take(), a[2].take())),
        stats: || xcs::stats(owned_argument_2),
    },
    Case {
        name: "ignored_argument_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(ignored_argument_0(Noisy("a"), a[0].take(), Noisy("b"), a[1].take(), a[2].take())),
        stats: || xcs::stats(ignored_argument_0),
    },
    Case {
        name: "ignored_argument_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(ignored_argument_1(Noisy("a"), a[0].take(), Noisy("b"), a[1].take(), a[2].take())),
        stats: || xcs::stats(ignored_argument_1),
    },
    Case {
        name: "ignored_argument_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(ignored_argument_2(Noisy("a"), a[0].take(), Noisy("b"), a[1].take(), a[2].take())),
        stats: || xcs::stats(ignored_argument_2),
    },
    Case {
        name: "matched_argument_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(matched_argument_0((a[0].take(), a[1].take()), (Noisy("a"), Noisy("b")), a[2].take())),
        stats: || xcs::stats(matched_argument_0),
    },
    Case {
        name: "matched_argument_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(matched_argument_1((a[0].take(), a[1].take()), (Noisy("a"), Noisy("b")), a[2].take())),
        stats: || xcs::stats(matched_argument_1),
    },
    Case {
        name: "matched_argument_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(matched_argument_2((a[0].take(), a[1].take()), (Noisy("a"), Noisy("b")), a[2].take())),
        stats: || xcs::stats(matched_argument_2),
    },
    Case {
        name: "guard_and_panic_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(guard_and_panic_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(guard_and_panic_0),
    },
    Case {
        name: "guard_and_panic_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(guard_and_panic_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(guard_and_panic_1),
    },
    Case {
        name: "guard_and_panic_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(guard_and_panic_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(guard_and_panic_2),
    },
    Case {
        name: "panic_between_guards_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(panic_between_guards_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(panic_between_guards_0),
    },
    Case {
        name: "panic_between_guards_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(panic_between_guards_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(panic_between_guards_1),
    },
    Case {
        name: "panic_between_guards_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(panic_between_guards_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(panic_between_guards_2),
    },
    Case {
        name: "guard_and_division_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(guard_and_division_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(guard_and_division_0),
    },
    Case {
        name: "guard_and_division_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(guard_and_division_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(guard_and_division_1),
    },
    Case {
        name: "guard_and_division_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(guard_and_division_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(guard_and_division_2),
    },
    Case {
        name: "returned_guard_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give({ let (out, guard) = returned_guard_0(a[0].take(), a[1].take(), a[2].take()); note("returned"); drop(guard); out }),
        stats: || xcs::stats(returned_guard_0),
    },
    Case {
        name: "returned_guard_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give({ let (out, guard) = returned_guard_1(a[0].take(), a[1].take(), a[2].take()); note("returned"); drop(guard); out }),
        stats: || xcs::stats(returned_guard_1),
    },
    Case {
        name: "returned_guard_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give({ let (out, guard) = returned_guard_2(a[0].take(), a[1].take(), a[2].take()); note("returned"); drop(guard); out }),
        stats: || xcs::stats(returned_guard_2),
    },
];
