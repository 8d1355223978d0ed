//! The session of a thread: the stack of `#[jit]` calls that are running, and what they have counted.
//!
//! Operations are counted once, cumulatively, for the whole stack; a frame's count is the difference to its
//! start. A frame whose count passes its limit is *stopped*. Recording is on while the top frame is not
//! stopped: then operations go to the stack's tape and every frame below counts them too. While the top frame
//! is stopped, operations are eager and count for nobody.

#[cfg(feature = "tensor")]
use super::{
    segments::{Account, Ended},
    tape::Tape,
};
use crate::settings::Setting;
#[cfg(feature = "tensor")]
use std::sync::Arc;
use std::{cell::RefCell, marker::PhantomData};

/// How jitted functions run. See [`with_mode`](crate::with_mode).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mode {
    /// Record, compile and, where proved possible, replay.
    Auto,
    /// Record and compile; the body always runs.
    Staged,
    /// Every tensor operation is computed where it stands: the specification.
    Fallback,
}

impl Mode {
    /// `XCS_JIT`: `off` is [`Fallback`](Mode::Fallback), `staged` is [`Staged`](Mode::Staged), `auto` and nothing are
    /// [`Auto`](Mode::Auto).
    fn of_environment() -> Mode {
        static MODE: Setting<Mode> = Setting::new("XCS_JIT", "off, staged, auto", |value| match value {
            "off" => Some(Mode::Fallback),
            "staged" => Some(Mode::Staged),
            "auto" => Some(Mode::Auto),
            _ => None,
        });
        MODE.get().unwrap_or(Mode::Auto)
    }
}

/// Identifies the function that a frame belongs to. Segments are compiled for the owner of the tape.
pub(crate) type Owner = usize;

/// One running `#[jit]` call.
pub(crate) struct Frame {
    pub(crate) owner: Owner,
    /// Tells calls of the same owner apart by their decision.
    pub(crate) decision: usize,
    /// Operations counted before the current stretch (an asynchronous call runs in several).
    counted: u64,
    /// The session's total when the current stretch began.
    start: u64,
    /// The same for those that are host calls.
    host_calls: u64,
    host_calls_start: u64,
    /// Whether what it recorded was left to a caller that goes on recording.
    joined: bool,
    /// What the stack's `stop_above` was before.
    stop_above: u64,
    limit: u64,
    stopped: bool,
    /// Bytes of the tape when the frame was stopped: before it was dropped, and after.
    #[cfg(feature = "tensor")]
    pub(crate) tape_bytes: Option<(usize, usize)>,
    #[cfg(feature = "tensor")]
    pub(crate) account: Account,
}

impl Frame {
    /// A call that stops after `limit` operations, or, not `recording`, has stopped before its first.
    pub(crate) fn new(owner: Owner, decision: usize, limit: u64, recording: bool) -> Frame {
        Frame {
            owner,
            decision,
            counted: 0,
            start: 0,
            host_calls: 0,
            host_calls_start: 0,
            joined: false,
            stop_above: u64::MAX,
            limit,
            stopped: !recording,
            #[cfg(feature = "tensor")]
            tape_bytes: None,
            #[cfg(feature = "tensor")]
            account: Account::default(),
        }
    }

    /// Operations counted; at the limit plus one, counting ended.
    pub(crate) fn counted(&self) -> u64 {
        self.counted
    }

    /// How many of them were host calls; the others were tensor operations.
    pub(crate) fn host_calls(&self) -> u64 {
        self.host_calls
    }

    /// Whether the call's operations are computed with those of a caller.
    pub(crate) fn is_joined(&self) -> bool {
        self.joined
    }

    /// Segments run for the call: none if no tensor operation was recorded, none of their results was used, or a
    /// caller computes them.
    pub(crate) fn segments(&self) -> u64 {
        #[cfg(feature = "tensor")]
        return self.account.run;
        #[cfg(not(feature = "tensor"))]
        0
    }

