//! Calls that overlap again, under the 2021 edition. See `tests/overlap_adversary.rs`.

extern crate my_xcs as xcs;

#[path = "../overlap_adversary/accepted.rs"]
mod accepted;
#[path = "../overlap_adversary/course.rs"]
mod course;
#[path = "../overlap_adversary/effects.rs"]
mod effects;
#[path = "../overlap_adversary/macros.rs"]
mod macros;
#[path = "../overlap_adversary/sent.rs"]
mod sent;
#[path = "../overlap_adversary/types.rs"]
mod types;
