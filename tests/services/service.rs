//! The service that is called: it counts calls and how many run at once, and fails as told.

use std::{
    fmt,
    future::Future,
    sync::atomic::{AtomicUsize, Ordering::SeqCst},
    time::Duration,
};
use xcs::{CallError, Retry, Retryable};

/// An error of the service, or one of XCS.
#[derive(Clone, Debug, PartialEq)]
pub enum Failure {
    Busy,
    Wrong,
    Call(CallError),
}

impl From<CallError> for Failure {
    fn from(error: CallError) -> Self {
        Failure::Call(error)
    }
}

impl Retryable for Failure {
    fn retry(&self) -> Retry {
        Retry::from(*self == Failure::Busy)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}

/// What happened to the service.
pub struct Service {
    pub calls: AtomicUsize,
    pub running: AtomicUsize,
    pub most: AtomicUsize,
}

impl Service {
    pub const fn new() -> Self {
        Service { calls: AtomicUsize::new(0), running: AtomicUsize::new(0), most: AtomicUsize::new(0) }
    }

    pub fn calls(&self) -> usize {
        self.calls.load(SeqCst)
    }

    pub fn most(&self) -> usize {
        self.most.load(SeqCst)
    }

    /// A call begins; its number. It ends with the guard.
    pub fn begin(&self) -> (usize, Running<'_>) {
        let running = self.running.fetch_add(1, SeqCst) + 1;
        self.most.fetch_max(running, SeqCst);
        (self.calls.fetch_add(1, SeqCst) + 1, Running(self))
    }

    /// A call that gives way a few times.
    pub async fn call(&self) -> usize {
        let (number, _running) = self.begin();
        for _ in 0..3 {
            pause().await;
        }
        number
    }

    /// The first `failures` calls fail.
    pub fn busy(&self, failures: usize) -> Result<usize, Failure> {
        let (number, _running) = self.begin();
        if number <= failures { Err(Failure::Busy) } else { Ok(number) }
    }
}

pub struct Running<'a>(&'a Service);

impl Drop for Running<'_> {
    fn drop(&mut self) {
        self.0.running.fetch_sub(1, SeqCst);
    }
}

/// Pending once.
pub use tokio::task::yield_now as pause;

/// Never ready.
pub async fn never() {
    std::future::pending().await
}

/// The future, which can go to another thread.
pub fn send<F: Future + Send>(future: F) -> F {
    future
}

pub const SHORT: Duration = Duration::from_millis(1);
