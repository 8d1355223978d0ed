//! Names that are not what they look like: each of these bodies could be read as tensor work.

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

use std::cell::Cell;

thread_local! {
    /// What a user's trait reads, another number on each call.
    static EXTRA: Cell<i32> = const { Cell::new(0) };
}

fn next_extra() -> i32 {
    EXTRA.set((EXTRA.get() + 1) % 4);
    EXTRA.get()
}

pub mod exp_0 {
    use super::*;

    trait Surprise {
        fn exp(self) -> Tensor;
    }

    impl Surprise for Tensor {
        fn exp(self) -> Tensor {
            note("exp");
            Tensor::exp(&self)
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let scaled = y.atan2(SCALE);
        let made = &scaled - &scaled;
        made.exp()
    }
}

pub mod exp_1 {
    use super::*;

    trait Surprise {
        fn exp(self) -> Tensor;
    }

    impl Surprise for Tensor {
        fn exp(self) -> Tensor {
            note("exp");
            Tensor::exp(&self)
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let shifted: Tensor = (y + (SCALE + k)) * y;
        let made = shifted.minimum(shifted.signum());
        made.exp()
    }
}

pub mod exp_2 {
    use super::*;

    trait Surprise {
        fn exp(self) -> Tensor;
    }

    impl Surprise for Tensor {
        fn exp(self) -> Tensor {
            note("exp");
            Tensor::exp(&self)
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let curve = x.maximum(y).log2();
        let made = SCALE / x;
        made.exp()
    }
}

pub mod exp_tracked_0 {
    use super::*;

    trait Surprise {
        fn exp(self) -> Tensor;
    }

    impl Surprise for Tensor {
        #[track_caller]
        fn exp(self) -> Tensor {
            note("exp");
            Tensor::exp(&self)
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let energy = y.rsqrt();
        let made = &energy * k;
        made.exp()
    }
}

pub mod exp_tracked_1 {
    use super::*;

    trait Surprise {
        fn exp(self) -> Tensor;
    }

    impl Surprise for Tensor {
        #[track_caller]
        fn exp(self) -> Tensor {
            note("exp");
            Tensor::exp(&self)
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let shifted: Tensor = y.powf(x);
        let made = &shifted + shifted.relu();
        made.exp()
    }
}

pub mod exp_tracked_2 {
    use super::*;

    trait Surprise {
        fn exp(self) -> Tensor;
    }

    impl Surprise for Tensor {
        #[track_caller]
        fn exp(self) -> Tensor {
            note("exp");
            Tensor::exp(&self)
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let signal = x.powf(x.relu());
        let made = &signal * y.rsqrt();
        made.exp()
    }
}

pub mod exp_of_another_0 {
    use super::*;

    trait Surprise {
        fn exp(self) -> Tensor;
    }

    impl Surprise for Tensor {
        #[track_caller]
        fn exp(self) -> Tensor {
            note("tanh instead");
            Tensor::tanh(&self)
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let energy = y.abs();
        let made = x - energy.asin();
        made.exp()
    }
}

pub mod exp_of_another_1 {
    use super::*;

    trait Surprise {
        fn exp(self) -> Tensor;
    }

    impl Surprise for Tensor {
        #[track_caller]
        fn exp(self) -> Tensor {
            note("tanh instead");
            Tensor::tanh(&self)
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let shifted = 0.0 * x;
        let made = (&shifted - y).relu();
        made.exp()
    }
}

pub mod exp_of_another_2 {
    use super::*;

    trait Surprise {
        fn exp(self) -> Tensor;
    }

    impl Surprise for Tensor {
        #[track_caller]
        fn exp(self) -> Tensor {
            note("tanh instead");
            Tensor::tanh(&self)
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let scaled: Tensor = y.square();
        let made = scaled.minimum(k - k - &scaled);
        made.exp()
    }
}

pub mod exp_of_nothing_0 {
    use super::*;

    trait Surprise {
        fn exp(self) -> Tensor;
    }

    impl Surprise for Tensor {
        fn exp(self) -> Tensor {
            note("nothing");
            self
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let energy = y.signum();
        let made = &energy / k.max(0.5);
        made.exp() + &energy
    }
}

pub mod exp_of_nothing_1 {
    use super::*;

    trait Surprise {
        fn exp(self) -> Tensor;
    }

    impl Surprise for Tensor {
        fn exp(self) -> Tensor {
            note("nothing");
            self
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let energy = k.max(0.5) + x;
        let made = energy.minimum(SCALE).minimum(k);
        made.exp() + &energy
    }
}

pub mod exp_of_nothing_2 {
    use super::*;

    trait Surprise {
        fn exp(self) -> Tensor;
    }

    impl Surprise for Tensor {
        fn exp(self) -> Tensor {
            note("nothing");
            self
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let curve = (y * y).signum();
        let made = curve.softplus();
        made.exp() + &curve
    }
}

pub mod sum_tracked_0 {
    use super::*;

    trait Surprise {
        fn sum(self) -> Tensor;
    }

