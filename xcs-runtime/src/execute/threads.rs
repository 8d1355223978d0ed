//! A small pool of threads for kernels.
//!
//! Why not a general one: a thread that waits there runs whatever else is queued, and a foreign job would then
//! run inside this call's session. Here the caller works on its own job and then waits for that job alone;
//! workers run nothing but kernels, which call no user code.

use crate::settings::Setting;
use std::{
    collections::VecDeque,
    sync::{
        Arc, Condvar, Mutex, OnceLock, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

/// Work below this many element-operations is not worth waking a thread.
const WORTH_SHARING: usize = 1 << 18;

/// However many `XCS_THREADS` asks for: threads beyond the processors only cost.
const MOST_THREADS: usize = 256;

struct Job {
    /// The caller's closure. Valid until `left` is zero, which the caller waits for.
    work: &'static (dyn Fn(usize) + Sync),
    tasks: usize,
    next: AtomicUsize,
    left: AtomicUsize,
    done: Mutex<bool>,
    wake: Condvar,
}

impl Job {
    /// Runs tasks until none is left to start.
    fn help(&self) {
        loop {
            let task = self.next.fetch_add(1, Ordering::Relaxed);
            if task >= self.tasks {
                return;
            }
            let finished = Finished(self);
            (self.work)(task);
            drop(finished);
        }
    }
}

/// Counts a task as finished, also if it unwound, so that the caller cannot wait for ever.
struct Finished<'a>(&'a Job);

impl Drop for Finished<'_> {
    fn drop(&mut self) {
        if self.0.left.fetch_sub(1, Ordering::AcqRel) == 1 {
            *self.0.done.lock().unwrap_or_else(PoisonError::into_inner) = true;
            self.0.wake.notify_all();
        }
    }
}

struct Pool {
    jobs: Mutex<VecDeque<Arc<Job>>>,
    wake: Condvar,
    workers: usize,
}

fn pool() -> &'static Pool {
    static POOL: OnceLock<&'static Pool> = OnceLock::new();
    static ASKED: Setting<usize> =
        Setting::new("XCS_THREADS", "a whole number from 1", |value| value.parse().ok().filter(|threads| *threads > 0));
    if let Some(pool) = POOL.get() {
        return pool;
    }
    // Before anything is locked: a warning may lead through here again.
    let asked = ASKED.get();
    POOL.get_or_init(|| {
        let threads =
            asked.or_else(|| std::thread::available_parallelism().ok().map(usize::from)).unwrap_or(1).min(MOST_THREADS);
        let pool: &'static Pool =
            Box::leak(Box::new(Pool { jobs: Mutex::default(), wake: Condvar::new(), workers: threads - 1 }));
        for worker in 0..pool.workers {
            // Without the thread its share is done by the callers.
            let _ = std::thread::Builder::new().name(format!("xcs-{worker}")).spawn(move || work(pool));
        }
        pool
    })
}

fn work(pool: &'static Pool) {
    loop {
        let mut jobs = pool.jobs.lock().unwrap_or_else(PoisonError::into_inner);
        let job = loop {
            match jobs.front() {
                Some(job) if job.next.load(Ordering::Relaxed) < job.tasks => break job.clone(),
                Some(_) => drop(jobs.pop_front()),
                None => jobs = pool.wake.wait(jobs).unwrap_or_else(PoisonError::into_inner),
            }
        };
        drop(jobs);
        job.help();
    }
}

/// Calls `work` with each number below `tasks` once, on several threads if `cost` (element-operations in all)
/// is worth it, and returns when all calls have returned.
pub(super) fn for_each(tasks: usize, cost: usize, work: &(dyn Fn(usize) + Sync)) {
    if tasks <= 1 || cost < WORTH_SHARING || pool().workers == 0 {
        (0..tasks).for_each(work);
        return;
    }
    let pool = pool();
    // SAFETY: the reference is used only by tasks, all of which have finished before this function returns: it
    // waits for `left == 0` on every path below, and nothing in between unwinds before that wait (`Waiting`).
    let lasting = unsafe { std::mem::transmute::<&(dyn Fn(usize) + Sync), &'static (dyn Fn(usize) + Sync)>(work) };
    let job = Arc::new(Job {
        work: lasting,
        tasks,
        next: AtomicUsize::new(0),
        left: AtomicUsize::new(tasks),
        done: Mutex::new(false),
        wake: Condvar::new(),
    });
    let waiting = Waiting(&job);
    pool.jobs.lock().unwrap_or_else(PoisonError::into_inner).push_back(job.clone());
    if tasks == 2 || pool.workers == 1 {
        pool.wake.notify_one()
    } else {
        pool.wake.notify_all()
    }
    job.help();
    drop(waiting);
}

/// Waits for a job's last task when it goes, also during unwinding.
struct Waiting<'a>(&'a Job);

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        // If a task of the caller unwound, the tasks it did not start must not be waited for.
        if std::thread::panicking() {
            while self.0.next.fetch_add(1, Ordering::Relaxed) < self.0.tasks {
                drop(Finished(self.0));
            }
        }
        for _ in 0..2_000 {
            if self.0.left.load(Ordering::Acquire) == 0 {
                return;
            }
            std::hint::spin_loop();
        }
        let mut done = self.0.done.lock().unwrap_or_else(PoisonError::into_inner);
        while !*done {
            done = self.0.wake.wait(done).unwrap_or_else(PoisonError::into_inner);
        }
    }
}

/// In how many pieces to cut work of `parts` equal parts: a few for each thread, whatever their number decides
/// nothing but who computes what.
pub(super) fn pieces(parts: usize, cost: usize) -> usize {
    if cost < WORTH_SHARING { 1 } else { parts.min(4 * (pool().workers + 1)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_task_runs_once() {
        for tasks in [0, 1, 2, 3, 100] {
            let counts: Vec<AtomicUsize> = (0..tasks).map(|_| AtomicUsize::new(0)).collect();
            for_each(tasks, usize::MAX, &|task| {
                counts[task].fetch_add(1, Ordering::Relaxed);
            });
            assert!(counts.iter().all(|count| count.load(Ordering::Relaxed) == 1));
        }
    }
}
