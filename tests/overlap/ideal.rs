//! How fast the calls of a function could have been by the rules.
//!
//! The calls that were made, with their times, come from the function without the attribute; what each has to wait for is the
//! generator's account.

use crate::case::Site;
use std::collections::BTreeMap;

/// How many calls, and how many rounds of a loop, may be under way.
const CONCURRENCY: usize = 16;

/// When a call starts that uses the result of another one.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Start {
    /// As soon as that one has ended.
    AtOnce,
    /// As soon as its turn has come, unless both belong to a chain: the rules to the letter.
    InTurn,
}

/// A group that is being run through.
struct Group {
    id: u32,
    begin: u64,
    /// When each call ended, and when its turn had come and it had ended.
    ends: BTreeMap<usize, (u64, u64)>,
}

struct Loop {
    begin: u64,
    /// When the rounds before this one ended.
    rounds: Vec<u64>,
}

/// When the calls of `trace` begin and end: places and latencies, in the order of the program.
pub fn ideal(sites: &[Site], trace: &[(usize, u64)], start: Start) -> Vec<(u64, u64)> {
    // When all calls so far have ended.
    let mut done = 0;
    let mut under_way: Vec<(u64, u64)> = Vec::new();
    let mut group: Option<Group> = None;
    let mut loops: BTreeMap<u32, Loop> = BTreeMap::new();
    for (index, latency) in trace {
        let site = &sites[*index];
        loops.retain(|id, _| site.within.contains(id));
        let last = |group: &Group| group.ends.last_key_value().is_none_or(|(last, _)| last < index);
        if !group.as_ref().is_some_and(|group| group.id == site.group && last(group)) {
            let begin = match site.leads {
                Some(id) => next_round(&mut loops, id, done),
                None => done,
            };
            group = Some(Group { id: site.group, begin, ends: BTreeMap::new() });
        }
        let group = group.as_mut().expect("a group has just begun");
        let in_chain = site.after.len() == 1 && site.after[0] + 1 == *index;
        let before = site.after.iter().filter_map(|before| group.ends.get(before));
        let before = before.map(|(end, turn)| if start == Start::AtOnce || in_chain { *end } else { *turn });
        let begin = before.max().unwrap_or_default().max(group.begin);
        let begin = room(&under_way, begin, *latency);
        let end = begin + latency;
        under_way.push((begin, end));
        let turn = group.ends.last_key_value().map_or(0, |(_, (_, turn))| *turn).max(end);
        group.ends.insert(*index, (end, turn));
        done = done.max(end);
    }
    under_way
}

/// The first time from `begin` on at which there is room for another call: those that come first in the program go first.
fn room(under_way: &[(u64, u64)], begin: u64, latency: u64) -> u64 {
    let mut times: Vec<u64> = under_way.iter().map(|(_, end)| *end).filter(|end| *end > begin).collect();
    times.push(begin);
    times.sort_unstable();
    let is_free = |from: u64| {
        let until = from + latency.max(1);
        let beside = || under_way.iter().filter(move |(begin, end)| *begin < until && *end > from);
        // Most are at once when one of them begins.
        let at = |time: u64| beside().filter(|(begin, end)| *begin <= time && *end > time).count();
        beside().map(|(begin, _)| at((*begin).max(from))).max().unwrap_or(0) < CONCURRENCY
    };
    times.into_iter().find(|time| is_free(*time)).expect("at the end nothing is under way")
}

/// When the calls may start with which the next round of the loop `id` begins.
fn next_round(loops: &mut BTreeMap<u32, Loop>, id: u32, done: u64) -> u64 {
    match loops.get_mut(&id) {
        None => {
            loops.insert(id, Loop { begin: done, rounds: Vec::new() });
            done
        }
        Some(Loop { begin, rounds }) => {
            rounds.push(done);
            let last = rounds.len().checked_sub(CONCURRENCY);
            last.map_or(*begin, |last| rounds[last])
        }
    }
}
