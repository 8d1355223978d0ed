//! The account of a compilation, for `explain`.

use std::panic::Location;

/// Why a step is a step of its own.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Apart {
    /// The operands come from outside or from steps like these.
    First,
    /// The step before holds enough already.
    Full,
    /// The operand's elements are laid out for another shape.
    OtherShape,
    /// A fold of rows that no block holds: what uses its result needs a second pass.
    LongFold,
    /// A fold along an axis with something behind it: what uses its result needs a second pass.
    ColumnFold,
    /// The operand is read through a view that only memory can give.
    View,
    /// A step that is not element-wise: matrix product, concat, index_select, argmax.
    Routine,
}

/// One step of a segment: the operations in it and why it begins where it does.
#[derive(Clone, Debug)]
pub(crate) struct StepReport {
    pub(crate) operations: Vec<(String, &'static Location<'static>)>,
    pub(crate) elements: usize,
    pub(crate) apart: Apart,
}
