//! A generated function as the runner sees it. The tables of these stand at the end of the generated files.

use crate::values::Any;
use xcs::Stats;

/// What is known of a function before it runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Claim {
    /// All statements are on the list of what may be skipped: known signatures are replayed.
    Listed,
    /// It may be replayed or not: nothing is computed, or the list does not say.
    Either,
    /// Something is not on the list, or is not what it looks like: the body runs on each call.
    Beyond,
}

/// What is known of a function's effects.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum World {
    /// None, or seen by the thread alone that calls.
    Own,
    /// It changes what all threads see: calls are not made at the same time.
    Shared,
}

/// A function, and how it is called.
#[derive(Clone, Copy)]
pub struct Case {
    pub name: &'static str,
    pub claim: Claim,
    pub world: World,
    /// The parameters, as `arguments.rs` reads them.
    pub parameters: &'static [&'static str],
    pub call: fn(&[Any]) -> Vec<Any>,
    pub stats: fn() -> Stats,
}

/// `case!(name: Claim World [parameters], |a| call)`, a row of a table.
macro_rules! case {
    ($name:literal: $claim:ident $world:ident [$($parameter:literal)*], |$a:ident| $call:expr, $path:expr) => {
        $crate::case::Case {
            name: $name,
            claim: $crate::case::Claim::$claim,
            world: $crate::case::World::$world,
            parameters: &[$($parameter),*],
            call: |$a| $crate::values::give($call),
            stats: || xcs::stats($path),
        }
    };
}
pub(crate) use case;
