//! Closures and calls of other functions: a macro does not see what they do.

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

use crate::harness::drive;

fn helped(x: &Tensor) -> Tensor {
    note("helped");
    x.exp()
}

fn quiet(x: &Tensor) -> Tensor {
    x.tanh() * 2.0
}

#[twin]
fn annotated(x: &Tensor) -> Tensor {
    x.tanh() * 2.0
}

#[twin]
fn annotated_and_loud(x: &Tensor) -> Tensor {
    note("loud");
    x.tanh() * 2.0
}

pub trait Rated {
    fn rate(&self) -> f32;
}

impl Rated for f32 {
    fn rate(&self) -> f32 {
        effect("rate", *self)
    }
}

#[twin]
pub fn closure_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let doubled = |t: &Tensor| t * 2.0;
    let shifted = y * x * k.abs();
    doubled(&y.signum())
}

#[twin]
pub fn closure_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let doubled = |t: &Tensor| t * 2.0;
    let y = y - y;
    doubled(&(y.relu() * 1e-3))
}

#[twin]
pub fn closure_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let doubled = |t: &Tensor| t * 2.0;
    let signal: Tensor = y / x;
    doubled(&(&signal / &signal * &signal))
}

#[twin]
pub fn loud_closure_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let doubled = |t: &Tensor| {
        note("closure");
        t * k
    };
    let y = x.abs().abs();
    y.relu() + doubled(x)
}

#[twin]
pub fn loud_closure_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let doubled = |t: &Tensor| {
        note("closure");
        t * k
    };
    let scaled: Tensor = k / y.relu();
    scaled.minimum(k.tanh()) + doubled(&scaled)
}

#[twin]
pub fn loud_closure_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let doubled = |t: &Tensor| {
        note("closure");
        t * k
    };
    let y = y + y.minimum(SCALE);
    y.powf(k).atan2(x * &y) + doubled(&y)
}

#[twin]
pub fn mapped_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let parts: Vec<Tensor> = (0..3).map(|step| y * step as f32).collect();
    parts.iter().fold(y.atan() * y, |sum, part| sum + part)
}

#[twin]
pub fn mapped_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let parts: Vec<Tensor> = (0..3).map(|step| x * step as f32).collect();
    parts.iter().fold(y.tanh().powf(0.1), |sum, part| sum + part)
}

#[twin]
pub fn mapped_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let parts: Vec<Tensor> = (0..3).map(|step| y * step as f32).collect();
    parts.iter().fold((x + y).cosh(), |sum, part| sum + part)
}

#[twin]
pub fn helper_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let shifted = y.signum();
    let part = helped(&shifted);
    (&shifted * x - y) + part
}

#[twin]
pub fn helper_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let scaled = y.minimum(SCALE).tanh();
    let part = helped(y);
    scaled.minimum(SCALE) + part
}

#[twin]
pub fn helper_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let response = y - y;
    let part = helped(&response);
    (&response + x).tanh() + part
}

#[twin]
pub fn quiet_helper_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let shifted = y / y;
    shifted.atan2(&shifted).ceil() + quiet(x)
}

#[twin]
pub fn quiet_helper_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let curve = (SCALE + k - SCALE) * y;
    (&curve - y) + quiet(&curve)
}

#[twin]
pub fn quiet_helper_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let energy = y.minimum(y);
    energy.powf(&energy - k) + quiet(&energy)
}

#[twin]
pub fn annotated_helper_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let scaled = k - y.minimum(y);
    (y - &scaled) + annotated(&scaled)
}

#[twin]
pub fn annotated_helper_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let response = x.powf(k).tanh();
    x.atan2(k) + annotated(&response)
}

#[twin]
pub fn annotated_helper_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let curve = (y + y).powf(SCALE - SCALE);
    ((&curve - x) * -1.0) + annotated(&curve)
}

#[twin]
pub fn loud_annotated_helper_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let shifted: Tensor = y - (k + k);
    let part = annotated_and_loud(&shifted);
    shifted.atan2(y.maximum(&shifted)) * part
}

#[twin]
pub fn loud_annotated_helper_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let energy = x.powf(k);
    let part = annotated_and_loud(&energy);
    (&energy + &energy) * part
}

#[twin]
pub fn loud_annotated_helper_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let energy = x / y.powf(y);
    let part = annotated_and_loud(&energy);
    energy.atan2(&energy - k) * part
}

#[twin]
pub fn pointer_0(x: &Tensor, y: &Tensor, k: f32, map: fn(&Tensor) -> Tensor) -> Tensor {
    let curve = k.max(0.5) - y;
    curve.minimum(&curve) - map(&curve)
}

#[twin]
pub fn pointer_1(x: &Tensor, y: &Tensor, k: f32, map: fn(&Tensor) -> Tensor) -> Tensor {
    let response: Tensor = (y - k.floor()).relu();
    (&response * y / y) - map(y)
}

#[twin]
pub fn pointer_2(x: &Tensor, y: &Tensor, k: f32, map: fn(&Tensor) -> Tensor) -> Tensor {
    let scaled = y.maximum(SCALE - k);
    ((SCALE + k) / (&scaled + &scaled)) - map(&scaled)
}

