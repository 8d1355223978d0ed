//! The original's three programs: jitted, they do exactly what they do without the attributes.
//!
//! Under the Python original two of them printed wrong answers: one document's summary for all, turn one's
//! answer in turn three. Here each part runs jitted, under `Mode::Fallback` and un-annotated
//! (`programs/three_ways.rs`), with a model that answers by keyword and with one whose answers change on
//! every call. The assertions below name the values that went wrong there.

#![allow(unreachable_pub)] // The programs are written as a library would be,
#![allow(clippy::duplicate_mod)] // and are here twice, with the attributes and without.

#[path = "programs/changing_model.rs"]
mod changing_model;
#[path = "programs/jitted.rs"]
mod jitted;
#[path = "../examples/keyword_model/mod.rs"]
mod keyword_model;
#[path = "programs/plain.rs"]
mod plain;
#[path = "programs/three_ways.rs"]
mod three_ways;

#[path = "programs/advanced.rs"]
mod advanced;
#[path = "programs/natural.rs"]
mod natural;
#[path = "programs/optimization.rs"]
mod optimization;
