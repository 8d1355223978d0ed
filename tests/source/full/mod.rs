// Written by tests/source/generator: change it there.
// UPDATE_EXPECT=1 cargo test --test source_files

use crate::case::Case;

#[rustfmt::skip]
pub mod elementwise;
#[rustfmt::skip]
pub mod doubles;
#[rustfmt::skip]
pub mod integers;
#[rustfmt::skip]
pub mod masks;
#[rustfmt::skip]
pub mod folds;
#[rustfmt::skip]
pub mod views;
#[rustfmt::skip]
pub mod products;
#[rustfmt::skip]
pub mod generics;
#[rustfmt::skip]
pub mod consts;
#[rustfmt::skip]
pub mod scalars;
#[rustfmt::skip]
pub mod constructors;
#[rustfmt::skip]
pub mod sizes;
#[rustfmt::skip]
pub mod results;
#[rustfmt::skip]
pub mod idle;

#[rustfmt::skip]
pub const TABLES: &[(&str, &[Case])] = &[
    ("elementwise", elementwise::CASES),
    ("doubles", doubles::CASES),
    ("integers", integers::CASES),
    ("masks", masks::CASES),
    ("folds", folds::CASES),
    ("views", views::CASES),
    ("products", products::CASES),
    ("generics", generics::CASES),
    ("consts", consts::CASES),
    ("scalars", scalars::CASES),
    ("constructors", constructors::CASES),
    ("sizes", sizes::CASES),
    ("results", results::CASES),
    ("idle", idle::CASES),
];
