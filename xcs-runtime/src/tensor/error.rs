//! What can be wrong with data from outside.

use crate::array::{DType, MAX_RANK};
use std::path::PathBuf;

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
    /// A tensor has another number of axes than the array it was to become.
    #[error("the shape {shape:?} has {} axes and an array of {expected} was asked for: `reshape` it", shape.len())]
    Rank {
        /// The number of axes asked for.
        expected: usize,
        /// The tensor's shape.
        shape: Vec<usize>,
    },
    /// The data holds elements of another type.
    #[error("the data holds {found} and a tensor of {expected} was asked for: ask for {found}, then `cast`")]
    ElementType {
        /// The type asked for.
        expected: DType,
        /// The type there is.
        found: DType,
    },
    /// The data is valid, and no tensor holds elements of its type.
    #[error("elements of type {found:?} are unsupported: {instead}")]
    UnsupportedElements {
        /// The type there is, as the format names it.
        found: String,
        /// What to do about it.
        instead: String,
    },
    /// The data is not what its format says.
    #[error("not a valid {format} file: {reason}")]
    Format {
        /// The format.
        format: &'static str,
        /// What is wrong.
        reason: String,
    },
    /// Reading or writing failed.
    #[error(transparent)]
    Io(#[from] std::io::Error),
    /// What went wrong with a file. The text says all of it, so there is no
    /// [`source`](std::error::Error::source) that would say it again.
    #[error("{}: {reason}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What went wrong: [`Io`](Self::Io), [`Format`](Self::Format) or another.
        reason: Box<Error>,
    },
}
