//! Compiled segments, found by structure.

use super::{seen::Seen, session::Owner, value::Reader};
use crate::{
    compile::{Compiled, compile},
    graph::Graph,
};
use std::{
    collections::{HashMap, VecDeque},
    hash::{BuildHasherDefault, Hasher},
    sync::{Arc, LazyLock, Mutex, PoisonError},
};

const SHARDS: usize = 16;
/// Segments kept in a shard; beyond it the oldest goes.
const SHARD_CAPACITY: usize = 512;

/// Why what was pending was computed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Ended {
    /// Somebody read a value.
    Read(Reader),
    /// A call of the `#[orchestration]` function of this name began.
    #[cfg(feature = "orchestrate")]
    Orchestration(&'static str),
    /// Recording stopped at the operation limit.
    Limit,
    /// The tape held as much as it may.
    FullTape,
    /// The call ended.
    Call,
    /// The future of the call was suspended.
    Suspended,
}

/// A segment of the cache, and what is known of its runs.
pub(crate) struct Known {
    pub(crate) compiled: Compiled,
    pub(crate) seen: Seen,
}

/// A segment, and whether it had to be compiled just now.
pub(super) struct Found {
    pub(super) segment: Arc<Known>,
    pub(super) fresh: bool,
}

/// A segment that was compiled for a session, and why its first run came when it came.
pub(crate) type Fresh = (Arc<Known>, Ended);

/// The account of a session: how many segments it ran, and those that were compiled for it.
#[derive(Default)]
pub(crate) struct Account {
    pub(crate) run: u64,
    pub(crate) compiled: u64,
    /// The first ones; the account of a long session stays small.
    pub(crate) fresh: Vec<Fresh>,
}

impl Account {
    const KEPT: usize = 32;

    pub(super) fn add(&mut self, found: Found, ended: Ended) {
        self.run += 1;
        if found.fresh {
            self.compiled += 1;
            if self.fresh.len() < Self::KEPT {
                self.fresh.push((found.segment, ended));
            }
        }
    }

    pub(super) fn append(&mut self, mut other: Account) {
        self.run += other.run;
        self.compiled += other.compiled;
        other.fresh.truncate(Self::KEPT.saturating_sub(self.fresh.len()));
        self.fresh.append(&mut other.fresh);
    }
}

struct Entry {
    owner: Owner,
    graph: Graph,
    segment: Arc<Known>,
}

/// Keys are hashes already.
#[derive(Default)]
struct Itself(u64);

impl Hasher for Itself {
    fn write(&mut self, _: &[u8]) {
        unreachable!("internal error: keys are numbers")
    }
    fn write_u64(&mut self, key: u64) {
        self.0 = key;
    }
    fn finish(&self) -> u64 {
        self.0
    }
}

#[derive(Default)]
struct Shard {
    entries: HashMap<u64, Vec<Entry>, BuildHasherDefault<Itself>>,
    age: VecDeque<u64>,
}

static CACHE: LazyLock<[Mutex<Shard>; SHARDS]> = LazyLock::new(Default::default);

/// [`find`] for a plan, which keeps the segment.
pub(crate) fn segment_for(owner: Owner, graph: &Graph) -> Arc<Known> {
    find(owner, graph).segment
}

/// The segment of `graph` for `owner`, compiled if there is none yet. No lock is held while compiling.
pub(super) fn find(owner: Owner, graph: &Graph) -> Found {
    let hash = graph.hash() ^ (owner as u64).rotate_left(32);
    let shard = &CACHE[(hash >> 59) as usize % SHARDS];
    let known = |shard: &Shard| {
        let entries = shard.entries.get(&hash)?;
        let entry = entries.iter().find(|entry| entry.owner == owner && entry.graph.same_structure(graph))?;
        Some(entry.segment.clone())
    };
    if let Some(segment) = known(&shard.lock().unwrap_or_else(PoisonError::into_inner)) {
        return Found { segment, fresh: false };
    }
    let segment = Arc::new(Known { compiled: compile(graph), seen: Seen::default() });
    let mut shard = shard.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(segment) = known(&shard) {
        return Found { segment, fresh: false };
    }
    if shard.age.len() == SHARD_CAPACITY
        && let Some(oldest) = shard.age.pop_front()
    {
        if let Some(entries) = shard.entries.get_mut(&oldest)
            && entries.len() > 1
        {
            entries.remove(0);
        } else {
            shard.entries.remove(&oldest);
        }
    }
    shard.age.push_back(hash);
    shard.entries.entry(hash).or_default().push(Entry { owner, graph: graph.clone(), segment: segment.clone() });
    Found { segment, fresh: true }
}
