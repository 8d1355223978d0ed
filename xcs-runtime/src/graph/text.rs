//! The one text form of a graph, for people.

use super::{Graph, Op, Operand, View};
use std::fmt;

impl fmt::Display for Operand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Operand::Node(id) => write!(f, "%{}", id.index()),
            Operand::Input(id) => write!(f, "in{}", id.index()),
            Operand::Param(id) => write!(f, "c{}", id.index()),
        }
    }
}

impl fmt::Display for Graph {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, (dtype, layout)) in self.inputs().iter().enumerate() {
            writeln!(f, "in{index}: {dtype}{}, strides {:?}", layout.shape, layout.strides())?;
        }
        for (id, node) in self.nodes() {
            write!(f, "%{}: {}{} = {}", id.index(), node.dtype, node.shape, node.op.name())?;
            match node.op {
                Op::Reduce { axis, .. } | Op::ArgReduce { axis, .. } | Op::Gather { axis } | Op::Concat { axis } => {
                    write!(f, " axis {axis}")?;
                }
                Op::View(View::Permute { order }) => write!(f, " {:?}", &order[..node.shape.rank()])?,
                Op::View(View::Slice { axis, start, step }) => write!(f, " axis {axis} from {start} step {step}")?,
                _ => {}
            }
            for operand in self.operands(node) {
                write!(f, " {operand}")?;
            }
            writeln!(f, "    # {}", node.location)?;
        }
        write!(f, "keep")?;
        for output in self.outputs() {
            write!(f, " %{}", output.index())?;
        }
        writeln!(f)
    }
}
