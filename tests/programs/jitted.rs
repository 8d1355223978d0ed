//! The three programs as users run them.

#[allow(unused_imports)] // Each program uses what it needs of the two.
use xcs::{jit, orchestration};

#[path = "../../examples/advanced_techniques/program.rs"]
pub mod advanced_techniques;
#[path = "../../examples/natural_api_showcase/program.rs"]
pub mod natural_api_showcase;
#[path = "../../examples/optimization_techniques/program.rs"]
pub mod optimization_techniques;