    impl Surprise for Tensor {
        #[track_caller]
        fn sum(self) -> Tensor {
            note("sum");
            Tensor::sum(&self)
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let y = y.maximum(y) - SCALE * SCALE * k;
        let made = y.atan2(k);
        &y * made.sum()
    }
}

pub mod sum_tracked_1 {
    use super::*;

    trait Surprise {
        fn sum(self) -> Tensor;
    }

    impl Surprise for Tensor {
        #[track_caller]
        fn sum(self) -> Tensor {
            note("sum");
            Tensor::sum(&self)
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let signal = (y / y).powf(SCALE * k);
        let made = x.square();
        &signal * made.sum()
    }
}

pub mod sum_tracked_2 {
    use super::*;

    trait Surprise {
        fn sum(self) -> Tensor;
    }

    impl Surprise for Tensor {
        #[track_caller]
        fn sum(self) -> Tensor {
            note("sum");
            Tensor::sum(&self)
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let y = y - SCALE * k / y;
        let made = &y / (&y - &y);
        &y * made.sum()
    }
}

pub mod powi_of_a_state_0 {
    use super::*;

    trait Surprise {
        fn powi(self, exponent: i32) -> Tensor;
    }

    impl Surprise for Tensor {
        #[track_caller]
        fn powi(self, exponent: i32) -> Tensor {
            Tensor::powi(&self, exponent + next_extra())
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let energy = y + y;
        let made = energy.relu() * y;
        made.powi(1)
    }
}

pub mod powi_of_a_state_1 {
    use super::*;

    trait Surprise {
        fn powi(self, exponent: i32) -> Tensor;
    }

    impl Surprise for Tensor {
        #[track_caller]
        fn powi(self, exponent: i32) -> Tensor {
            Tensor::powi(&self, exponent + next_extra())
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let energy = y.ln();
        let made = &energy * &energy;
        made.powi(1)
    }
}

pub mod powi_of_a_state_2 {
    use super::*;

    trait Surprise {
        fn powi(self, exponent: i32) -> Tensor;
    }

    impl Surprise for Tensor {
        #[track_caller]
        fn powi(self, exponent: i32) -> Tensor {
            Tensor::powi(&self, exponent + next_extra())
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let energy: Tensor = y / k.max(0.5) / (y - x);
        let made = y.tanh();
        made.powi(1)
    }
}

pub mod slice_of_a_state_0 {
    use super::*;

    trait Surprise {
        fn slice(self, axis: isize, range: std::ops::Range<usize>) -> Tensor;
    }

    impl Surprise for Tensor {
        #[track_caller]
        fn slice(self, axis: isize, range: std::ops::Range<usize>) -> Tensor {
            let extra = next_extra() as usize % 2;
            Tensor::slice(&self, axis, range.start + extra..range.end + extra)
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let energy = (k / y).atan2(k);
        let made = energy.signum();
        made.slice(0, 0..1) * 2.0
    }
}

pub mod slice_of_a_state_1 {
    use super::*;

    trait Surprise {
        fn slice(self, axis: isize, range: std::ops::Range<usize>) -> Tensor;
    }

    impl Surprise for Tensor {
        #[track_caller]
        fn slice(self, axis: isize, range: std::ops::Range<usize>) -> Tensor {
            let extra = next_extra() as usize % 2;
            Tensor::slice(&self, axis, range.start + extra..range.end + extra)
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let signal: Tensor = y.softplus();
        let made = (y - SCALE).log10();
        made.slice(0, 0..1) * 2.0
    }
}

pub mod slice_of_a_state_2 {
    use super::*;

    trait Surprise {
        fn slice(self, axis: isize, range: std::ops::Range<usize>) -> Tensor;
    }

    impl Surprise for Tensor {
        #[track_caller]
        fn slice(self, axis: isize, range: std::ops::Range<usize>) -> Tensor {
            let extra = next_extra() as usize % 2;
            Tensor::slice(&self, axis, range.start + extra..range.end + extra)
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let scaled: Tensor = SCALE * SCALE * y.minimum(k);
        let made = scaled.sigmoid();
        made.slice(0, 0..1) * 2.0
    }
}

pub mod reshape_loud_0 {
    use super::*;

    trait Surprise {
        fn reshape(self, shape: [usize; 1]) -> Tensor;
    }

    impl Surprise for Tensor {
        #[track_caller]
        fn reshape(self, shape: [usize; 1]) -> Tensor {
            note("reshape");
            Tensor::reshape(&self, shape)
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let signal = y.atan2(y).tan();
        let made = &signal * &signal - &signal;
        made.reshape([x.len()]) * 2.0
    }
}

pub mod reshape_loud_1 {
    use super::*;

    trait Surprise {
        fn reshape(self, shape: [usize; 1]) -> Tensor;
    }

    impl Surprise for Tensor {
        #[track_caller]
        fn reshape(self, shape: [usize; 1]) -> Tensor {
            note("reshape");
            Tensor::reshape(&self, shape)
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let y = (y - SCALE).tan();
        let made = x - &y;
        made.reshape([x.len()]) * 2.0
    }
}

pub mod reshape_loud_2 {
    use super::*;

