//! The generated functions with `#[jit]`.

pub use xcs::jit as twin;

#[path = "functions/mod.rs"]
pub mod functions;
