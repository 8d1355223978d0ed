//! State outside of the arguments: it is read anew, and changed, on each call.

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

use std::{
    cell::{Cell, RefCell},
    ops::{Deref, Mul},
    sync::{
        LazyLock, Mutex, OnceLock,
        atomic::{AtomicU32, AtomicUsize, Ordering::SeqCst},
    },
};

/// Looks like something that has a length.
pub struct Turnstile(AtomicUsize);

impl Turnstile {
    fn len(&self) -> usize {
        self.0.fetch_add(1, SeqCst) % 5
    }

    #[track_caller]
    fn rank(&self) -> usize {
        self.0.fetch_add(1, SeqCst) % 3
    }
}

/// A constant that is no number.
#[derive(Clone, Copy)]
pub struct Scale(f32);

impl Mul<Scale> for &Tensor {
    type Output = Tensor;
    fn mul(self, scale: Scale) -> Tensor {
        note("scaled");
        self * scale.0
    }
}

impl Mul<Scale> for Tensor {
    type Output = Tensor;
    #[track_caller]
    fn mul(self, scale: Scale) -> Tensor {
        note("scaled");
        self * scale.0
    }
}

/// Another tensor each time it is looked at.
pub struct Alternating([LazyLock<Tensor>; 2], AtomicUsize);

impl Deref for Alternating {
    type Target = Tensor;
    fn deref(&self) -> &Tensor {
        note("looked at");
        &self.0[self.1.fetch_add(1, SeqCst) % 2]
    }
}

thread_local! {
    static RATE: Cell<f32> = const { Cell::new(0.5) };
    static LAST: RefCell<Option<Tensor>> = const { RefCell::new(None) };
}

/// The rate, which is another one for each call.
fn next_rate() {
    RATE.set(RATE.get() * 1.25 % 3.0);
}

const DOUBLED: Scale = Scale(2.0);
static PLAIN_RATE: f32 = 0.75;
static TURNSTILE: Turnstile = Turnstile(AtomicUsize::new(0));
static ALTERNATING: Alternating = Alternating(
    [LazyLock::new(|| Tensor::from_slice(&[1.0])), LazyLock::new(|| Tensor::from_slice(&[2.0]))],
    AtomicUsize::new(0),
);

#[twin]
pub fn counted_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let y = (x - y).maximum(k.abs());
    let count = COUNT.fetch_add(1, SeqCst);
    y.minimum(&y) * count as f32
}

#[twin]
pub fn counted_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let shifted = y - x;
    let count = COUNT.fetch_add(1, SeqCst);
    x.acos() * count as f32
}

static COUNT_counted_at_the_end_0: AtomicUsize = AtomicUsize::new(0);

#[twin]
pub fn counted_at_the_end_0(x: &Tensor, y: &Tensor, k: f32) -> (Tensor, usize) {
    let response = (x + y).ceil();
    (response.signum(), COUNT_counted_at_the_end_0.fetch_add(1, SeqCst))
}

static COUNT_counted_at_the_end_1: AtomicUsize = AtomicUsize::new(0);

#[twin]
pub fn counted_at_the_end_1(x: &Tensor, y: &Tensor, k: f32) -> (Tensor, usize) {
    let signal = y.maximum(y).abs();
    (&signal - y, COUNT_counted_at_the_end_1.fetch_add(1, SeqCst))
}

static LEVEL_loaded_0: AtomicU32 = AtomicU32::new(1);

#[twin]
pub fn loaded_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let shifted = (y - x).signum();
    shifted.abs() * LEVEL_loaded_0.load(SeqCst) as f32
}

static LEVEL_loaded_1: AtomicU32 = AtomicU32::new(1);

#[twin]
pub fn loaded_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let curve = k * k * SCALE + x;
    (&curve - &curve).minimum(&curve - &curve) * LEVEL_loaded_1.load(SeqCst) as f32
}

#[twin]
pub fn local_rate_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let response = y.relu();
    let rate = RATE.get();
    (&response * SCALE) * rate
}