    pub(crate) fn is_stopped(&self) -> bool {
        self.stopped
    }

    fn stops_at(&self) -> u64 {
        if self.stopped { u64::MAX } else { self.start.saturating_add(self.limit - self.counted.min(self.limit)) }
    }
}

#[derive(Default)]
struct Stack {
    frames: Vec<Frame>,
    total: u64,
    /// How many of the total are host calls.
    host_calls: u64,
    /// The total above which some frame has to stop.
    stop_above: u64,
    /// Decisions that a frame was stopped under since the stack was last empty: recursion goes on without recording.
    stopped: Vec<(Owner, usize)>,
    #[cfg(feature = "tensor")]
    tape: Option<Arc<Tape>>,
}

impl Stack {
    #[inline]
    fn is_recording(&self) -> bool {
        self.frames.last().is_some_and(|frame| !frame.stopped)
    }

    /// Counts `n` operations; whether that is more than some frame may have. `None`: nothing is counted now.
    #[inline]
    fn count(&mut self, n: u64) -> Option<bool> {
        if !self.is_recording() {
            return None;
        }
        self.total += n;
        Some(self.total > self.stop_above)
    }

    /// Finds anew what each frame stops above, after some have stopped.
    fn find_stop(&mut self) {
        self.stop_above = u64::MAX;
        for frame in &mut self.frames {
            frame.stop_above = self.stop_above;
            self.stop_above = self.stop_above.min(frame.stops_at());
        }
    }
}

struct Context {
    stack: Stack,
    mode: Option<Mode>,
    /// A tape without contents, for the next session of this thread.
    #[cfg(feature = "tensor")]
    spare: Option<Arc<Tape>>,
}

thread_local! {
    static CONTEXT: RefCell<Context> = const {
        RefCell::new(Context {
            stack: Stack {
                frames: Vec::new(),
                total: 0,
                host_calls: 0,
                stop_above: 0,
                stopped: Vec::new(),
                #[cfg(feature = "tensor")]
                tape: None,
            },
            mode: None,
            #[cfg(feature = "tensor")]
            spare: None,
        })
    };
}

/// Runs `work` on the thread's context; `None` while the thread is being torn down.
#[inline]
fn with_context<R>(work: impl FnOnce(&mut Context) -> R) -> Option<R> {
    CONTEXT.try_with(|context| work(&mut context.borrow_mut())).ok()
}

/// The mode of this thread.
pub(crate) fn mode() -> Mode {
    with_context(|context| context.mode).flatten().unwrap_or_else(Mode::of_environment)
}

/// Whether a call that begins now may be replayed: nothing forbids it, and no caller records what it does.
#[cfg(feature = "tensor")]
#[inline]
pub(crate) fn may_replay() -> bool {
    let free = |context: &mut Context| (!context.stack.is_recording()).then_some(context.mode);
    with_context(free).flatten().is_some_and(|mode| mode.unwrap_or_else(Mode::of_environment) == Mode::Auto)
}

/// Whether operations are recorded on this thread.
#[cfg(feature = "tensor")]
pub(crate) fn is_recording() -> bool {
    with_context(|context| context.stack.is_recording()).unwrap_or(false)
}

/// Begins (or takes up again) a call: its frame is the top one until [`exit`] or [`pause`].
pub(crate) fn enter(frame: Frame) {
    with_context(|context| {
        let stack = &mut context.stack;
        let before = if stack.frames.is_empty() { u64::MAX } else { stack.stop_above };
        let frame = Frame { start: stack.total, host_calls_start: stack.host_calls, stop_above: before, ..frame };
        stack.stop_above = before.min(frame.stops_at());
        #[cfg(feature = "tensor")]
        if !frame.stopped && stack.tape.is_none() {
            let tape = context.spare.take().unwrap_or_else(Tape::new);
            tape.begin(frame.owner);
            stack.tape = Some(tape);
        }
        stack.frames.push(frame);
    });
}

