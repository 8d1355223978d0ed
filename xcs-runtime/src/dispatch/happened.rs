//! What happened in the calls of a signature: the ground of the reasons that `explain` gives.

use crate::trace::Frame;
use std::sync::atomic::{AtomicU8, Ordering};

/// Facts about a call, or about several.
#[derive(Clone, Copy, Default)]
pub(crate) struct Happened(u8);

impl Happened {
    /// A call came to its end: it did not panic, and its future was not dropped before.
    const FINISHED: u8 = 1;
    /// A call that ended or computed something recorded tensor operations.
    const RECORDED: u8 = 2;
    /// A call left tensor operations to its caller's recording.
    const JOINED: u8 = 4;
    /// A call ran segments of its own.
    const COMPUTED: u8 = 8;

    /// The facts about one call.
    pub(super) fn of(frame: &Frame, finished: bool) -> Happened {
        let bit = |holds: bool, bit: u8| if holds { bit } else { 0 };
        let operations = frame.counted() > frame.host_calls();
        let computed = frame.segments() > 0;
        Happened(
            bit(finished, Self::FINISHED)
                | bit(operations && (finished || computed), Self::RECORDED)
                | bit(operations && frame.is_joined(), Self::JOINED)
                | bit(computed, Self::COMPUTED),
        )
    }

    /// Whether a call came to its end.
    pub(crate) fn finished(self) -> bool {
        self.0 & Self::FINISHED != 0
    }

    /// Whether tensor operations were recorded.
    pub(crate) fn recorded(self) -> bool {
        self.0 & Self::RECORDED != 0
    }

    /// Whether tensor operations were left to a caller.
    pub(crate) fn joined(self) -> bool {
        self.0 & Self::JOINED != 0
    }

    /// Whether segments were run.
    pub(crate) fn computed(self) -> bool {
        self.0 & Self::COMPUTED != 0
    }
}

/// Facts about all calls so far. A call that does less than others takes nothing back.
#[derive(Default)]
pub(super) struct History(AtomicU8);

impl History {
    pub(super) fn add(&self, happened: Happened) {
        // Nearly always known already: then nothing is written.
        if self.0.load(Ordering::Relaxed) & happened.0 != happened.0 {
            self.0.fetch_or(happened.0, Ordering::Relaxed);
        }
    }

    pub(super) fn so_far(&self) -> Happened {
        Happened(self.0.load(Ordering::Relaxed))
    }
}
