//! What `self` holds, and what it does not matter for.

use super::{BEYOND, Template, Topic};

pub const TOPIC: Topic = Topic {
    file: "methods",
    about: "Methods: what `self` holds is no argument that a plan knows.",
    items: ITEMS,
    templates: TEMPLATES,
};

const ITEMS: &str = r#"use std::marker::PhantomData;

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
"#;

const TEMPLATES: &[Template] = &[
    Template {
        name: "picked",
        source: "$let\nlet order = Tensor::<i64>::arange(0, x.shape()[0] as i64, 1);\n$p.index_select(0, &order)",
        ..BEYOND
    },
    Template {
        name: "field",
        call: "Model::new(a[2].take()).NAME(a[0].take(), a[1].take(), 0.5)",
        path: "Model::NAME",
        source: "impl Model {\n    #[twin]\n    pub fn NAME(&self, x: &Tensor, y: &Tensor, k: f32) -> Tensor {\n        \
                 $let\n        $p * self.scale\n    }\n}",
        ..BEYOND
    },
    Template {
        name: "tensor_field",
        call: "Model::new(a[2].take()).NAME(a[0].take(), a[1].take(), 0.5)",
        path: "Model::NAME",
        source: "impl Model {\n    #[twin]\n    pub fn NAME(&self, x: &Tensor, y: &Tensor, k: f32) -> Tensor {\n        \
                 $let\n        $p + &self.bias\n    }\n}",
        ..BEYOND
    },
    Template {
        name: "field_bound",
        call: "Model::new(a[2].take()).NAME(a[0].take(), a[1].take(), 0.5)",
        path: "Model::NAME",
        source: "impl Model {\n    #[twin]\n    pub fn NAME(&self, x: &Tensor, y: &Tensor, k: f32) -> Tensor {\n        let \
                 Model { scale, bias, .. } = self;\n        $let\n        ($p + bias) * *scale\n    }\n}",
        ..BEYOND
    },
    Template {
        name: "by_value",
        call: "Model::new(a[2].take()).NAME(a[0].take(), a[1].take(), 0.5)",
        path: "Model::NAME",
        source: "impl Model {\n    #[twin]\n    pub fn NAME(self, x: &Tensor, y: &Tensor, k: f32) -> Tensor {\n        \
                 $let\n        $p - self.bias\n    }\n}",
        ..BEYOND
    },
    Template {
        name: "changing",
        call: "{ let mut model = Model::new(1.0); let args = || (a[0].take(), a[1].take(), a[2].take()); \
               let (x, y, k) = args(); let first = model.NAME(x, y, k); let (x, y, k) = args(); (first, model.NAME(x, y, k), \
               model.calls) }",
        path: "Model::NAME",
        source: "impl Model {\n    #[twin]\n    pub fn NAME(&mut self, x: &Tensor, y: &Tensor, k: f32) -> Tensor {\n        \
                 self.calls += 1;\n        $let\n        $p * self.calls as f32\n    }\n}",
        ..BEYOND
    },
    Template {
        name: "calls_another",
        call: "Model::new(a[2].take()).NAME(a[0].take(), a[1].take(), 0.5)",
        path: "Model::NAME",
        source: "impl Model {\n    fn rate_NAME(&self) -> f32 {\n        effect(\"rate\", self.scale)\n    }\n\n    #[twin]\n    \
                 pub fn NAME(&self, x: &Tensor, y: &Tensor, k: f32) -> Tensor {\n        $let\n        $p * \
                 self.rate_NAME()\n    }\n}",
        ..BEYOND
    },
    Template {
        name: "self_unused",
        claim: "Listed",
        call: "Model::new(1.0).NAME(a[0].take(), a[1].take(), a[2].take())",
        path: "Model::NAME",
        source: "impl Model {\n    #[twin]\n    pub fn NAME(&self, x: &Tensor, y: &Tensor, k: f32) -> Tensor {\n        \
                 $let\n        $e\n    }\n}",
        ..BEYOND
    },
    Template {
        name: "self_unused_and_dropped",
        claim: "Either",
        call: "Guarded_NAME(Noisy(\"self\")).NAME(a[0].take(), a[1].take(), a[2].take())",
        path: "Guarded_NAME::NAME",
        source: "pub struct Guarded_NAME(Noisy);\n\nimpl Guarded_NAME {\n    #[twin]\n    pub fn NAME(self, x: &Tensor, y: \
                 &Tensor, k: f32) -> Tensor {\n        $let\n        $e\n    }\n}",
        ..BEYOND
    },
    Template {
        name: "no_receiver",
        claim: "Listed",
        call: "Model::NAME(a[0].take(), a[1].take(), a[2].take())",
        path: "Model::NAME",
        source: "impl Model {\n    #[twin]\n    pub fn NAME(x: &Tensor, y: &Tensor, k: f32) -> Tensor {\n        $let\n        \
                 $e\n    }\n}",
        ..BEYOND
    },
    Template {
        name: "of_a_generic_type",
        claim: "Either",
        call: "(Layer::<u8>::NAME(a[0].take(), a[1].take(), a[2].take()), Layer::<i8>::NAME(a[0].take(), a[1].take(), \
               a[2].take()))",
        path: "Layer::<u8>::NAME",
        source: "impl<T> Layer<T> {\n    #[twin]\n    pub fn NAME(x: &Tensor, y: &Tensor, k: f32) -> Tensor {\n        \
                 $let\n        $e\n    }\n}",
        ..BEYOND
    },
    Template {
        name: "associated_constant",
        claim: "Either",
        call: "(<Mild as Rate_NAME>::NAME(a[0].take(), a[1].take(), a[2].take()), <Strong as \
               Rate_NAME>::NAME(a[0].take(), a[1].take(), a[2].take()))",
        path: "<Mild as Rate_NAME>::NAME",
        source: "pub trait Rate_NAME {\n    const RATE: f32;\n\n    #[twin]\n    fn NAME(x: &Tensor, y: &Tensor, k: f32) -> Tensor \
                 {\n        $let\n        $p * Self::RATE\n    }\n}\n\nimpl Rate_NAME for Mild {\n    const RATE: f32 = \
                 0.5;\n}\n\nimpl Rate_NAME for Strong {\n    const RATE: f32 = 2.0;\n}",
        ..BEYOND
    },
    Template {
        name: "provided",
        call: "(Mild.NAME(a[0].take(), a[1].take(), a[2].take()), Strong.NAME(a[0].take(), a[1].take(), a[2].take()))",
        path: "<Mild as Provided_NAME>::NAME",
        source: "pub trait Provided_NAME {\n    fn rate(&self) -> f32;\n\n    #[twin]\n    fn NAME(&self, x: &Tensor, y: &Tensor, \
                 k: f32) -> Tensor {\n        $let\n        $p * self.rate()\n    }\n}\n\nimpl Provided_NAME for Mild {\n    \
                 fn rate(&self) -> f32 {\n        effect(\"mild\", 0.5)\n    }\n}\n\nimpl Provided_NAME for Strong {\n    fn \
                 rate(&self) -> f32 {\n        effect(\"strong\", 2.0)\n    }\n}",
        ..BEYOND
    },
];
