//! Names that are not what they look like: each of these bodies could be read as tensor work.

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

pub const CASES: &[Case] = &[
    case!("exp_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| exp_0::run(a[0].take(), a[1].take(), a[2].take()), exp_0::run),
    case!("exp_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| exp_1::run(a[0].take(), a[1].take(), a[2].take()), exp_1::run),
    case!("exp_tracked_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| exp_tracked_0::run(a[0].take(), a[1].take(), a[2].take()), exp_tracked_0::run),
    case!("exp_tracked_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| exp_tracked_1::run(a[0].take(), a[1].take(), a[2].take()), exp_tracked_1::run),
    case!("exp_of_another_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| exp_of_another_0::run(a[0].take(), a[1].take(), a[2].take()), exp_of_another_0::run),
    case!("exp_of_another_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| exp_of_another_1::run(a[0].take(), a[1].take(), a[2].take()), exp_of_another_1::run),
    case!("exp_of_nothing_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| exp_of_nothing_0::run(a[0].take(), a[1].take(), a[2].take()), exp_of_nothing_0::run),
    case!("exp_of_nothing_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| exp_of_nothing_1::run(a[0].take(), a[1].take(), a[2].take()), exp_of_nothing_1::run),
    case!("sum_tracked_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| sum_tracked_0::run(a[0].take(), a[1].take(), a[2].take()), sum_tracked_0::run),
    case!("sum_tracked_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| sum_tracked_1::run(a[0].take(), a[1].take(), a[2].take()), sum_tracked_1::run),
    case!("powi_of_a_state_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| powi_of_a_state_0::run(a[0].take(), a[1].take(), a[2].take()), powi_of_a_state_0::run),
    case!("powi_of_a_state_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| powi_of_a_state_1::run(a[0].take(), a[1].take(), a[2].take()), powi_of_a_state_1::run),
    case!("slice_of_a_state_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| slice_of_a_state_0::run(a[0].take(), a[1].take(), a[2].take()), slice_of_a_state_0::run),
    case!("slice_of_a_state_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| slice_of_a_state_1::run(a[0].take(), a[1].take(), a[2].take()), slice_of_a_state_1::run),
    case!("reshape_loud_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| reshape_loud_0::run(a[0].take(), a[1].take(), a[2].take()), reshape_loud_0::run),
    case!("reshape_loud_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| reshape_loud_1::run(a[0].take(), a[1].take(), a[2].take()), reshape_loud_1::run),
    case!("clone_loud_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| clone_loud_0::run(a[0].take(), a[1].take(), a[2].take()), clone_loud_0::run),
    case!("clone_loud_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| clone_loud_1::run(a[0].take(), a[1].take(), a[2].take()), clone_loud_1::run),
    case!("len_loud_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| len_loud_0::run(a[0].take(), a[1].take(), a[2].take()), len_loud_0::run),
    case!("len_loud_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| len_loud_1::run(a[0].take(), a[1].take(), a[2].take()), len_loud_1::run),
    case!("len_of_a_state_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| len_of_a_state_0::run(a[0].take(), a[1].take(), a[2].take()), len_of_a_state_0::run),
    case!("len_of_a_state_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| len_of_a_state_1::run(a[0].take(), a[1].take(), a[2].take()), len_of_a_state_1::run),
    case!("rank_of_a_state_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| rank_of_a_state_0::run(a[0].take(), a[1].take(), a[2].take()), rank_of_a_state_0::run),
    case!("rank_of_a_state_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| rank_of_a_state_1::run(a[0].take(), a[1].take(), a[2].take()), rank_of_a_state_1::run),
    case!("item_loud_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| item_loud_0::run(a[0].take(), a[1].take(), a[2].take()), item_loud_0::run),
    case!("item_loud_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| item_loud_1::run(a[0].take(), a[1].take(), a[2].take()), item_loud_1::run),
    case!("own_method_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| own_method_0::run(a[0].take(), a[1].take(), a[2].take()), own_method_0::run),
    case!("own_method_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| own_method_1::run(a[0].take(), a[1].take(), a[2].take()), own_method_1::run),
    case!("square_of_a_scalar_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| square_of_a_scalar_0::run(a[0].take(), a[1].take(), a[2].take()), square_of_a_scalar_0::run),
    case!("square_of_a_scalar_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| square_of_a_scalar_1::run(a[0].take(), a[1].take(), a[2].take()), square_of_a_scalar_1::run),
    case!("sqrt_of_a_reference_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| sqrt_of_a_reference_0::run(a[0].take(), a[1].take(), a[2].take()), sqrt_of_a_reference_0::run),
    case!("sqrt_of_a_reference_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| sqrt_of_a_reference_1::run(a[0].take(), a[1].take(), a[2].take()), sqrt_of_a_reference_1::run),
    case!("max_of_a_reference_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| max_of_a_reference_0::run(a[0].take(), a[1].take(), a[2].take()), max_of_a_reference_0::run),
    case!("max_of_a_reference_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| max_of_a_reference_1::run(a[0].take(), a[1].take(), a[2].take()), max_of_a_reference_1::run),
    case!("not_a_scalar_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| not_a_scalar_0::run(a[0].take(), a[1].take(), not_a_scalar_0::f32(a[2].take())), not_a_scalar_0::run),
    case!("not_a_scalar_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| not_a_scalar_1::run(a[0].take(), a[1].take(), not_a_scalar_1::f32(a[2].take())), not_a_scalar_1::run),
    case!("not_a_tensor_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| not_a_tensor_0::run(&not_a_tensor_0::Tensor(a[0].take()), a[2].take()), not_a_tensor_0::run),
    case!("not_a_tensor_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| not_a_tensor_1::run(&not_a_tensor_1::Tensor(a[0].take()), a[2].take()), not_a_tensor_1::run),
    case!("not_a_constructor_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| not_a_constructor_0::run(a[0].take(), a[1].take(), a[2].take()), not_a_constructor_0::run),
    case!("not_a_constructor_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| not_a_constructor_1::run(a[0].take(), a[1].take(), a[2].take()), not_a_constructor_1::run),
    case!("another_name_0": Either Own ["f32 nm" "f32 nm" "f32"], |a| another_name_0::run(a[0].take(), a[1].take(), a[2].take()), another_name_0::run),
    case!("another_name_1": Either Own ["f32 nm" "f32 nm" "f32"], |a| another_name_1::run(a[0].take(), a[1].take(), a[2].take()), another_name_1::run),
    case!("scaled_by_a_type_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| scaled_by_a_type_0::run(a[0].take(), a[1].take(), &scaled_by_a_type_0::Scale(a[2].take())), scaled_by_a_type_0::run),
    case!("scaled_by_a_type_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| scaled_by_a_type_1::run(a[0].take(), a[1].take(), &scaled_by_a_type_1::Scale(a[2].take())), scaled_by_a_type_1::run),
    case!("written_by_a_macro_0": Either Own ["f32 nm" "f32 nm" "f32"], |a| written_by_a_macro_0(a[0].take(), a[1].take(), a[2].take()), written_by_a_macro_0),
    case!("written_by_a_macro_1": Either Own ["f32 nm" "f32 nm" "f32"], |a| written_by_a_macro_1(a[0].take(), a[1].take(), a[2].take()), written_by_a_macro_1),
    case!("completed_by_a_macro_0": Either Own ["f32 nm" "f32 nm" "f32"], |a| completed_by_a_macro_0(a[0].take(), a[1].take(), a[2].take()), completed_by_a_macro_0),
    case!("completed_by_a_macro_1": Either Own ["f32 nm" "f32 nm" "f32"], |a| completed_by_a_macro_1(a[0].take(), a[1].take(), a[2].take()), completed_by_a_macro_1),
    case!("loud_capitals_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| loud_capitals_0(a[0].take(), a[1].take(), a[2].take()), loud_capitals_0),
    case!("loud_capitals_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| loud_capitals_1(a[0].take(), a[1].take(), a[2].take()), loud_capitals_1),
    case!("capitals_0": Either Own ["f32 nm" "f32 nm" "f32"], |a| capitals_0(a[0].take(), a[1].take(), a[2].take()), capitals_0),
    case!("capitals_1": Either Own ["f32 nm" "f32 nm" "f32"], |a| capitals_1(a[0].take(), a[1].take(), a[2].take()), capitals_1),
];
