//! What of the ground floor is needed without tensors.

mod held;

pub(crate) use held::Held;
pub use held::Sendable;