#[twin]
pub fn local_rate_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let shifted = 0.5 - (y + k.floor());
    let rate = RATE.get();
    y.cos() * rate
}

#[twin]
pub fn local_rate_in_operand_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let signal = x + y - x.minimum(x);
    (&signal * (&signal - SCALE * k)) + RATE.get()
}

#[twin]
pub fn local_rate_in_operand_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let energy = y / 0.5;
    (x - (x + k)) + RATE.get()
}

#[twin]
pub fn local_rate_set_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let shifted = x / y.abs();
    RATE.set(k);
    (k.min(2.0) - &shifted) + RATE.get()
}

#[twin]
pub fn local_rate_set_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let shifted = y.log2().exp_m1();
    RATE.set(k);
    shifted.powf(&shifted) + RATE.get()
}

#[twin]
pub fn cell_0(x: &Tensor, y: &Tensor, rate: &Cell<f32>) -> Tensor {
    let k = rate.get();
    let signal: Tensor = y.tan();
    (k + k) / y
}

#[twin]
pub fn cell_1(x: &Tensor, y: &Tensor, rate: &Cell<f32>) -> Tensor {
    let k = rate.get();
    let curve = k.exp() / (y / y);
    curve.atan2(x) + y.sqrt()
}

#[twin]
pub fn cell_in_operand_0(x: &Tensor, y: &Tensor, k: f32, rate: &Cell<f32>) -> Tensor {
    let shifted: Tensor = x.maximum(x);
    shifted.silu() * rate.replace(k)
}

#[twin]
pub fn cell_in_operand_1(x: &Tensor, y: &Tensor, k: f32, rate: &Cell<f32>) -> Tensor {
    let energy = (x + y).square();
    (&energy / (k - k - &energy)) * rate.replace(k)
}

#[twin]
pub fn looks_like_len_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let shifted = y.maximum(y);
    let n = TURNSTILE.len();
    shifted.powf(shifted.abs()) * n as f32
}

#[twin]
pub fn looks_like_len_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let shifted: Tensor = y - y - y;
    let n = TURNSTILE.len();
    shifted.powf(k) * n as f32
}

#[twin]
pub fn looks_like_rank_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let energy = y - k;
    (&energy / &energy * SCALE) + TURNSTILE.rank() as f32
}

#[twin]
pub fn looks_like_rank_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let y = x.abs();
    (y.tan() - &y) + TURNSTILE.rank() as f32
}

#[twin]
pub fn constant_of_a_type_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let signal = (y * y).maximum(k);
    &signal * DOUBLED
}

#[twin]
pub fn constant_of_a_type_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let shifted: Tensor = y.abs().signum();
    &shifted * DOUBLED
}

#[twin]
pub fn constant_of_a_type_moved_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let scaled: Tensor = x + y.sin();
    (x + y).ln_1p() * DOUBLED
}

#[twin]
pub fn constant_of_a_type_moved_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let shifted = y.square().signum();
    (shifted.atan2(&shifted) * &shifted) * DOUBLED
}

#[twin]
pub fn looked_through_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let y = y.atan2(SCALE) * y;
    y.trunc() * ALTERNATING.exp()
}

#[twin]
pub fn looked_through_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let curve = y.signum();
    curve.exp().exp_m1() * ALTERNATING.exp()
}

#[twin]
pub fn looked_at_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let curve: Tensor = y * SCALE;
    (&curve * &curve).relu() + &*ALTERNATING
}

#[twin]
pub fn looked_at_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let y: Tensor = y / k.tanh() * y;
    (x * (&y + x)) + &*ALTERNATING
}

#[twin]
pub fn plain_static_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let response: Tensor = y - y + y.signum();
    (response.ln_1p() + &response) * PLAIN_RATE
}

#[twin]
pub fn plain_static_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let y = y * y.atan2(y);
    (&y * &y).tan() * PLAIN_RATE
}

