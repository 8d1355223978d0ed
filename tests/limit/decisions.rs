//! What happens at operation 101 and afterwards: recording stops at once, the decision stays.

use crate::{operations, sample};
use std::{sync::Barrier, thread};
use xcs::{Mode, Tensor, jit, stats, with_mode};

#[test]
fn recording_stops_at_101_and_not_at_the_end() {
    #[jit]
    fn five_hundred(x: &Tensor) -> Tensor {
        operations(x, 500)
    }
    let first = five_hundred(&sample());
    let after_first = stats(five_hundred);
    assert_eq!(after_first.operations, 101);
    assert_eq!((after_first.stopped, after_first.segments_run), (1, 1), "what was pending ran as one segment");
    let (before, after) = (after_first.tape_bytes_before, after_first.tape_bytes_after);
    assert!(before > after, "the tape held {before} bytes and holds {after}");
    assert!(after < 1024, "{after} bytes are left");

    // Later calls pay nothing.
    for _ in 0..10 {
        assert_eq!(five_hundred(&sample()).to_vec(), first.to_vec());
    }
    let later = stats(five_hundred);
    assert_eq!((later.calls, later.stopped, later.staged), (11, 11, 0));
    assert_eq!((later.first_recordings, later.decisions), (1, 1));
    assert_eq!((later.segments_run, later.segments_compiled), (1, after_first.segments_compiled));
    assert_eq!(with_mode(Mode::Fallback, || five_hundred(&sample())).to_vec(), first.to_vec());
}

#[test]
fn what_is_pending_at_the_limit_and_what_comes_after_have_the_right_values() {
    #[jit]
    fn many(x: &Tensor) -> Vec<Tensor> {
        let mut all = vec![x.clone()];
        while all.len() < 300 {
            let next = all[all.len() - 1].tanh() + all.len() as f32;
            all.push(next);
        }
        all
    }
    let bits = |all: Vec<Tensor>| all.iter().map(Tensor::to_vec).collect::<Vec<_>>();
    let eager = with_mode(Mode::Fallback, || bits(many(&sample())));
    assert_eq!(bits(many(&sample())), eager);
    assert_eq!(bits(many(&sample())), eager);
    assert_eq!(stats(many).stopped, 2);
}

#[test]
fn a_compiled_call_pays_its_compilation_once() {
    #[jit]
    fn fifty(x: &Tensor) -> Tensor {
        operations(x, 50)
    }
    for _ in 0..20 {
        let _ = fifty(&sample());
    }
    let stats = stats(fifty);
    assert_eq!((stats.staged, stats.first_recordings), (20, 1));
    assert_eq!((stats.segments_compiled, stats.segments_run), (1, 20));
}

#[test]
fn each_signature_has_a_decision_of_its_own() {
    #[jit]
    fn row_by_row(x: &Tensor) -> Tensor {
        let mut sum = Tensor::zeros([x.shape()[1]]);
        for row in 0..x.shape()[0] {
            sum += x.slice(0, row..row + 1).squeeze(0);
        }
        sum
    }
    let of = |rows: usize| Tensor::full([rows, 2], 1.0);
    for _ in 0..3 {
        assert_eq!(row_by_row(&of(100)).to_vec(), [100.0; 2]);
        assert_eq!(row_by_row(&of(101)).to_vec(), [101.0; 2]);
    }
    let by_shape = stats(row_by_row);
    assert_eq!((by_shape.staged, by_shape.stopped), (3, 3));
    assert_eq!((by_shape.decisions, by_shape.first_recordings), (2, 2));

    // Another layout is another signature: this one is under the limit in other memory.
    let strided = Tensor::from_vec(vec![1.0; 200], [2, 100]).expect("two hundred").transpose();
    assert_eq!(row_by_row(&strided).to_vec(), [100.0; 2]);
    assert_eq!((stats(row_by_row).decisions, stats(row_by_row).staged), (3, 4));
}

#[test]
fn element_types_and_type_arguments_are_part_of_the_key() {
    trait Depth {
        const DEPTH: usize;
    }
    impl Depth for u8 {
        const DEPTH: usize = 98;
    }
    impl Depth for u16 {
        const DEPTH: usize = 200;
    }
    #[jit]
    fn generic<D: Depth, const MORE: usize>(x: &Tensor) -> Tensor {
        operations(x, D::DEPTH + MORE)
    }
    let _ = (generic::<u8, 0>(&sample()), generic::<u16, 0>(&sample()), generic::<u8, 9>(&sample()));
    let stats = stats(generic::<u8, 0>);
    assert_eq!((stats.decisions, stats.staged, stats.stopped), (3, 1, 2));
}

#[test]
fn scalars_and_contents_are_no_part_of_the_key() {
    #[jit]
    fn scaled(x: &Tensor, by: f32, times: usize) -> Tensor {
        let mut y = x * by;
        for _ in 0..times {
            y += by;
        }
        y
    }
    for n in 0..50 {
        let _ = scaled(&(sample() + n as f32), n as f32, n % 3);
    }
    let under = stats(scaled);
    assert_eq!((under.decisions, under.first_recordings, under.staged), (1, 1, 50));
    // A later call may still go over: then the decision changes, for good.
    let _ = scaled(&sample(), 1.0, 100);
    let _ = scaled(&sample(), 1.0, 1);
    let over = stats(scaled);
    assert_eq!((over.staged, over.stopped, over.decisions), (50, 2, 1));
}

/// Sixty-four threads call at the same moment; all get the right result and one of them records.
fn start_cold(function: fn(&Tensor) -> Tensor) {
    const THREADS: usize = 64;
    let expected = with_mode(Mode::Fallback, || function(&sample()).to_vec());
    let barrier = Barrier::new(THREADS);
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                let x = sample();
                barrier.wait();
                for _ in 0..3 {
                    assert_eq!(function(&x).to_vec(), expected);
                }
            });
        }
    });
}

#[test]
fn sixty_four_cold_threads_make_one_first_recording_below_the_limit() {
    #[jit]
    fn below(x: &Tensor) -> Tensor {
        thread::yield_now();
        operations(x, 60)
    }
    start_cold(below);
    let stats = stats(below);
    assert_eq!((stats.first_recordings, stats.decisions, stats.stopped), (1, 1, 0));
    assert_eq!(stats.staged + stats.busy, 3 * 64);
}

#[test]
fn sixty_four_cold_threads_make_one_first_recording_above_the_limit() {
    #[jit]
    fn above(x: &Tensor) -> Tensor {
        thread::yield_now();
        operations(x, 160)
    }
    start_cold(above);
    let stats = stats(above);
    assert_eq!((stats.first_recordings, stats.decisions, stats.staged), (1, 1, 0));
    assert_eq!(stats.stopped + stats.busy, 3 * 64);
    assert_eq!(stats.segments_run, 1, "nobody else recorded");
}
