//! Calls that start before the statements ahead of them have ended: the automatic overlap in `#[jit]` functions.
//!
//! **Start early, end in order.** The attribute turns a call that may start early into an [`Ahead`], which is polled beside the
//! call that the function waits for, and keeps its result, or its panic, until its own statement is reached. Everything else
//! stays where it is written. So values, errors and panics appear in program order by construction, and what is under way
//! when the function leaves early is dropped with it.
//!
//! [`kind`] tells whether a call only reads, without making it. [`group`] is a run of statements in one block, [`window`] a
//! loop whose next rounds begin early, [`step`] what a chain of calls has come to.
//!
//! What must hold: **nothing starts early that does not only read**, and nothing passes a call that does more. A program whose
//! calls may not overlap runs as it is written, statement by statement.

mod ahead;
mod given;
mod group;
mod iterators;
mod kind;
#[cfg(all(test, shuttle))]
mod models;
mod step;
mod window;

pub use ahead::{Ahead, Gives, NotSendable, Others};
pub use given::{Give, Given};
pub use group::{Deliver, Group, deliver};
pub use kind::Kind;
pub use step::{Fallible, Step};
pub use window::{Beside, DeliverRound, Window, beside};

use crate::{
    settings::Setting,
    trace::{self, Mode},
};

/// Whether calls may start early here and now.
fn is_on() -> bool {
    static OVERLAP: Setting<bool> = Setting::new("XCS_OVERLAP", "`on` or `off`", |value| match value {
        "on" => Some(true),
        "off" => Some(false),
        _ => None,
    });
    OVERLAP.get().unwrap_or(true) && trace::mode() != Mode::Fallback
}

/// Whether as many calls are allowed by the scopes around: where a bound may be reached, which call it refuses is a question of
/// their order.
fn has_room_for(calls: usize) -> bool {
    #[cfg(feature = "orchestrate")]
    return crate::orchestrate::calls_left() >= calls as u64;
    #[cfg(not(feature = "orchestrate"))]
    {
        let _ = calls;
        true
    }
}

/// Time, by the clock that calls are measured with.
fn now() -> std::time::Instant {
    #[cfg(feature = "orchestrate")]
    return crate::orchestrate::now();
    #[cfg(not(feature = "orchestrate"))]
    std::time::Instant::now()
}
