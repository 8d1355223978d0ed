//! Closures and calls.

use super::{BEYOND, Template, Topic};

pub const TOPIC: Topic = Topic {
    file: "closures",
    about: "Closures and calls of other functions: a macro does not see what they do.",
    items: "use crate::harness::drive;\n\nfn helped(x: &Tensor) -> Tensor {\n    note(\"helped\");\n    x.exp()\n}\n\n\
            fn quiet(x: &Tensor) -> Tensor {\n    x.tanh() * 2.0\n}\n\n#[twin]\nfn annotated(x: &Tensor) -> Tensor {\n    \
            x.tanh() * 2.0\n}\n\n#[twin]\nfn annotated_and_loud(x: &Tensor) -> Tensor {\n    note(\"loud\");\n    x.tanh() * \
            2.0\n}\n\npub trait Rated {\n    fn rate(&self) -> f32;\n}\n\nimpl Rated for f32 {\n    fn rate(&self) -> f32 {\n        \
            effect(\"rate\", *self)\n    }\n}\n",
    templates: TEMPLATES,
};

const TEMPLATES: &[Template] = &[
    Template { name: "closure", source: "let doubled = |t: &Tensor| t * 2.0;\n$let\ndoubled(&$p)", ..BEYOND },
    Template {
        name: "loud_closure",
        source: "let doubled = |t: &Tensor| {\n    note(\"closure\");\n    t * k\n};\n$let\n$p + doubled($x)",
        ..BEYOND
    },
    Template {
        name: "mapped",
        source: "let parts: Vec<Tensor> = (0..3).map(|step| $x * step as f32).collect();\nparts.iter().fold($e, |sum, part| \
                 sum + part)",
        ..BEYOND
    },
    Template { name: "helper", source: "$let\nlet part = helped($x);\n$p + part", ..BEYOND },
    Template { name: "quiet_helper", source: "$let\n$p + quiet($x)", ..BEYOND },
    Template { name: "annotated_helper", source: "$let\n$p + annotated($x)", ..BEYOND },
    Template { name: "loud_annotated_helper", source: "$let\nlet part = annotated_and_loud($x);\n$p * part", ..BEYOND },
    Template {
        name: "pointer",
        call: "NAME(a[0].take(), a[1].take(), a[2].take(), helped)",
        source: "#[twin]\npub fn NAME(x: &Tensor, y: &Tensor, k: f32, map: fn(&Tensor) -> Tensor) -> Tensor {\n    $let\n    $p - \
                 map($x)\n}",
        ..BEYOND
    },
    Template {
        name: "object",
        call: "NAME(a[0].take(), a[1].take(), a[2].take(), &|x: &Tensor| effect(\"object\", x * 3.0))",
        source: "#[twin]\npub fn NAME(x: &Tensor, y: &Tensor, k: f32, map: &dyn Fn(&Tensor) -> Tensor) -> Tensor {\n    $let\n    \
                 $p - map($x)\n}",
        ..BEYOND
    },
    Template {
        name: "of_a_trait",
        call: "NAME::<f32>(a[0].take(), a[1].take(), a[2].take())",
        path: "NAME::<f32>",
        source: "#[twin]\npub fn NAME<R: Rated>(x: &Tensor, y: &Tensor, rated: R) -> Tensor {\n    let k = rated.rate();\n    \
                 $let\n    $e\n}",
        ..BEYOND
    },
    Template {
        name: "recursive",
        call: "NAME(a[0].take(), a[1].take(), a[2].take(), 2)",
        source: "#[twin]\npub fn NAME(x: &Tensor, y: &Tensor, k: f32, depth: usize) -> Tensor {\n    $let\n    if depth == 0 {\n        \
                 return $e;\n    }\n    note(depth);\n    NAME($x, y, k, depth - 1) + $p\n}",
        ..BEYOND
    },
    Template {
        name: "deferred",
        call: "drive(NAME(a[0].take(), a[1].take(), a[2].take()))",
        source: "#[twin]\npub async fn NAME(x: &Tensor, y: &Tensor, k: f32) -> Tensor {\n    $let\n    \
                 crate::harness::pause().await;\n    $e\n}",
        ..BEYOND
    },
    Template {
        name: "deferred_without_a_pause",
        claim: "Either",
        call: "drive(NAME(a[0].take(), a[1].take(), a[2].take()))",
        source: "#[twin]\npub async fn NAME(x: &Tensor, y: &Tensor, k: f32) -> Tensor {\n    $let\n    $e\n}",
        ..BEYOND
    },
    Template {
        name: "on_a_thread",
        source: "$let\nlet part = std::thread::scope(|scope| scope.spawn(|| $p * 2.0).join().unwrap());\n$p + part",
        ..BEYOND
    },
    Template { name: "black_box", source: "$let\n$p * std::hint::black_box(k)", ..BEYOND },
];
