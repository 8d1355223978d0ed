//! The programs as they are written.

use super::calls;
// `noop_proc_macro` calls its attribute that does nothing after the crate it was first written to replace.
use noop_proc_macro::hawktracer as jit;

#[path = "sequential.rs"]
mod programs;
pub use programs::*;
