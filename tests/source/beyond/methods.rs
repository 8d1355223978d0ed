//! Methods: what `self` holds is no argument that a plan knows.

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

use std::marker::PhantomData;

pub struct Model {
    scale: f32,
    bias: Tensor,
    calls: usize,
}

impl Model {
    /// Two of them are told apart by what they hold alone.
    fn new(scale: f32) -> Model {
        Model { scale, bias: Tensor::from_slice(&[scale]), calls: 0 }
    }
}

pub struct Layer<T>(PhantomData<T>);

pub struct Mild;
pub struct Strong;

#[twin]
pub fn picked_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let y = k * y.abs();
    let order = Tensor::<i64>::arange(0, x.shape()[0] as i64, 1);
    (&y * &y).index_select(0, &order)
}

#[twin]
pub fn picked_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
    let energy = (y * y).round();
    let order = Tensor::<i64>::arange(0, x.shape()[0] as i64, 1);
    energy.abs().relu().index_select(0, &order)
}

impl Model {
    #[twin]
    pub fn field_0(&self, x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let curve = (x - k).minimum(y / y);
        (&curve + x + (k - k - y)) * self.scale
    }
}

impl Model {
    #[twin]
    pub fn field_1(&self, x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let scaled: Tensor = y.relu();
        (&scaled / (&scaled + k.exp())) * self.scale
    }
}

impl Model {
    #[twin]
    pub fn tensor_field_0(&self, x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let scaled = y - y;
        (k / scaled.log10()) + &self.bias
    }
}

impl Model {
    #[twin]
    pub fn tensor_field_1(&self, x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let scaled = y.maximum(y);
        (k.tanh() + &scaled) + &self.bias
    }
}

impl Model {
    #[twin]
    pub fn field_bound_0(&self, x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let Model { scale, bias, .. } = self;
        let shifted = x + 0.0 - k;
        (shifted.signum() + bias) * *scale
    }
}

impl Model {
    #[twin]
    pub fn field_bound_1(&self, x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let Model { scale, bias, .. } = self;
        let response = x.abs();
        ((&response - &response).recip() + bias) * *scale
    }
}

impl Model {
    #[twin]
    pub fn by_value_0(self, x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let curve = y + y;
        (x + y) - self.bias
    }
}

impl Model {
    #[twin]
    pub fn by_value_1(self, x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let energy = x.square().sinh();
        (&energy * &energy) - self.bias
    }
}

impl Model {
    #[twin]
    pub fn changing_0(&mut self, x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        self.calls += 1;
        let y: Tensor = y.relu();
        y.powf(k) * self.calls as f32
    }
}

impl Model {
    #[twin]
    pub fn changing_1(&mut self, x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        self.calls += 1;
        let shifted: Tensor = y.abs() + x;
        shifted.square() * self.calls as f32
    }
}

impl Model {
    fn rate_calls_another_0(&self) -> f32 {
        effect("rate", self.scale)
    }

    #[twin]
    pub fn calls_another_0(&self, x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let curve = y.tanh();
        curve.maximum(curve.square()) * self.rate_calls_another_0()
    }
}

impl Model {
    fn rate_calls_another_1(&self) -> f32 {
        effect("rate", self.scale)
    }

    #[twin]
    pub fn calls_another_1(&self, x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let y = (y - k.abs()).ln_1p();
        y.square() * self.rate_calls_another_1()
    }
}

impl Model {
    #[twin]
    pub fn self_unused_0(&self, x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let curve = y.minimum(k * k);
        x.tanh()
    }
}

impl Model {
    #[twin]
    pub fn self_unused_1(&self, x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let shifted = y.ln_1p().maximum(y.relu());
        x.abs()
    }
}

pub struct Guarded_self_unused_and_dropped_0(Noisy);

impl Guarded_self_unused_and_dropped_0 {
    #[twin]
    pub fn self_unused_and_dropped_0(self, x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let energy = y.minimum(SCALE).minimum(y);
        (&energy + y).relu()
    }
}

pub struct Guarded_self_unused_and_dropped_1(Noisy);

impl Guarded_self_unused_and_dropped_1 {
    #[twin]
    pub fn self_unused_and_dropped_1(self, x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let signal = y / y.softplus();
        x.powf(&signal)
    }
}