    trait Surprise {
        fn reshape(self, shape: [usize; 1]) -> Tensor;
    }

    impl Surprise for Tensor {
        #[track_caller]
        fn reshape(self, shape: [usize; 1]) -> Tensor {
            note("reshape");
            Tensor::reshape(&self, shape)
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let signal = x.atan2(SCALE + k + y);
        let made = &signal * SCALE;
        made.reshape([x.len()]) * 2.0
    }
}

pub mod clone_loud_0 {
    use super::*;

    trait Surprise {
        fn clone(self) -> Tensor;
    }

    impl Surprise for Tensor {
        #[track_caller]
        fn clone(self) -> Tensor {
            note("clone");
            Clone::clone(&self)
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let energy = x.abs().tanh();
        let made = y.square().abs();
        made.clone() * 2.0
    }
}

pub mod clone_loud_1 {
    use super::*;

    trait Surprise {
        fn clone(self) -> Tensor;
    }

    impl Surprise for Tensor {
        #[track_caller]
        fn clone(self) -> Tensor {
            note("clone");
            Clone::clone(&self)
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let scaled = y + y + x;
        let made = scaled.square().exp();
        made.clone() * 2.0
    }
}

pub mod clone_loud_2 {
    use super::*;

    trait Surprise {
        fn clone(self) -> Tensor;
    }

    impl Surprise for Tensor {
        #[track_caller]
        fn clone(self) -> Tensor {
            note("clone");
            Clone::clone(&self)
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let y = y.abs().maximum(y);
        let made = y.atan2(k + SCALE);
        made.clone() * 2.0
    }
}

pub mod len_loud_0 {
    use super::*;

    trait Surprise {
        fn len(self) -> usize;
    }

    impl Surprise for Tensor {
        #[track_caller]
        fn len(self) -> usize {
            note("len");
            Tensor::len(&self)
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let scaled = y.sin();
        let made = x / &scaled;
        &scaled * made.len() as f32
    }
}

pub mod len_loud_1 {
    use super::*;

    trait Surprise {
        fn len(self) -> usize;
    }

    impl Surprise for Tensor {
        #[track_caller]
        fn len(self) -> usize {
            note("len");
            Tensor::len(&self)
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let energy = y.atan2(y);
        let made = &energy / &energy + energy.relu();
        x * made.len() as f32
    }
}

pub mod len_loud_2 {
    use super::*;

    trait Surprise {
        fn len(self) -> usize;
    }

    impl Surprise for Tensor {
        #[track_caller]
        fn len(self) -> usize {
            note("len");
            Tensor::len(&self)
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let response = y - y;
        let made = (&response + x) * y;
        &response * made.len() as f32
    }
}

pub mod len_of_a_state_0 {
    use super::*;

    trait Surprise {
        fn len(self) -> usize;
    }

    impl Surprise for Tensor {
        fn len(self) -> usize {
            next_extra() as usize
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let signal: Tensor = x.signum();
        let made = signal.atan2(signal.signum());
        &signal * made.len() as f32
    }
}

pub mod len_of_a_state_1 {
    use super::*;

    trait Surprise {
        fn len(self) -> usize;
    }

    impl Surprise for Tensor {
        fn len(self) -> usize {
            next_extra() as usize
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let y = y.signum();
        let made = x.square();
        &y * made.len() as f32
    }
}

pub mod len_of_a_state_2 {
    use super::*;

    trait Surprise {
        fn len(self) -> usize;
    }

    impl Surprise for Tensor {
        fn len(self) -> usize {
            next_extra() as usize
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let shifted: Tensor = y - y.powf(y);
        let made = x + shifted.atan2(SCALE);
        y * made.len() as f32
    }
}

pub mod rank_of_a_state_0 {
    use super::*;

    trait Surprise {
        fn rank(self) -> usize;
    }

    impl Surprise for Tensor {
        #[track_caller]
        fn rank(self) -> usize {
            Tensor::rank(&self) + next_extra() as usize
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let curve: Tensor = y.floor();
        let made = (y + k.sqrt()).abs();
        x * made.rank() as f32
    }
}

pub mod rank_of_a_state_1 {
    use super::*;

    trait Surprise {
        fn rank(self) -> usize;
    }

    impl Surprise for Tensor {
        #[track_caller]
        fn rank(self) -> usize {
            Tensor::rank(&self) + next_extra() as usize
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let signal = y + y;
        let made = signal.abs().maximum(&signal);
        &signal * made.rank() as f32
    }
}

pub mod rank_of_a_state_2 {
    use super::*;

    trait Surprise {
        fn rank(self) -> usize;
    }

    impl Surprise for Tensor {
        #[track_caller]
        fn rank(self) -> usize {
            Tensor::rank(&self) + next_extra() as usize
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let signal: Tensor = (k * SCALE / x).powf(y - y);
        let made = y.maximum(&signal);
        &signal * made.rank() as f32
    }
}

pub mod item_loud_0 {
    use super::*;