/// Takes up a paused call on this thread.
pub(crate) fn resume(frame: Frame) {
    enter(frame);
}

/// Ends the top call. What is pending is computed if nobody below goes on recording.
pub(crate) fn exit() -> Option<Frame> {
    leave(false)
}

fn leave(suspended: bool) -> Option<Frame> {
    let popped = with_context(|context| {
        let stack = &mut context.stack;
        let mut frame = stack.frames.pop()?;
        frame.counted += if frame.stopped { 0 } else { stack.total - frame.start };
        frame.host_calls += if frame.stopped { 0 } else { stack.host_calls - frame.host_calls_start };
        stack.stop_above = frame.stop_above;
        if stack.frames.is_empty() {
            stack.stopped.clear();
        }
        frame.joined |= !frame.stopped && stack.is_recording();
        #[cfg(feature = "tensor")]
        let ended = (!stack.is_recording()).then(|| stack.tape.take()).flatten();
        #[cfg(not(feature = "tensor"))]
        let ended = ();
        Some((frame, ended))
    });
    let (frame, ended) = popped.flatten()?;
    #[cfg(feature = "tensor")]
    let frame = {
        let mut frame = frame;
        if let Some(tape) = ended {
            tape.flush(if suspended { Ended::Suspended } else { Ended::Call });
            frame.account.append(tape.take_account());
            with_context(|context| context.spare = Some(tape));
        }
        frame
    };
    #[cfg(not(feature = "tensor"))]
    let ((), _) = (ended, suspended);
    Some(frame)
}

/// Takes the top call off this thread, to be resumed later, perhaps on another.
pub(crate) fn pause() -> Option<Frame> {
    leave(true)
}

/// Whether a call with this decision went over its limit since this thread's stack was last empty.
pub(crate) fn has_stopped(owner: Owner, decision: usize) -> bool {
    with_context(|context| context.stack.stopped.contains(&(owner, decision))).unwrap_or(false)
}

/// What is known on this thread of calls with this decision.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Below {
    /// None is running.
    Nothing,
    /// One is, within its limit.
    Recording,
    /// One went over its limit.
    Stopped,
}

/// Whether a call with this decision is running on this thread, and how it goes. The nearest is looked at first: in
/// recursion it is the caller.
pub(crate) fn below(owner: Owner, decision: usize) -> Below {
    with_context(|context| {
        let stack = &context.stack;
        if stack.stopped.contains(&(owner, decision)) {
            Below::Stopped
        } else if stack.frames.iter().rev().any(|frame| frame.owner == owner && frame.decision == decision) {
            Below::Recording
        } else {
            Below::Nothing
        }
    })
    .unwrap_or(Below::Nothing)
}

/// What came of an operation that was to be recorded.
#[cfg(feature = "tensor")]
pub(super) enum Counted<R> {
    /// Counted, and recorded if the tape took it.
    OnTape(R),
    /// Counted, and now the frames that have had enough are stopped; others may go on recording.
    Over,
    /// Recording is off.
    Off,
}

/// Counts a tensor operation and works on the tape, if recording is on: one look at the thread's context for both.
#[cfg(feature = "tensor")]
#[inline]
pub(super) fn count_operation<R>(work: impl FnOnce(&Tape) -> R) -> Counted<R> {
    let counted = with_context(|context| match (context.stack.count(1), context.stack.tape.as_deref()) {
        (None, _) | (_, None) => Counted::Off,
        (Some(true), _) => Counted::Over,
        (Some(false), Some(tape)) => Counted::OnTape(work(tape)),
    });
    match counted {
        None => Counted::Off,
        Some(Counted::Over) => {
            stop();
            Counted::Over
        }
        Some(counted) => counted,
    }
}

/// Counts `n` host calls if recording is on, and stops the frames that have had enough. Says whether recording is on
/// afterwards.
pub(crate) fn count_host_calls(n: u64) -> bool {
    let over = with_context(|context| {
        let over = context.stack.count(n)?;
        context.stack.host_calls += n;
        Some(over)
    });
    go_on(over.flatten())
}

