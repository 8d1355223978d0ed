//! What happens while a generated function runs, and how long its calls take, or how they fail: all of it follows from a seed.

use crate::clock;
use std::cell::RefCell;

/// What a call may do.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Class {
    Read,
    Ordered,
    /// Not annotated: nothing is known of it.
    Plain,
}

/// A call. The place in the source is its first argument.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Call {
    pub site: usize,
    pub arguments: u64,
    pub class: Class,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum What {
    Start(Call),
    End(Call),
    /// Dropped before its end.
    Gone(Call),
    /// An effect of the function itself.
    Effect(String),
    /// What a logging macro wrote.
    Logged(String),
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Event {
    pub at: u64,
    pub what: What,
}

#[derive(Default)]
struct World {
    seed: u64,
    log: Vec<Event>,
}

thread_local! {
    static WORLD: RefCell<World> = RefCell::default();
}

/// Begins anew.
pub fn begin(seed: u64) {
    WORLD.set(World { seed, log: Vec::new() });
}

/// What happened since.
pub fn take() -> Vec<Event> {
    WORLD.take().log
}

pub fn happened(what: What) {
    let at = clock::now();
    WORLD.with_borrow_mut(|world| world.log.push(Event { at, what }));
}

/// FNV-1a, and once more so that all bits count.
pub fn digest(text: &str) -> u64 {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| mixed(hash, u64::from(byte)));
    (hash ^ (hash >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9)
}

fn mixed(hash: u64, value: u64) -> u64 {
    (hash ^ value).wrapping_mul(0x0100_0000_01b3)
}

/// What a call comes to.
pub struct Course {
    /// Follows from the place and the arguments alone.
    pub answer: u64,
    pub fails: bool,
    pub is_none: bool,
}

/// A call with a time of its own, which does not fail.
pub async fn timed(class: Class, site: u32, time: u64) {
    let mut running = Running::start(Call { site: site as usize, arguments: time, class });
    clock::sleep(time).await;
    running.end();
}

/// A call that is under way.
struct Running(Option<Call>);

impl Running {
    fn start(call: Call) -> Self {
        happened(What::Start(call));
        Running(Some(call))
    }

    fn end(&mut self) {
        if let Some(call) = self.0.take() {
            happened(What::End(call));
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if let Some(call) = self.0 {
            happened(What::Gone(call));
        }
    }
}

/// What a call gives.
pub fn answer(site: u32, arguments: &str) -> u64 {
    digest(&format!("{site} {arguments}"))
}

/// The body of each call.
///
/// # Panics
///
/// With some seeds, without a message.
pub async fn call(class: Class, site: u32, arguments: &str) -> Course {
    let seed = WORLD.with_borrow(|world| world.seed);
    let call = Call { site: site as usize, arguments: digest(arguments), class };
    let answer = answer(site, arguments);
    let chance = digest(&format!("{seed} {site} {arguments}"));
    let mut running = Running::start(call);
    clock::sleep(latency(chance)).await;
    running.end();
    // Without the hook, which would print a backtrace.
    if seed % 8 == 7 && chance >> 32 & 63 == 0 {
        std::panic::resume_unwind(Box::new(format!("panic at {site}")));
    }
    // With every fourth seed nothing fails.
    let percent = 4 * (seed % 4);
    Course { answer, fails: (chance >> 40) % 100 < percent, is_none: (chance >> 48) % 100 < percent }
}

/// Mostly alike; some are ready at once, and some take long.
fn latency(chance: u64) -> u64 {
    match chance % 16 {
        0 => 0,
        1 | 2 => 80 + (chance >> 8) % 120,
        _ => 5 + (chance >> 8) % 36,
    }
}
