//! A backend is closed while calls come, wait and run.

use super::*;
use crate::orchestrate::{Backend, Demand, Limits, Read, once, serve};

/// A call whose body works until it sees the sign.
fn call(backend: &Backend, crowd: &Crowd, sign: &Sign) -> impl Future<Output = Answer> + Send + use<> {
    let (crowd, sign) = (crowd.clone(), sign.clone());
    let body = async move {
        let _inside = crowd.enter();
        sign.seen().await;
        Ok(1)
    };
    serve::<Read, _>(service(Policy::NONE), Demand::new().backend(backend), once(body), judge())
}

fn backend(concurrency: usize) -> Backend {
    let backend = Backend::new("model");
    backend.set_limits(Limits::new().concurrency(concurrency)).expect("no zero");
    backend
}

/// Drained is when all who were let in have ended, and nobody begins afterwards.
#[test]
fn a_closed_backend_lets_finish_what_runs() {
    check(|| {
        let (backend, crowd, sign) = (Arc::new(backend(1)), Crowd::default(), Sign::default());
        let answered = Arc::new(AtomicUsize::new(0));
        let mut threads: Vec<Box<dyn FnOnce() + Send>> = Vec::new();
        for blocking in [true, false] {
            let (call, answered) = (call(&backend, &crowd, &sign), answered.clone());
            threads.push(Box::new(move || {
                let answer = if blocking { block_on(call) } else { wait(call) };
                match answer {
                    Ok(_) => drop(answered.fetch_add(1, Ordering::SeqCst)),
                    Err(error) => assert_eq!(error, CallError::Closed),
                }
            }));
        }
        let (closed, inside) = (backend.clone(), crowd.clone());
        threads.push(Box::new(move || {
            closed.close();
            block_on(closed.drained());
            let begun = inside.ever();
            assert_eq!(inside.now(), 0);
            thread::yield_now();
            assert_eq!(inside.ever(), begun);
        }));
        let given = sign.clone();
        threads.push(Box::new(move || given.give()));
        together(threads);
        assert_eq!(answered.load(Ordering::SeqCst), crowd.ever());
        assert_eq!((backend.running(), backend.waiting()), (0, 0));
    });
}

/// Nobody gives the sign: without the cancellation the calls would not end.
#[test]
fn a_cancelled_backend_stops_what_runs() {
    check(|| {
        let (backend, crowd, sign) = (Arc::new(backend(1)), Crowd::default(), Sign::default());
        let mut threads: Vec<Box<dyn FnOnce() + Send>> = Vec::new();
        for blocking in [true, false, false] {
            let call = call(&backend, &crowd, &sign);
            threads.push(Box::new(move || {
                let answer = if blocking { block_on(call) } else { wait(call) };
                assert_eq!(answer, Err(CallError::Closed));
            }));
        }
        let cancelled = backend.clone();
        threads.push(Box::new(move || cancelled.cancel()));
        together(threads);
        assert_eq!((crowd.now(), backend.running(), backend.waiting()), (0, 0, 0));
    });
}

/// Who watches hears of it, whatever happens between its look and its registration.
#[test]
fn every_schedule_of_a_watcher_and_a_call() {
    every(|| {
        let backend = Arc::new(backend(1));
        let permit = wait(backend.gate().admit(0, None)).expect("the gate is open");
        let watched = backend.clone();
        together(vec![Box::new(move || wait(watched.drained())), Box::new(move || drop(permit))]);
    });
}
