//! The graph itself and how it grows.

use super::{InputId, Node, NodeId, Op, Operand, ParamId};
use crate::array::{DType, Layout, MAX_RANK, Shape};
use std::panic::Location;

/// An append-only list of nodes. A node's operands stand before it.
///
/// Appending also writes down the structure (operations, operands, element types, shapes, the layouts of inputs),
/// not contents: constants, array data and source locations do not enter.
#[derive(Clone, Default)]
pub(crate) struct Graph {
    nodes: Vec<Node>,
    operands: Vec<Operand>,
    inputs: Vec<(DType, Layout)>,
    params: Vec<DType>,
    outputs: Vec<NodeId>,
    structure: Structure,
}

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
        self.operands.extend(operands.iter().copied());
        self.structure.node(op, operands, dtype, &shape);
        self.nodes.push(Node { op, first, count: operands.len() as u32, dtype, shape, location });
        id
    }

    #[inline]
    pub(crate) fn push_input(&mut self, dtype: DType, layout: Layout) -> InputId {
        let id = InputId::new(self.inputs.len());
        self.structure.input(dtype, &layout);
        // Where in its buffer an input begins is bound at run time.
        self.inputs.push((dtype, layout.moved_to(0)));
        id
    }

    #[inline]
    pub(crate) fn push_param(&mut self, dtype: DType) -> ParamId {
        let id = ParamId::new(self.params.len());
        self.structure.words.push(PARAM | dtype as u64);
        self.params.push(dtype);
        id
    }

    /// Declares what has to be kept. Called once, after the last node.
    pub(crate) fn set_outputs(&mut self, outputs: impl Iterator<Item = NodeId>) {
        self.outputs.clear();
        self.outputs.extend(outputs);
        self.structure.outputs(&self.outputs);
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

    #[inline]
    pub(crate) fn dtype(&self, operand: Operand) -> DType {
        match operand {
            Operand::Node(id) => self.node(id).dtype,
            Operand::Input(id) => self.inputs[id.index()].0,
            Operand::Param(id) => self.params[id.index()],
        }
    }

    #[inline]
    pub(crate) fn shape(&self, operand: Operand) -> Shape {
        match operand {
            Operand::Node(id) => self.node(id).shape,
            Operand::Input(id) => self.inputs[id.index()].1.shape,
            Operand::Param(_) => Shape::SCALAR,
        }
    }

    /// A hash of the structure.
    pub(crate) fn hash(&self) -> u64 {
        self.structure.hash()
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
        self.structure.words.clear();
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

/// What makes two graphs the same computation, as words. Equal graphs write equal words and different ones
/// different words: each entry begins with a word that says how many follow.
#[derive(Clone, Default, PartialEq)]
struct Structure {
    words: Vec<u64>,
}

/// The kinds of entries, in the top byte of their first word.
const NODE: u64 = 1 << 56;
const INPUT: u64 = 2 << 56;
const PARAM: u64 = 3 << 56;
const OUTPUTS: u64 = 4 << 56;

impl Structure {
    #[inline]
    fn node(&mut self, op: Op, operands: &[Operand], dtype: DType, shape: &Shape) {
        let (code, detail) = op.words();
        // The first word, up to two of detail, the shape, the operands.
        self.words.reserve(3 + MAX_RANK + operands.len());
        self.words.push(
            NODE | (operands.len() as u64) << 32 | u64::from(code) << 12 | (shape.rank() as u64) << 4 | dtype as u64,
        );
        for word in detail.into_iter().flatten() {
            self.words.push(word);
        }
        for &length in shape.dims() {
            self.words.push(length as u64);
        }
        for operand in operands {
            self.words.push(operand.word());
        }
    }

    fn input(&mut self, dtype: DType, layout: &Layout) {
        self.words.push(INPUT | (layout.shape.rank() as u64) << 4 | dtype as u64);
        self.words.extend(layout.shape.iter().map(|&length| length as u64));
        self.words.extend(layout.strides().iter().map(|&stride| stride as u64));
    }

    fn outputs(&mut self, outputs: &[NodeId]) {
        self.words.push(OUTPUTS | outputs.len() as u64);
        self.words.extend(outputs.iter().map(|output| output.index() as u64));
    }

    /// A nanosecond a word. Collisions cost a comparison and never an answer: words decide.
    fn hash(&self) -> u64 {
        let hash =
            self.words.iter().fold(0u64, |hash, word| (hash.rotate_left(5) ^ word).wrapping_mul(0x9E37_79B9_7F4A_7C15));
        hash ^ (hash >> 29)
    }
}
