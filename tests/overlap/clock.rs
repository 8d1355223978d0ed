//! Time that passes only when everybody waits: a stand-in for a runtime, so that latencies are exact and cost nothing.

use std::{
    cell::RefCell,
    collections::BTreeMap,
    future::Future,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll, Wake, Waker},
};

#[derive(Default)]
struct Clock {
    now: u64,
    /// Numbered, so that those for the same time are woken in the order in which they were set.
    timers: BTreeMap<(u64, u64), Waker>,
    next: u64,
}

thread_local! {
    static CLOCK: RefCell<Clock> = RefCell::default();
}

/// The time on this thread.
pub fn now() -> u64 {
    CLOCK.with_borrow(|clock| clock.now)
}

/// Waits; not even once for no time at all.
pub fn sleep(time: u64) -> Sleep {
    Sleep { until: now() + time, key: None }
}

pub struct Sleep {
    until: u64,
    key: Option<(u64, u64)>,
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        CLOCK.with_borrow_mut(|clock| {
            if clock.now >= self.until {
                return Poll::Ready(());
            }
            let until = self.until;
            let key = *self.key.get_or_insert_with(|| {
                clock.next += 1;
                (until, clock.next)
            });
            clock.timers.insert(key, context.waker().clone());
            Poll::Pending
        })
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        if let Some(key) = self.key {
            CLOCK.with_borrow_mut(|clock| clock.timers.remove(&key));
        }
    }
}

struct Woken(AtomicBool);

impl Wake for Woken {
    fn wake(self: Arc<Self>) {
        self.0.store(true, Ordering::SeqCst);
    }
}

/// Runs `future` to its end, or until it has been polled `polls` times, and gives what it gave and how long it took.
pub fn run<F: Future>(future: F, polls: usize) -> (Option<F::Output>, u64) {
    CLOCK.take();
    let woken = Arc::new(Woken(AtomicBool::new(true)));
    let waker = Waker::from(woken.clone());
    // In a box: it is dropped before the time is read.
    let mut future = Box::pin(future);
    let mut output = None;
    for _ in 0..polls {
        // A future that nobody woke is not looked at.
        while !woken.0.swap(false, Ordering::SeqCst) {
            pass();
        }
        if let Poll::Ready(value) = future.as_mut().poll(&mut Context::from_waker(&waker)) {
            output = Some(value);
            break;
        }
    }
    drop(future);
    CLOCK.with_borrow(|clock| assert!(clock.timers.is_empty(), "somebody still waits"));
    (output, now())
}

/// Goes on to the next time for which a timer is set.
fn pass() {
    let due = CLOCK.with_borrow_mut(|clock| {
        let time = clock.timers.first_key_value().expect("nobody waits for time, and nobody goes on").0.0;
        clock.now = time;
        let later = clock.timers.split_off(&(time + 1, 0));
        std::mem::replace(&mut clock.timers, later)
    });
    due.into_values().for_each(Waker::wake);
}
