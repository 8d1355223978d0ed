//! Sites: one for each annotated function, in a static that the attribute puts into it.

use super::decision::{Decision, DecisionView, Decisions};
use super::overlapped::{OverlapCounters, Overlapped};
use super::{Inputs, Verdict, path, register, verdict::Names};
#[cfg(feature = "tensor")]
use super::{claims::Claims, plans::Plans};
#[cfg(feature = "tensor")]
use crate::trace::Fresh;
use crate::{
    settings::Setting,
    trace::{Frame, Owner},
};
#[cfg(feature = "tracing")]
use std::sync::atomic::AtomicBool;
use std::sync::{
    Arc, OnceLock,
    atomic::{AtomicU64, Ordering},
};
#[cfg(feature = "tensor")]
use std::sync::{Mutex, PoisonError};

/// What an attribute knows about the function it stands on.
#[derive(Clone, Copy)]
pub struct SiteInfo {
    /// Which attribute.
    pub kind: SiteKind,
    /// The function's own name.
    pub name: &'static str,
    /// Where it stands.
    pub file: &'static str,
    /// Its line, from 1.
    pub line: u32,
    /// Its column, from 1.
    pub column: u32,
    /// The type name of an item nested in the function: `krate::module::function::here`.
    pub path: fn() -> &'static str,
    /// Host calls in the whole body, counted by syntax.
    pub host_calls: u32,
}

impl SiteInfo {
    /// Reads what [`Site::of`] takes.
    fn read(text: &'static str, path: fn() -> &'static str) -> SiteInfo {
        let mut lines = text.splitn(17, '\n');
        let mut line = || lines.next().unwrap_or_default();
        let number = |text: &str| text.parse().unwrap_or(0);
        SiteInfo {
            name: line(),
            file: line(),
            line: number(line()),
            column: number(line()),
            host_calls: number(line()),
            kind: SiteKind::Jit {
                limit: match line() {
                    "" => OpLimit::Default,
                    "none" => OpLimit::Unlimited,
                    operations => operations.parse().map_or(OpLimit::Default, OpLimit::Ops),
                },
                verdict: Verdict {
                    overlap: line(),
                    line: number(line()),
                    column: number(line()),
                    inputs: line(),
                    statements: line(),
                    reasons: line(),
                    calls: line(),
                    operators: line(),
                    results: line(),
                    items: line(),
                    source: line(),
                },
            },
            path,
        }
    }
}

/// Which attribute a site belongs to.
#[derive(Clone, Copy)]
pub enum SiteKind {
    /// `#[jit]`.
    Jit {
        /// How many operations a call may have.
        limit: OpLimit,
        /// What was seen in the body.
        verdict: Verdict,
    },
    /// `#[orchestration]`.
    Orchestration,
}

/// `max_ops = N`, `no_op_limit`, or neither.
#[derive(Clone, Copy)]
pub enum OpLimit {
    /// `XCS_MAX_OPS`, or 100.
    Default,
    /// At most so many.
    Ops(u64),
    /// Any number.
    Unlimited,
}

/// The heuristic's limit where nobody says otherwise: pure functions trace to fewer operations.
const DEFAULT_LIMIT: u64 = 100;

impl OpLimit {
    pub(crate) fn operations(self) -> u64 {
        static DEFAULT: Setting<u64> =
            Setting::new("XCS_MAX_OPS", "a whole number from 1", |value| value.parse().ok().filter(|limit| *limit > 0));
        match self {
            OpLimit::Ops(operations) => operations,
            OpLimit::Unlimited => u64::MAX,
            OpLimit::Default => DEFAULT.get().unwrap_or(DEFAULT_LIMIT),
        }
    }
}

/// An annotated function: what is known of it, and what happened to it.
pub struct Site {
    /// All that is known of a `#[jit]` function, as [`Site::of`] takes it. Of others there is nothing, and it stands in what follows.
    text: &'static str,
    name: &'static str,
    file: &'static str,
    line: u32,
    column: u32,
    host_calls: u32,
    path: fn() -> &'static str,
    state: OnceLock<Box<dyn Stateful>>,
}

/// What happened to a site. Behind a trait object, which says by itself that threads may share it: of a plain type the compiler
/// looks at the fields, and at theirs, anew for each static.
trait Stateful: Send + Sync {
    fn state(&self) -> &State;
}

impl State {
    fn of(info: SiteInfo) -> State {
        State {
            info,
            decisions: Decisions::default(),
            counters: Counters::default(),
            overlap: OverlapCounters::default(),
            #[cfg(feature = "tracing")]
            warned: AtomicBool::default(),
            #[cfg(feature = "tensor")]
            segments: Mutex::default(),
            #[cfg(feature = "tensor")]
            plans: Plans::default(),
        }
    }
}