#[twin]
pub fn object_0(x: &Tensor, y: &Tensor, k: f32, map: &dyn Fn(&Tensor) -> Tensor) -> Tensor {
    let curve = x.signum() - y / SCALE;
    curve.abs() - map(&curve)
}

#[twin]
pub fn object_1(x: &Tensor, y: &Tensor, k: f32, map: &dyn Fn(&Tensor) -> Tensor) -> Tensor {
    let scaled = y.sinh();
    (SCALE * k / &scaled).atan2(&scaled) - map(&scaled)
}

#[twin]
pub fn object_2(x: &Tensor, y: &Tensor, k: f32, map: &dyn Fn(&Tensor) -> Tensor) -> Tensor {
    let y: Tensor = y.minimum(y);
    (&y + &y) - map(x)
}

#[twin]
pub fn of_a_trait_0<R: Rated>(x: &Tensor, y: &Tensor, rated: R) -> Tensor {
    let k = rated.rate();
    let response = y - y;
    &response + SCALE
}

#[twin]
pub fn of_a_trait_1<R: Rated>(x: &Tensor, y: &Tensor, rated: R) -> Tensor {
    let k = rated.rate();
    let y = x - y.ceil();
    &y * x - x / &y
}

#[twin]
pub fn of_a_trait_2<R: Rated>(x: &Tensor, y: &Tensor, rated: R) -> Tensor {
    let k = rated.rate();
    let y = y.powf(y).atan();
    &y - y.signum()
}

#[twin]
pub fn recursive_0(x: &Tensor, y: &Tensor, k: f32, depth: usize) -> Tensor {
    let scaled = y.minimum(y) + y.gelu();
    if depth == 0 {
        return scaled.ln_1p();
    }
    note(depth);
    recursive_0(&scaled, y, k, depth - 1) + (&scaled * &scaled)
}

#[twin]
pub fn recursive_1(x: &Tensor, y: &Tensor, k: f32, depth: usize) -> Tensor {
    let scaled = (k + y) * x;
    if depth == 0 {
        return x / (&scaled * k);
    }
    note(depth);
    recursive_1(x, y, k, depth - 1) + (&scaled - &scaled)
}

#[twin]
pub fn recursive_2(x: &Tensor, y: &Tensor, k: f32, depth: usize) -> Tensor {
    let response: Tensor = x.tanh().relu();
    if depth == 0 {
        return response.sigmoid() - x;
    }
    note(depth);
    recursive_2(&response, y, k, depth - 1) + (&response - k.floor() + &response)
}

#[twin]
pub async fn deferred_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let energy = y * x;
    crate::harness::pause().await;
    &energy * k
}

#[twin]
pub async fn deferred_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let energy = x.asin();
    crate::harness::pause().await;
    &energy - &energy / &energy
}

#[twin]
pub async fn deferred_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let scaled = SCALE / y;
    crate::harness::pause().await;
    scaled.sin()
}

#[twin]
pub async fn deferred_without_a_pause_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let y = x.atan2(y - (SCALE + k));
    y.relu()
}

#[twin]
pub async fn deferred_without_a_pause_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let response = y.atan2(y) + k;
    x.minimum(&response)
}

#[twin]
pub async fn deferred_without_a_pause_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let curve = y.atan2(x / y);
    &curve * &curve
}

#[twin]
pub fn on_a_thread_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let y: Tensor = ((k - SCALE) / y).signum();
    let part = std::thread::scope(|scope| scope.spawn(|| (y.maximum(&y) - k) * 2.0).join().unwrap());
    (y.signum() * &y) + part
}

#[twin]
pub fn on_a_thread_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let signal = y - y;
    let part = std::thread::scope(|scope| scope.spawn(|| signal.tan() * 2.0).join().unwrap());
    signal.sin().powf(&signal) + part
}

#[twin]
pub fn on_a_thread_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let y = y.square();
    let part = std::thread::scope(|scope| scope.spawn(|| y.rsqrt() * 2.0).join().unwrap());
    x.tan().atan2(&y) + part
}

#[twin]
pub fn black_box_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let response = y * y;
    (response.maximum(k) - response.square()) * std::hint::black_box(k)
}

#[twin]
pub fn black_box_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let response = (y + y) * y.sigmoid();
    y.exp_m1() * std::hint::black_box(k)
}

#[twin]
pub fn black_box_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let scaled = (y + y) / SCALE;
    (y + k).ceil() * std::hint::black_box(k)
}

