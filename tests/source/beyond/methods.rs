//! Methods: what `self` holds is no argument that a plan knows.

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
    pub fn field_2(&self, x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let y = (y * y).gelu();
        (&y + &y) * self.scale
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
    pub fn tensor_field_2(&self, x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let y = x / y;
        (&y - &y).atan2(k.abs()) + &self.bias
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
    pub fn field_bound_2(&self, x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let Model { scale, bias, .. } = self;
        let signal = y.floor();
        ((y / x) + bias) * *scale
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
    pub fn by_value_2(self, x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let response: Tensor = x.signum();
        (&response / k) - self.bias
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
    #[twin]
    pub fn changing_2(&mut self, x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        self.calls += 1;
        let response = y - x;
        y.minimum(SCALE) * self.calls as f32
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
    fn rate_calls_another_2(&self) -> f32 {
        effect("rate", self.scale)
    }

    #[twin]
    pub fn calls_another_2(&self, x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let scaled: Tensor = (x + x).log2();
        x.square() * self.rate_calls_another_2()
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

impl Model {
    #[twin]
    pub fn self_unused_2(&self, x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let scaled: Tensor = y.relu().relu();
        &scaled * (&scaled / &scaled)
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

pub struct Guarded_self_unused_and_dropped_2(Noisy);

impl Guarded_self_unused_and_dropped_2 {
    #[twin]
    pub fn self_unused_and_dropped_2(self, x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let energy = x.relu().relu();
        &energy / &energy - &energy * &energy
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

impl Model {
    #[twin]
    pub fn no_receiver_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let curve = y.square();
        curve.powf(k.floor())
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

impl<T> Layer<T> {
    #[twin]
    pub fn of_a_generic_type_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let y = y / k;
        y.minimum(k) * k.exp()
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

pub trait Rate_associated_constant_2 {
    const RATE: f32;

    #[twin]
    fn associated_constant_2(x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let curve = y.powf(k) * x;
        curve.sin() * Self::RATE
    }
}

impl Rate_associated_constant_2 for Mild {
    const RATE: f32 = 0.5;
}

impl Rate_associated_constant_2 for Strong {
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

pub trait Provided_provided_2 {
    fn rate(&self) -> f32;

    #[twin]
    fn provided_2(&self, x: &Tensor, y: &Tensor, k: f32) -> Tensor {
        let scaled: Tensor = (y * SCALE).sin();
        y.square() * self.rate()
    }
}

impl Provided_provided_2 for Mild {
    fn rate(&self) -> f32 {
        effect("mild", 0.5)
    }
}

impl Provided_provided_2 for Strong {
    fn rate(&self) -> f32 {
        effect("strong", 2.0)
    }
}

pub const CASES: &[Case] = &[
    Case {
        name: "field_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(Model::new(a[2].take()).field_0(a[0].take(), a[1].take(), 0.5)),
        stats: || xcs::stats(Model::field_0),
    },
    Case {
        name: "field_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(Model::new(a[2].take()).field_1(a[0].take(), a[1].take(), 0.5)),
        stats: || xcs::stats(Model::field_1),
    },
    Case {
        name: "field_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(Model::new(a[2].take()).field_2(a[0].take(), a[1].take(), 0.5)),
        stats: || xcs::stats(Model::field_2),
    },
    Case {
        name: "tensor_field_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(Model::new(a[2].take()).tensor_field_0(a[0].take(), a[1].take(), 0.5)),
        stats: || xcs::stats(Model::tensor_field_0),
    },
    Case {
        name: "tensor_field_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(Model::new(a[2].take()).tensor_field_1(a[0].take(), a[1].take(), 0.5)),
        stats: || xcs::stats(Model::tensor_field_1),
    },
    Case {
        name: "tensor_field_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(Model::new(a[2].take()).tensor_field_2(a[0].take(), a[1].take(), 0.5)),
        stats: || xcs::stats(Model::tensor_field_2),
    },
    Case {
        name: "field_bound_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(Model::new(a[2].take()).field_bound_0(a[0].take(), a[1].take(), 0.5)),
        stats: || xcs::stats(Model::field_bound_0),
    },
    Case {
        name: "field_bound_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(Model::new(a[2].take()).field_bound_1(a[0].take(), a[1].take(), 0.5)),
        stats: || xcs::stats(Model::field_bound_1),
    },
    Case {
        name: "field_bound_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(Model::new(a[2].take()).field_bound_2(a[0].take(), a[1].take(), 0.5)),
        stats: || xcs::stats(Model::field_bound_2),
    },
    Case {
        name: "by_value_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(Model::new(a[2].take()).by_value_0(a[0].take(), a[1].take(), 0.5)),
        stats: || xcs::stats(Model::by_value_0),
    },
    Case {
        name: "by_value_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(Model::new(a[2].take()).by_value_1(a[0].take(), a[1].take(), 0.5)),
        stats: || xcs::stats(Model::by_value_1),
    },
    Case {
        name: "by_value_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(Model::new(a[2].take()).by_value_2(a[0].take(), a[1].take(), 0.5)),
        stats: || xcs::stats(Model::by_value_2),
    },
    Case {
        name: "changing_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give({ let mut model = Model::new(1.0); let args = || (a[0].take(), a[1].take(), a[2].take()); let (x, y, k) = args(); let first = model.changing_0(x, y, k); let (x, y, k) = args(); (first, model.changing_0(x, y, k), model.calls) }),
        stats: || xcs::stats(Model::changing_0),
    },
    Case {
        name: "changing_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give({ let mut model = Model::new(1.0); let args = || (a[0].take(), a[1].take(), a[2].take()); let (x, y, k) = args(); let first = model.changing_1(x, y, k); let (x, y, k) = args(); (first, model.changing_1(x, y, k), model.calls) }),
        stats: || xcs::stats(Model::changing_1),
    },
    Case {
        name: "changing_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give({ let mut model = Model::new(1.0); let args = || (a[0].take(), a[1].take(), a[2].take()); let (x, y, k) = args(); let first = model.changing_2(x, y, k); let (x, y, k) = args(); (first, model.changing_2(x, y, k), model.calls) }),
        stats: || xcs::stats(Model::changing_2),
    },
    Case {
        name: "calls_another_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(Model::new(a[2].take()).calls_another_0(a[0].take(), a[1].take(), 0.5)),
        stats: || xcs::stats(Model::calls_another_0),
    },
    Case {
        name: "calls_another_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(Model::new(a[2].take()).calls_another_1(a[0].take(), a[1].take(), 0.5)),
        stats: || xcs::stats(Model::calls_another_1),
    },
    Case {
        name: "calls_another_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(Model::new(a[2].take()).calls_another_2(a[0].take(), a[1].take(), 0.5)),
        stats: || xcs::stats(Model::calls_another_2),
    },
    Case {
        name: "self_unused_0",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(Model::new(1.0).self_unused_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(Model::self_unused_0),
    },
    Case {
        name: "self_unused_1",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(Model::new(1.0).self_unused_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(Model::self_unused_1),
    },
    Case {
        name: "self_unused_2",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(Model::new(1.0).self_unused_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(Model::self_unused_2),
    },
    Case {
        name: "self_unused_and_dropped_0",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(Guarded_self_unused_and_dropped_0(Noisy("self")).self_unused_and_dropped_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(Guarded_self_unused_and_dropped_0::self_unused_and_dropped_0),
    },
    Case {
        name: "self_unused_and_dropped_1",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(Guarded_self_unused_and_dropped_1(Noisy("self")).self_unused_and_dropped_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(Guarded_self_unused_and_dropped_1::self_unused_and_dropped_1),
    },
    Case {
        name: "self_unused_and_dropped_2",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(Guarded_self_unused_and_dropped_2(Noisy("self")).self_unused_and_dropped_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(Guarded_self_unused_and_dropped_2::self_unused_and_dropped_2),
    },
    Case {
        name: "no_receiver_0",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(Model::no_receiver_0(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(Model::no_receiver_0),
    },
    Case {
        name: "no_receiver_1",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(Model::no_receiver_1(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(Model::no_receiver_1),
    },
    Case {
        name: "no_receiver_2",
        claim: Claim::Listed,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give(Model::no_receiver_2(a[0].take(), a[1].take(), a[2].take())),
        stats: || xcs::stats(Model::no_receiver_2),
    },
    Case {
        name: "of_a_generic_type_0",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give((Layer::<u8>::of_a_generic_type_0(a[0].take(), a[1].take(), a[2].take()), Layer::<i8>::of_a_generic_type_0(a[0].take(), a[1].take(), a[2].take()))),
        stats: || xcs::stats(Layer::<u8>::of_a_generic_type_0),
    },
    Case {
        name: "of_a_generic_type_1",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give((Layer::<u8>::of_a_generic_type_1(a[0].take(), a[1].take(), a[2].take()), Layer::<i8>::of_a_generic_type_1(a[0].take(), a[1].take(), a[2].take()))),
        stats: || xcs::stats(Layer::<u8>::of_a_generic_type_1),
    },
    Case {
        name: "of_a_generic_type_2",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give((Layer::<u8>::of_a_generic_type_2(a[0].take(), a[1].take(), a[2].take()), Layer::<i8>::of_a_generic_type_2(a[0].take(), a[1].take(), a[2].take()))),
        stats: || xcs::stats(Layer::<u8>::of_a_generic_type_2),
    },
    Case {
        name: "associated_constant_0",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give((<Mild as Rate_associated_constant_0>::associated_constant_0(a[0].take(), a[1].take(), a[2].take()), <Strong as Rate_associated_constant_0>::associated_constant_0(a[0].take(), a[1].take(), a[2].take()))),
        stats: || xcs::stats(<Mild as Rate_associated_constant_0>::associated_constant_0),
    },
    Case {
        name: "associated_constant_1",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give((<Mild as Rate_associated_constant_1>::associated_constant_1(a[0].take(), a[1].take(), a[2].take()), <Strong as Rate_associated_constant_1>::associated_constant_1(a[0].take(), a[1].take(), a[2].take()))),
        stats: || xcs::stats(<Mild as Rate_associated_constant_1>::associated_constant_1),
    },
    Case {
        name: "associated_constant_2",
        claim: Claim::Either,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give((<Mild as Rate_associated_constant_2>::associated_constant_2(a[0].take(), a[1].take(), a[2].take()), <Strong as Rate_associated_constant_2>::associated_constant_2(a[0].take(), a[1].take(), a[2].take()))),
        stats: || xcs::stats(<Mild as Rate_associated_constant_2>::associated_constant_2),
    },
    Case {
        name: "provided_0",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give((Mild.provided_0(a[0].take(), a[1].take(), a[2].take()), Strong.provided_0(a[0].take(), a[1].take(), a[2].take()))),
        stats: || xcs::stats(<Mild as Provided_provided_0>::provided_0),
    },
    Case {
        name: "provided_1",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give((Mild.provided_1(a[0].take(), a[1].take(), a[2].take()), Strong.provided_1(a[0].take(), a[1].take(), a[2].take()))),
        stats: || xcs::stats(<Mild as Provided_provided_1>::provided_1),
    },
    Case {
        name: "provided_2",
        claim: Claim::Beyond,
        world: World::Own,
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: |a| give((Mild.provided_2(a[0].take(), a[1].take(), a[2].take()), Strong.provided_2(a[0].take(), a[1].take(), a[2].take()))),
        stats: || xcs::stats(<Mild as Provided_provided_2>::provided_2),
    },
];
