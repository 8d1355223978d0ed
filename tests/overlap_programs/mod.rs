//! Eight programs that call models, each written three times: one statement after another, the same with `#[jit]`, and by
//! hand so that its calls overlap. The bench times them, `tests/overlap_programs.rs` compares what they do.

#![allow(clippy::duplicate_mod)] // The programs are here twice, with the attribute and without.

pub mod by_hand;
pub mod calls;
pub mod jitted;
pub mod plain;

use calls::{ASK, RATE, SEARCH, TOOL};
use std::{fmt::Debug, future::Future, pin::Pin, time::Duration};
use xcs::Tensor;

/// What a program gives, as text.
pub type Run = fn() -> Pin<Box<dyn Future<Output = String>>>;

/// A program, three times, with input of its own.
pub struct Program {
    pub name: &'static str,
    pub plain: Run,
    pub by_hand: Run,
    pub jitted: Run,
    /// Milliseconds that it takes if each call begins as soon as what it needs is there, at most 16 at once.
    critical: u64,
}

impl Program {
    /// How long the program has to take.
    pub fn critical_path(&self) -> Duration {
        Duration::from_millis(self.critical)
    }
}

fn text(result: impl Debug) -> String {
    format!("{result:?}")
}

fn texts(count: usize) -> Vec<String> {
    (0..count).map(|number| format!("text {number}")).collect()
}

/// The values of the tensors, with every digit.
fn values(tensors: Result<(Tensor, Tensor), calls::Failure>) -> String {
    text(tensors.map(|(one, other)| (one.shape().to_vec(), one.to_vec(), other.shape().to_vec(), other.to_vec())))
}

/// `program!(name, |way| the future, critical path)`.
macro_rules! program {
    ($name:literal, |$way:ident| $run:expr, $critical:expr) => {
        Program {
            name: $name,
            plain: || {
                use plain as $way;
                Box::pin(async { $run })
            },
            by_hand: || {
                use by_hand as $way;
                Box::pin(async { $run })
            },
            jitted: || {
                use jitted as $way;
                Box::pin(async { $run })
            },
            critical: $critical,
        }
    };
}

/// All of them.
pub fn all() -> [Program; 8] {
    [
        program!("8 independent calls", |way| text(way::independent("a kettle").await), ASK),
        program!("two stages, 8 items", |way| text(way::two_stages(&texts(8)).await), 2 * ASK),
        program!("five voters and a judge", |way| text(way::vote("Tea or coffee?").await), 2 * ASK),
        program!("map-reduce, 12 parts", |way| text(way::map_reduce(&texts(12).join("\n\n")).await), 2 * ASK),
        program!(
            "retrieve, rerank, answer",
            |way| text(way::retrieve("Why is the sky blue?").await),
            SEARCH + RATE + ASK
        ),
        program!(
            "tree of thoughts, 3 wide, 3 deep",
            |way| text(way::tree_of_thoughts("24 from 4 9 10 13").await),
            3 * (ASK + RATE)
        ),
        program!("an agent, 5 steps", |way| text(way::agent("book a flight").await), 5 * (ASK + TOOL)),
        program!(
            "classify 32, tensors",
            |way| values(way::classify_many(&texts(32), &Tensor::from_slice(&[1.0, 2.0, 0.5])).await),
            // 16 at once.
            2 * RATE
        ),
    ]
}
