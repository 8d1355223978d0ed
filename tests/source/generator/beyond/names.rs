//! What only looks like tensor work: traits, types and constants of the user behind names that a macro knows.

use super::{BEYOND, Template, Topic};

pub const TOPIC: Topic = Topic {
    file: "names",
    about: "Names that are not what they look like: each of these bodies could be read as tensor work.",
    items: "use std::cell::Cell;\n\nthread_local! {\n    /// What a user's trait reads, another number on each call.\n    static \
            EXTRA: Cell<i32> = const { Cell::new(0) };\n}\n\nfn next_extra() -> i32 {\n    EXTRA.set((EXTRA.get() + 1) % 4);\n    \
            EXTRA.get()\n}\n",
    templates: TEMPLATES,
};

/// The macro that writes a trait whose method is found before the tensor's: it takes `self` by value.
macro_rules! by_value {
    ($name:literal, $attribute:literal, $method:literal, $body:literal, $user:literal) => {
        Template {
            name: $name,
            call: "NAME::run(a[0].take(), a[1].take(), a[2].take())",
            path: "NAME::run",
            source: concat!(
                "pub mod NAME {\n    use super::*;\n\n    trait Surprise {\n        fn ",
                $method,
                ";\n    }\n\n    impl Surprise for Tensor {\n        ",
                $attribute,
                "fn ",
                $method,
                " {\n            ",
                $body,
                "\n        }\n    }\n\n    #[twin]\n    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {\n        $let\n        ",
                $user,
                "\n    }\n}",
            ),
            ..BEYOND
        }
    };
}

