//! How fast the calls of a function could have been by the rules.
//!
//! The calls that were made, with their times, come from the function without the attribute; what each has to wait for is the
//! generator's account.

use crate::case::Site;
use std::collections::{BTreeMap, BTreeSet};

/// How many calls may be under way.
const CONCURRENCY: usize = 16;

/// When a call starts that uses the result of another one.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Start {
    /// As soon as that one has ended: what the data allow.
    AtOnce,
    /// As soon as its turn has come, unless both belong to a chain: what the rules allow.
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
                Some(id) => next_round(&mut loops, id, done, limit(sites, id)),
                None => done,
            };
            group = Some(Group { id: site.group, begin, ends: BTreeMap::new() });
        }
        let group = group.as_mut().expect("a group has just begun");
        let before = site.after.iter().filter_map(|before| Some((before, group.ends.get(before)?)));
        let before = before.map(|(before, (end, turn))| {
            let is_chained = site.chained && before + 1 == *index;
            if start == Start::AtOnce || is_chained { *end } else { *turn }
        });
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
fn next_round(loops: &mut BTreeMap<u32, Loop>, id: u32, done: u64, limit: usize) -> u64 {
    match loops.get_mut(&id) {
        None => {
            loops.insert(id, Loop { begin: done, rounds: Vec::new() });
            done
        }
        Some(Loop { begin, rounds }) => {
            rounds.push(done);
            let last = rounds.len().checked_sub(limit);
            last.map_or(*begin, |last| rounds[last])
        }
    }
}

/// How many rounds of the loop `id` may be under way. It is calls that are counted: those of the rest of a round too.
fn limit(sites: &[Site], id: u32) -> usize {
    let leads = |id: u32| move |site: &&Site| site.leads == Some(id);
    let of_round: Vec<&Site> = sites.iter().filter(leads(id)).collect();
    // A loop in the rest of another one has half of what that one has.
    let around =
        of_round[0].within.iter().filter(|other| **other != id && sites.iter().any(|site| leads(**other)(&site)));
    let most = (CONCURRENCY >> around.count()).max(1);
    let rest: Vec<&Site> = sites.iter().filter(|site| site.within.contains(&id) && site.leads != Some(id)).collect();
    let of_rest = match most_at_once(sites, &rest) {
        at_once if at_once > 1 || rest.iter().any(|site| site.leads.is_some()) => (most / 2).max(1),
        at_once => at_once,
    };
    (most.saturating_sub(of_rest) / most_at_once(sites, &of_round)).max(1)
}

/// How many of the calls `of` of one group may be under way at once.
fn most_at_once(sites: &[Site], of: &[&Site]) -> usize {
    let groups: BTreeSet<u32> = of.iter().map(|site| site.group).collect();
    let most = |group: u32| {
        let calls: Vec<usize> = (0..sites.len()).filter(|site| sites[*site].group == group).collect();
        let mut waits: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
        for call in &calls {
            let site = &sites[*call];
            // In its turn, everything before it has ended; in a chain, what came before it there.
            let of = |before: &usize| match site.chained && before + 1 == *call {
                true => waits[before].iter().copied().chain([*before]).collect::<Vec<_>>(),
                false => calls.iter().copied().filter(|other| other <= before).collect(),
            };
            let all = site.after.iter().flat_map(of).collect();
            waits.insert(*call, all);
        }
        let is_at_once = |set: &[usize]| set.iter().all(|call| set.iter().all(|other| !waits[call].contains(other)));
        let subsets = (0_u32..1 << calls.len()).map(|bits| {
            let is_in = |nth: &usize| bits & 1 << nth != 0;
            (0..calls.len()).filter(is_in).map(|nth| calls[nth]).collect::<Vec<_>>()
        });
        subsets.filter(|set| is_at_once(set)).map(|set| set.len()).max().unwrap_or(0)
    };
    groups.into_iter().map(most).max().unwrap_or(0)
}
