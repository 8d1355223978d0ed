//! From a graph to a compiled segment: passes over the graph, then fusion into steps.
//!
//! Invariant: nothing here changes a bit of any result. Passes only remove and share work; fusion only decides
//! which operations run in one pass over memory.

mod fuse;
mod group;
mod passes;
mod report;
#[cfg(test)]
mod tests;

pub(crate) use report::{Apart, StepReport};

use crate::{
    array::{DType, Layout, Shape},
    execute::Segment,
    graph::{Graph, Operand},
};

/// A segment and the account of how it came about.
pub(crate) struct Compiled {
    pub(crate) segment: Segment,
    pub(crate) steps: Vec<StepReport>,
    /// Element type and layout of the arrays that are read.
    pub(crate) inputs: Vec<(DType, Layout)>,
    /// Element type and shape of what is kept.
    pub(crate) results: Vec<(DType, Shape)>,
}

/// Compiles a graph.
pub(crate) fn compile(graph: &Graph) -> Compiled {
    let mut graph = graph.clone();
    passes::run(&mut graph);
    let (segment, steps) = fuse::fuse(&graph);
    let results = graph.outputs().iter().map(|&output| (graph.node(output).dtype, graph.node(output).shape));
    Compiled { segment, steps, inputs: inputs(&graph), results: results.collect() }
}

/// The inputs that some node still needs.
fn inputs(graph: &Graph) -> Vec<(DType, Layout)> {
    let mut needed = vec![false; graph.inputs().len()];
    for operand in graph.nodes().flat_map(|(_, node)| graph.operands(node)) {
        if let Operand::Input(input) = operand {
            needed[input.index()] = true;
        }
    }
    graph.inputs().iter().zip(needed).filter(|(_, needed)| *needed).map(|(input, _)| *input).collect()
}
