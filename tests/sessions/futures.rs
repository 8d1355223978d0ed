//! Asynchronous functions: a session is on the polling thread during a poll, and nowhere in between.

use crate::{bits, note, on_every_path, sample};
use std::{
    future::Future,
    pin::{Pin, pin},
    sync::Mutex,
    task::{Context, Poll, Waker},
    thread,
};
use xcs::{Mode, Tensor, jit, stats, with_mode, with_mode_async};

/// Pending once.
pub use tokio::task::yield_now as pause;

fn poll<F: Future>(future: Pin<&mut F>) -> Poll<F::Output> {
    future.poll(&mut Context::from_waker(Waker::noop()))
}

pub fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    loop {
        if let Poll::Ready(value) = poll(future.as_mut()) {
            return value;
        }
    }
}

#[jit]
async fn in_parts(x: Tensor, pauses: usize) -> Tensor {
    let mut y = &x * 2.0;
    for n in 0..pauses {
        let before = y.exp();
        pause().await;
        y = before.ln() + n as f32;
    }
    y.sum_axis(-1)
}

#[test]
fn pending_tensors_live_across_awaits() {
    #[jit]
    async fn twice(x: Tensor) -> Tensor {
        let y = (x * 2.0).exp();
        pause().await;
        y.ln() + 1.0
    }
    on_every_path(|| bits(&block_on(twice(sample()))));
    let stats = stats(twice);
    assert_eq!((stats.staged, stats.segments_run), (3, 6), "each poll ends with its segment");
}

#[test]
fn a_future_moves_between_threads() {
    let moved = || {
        let mut future = Box::pin(in_parts(sample(), 5));
        loop {
            let (back, polled) = thread::spawn(move || {
                let polled = poll(future.as_mut());
                (future, polled)
            })
            .join()
            .expect("no panic");
            future = back;
            // Nothing of the session stays on this thread, nor comes from it.
            let _ = (sample() + 1.0).sum().item();
            if let Poll::Ready(y) = polled {
                return bits(&y);
            }
        }
    };
    assert_eq!(moved(), with_mode(Mode::Fallback, || bits(&block_on(in_parts(sample(), 5)))));
}

#[test]
fn futures_are_polled_in_turns_on_one_thread() {
    on_every_path(|| {
        let (mut a, mut b) = (Box::pin(in_parts(sample(), 4)), Box::pin(in_parts(sample() + 1.0, 2)));
        let (mut first, mut second) = (None, None);
        while first.is_none() || second.is_none() {
            if first.is_none()
                && let Poll::Ready(y) = poll(a.as_mut())
            {
                first = Some(bits(&y));
            }
            if second.is_none()
                && let Poll::Ready(y) = poll(b.as_mut())
            {
                second = Some(bits(&y));
            }
        }
        (first, second)
    });
}

#[jit]
async fn leaves(x: &Tensor, left: &Mutex<Vec<Tensor>>) -> Tensor {
    let y = x * 5.0;
    left.lock().unwrap().push(&y + 1.0);
    note("first part");
    pause().await;
    note("second part");
    left.lock().unwrap().push(y.exp());
    pause().await;
    note("third part");
    y
}

#[test]
fn a_future_is_dropped_half_way() {
    for polls in 0..4 {
        let (_, log) = on_every_path(|| {
            let left = Mutex::default();
            let x = sample();
            let mut future = Box::pin(leaves(&x, &left));
            let mut ready = None;
            for _ in 0..polls {
                if let Poll::Ready(y) = poll(future.as_mut()) {
                    ready = Some(bits(&y));
                }
            }
            drop(future);
            let left: Vec<_> = left.into_inner().unwrap().iter().map(bits).collect();
            (ready, left)
        });
        assert_eq!(log.len(), polls);
    }
    // Its decision does not hang: later calls are recorded.
    let left = Mutex::default();
    let _ = block_on(leaves(&sample(), &left));
    let (stats, busy) = (stats(leaves), stats(leaves).busy);
    assert_eq!((busy, stats.decisions), (0, 1));
}

#[test]
fn a_first_call_that_is_dropped_blocks_nobody() {
    #[jit]
    async fn waits(x: Tensor) -> Tensor {
        let y = &x * 2.0;
        pause().await;
        y + 1.0
    }
    let mut first = Box::pin(waits(sample()));
    assert!(poll(first.as_mut()).is_pending());
    // While the first recording is paused, another call is eager and does not wait.
    let before = stats(waits).segments_run;
    let second = block_on(waits(sample()));
    assert_eq!((stats(waits).busy, stats(waits).segments_run), (1, before));
    drop(first);
    let third = block_on(waits(sample()));
    assert_eq!(bits(&second), bits(&third));
    assert_eq!((stats(waits).busy, stats(waits).first_recordings), (1, 1));
}

#[jit]
async fn fails(x: &Tensor, at: usize) -> Result<Tensor, String> {
    let mut y = x + 1.0;
    for n in 0..4 {
        pause().await;
        if n == at {
            return Err(format!("at {n}: {}", y.sum().item()));
        }
        y *= 2.0;
    }
    Ok(y)
}

#[test]
fn errors_between_awaits() {
    for at in 0..5 {
        let (result, _) = on_every_path(|| block_on(fails(&sample(), at)).map(|y| bits(&y)));
        assert_eq!(result.is_err(), at < 4);
    }
}

#[jit]
async fn panics(x: &Tensor, left: &Mutex<Vec<Tensor>>) -> Tensor {
    let y = x * 2.0;
    pause().await;
    left.lock().unwrap().push(&y - 1.0);
    panic!("in the second poll")
}

#[test]
fn a_panic_in_a_later_poll() {
    on_every_path(|| {
        let left = Mutex::default();
        let x = sample();
        let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| block_on(panics(&x, &left))));
        assert!(result.is_err());
        let left = left.into_inner().unwrap();
        bits(&left[0])
    });
    assert_eq!((stats(panics).staged, stats(panics).busy), (3, 0), "each call ended");
}

#[test]
fn a_mode_follows_its_future() {
    #[jit]
    async fn two_parts(x: Tensor) -> Tensor {
        let y = x.exp();
        pause().await;
        y * 2.0
    }
    let mut eager = Box::pin(with_mode_async(Mode::Fallback, two_parts(sample())));
    let mut recorded = Box::pin(two_parts(sample()));
    let (mut a, mut b) = (poll(eager.as_mut()), poll(recorded.as_mut()));
    assert!(a.is_pending() && b.is_pending());
    (a, b) = (poll(eager.as_mut()), poll(recorded.as_mut()));
    match (a, b) {
        (Poll::Ready(a), Poll::Ready(b)) => assert_eq!(bits(&a), bits(&b)),
        _ => panic!("two polls are enough"),
    }
    let stats = stats(two_parts);
    assert_eq!((stats.switched_off, stats.staged), (1, 1));
}
