//! What can be wrong with data from outside.

use crate::array::{DType, MAX_RANK};

/// A mistake in data that a tensor was to be made of.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The number of values is not the product of the axis lengths.
    #[error("{values} values do not fill the shape {shape:?}, which has {} elements: give as many values", shape.iter().product::<usize>())]
    Length {
        /// How many values there were.
        values: usize,
        /// The shape they were to fill.
        shape: Vec<usize>,
    },
    /// The rows of nested data differ in length.
    #[error("row {row} has {found} values where the rows before it have {expected}: all rows must be equally long")]
    Ragged {
        /// The first row that differs.
        row: usize,
        /// Its length.
        found: usize,
        /// The length of the rows before it.
        expected: usize,
    },
    /// More axes, or more elements, than a tensor can have.
    #[error("the shape {shape:?} is too large: at most {MAX_RANK} axes, and the elements must fit the address space")]
    ShapeTooLarge {
        /// The shape asked for.
        shape: Vec<usize>,
    },
    /// A file or array holds elements of another type.
    #[error("the data holds {found} and a tensor of {expected} was asked for: ask for that type, then `cast`")]
    ElementType {
        /// The type asked for.
        expected: DType,
        /// What there is.
        found: String,
    },
    /// A file could not be read or written.
    #[error("{path}: {source}")]
    File {
        /// The file.
        path: std::path::PathBuf,
        /// What the operating system said.
        source: std::io::Error,
    },
    /// A file's contents are not what its format says.
    #[error("not a valid {format} file: {reason}")]
    Format {
        /// The format.
        format: &'static str,
        /// What is wrong.
        reason: String,
    },
}
