//! Calls that end when a test says so, and an account of what became of each.

use std::{
    future::Future,
    pin::Pin,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll, Wake, Waker},
};

/// What became of one call.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Fate {
    /// Its future was made.
    Made,
    /// It was polled.
    Running,
    Ended,
    /// Its future was dropped before that.
    Cancelled,
}

/// Where calls report, and wait.
#[derive(Clone, Default)]
pub(super) struct Desk(Arc<Mutex<Vec<Entry>>>);

struct Entry {
    fate: Fate,
    released: bool,
    waker: Option<Waker>,
}

impl Desk {
    /// A call, numbered in the order in which they are made.
    pub(super) fn call<T: Unpin>(&self, result: T) -> Call<T> {
        let mut entries = self.0.lock().unwrap();
        entries.push(Entry { fate: Fate::Made, released: false, waker: None });
        Call { desk: self.clone(), index: entries.len() - 1, result: Some(result) }
    }

    /// Lets a call end when it is polled next, and wakes it.
    pub(super) fn release(&self, index: usize) {
        let waker = {
            let entry = &mut self.0.lock().unwrap()[index];
            entry.released = true;
            entry.waker.take()
        };
        waker.into_iter().for_each(Waker::wake);
    }

    pub(super) fn fates(&self) -> Vec<Fate> {
        self.0.lock().unwrap().iter().map(|entry| entry.fate).collect()
    }

    pub(super) fn made(&self) -> usize {
        self.0.lock().unwrap().len()
    }

    pub(super) fn count(&self, fate: Fate) -> usize {
        self.fates().into_iter().filter(|other| *other == fate).count()
    }

    pub(super) fn in_flight(&self) -> usize {
        self.count(Fate::Made) + self.count(Fate::Running)
    }

    /// The calls that run and were not told to end.
    pub(super) fn held(&self) -> Vec<usize> {
        let entries = self.0.lock().unwrap();
        let held = entries.iter().enumerate().filter(|(_, entry)| entry.fate == Fate::Running && !entry.released);
        held.map(|(index, _)| index).collect()
    }
}

/// A call that ends when its desk says so.
pub(super) struct Call<T> {
    desk: Desk,
    index: usize,
    result: Option<T>,
}

impl<T: Unpin> Future for Call<T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<T> {
        let desk = self.desk.clone();
        let entry = &mut desk.0.lock().unwrap()[self.index];
        if entry.released {
            entry.fate = Fate::Ended;
            return Poll::Ready(self.result.take().expect("polled after its end"));
        }
        entry.fate = Fate::Running;
        entry.waker = Some(task.waker().clone());
        Poll::Pending
    }
}

impl<T> Drop for Call<T> {
    fn drop(&mut self) {
        let entry = &mut self.desk.0.lock().unwrap()[self.index];
        if entry.fate != Fate::Ended {
            entry.fate = Fate::Cancelled;
        }
    }
}

/// A waker that remembers that it was used.
#[derive(Default)]
pub(super) struct Bell(AtomicBool);

impl Bell {
    /// Whether it was used since it was asked last.
    pub(super) fn rang(&self) -> bool {
        self.0.swap(false, Ordering::Relaxed)
    }
}

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        self.0.store(true, Ordering::Relaxed);
    }
}
