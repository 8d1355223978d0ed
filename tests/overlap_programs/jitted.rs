//! The programs with `#[jit]`.

use super::calls;
use xcs::jit;

#[path = "sequential.rs"]
mod programs;
pub use programs::*;