impl Model {
    #[twin]
    pub fn no_receiver_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let signal = y.tan().maximum(y);
        x.cos()
    }
}

impl Model {
    #[twin]
    pub fn no_receiver_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let shifted = y - x;
        y.abs() / k
    }
}

impl<T> Layer<T> {
    #[twin]
    pub fn of_a_generic_type_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let shifted = (y + x) / (k * x);
        &shifted - &shifted
    }
}

impl<T> Layer<T> {
    #[twin]
    pub fn of_a_generic_type_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let shifted = y - y;
        shifted.abs()
    }
}

pub trait Rate_associated_constant_0 {
    const RATE: f32;

    #[twin]
    fn associated_constant_0(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let y = x - y - k;
        x.powf(k) * Self::RATE
    }
}

impl Rate_associated_constant_0 for Mild {
    const RATE: f32 = 0.5;
}

impl Rate_associated_constant_0 for Strong {
    const RATE: f32 = 2.0;
}

pub trait Rate_associated_constant_1 {
    const RATE: f32;

    #[twin]
    fn associated_constant_1(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let scaled = y.powf(y);
        (x.maximum(&scaled) + -1.0) * Self::RATE
    }
}

impl Rate_associated_constant_1 for Mild {
    const RATE: f32 = 0.5;
}

impl Rate_associated_constant_1 for Strong {
    const RATE: f32 = 2.0;
}

pub trait Provided_provided_0 {
    fn rate(&self) -> f32;

    #[twin]
    fn provided_0(&self, x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let response = y.minimum(y.signum());
        x.atan2(SCALE).ln() * self.rate()
    }
}

impl Provided_provided_0 for Mild {
    fn rate(&self) -> f32 {
        effect("mild", 0.5)
    }
}

impl Provided_provided_0 for Strong {
    fn rate(&self) -> f32 {
        effect("strong", 2.0)
    }
}

pub trait Provided_provided_1 {
    fn rate(&self) -> f32;

    #[twin]
    fn provided_1(&self, x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let energy = y.square();
        y.trunc() * self.rate()
    }
}

impl Provided_provided_1 for Mild {
    fn rate(&self) -> f32 {
        effect("mild", 0.5)
    }
}

impl Provided_provided_1 for Strong {
    fn rate(&self) -> f32 {
        effect("strong", 2.0)
    }
}