    trait Surprise {
        fn item(self) -> Tensor;
    }

    impl Surprise for Tensor {
        #[track_caller]
        fn item(self) -> Tensor {
            note("item");
            self
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let curve: Tensor = y.acos();
        let made = &curve / ((SCALE - k) / &curve);
        made.item()
    }
}

pub mod item_loud_1 {
    use super::*;

    trait Surprise {
        fn item(self) -> Tensor;
    }

    impl Surprise for Tensor {
        #[track_caller]
        fn item(self) -> Tensor {
            note("item");
            self
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let signal = y * x;
        let made = &signal - 0.0 + &signal;
        made.item()
    }
}

pub mod item_loud_2 {
    use super::*;

    trait Surprise {
        fn item(self) -> Tensor;
    }

    impl Surprise for Tensor {
        #[track_caller]
        fn item(self) -> Tensor {
            note("item");
            self
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let curve = y - y - k;
        let made = curve.maximum(SCALE).relu();
        made.item()
    }
}

pub mod own_method_0 {
    use super::*;

    trait Surprise {
        fn halved(self) -> Tensor;
    }

    impl Surprise for Tensor {
        fn halved(self) -> Tensor {
            note("halved");
            self * 0.5
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let curve = y / y;
        let made = x.recip() - &curve;
        made.halved()
    }
}

pub mod own_method_1 {
    use super::*;

    trait Surprise {
        fn halved(self) -> Tensor;
    }

    impl Surprise for Tensor {
        fn halved(self) -> Tensor {
            note("halved");
            self * 0.5
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let response = x - k;
        let made = k - &response;
        made.halved()
    }
}

pub mod own_method_2 {
    use super::*;

    trait Surprise {
        fn halved(self) -> Tensor;
    }

    impl Surprise for Tensor {
        fn halved(self) -> Tensor {
            note("halved");
            self * 0.5
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let response = y.relu();
        let made = (&response + &response).ln_1p();
        made.halved()
    }
}

pub mod square_of_a_scalar_0 {
    use super::*;

    trait Surprise {
        fn square(self) -> f32;
    }

    impl Surprise for f32 {
        fn square(self) -> f32 {
            effect("square", self * self)
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let shifted: Tensor = x / (y * y);
        let rate = k.square();
        (shifted.abs() / (&shifted + &shifted)) * rate
    }
}

pub mod square_of_a_scalar_1 {
    use super::*;

    trait Surprise {
        fn square(self) -> f32;
    }

    impl Surprise for f32 {
        fn square(self) -> f32 {
            effect("square", self * self)
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let scaled = (y / y).atan2(x.floor());
        let rate = k.square();
        (&scaled * y / scaled.ln_1p()) * rate
    }
}

pub mod square_of_a_scalar_2 {
    use super::*;

    trait Surprise {
        fn square(self) -> f32;
    }

    impl Surprise for f32 {
        fn square(self) -> f32 {
            effect("square", self * self)
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let signal = y.cos();
        let rate = k.square();
        signal.gelu() * rate
    }
}

pub mod sqrt_of_a_reference_0 {
    use super::*;

    trait Surprise {
        fn sqrt(self) -> f32;
    }

    impl Surprise for &f32 {
        #[track_caller]
        fn sqrt(self) -> f32 {
            *self + next_extra() as f32
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let shifted = y.silu();
        let rate = (&k).sqrt();
        shifted.signum() * rate
    }
}

pub mod sqrt_of_a_reference_1 {
    use super::*;

    trait Surprise {
        fn sqrt(self) -> f32;
    }

    impl Surprise for &f32 {
        #[track_caller]
        fn sqrt(self) -> f32 {
            *self + next_extra() as f32
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let response: Tensor = y.atan();
        let rate = (&k).sqrt();
        x.sinh() * rate
    }
}

pub mod sqrt_of_a_reference_2 {
    use super::*;

    trait Surprise {
        fn sqrt(self) -> f32;
    }

    impl Surprise for &f32 {
        #[track_caller]
        fn sqrt(self) -> f32 {
            *self + next_extra() as f32
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let y = (y / y).cosh();
        let rate = (&k).sqrt();
        (SCALE / &y).sinh() * rate
    }
}

pub mod max_of_a_reference_0 {
    use super::*;

    trait Surprise {
        fn max(self, other: f32) -> f32;
    }

    impl Surprise for &f32 {
        fn max(self, other: f32) -> f32 {
            effect("max", other)
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let y: Tensor = x.abs();
        (&y + SCALE) * (&k).max(0.25)
    }
}

pub mod max_of_a_reference_1 {
    use super::*;

    trait Surprise {
        fn max(self, other: f32) -> f32;
    }

    impl Surprise for &f32 {
        fn max(self, other: f32) -> f32 {
            effect("max", other)
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let curve = y + y.powf(y);
        curve.atan().atan2(k) * (&k).max(0.25)
    }
}

pub mod max_of_a_reference_2 {
    use super::*;

    trait Surprise {
        fn max(self, other: f32) -> f32;
    }

