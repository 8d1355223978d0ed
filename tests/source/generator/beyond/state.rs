//! State outside of the arguments.

use super::{BEYOND, Template, Topic};

pub const TOPIC: Topic = Topic {
    file: "state",
    about: "State outside of the arguments: it is read anew, and changed, on each call.",
    items: ITEMS,
    templates: TEMPLATES,
};

const ITEMS: &str = r#"use std::{
    cell::{Cell, RefCell},
    ops::{Deref, Mul},
    sync::{
        LazyLock, Mutex, OnceLock,
        atomic::{AtomicU32, AtomicUsize, Ordering::SeqCst},
    },
};

/// Looks like something that has a length.
pub struct Turnstile(AtomicUsize);

impl Turnstile {
    fn len(&self) -> usize {
        self.0.fetch_add(1, SeqCst) % 5
    }

    #[track_caller]
    fn rank(&self) -> usize {
        self.0.fetch_add(1, SeqCst) % 3
    }
}

/// A constant that is no number.
#[derive(Clone, Copy)]
pub struct Scale(f32);

impl Mul<Scale> for &Tensor {
    type Output = Tensor;
    fn mul(self, scale: Scale) -> Tensor {
        note("scaled");
        self * scale.0
    }
}

impl Mul<Scale> for Tensor {
    type Output = Tensor;
    #[track_caller]
    fn mul(self, scale: Scale) -> Tensor {
        note("scaled");
        self * scale.0
    }
}

/// Another tensor each time it is looked at.
pub struct Alternating([LazyLock<Tensor>; 2], AtomicUsize);

impl Deref for Alternating {
    type Target = Tensor;
    fn deref(&self) -> &Tensor {
        note("looked at");
        &self.0[self.1.fetch_add(1, SeqCst) % 2]
    }
}

thread_local! {
    static RATE: Cell<f32> = const { Cell::new(0.5) };
    static LAST: RefCell<Option<Tensor>> = const { RefCell::new(None) };
}

/// The rate, which is another one for each call.
fn next_rate() {
    RATE.set(RATE.get() * 1.25 % 3.0);
}

const DOUBLED: Scale = Scale(2.0);
static PLAIN_RATE: f32 = 0.75;
static TURNSTILE: Turnstile = Turnstile(AtomicUsize::new(0));
static ALTERNATING: Alternating = Alternating(
    [LazyLock::new(|| Tensor::from_slice(&[1.0])), LazyLock::new(|| Tensor::from_slice(&[2.0]))],
    AtomicUsize::new(0),
);
"#;

const TEMPLATES: &[Template] = &[
    Template {
        name: "counted",
        shared: true,
        source: "#[twin]\npub fn NAME(x: &Tensor, y: &Tensor, k: f32) -> Tensor {\n    static COUNT: AtomicUsize = \
                 AtomicUsize::new(0);\n    $let\n    let count = COUNT.fetch_add(1, SeqCst);\n    $p * count as f32\n}",
        ..BEYOND
    },
    Template {
        name: "counted_at_the_end",
        shared: true,
        source: "static COUNT_NAME: AtomicUsize = AtomicUsize::new(0);\n\n#[twin]\npub fn NAME(x: &Tensor, y: &Tensor, k: f32) \
                 -> (Tensor, usize) {\n    $let\n    ($e, COUNT_NAME.fetch_add(1, SeqCst))\n}",
        ..BEYOND
    },
    Template {
        name: "loaded",
        shared: true,
        source: "static LEVEL_NAME: AtomicU32 = AtomicU32::new(1);\n\n#[twin]\npub fn NAME(x: &Tensor, y: &Tensor, k: f32) -> \
                 Tensor {\n    $let\n    $p * LEVEL_NAME.load(SeqCst) as f32\n}",
        call: "{ LEVEL_NAME.fetch_add(1, SeqCst); NAME(a[0].take(), a[1].take(), a[2].take()) }",
        ..BEYOND
    },
    Template {
        name: "local_rate",
        call: "{ next_rate(); NAME(a[0].take(), a[1].take(), a[2].take()) }",
        source: "$let\nlet rate = RATE.get();\n$p * rate",
        ..BEYOND
    },
    Template {
        name: "local_rate_in_operand",
        call: "{ next_rate(); NAME(a[0].take(), a[1].take(), a[2].take()) }",
        source: "$let\n$p + RATE.get()",
        ..BEYOND
    },
    Template { name: "local_rate_set", source: "$let\nRATE.set(k);\n$p + RATE.get()", ..BEYOND },
    Template {
        name: "cell",
        parameters: &["f32 nm", "f32 nm", "f32"],
        call: "NAME(a[0].take(), a[1].take(), &Cell::new(a[2].take()))",
        source: "#[twin]\npub fn NAME(x: &Tensor, y: &Tensor, rate: &Cell<f32>) -> Tensor {\n    let k = rate.get();\n    \
                 $let\n    $e\n}",
        ..BEYOND
    },
    Template {
        name: "cell_in_operand",
        call: "NAME(a[0].take(), a[1].take(), a[2].take(), &Cell::new(a[2].take()))",
        source: "#[twin]\npub fn NAME(x: &Tensor, y: &Tensor, k: f32, rate: &Cell<f32>) -> Tensor {\n    $let\n    \
                 $p * rate.replace(k)\n}",
        ..BEYOND
    },
    Template {
        name: "looks_like_len",
        shared: true,
        source: "$let\nlet n = TURNSTILE.len();\n$p * n as f32",
        ..BEYOND
    },
    Template { name: "looks_like_rank", shared: true, source: "$let\n$p + TURNSTILE.rank() as f32", ..BEYOND },
    Template { name: "constant_of_a_type", source: "$let\n$x * DOUBLED", ..BEYOND },
    Template { name: "constant_of_a_type_moved", source: "$let\n$p * DOUBLED", ..BEYOND },
    Template { name: "looked_through", shared: true, source: "$let\n$p * ALTERNATING.exp()", ..BEYOND },
    Template { name: "looked_at", shared: true, source: "$let\n$p + &*ALTERNATING", ..BEYOND },
    Template { name: "plain_static", claim: "Either", source: "$let\n$p * PLAIN_RATE", ..BEYOND },
    Template {
        name: "locked",
        shared: true,
        source: "static SEEN_NAME: Mutex<Vec<f32>> = Mutex::new(Vec::new());\n\n#[twin]\npub fn NAME(x: &Tensor, y: &Tensor, k: \
                 f32) -> Tensor {\n    $let\n    let mut seen = SEEN_NAME.lock().unwrap();\n    seen.push(k);\n    $p * \
                 (seen.len() as f32)\n}",
        ..BEYOND
    },
    Template {
        name: "once",
        shared: true,
        source: "static ONCE_NAME: OnceLock<f32> = OnceLock::new();\n\n#[twin]\npub fn NAME(x: &Tensor, y: &Tensor, k: f32) -> \
                 Tensor {\n    $let\n    let rate = *ONCE_NAME.get_or_init(|| effect(\"once\", k));\n    $p - rate\n}",
        ..BEYOND
    },
    Template {
        name: "kept",
        source: "$let\nlet before = LAST.take();\nLAST.set(Some($e));\nbefore.unwrap_or($e)",
        ..BEYOND
    },
];
