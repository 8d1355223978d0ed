//! Values whose drops are seen.

use super::{BEYOND, Template, Topic};

pub const TOPIC: Topic = Topic {
    file: "drops",
    about: "Values whose drops are logged, before, between and after tensor work, and when it panics.",
    items: "",
    templates: TEMPLATES,
};

const TEMPLATES: &[Template] = &[
    Template { name: "guarded", source: "let _guard = Noisy(\"guard\");\n$let\n$e", ..BEYOND },
    Template { name: "two_guards", source: "let _a = Noisy(\"a\");\n$let\nlet _b = Noisy(\"b\");\n$e", ..BEYOND },
    Template {
        name: "rebound_guard",
        source: "let guard = Noisy(\"first\");\n$let\nlet guard = Noisy(\"second\");\nguard.touch();\n$e",
        ..BEYOND
    },
    Template { name: "dropped_early", source: "let guard = Noisy(\"early\");\n$let\ndrop(guard);\n$e", ..BEYOND },
    Template { name: "dropped_at_once", source: "let _ = Noisy(\"at once\");\n$let\n$e", ..BEYOND },
    Template { name: "temporary", source: "$let\n$p * Noisy(\"tail\").touch() as f32", ..BEYOND },
    Template {
        name: "in_inner_block",
        source: "{\n    let _guard = Noisy(\"inner\");\n    note(\"work\");\n}\n$let\n$e",
        ..BEYOND
    },
    Template {
        name: "owned_argument",
        call: "NAME(a[0].take(), Noisy(\"argument\"), a[1].take(), a[2].take())",
        source: "#[twin]\npub fn NAME(x: &Tensor, _guard: Noisy, y: &Tensor, k: f32) -> Tensor {\n    $let\n    $e\n}",
        ..BEYOND
    },
    Template {
        name: "ignored_argument",
        claim: "Either",
        call: "NAME(Noisy(\"a\"), a[0].take(), Noisy(\"b\"), a[1].take(), a[2].take())",
        source: "#[twin]\npub fn NAME(_: Noisy, x: &Tensor, _: Noisy, y: &Tensor, k: f32) -> Tensor {\n    $let\n    $e\n}",
        ..BEYOND
    },
    Template {
        name: "matched_argument",
        call: "NAME((a[0].take(), a[1].take()), (Noisy(\"a\"), Noisy(\"b\")), a[2].take())",
        source: "#[twin]\npub fn NAME((x, y): (&Tensor, &Tensor), (_, b): (Noisy, Noisy), k: f32) -> Tensor {\n    $let\n    \
                 b.touch();\n    $e\n}",
        ..BEYOND
    },
    Template {
        name: "guard_and_panic",
        source: "let _guard = Noisy(\"guard\");\n$let\nlet product = $p.matmul($x);\nnote(\"after\");\nproduct",
        ..BEYOND
    },
    Template {
        name: "panic_between_guards",
        source: "let _a = Noisy(\"a\");\nlet part = $p.slice(0, 1..3);\nlet _b = Noisy(\"b\");\npart.slice(1, 2..4)",
        ..BEYOND
    },
    Template {
        name: "guard_and_division",
        source: "let _guard = Noisy(\"guard\");\nlet whole = $p.cast::<i32>();\nlet out = &whole / whole.clamp(0, \
                 9);\nnote(\"after\");\nout.cast::<f32>()",
        ..BEYOND
    },
    Template {
        name: "returned_guard",
        call: "{ let (out, guard) = NAME(a[0].take(), a[1].take(), a[2].take()); note(\"returned\"); drop(guard); out }",
        source: "#[twin]\npub fn NAME(x: &Tensor, y: &Tensor, k: f32) -> (Tensor, Noisy) {\n    $let\n    ($e, \
                 Noisy(\"returned\"))\n}",
        ..BEYOND
    },
];
