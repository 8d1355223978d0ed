// Written by tests/source/generator: change it there.
// UPDATE_EXPECT=1 cargo test --test source_files

use crate::case::Case;

#[rustfmt::skip]
pub mod effects;
#[rustfmt::skip]
pub mod state;
#[rustfmt::skip]
pub mod methods;
#[rustfmt::skip]
pub mod drops;
#[rustfmt::skip]
pub mod control;
#[rustfmt::skip]
pub mod closures;
#[rustfmt::skip]
pub mod names;

#[rustfmt::skip]
pub const TABLES: &[(&str, &[Case])] = &[
    ("effects", effects::CASES),
    ("state", state::CASES),
    ("methods", methods::CASES),
    ("drops", drops::CASES),
    ("control", control::CASES),
    ("closures", closures::CASES),
    ("names", names::CASES),
];