    impl Surprise for &f32 {
        fn max(self, other: f32) -> f32 {
            effect("max", other)
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let response = y - k;
        (x / (x - &response)) * (&k).max(0.25)
    }
}

pub mod not_a_scalar_0 {
    use super::*;

    #[derive(Clone, Copy)]
    pub struct f32(pub ::core::primitive::f32);

    impl std::ops::Mul<f32> for &Tensor {
        type Output = Tensor;
        fn mul(self, rate: f32) -> Tensor {
            note("multiplied");
            self * rate.0
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let made = x.exp() + y;
        &made * k
    }
}

pub mod not_a_scalar_1 {
    use super::*;

    #[derive(Clone, Copy)]
    pub struct f32(pub ::core::primitive::f32);

    impl std::ops::Mul<f32> for &Tensor {
        type Output = Tensor;
        fn mul(self, rate: f32) -> Tensor {
            note("multiplied");
            self * rate.0
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let made = x.exp() + y;
        &made * k
    }
}

pub mod not_a_scalar_2 {
    use super::*;

    #[derive(Clone, Copy)]
    pub struct f32(pub ::core::primitive::f32);

    impl std::ops::Mul<f32> for &Tensor {
        type Output = Tensor;
        fn mul(self, rate: f32) -> Tensor {
            note("multiplied");
            self * rate.0
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let made = x.exp() + y;
        &made * k
    }
}

pub mod not_a_tensor_0 {
    use super::*;

    #[derive(Clone)]
    pub struct Tensor(pub xcs::Tensor);

    impl Tensor {
        #[track_caller]
        pub fn exp(&self) -> xcs::Tensor {
            note("exp");
            self.0.exp()
        }
    }

    #[twin]
    pub fn run(x: &Tensor, k: f32) -> xcs::Tensor {
        let grown = x.exp();
        grown * k
    }
}

pub mod not_a_tensor_1 {
    use super::*;

    #[derive(Clone)]
    pub struct Tensor(pub xcs::Tensor);

    impl Tensor {
        #[track_caller]
        pub fn exp(&self) -> xcs::Tensor {
            note("exp");
            self.0.exp()
        }
    }

    #[twin]
    pub fn run(x: &Tensor, k: f32) -> xcs::Tensor {
        let grown = x.exp();
        grown * k
    }
}

pub mod not_a_tensor_2 {
    use super::*;

    #[derive(Clone)]
    pub struct Tensor(pub xcs::Tensor);

    impl Tensor {
        #[track_caller]
        pub fn exp(&self) -> xcs::Tensor {
            note("exp");
            self.0.exp()
        }
    }

    #[twin]
    pub fn run(x: &Tensor, k: f32) -> xcs::Tensor {
        let grown = x.exp();
        grown * k
    }
}

pub mod not_a_constructor_0 {
    use super::{SCALE, effect, note, twin};
    type Plain = xcs::Tensor;

    pub struct Tensor;

    impl Tensor {
        #[track_caller]
        pub fn full(shape: [usize; 1], value: f32) -> Plain {
            note("full");
            Plain::full(shape, value)
        }

        #[track_caller]
        pub fn select(mask: &xcs::Tensor<bool>, a: &Plain, b: &Plain) -> Plain {
            note("select");
            Plain::select(mask, a, b)
        }
    }

    #[twin]
    pub fn run(x: &Plain, y: &Plain, k: f32) -> Plain {
        let base = Tensor::full([1], k);
        Tensor::select(&x.gt(0.5), x, &(y.powf(x) + base))
    }
}

pub mod not_a_constructor_1 {
    use super::{SCALE, effect, note, twin};
    type Plain = xcs::Tensor;

    pub struct Tensor;

    impl Tensor {
        #[track_caller]
        pub fn full(shape: [usize; 1], value: f32) -> Plain {
            note("full");
            Plain::full(shape, value)
        }

        #[track_caller]
        pub fn select(mask: &xcs::Tensor<bool>, a: &Plain, b: &Plain) -> Plain {
            note("select");
            Plain::select(mask, a, b)
        }
    }

    #[twin]
    pub fn run(x: &Plain, y: &Plain, k: f32) -> Plain {
        let base = Tensor::full([1], k);
        Tensor::select(&x.gt(0.5), x, &(y.abs() + base))
    }
}

pub mod not_a_constructor_2 {
    use super::{SCALE, effect, note, twin};
    type Plain = xcs::Tensor;

    pub struct Tensor;

    impl Tensor {
        #[track_caller]
        pub fn full(shape: [usize; 1], value: f32) -> Plain {
            note("full");
            Plain::full(shape, value)
        }

        #[track_caller]
        pub fn select(mask: &xcs::Tensor<bool>, a: &Plain, b: &Plain) -> Plain {
            note("select");
            Plain::select(mask, a, b)
        }
    }

    #[twin]
    pub fn run(x: &Plain, y: &Plain, k: f32) -> Plain {
        let base = Tensor::full([1], k);
        Tensor::select(&x.gt(0.5), x, &((y * y).signum() + base))
    }
}

pub mod another_name_0 {
    use super::{SCALE, Tensor, twin};
    pub type Matrix = xcs::Tensor<f32>;
    pub type Rate = f32;

