//! Graph passes: a name, a function that says whether it changed anything, one file each.

mod common_subexpressions;
mod dead_code;

use crate::graph::{Graph, verify};
use std::sync::OnceLock;

struct Pass {
    name: &'static str,
    run: fn(&mut Graph) -> bool,
}

/// In the order in which they run.
const PASSES: [Pass; 2] = [
    Pass { name: "common-subexpressions", run: common_subexpressions::run },
    Pass { name: "dead-code", run: dead_code::run },
];

/// Runs every pass that `XCS_DISABLE_PASSES` (names, separated by commas) does not name. Debug builds verify the
/// graph in between.
pub(super) fn run(graph: &mut Graph) {
    static DISABLED: OnceLock<String> = OnceLock::new();
    let disabled = DISABLED.get_or_init(|| std::env::var("XCS_DISABLE_PASSES").unwrap_or_default());
    check(graph, "recording");
    for pass in &PASSES {
        if disabled.split(',').any(|name| name.trim() == pass.name) {
            continue;
        }
        if (pass.run)(graph) {
            check(graph, pass.name);
        }
    }
}

fn check(graph: &Graph, after: &str) {
    if cfg!(debug_assertions)
        && let Err(rule) = verify(graph)
    {
        panic!("internal error: the graph is not legal after {after}: {rule}");
    }
}
