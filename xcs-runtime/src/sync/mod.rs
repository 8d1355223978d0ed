//! Locks, atomics, threads and thread-locals, as the modules above take them.
//!
//! They are the standard library's. In the tests of a build with `--cfg shuttle` they are those of a model checker, which
//! runs the same code again and again and decides at each of them which thread goes on (`orchestrate/models`).
//!
//! Statics and `OnceLock`s stay the standard library's: they live longer than one run of a model. What is done while one
//! is locked or initialised must use nothing from here, or a thread of a model could stop in the middle of it.

#[cfg(not(all(test, shuttle)))]
#[cfg_attr(not(feature = "orchestrate"), allow(unused_imports, reason = "only calls under way need all of it"))]
pub(crate) use std::{
    sync::{Mutex, MutexGuard, atomic},
    thread, thread_local,
};

#[cfg(all(test, shuttle))]
pub(crate) use shuttle::{
    sync::{Mutex, MutexGuard, atomic},
    thread, thread_local,
};
