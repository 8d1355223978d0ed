//! Sessions: which operations are recorded, on which tape, and when they are computed.
//!
//! [`session`] knows frames and counts and compiles without tensors. [`tape`] holds what was recorded;
//! [`value`] is what a tensor has in its hand: an array, or a promise of one on a tape.
//!
//! Invariants: no user code runs while a tape is locked or a thread's context is borrowed. A recorded value
//! that somebody can still reach is computed before its tape goes.

#[cfg(feature = "tensor")]
mod compiled;
#[cfg(feature = "tensor")]
pub(crate) mod proof;
#[cfg(feature = "tensor")]
mod seen;
#[cfg(feature = "tensor")]
mod segments;
mod session;
#[cfg(feature = "tensor")]
mod tape;
#[cfg(feature = "tensor")]
mod value;

#[cfg(feature = "tensor")]
pub(crate) use compiled::{Recorded, record};
#[cfg(feature = "tensor")]
pub(crate) use seen::Place;
#[cfg(feature = "tensor")]
pub(crate) use segments::{Ended, Fresh, Known, segment_for};
pub use session::Mode;
pub(crate) use session::{
    Below, Frame, Owner, below, count_host_calls, enter, exit, has_stopped, mode, pause, resume, with_mode,
};
#[cfg(feature = "orchestrate")]
pub(crate) use session::{Suspended, apart, suspend};
#[cfg(feature = "tensor")]
pub(crate) use session::{is_recording, may_replay};
#[cfg(feature = "tensor")]
pub(crate) use value::{Builder, Value, operation, view};
