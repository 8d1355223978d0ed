//! Drops what no output needs.

use crate::graph::Graph;

pub(super) fn run(graph: &mut Graph) -> bool {
    let mut live = vec![false; graph.len()];
    for output in graph.outputs() {
        live[output.index()] = true;
    }
    for (id, node) in graph.nodes().rev() {
        if live[id.index()] {
            for operand in graph.operands(node) {
                if let Some(node) = operand.node() {
                    live[node.index()] = true;
                }
            }
        }
    }
    let changed = live.contains(&false);
    if changed {
        graph.retain(&live);
    }
    changed
}