impl Stateful for State {
    #[inline]
    fn state(&self) -> &State {
        self
    }
}

struct State {
    info: SiteInfo,
    decisions: Decisions,
    counters: Counters,
    overlap: OverlapCounters,
    #[cfg(feature = "tracing")]
    warned: AtomicBool,
    #[cfg(feature = "tensor")]
    segments: Mutex<Vec<Fresh>>,
    #[cfg(feature = "tensor")]
    plans: Plans,
}

/// What happened at a site.
#[derive(Default)]
pub(crate) struct Counters {
    /// Calls whose body runs.
    pub(crate) calls: AtomicU64,
    pub(crate) staged: AtomicU64,
    /// Over the limit, now or before.
    pub(crate) stopped: AtomicU64,
    /// Another call was taking the decision.
    pub(crate) busy: AtomicU64,
    /// `Mode::Fallback`.
    pub(crate) switched_off: AtomicU64,
    pub(crate) first_recordings: AtomicU64,
    pub(crate) operations: AtomicU64,
    /// How many of the operations are host calls.
    pub(crate) host_calls: AtomicU64,
    pub(crate) segments_compiled: AtomicU64,
    pub(crate) segments_run: AtomicU64,
    pub(crate) tape_bytes_before: AtomicU64,
    pub(crate) tape_bytes_after: AtomicU64,
}

impl Counters {
    pub(super) fn add(counter: &AtomicU64, n: u64) {
        counter.fetch_add(n, Ordering::Relaxed);
    }
}

impl Site {
    /// A site of an `#[orchestration]` function, that has not been called.
    #[must_use]
    pub const fn new(info: SiteInfo) -> Self {
        let SiteInfo { kind: _, name, file, line, column, path, host_calls } = info;
        Self { text: "", name, file, line, column, host_calls, path, state: OnceLock::new() }
    }

    /// A site of a `#[jit]` function, of all that is known of it in one text: a literal is one token for the compiler, whatever
    /// its length, and a thousand functions have a thousand of them. Lines, in this order: name, file, line, column, host calls,
    /// limit (a number, `none`, or nothing), the calls that may overlap, and the other fields of [`Verdict`] but for the source, which
    /// is the rest.
    #[must_use]
    pub const fn of(text: &'static str, path: fn() -> &'static str) -> Self {
        Self { text, name: "", file: "", line: 0, column: 0, host_calls: 0, path, state: OnceLock::new() }
    }

    pub(crate) fn info(&'static self) -> &'static SiteInfo {
        &self.state().info
    }

    /// The name of an `#[orchestration]` function.
    #[cfg(feature = "orchestrate")]
    pub(crate) fn name(&self) -> &'static str {
        self.name
    }

    fn read(&self) -> SiteInfo {
        let Site { text, name, file, line, column, host_calls, path, .. } = *self;
        if text.is_empty() {
            return SiteInfo { kind: SiteKind::Orchestration, name, file, line, column, path, host_calls };
        }
        SiteInfo::read(text, path)
    }

    pub(super) fn owner(&'static self) -> Owner {
        std::ptr::from_ref(self) as usize
    }

