//! The un-annotated twins: the same source files, in which both attributes give back what they are given.

// `noop_proc_macro` calls its attribute that does nothing after the crate it was first written to replace.
use noop_proc_macro::{hawktracer as jit, hawktracer as orchestration};

#[path = "../../examples/advanced_techniques/program.rs"]
pub mod advanced_techniques;
#[path = "../../examples/natural_api_showcase/program.rs"]
pub mod natural_api_showcase;
#[path = "../../examples/optimization_techniques/program.rs"]
pub mod optimization_techniques;
