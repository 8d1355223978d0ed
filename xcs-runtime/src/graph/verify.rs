//! The legal forms of a graph, checked between passes in debug builds and in tests.

use super::{BinaryOp, Graph, Node, NodeId, Op, Operand, UnaryOp, View};
use crate::array::{DType, Shape};

/// What is wrong with a graph, if anything: the first offending node and the rule it breaks.
pub(crate) fn verify(graph: &Graph) -> Result<(), String> {
    for (id, node) in graph.nodes() {
        check(graph, id, node).map_err(|rule| format!("%{}: {rule}\n{graph}", id.index()))?;
    }
    match graph.outputs().iter().find(|output| output.index() >= graph.len()) {
        Some(output) => Err(format!("output %{} does not exist", output.index())),
        None => Ok(()),
    }
}

fn check(graph: &Graph, id: NodeId, node: &Node) -> Result<(), &'static str> {
    let operands = graph.operands(node);
    for &operand in operands {
        match operand {
            Operand::Node(before) if before >= id => return Err("operands stand before their user"),
            Operand::Input(input) if input.index() >= graph.inputs().len() => return Err("inputs exist"),
            Operand::Param(param) if param.index() >= graph.params().len() => return Err("constants exist"),
            _ => {}
        }
    }
    let dtypes: Vec<DType> = operands.iter().map(|&operand| graph.dtype(operand)).collect();
    let shapes: Vec<Shape> = operands.iter().map(|&operand| graph.shape(operand)).collect();
    let rule = |holds: bool, text| if holds { Ok(()) } else { Err(text) };

    if node.op.is_elementwise() {
        let shape = shapes.iter().try_fold(Shape::SCALAR, |all, shape| all.broadcast(shape));
        rule(shape == Some(node.shape), "an element-wise result has the shape its operands broadcast to")?;
    }
    match node.op {
        Op::Unary(op) => {
            rule(dtypes == [node.dtype], "a unary operation keeps the element type")?;
            rule((op == UnaryOp::Not) == (node.dtype == DType::Bool), "`not` is for bool, the others are for numbers")
        }
        Op::Binary(BinaryOp::Powi) => rule(dtypes == [node.dtype, DType::I32], "powi takes an i32 exponent"),
        Op::Binary(BinaryOp::And | BinaryOp::Or) => rule(dtypes == [DType::Bool; 2], "logic is for bool"),
        Op::Binary(_) => rule(dtypes == [node.dtype; 2], "binary operands have the result's element type"),
        Op::Compare(_) => {
            rule(dtypes.len() == 2 && dtypes[0] == dtypes[1], "compared operands have one element type")?;
            rule(node.dtype == DType::Bool, "a comparison gives bool")
        }
        Op::Select => rule(dtypes == [DType::Bool, node.dtype, node.dtype], "select takes (bool, T, T)"),
        Op::Cast => rule(dtypes.len() == 1, "a cast has one operand"),
        Op::Reduce { axis, .. } => {
            rule(dtypes == [node.dtype], "a reduction keeps the element type")?;
            let axis = usize::from(axis);
            rule(axis < shapes[0].rank() && shapes[0].with(axis, 1) == node.shape, "a reduced axis gets length 1")
        }
        Op::ArgReduce { axis, .. } => {
            rule(dtypes.len() == 1 && node.dtype == DType::I64, "an index is i64")?;
            let axis = usize::from(axis);
            rule(axis < shapes[0].rank() && shapes[0].with(axis, 1) == node.shape, "a reduced axis gets length 1")
        }
        Op::Matmul => {
            rule(dtypes == [node.dtype; 2], "matrix operands have the result's element type")?;
            rule(
                shapes.iter().all(|shape| shape.rank() == node.shape.rank() && shape.rank() >= 2),
                "matrices have two axes",
            )
        }
        Op::Gather { axis } => {
            rule(dtypes == [node.dtype, DType::I64], "index_select takes (T, i64)")?;
            rule(shapes[0].with(usize::from(axis), shapes[1].elements()) == node.shape, "one slice for each index")
        }
        Op::Concat { axis } => {
            rule(dtypes.iter().all(|&dtype| dtype == node.dtype), "joined tensors have one element type")?;
            let axis = usize::from(axis);
            let total: usize = shapes.iter().map(|shape| shape[axis]).sum();
            rule(total == node.shape[axis], "lengths add up along the joined axis")
        }
        Op::View(view) => {
            rule(dtypes == [node.dtype], "a view keeps the element type")?;
            match view {
                View::Reshape => rule(shapes[0].elements() == node.shape.elements(), "reshape keeps the elements"),
                View::Broadcast => rule(shapes[0].broadcast(&node.shape) == Some(node.shape), "shapes broadcast"),
                View::Permute { .. } => {
                    rule(shapes[0].elements() == node.shape.elements(), "permute keeps the elements")
                }
                View::Slice { axis, .. } => {
                    let axis = usize::from(axis);
                    rule(shapes[0].with(axis, node.shape[axis]) == node.shape, "slice changes one axis")
                }
            }
        }
    }
}
