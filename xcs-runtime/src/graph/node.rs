//! Nodes and the typed numbers that refer to things.

use super::Op;
use crate::array::{DType, Shape};
use std::panic::Location;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub(crate) struct $name(u32);
        impl $name {
            #[inline]
            pub(crate) fn new(index: usize) -> Self {
                Self(index as u32)
            }
            #[inline]
            pub(crate) fn index(self) -> usize {
                self.0 as usize
            }
        }
    };
}

id!(
    /// A node of a graph.
    NodeId
);
id!(
    /// An array given to a graph from outside.
    InputId
);
id!(
    /// A scalar constant given to a graph from outside.
    ParamId
);

/// What an operation works on.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Operand {
    Node(NodeId),
    Input(InputId),
    Param(ParamId),
}

impl Operand {
    /// The operand as one word.
    #[inline]
    pub(super) fn word(self) -> u64 {
        match self {
            Operand::Node(id) => id.0.into(),
            Operand::Input(id) => 1 << 32 | u64::from(id.0),
            Operand::Param(id) => 2 << 32 | u64::from(id.0),
        }
    }

    pub(crate) fn node(self) -> Option<NodeId> {
        match self {
            Operand::Node(node) => Some(node),
            _ => None,
        }
    }
}

/// One operation, its operands (a range of the graph's operand list) and what comes out.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Node {
    pub(crate) op: Op,
    pub(super) first: u32,
    pub(super) count: u32,
    pub(crate) dtype: DType,
    pub(crate) shape: Shape,
    /// Where the user's code asked for it. Not part of the structure.
    pub(crate) location: &'static Location<'static>,
}
