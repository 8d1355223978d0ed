//! Runs a shape's three copies and compares what could be observed of them.
use std::{
    cell::{Cell, RefCell},
    fmt::Debug,
    future::Future,
    panic,
    pin::{Pin, pin},
    sync::Once,
    task::{Context, Poll, Waker},
};

thread_local! {
    static LOG: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
    static OBSERVING: Cell<bool> = const { Cell::new(false) };
    static PANIC: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// An effect: it is logged.
pub fn note(what: impl ToString) {
    LOG.with_borrow_mut(|log| log.push(what.to_string()));
}

/// Logs `what`; its value is `value`.
pub fn effect<T>(what: &str, value: T) -> T {
    note(what);
    value
}

/// Logs when it is dropped.
#[derive(Debug)]
pub struct Noisy(pub &'static str);

impl Noisy {
    /// A use, logged.
    pub fn touch(&self) -> usize {
        note(format!("touch {}", self.0));
        self.0.len()
    }
}

impl Drop for Noisy {
    fn drop(&mut self) {
        note(format!("drop {}", self.0));
    }
}

/// Pending once.
pub use tokio::task::yield_now as pause;

/// Polls until it is ready, logging each poll.
pub fn drive<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    loop {
        note("poll");
        if let Poll::Ready(value) = poll(future.as_mut()) {
            return value;
        }
    }
}

/// Polls `times` times and drops the future, finished or not.
pub fn abandon<F: Future>(future: F, times: usize) {
    let mut future = Box::pin(future);
    for _ in 0..times {
        note("poll");
        if poll(future.as_mut()).is_ready() {
            note("ready");
            break;
        }
    }
    note("abandoned");
}

fn poll<F: Future>(future: Pin<&mut F>) -> Poll<F::Output> {
    future.poll(&mut Context::from_waker(Waker::noop()))
}

/// Compiles where its argument is `Send`.
pub fn send<T: Send>(value: T) -> T {
    value
}

/// What can be seen of a run.
#[derive(Debug, PartialEq)]
pub struct Observed<R> {
    /// `None` after a panic.
    pub result: Option<R>,
    pub log: Vec<String>,
    /// Text and place.
    pub panic: Option<String>,
}

/// Runs it and keeps what can be seen.
pub fn observe<R>(run: impl FnOnce() -> R) -> Observed<R> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let report = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            let place = info.location().map(ToString::to_string).unwrap_or_default();
            let text = info.payload_as_str().unwrap_or("no text");
            // A shape's panic is part of what is compared; any other is a failure to report.
            if OBSERVING.get() {
                PANIC.set(Some(format!("{text} at {place}")));
            } else {
                report(info);
            }
        }));
    });
    LOG.take();
    PANIC.take();
    OBSERVING.set(true);
    let result = panic::catch_unwind(panic::AssertUnwindSafe(run)).ok();
    OBSERVING.set(false);
    Observed { result, log: LOG.take(), panic: PANIC.take() }
}

/// The value of a shape as text.
pub fn show(value: impl Debug) -> String {
    format!("{value:?}")
}

/// Fails where an annotated twin did not do what the plain one did.
pub fn compare(plain: fn() -> String, jit: fn() -> String, orchestration: fn() -> String) {
    let expected = observe(plain);
    assert_eq!(observe(jit), expected, "#[jit] (left) and plain (right)");
    // Again: nothing may depend on what the first call left behind.
    assert_eq!(observe(jit), expected, "#[jit], second call (left) and plain (right)");
    assert_eq!(observe(orchestration), expected, "#[orchestration] (left) and plain (right)");
    assert!(
        expected.result.is_none_or(|result| result != "()") || !expected.log.is_empty() || expected.panic.is_some(),
        "nothing was observed"
    );
}

/// Each `name { shape }` becomes a test that emits and runs the shape three times.
macro_rules! twins {
    ($($name:ident { $($shape:tt)* })*) => {
        $(
            #[test]
            fn $name() {
                $crate::harness::compare(
                    || {
                        #[allow(unused_imports)]
                        use noop_proc_macro::hawktracer as twin;
                        $crate::harness::show({ $($shape)* })
                    },
                    || {
                        #[allow(unused_imports)]
                        use xcs::jit as twin;
                        $crate::harness::show({ $($shape)* })
                    },
                    || {
                        #[allow(unused_imports)]
                        use xcs::orchestration as twin;
                        $crate::harness::show({ $($shape)* })
                    },
                );
            }
        )*
    };
}
