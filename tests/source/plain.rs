//! The generated functions without an attribute.

pub use noop_proc_macro::hawktracer as twin;

#[path = "beyond/mod.rs"]
pub mod beyond;
#[path = "listed/mod.rs"]
pub mod listed;
