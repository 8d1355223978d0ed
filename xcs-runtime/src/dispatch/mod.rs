//! Call sites: which path a call of a `#[jit]` function takes, and what is remembered about it.

mod call;
#[cfg(feature = "tensor")]
mod claims;
mod decision;
mod happened;
mod inputs;
mod list;
mod mode;
mod overlapped;
mod parts;
mod path;
#[cfg(feature = "tensor")]
mod plan;
#[cfg(feature = "tensor")]
mod plans;
mod registry;
#[cfg(feature = "tensor")]
mod replay;
#[cfg(not(feature = "tensor"))]
#[path = "unreplayed.rs"]
mod replay;
#[cfg(feature = "tensor")]
mod scalar;
mod signature;
mod site;
mod statics;
mod verdict;
mod words;

pub use call::{Session, begin_async, enter, enter_async};
#[cfg(feature = "tensor")]
pub(crate) use claims::Place;
#[cfg(feature = "tensor")]
pub(crate) use decision::PlanView;
pub(crate) use decision::{Decided, DecisionView};
pub use inputs::{Constant, Inputs};
pub use list::{Const, Instance, List, constant, fixed, tensor_type, type_argument};
pub use mode::{with_mode, with_mode_async};
pub(crate) use overlapped::Overlapped;
pub(crate) use parts::Part;
#[cfg(test)]
pub(crate) use path::path_of_nested;
pub(crate) use path::{find, without_type_arguments};
#[cfg(feature = "tensor")]
pub(crate) use plan::Refusal;
pub(crate) use registry::{all, register};
#[cfg(feature = "tensor")]
pub(crate) use replay::watched;
pub use replay::{
    given, given_1, given_2, given_3, given_4, given_5, given_6, given_7, given_8, replay, replay_1, replay_2,
    replay_3, replay_4, replay_5, replay_6, replay_7, replay_8,
};
pub(crate) use site::Counters;
pub use site::{OpLimit, Site, SiteInfo, SiteKind};
pub use statics::Static;
pub use verdict::{StatementKind, Verdict};
