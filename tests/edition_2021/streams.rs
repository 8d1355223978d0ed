//! Functions that give a stream again, under the 2021 edition, where an `impl Trait` does not capture what it borrows. See
//! `tests/streams.rs`.

extern crate my_xcs as xcs;

#[path = "../streams/course.rs"]
mod course;
#[path = "../streams/forms.rs"]
mod forms;
#[path = "../streams/positions.rs"]
mod positions;
#[path = "../streams/provider.rs"]
mod provider;
