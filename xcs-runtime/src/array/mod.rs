//! The ground floor: element types, shapes and strides, buffers and the pool they come from.
//!
//! Nothing here computes. An [`Array`] is a typed view (dtype, [`Layout`]) of a shared, immutable
//! [`Buffer`]; everything above passes arrays around and never sees raw memory unless it asks for it.
//!
//! Invariant: every element that a layout can reach lies inside its buffer. [`Array::new`] checks it, so
//! kernels may rely on it.

mod buffer;
mod cast;
mod contents;
mod describe;
mod element;
mod held;
mod layout;
mod pool;
mod progression;
mod shape;

pub(crate) use buffer::{Buffer, BufferMut};
pub(crate) use cast::{cast, cast_ref};
pub(crate) use contents::Array;
pub(crate) use describe::describe;
pub(crate) use element::with_element;
pub use element::{DType, Element, Number, Real};
pub(crate) use held::Held;
pub use held::Sendable;
pub(crate) use layout::Layout;
pub use shape::{MAX_RANK, Shape};