static SEEN_locked_0: Mutex<Vec<f32>> = Mutex::new(Vec::new());

#[twin]
pub fn locked_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let y: Tensor = y.minimum(k);
    let mut seen = SEEN_locked_0.lock().unwrap();
    seen.push(k);
    (&y + &y) * (seen.len() as f32)
}

static SEEN_locked_1: Mutex<Vec<f32>> = Mutex::new(Vec::new());

#[twin]
pub fn locked_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let shifted = y * y;
    let mut seen = SEEN_locked_1.lock().unwrap();
    seen.push(k);
    shifted.ln().square() * (seen.len() as f32)
}

static ONCE_once_0: OnceLock<f32> = OnceLock::new();

#[twin]
pub fn once_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let shifted = y.powf(x).relu();
    let rate = *ONCE_once_0.get_or_init(|| effect("once", k));
    x.square() - rate
}

static ONCE_once_1: OnceLock<f32> = OnceLock::new();

#[twin]
pub fn once_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let scaled = y.maximum(x);
    let rate = *ONCE_once_1.get_or_init(|| effect("once", k));
    (&scaled - &scaled).acos() - rate
}

#[twin]
pub fn kept_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let curve = y * (x - x);
    let before = LAST.take();
    LAST.set(Some(SCALE + y));
    before.unwrap_or(k * (y * &curve))
}

#[twin]
pub fn kept_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let shifted = y.relu();
    let before = LAST.take();
    LAST.set(Some(shifted.trunc()));
    before.unwrap_or(shifted.signum().tanh())
}

