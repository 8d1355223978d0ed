//! Time, and waiting for it, wherever a call runs.
//!
//! Inside of a tokio runtime its own clock and timer serve, so that a test with a paused clock needs no real time.
//! Everywhere else one background thread drives the timers. A thread inside of [`block_on`] counts as outside of any
//! runtime, also when a runtime runs on it: while the thread is parked, nobody would drive that runtime's timer.
//!
//! Invariant: [`now`] reads the clock that a timer made by [`sleep_until`] on the same thread runs by. A waiter that
//! was woken by the one and looked at the other could wait for ever, or not at all.

use crate::sync::{
    atomic::{AtomicBool, Ordering},
    thread::{self, Thread},
    thread_local,
};
use std::{
    cell::Cell,
    future::Future,
    pin::pin,
    sync::Arc,
    task::{Context, Poll, Wake, Waker},
    time::Instant,
};

#[cfg(feature = "timer")]
pub(crate) use timer::{Sleep, sleep_until};

thread_local! {
    /// Whether this thread polls on behalf of somebody who blocks it in between.
    static BLOCKING: Cell<bool> = const { Cell::new(false) };
}

/// Marks the thread while `f` runs.
pub(crate) fn blocking<R>(f: impl FnOnce() -> R) -> R {
    struct Before(bool);
    impl Drop for Before {
        fn drop(&mut self) {
            BLOCKING.with(|blocking| blocking.set(self.0));
        }
    }
    let _before = Before(BLOCKING.with(|blocking| blocking.replace(true)));
    f()
}

/// Whether the thread is marked.
#[cfg(any(all(test, not(shuttle)), feature = "timer"))]
fn is_blocking() -> bool {
    BLOCKING.with(Cell::get)
}

/// The present, by the clock that timers made here run by.
pub(crate) fn now() -> Instant {
    #[cfg(feature = "timer")]
    if !is_blocking() {
        // Differs from the system's clock only where a test has paused it.
        return tokio::time::Instant::now().into_std();
    }
    Instant::now()
}

/// Runs a future to its end on this thread, which sleeps while the future waits.
pub(crate) fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let signal = Arc::new(Signal { thread: thread::current(), woken: AtomicBool::new(false) });
    let waker = Waker::from(signal.clone());
    let mut context = Context::from_waker(&waker);
    loop {
        if let Poll::Ready(output) = blocking(|| future.as_mut().poll(&mut context)) {
            return output;
        }
        while !signal.woken.swap(false, Ordering::Acquire) {
            thread::park();
        }
    }
}

/// Wakes a thread inside of [`block_on`].
struct Signal {
    thread: Thread,
    /// Parking alone would not do: what is polled may park the thread itself, and would take the wake-up for its own.
    woken: AtomicBool,
}

impl Wake for Signal {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.woken.store(true, Ordering::Release);
        self.thread.unpark();
    }
}

#[cfg(feature = "timer")]
mod timer {
    use super::is_blocking;
    use std::{
        future::Future,
        pin::Pin,
        sync::OnceLock,
        task::{Context, Poll},
        time::Instant,
    };
    use tokio::runtime::{Builder, Handle};

    /// Ready from a given time on.
    pub(crate) struct Sleep {
        at: Instant,
        /// Without its type: what a runtime consists of would count towards the depth at which the compiler gives up to
        /// find out whether a future of nested calls is `Send`.
        timer: Pin<Box<dyn Future<Output = ()> + Send + Sync>>,
    }

    /// A future that is ready at `at`.
    ///
    /// # Panics
    ///
    /// In a tokio runtime that was built without timers, as tokio's own `sleep` does.
    pub(crate) fn sleep_until(at: Instant) -> Sleep {
        let timer = || Box::pin(tokio::time::sleep_until(at.into()));
        let inside = !is_blocking() && Handle::try_current().is_ok();
        let timer = if inside {
            timer()
        } else {
            let _entered = background().enter();
            timer()
        };
        Sleep { at, timer }
    }

    impl Sleep {
        pub(crate) fn at(&self) -> Instant {
            self.at
        }
    }

    impl Future for Sleep {
        type Output = ();

        fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
            self.timer.as_mut().poll(context)
        }
    }

    /// A runtime with nothing but timers, on a thread that lives as long as the process.
    fn background() -> &'static Handle {
        static HANDLE: OnceLock<Handle> = OnceLock::new();
        HANDLE.get_or_init(|| {
            let runtime = Builder::new_current_thread().enable_time().build().expect("a runtime without I/O");
            let handle = runtime.handle().clone();
            std::thread::Builder::new()
                .name("xcs-timer".to_owned())
                .spawn(move || runtime.block_on(std::future::pending::<()>()))
                .expect("the system lets the process start a thread for timers");
            handle
        })
    }
}

#[cfg(all(test, not(shuttle)))]
mod tests {
    use super::*;
    #[cfg(feature = "timer")]
    use std::time::Duration;

    #[test]
    fn parking_in_a_poll_does_not_swallow_the_wake_up() {
        let mut polls = 0;
        block_on(std::future::poll_fn(|context| {
            polls += 1;
            context.waker().wake_by_ref();
            // Returns at once: the wake-up above left the thread's token.
            std::thread::park();
            if polls == 3 { Poll::Ready(()) } else { Poll::Pending }
        }));
        assert_eq!(polls, 3);
    }

    #[test]
    fn the_mark_goes_with_an_unwinding_poll() {
        let panicked = std::panic::catch_unwind(|| block_on(async { panic!("in a poll") }));
        assert!(panicked.is_err());
        assert!(!is_blocking());
        block_on(async { assert!(is_blocking()) });
    }

    #[cfg(feature = "timer")]
    #[tokio::test(start_paused = true)]
    async fn a_paused_clock_is_followed() {
        let began = now();
        sleep_until(began + Duration::from_secs(3600)).await;
        assert_eq!(now() - began, Duration::from_secs(3600));
    }

    /// The runtime's own timer would never fire: the only thread that drives it is the one that waits.
    #[cfg(feature = "timer")]
    #[tokio::test(start_paused = true)]
    async fn blocking_inside_of_a_runtime_takes_real_time() {
        block_on(async {
            let at = now() + Duration::from_millis(20);
            sleep_until(at).await;
            assert!(now() >= at);
        });
    }

    #[cfg(feature = "timer")]
    #[test]
    fn outside_of_a_runtime_a_thread_of_our_own_keeps_time() {
        for _ in 0..2 {
            let at = now() + Duration::from_millis(5);
            // Not by `block_on`: an executor that knows nothing of the mark.
            struct Unpark(Thread);
            impl Wake for Unpark {
                fn wake(self: Arc<Self>) {
                    self.0.unpark();
                }
            }
            let waker = Waker::from(Arc::new(Unpark(std::thread::current())));
            let mut sleep = pin!(sleep_until(at));
            while sleep.as_mut().poll(&mut Context::from_waker(&waker)).is_pending() {
                std::thread::park();
            }
            assert!(now() >= at);
        }
    }
}
