//! Closures and calls of other functions: a macro does not see what they do.

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
pub fn black_box_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let response = y * y;
    (response.maximum(k) - response.square()) * std::hint::black_box(k)
}

#[twin]
pub fn black_box_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let response = (y + y) * y.sigmoid();
    y.exp_m1() * std::hint::black_box(k)
}

pub const CASES: &[Case] = &[
    case!("closure_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| closure_0(a[0].take(), a[1].take(), a[2].take()), closure_0),
    case!("closure_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| closure_1(a[0].take(), a[1].take(), a[2].take()), closure_1),
    case!("loud_closure_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| loud_closure_0(a[0].take(), a[1].take(), a[2].take()), loud_closure_0),
    case!("loud_closure_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| loud_closure_1(a[0].take(), a[1].take(), a[2].take()), loud_closure_1),
    case!("mapped_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| mapped_0(a[0].take(), a[1].take(), a[2].take()), mapped_0),
    case!("mapped_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| mapped_1(a[0].take(), a[1].take(), a[2].take()), mapped_1),
    case!("helper_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| helper_0(a[0].take(), a[1].take(), a[2].take()), helper_0),
    case!("helper_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| helper_1(a[0].take(), a[1].take(), a[2].take()), helper_1),
    case!("quiet_helper_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| quiet_helper_0(a[0].take(), a[1].take(), a[2].take()), quiet_helper_0),
    case!("quiet_helper_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| quiet_helper_1(a[0].take(), a[1].take(), a[2].take()), quiet_helper_1),
    case!("annotated_helper_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| annotated_helper_0(a[0].take(), a[1].take(), a[2].take()), annotated_helper_0),
    case!("annotated_helper_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| annotated_helper_1(a[0].take(), a[1].take(), a[2].take()), annotated_helper_1),
    case!("loud_annotated_helper_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| loud_annotated_helper_0(a[0].take(), a[1].take(), a[2].take()), loud_annotated_helper_0),
    case!("loud_annotated_helper_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| loud_annotated_helper_1(a[0].take(), a[1].take(), a[2].take()), loud_annotated_helper_1),
    case!("pointer_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| pointer_0(a[0].take(), a[1].take(), a[2].take(), helped), pointer_0),
    case!("pointer_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| pointer_1(a[0].take(), a[1].take(), a[2].take(), helped), pointer_1),
    case!("object_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| object_0(a[0].take(), a[1].take(), a[2].take(), &|x: &Tensor| effect("object", x * 3.0)), object_0),
    case!("object_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| object_1(a[0].take(), a[1].take(), a[2].take(), &|x: &Tensor| effect("object", x * 3.0)), object_1),
    case!("of_a_trait_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| of_a_trait_0::<f32>(a[0].take(), a[1].take(), a[2].take()), of_a_trait_0::<f32>),
    case!("of_a_trait_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| of_a_trait_1::<f32>(a[0].take(), a[1].take(), a[2].take()), of_a_trait_1::<f32>),
    case!("recursive_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| recursive_0(a[0].take(), a[1].take(), a[2].take(), 2), recursive_0),
    case!("recursive_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| recursive_1(a[0].take(), a[1].take(), a[2].take(), 2), recursive_1),
    case!("deferred_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| drive(deferred_0(a[0].take(), a[1].take(), a[2].take())), deferred_0),
    case!("deferred_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| drive(deferred_1(a[0].take(), a[1].take(), a[2].take())), deferred_1),
    case!("deferred_without_a_pause_0": Either Own ["f32 nm" "f32 nm" "f32"], |a| drive(deferred_without_a_pause_0(a[0].take(), a[1].take(), a[2].take())), deferred_without_a_pause_0),
    case!("deferred_without_a_pause_1": Either Own ["f32 nm" "f32 nm" "f32"], |a| drive(deferred_without_a_pause_1(a[0].take(), a[1].take(), a[2].take())), deferred_without_a_pause_1),
    case!("on_a_thread_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| on_a_thread_0(a[0].take(), a[1].take(), a[2].take()), on_a_thread_0),
    case!("on_a_thread_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| on_a_thread_1(a[0].take(), a[1].take(), a[2].take()), on_a_thread_1),
    case!("black_box_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| black_box_0(a[0].take(), a[1].take(), a[2].take()), black_box_0),
    case!("black_box_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| black_box_1(a[0].take(), a[1].take(), a[2].take()), black_box_1),
];