pub const CASES: &[Case] = &[
    case!("picked_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| picked_0(a[0].take(), a[1].take(), a[2].take()), picked_0),
    case!("picked_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| picked_1(a[0].take(), a[1].take(), a[2].take()), picked_1),
    case!("field_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| Model::new(a[2].take()).field_0(a[0].take(), a[1].take(), 0.5), Model::field_0),
    case!("field_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| Model::new(a[2].take()).field_1(a[0].take(), a[1].take(), 0.5), Model::field_1),
    case!("tensor_field_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| Model::new(a[2].take()).tensor_field_0(a[0].take(), a[1].take(), 0.5), Model::tensor_field_0),
    case!("tensor_field_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| Model::new(a[2].take()).tensor_field_1(a[0].take(), a[1].take(), 0.5), Model::tensor_field_1),
    case!("field_bound_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| Model::new(a[2].take()).field_bound_0(a[0].take(), a[1].take(), 0.5), Model::field_bound_0),
    case!("field_bound_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| Model::new(a[2].take()).field_bound_1(a[0].take(), a[1].take(), 0.5), Model::field_bound_1),
    case!("by_value_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| Model::new(a[2].take()).by_value_0(a[0].take(), a[1].take(), 0.5), Model::by_value_0),
    case!("by_value_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| Model::new(a[2].take()).by_value_1(a[0].take(), a[1].take(), 0.5), Model::by_value_1),
    case!("changing_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| { let mut model = Model::new(1.0); let args = || (a[0].take(), a[1].take(), a[2].take()); let (x, y, k) = args(); let first = model.changing_0(x, y, k); let (x, y, k) = args(); (first, model.changing_0(x, y, k), model.calls) }, Model::changing_0),
    case!("changing_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| { let mut model = Model::new(1.0); let args = || (a[0].take(), a[1].take(), a[2].take()); let (x, y, k) = args(); let first = model.changing_1(x, y, k); let (x, y, k) = args(); (first, model.changing_1(x, y, k), model.calls) }, Model::changing_1),
    case!("calls_another_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| Model::new(a[2].take()).calls_another_0(a[0].take(), a[1].take(), 0.5), Model::calls_another_0),
    case!("calls_another_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| Model::new(a[2].take()).calls_another_1(a[0].take(), a[1].take(), 0.5), Model::calls_another_1),
    case!("self_unused_0": Listed Own ["f32 nm" "f32 nm" "f32"], |a| Model::new(1.0).self_unused_0(a[0].take(), a[1].take(), a[2].take()), Model::self_unused_0),
    case!("self_unused_1": Listed Own ["f32 nm" "f32 nm" "f32"], |a| Model::new(1.0).self_unused_1(a[0].take(), a[1].take(), a[2].take()), Model::self_unused_1),
    case!("self_unused_and_dropped_0": Either Own ["f32 nm" "f32 nm" "f32"], |a| Guarded_self_unused_and_dropped_0(Noisy("self")).self_unused_and_dropped_0(a[0].take(), a[1].take(), a[2].take()), Guarded_self_unused_and_dropped_0::self_unused_and_dropped_0),
    case!("self_unused_and_dropped_1": Either Own ["f32 nm" "f32 nm" "f32"], |a| Guarded_self_unused_and_dropped_1(Noisy("self")).self_unused_and_dropped_1(a[0].take(), a[1].take(), a[2].take()), Guarded_self_unused_and_dropped_1::self_unused_and_dropped_1),
    case!("no_receiver_0": Listed Own ["f32 nm" "f32 nm" "f32"], |a| Model::no_receiver_0(a[0].take(), a[1].take(), a[2].take()), Model::no_receiver_0),
    case!("no_receiver_1": Listed Own ["f32 nm" "f32 nm" "f32"], |a| Model::no_receiver_1(a[0].take(), a[1].take(), a[2].take()), Model::no_receiver_1),
    case!("of_a_generic_type_0": Either Own ["f32 nm" "f32 nm" "f32"], |a| (Layer::<u8>::of_a_generic_type_0(a[0].take(), a[1].take(), a[2].take()), Layer::<i8>::of_a_generic_type_0(a[0].take(), a[1].take(), a[2].take())), Layer::<u8>::of_a_generic_type_0),
    case!("of_a_generic_type_1": Either Own ["f32 nm" "f32 nm" "f32"], |a| (Layer::<u8>::of_a_generic_type_1(a[0].take(), a[1].take(), a[2].take()), Layer::<i8>::of_a_generic_type_1(a[0].take(), a[1].take(), a[2].take())), Layer::<u8>::of_a_generic_type_1),
    case!("associated_constant_0": Either Own ["f32 nm" "f32 nm" "f32"], |a| (<Mild as Rate_associated_constant_0>::associated_constant_0(a[0].take(), a[1].take(), a[2].take()), <Strong as Rate_associated_constant_0>::associated_constant_0(a[0].take(), a[1].take(), a[2].take())), <Mild as Rate_associated_constant_0>::associated_constant_0),
    case!("associated_constant_1": Either Own ["f32 nm" "f32 nm" "f32"], |a| (<Mild as Rate_associated_constant_1>::associated_constant_1(a[0].take(), a[1].take(), a[2].take()), <Strong as Rate_associated_constant_1>::associated_constant_1(a[0].take(), a[1].take(), a[2].take())), <Mild as Rate_associated_constant_1>::associated_constant_1),
    case!("provided_0": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| (Mild.provided_0(a[0].take(), a[1].take(), a[2].take()), Strong.provided_0(a[0].take(), a[1].take(), a[2].take())), <Mild as Provided_provided_0>::provided_0),
    case!("provided_1": Beyond Own ["f32 nm" "f32 nm" "f32"], |a| (Mild.provided_1(a[0].take(), a[1].take(), a[2].take()), Strong.provided_1(a[0].take(), a[1].take(), a[2].take())), <Mild as Provided_provided_1>::provided_1),
];
