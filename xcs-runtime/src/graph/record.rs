//! The graph itself and how it grows.

use super::{InputId, Node, NodeId, Op, Operand, ParamId};
use crate::array::{DType, Layout, Shape};
use std::{
    hash::{Hash, Hasher},
    panic::Location,
};

/// An append-only list of nodes. A node's operands stand before it.
///
/// Appending keeps a rolling hash of the structure (operations, operands, element types, shapes, the layouts
/// of inputs), not of contents: constants, array data and source locations do not enter.
#[derive(Clone, Default)]
pub(crate) struct Graph {
    nodes: Vec<Node>,
    operands: Vec<Operand>,
    inputs: Vec<(DType, Layout)>,
    params: Vec<DType>,
    outputs: Vec<NodeId>,
    structure: Structure,
}

/// About as many words as a node takes besides its operands.
const NODE_WORDS: usize = 16;

impl Graph {
    #[inline]
    pub(crate) fn push(
        &mut self,
        op: Op,
        operands: &[Operand],
        dtype: DType,
        shape: Shape,
        location: &'static Location<'static>,
    ) -> NodeId {
        let id = NodeId::new(self.nodes.len());
        let first = self.operands.len() as u32;
        self.operands.extend_from_slice(operands);
        self.structure.words.reserve(NODE_WORDS + operands.len());
        op.hash(&mut self.structure);
        self.structure.write_u64((operands.len() as u64) << 32 | (shape.rank() as u64) << 8 | dtype as u64);
        for operand in operands {
            self.structure.write_u64(operand.word());
        }
        for &length in shape.dims() {
            self.structure.write_usize(length);
        }
        self.nodes.push(Node { op, first, count: operands.len() as u32, dtype, shape, location });
        id
    }

    #[inline]
    pub(crate) fn push_input(&mut self, dtype: DType, layout: Layout) -> InputId {
        let id = InputId::new(self.inputs.len());
        self.structure.write_u8(dtype as u8);
        layout.shape.dims().hash(&mut self.structure);
        layout.strides().hash(&mut self.structure);
        // Where in its buffer an input begins is bound at run time.
        self.inputs.push((dtype, layout.moved_to(0)));
        id
    }

    #[inline]
    pub(crate) fn push_param(&mut self, dtype: DType) -> ParamId {
        let id = ParamId::new(self.params.len());
        self.structure.write_u8(dtype as u8);
        self.params.push(dtype);
        id
    }

    /// Declares what has to be kept. Called once, after the last node.
    pub(crate) fn set_outputs(&mut self, outputs: impl Iterator<Item = NodeId>) {
        self.outputs.clear();
        self.outputs.extend(outputs);
        self.outputs.hash(&mut self.structure);
    }

    pub(crate) fn nodes(&self) -> impl DoubleEndedIterator<Item = (NodeId, &Node)> {
        self.nodes.iter().enumerate().map(|(index, node)| (NodeId::new(index), node))
    }

    pub(crate) fn len(&self) -> usize {
        self.nodes.len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    #[inline]
    pub(crate) fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id.index()]
    }

    #[inline]
    pub(crate) fn operands(&self, node: &Node) -> &[Operand] {
        &self.operands[node.first as usize..][..node.count as usize]
    }

    pub(crate) fn inputs(&self) -> &[(DType, Layout)] {
        &self.inputs
    }

    pub(crate) fn params(&self) -> &[DType] {
        &self.params
    }

    pub(crate) fn outputs(&self) -> &[NodeId] {
        &self.outputs
    }

    pub(crate) fn dtype(&self, operand: Operand) -> DType {
        match operand {
            Operand::Node(id) => self.node(id).dtype,
            Operand::Input(id) => self.inputs[id.index()].0,
            Operand::Param(id) => self.params[id.index()],
        }
    }

    pub(crate) fn shape(&self, operand: Operand) -> Shape {
        match operand {
            Operand::Node(id) => self.node(id).shape,
            Operand::Input(id) => self.inputs[id.index()].1.shape,
            Operand::Param(_) => Shape::SCALAR,
        }
    }

    /// The hash of the structure so far.
    pub(crate) fn hash(&self) -> u64 {
        self.structure.finish()
    }

    /// Whether both graphs are the same computation: equal in everything but contents and source locations.
    pub(crate) fn same_structure(&self, other: &Graph) -> bool {
        self.structure == other.structure
    }

    /// Empties the graph, keeping its memory.
    pub(crate) fn clear(&mut self) {
        self.nodes.clear();
        self.operands.clear();
        self.inputs.clear();
        self.params.clear();
        self.outputs.clear();
        self.structure.clear();
    }

    /// Bytes of memory held by the lists.
    pub(crate) fn bytes(&self) -> usize {
        self.nodes.capacity() * size_of::<Node>()
            + self.operands.capacity() * size_of::<Operand>()
            + self.inputs.capacity() * size_of::<(DType, Layout)>()
            + self.params.capacity()
            + self.outputs.capacity() * size_of::<NodeId>()
            + self.structure.words.capacity() * size_of::<u64>()
    }

    /// Keeps the nodes that `live` marks, which includes the operands of each node it keeps: for passes.
    pub(crate) fn retain(&mut self, live: &[bool]) {
        let mut renumbered = vec![NodeId::new(0); self.nodes.len()];
        let mut kept = 0;
        for (index, slot) in renumbered.iter_mut().enumerate() {
            *slot = NodeId::new(kept);
            kept += usize::from(live[index]);
        }
        let mut index = 0;
        self.nodes.retain(|_| {
            index += 1;
            live[index - 1]
        });
        // Operands of dropped nodes stay in the list, unused: they are renumbered along with the others.
        self.rewire(|operand| match operand {
            Operand::Node(node) => Operand::Node(renumbered[node.index()]),
            other => other,
        });
    }

    /// Replaces each operand and output: for passes.
    pub(crate) fn rewire(&mut self, mut replace: impl FnMut(Operand) -> Operand) {
        for operand in &mut self.operands {
            *operand = replace(*operand);
        }
        for output in &mut self.outputs {
            if let Operand::Node(node) = replace(Operand::Node(*output)) {
                *output = node;
            }
        }
    }
}

/// What makes two graphs the same computation, as words, with a rolling hash of them: a hash costs a nanosecond a
/// word, and comparing words decides, so that a collision costs time and never an answer.
#[derive(Clone, Default, PartialEq)]
struct Structure {
    hash: u64,
    words: Vec<u64>,
}

impl Structure {
    fn clear(&mut self) {
        self.hash = 0;
        self.words.clear();
    }
}

impl Hasher for Structure {
    #[inline]
    fn write_u64(&mut self, word: u64) {
        self.hash = (self.hash.rotate_left(5) ^ word).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        self.words.push(word);
    }
    #[inline]
    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            self.write_u64(u64::from_le_bytes(word));
        }
    }
    #[inline]
    fn write_u8(&mut self, value: u8) {
        self.write_u64(u64::from(value));
    }
    #[inline]
    fn write_u32(&mut self, value: u32) {
        self.write_u64(u64::from(value));
    }
    #[inline]
    fn write_usize(&mut self, value: usize) {
        self.write_u64(value as u64);
    }
    #[inline]
    fn write_isize(&mut self, value: isize) {
        self.write_u64(value as u64);
    }
    #[inline]
    fn finish(&self) -> u64 {
        self.hash ^ (self.hash >> 29)
    }
}
