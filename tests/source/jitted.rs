//! The generated functions with `#[jit]`.

pub use xcs::jit as twin;

#[path = "beyond/mod.rs"]
pub mod beyond;
#[path = "listed/mod.rs"]
pub mod listed;
