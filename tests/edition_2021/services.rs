//! Functions with services again, under the 2021 edition. See `tests/services.rs`.

extern crate my_xcs as xcs;

#[path = "../services/arguments.rs"]
mod arguments;
#[path = "../services/batch.rs"]
mod batch;
#[path = "../services/limits.rs"]
mod limits;
#[path = "../services/positions.rs"]
mod positions;
#[path = "../services/refusals.rs"]
mod refusals;
#[path = "../services/retries.rs"]
mod retries;
#[path = "../services/reuse.rs"]
mod reuse;
#[path = "../services/service.rs"]
mod service;
