//! Attributes that do not expand, and those of the compiler: in any order, they do what they did.
#![deny(warnings)]

use pollster::block_on;
use xcs::{jit, orchestration};

#[orchestration]
#[rustfmt::skip]
async fn skipped( x: u32 ) -> u32 { x }

#[rustfmt::skip]
#[orchestration(read)]
async fn skipped_above( x: u32 ) -> u32 { x }

/// Documented.
#[orchestration(read, concurrency = 2)]
/// More.
#[rustfmt::skip]
#[allow(clippy::needless_return, unused_variables)]
#[deprecated = "for a test"]
#[inline]
#[must_use = "for a test"]
async fn all_at_once( x: u32 ) -> u32 { let unused = 1; return x; }

#[orchestration]
#[expect(unused_variables)]
#[clippy::cognitive_complexity = "100"]
async fn expected(x: u32) -> u32 {
    let unused = 1;
    x
}

#[orchestration]
#[cfg_attr(all(), allow(unused_variables), must_use)]
async fn on_a_condition(x: u32) -> u32 {
    let unused = 1;
    x
}

#[jit]
#[rustfmt::skip]
#[cfg_attr(all(), allow(unused_variables), must_use)]
#[deprecated]
async fn jitted( x: u32 ) -> u32 { let unused = 1; x }

#[orchestration]
#[cfg(any())]
#[no_such_attribute]
async fn not_there() {}

#[test]
fn they_do_what_they_did() {
    assert_eq!(block_on(skipped(1)) + block_on(skipped_above(2)) + block_on(expected(3)), 6);
    assert_eq!(block_on(on_a_condition(4)), 4);
    #[expect(deprecated)]
    let sum = block_on(all_at_once(1)) + block_on(jitted(2));
    assert_eq!(sum, 3);
}