    #[twin]
    pub fn run(x: &Matrix, y: &Matrix, k: Rate) -> Matrix {
        let response = y.relu();
        (&response - y).sqrt()
    }
}

pub mod another_name_1 {
    use super::{SCALE, Tensor, twin};
    pub type Matrix = xcs::Tensor<f32>;
    pub type Rate = f32;

    #[twin]
    pub fn run(x: &Matrix, y: &Matrix, k: Rate) -> Matrix {
        let scaled: Tensor = x.square();
        scaled.relu()
    }
}

pub mod another_name_2 {
    use super::{SCALE, Tensor, twin};
    pub type Matrix = xcs::Tensor<f32>;
    pub type Rate = f32;

    #[twin]
    pub fn run(x: &Matrix, y: &Matrix, k: Rate) -> Matrix {
        let response = y.asin().trunc();
        y.exp_m1()
    }
}

pub mod scaled_by_a_type_0 {
    use super::*;

    pub struct Scale(pub f32);

    impl std::ops::Add<&Scale> for &Tensor {
        type Output = Tensor;
        #[track_caller]
        fn add(self, scale: &Scale) -> Tensor {
            note("added");
            self + scale.0
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, scale: &Scale) -> Tensor {
        let made = x + scale;
        &made + y
    }
}

pub mod scaled_by_a_type_1 {
    use super::*;

    pub struct Scale(pub f32);

    impl std::ops::Add<&Scale> for &Tensor {
        type Output = Tensor;
        #[track_caller]
        fn add(self, scale: &Scale) -> Tensor {
            note("added");
            self + scale.0
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, scale: &Scale) -> Tensor {
        let made = x + scale;
        &made + y
    }
}

pub mod scaled_by_a_type_2 {
    use super::*;

    pub struct Scale(pub f32);

    impl std::ops::Add<&Scale> for &Tensor {
        type Output = Tensor;
        #[track_caller]
        fn add(self, scale: &Scale) -> Tensor {
            note("added");
            self + scale.0
        }
    }

