//! Call sites: which path a call of a `#[jit]` function takes, and what is remembered about it.

mod call;
mod decision;
mod happened;
mod mode;
mod path;
mod registry;
mod signature;
mod site;

pub use call::{Session, enter, enter_async};
pub(crate) use decision::{Decided, DecisionView};
pub use mode::{with_mode, with_mode_async};
#[cfg(test)]
pub(crate) use path::path_of_nested;
pub(crate) use path::{find, without_type_arguments};
pub(crate) use registry::{all, register};
pub use signature::Signature;
pub(crate) use site::Counters;
pub use site::{OpLimit, Site, SiteInfo, SiteKind};
