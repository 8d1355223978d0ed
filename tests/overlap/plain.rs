//! The generated functions without an attribute.

pub use noop_proc_macro::hawktracer as twin;

#[path = "functions/mod.rs"]
pub mod functions;
