//! Programs that try to notice that calls overlap: with `#[jit]` and without, whatever can be told apart must be the same.
#![cfg(all(feature = "macros", feature = "orchestrate", feature = "timer"))]

#[path = "overlap_adversary/accepted.rs"]
mod accepted;
#[path = "overlap_adversary/course.rs"]
mod course;
#[path = "overlap_adversary/effects.rs"]
mod effects;
#[path = "overlap_adversary/macros.rs"]
mod macros;
#[path = "overlap_adversary/sent.rs"]
mod sent;
#[path = "overlap_adversary/types.rs"]
mod types;
