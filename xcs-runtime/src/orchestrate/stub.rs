//! Stubs: other bodies for `#[orchestration]` functions, in tests.

/// The stubs around a piece of code.
#[derive(Default)]
pub(crate) struct Stubs {}