const TEMPLATES: &[Template] = &[
    by_value!(
        "exp",
        "",
        "exp(self) -> Tensor",
        "note(\"exp\");\n            Tensor::exp(&self)",
        "let made = $e;\n        made.exp()"
    ),
    by_value!(
        "exp_tracked",
        "#[track_caller]\n        ",
        "exp(self) -> Tensor",
        "note(\"exp\");\n            Tensor::exp(&self)",
        "let made = $e;\n        made.exp()"
    ),
    by_value!(
        "exp_of_another",
        "#[track_caller]\n        ",
        "exp(self) -> Tensor",
        "note(\"tanh instead\");\n            Tensor::tanh(&self)",
        "let made = $e;\n        made.exp()"
    ),
    by_value!(
        "exp_of_nothing",
        "",
        "exp(self) -> Tensor",
        "note(\"nothing\");\n            self",
        "let made = $e;\n        made.exp() + $x"
    ),
    by_value!(
        "sum_tracked",
        "#[track_caller]\n        ",
        "sum(self) -> Tensor",
        "note(\"sum\");\n            Tensor::sum(&self)",
        "let made = $e;\n        $x * made.sum()"
    ),
    by_value!(
        "powi_of_a_state",
        "#[track_caller]\n        ",
        "powi(self, exponent: i32) -> Tensor",
        "Tensor::powi(&self, exponent + next_extra())",
        "let made = $e;\n        made.powi(1)"
    ),
    by_value!(
        "slice_of_a_state",
        "#[track_caller]\n        ",
        "slice(self, axis: isize, range: std::ops::Range<usize>) -> Tensor",
        "let extra = next_extra() as usize % 2;\n            Tensor::slice(&self, axis, range.start + extra..range.end + extra)",
        "let made = $e;\n        made.slice(0, 0..1) * 2.0"
    ),
    by_value!(
        "reshape_loud",
        "#[track_caller]\n        ",
        "reshape(self, shape: [usize; 1]) -> Tensor",
        "note(\"reshape\");\n            Tensor::reshape(&self, shape)",
        "let made = $e;\n        made.reshape([x.len()]) * 2.0"
    ),
    by_value!(
        "clone_loud",
        "#[track_caller]\n        ",
        "clone(self) -> Tensor",
        "note(\"clone\");\n            Clone::clone(&self)",
        "let made = $e;\n        made.clone() * 2.0"
    ),
    by_value!(
        "len_loud",
        "#[track_caller]\n        ",
        "len(self) -> usize",
        "note(\"len\");\n            Tensor::len(&self)",
        "let made = $e;\n        $x * made.len() as f32"
    ),
    by_value!(
        "len_of_a_state",
        "",
        "len(self) -> usize",
        "next_extra() as usize",
        "let made = $e;\n        $x * made.len() as f32"
    ),
    by_value!(
        "rank_of_a_state",
        "#[track_caller]\n        ",
        "rank(self) -> usize",
        "Tensor::rank(&self) + next_extra() as usize",
        "let made = $e;\n        $x * made.rank() as f32"
    ),
    by_value!(
        "item_loud",
        "#[track_caller]\n        ",
        "item(self) -> Tensor",
        "note(\"item\");\n            self",
        "let made = $e;\n        made.item()"
    ),
    by_value!(
        "own_method",
        "",
        "halved(self) -> Tensor",
        "note(\"halved\");\n            self * 0.5",
        "let made = $e;\n        made.halved()"
    ),
    Template {
        name: "square_of_a_scalar",
        call: "NAME::run(a[0].take(), a[1].take(), a[2].take())",
        path: "NAME::run",
        source: "pub mod NAME {\n    use super::*;\n\n    trait Surprise {\n        fn square(self) -> f32;\n    }\n\n    impl Surprise for \
                 f32 {\n        fn square(self) -> f32 {\n            effect(\"square\", self * self)\n        }\n    }\n\n    #[twin]\n    \
                 pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {\n        $let\n        let rate = k.square();\n        \
                 $p * rate\n    }\n}",
        ..BEYOND
    },
    Template {
        name: "sqrt_of_a_reference",
        call: "NAME::run(a[0].take(), a[1].take(), a[2].take())",
        path: "NAME::run",
        source: "pub mod NAME {\n    use super::*;\n\n    trait Surprise {\n        fn sqrt(self) -> f32;\n    }\n\n    impl Surprise for \
                 &f32 {\n        #[track_caller]\n        fn sqrt(self) -> f32 {\n            *self + next_extra() as f32\n        }\n    }\n\n    \
                 #[twin]\n    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {\n        $let\n        let rate = \
                 (&k).sqrt();\n        $p * rate\n    }\n}",
        ..BEYOND
    },
    Template {
        name: "max_of_a_reference",
        call: "NAME::run(a[0].take(), a[1].take(), a[2].take())",
        path: "NAME::run",
        source: "pub mod NAME {\n    use super::*;\n\n    trait Surprise {\n        fn max(self, other: f32) -> f32;\n    }\n\n    impl \
                 Surprise for &f32 {\n        fn max(self, other: f32) -> f32 {\n            effect(\"max\", other)\n        }\n    }\n\n    \
                 #[twin]\n    pub fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {\n        $let\n        $p * \
                 (&k).max(0.25)\n    }\n}",
        ..BEYOND
    },
    Template {
        name: "not_a_scalar",
        call: "NAME::run(a[0].take(), a[1].take(), NAME::f32(a[2].take()))",
        path: "NAME::run",
        source: "pub mod NAME {\n    use super::*;\n\n    #[derive(Clone, Copy)]\n    pub struct f32(pub \
                 ::core::primitive::f32);\n\n    impl std::ops::Mul<f32> for &Tensor {\n        type Output = Tensor;\n        fn mul(self, \
                 rate: f32) -> Tensor {\n            note(\"multiplied\");\n            self * rate.0\n        }\n    }\n\n    #[twin]\n    pub \
                 fn run(x: &Tensor, y: &Tensor, k: f32) -> Tensor {\n        let made = x.exp() + y;\n        &made * k\n    }\n}",
        ..BEYOND
    },
    Template {
        name: "not_a_tensor",
        call: "NAME::run(&NAME::Tensor(a[0].take()), a[2].take())",
        path: "NAME::run",
        source: "pub mod NAME {\n    use super::*;\n\n    #[derive(Clone)]\n    pub struct Tensor(pub xcs::Tensor);\n\n    impl Tensor \
                 {\n        #[track_caller]\n        pub fn exp(&self) -> xcs::Tensor {\n            note(\"exp\");\n            self.0.exp()\n        }\n    }\n\n    \
                 #[twin]\n    pub fn run(x: &Tensor, k: f32) -> xcs::Tensor {\n        let grown = x.exp();\n        grown * k\n    }\n}",
        ..BEYOND
    },
    Template {
        name: "not_a_constructor",
        call: "NAME::run(a[0].take(), a[1].take(), a[2].take())",
        path: "NAME::run",
        source: "pub mod NAME {\n    use super::{SCALE, effect, note, twin};\n    type Plain = xcs::Tensor;\n\n    pub struct Tensor;\n\n    impl \
                 Tensor {\n        #[track_caller]\n        pub fn full(shape: [usize; 1], value: f32) -> Plain {\n            \
                 note(\"full\");\n            Plain::full(shape, value)\n        }\n\n        #[track_caller]\n        pub fn select(mask: \
                 &xcs::Tensor<bool>, a: &Plain, b: &Plain) -> Plain {\n            note(\"select\");\n            Plain::select(mask, a, b)\n        \
                 }\n    }\n\n    #[twin]\n    pub fn run(x: &Plain, y: &Plain, k: f32) -> Plain {\n        let base = \
                 Tensor::full([1], k);\n        Tensor::select(&x.gt(0.5), x, &($p + base))\n    }\n}",
        ..BEYOND
    },
    Template {
        name: "another_name",
        claim: "Either",
        call: "NAME::run(a[0].take(), a[1].take(), a[2].take())",
        path: "NAME::run",
        source: "pub mod NAME {\n    use super::{SCALE, Tensor, twin};\n    pub type Matrix = xcs::Tensor<f32>;\n    pub type Rate = f32;\n\n    #[twin]\n    pub \
                 fn run(x: &Matrix, y: &Matrix, k: Rate) -> Matrix {\n        $let\n        $e\n    }\n}",
        ..BEYOND
    },
    Template {
        name: "scaled_by_a_type",
        call: "NAME::run(a[0].take(), a[1].take(), &NAME::Scale(a[2].take()))",
        path: "NAME::run",
        source: "pub mod NAME {\n    use super::*;\n\n    pub struct Scale(pub f32);\n\n    impl std::ops::Add<&Scale> for &Tensor {\n        \
                 type Output = Tensor;\n        #[track_caller]\n        fn add(self, scale: &Scale) -> Tensor {\n            \
                 note(\"added\");\n            self + scale.0\n        }\n    }\n\n    #[twin]\n    pub fn run(x: &Tensor, y: &Tensor, scale: &Scale) -> \
                 Tensor {\n        let made = x + scale;\n        &made + y\n    }\n}",
        ..BEYOND
    },
    Template {
        name: "written_by_a_macro",
        claim: "Either",
        source: "macro_rules! write_NAME {\n    ($name:ident) => {\n        #[twin]\n        pub fn $name(x: &Tensor, y: &Tensor, k: f32) -> \
                 Tensor {\n            $let\n            $e\n        }\n    };\n}\n\nwrite_NAME!(NAME);",
        ..BEYOND
    },
    Template {
        name: "completed_by_a_macro",
        claim: "Either",
        source: "macro_rules! write_NAME {\n    ($value:expr; $left:ident $right:ident $rate:ident) => {\n        #[twin]\n        pub fn NAME($left: &Tensor, \
                 $right: &Tensor, $rate: f32) -> Tensor {\n            let first = $value;\n            &first * $rate - &first * $left + \
                 $right\n        }\n    };\n}\n\nwrite_NAME!($e; x y k);",
        ..BEYOND
    },
    Template { name: "loud_capitals", source: "let RATE = effect(\"rate\", k);\n$let\n$p * RATE", ..BEYOND },
    Template { name: "capitals", claim: "Either", source: "let RATE = k;\n$let\n$p * RATE", ..BEYOND },
];
