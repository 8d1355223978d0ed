//! The provider that is asked: it sends items in time, and counts connections.

use futures_util::stream::{Stream, unfold};
use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
    time::Duration,
};
use xcs::{CallError, Retry, Retryable};

pub const SECOND: Duration = Duration::from_secs(1);

/// An error of the provider, or one of XCS.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Failure {
    Busy,
    Call(CallError),
}

impl From<CallError> for Failure {
    fn from(error: CallError) -> Self {
        Failure::Call(error)
    }
}

impl Retryable for Failure {
    fn retry(&self) -> Retry {
        Retry::from(matches!(self, Failure::Busy | Failure::Call(CallError::Timeout)))
    }
}

pub type Item = Result<u32, Failure>;

/// An item, and after how many seconds it is sent.
pub type Sent = (u32, Item);

#[derive(Clone, Default)]
pub struct Provider(Arc<(AtomicUsize, AtomicUsize)>);

impl Provider {
    /// Connections that were made, and that are open.
    pub fn connections(&self) -> (usize, usize) {
        (self.0.0.load(SeqCst), self.0.1.load(SeqCst))
    }

    /// Sends what belongs to the connection of this number, or nothing.
    pub fn connect(&self, attempts: &[Vec<Sent>]) -> impl Stream<Item = Item> + Send + 'static + use<> {
        struct Connection(Provider);
        impl Drop for Connection {
            fn drop(&mut self) {
                self.0.0.1.fetch_sub(1, SeqCst);
            }
        }
        let number = self.0.0.fetch_add(1, SeqCst);
        self.0.1.fetch_add(1, SeqCst);
        let items = attempts.get(number).cloned().unwrap_or_default().into_iter();
        unfold((Connection(self.clone()), items), |(connection, mut items)| async move {
            let (seconds, item) = items.next()?;
            tokio::time::sleep(SECOND * seconds).await;
            Some((item, (connection, items)))
        })
    }
}

/// A stream that can go to another thread.
pub fn send<S: Stream + Send>(stream: S) -> S {
    stream
}
