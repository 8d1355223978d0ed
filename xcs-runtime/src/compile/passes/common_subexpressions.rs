//! `f(x) + f(x)  ->  let y = f(x); y + y`
//!
//! Operations are pure and constants are told apart by number, so equal nodes have equal results.

use crate::{
    array::{DType, Shape},
    graph::{Graph, NodeId, Op, Operand},
};
use std::collections::HashMap;

pub(super) fn run(graph: &mut Graph) -> bool {
    let mut first: HashMap<(Op, Vec<Operand>, DType, Vec<usize>), NodeId> = HashMap::new();
    let mut replacement: Vec<NodeId> = Vec::with_capacity(graph.len());
    let mut changed = false;
    for (id, node) in graph.nodes() {
        let operands: Vec<Operand> =
            graph.operands(node).iter().map(|&operand| replaced(&replacement, operand)).collect();
        let shape: &Shape = &node.shape;
        let same = *first.entry((node.op, operands, node.dtype, shape.dims().to_vec())).or_insert(id);
        changed |= same != id;
        replacement.push(same);
    }
    if changed {
        graph.rewire(|operand| replaced(&replacement, operand));
    }
    changed
}

fn replaced(replacement: &[NodeId], operand: Operand) -> Operand {
    match operand {
        Operand::Node(node) => Operand::Node(replacement[node.index()]),
        other => other,
    }
}
