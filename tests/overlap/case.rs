//! A generated function as the runner sees it: how it is called, and what its calls have to wait for. The tables of these
//! stand at the end of the generated files.

use crate::{
    calls::{Client, Index},
    world::Class,
};
use std::{future::Future, pin::Pin, sync::LazyLock};

/// A function, and the generator's own account of what may overlap in it.
pub struct Case {
    pub name: &'static str,
    /// Whether a loop or the function may be left before its end, other than by an error.
    pub leaves: bool,
    pub sites: &'static [Site],
    pub call: fn(Arguments) -> Pin<Box<dyn Future<Output = String>>>,
}

/// A call in the source.
pub struct Site {
    /// Calls of the same group may overlap.
    pub group: u32,
    pub class: Class,
    /// The calls of its group that must have ended before it starts.
    pub after: &'static [usize],
    /// Whether it runs in a chain with the call before it.
    pub chained: bool,
    /// Of which loop, if it is one of those with which a round begins, and which run ahead of other rounds.
    pub leads: Option<u32>,
    /// The loops around it.
    pub within: &'static [u32],
}

/// `case!(name, leaves [site ..], |a| call)`, a row of a table.
macro_rules! case {
    ($name:literal $leaves:literal [$(($group:literal $class:ident $after:expr, $chained:literal, $leads:expr, $within:expr))*] |$a:ident| $call:expr) => {
        $crate::case::Case {
            name: $name,
            leaves: $leaves,
            sites: &[$($crate::case::Site {
                group: $group,
                class: $crate::world::Class::$class,
                after: &$after,
                chained: $chained,
                leads: $leads,
                within: &$within,
            }),*],
            call: |$a| Box::pin(async move { $crate::calls::shown($call.await) }),
        }
    };
}
pub(crate) use case;

/// The arguments that follow from a seed.
#[derive(Clone, Copy)]
pub struct Arguments {
    pub seed: u64,
}

const QUESTIONS: &[&str] = &["why is the sky blue", "what is a monad", "", "how far is it", "who was Ada"];
/// Enough for more rounds than may be under way at once.
const LENGTHS: &[usize] = &[3, 5, 0, 8, 1, 40];

static ITEMS: LazyLock<Vec<String>> =
    LazyLock::new(|| (0..40).map(|item| format!("item {}", item * 37 % 40)).collect());
static NUMBERS: LazyLock<Vec<u64>> = LazyLock::new(|| (0..40).map(|number| number * 29 % 41).collect());
static INDEX: Index = Index { name: "wiki" };
static CLIENT: Client = Client { model: "small" };

impl Arguments {
    fn of<T>(self, salt: u64, choices: &[T]) -> &T {
        &choices[(self.seed.wrapping_mul(7) + salt) as usize % choices.len()]
    }

    pub fn question(self) -> &'static str {
        QUESTIONS[(self.seed % 5) as usize]
    }

    pub fn name(self) -> String {
        format!("name {}", self.seed)
    }

    pub fn items(self) -> &'static [String] {
        &ITEMS[..*self.of(0, LENGTHS)]
    }

    pub fn list(self) -> Vec<String> {
        ITEMS[..*self.of(1, LENGTHS)].to_vec()
    }

    pub fn numbers(self) -> &'static [u64] {
        &NUMBERS[..*self.of(2, LENGTHS)]
    }

    pub fn n(self) -> u64 {
        *self.of(3, &[4, 2, 7, 0, 3])
    }

    pub fn deep(self) -> bool {
        self.seed % 3 != 1
    }

    pub fn index(self) -> &'static Index {
        &INDEX
    }

    pub fn client(self) -> &'static Client {
        &CLIENT
    }
}
