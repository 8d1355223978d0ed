//! State outside of the arguments: it is read anew, and changed, on each call.

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

#[twin]
pub fn counted_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let signal = y.erf().signum();
    let count = COUNT.fetch_add(1, SeqCst);
    (x / k).silu() * count as f32
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

static COUNT_counted_at_the_end_2: AtomicUsize = AtomicUsize::new(0);

#[twin]
pub fn counted_at_the_end_2(x: &Tensor, y: &Tensor, k: f32) -> (Tensor, usize) {
    let y: Tensor = x - y;
    (SCALE * (&y + &y), COUNT_counted_at_the_end_2.fetch_add(1, SeqCst))
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

static LEVEL_loaded_2: AtomicU32 = AtomicU32::new(1);

#[twin]
pub fn loaded_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let signal = y / y / y;
    (&signal / &signal) * LEVEL_loaded_2.load(SeqCst) as f32
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
pub fn local_rate_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let y: Tensor = (y * y).minimum(x / x);
    let rate = RATE.get();
    y.relu().powf(y.maximum(SCALE)) * rate
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
pub fn local_rate_in_operand_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let energy = y / x;
    (&energy * y + &energy) + RATE.get()
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
pub fn local_rate_set_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let energy = y / x;
    RATE.set(k);
    (energy.relu() + k) + RATE.get()
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
pub fn cell_2(x: &Tensor, y: &Tensor, rate: &Cell<f32>) -> Tensor {
    let k = rate.get();
    let energy: Tensor = y.ceil().sqrt();
    x * k.exp()
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
pub fn cell_in_operand_2(x: &Tensor, y: &Tensor, k: f32, rate: &Cell<f32>) -> Tensor {
    let scaled = y.cos().minimum(y);
    scaled.signum() * rate.replace(k)
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
pub fn looks_like_len_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let shifted = x.maximum(k).square();
    let n = TURNSTILE.len();
    shifted.powf(SCALE) * n as f32
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
pub fn looks_like_rank_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let response = x - k;
    (&response - y).abs() + TURNSTILE.rank() as f32
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
pub fn constant_of_a_type_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let energy = y * k - y;
    &energy * DOUBLED
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
pub fn constant_of_a_type_moved_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let signal = (x / k).maximum(y);
    signal.relu() * DOUBLED
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
pub fn looked_through_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let scaled = y.square();
    scaled.gelu().powf(&scaled) * ALTERNATING.exp()
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
pub fn looked_at_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let shifted: Tensor = y.square();
    ((y - &shifted) / (y - &shifted)) + &*ALTERNATING
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

#[twin]
pub fn plain_static_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let y = y * (y * y);
    (&y * (SCALE * k)).sinh() * PLAIN_RATE
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

static SEEN_locked_2: Mutex<Vec<f32>> = Mutex::new(Vec::new());

#[twin]
pub fn locked_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let y = y.square() + x.maximum(k);
    let mut seen = SEEN_locked_2.lock().unwrap();
    seen.push(k);
    (&y + &y).sinh() * (seen.len() as f32)
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

static ONCE_once_2: OnceLock<f32> = OnceLock::new();

#[twin]
pub fn once_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let energy = y.abs();
    let rate = *ONCE_once_2.get_or_init(|| effect("once", k));
    (&energy + &energy) - rate
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

#[twin]
pub fn kept_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let curve: Tensor = y * (y + x);
    let before = LAST.take();
    LAST.set(Some(&curve + &curve));
    before.unwrap_or((x / &curve).exp())
}

pub const CASES: &[Case] = &[
    Case {
        name: "counted_0",
        claim: Claim::Beyond,
        world: World::Shared,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(counted_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(counted_0),
    },
    Case {
        name: "counted_1",
        claim: Claim::Beyond,
        world: World::Shared,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(counted_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(counted_1),
    },
    Case {
        name: "counted_2",
        claim: Claim::Beyond,
        world: World::Shared,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(counted_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(counted_2),
    },
    Case {
        name: "counted_at_the_end_0",
        claim: Claim::Beyond,
        world: World::Shared,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(counted_at_the_end_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(counted_at_the_end_0),
    },
    Case {
        name: "counted_at_the_end_1",
        claim: Claim::Beyond,
        world: World::Shared,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(counted_at_the_end_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(counted_at_the_end_1),
    },
    Case {
        name: "counted_at_the_end_2",
        claim: Claim::Beyond,
        world: World::Shared,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(counted_at_the_end_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(counted_at_the_end_2),
    },
    Case {
        name: "loaded_0",
        claim: Claim::Beyond,
        world: World::Shared,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give({ LEVEL_loaded_0.fetch_add(1, SeqCst); loaded_0(a[0].take(), a[1].take(), a[2].take()) }),
        stats: || xcs::stats(loaded_0),
    },
    Case {
        name: "loaded_1",
        claim: Claim::Beyond,
        world: World::Shared,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give({ LEVEL_loaded_1.fetch_add(1, SeqCst); loaded_1(a[0].take(), a[1].take(), a[2].take()) }),
        stats: || xcs::stats(loaded_1),
    },
    Case {
        name: "loaded_2",
        claim: Claim::Beyond,
        world: World::Shared,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give({ LEVEL_loaded_2.fetch_add(1, SeqCst); loaded_2(a[0].take(), a[1].take(), a[2].take()) }),
        stats: || xcs::stats(loaded_2),
    },
    Case {
        name: "local_rate_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give({ next_rate(); local_rate_0(a[0].take(), a[1].take(), a[2].take()) }),
        stats: || xcs::stats(local_rate_0),
    },
    Case {
        name: "local_rate_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give({ next_rate(); local_rate_1(a[0].take(), a[1].take(), a[2].take()) }),
        stats: || xcs::stats(local_rate_1),
    },
    Case {
        name: "local_rate_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give({ next_rate(); local_rate_2(a[0].take(), a[1].take(), a[2].take()) }),
        stats: || xcs::stats(local_rate_2),
    },
    Case {
        name: "local_rate_in_operand_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give({ next_rate(); local_rate_in_operand_0(a[0].take(), a[1].take(), a[2].take()) }),
        stats: || xcs::stats(local_rate_in_operand_0),
    },
    Case {
        name: "local_rate_in_operand_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give({ next_rate(); local_rate_in_operand_1(a[0].take(), a[1].take(), a[2].take()) }),
        stats: || xcs::stats(local_rate_in_operand_1),
    },
    Case {
        name: "local_rate_in_operand_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give({ next_rate(); local_rate_in_operand_2(a[0].take(), a[1].take(), a[2].take()) }),
        stats: || xcs::stats(local_rate_in_operand_2),
    },
    Case {
        name: "local_rate_set_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(local_rate_set_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(local_rate_set_0),
    },
    Case {
        name: "local_rate_set_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(local_rate_set_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(local_rate_set_1),
    },
    Case {
        name: "local_rate_set_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(local_rate_set_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(local_rate_set_2),
    },
    Case {
        name: "cell_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(cell_0(a[0].take(), a[1].take(), &Cell::new(a[2].take()))),
        stats: || xcs::stats(cell_0),
    },
    Case {
        name: "cell_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(cell_1(a[0].take(), a[1].take(), &Cell::new(a[2].take()))),
        stats: || xcs::stats(cell_1),
    },
    Case {
        name: "cell_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(cell_2(a[0].take(), a[1].take(), &Cell::new(a[2].take()))),
        stats: || xcs::stats(cell_2),
    },
    Case {
        name: "cell_in_operand_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(cell_in_operand_0(a[0].take(), a[1].take(), a[2].take(), &Cell::new(a[2].take()))),
        stats: || xcs::stats(cell_in_operand_0),
    },
    Case {
        name: "cell_in_operand_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(cell_in_operand_1(a[0].take(), a[1].take(), a[2].take(), &Cell::new(a[2].take()))),
        stats: || xcs::stats(cell_in_operand_1),
    },
    Case {
        name: "cell_in_operand_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(cell_in_operand_2(a[0].take(), a[1].take(), a[2].take(), &Cell::new(a[2].take()))),
        stats: || xcs::stats(cell_in_operand_2),
    },
    Case {
        name: "looks_like_len_0",
        claim: Claim::Beyond,
        world: World::Shared,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(looks_like_len_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(looks_like_len_0),
    },
    Case {
        name: "looks_like_len_1",
        claim: Claim::Beyond,
        world: World::Shared,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(looks_like_len_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(looks_like_len_1),
    },
    Case {
        name: "looks_like_len_2",
        claim: Claim::Beyond,
        world: World::Shared,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(looks_like_len_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(looks_like_len_2),
    },
    Case {
        name: "looks_like_rank_0",
        claim: Claim::Beyond,
        world: World::Shared,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(looks_like_rank_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(looks_like_rank_0),
    },
    Case {
        name: "looks_like_rank_1",
        claim: Claim::Beyond,
        world: World::Shared,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(looks_like_rank_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(looks_like_rank_1),
    },
    Case {
        name: "looks_like_rank_2",
        claim: Claim::Beyond,
        world: World::Shared,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(looks_like_rank_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(looks_like_rank_2),
    },
    Case {
        name: "constant_of_a_type_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(constant_of_a_type_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(constant_of_a_type_0),
    },
    Case {
        name: "constant_of_a_type_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(constant_of_a_type_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(constant_of_a_type_1),
    },
    Case {
        name: "constant_of_a_type_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(constant_of_a_type_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(constant_of_a_type_2),
    },
    Case {
        name: "constant_of_a_type_moved_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(constant_of_a_type_moved_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(constant_of_a_type_moved_0),
    },
    Case {
        name: "constant_of_a_type_moved_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(constant_of_a_type_moved_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(constant_of_a_type_moved_1),
    },
    Case {
        name: "constant_of_a_type_moved_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(constant_of_a_type_moved_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(constant_of_a_type_moved_2),
    },
    Case {
        name: "looked_through_0",
        claim: Claim::Beyond,
        world: World::Shared,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(looked_through_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(looked_through_0),
    },
    Case {
        name: "looked_through_1",
        claim: Claim::Beyond,
        world: World::Shared,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(looked_through_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(looked_through_1),
    },
    Case {
        name: "looked_through_2",
        claim: Claim::Beyond,
        world: World::Shared,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(looked_through_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(looked_through_2),
    },
    Case {
        name: "looked_at_0",
        claim: Claim::Beyond,
        world: World::Shared,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(looked_at_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(looked_at_0),
    },
    Case {
        name: "looked_at_1",
        claim: Claim::Beyond,
        world: World::Shared,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(looked_at_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(looked_at_1),
    },
    Case {
        name: "looked_at_2",
        claim: Claim::Beyond,
        world: World::Shared,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(looked_at_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(looked_at_2),
    },
    Case {
        name: "plain_static_0",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(plain_static_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(plain_static_0),
    },
    Case {
        name: "plain_static_1",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(plain_static_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(plain_static_1),
    },
    Case {
        name: "plain_static_2",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(plain_static_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(plain_static_2),
    },
    Case {
        name: "locked_0",
        claim: Claim::Beyond,
        world: World::Shared,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(locked_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(locked_0),
    },
    Case {
        name: "locked_1",
        claim: Claim::Beyond,
        world: World::Shared,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(locked_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(locked_1),
    },
    Case {
        name: "locked_2",
        claim: Claim::Beyond,
        world: World::Shared,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(locked_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(locked_2),
    },
    Case {
        name: "once_0",
        claim: Claim::Beyond,
        world: World::Shared,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(once_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(once_0),
    },
    Case {
        name: "once_1",
        claim: Claim::Beyond,
        world: World::Shared,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(once_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(once_1),
    },
    Case {
        name: "once_2",
        claim: Claim::Beyond,
        world: World::Shared,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(once_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(once_2),
    },
    Case {
        name: "kept_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(kept_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(kept_0),
    },
    Case {
        name: "kept_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(kept_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(kept_1),
    },
    Case {
        name: "kept_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(kept_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(kept_2),
    },
];