pub const CASES: &[Case] = &[
    Case {
        name: "closure_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(closure_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(closure_0),
    },
    Case {
        name: "closure_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(closure_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(closure_1),
    },
    Case {
        name: "closure_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(closure_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(closure_2),
    },
    Case {
        name: "loud_closure_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(loud_closure_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(loud_closure_0),
    },
    Case {
        name: "loud_closure_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(loud_closure_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(loud_closure_1),
    },
    Case {
        name: "loud_closure_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(loud_closure_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(loud_closure_2),
    },
    Case {
        name: "mapped_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(mapped_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(mapped_0),
    },
    Case {
        name: "mapped_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(mapped_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(mapped_1),
    },
    Case {
        name: "mapped_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(mapped_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(mapped_2),
    },
    Case {
        name: "helper_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(helper_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(helper_0),
    },
    Case {
        name: "helper_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(helper_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(helper_1),
    },
    Case {
        name: "helper_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(helper_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(helper_2),
    },
    Case {
        name: "quiet_helper_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(quiet_helper_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(quiet_helper_0),
    },
    Case {
        name: "quiet_helper_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(quiet_helper_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(quiet_helper_1),
    },
    Case {
        name: "quiet_helper_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(quiet_helper_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(quiet_helper_2),
    },
    Case {
        name: "annotated_helper_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(annotated_helper_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(annotated_helper_0),
    },
    Case {
        name: "annotated_helper_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(annotated_helper_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(annotated_helper_1),
    },
    Case {
        name: "annotated_helper_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(annotated_helper_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(annotated_helper_2),
    },
    Case {
        name: "loud_annotated_helper_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(loud_annotated_helper_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(loud_annotated_helper_0),
    },
    Case {
        name: "loud_annotated_helper_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(loud_annotated_helper_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(loud_annotated_helper_1),
    },
    Case {
        name: "loud_annotated_helper_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(loud_annotated_helper_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(loud_annotated_helper_2),
    },
    Case {
        name: "pointer_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(pointer_0(a[0].take(), a[1].take(), a[2].take(), helped)),
        stats: || xcs::stats(pointer_0),
    },
    Case {
        name: "pointer_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(pointer_1(a[0].take(), a[1].take(), a[2].take(), helped)),
        stats: || xcs::stats(pointer_1),
    },
    Case {
        name: "pointer_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(pointer_2(a[0].take(), a[1].take(), a[2].take(), helped)),
        stats: || xcs::stats(pointer_2),
    },
    Case {
        name: "object_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(object_0(a[0].take(), a[1].take(), a[2].take(), &|x: &Tensor| effect("object", x * 3.0))),
        stats: || xcs::stats(object_0),
    },
    Case {
        name: "object_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(object_1(a[0].take(), a[1].take(), a[2].take(), &|x: &Tensor| effect("object", x * 3.0))),
        stats: || xcs::stats(object_1),
    },
    Case {
        name: "object_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(object_2(a[0].take(), a[1].take(), a[2].take(), &|x: &Tensor| effect("object", x * 3.0))),
        stats: || xcs::stats(object_2),
    },
    Case {
        name: "of_a_trait_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(of_a_trait_0::<f32>(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(of_a_trait_0::<f32>),
    },
    Case {
        name: "of_a_trait_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(of_a_trait_1::<f32>(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(of_a_trait_1::<f32>),
    },
    Case {
        name: "of_a_trait_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(of_a_trait_2::<f32>(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(of_a_trait_2::<f32>),
    },
    Case {
        name: "recursive_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(recursive_0(a[0].take(), a[1].take(), a[2].take(), 2)),
        stats: || xcs::stats(recursive_0),
    },
    Case {
        name: "recursive_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(recursive_1(a[0].take(), a[1].take(), a[2].take(), 2)),
        stats: || xcs::stats(recursive_1),
    },
    Case {
        name: "recursive_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(recursive_2(a[0].take(), a[1].take(), a[2].take(), 2)),
        stats: || xcs::stats(recursive_2),
    },
    Case {
        name: "deferred_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(drive(deferred_0(a[0].take(), a[1].take(), a[2].take()))),
        stats: || xcs::stats(deferred_0),
    },
    Case {
        name: "deferred_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(drive(deferred_1(a[0].take(), a[1].take(), a[2].take()))),
        stats: || xcs::stats(deferred_1),
    },
    Case {
        name: "deferred_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(drive(deferred_2(a[0].take(), a[1].take(), a[2].take()))),
        stats: || xcs::stats(deferred_2),
    },
    Case {
        name: "deferred_without_a_pause_0",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(drive(deferred_without_a_pause_0(a[0].take(), a[1].take(), a[2].take()))),
        stats: || xcs::stats(deferred_without_a_pause_0),
    },
    Case {
        name: "deferred_without_a_pause_1",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(drive(deferred_without_a_pause_1(a[0].take(), a[1].take(), a[2].take()))),
        stats: || xcs::stats(deferred_without_a_pause_1),
    },
    Case {
        name: "deferred_without_a_pause_2",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(drive(deferred_without_a_pause_2(a[0].take(), a[1].take(), a[2].take()))),
        stats: || xcs::stats(deferred_without_a_pause_2),
    },
    Case {
        name: "on_a_thread_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(on_a_thread_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(on_a_thread_0),
    },
    Case {
        name: "on_a_thread_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(on_a_thread_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(on_a_thread_1),
    },
    Case {
        name: "on_a_thread_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(on_a_thread_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(on_a_thread_2),
    },
    Case {
        name: "black_box_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(black_box_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(black_box_0),
    },
    Case {
        name: "black_box_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(black_box_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(black_box_1),
    },
    Case {
        name: "black_box_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(black_box_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(black_box_2),
    },
];