    #[inline]
    fn state(&'static self) -> &'static State {
        let state = self.state.get_or_init(|| {
            register(self);
            Box::new(State::of(self.read()))
        });
        state.state()
    }

    pub(crate) fn counters(&'static self) -> &'static Counters {
        &self.state().counters
    }

    /// Calls of a run have overlapped, or could have.
    pub(crate) fn overlapped(&'static self, overlapped: &Overlapped) {
        self.state().overlap.add(overlapped);
    }

    /// Of the calls of a run from the one numbered `first` on, `reads` tells which only read.
    pub(crate) fn classes(&'static self, first: u32, reads: &[bool]) {
        self.state().overlap.classes(first, reads);
    }

    /// The numbers of the calls that were found to do more than read.
    pub(crate) fn ordered(&'static self) -> std::collections::BTreeSet<u32> {
        self.state().overlap.ordered()
    }

    /// What came of all calls that could overlap.
    pub(crate) fn overlap(&'static self) -> Overlapped {
        self.state().overlap.sum()
    }

    /// Counts that a call begins.
    #[cfg(feature = "orchestrate")]
    pub(crate) fn begun(&'static self) {
        Counters::add(&self.counters().calls, 1);
    }

    pub(super) fn decide(&'static self, arguments: &Inputs<'_>) -> (Arc<Decision>, bool) {
        self.state().decisions.take(arguments)
    }

    /// What is claimed of a body that may be skipped.
    #[cfg(feature = "tensor")]
    pub(super) fn claims(&'static self) -> Claims {
        const NONE: Verdict = Verdict {
            overlap: "",
            source: "",
            line: 0,
            column: 0,
            inputs: "",
            statements: "",
            reasons: "",
            calls: "",
            operators: "",
            results: "",
            items: "",
        };
        let verdict = match self.info().kind {
            SiteKind::Jit { verdict, .. } => verdict,
            SiteKind::Orchestration => NONE,
        };
        Claims { file: self.info().file, verdict }
    }

    #[cfg(feature = "tensor")]
    pub(super) fn plans(&'static self) -> &'static Plans {
        &self.state().plans
    }

    /// Calls that were replayed. They are not among the other counters.
    #[cfg(feature = "tensor")]
    pub(crate) fn replayed(&'static self) -> u64 {
        self.plans().replayed()
    }

    #[cfg(not(feature = "tensor"))]
    pub(crate) fn replayed(&'static self) -> u64 {
        0
    }

    /// Plans made, and plans forgotten because there were too many.
    #[cfg(feature = "tensor")]
    pub(crate) fn plans_made_and_evicted(&'static self) -> (u64, u64) {
        (self.plans().made(), self.plans().evicted())
    }

    pub(super) fn limit(&'static self) -> u64 {
        match self.info().kind {
            SiteKind::Jit { limit, .. } => limit.operations(),
            SiteKind::Orchestration => 0,
        }
    }

    pub(crate) fn decisions(&'static self) -> Vec<DecisionView> {
        let names = Names(match self.info().kind {
            SiteKind::Jit { verdict, .. } => verdict.inputs,
            SiteKind::Orchestration => "",
        });
        self.state().decisions.view(
            names,
            #[cfg(feature = "tensor")]
            &self.plans().all(),
        )
    }

    pub(crate) fn decisions_evicted(&'static self) -> u64 {
        self.state().decisions.evicted()
    }

    /// The segments that were compiled for the site: the first ones.
    #[cfg(feature = "tensor")]
    pub(crate) fn segments(&'static self) -> Vec<Fresh> {
        self.state().segments.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The path of the function, without type arguments.
    pub(crate) fn path(&self) -> String {
        path::path_of_nested((self.path)())
    }

    /// A recorded call ended, by itself if it `finished`.
    pub(super) fn recorded(&'static self, decision: &Decision, frame: Frame, finished: bool) {
        let counters = self.counters();
        let stopped = frame.is_stopped();
        decision.settle(&frame, finished);
        Counters::add(if stopped { &counters.stopped } else { &counters.staged }, 1);
        counters.operations.store(frame.counted(), Ordering::Relaxed);
        counters.host_calls.store(frame.host_calls(), Ordering::Relaxed);
        #[cfg(feature = "tensor")]
        {
            self.ran(&frame);
            if let Some((before, after)) = frame.tape_bytes {
                counters.tape_bytes_before.store(before as u64, Ordering::Relaxed);
                counters.tape_bytes_after.store(after as u64, Ordering::Relaxed);
            }
        }
        #[cfg(feature = "tracing")]
        if stopped && !self.state().warned.swap(true, Ordering::Relaxed) {
            self.warn(&frame, decision);
        }
    }

    #[cfg(feature = "tensor")]
    fn ran(&'static self, frame: &Frame) {
        /// Segments described for a site; the first ones tell enough.
        const DESCRIBED: usize = 32;
        let counters = self.counters();
        Counters::add(&counters.segments_run, frame.account.run);
        if frame.account.compiled == 0 {
            return;
        }
        Counters::add(&counters.segments_compiled, frame.account.compiled);
        let mut segments = self.state().segments.lock().unwrap_or_else(PoisonError::into_inner);
        let room = DESCRIBED.saturating_sub(segments.len());
        segments.extend(frame.account.fresh.iter().take(room).cloned());
    }

    #[cfg(feature = "tracing")]
    #[cold]
    fn warn(&'static self, frame: &Frame, decision: &Decision) {
        tracing::warn!(
            function = self.path(),
            file = self.info().file,
            line = self.info().line,
            limit = self.limit(),
            arguments = self.state().decisions.arguments(decision),
            tensor_operations = frame.counted() - frame.host_calls(),
            host_calls = frame.host_calls(),
            "XCS0101: more operations than the limit: calls of this function with these tensor arguments are eager, \
             other calls are not affected. Raise the limit with #[jit(max_ops = N)], lift it with \
             #[jit(no_op_limit)], or move calls with side effects into #[orchestration] functions; xcs::explain says \
             which"
        );
    }
}
