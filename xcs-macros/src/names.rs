//! The names of the attributes, as users write them.

/// `#[jit]`.
pub(crate) const JIT: &str = "jit";
/// `#[orchestration]`.
pub(crate) const ORCHESTRATION: &str = "orchestration";
