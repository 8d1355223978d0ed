//! Compiled segments, found by structure.

use super::session::Owner;
use crate::{
    compile::{Compiled, compile},
    graph::Graph,
};
use std::{
    collections::{HashMap, VecDeque},
    sync::{Arc, LazyLock, Mutex, PoisonError},
};

const SHARDS: usize = 16;
/// Segments kept in a shard; beyond it the oldest goes.
const SHARD_CAPACITY: usize = 512;

/// Why what was pending was computed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Ended {
    /// Somebody read a value.
    Read,
    /// An `#[orchestration]` call began.
    #[cfg(feature = "orchestrate")]
    Orchestration,
    /// Recording stopped at the operation limit.
    Limit,
    /// The call ended or was suspended.
    Call,
}

/// A segment that a session ran, whether it had to be compiled for it, and why it ended where it did.
#[derive(Clone)]
pub(crate) struct Used {
    pub(crate) compiled: Arc<Compiled>,
    pub(crate) fresh: bool,
    pub(crate) ended: Ended,
}

impl std::fmt::Debug for Used {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Used").field("steps", &self.compiled.steps.len()).field("fresh", &self.fresh).finish()
    }
}

struct Entry {
    owner: Owner,
    graph: Graph,
    compiled: Arc<Compiled>,
}

#[derive(Default)]
struct Shard {
    entries: HashMap<u64, Vec<Entry>>,
    age: VecDeque<u64>,
}

static CACHE: LazyLock<[Mutex<Shard>; SHARDS]> = LazyLock::new(Default::default);

/// The segment of `graph` for `owner`, compiled if there is none yet. No lock is held while compiling.
pub(super) fn find(owner: Owner, graph: &Graph, ended: Ended) -> Used {
    let hash = graph.hash() ^ (owner as u64).rotate_left(32);
    let shard = &CACHE[(hash >> 59) as usize % SHARDS];
    let known = |shard: &Shard| {
        let entries = shard.entries.get(&hash)?;
        let entry = entries.iter().find(|entry| entry.owner == owner && entry.graph.same_structure(graph))?;
        Some(entry.compiled.clone())
    };
    if let Some(compiled) = known(&shard.lock().unwrap_or_else(PoisonError::into_inner)) {
        return Used { compiled, fresh: false, ended };
    }
    let compiled = Arc::new(compile(graph));
    let mut shard = shard.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(compiled) = known(&shard) {
        return Used { compiled, fresh: false, ended };
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
    shard.entries.entry(hash).or_default().push(Entry { owner, graph: graph.clone(), compiled: compiled.clone() });
    Used { compiled, fresh: true, ended }
}
