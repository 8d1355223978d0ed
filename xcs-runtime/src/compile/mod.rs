//! From a graph to a compiled segment: passes over the graph, then fusion into steps.
//!
//! Invariant: nothing here changes a bit of any result. Passes only remove and share work; fusion only decides
//! which operations run in one pass over memory.

mod fuse;
mod group;
mod passes;
mod report;

pub(crate) use report::{Apart, StepReport};

use crate::{execute::Segment, graph::Graph};

/// A segment and the account of how it came about.
pub(crate) struct Compiled {
    pub(crate) segment: Segment,
    pub(crate) steps: Vec<StepReport>,
}

/// Compiles a graph.
pub(crate) fn compile(graph: &Graph) -> Compiled {
    let mut graph = graph.clone();
    passes::run(&mut graph);
    fuse::fuse(&graph)
}
