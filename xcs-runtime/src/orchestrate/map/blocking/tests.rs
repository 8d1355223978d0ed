//! Blocking calls on threads. Where the order of events matters, calls wait for each other; nothing is measured in time.

use super::{map_blocking, try_map_blocking};
use crate::{
    dispatch::{SiteInfo, SiteKind},
    orchestrate::{
        Policy, Service, call, call_id,
        context::{self, Context},
        ledger, scope, usage,
    },
    trace::{self, Mode},
};
use std::{
    cell::Cell,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Arc, Condvar, Mutex},
    thread,
};

/// Numbers that threads change and wait for.
#[derive(Default)]
struct Board {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Clone, Default)]
struct State {
    running: usize,
    most: usize,
    begun: Vec<usize>,
    ended: Vec<usize>,
    /// How many ends the caller has noticed.
    noticed: usize,
}

impl Board {
    fn change<R>(&self, change: impl FnOnce(&mut State) -> R) -> R {
        let result = change(&mut self.state.lock().unwrap());
        self.changed.notify_all();
        result
    }

    fn wait_for(&self, condition: impl Fn(&State) -> bool) {
        drop(self.changed.wait_while(self.state.lock().unwrap(), |state| !condition(state)).unwrap());
    }

    fn state(&self) -> State {
        self.state.lock().unwrap().clone()
    }

    /// Runs a call, which is over when the guard goes, panics included.
    fn begin(&self, index: usize) -> impl Drop + '_ {
        struct Running<'a>(&'a Board, usize);
        impl Drop for Running<'_> {
            fn drop(&mut self) {
                self.0.change(|state| {
                    state.running -= 1;
                    state.ended.push(self.1);
                });
            }
        }
        self.change(|state| {
            state.running += 1;
            state.most = state.most.max(state.running);
            state.begun.push(index);
        });
        Running(self, index)
    }
}

#[test]
fn results_are_in_the_order_of_the_inputs() {
    assert_eq!(map_blocking([], |n: u32| n).collect::<Vec<_>>(), []);
    assert_eq!(map_blocking([7], |n: u32| n + 1).collect::<Vec<_>>(), [8]);
    for concurrency in [1, 2, 7, 16, 1000] {
        let board = Board::default();
        let work = map_blocking(0..100, |n| {
            let _running = board.begin(n);
            // Evens are slower.
            (0..(n + 1) % 2 * 50).for_each(|_| thread::yield_now());
            n * n
        });
        let squares: Vec<usize> = work.concurrency(concurrency).collect();
        assert_eq!(squares, (0..100).map(|n| n * n).collect::<Vec<_>>());
        let state = board.state();
        assert!(state.most <= concurrency && state.running == 0);
    }
}

#[test]
fn a_slow_first_call_does_not_pile_up_results() {
    let board = Board::default();
    let pulled = Cell::new(0);
    let most_before_the_first = Cell::new(0);
    let inputs = (0..1000).inspect(|n| {
        pulled.set(n + 1);
        if !board.state().ended.contains(&0) {
            most_before_the_first.set(n + 1);
        }
    });
    let work = map_blocking(inputs, |n| {
        let _running = board.begin(n);
        if n == 0 {
            // As many as may end before it.
            board.wait_for(|state| state.ended.len() == 7);
        }
        n
    });
    assert_eq!(work.concurrency(4).collect::<Vec<_>>(), (0..1000).collect::<Vec<_>>());
    assert_eq!(pulled.get(), 1000);
    assert_eq!(most_before_the_first.get(), 8);
}

#[test]
fn calls_belong_to_what_is_around_the_map() {
    static OUTER: Service = Service::new(info("outer"), Policy::NONE);
    static ASK: Service = Service::new(info("ask"), Policy::NONE);
    const fn info(name: &'static str) -> SiteInfo {
        SiteInfo { kind: SiteKind::Orchestration, name, file: "", line: 1, column: 1, path: || "ask", host_calls: 0 }
    }
    let stubs = Arc::default();
    let with_stubs = Context { stubs: Some(Arc::clone(&stubs)), ..Context::clone(&context::current()) };
    let _stubs = context::enter(Arc::new(with_stubs));
    let here = thread::current().id();
    let ((outer, spent), ledger) = ledger(|| {
        scope().run_counted(|| {
            let _mode = trace::with_mode(Mode::Fallback);
            let _outer = call(&OUTER);
            let work = map_blocking(0..8_u64, |n| {
                assert_ne!(thread::current().id(), here);
                assert_eq!(trace::mode(), Mode::Fallback);
                assert!(context::current().stubs.as_ref().is_some_and(|there| Arc::ptr_eq(there, &stubs)));
                let around = call_id();
                let _call = call(&ASK);
                usage(n, 0.0);
                around
            });
            let around = work.concurrency(3).collect::<Vec<_>>();
            assert!(around.iter().all(|id| *id == call_id()));
            call_id()
        })
    });
    assert_eq!((spent.calls, spent.tokens), (9, 28));
    ledger.assert_calls("ask", 8);
    ledger.assert_all_ok();
    assert!(ledger.calls("ask").all(|entry| entry.caller == outer));
}

