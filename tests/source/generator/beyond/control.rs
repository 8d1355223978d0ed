//! Control flow and other syntax that is not on the list.

use super::{BEYOND, Template, Topic};

pub const TOPIC: Topic = Topic {
    file: "control",
    about: "Branches, loops, early ends, assignments, and other statements and expressions that are not on the list.",
    items: "fn checked(k: f32) -> Result<f32, String> {\n    if k < 2.0 { Ok(k) } else { Err(format!(\"{k} is too \
            large\")) }\n}\n",
    templates: TEMPLATES,
};

const TEMPLATES: &[Template] = &[
    Template { name: "branch", source: "$let\nif k > 0.5 {\n    $e\n} else {\n    $e\n}", ..BEYOND },
    Template {
        name: "branch_as_scalar",
        source: "$let\nlet rate = if k > 0.5 { 1.0 } else { k };\n$p * rate",
        ..BEYOND
    },
    Template {
        name: "branch_on_item",
        source: "$let\nif $p.sum().item() > 0.0 {\n    note(\"positive\");\n    $e\n} else {\n    $e\n}",
        ..BEYOND
    },
    Template {
        name: "branch_on_length",
        source: "$let\nlet deep = if x.len() > 8 { $e } else { $e };\n$p - deep",
        ..BEYOND
    },
    Template {
        name: "matched",
        source: "$let\nmatch k as i32 {\n    0 => $e,\n    n if n < 0 => {\n        note(n);\n        $e\n    }\n    _ => \
                 $e,\n}",
        ..BEYOND
    },
    Template {
        name: "for_loop",
        source: "let mut sum = $e;\nfor step in 0..3 {\n    sum = sum + $x * step as f32;\n}\nsum",
        ..BEYOND
    },
    Template {
        name: "for_loop_over_rows",
        source: "let mut total = Tensor::scalar(0.0);\nfor row in 0..x.shape()[0] {\n    total = total + x.slice(0, row..row \
                 + 1).sum();\n    note(row);\n}\ntotal * k",
        ..BEYOND
    },
    Template {
        name: "while_loop",
        source: "let mut steps = 0;\nlet mut value = $e;\nwhile steps < 3 && value.max().item() < 1e3 {\n    value = value * \
                 2.0;\n    steps += 1;\n}\nvalue",
        ..BEYOND
    },
    Template {
        name: "loop_with_value",
        source: "let mut left = 3;\nlet value = loop {\n    left -= 1;\n    if left == 0 {\n        break $e;\n    }\n};\nvalue",
        ..BEYOND
    },
    Template {
        name: "labelled",
        source: "$let\nlet value = 'found: {\n    if k > 1.0 {\n        break 'found $e;\n    }\n    $e\n};\n$p + value",
        ..BEYOND
    },
    Template {
        name: "early_return",
        source: "$let\nif k < 0.0 {\n    note(\"early\");\n    return $e;\n}\n$e",
        ..BEYOND
    },
    Template { name: "returned", claim: "Either", source: "$let\nreturn $e;", ..BEYOND },
    Template {
        name: "question_mark",
        source: "#[twin]\npub fn NAME(x: &Tensor, y: &Tensor, k: f32) -> Result<Tensor, String> {\n    $let\n    let rate = \
                 checked(k)?;\n    note(rate);\n    Ok($p * rate)\n}",
        ..BEYOND
    },
    Template {
        name: "option",
        source: "#[twin]\npub fn NAME(x: &Tensor, y: &Tensor, k: f32) -> Option<Tensor> {\n    $let\n    let rate = (k > \
                 0.0).then_some(k)?;\n    Some($p / rate)\n}",
        ..BEYOND
    },
    Template {
        name: "let_else",
        source: "let Some(rate) = (k > 0.0).then_some(k) else {\n    note(\"else\");\n    return $e;\n};\n$let\n$p * rate",
        ..BEYOND
    },
    Template { name: "assigned", source: "let mut value = $e;\nvalue = &value * 2.0;\nvalue", ..BEYOND },
    Template { name: "added_to", source: "let mut value = $e;\nvalue += $x;\nvalue *= k;\nvalue", ..BEYOND },
    Template {
        name: "mutable_argument",
        source: "#[twin]\npub fn NAME(x: &Tensor, y: &Tensor, mut k: f32) -> Tensor {\n    k += 1.0;\n    $let\n    $e\n}",
        ..BEYOND
    },
    Template {
        name: "written_argument",
        call: "{ let mut total = 0.5; (NAME(a[0].take(), a[1].take(), a[2].take(), &mut total), total) }",
        source: "#[twin]\npub fn NAME(x: &Tensor, y: &Tensor, k: f32, total: &mut f32) -> Tensor {\n    $let\n    *total += \
                 k;\n    $e\n}",
        ..BEYOND
    },
    Template { name: "const_block", source: "$let\n$p * const { 1.5 + 1.5 }", ..BEYOND },
    Template {
        name: "unsafe_block",
        source: "$let\n// SAFETY: it points to an argument.\nlet rate = unsafe { *(&raw const k) };\n$p * rate",
        ..BEYOND
    },
    Template { name: "inner_constant", source: "const RATE: f32 = 0.5;\n$let\n$p * RATE", claim: "Either", ..BEYOND },
    Template {
        name: "inner_function",
        source: "fn doubled(k: f32) -> f32 {\n    effect(\"doubled\", k * 2.0)\n}\n$let\n$p * doubled(k)",
        ..BEYOND
    },
    Template { name: "defaulted", source: "let rate: f32 = Default::default();\n$let\n$p + rate", ..BEYOND },
    Template { name: "inferred", source: "let low = Default::default();\n$let\n$p.clamp(low, 2.0)", ..BEYOND },
    Template { name: "converted", source: "let rate = f32::from(3u8);\n$let\n$p + rate", ..BEYOND },
    Template { name: "unused_work", source: "$let\nlet _ = $e;\n$p.exp();\n$e", claim: "Either", ..BEYOND },
    Template { name: "pair", source: "let (a, b) = ($e, $e);\na * b", ..BEYOND },
    Template { name: "tail_block", source: "$let\n{ $e }", claim: "Either", ..BEYOND },
    Template { name: "array", claim: "Either", source: "let rates = [0.5, k];\n$let\n$p * rates[1]", ..BEYOND },
    Template { name: "collected", source: "let parts = vec![$e, $e];\n&parts[0] + &parts[1]", ..BEYOND },
    Template {
        name: "sliced_argument",
        call: "NAME(a[0].take(), a[1].take(), &[a[2].take(), 2.0])",
        source: "#[twin]\npub fn NAME(x: &Tensor, y: &Tensor, rates: &[f32]) -> Tensor {\n    let k = rates[0];\n    $let\n    \
                 $p * rates.len() as f32\n}",
        ..BEYOND
    },
    Template {
        name: "text_argument",
        call: "NAME(a[0].take(), a[1].take(), a[2].take(), \"text\")",
        source: "#[twin]\npub fn NAME(x: &Tensor, y: &Tensor, k: f32, text: &str) -> (Tensor, String) {\n    $let\n    ($e, \
                 text.repeat(2))\n}",
        ..BEYOND
    },
];
