//! The messages of the attributes, and of the traits that tensors ask for: one case per rule, named after it. Each case also
//! uses what it annotates, so a missing follow-up error shows that the item was emitted in spite of the mistake.
//!
//! To accept changed messages: `TRYBUILD=overwrite cargo test --test ui`.
#![cfg(all(feature = "macros", feature = "tensor"))]

#[test]
fn messages() {
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}
