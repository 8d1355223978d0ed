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
            /// Every reason that there is.
            pub const ALL: &'static [Code] = &[$(Code::$name),*];

            /// The stable code, such as `XCS0101`. Each has a page in `docs/codes`.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Code::$name => $code,)* }
            }

            /// The reason in words.
            #[must_use]
            pub const fn text(self) -> &'static str {
                match self { $(Code::$name => $text,)* }
            }

            /// The reason with this number: 401 is `XCS0401`.
            pub(super) fn of_number(number: u16) -> Option<Code> {
                Code::ALL.iter().copied().find(|code| code.code()[3..].parse() == Ok(number))
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
    NotReplayed = "XCS0003", "the body runs on every call: what is marked keeps it from being skipped";
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
    JoinedCaller = "XCS0008", "recorded together with the `#[jit]` function that called it, and compiled there";
    /// The body does not run.
    Replayed = "XCS0009", "replayed: a compiled plan gives the result, the body does not run";
    /// Nothing in the source keeps the body from being skipped.
    Replayable = "XCS0010",
        "nothing in the source keeps the body from being skipped: after a call that proves it, calls with such arguments \
         are replayed, unless a reason stands below";
    /// More operations than the limit.
    OverLimit = "XCS0101", "more operations than the limit: tensor operations are eager";
    /// What helps against a limit that tensor operations filled.
    RaiseLimit = "XCS0111",
        "mostly tensor operations: raise the limit with `#[jit(max_ops = N)]`, or lift it with `#[jit(no_op_limit)]`";
    /// What helps against a limit that host calls filled.
    MoveCalls = "XCS0112",
        "mostly calls and macros: move those with side effects into `#[orchestration]` functions; if there are none, \
         lift the limit with `#[jit(no_op_limit)]`";
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
    EndedByOrchestration = "XCS0212", "computed when an `#[orchestration]` call began";
    /// A segment ended at the limit.
    EndedByLimit = "XCS0213", "computed when recording stopped at the operation limit";
    /// A segment ended because the tape was full.
    EndedByFullTape = "XCS0215", "computed because the tape held 4096 operations, or 64 MB that nobody else holds";
    /// A segment ended with the call.
    EndedByCall = "XCS0214", "computed when the call ended";
    /// A segment ended where a future had to wait.
    EndedBySuspension = "XCS0216", "computed when the future was suspended: at an .await that was not ready";
    /// A call.
    Call = "XCS0401",
        "a call of another function may have effects: call it in the caller and pass its result as an argument, or \
         write its tensor operations here";
    /// A macro.
    Macro = "XCS0402",
        "a macro may do anything: move it to the caller";
    /// An await.
    Await = "XCS0403",
        "waiting has effects: await in the caller and pass the result as an argument";
    /// `if` or `match`.
    Branch = "XCS0404",
        "which statements run is decided at run time: choose with `Tensor::select`, or branch in the caller";
    /// A loop.
    Loop = "XCS0405",
        "how often statements run is decided at run time: use an operation over a whole axis, such as `sum_axis`, or \
         loop in the caller";
    /// `return`, `break`, `continue`, `?`.
    Exit = "XCS0406",
        "the function may be left early: decide that in the caller";
    /// `=`, `+=`, `&mut`.
    Assignment = "XCS0407",
        "a variable is changed: bind the new value with `let`, the old name may be used again";
    /// A closure or an async block.
    Closure = "XCS0408",
        "a closure or an async block: whoever runs it decides what happens, so write its operations here";
    /// Neither parameter nor local.
    Name = "XCS0409",
        "this name is neither a parameter nor bound by `let` in this function: pass its value as an argument (scalar \
         constants in capitals may be named)";
    /// A field.
    Field = "XCS0410",
        "a field may change between calls: pass its value as an argument";
    /// `self`.
    Receiver = "XCS0411",
        "what `self` holds may change between calls: pass the tensors and scalars that are needed as arguments";
    /// A pattern.
    Pattern = "XCS0412",
        "only plain names are bound here: write one `let name = ..;` for each value";
    /// An unknown method.
    Method = "XCS0413",
        "this method or operator is none of those that only compute with tensors and numbers: use it in the caller, \
         on an argument or on the result";
    /// A number that was read.
    Read = "XCS0414",
        "a number that was read from a tensor is computed with: keep it in a tensor (`x.sum()` instead of \
         `x.sum().item()`), or return it";
    /// A parameter that is taken apart.
    Argument = "XCS0415",
        "a parameter that is taken apart, has an attribute, or has a type that is not seen: give it a plain name, and write \
         `Tensor`, a number's type, or a reference";
    /// A result of another type.
    Output = "XCS0416",
        "the result is neither a tensor, nor a scalar, nor a tuple of them that is written out at the end: return \
         those, and build what holds them in the caller";
    /// An item, an attribute, `unsafe`.
    Item = "XCS0417",
        "an item, an attribute, or an unsafe or const block stands here: move it out of the function";
    /// An async function.
    Async = "XCS0418",
        "an async function does other things while it waits: move the tensor operations into a function that is not \
         async";
    /// Syntax of the future.
    Unread = "XCS0419",
        "this syntax is not read here: write it in another way, or move it to the caller";
    /// No tensor operation.
    Nothing = "XCS0420",
        "no tensor operation is seen here: there is nothing to replay";
    /// A text.
    Literal = "XCS0421",
        "a literal that is neither a number nor `true` or `false`: use it in the caller";
    /// Other operations than claimed.
    Unconfirmed = "XCS0501",
        "not replayed: other tensor operations were recorded than those that the source shows, or at other places \
         (a method or a type of that name is not what it looks like)";
    /// An operand from elsewhere.
    Stranger = "XCS0502", "not replayed: an operation had an operand that is no argument and was not computed in the call";
    /// A type that plans do not have.
    Unsupported = "XCS0503",
        "not replayed: an argument or a result is no tensor, no scalar and no array of up to eight lengths, or there are too \
         many of them";
    /// New scalars in each call.
    Scalars = "XCS0504",
        "not replayed any more: the scalar arguments change from call to call, and plans were made in vain";
    /// A call that may start early.
    StartsEarly = "XCS0601",
        "starts as soon as its group, or its round, begins, if it only reads";
    /// What an earlier call gives.
    NeedsResult = "XCS0602",
        "this is what an earlier call gives: the call starts when that one has come to its turn and ended";
    /// An argument that is evaluated in its turn.
    LateArgument = "XCS0603",
        "an argument that may have effects is evaluated in its turn: bind it with `let` before the calls that are to overlap, \
         or list the function that it calls in `#[jit(pure(..))]`, if that has no effects";
    /// A name that others use too.
    SharedName = "XCS0604",
        "another statement or round uses this too, and it may be moved or changed: borrow it with `&`, or use `.clone()` or \
         `format!`";
    /// A statement between calls.
    StatementBetween = "XCS0605",
        "this statement may have effects, so calls behind it start after it: move it before the calls that are to overlap, or \
         behind them";
    /// Something that is awaited and is no call.
    NoDirectCall = "XCS0606",
        "what is awaited here is no call of a function by its path, nor of a method of a name: bind what it is called on with \
         `let` before the calls that are to overlap, and await the call itself";
    /// Effects behind the calls of a round.
    LoopEffects = "XCS0607",
        "the rest of the loop may have effects, which come before the next round: give it a loop of its own behind this one, or \
         list the function in `#[jit(pure(..))]`, if it has none";
    /// A name that goes from round to round.
    Carried = "XCS0608",
        "the calls of the next round use this, and the rest of the loop may change it: borrow it here with `&`, or bind what \
         the calls use before the loop, under another name";
    /// A result that may borrow from its round.
    MayBorrow = "XCS0609",
        "what the call gives may borrow this, which ends with its round: write its type (`let answer: String = ..`), or push it \
         into a `Vec` that lives longer than the round";
    /// A loop whose rounds begin one after the other.
    LoopInOrder = "XCS0610",
        "no next round of this loop begins early: only a `for` does that, over items that are there, with plain names or tuples \
         of them as its pattern, whose body begins with calls";
    /// A pattern that takes a result apart.
    LoopPattern = "XCS0611",
        "a round that begins early gives its results by plain names: bind one without `mut`, and take it apart in the next \
         statement";
    /// `no_speculation`.
    NoSpeculation = "XCS0612",
        "with `no_speculation`, nothing behind this starts before it is certain that the function is not left here: handle the \
         error behind the calls, or remove `no_speculation`";
    /// A call on its own.
    NothingBeside = "XCS0613",
        "there is no other call beside it that it could overlap with";
    /// The call after the last one of a full group.
    FullGroup = "XCS0614",
        "a group has at most 64 calls, and this is the next one: another group begins, after the one before has ended";
    /// A call of another effect class.
    NotRead = "XCS0621",
        "no call of an async function with `#[orchestration(read)]`: it starts in its turn, and nothing overtakes it; write `read` if \
         it only reads or computes";
    /// Overlap was switched off.
    OverlapOff = "XCS0622",
        "made in program order because that was asked for: under XCS_OVERLAP=off, Mode::Fallback or XCS_JIT=off";
    /// An iterator that may do anything.
    UnknownItems = "XCS0623",
        "the items of the loop come from an iterator that may do anything, such as `map`: collect them into a `Vec` before the loop";
    /// An orchestration function.
    Orchestration = "XCS0301", "`#[orchestration]`: never recorded and never replayed; runs once for each call, or as its arguments ask";
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