pub const CASES: &[Case] = &[
    case!("counted_0": Beyond Shared ["f32 nm" "f32 nm" "f32"], |a| counted_0(a[0].take(), a[1].take(), a[2].take()), counted_0),
    case!("counted_1": Beyond Shared ["f32 nm" "f32 nm" "f32"], |a| counted_1(a[0].take(), a[1].take(), a[2].take()), counted_1),
    case!("counted_at_the_end_0": Beyond Shared ["f32 nm" "f32 nm" "f32"], |a| counted_at_the_end_0(a[0].take(), a[1].take(), a[2].take()), counted_at_the_end_0),
    case!("counted_at_the_end_1": Beyond Shared ["f32 nm" "f32 nm" "f32"], |a| counted_at_the_end_1(a[0].take(), a[1].take(), a[2].take()), counted_at_the_end_1),
    case!("loaded_0": Beyond Shared ["f32 nm" "f32 nm" "f32"], |a| { LEVEL_loaded_0.fetch_add(1, SeqCst); loaded_0(a[0].take(), a[1].take(), a[2].take()) }, loaded_0),
    case!("loaded_1": Beyond Shared ["f32 nm" "f32 nm" "f32"], |a| { LEVEL_loaded_1.fetch_add(1, SeqCst); loaded_1(a[0].take(), a[1].take(), a[2].take()) }, loaded_1),
    case!("local_rate_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| { next_rate(); local_rate_0(a[0].take(), a[1].take(), a[2].take()) }, local_rate_0),
    case!("local_rate_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| { next_rate(); local_rate_1(a[0].take(), a[1].take(), a[2].take()) }, local_rate_1),
    case!("local_rate_in_operand_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| { next_rate(); local_rate_in_operand_0(a[0].take(), a[1].take(), a[2].take()) }, local_rate_in_operand_0),
    case!("local_rate_in_operand_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| { next_rate(); local_rate_in_operand_1(a[0].take(), a[1].take(), a[2].take()) }, local_rate_in_operand_1),
    case!("local_rate_set_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| local_rate_set_0(a[0].take(), a[1].take(), a[2].take()), local_rate_set_0),
    case!("local_rate_set_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| local_rate_set_1(a[0].take(), a[1].take(), a[2].take()), local_rate_set_1),
    case!("cell_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| cell_0(a[0].take(), a[1].take(), &Cell::new(a[2].take())), cell_0),
    case!("cell_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| cell_1(a[0].take(), a[1].take(), &Cell::new(a[2].take())), cell_1),
    case!("cell_in_operand_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| cell_in_operand_0(a[0].take(), a[1].take(), a[2].take(), &Cell::new(a[2].take())), cell_in_operand_0),
    case!("cell_in_operand_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| cell_in_operand_1(a[0].take(), a[1].take(), a[2].take(), &Cell::new(a[2].take())), cell_in_operand_1),
    case!("looks_like_len_0": Beyond Shared ["f32 nm" "f32 nm" "f32"], |a| looks_like_len_0(a[0].take(), a[1].take(), a[2].take()), looks_like_len_0),
    case!("looks_like_len_1": Beyond Shared ["f32 nm" "f32 nm" "f32"], |a| looks_like_len_1(a[0].take(), a[1].take(), a[2].take()), looks_like_len_1),
    case!("looks_like_rank_0": Beyond Shared ["f32 nm" "f32 nm" "f32"], |a| looks_like_rank_0(a[0].take(), a[1].take(), a[2].take()), looks_like_rank_0),
    case!("looks_like_rank_1": Beyond Shared ["f32 nm" "f32 nm" "f32"], |a| looks_like_rank_1(a[0].take(), a[1].take(), a[2].take()), looks_like_rank_1),
    case!("constant_of_a_type_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| constant_of_a_type_0(a[0].take(), a[1].take(), a[2].take()), constant_of_a_type_0),
    case!("constant_of_a_type_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| constant_of_a_type_1(a[0].take(), a[1].take(), a[2].take()), constant_of_a_type_1),
    case!("constant_of_a_type_moved_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| constant_of_a_type_moved_0(a[0].take(), a[1].take(), a[2].take()), constant_of_a_type_moved_0),
    case!("constant_of_a_type_moved_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| constant_of_a_type_moved_1(a[0].take(), a[1].take(), a[2].take()), constant_of_a_type_moved_1),
    case!("looked_through_0": Beyond Shared ["f32 nm" "f32 nm" "f32"], |a| looked_through_0(a[0].take(), a[1].take(), a[2].take()), looked_through_0),
    case!("looked_through_1": Beyond Shared ["f32 nm" "f32 nm" "f32"], |a| looked_through_1(a[0].take(), a[1].take(), a[2].take()), looked_through_1),
    case!("looked_at_0": Beyond Shared ["f32 nm" "f32 nm" "f32"], |a| looked_at_0(a[0].take(), a[1].take(), a[2].take()), looked_at_0),
    case!("looked_at_1": Beyond Shared ["f32 nm" "f32 nm" "f32"], |a| looked_at_1(a[0].take(), a[1].take(), a[2].take()), looked_at_1),
    case!("plain_static_0": Either Own ["f32 nm" "f32 nm" "f32"], |a| plain_static_0(a[0].take(), a[1].take(), a[2].take()), plain_static_0),
    case!("plain_static_1": Either Own ["f32 nm" "f32 nm" "f32"], |a| plain_static_1(a[0].take(), a[1].take(), a[2].take()), plain_static_1),
    case!("locked_0": Beyond Shared ["f32 nm" "f32 nm" "f32"], |a| locked_0(a[0].take(), a[1].take(), a[2].take()), locked_0),
    case!("locked_1": Beyond Shared ["f32 nm" "f32 nm" "f32"], |a| locked_1(a[0].take(), a[1].take(), a[2].take()), locked_1),
    case!("once_0": Beyond Shared ["f32 nm" "f32 nm" "f32"], |a| once_0(a[0].take(), a[1].take(), a[2].take()), once_0),
    case!("once_1": Beyond Shared ["f32 nm" "f32 nm" "f32"], |a| once_1(a[0].take(), a[1].take(), a[2].take()), once_1),
    case!("kept_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| kept_0(a[0].take(), a[1].take(), a[2].take()), kept_0),
    case!("kept_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| kept_1(a[0].take(), a[1].take(), a[2].take()), kept_1),
];