    #[twin]
    pub fn run(x: &Tensor, y: &Tensor, scale: &Scale) -> Tensor {
        let made = x + scale;
        &made + y
    }
}

macro_rules! write_written_by_a_macro_0 {
    ($name:ident) => {
        #[twin]
        pub fn $name(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
            let y: Tensor = y + y.signum();
            &y + y.acos()
        }
    };
}

write_written_by_a_macro_0!(written_by_a_macro_0);

macro_rules! write_written_by_a_macro_1 {
    ($name:ident) => {
        #[twin]
        pub fn $name(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
            let energy = y * y - y * y;
            x - y
        }
    };
}

write_written_by_a_macro_1!(written_by_a_macro_1);

macro_rules! write_written_by_a_macro_2 {
    ($name:ident) => {
        #[twin]
        pub fn $name(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
            let response = x.signum();
            response.square()
        }
    };
}

write_written_by_a_macro_2!(written_by_a_macro_2);

macro_rules! write_completed_by_a_macro_0 {
    ($value:expr; $left:ident $right:ident $rate:ident) => {
        #[twin]
        pub fn completed_by_a_macro_0($left: &Tensor, $right: &Tensor, $rate: f32) -> Tensor {
            let first = $value;
            &first * $rate - &first * $left + $right
        }
    };
}

write_completed_by_a_macro_0!(k / y; x y k);

macro_rules! write_completed_by_a_macro_1 {
    ($value:expr; $left:ident $right:ident $rate:ident) => {
        #[twin]
        pub fn completed_by_a_macro_1($left: &Tensor, $right: &Tensor, $rate: f32) -> Tensor {
            let first = $value;
            &first * $rate - &first * $left + $right
        }
    };
}

write_completed_by_a_macro_1!((x * x).square(); x y k);

macro_rules! write_completed_by_a_macro_2 {
    ($value:expr; $left:ident $right:ident $rate:ident) => {
        #[twin]
        pub fn completed_by_a_macro_2($left: &Tensor, $right: &Tensor, $rate: f32) -> Tensor {
            let first = $value;
            &first * $rate - &first * $left + $right
        }
    };
}

write_completed_by_a_macro_2!(k / y / k.tanh(); x y k);

#[twin]
pub fn loud_capitals_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let RATE = effect("rate", k);
    let shifted = k / y;
    shifted.relu().relu() * RATE
}

#[twin]
pub fn loud_capitals_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let RATE = effect("rate", k);
    let shifted = y / (SCALE + SCALE);
    shifted.abs() * RATE
}

#[twin]
pub fn loud_capitals_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let RATE = effect("rate", k);
    let signal: Tensor = y.cos();
    (x.signum() + x) * RATE
}

#[twin]
pub fn capitals_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let RATE = k;
    let y = y / x;
    ((x - &y) / &y) * RATE
}

#[twin]
pub fn capitals_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let RATE = k;
    let response = y * k - y;
    (&response + k) * RATE
}

#[twin]
pub fn capitals_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let RATE = k;
    let shifted = y.sqrt();
    shifted.relu() * RATE
}

pub const CASES: &[Case] = &[
    Case {
        name: "exp_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(exp_0::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(exp_0::run),
    },
    Case {
        name: "exp_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(exp_1::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(exp_1::run),
    },
    Case {
        name: "exp_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(exp_2::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(exp_2::run),
    },
    Case {
        name: "exp_tracked_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(exp_tracked_0::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(exp_tracked_0::run),
    },
    Case {
        name: "exp_tracked_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(exp_tracked_1::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(exp_tracked_1::run),
    },
    Case {
        name: "exp_tracked_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(exp_tracked_2::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(exp_tracked_2::run),
    },
    Case {
        name: "exp_of_another_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(exp_of_another_0::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(exp_of_another_0::run),
    },
    Case {
        name: "exp_of_another_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(exp_of_another_1::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(exp_of_another_1::run),
    },
    Case {
        name: "exp_of_another_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(exp_of_another_2::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(exp_of_another_2::run),
    },
    Case {
        name: "exp_of_nothing_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(exp_of_nothing_0::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(exp_of_nothing_0::run),
    },
    Case {
        name: "exp_of_nothing_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(exp_of_nothing_1::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(exp_of_nothing_1::run),
    },
    Case {
        name: "exp_of_nothing_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(exp_of_nothing_2::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(exp_of_nothing_2::run),
    },
    Case {
        name: "sum_tracked_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(sum_tracked_0::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(sum_tracked_0::run),
    },
    Case {
        name: "sum_tracked_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(sum_tracked_1::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(sum_tracked_1::run),
    },
    Case {
        name: "sum_tracked_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(sum_tracked_2::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(sum_tracked_2::run),
    },
    Case {
        name: "powi_of_a_state_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(powi_of_a_state_0::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(powi_of_a_state_0::run),
    },
    Case {
        name: "powi_of_a_state_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(powi_of_a_state_1::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(powi_of_a_state_1::run),
    },
    Case {
        name: "powi_of_a_state_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(powi_of_a_state_2::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(powi_of_a_state_2::run),
    },
    Case {
        name: "slice_of_a_state_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(slice_of_a_state_0::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(slice_of_a_state_0::run),
    },
    Case {
        name: "slice_of_a_state_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(slice_of_a_state_1::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(slice_of_a_state_1::run),
    },
    Case {
        name: "slice_of_a_state_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(slice_of_a_state_2::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(slice_of_a_state_2::run),
    },
    Case {
        name: "reshape_loud_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(reshape_loud_0::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(reshape_loud_0::run),
    },
    Case {
        name: "reshape_loud_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(reshape_loud_1::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(reshape_loud_1::run),
    },
    Case {
        name: "reshape_loud_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(reshape_loud_2::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(reshape_loud_2::run),
    },
    Case {
        name: "clone_loud_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(clone_loud_0::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(clone_loud_0::run),
    },
    Case {
        name: "clone_loud_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(clone_loud_1::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(clone_loud_1::run),
    },
    Case {
        name: "clone_loud_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(clone_loud_2::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(clone_loud_2::run),
    },
    Case {
        name: "len_loud_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(len_loud_0::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(len_loud_0::run),
    },
    Case {
        name: "len_loud_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(len_loud_1::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(len_loud_1::run),
    },
    Case {
        name: "len_loud_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(len_loud_2::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(len_loud_2::run),
    },
    Case {
        name: "len_of_a_state_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(len_of_a_state_0::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(len_of_a_state_0::run),
    },
    Case {
        name: "len_of_a_state_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(len_of_a_state_1::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(len_of_a_state_1::run),
    },
    Case {
        name: "len_of_a_state_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(len_of_a_state_2::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(len_of_a_state_2::run),
    },
    Case {
        name: "rank_of_a_state_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(rank_of_a_state_0::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(rank_of_a_state_0::run),
    },
    Case {
        name: "rank_of_a_state_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(rank_of_a_state_1::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(rank_of_a_state_1::run),
    },
    Case {
        name: "rank_of_a_state_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(rank_of_a_state_2::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(rank_of_a_state_2::run),
    },
    Case {
        name: "item_loud_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(item_loud_0::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(item_loud_0::run),
    },
    Case {
        name: "item_loud_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(item_loud_1::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(item_loud_1::run),
    },
    Case {
        name: "item_loud_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(item_loud_2::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(item_loud_2::run),
    },
    Case {
        name: "own_method_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(own_method_0::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(own_method_0::run),
    },
    Case {
        name: "own_method_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(own_method_1::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(own_method_1::run),
    },
    Case {
        name: "own_method_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(own_method_2::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(own_method_2::run),
    },
    Case {
        name: "square_of_a_scalar_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(square_of_a_scalar_0::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(square_of_a_scalar_0::run),
    },
    Case {
        name: "square_of_a_scalar_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(square_of_a_scalar_1::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(square_of_a_scalar_1::run),
    },
    Case {
        name: "square_of_a_scalar_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(square_of_a_scalar_2::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(square_of_a_scalar_2::run),
    },
    Case {
        name: "sqrt_of_a_reference_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(sqrt_of_a_reference_0::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(sqrt_of_a_reference_0::run),
    },
    Case {
        name: "sqrt_of_a_reference_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(sqrt_of_a_reference_1::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(sqrt_of_a_reference_1::run),
    },
    Case {
        name: "sqrt_of_a_reference_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(sqrt_of_a_reference_2::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(sqrt_of_a_reference_2::run),
    },
    Case {
        name: "max_of_a_reference_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(max_of_a_reference_0::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(max_of_a_reference_0::run),
    },
    Case {
        name: "max_of_a_reference_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(max_of_a_reference_1::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(max_of_a_reference_1::run),
    },
    Case {
        name: "max_of_a_reference_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(max_of_a_reference_2::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(max_of_a_reference_2::run),
    },
    Case {
        name: "not_a_scalar_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(not_a_scalar_0::run(a[0].take(), a[1].take(), not_a_scalar_0::f32(a[2].take()))),
        stats: || xcs::stats(not_a_scalar_0::run),
    },
    Case {
        name: "not_a_scalar_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(not_a_scalar_1::run(a[0].take(), a[1].take(), not_a_scalar_1::f32(a[2].take()))),
        stats: || xcs::stats(not_a_scalar_1::run),
    },
    Case {
        name: "not_a_scalar_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(not_a_scalar_2::run(a[0].take(), a[1].take(), not_a_scalar_2::f32(a[2].take()))),
        stats: || xcs::stats(not_a_scalar_2::run),
    },
    Case {
        name: "not_a_tensor_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(not_a_tensor_0::run(&not_a_tensor_0::Tensor(a[0].take()), a[2].take())),
        stats: || xcs::stats(not_a_tensor_0::run),
    },
    Case {
        name: "not_a_tensor_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(not_a_tensor_1::run(&not_a_tensor_1::Tensor(a[0].take()), a[2].take())),
        stats: || xcs::stats(not_a_tensor_1::run),
    },
    Case {
        name: "not_a_tensor_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(not_a_tensor_2::run(&not_a_tensor_2::Tensor(a[0].take()), a[2].take())),
        stats: || xcs::stats(not_a_tensor_2::run),
    },
    Case {
        name: "not_a_constructor_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(not_a_constructor_0::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(not_a_constructor_0::run),
    },
    Case {
        name: "not_a_constructor_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(not_a_constructor_1::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(not_a_constructor_1::run),
    },
    Case {
        name: "not_a_constructor_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(not_a_constructor_2::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(not_a_constructor_2::run),
    },
    Case {
        name: "another_name_0",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(another_name_0::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(another_name_0::run),
    },
    Case {
        name: "another_name_1",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(another_name_1::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(another_name_1::run),
    },
    Case {
        name: "another_name_2",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(another_name_2::run(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(another_name_2::run),
    },
    Case {
        name: "scaled_by_a_type_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(scaled_by_a_type_0::run(a[0].take(), a[1].take(), &scaled_by_a_type_0::Scale(a[2].take()))),
        stats: || xcs::stats(scaled_by_a_type_0::run),
    },
    Case {
        name: "scaled_by_a_type_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(scaled_by_a_type_1::run(a[0].take(), a[1].take(), &scaled_by_a_type_1::Scale(a[2].take()))),
        stats: || xcs::stats(scaled_by_a_type_1::run),
    },
    Case {
        name: "scaled_by_a_type_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(scaled_by_a_type_2::run(a[0].take(), a[1].take(), &scaled_by_a_type_2::Scale(a[2].take()))),
        stats: || xcs::stats(scaled_by_a_type_2::run),
    },
    Case {
        name: "written_by_a_macro_0",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(written_by_a_macro_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(written_by_a_macro_0),
    },
    Case {
        name: "written_by_a_macro_1",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(written_by_a_macro_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(written_by_a_macro_1),
    },
    Case {
        name: "written_by_a_macro_2",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(written_by_a_macro_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(written_by_a_macro_2),
    },
    Case {
        name: "completed_by_a_macro_0",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(completed_by_a_macro_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(completed_by_a_macro_0),
    },
    Case {
        name: "completed_by_a_macro_1",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(completed_by_a_macro_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(completed_by_a_macro_1),
    },
    Case {
        name: "completed_by_a_macro_2",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(completed_by_a_macro_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(completed_by_a_macro_2),
    },
    Case {
        name: "loud_capitals_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(loud_capitals_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(loud_capitals_0),
    },
    Case {
        name: "loud_capitals_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(loud_capitals_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(loud_capitals_1),
    },
    Case {
        name: "loud_capitals_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(loud_capitals_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(loud_capitals_2),
    },
    Case {
        name: "capitals_0",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(capitals_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(capitals_0),
    },
    Case {
        name: "capitals_1",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(capitals_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(capitals_1),
    },
    Case {
        name: "capitals_2",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(capitals_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(capitals_2),
    },
];
