//! Effects that are logged, and values that are read, among tensor work.

use super::{BEYOND, Template, Topic};

pub const TOPIC: Topic = Topic {
    file: "effects",
    about: "Effects that are logged, and values that are read, among tensor work.",
    items: "macro_rules! logged {\n    ($value:expr) => {{\n        note(\"logged\");\n        $value\n    }};\n}\n",
    templates: TEMPLATES,
};

const TEMPLATES: &[Template] = &[
    Template { name: "first", source: "note(\"first\");\n$let\n$let\n$e", ..BEYOND },
    Template { name: "between", source: "$let\nnote(\"between\");\n$let\n$e", ..BEYOND },
    Template { name: "last", source: "$let\nlet out = $e;\nnote(\"last\");\nout", ..BEYOND },
    Template { name: "twice", source: "note(\"a\");\n$let\nnote(\"b\");\n$e", ..BEYOND },
    Template { name: "in_order", source: "$let\nnote(\"a\");\nnote(k);\nnote(\"b\");\n$e", ..BEYOND },
    Template { name: "as_scalar", source: "$let\nlet rate = effect(\"rate\", k);\n$p * rate", ..BEYOND },
    Template { name: "in_operand", source: "$let\n$p + effect(\"operand\", $e)", ..BEYOND },
    Template { name: "in_argument", source: "$let\n$p.maximum(effect(\"argument\", k))", ..BEYOND },
    Template { name: "in_block", source: "$let\nlet out = {\n    note(\"inside\");\n    $e\n};\nout", ..BEYOND },
    Template { name: "in_tail_block", source: "$let\n{\n    note(\"tail\");\n    $e\n}", ..BEYOND },
    Template { name: "by_macro", source: "$let\nlet out = logged!($e);\nout", ..BEYOND },
    Template { name: "by_macro_in_operand", source: "$let\n$p - logged!(k)", ..BEYOND },
    Template { name: "formatted", source: "$let\nnote(format!(\"{:?} {k}\", $p.shape()));\n$e", ..BEYOND },
    Template { name: "shown", source: "let out = $e;\nnote(&out);\nout", ..BEYOND },
    Template { name: "asserted", source: "$let\nassert!(k < 1e30, \"{k} is too large\");\n$e", ..BEYOND },
    Template { name: "item_between", source: "$let\nlet level = $p.sum().item();\nnote(level);\n$p * level", ..BEYOND },
    Template { name: "item_as_scalar", source: "let level = $p.mean().item();\n$let\n$p - level", ..BEYOND },
    Template { name: "vector_between", source: "let values = $p.to_vec();\nnote(values.len());\n$e", ..BEYOND },
    Template {
        name: "rebuilt",
        source: "let values = $p.to_vec();\nlet out = Tensor::from_vec(values, [x.len()]).unwrap();\nout * 2.0",
        ..BEYOND
    },
    Template { name: "element_between", source: "let corner = $p.get([0, 0]);\n$p * corner", ..BEYOND },
    Template {
        name: "unit",
        call: "NAME(a[0].take(), a[1].take(), a[2].take())",
        source: "#[twin]\npub fn NAME(x: &Tensor, y: &Tensor, k: f32) {\n    let out = $e;\n    note(out.sum().item());\n}",
        ..BEYOND
    },
];
