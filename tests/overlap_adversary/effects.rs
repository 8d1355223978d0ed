//! Effects: what can be told from outside is the same with `#[jit]` and without, whatever fails or panics.
#![allow(unused, dropping_copy_types, clippy::all, reason = "written as somebody might who wants to see it fail")]

use futures_util::FutureExt;
use std::{
    future::Future,
    panic::AssertUnwindSafe,
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};
use xcs::orchestration;

#[derive(Default)]
pub struct World {
    seed: u64,
    fails: u64,
    panics: u64,
    log: Mutex<Vec<String>>,
    started: Mutex<Vec<usize>>,
    cell: AtomicUsize,
    /// Calls may have started that are dropped.
    leaves: bool,
}
pub struct Noisy<'a>(&'a World, &'static str);
impl Drop for Noisy<'_> {
    fn drop(&mut self) {
        self.0.log.lock().unwrap().push(format!("drop {}", self.1));
    }
}
impl World {
    fn latency(&self, k: usize) -> Duration {
        let mut z = self.seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ (k as u64).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 30)).wrapping_mul(0x94D0_49BB_1331_11EB);
        Duration::from_millis((z >> 33) % 7)
    }
    /// An effect; it sees which calls have started.
    fn note(&self, what: &str) {
        let mut started = self.started.lock().unwrap().clone();
        started.sort_unstable();
        if self.leaves {
            started.clear();
        }
        self.log.lock().unwrap().push(format!("{what} after {started:?}"));
    }
    fn effect(&self, k: usize) -> usize {
        self.note(&format!("effect {k}"));
        k
    }
    fn effect_of<T: std::fmt::Debug>(&self, value: T) -> &'static str {
        self.note(&format!("effect {value:?}"));
        ""
    }
    fn noisy(&self, name: &'static str) -> Noisy<'_> {
        Noisy(self, name)
    }
    fn noisy_local(&self, name: &'static str) -> Noisy<'_> {
        Noisy(self, name)
    }
    async fn serve(&self, k: usize) -> Result<usize, String> {
        self.started.lock().unwrap().push(k);
        let latency = self.latency(k);
        if !latency.is_zero() {
            tokio::time::sleep(latency).await;
        }
        assert!(self.panics >> (k % 64) & 1 == 0, "panic {k}");
        if self.fails >> (k % 64) & 1 == 1 { Err(format!("error {k}")) } else { Ok(k % 5) }
    }
    async fn other(&self, k: usize) -> Result<usize, String> {
        self.note(&format!("other {k}"));
        tokio::time::sleep(self.latency(k)).await;
        self.note(&format!("other ends {k}"));
        Ok(k)
    }
}
#[orchestration(read)]
async fn get(w: &World, k: usize) -> Result<usize, String> {
    w.serve(k).await
}
#[orchestration(read)]
async fn give<'a>(w: &'a World, k: usize, name: &'static str) -> Result<Noisy<'a>, String> {
    w.serve(k).await?;
    Ok(w.noisy(name))
}
#[orchestration(read)]
async fn eat(w: &World, k: usize, n: Noisy<'_>) -> Result<usize, String> {
    let done = w.serve(k).await;
    std::mem::forget(n);
    done
}
#[orchestration(read)]
async fn pass<'a>(w: &'a World, k: usize, n: Noisy<'a>) -> Result<Noisy<'a>, String> {
    w.serve(k).await?;
    Ok(n)
}
#[orchestration(read)]
async fn look(w: &World, k: usize, n: &Noisy<'_>) -> Result<usize, String> {
    w.serve(k).await
}
#[orchestration]
async fn put(w: &World, k: usize) -> Result<usize, String> {
    w.note(&format!("put {k}"));
    let done = w.serve(k).await;
    w.note(&format!("put ends {k}"));
    done
}
async fn other(w: &World, k: usize) -> Result<usize, String> {
    w.other(k).await
}
fn effect_of<T: std::fmt::Debug>(w: &World, value: T) -> &'static str {
    w.effect_of(value)
}
#[orchestration]
async fn bump(w: &World) -> Result<usize, String> {
    w.cell.fetch_add(1, Ordering::SeqCst);
    w.note("bump");
    Ok(0)
}
async fn note_ok(w: &World, k: usize) -> Result<usize, String> {
    w.note("note_ok");
    Ok(k)
}

mod plain {
    use super::*;
    use noop_proc_macro::hawktracer as jit;
    include!("bodies.rs");
}
mod jitted {
    use super::*;
    use xcs::jit;
    include!("bodies.rs");
}

/// What can be told from outside: the result or the panic, and the log.
async fn observed<T: std::fmt::Debug>(w: &World, run: impl Future<Output = T>) -> (String, Vec<String>) {
    let result = match AssertUnwindSafe(run).catch_unwind().await {
        Ok(value) => format!("{value:?}"),
        Err(panic) => format!("panic {:?}", panic.downcast_ref::<String>()),
    };
    (result, std::mem::take(&mut *w.log.lock().unwrap()))
}

macro_rules! same {
    ($($what:literal $name:ident($($argument:expr),*);)*) => {$(
        #[tokio::test(start_paused = true)]
        async fn $name() {
            let hook = std::panic::take_hook();
            std::panic::set_hook(Box::new(|_| {}));
            let mut wrong = Vec::new();
            for seed in 0..150_u64 {
                let bits = if seed % 3 == 0 { 0 } else { 1 << (seed / 3 % 12) };
                let (fails, panics) = match seed % 3 { _ if $what.contains('s') => (0, 0), 1 => (bits, 0), 2 => (0, bits), _ => (0, 0) };
                let world = || World { seed, fails, panics, leaves: $what.contains('l'), ..World::default() };
                let w = &world();
                let expected = observed(w, plain::$name(w $(, ($argument)(w))*)).await;
                let w = &world();
                let got = observed(w, jitted::$name(w $(, ($argument)(w))*)).await;
                if expected != got { wrong.push((seed, fails, panics, expected, got)); }
                let w = &world();
                let expected = observed(w, plain::$name(w $(, ($argument)(w))*)).await;
                let w = &world();
                let got = xcs::with_mode_async(xcs::Mode::Fallback, observed(w, jitted::$name(w $(, ($argument)(w))*))).await;
                if expected != got { wrong.push((seed + 10000, fails, panics, expected, got)); }
            }
            std::panic::set_hook(hook);
            assert!(wrong.is_empty(), "{} {:#?}", wrong.len(), wrong[0]);
        }
    )*};
}
fn noisy<'a>(w: &'a World) -> Noisy<'a> {
    w.noisy("parameter")
}
same! {
    "" guards(); "" guard_first(); "" local_drops(noisy); "s" moved_drops(noisy); "s" moved_drops_local(); "s" result_drops(); "s" result_drops2(); "s" shadowed_drops(); "s" chain_drops();
    "l" loop_drops(); "" loop_drops_used(); "ls" loop_drops_taken(); "" loop_drops_wild(); "ls" loop_results(); "l" loop_order(); "" loop_rest_reads(); "l" nested_loops(); "" named_future(); "" argument_effects(); "" effects_in_logs(); "" effects_in_rest(); "" interior(); "" tail_of_branch(|w: &World| w.seed % 2 == 0);
}