#[test]
fn the_first_error_is_the_first_in_input_order() {
    let board = Board::default();
    let work = try_map_blocking(0_usize.., |n| {
        let _running = board.begin(n);
        match n {
            // The later error is noticed before the earlier one is there.
            1 => board.wait_for(|state| state.noticed > 0),
            3 => {}
            // Also one that does not count any more is waited for.
            _ => board.wait_for(|state| state.ended.contains(&1)),
        }
        if n % 2 == 0 { Ok(n) } else { Err(n) }
    });
    let work = work.concurrency(4).on_progress(|done, total| {
        assert_eq!(total, None);
        board.change(|state| state.noticed = done);
    });
    assert_eq!(work.try_collect::<Vec<_>>(), Err(1));
    let mut state = board.state();
    state.begun.sort_unstable();
    state.ended.sort_unstable();
    assert_eq!((state.running, &*state.begun, &*state.ended), (0, &[0, 1, 2, 3][..], &[0, 1, 2, 3][..]));
}

#[test]
fn the_first_panic_is_resumed_with_its_payload() {
    for fails_first in [false, true] {
        let board = Board::default();
        let work = |n: usize| {
            let _running = board.begin(n);
            match n {
                2 => board.wait_for(|state| state.noticed > 0),
                3 => {}
                _ => board.wait_for(|state| state.noticed > 1),
            }
            if n == 1 && fails_first {
                return Err("one");
            }
            if n > 1 {
                std::panic::panic_any(n);
            }
            Ok(n)
        };
        let notice = |done, _| board.change(|state| state.noticed = done);
        let work = try_map_blocking(0..1000, work).concurrency(4).on_progress(notice);
        let caught = catch_unwind(AssertUnwindSafe(|| work.try_collect::<Vec<_>>()));
        match caught {
            Ok(result) => assert_eq!((result, fails_first), (Err("one"), true)),
            Err(payload) => assert_eq!((payload.downcast_ref(), fails_first), (Some(&2_usize), false)),
        }
        let state = board.state();
        assert_eq!((state.running, state.begun.len(), state.ended.len()), (0, 4, 4));
    }
    let caught = catch_unwind(|| map_blocking(0..9, |n| if n < 5 { n } else { panic!("at {n}") }).collect::<Vec<_>>());
    assert_eq!(caught.unwrap_err().downcast_ref::<String>().map(String::as_str), Some("at 5"));
}

#[test]
fn a_panic_on_the_callers_thread_waits_for_the_calls() {
    let board = Board::default();
    let work = map_blocking(0.., |n| {
        let _running = board.begin(n);
        if n > 0 {
            board.wait_for(|state| state.noticed > 0);
        }
    });
    let work = work.concurrency(3).on_progress(|done, _| {
        board.wait_for(|state| state.running == 2);
        board.change(|state| state.noticed = done);
        panic!("in the hook");
    });
    let caught = catch_unwind(AssertUnwindSafe(|| work.collect::<Vec<_>>()));
    assert_eq!(caught.unwrap_err().downcast_ref::<&str>(), Some(&"in the hook"));
    let state = board.state();
    assert_eq!((state.running, state.begun.len()), (0, 3));

    let inputs = (0..).inspect(|n| assert!(*n < 5, "in the inputs"));
    let caught = catch_unwind(AssertUnwindSafe(|| map_blocking(inputs, |n| n).collect::<Vec<_>>()));
    assert_eq!(caught.unwrap_err().downcast_ref::<&str>(), Some(&"in the inputs"));
}

#[test]
fn nested_maps_end() {
    let inner = |m: usize| map_blocking(0..6, move |n| m * n).concurrency(2).collect::<Vec<_>>();
    let sums = map_blocking(0..10, |m| inner(m).iter().sum()).concurrency(3);
    assert_eq!(sums.collect::<Vec<usize>>(), (0..10).map(|m| 15 * m).collect::<Vec<_>>());
}

#[test]
#[should_panic(expected = "write a number of at least 1")]
fn no_concurrency_is_a_panic_at_the_call() {
    let _ = map_blocking(0..1, |n| n).concurrency(0);
}