/// Stops the frames that are over their limit, if some are; whether recording is on afterwards.
#[inline]
fn go_on(over: Option<bool>) -> bool {
    match over {
        None => false,
        Some(false) => true,
        Some(true) => stop(),
    }
}

/// Stops each frame that is over its limit: what is pending is computed, the tape's memory is released. Says
/// whether the top frame goes on recording.
#[cold]
fn stop() -> bool {
    #[cfg(feature = "tensor")]
    let tape_bytes = flush(Ended::Limit).map(|tape| tape.release());
    with_context(|context| {
        let stack = &mut context.stack;
        for frame in &mut stack.frames {
            if !frame.stopped && stack.total > frame.stops_at() {
                frame.counted += stack.total - frame.start;
                frame.host_calls += stack.host_calls - frame.host_calls_start;
                frame.stopped = true;
                if !stack.stopped.contains(&(frame.owner, frame.decision)) {
                    stack.stopped.push((frame.owner, frame.decision));
                }
                #[cfg(feature = "tensor")]
                {
                    frame.tape_bytes = tape_bytes;
                }
            }
        }
        stack.find_stop();
        stack.is_recording()
    })
    .unwrap_or(false)
}

/// Works on the tape to record on, if recording is on. `work` runs no user code.
#[cfg(feature = "tensor")]
pub(super) fn on_tape<R>(work: impl FnOnce(&Tape) -> R) -> Option<R> {
    with_context(|context| {
        let tape = if context.stack.is_recording() { context.stack.tape.as_deref() } else { None };
        tape.map(work)
    })
    .flatten()
}

/// Computes what is pending on this thread's tape.
#[cfg(feature = "tensor")]
pub(super) fn flush(ended: Ended) -> Option<Arc<Tape>> {
    let tape = with_context(|context| context.stack.tape.clone())??;
    tape.flush(ended);
    Some(tape)
}

/// Takes the session off this thread, pending values computed, until the guard goes: code of the `#[orchestration]`
/// function `name` comes. It records nothing for the session; a `#[jit]` function called there begins its own.
#[cfg(feature = "orchestrate")]
pub(crate) fn suspend(name: &'static str) -> Suspended {
    #[cfg(feature = "tensor")]
    flush(Ended::Orchestration(name));
    #[cfg(not(feature = "tensor"))]
    let _ = name;
    Suspended::new(None, true)
}

/// [`suspend`] for work that is done for several callers: the mode is nobody's either, but the environment's.
#[cfg(feature = "orchestrate")]
pub(crate) fn apart(name: &'static str) -> Suspended {
    let suspended = suspend(name);
    with_context(|context| context.mode = None);
    suspended
}

/// What [`suspend`] and [`with_mode`] put back when they end, unwinding included.
pub(crate) struct Suspended {
    /// The session that was set aside, if one was.
    stack: Option<Stack>,
    mode: Option<Mode>,
    here: PhantomData<*const ()>,
}

impl Suspended {
    fn new(mode: Option<Mode>, set_aside: bool) -> Suspended {
        let taken = with_context(|context| {
            let before = context.mode;
            if mode.is_some() {
                context.mode = mode;
            }
            (set_aside.then(|| std::mem::take(&mut context.stack)), before)
        });
        let (stack, mode) = taken.unwrap_or_default();
        Suspended { stack, mode, here: PhantomData }
    }
}

impl Drop for Suspended {
    fn drop(&mut self) {
        let stack = self.stack.take();
        with_context(|context| {
            if let Some(stack) = stack {
                context.stack = stack;
            }
            context.mode = self.mode;
        });
    }
}

/// Changes the thread's mode until the guard goes. For [`Mode::Fallback`] the running session is set aside; otherwise it
/// goes on.
pub(crate) fn with_mode(mode: Mode) -> Suspended {
    Suspended::new(Some(mode), mode == Mode::Fallback)
}
