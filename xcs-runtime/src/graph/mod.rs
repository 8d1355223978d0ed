//! What was recorded: an append-only list of operations in SSA order.
//!
//! A [`Graph`] says what to compute and nothing about how. It names arrays ([`Operand::Input`]) and scalar
//! constants ([`Operand::Param`]) by number only, so that the same structure with other contents is the same
//! graph: that is what makes a compiled segment reusable.

mod node;
mod op;
mod record;
mod text;
mod verify;

pub(crate) use node::{InputId, Node, NodeId, Operand, ParamId};
pub(crate) use op::{ArgOp, BinaryOp, CompareOp, Op, ReduceOp, UnaryOp, View};
pub(crate) use record::Graph;
pub(crate) use verify::verify;
