// Written by tests/overlap/generator: change it there.
// UPDATE_EXPECT=1 cargo test --test overlap_files

use crate::case::Case;

#[rustfmt::skip]
pub mod groups;
#[rustfmt::skip]
pub mod chains;
#[rustfmt::skip]
pub mod errors;
#[rustfmt::skip]
pub mod moves;
#[rustfmt::skip]
pub mod names;
#[rustfmt::skip]
pub mod ordered;
#[rustfmt::skip]
pub mod guards;
#[rustfmt::skip]
pub mod branches;
#[rustfmt::skip]
pub mod loops;
#[rustfmt::skip]
pub mod histories;
#[rustfmt::skip]
pub mod methods;
#[rustfmt::skip]
pub mod generics;
#[rustfmt::skip]
pub mod options;
#[rustfmt::skip]
pub mod effects;
#[rustfmt::skip]
pub mod blocks;
#[rustfmt::skip]
pub mod mixed;

#[rustfmt::skip]
pub const TABLES: &[(&str, &[Case])] = &[
    ("groups", groups::CASES),
    ("chains", chains::CASES),
    ("errors", errors::CASES),
    ("moves", moves::CASES),
    ("names", names::CASES),
    ("ordered", ordered::CASES),
    ("guards", guards::CASES),
    ("branches", branches::CASES),
    ("loops", loops::CASES),
    ("histories", histories::CASES),
    ("methods", methods::CASES),
    ("generics", generics::CASES),
    ("options", options::CASES),
    ("effects", effects::CASES),
    ("blocks", blocks::CASES),
    ("mixed", mixed::CASES),
];

/// Compiles if the futures of all functions can go to another thread.
pub fn are_send() {
    groups::are_send();
    chains::are_send();
    errors::are_send();
    moves::are_send();
    names::are_send();
    ordered::are_send();
    guards::are_send();
    branches::are_send();
    loops::are_send();
    histories::are_send();
    methods::are_send();
    generics::are_send();
    options::are_send();
    effects::are_send();
    blocks::are_send();
    mixed::are_send();
}
