//! A stable code for each reason.

use std::fmt;

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $text:literal;)*) => {
        /// Why something was or was not compiled. The number is stable; the text may improve.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[non_exhaustive]
        pub enum Code {
            $($(#[$doc])* $name,)*
        }

        impl Code {
            /// The stable code, such as `XCS0101`.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Code::$name => $code,)* }
            }

            /// The reason in words.
            #[must_use]
            pub const fn text(self) -> &'static str {
                match self { $(Code::$name => $text,)* }
            }
        }
    };
}

codes! {
    /// Recorded and compiled on every call.
    Staged = "XCS0001", "recorded, fused and compiled; the body runs as written";
    /// The decision is being taken by another call right now.
    FirstRecording = "XCS0002", "the first recording is still running; other calls are eager until it ends";
    /// The body is not skipped.
    NotReplayed = "XCS0003", "the body ran on every staged call: only its tensor operations were compiled";
    /// Nothing to record.
    NothingRecorded = "XCS0004", "no tensor operation was recorded: there is nothing to compile";
    /// Recorded in vain.
    NothingNeeded = "XCS0005", "recorded, but none of the results was needed: nothing was computed";
    /// Every call ended early.
    EndedEarly = "XCS0006",
        "ended by a panic, or as a future that was dropped half-way, before anything was computed";
    /// Views are not counted; one that strides cannot express is a copy.
    OnlyViews = "XCS0007", "recorded and compiled: views only, which are not counted; one of them had to be copied";
    /// A jitted caller compiles it.
    JoinedCaller = "XCS0008", "recorded together with the #[jit] function that called it, and compiled there";
    /// More operations than the limit.
    OverLimit = "XCS0101", "more operations than the limit: tensor operations are eager";
    /// What helps against a limit that tensor operations filled.
    RaiseLimit = "XCS0111",
        "mostly tensor operations: raise the limit with #[jit(max_ops = N)], or lift it with #[jit(no_op_limit)]";
    /// What helps against a limit that host calls filled.
    MoveCalls = "XCS0112",
        "mostly calls and macros: move those with side effects into #[orchestration] functions; if there are none, \
         lift the limit with #[jit(no_op_limit)]";
    /// Another call was taking the decision.
    Busy = "XCS0102", "called while another call made the first recording: eager, without waiting";
    /// `Mode::Fallback`.
    SwitchedOff = "XCS0103", "eager because that was asked for: called under Mode::Fallback or XCS_JIT=off";
    /// A step begins because nothing came before.
    FirstStep = "XCS0201", "first step on its operands";
    /// A step begins because of its shape.
    OtherShape = "XCS0202", "not fused with the step before: its shape differs";
    /// A step begins because a fold of long rows ended the one before.
    LongFold = "XCS0203", "not fused with the step before: it uses a fold of rows longer than a block (4096 elements)";
    /// A step begins because a fold down columns ended the one before.
    ColumnFold = "XCS0204", "not fused with the step before: it uses a fold along an axis that is not the last";
    /// A step begins because of a view.
    StoredFirst = "XCS0205", "not fused with the step before: an operand has to be stored first, because it is \
         permuted, sliced or made by a routine";
    /// A step begins because the one before is full.
    FullStep = "XCS0207", "not fused with the step before: that one holds a thousand values already";
    /// Matrix product and the like.
    Routine = "XCS0206", "a routine of its own, not element-wise";
    /// A segment ended at a read.
    EndedByRead = "XCS0211", "computed when a value was read";
    /// A segment ended at an orchestration call.
    EndedByOrchestration = "XCS0212", "computed when an #[orchestration] call began";
    /// A segment ended at the limit.
    EndedByLimit = "XCS0213", "computed when recording stopped at the operation limit";
    /// A segment ended because the tape was full.
    EndedByFullTape = "XCS0215", "computed because the tape held 4096 operations, or 64 MB that nobody else holds";
    /// A segment ended with the call.
    EndedByCall = "XCS0214", "computed when the call ended";
    /// A segment ended where a future had to wait.
    EndedBySuspension = "XCS0216", "computed when the future was suspended: at an .await that was not ready";
    /// An orchestration function.
    Orchestration = "XCS0301", "#[orchestration]: never recorded and never replayed; runs once for each call, or as its arguments ask";
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} [{}]", self.text(), self.code())
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Code {
    /// `{"code": "XCS0101", "text": ".."}`.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let mut reason = serializer.serialize_struct("Code", 2)?;
        reason.serialize_field("code", self.code())?;
        reason.serialize_field("text", self.text())?;
        reason.end()
    }
}
