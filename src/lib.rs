//! XCS makes programs that mix array math with language-model calls fast without changing what they do.

#[doc(hidden)]
pub use xcs_runtime::__private;
#[cfg(feature = "macros")]
pub use xcs_macros::{jit, orchestration};
pub use xcs_runtime::*;
