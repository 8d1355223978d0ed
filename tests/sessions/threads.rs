//! Threads: those that a body starts, and those that call one function at once.

use crate::{bits, on_every_path, sample};
use std::{
    sync::{
        Barrier,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};
use xcs::{Mode, Tensor, jit, stats, with_mode};

#[jit]
fn fans_out(x: &Tensor) -> Vec<Tensor> {
    let y = x + 1.0;
    let parts = thread::scope(|scope| {
        let workers: Vec<_> = (1..=4)
            .map(|n| {
                let y = &y;
                // Another thread has a session of its own: here none.
                scope.spawn(move || (y * n as f32).exp().sum_axis(0))
            })
            .collect();
        workers.into_iter().map(|worker| worker.join().expect("no panic")).collect::<Vec<_>>()
    });
    parts.iter().map(|part| part * 0.5 + y.max()).collect()
}

#[test]
fn threads_started_in_the_body() {
    on_every_path(|| fans_out(&sample()).iter().map(bits).collect::<Vec<_>>());
}

#[jit]
fn nested_on_threads(x: &Tensor) -> Tensor {
    let y = x * 0.5;
    let parts = thread::scope(|scope| {
        let a = scope.spawn(|| piece(&y, 2.0));
        let b = scope.spawn(|| piece(&y, 3.0));
        [a.join().expect("no panic"), b.join().expect("no panic")]
    });
    &parts[0] + &parts[1] - y
}

#[jit]
fn piece(x: &Tensor, n: f32) -> Tensor {
    (x * n).tanh() + x
}

#[test]
fn jitted_functions_on_threads_started_in_the_body() {
    on_every_path(|| bits(&nested_on_threads(&sample())));
}

static CALLS: AtomicUsize = AtomicUsize::new(0);

#[jit]
fn stressed(x: &Tensor, y: &Tensor, scale: f32, steps: usize) -> Tensor {
    CALLS.fetch_add(1, Ordering::Relaxed);
    let mut z = x * scale;
    for step in 0..steps {
        z = if step % 2 == 0 { z.sigmoid() + y } else { &z * x - scale };
        if step == 3 && z.sum().item() > 4.0 {
            return z.softmax(-1);
        }
    }
    z
}

#[test]
fn sixty_four_threads_with_shapes_and_scalars_of_their_own() {
    const THREADS: usize = 64;
    const CALLS_EACH: usize = 40;
    let barrier = Barrier::new(THREADS);
    thread::scope(|scope| {
        for thread in 0..THREADS {
            let barrier = &barrier;
            scope.spawn(move || {
                barrier.wait();
                let mut held = Vec::new();
                for call in 0..CALLS_EACH {
                    let (rows, columns) = (1 + (thread + call) % 5, 1 + call % 7);
                    let values: Vec<f32> = (0..rows * columns).map(|i| ((i * 7 + thread) % 11) as f32 - 5.0).collect();
                    let x = Tensor::from_vec(values, [rows, columns]).expect("as many");
                    let (scale, steps) = (thread as f32 * 0.1 + call as f32, (thread ^ call) % 8);
                    let y = if call % 3 == 0 { x.clone() } else { x.slice(0, 0..1) };
                    let result = stressed(&x, &y, scale, steps);
                    let expected = with_mode(Mode::Fallback, || bits(&stressed(&x, &y, scale, steps)));
                    held.push((result, expected));
                }
                for (call, (result, expected)) in held.iter().enumerate() {
                    assert_eq!(&bits(result), expected, "thread {thread}, call {call}");
                }
            });
        }
    });
    assert_eq!(CALLS.load(Ordering::Relaxed), 2 * THREADS * CALLS_EACH);
    let stats = stats(stressed);
    assert_eq!(stats.calls, stats.staged + stats.busy + stats.switched_off);
    assert_eq!(stats.first_recordings, stats.decisions, "one first recording for each signature");
}

#[test]
fn one_tensor_read_by_all_threads_at_the_same_moment() {
    #[jit]
    fn make(x: &Tensor, n: f32, into: &std::sync::mpsc::Sender<Tensor>) -> Tensor {
        let y = (x + n).exp().softmax(1);
        into.send(y.clone()).expect("the other end waits");
        y.ln()
    }
    for round in 0..50 {
        let expected = with_mode(Mode::Fallback, || bits(&(sample() + round as f32).exp().softmax(1)));
        let (sender, receiver) = std::sync::mpsc::channel();
        let reader = thread::spawn(move || {
            let y: Tensor = receiver.recv().expect("sent");
            let barrier = Barrier::new(8);
            thread::scope(|scope| {
                let readers: Vec<_> = (0..8)
                    .map(|_| {
                        scope.spawn(|| {
                            barrier.wait();
                            bits(&y)
                        })
                    })
                    .collect();
                readers.into_iter().map(|reader| reader.join().expect("no panic")).collect::<Vec<_>>()
            })
        });
        let _ = make(&sample(), round as f32, &sender);
        for read in reader.join().expect("no panic") {
            assert_eq!(read, expected);
        }
    }
}
