//! How fast the calls of a function could have been by the rules: each starts as soon as all that it has to wait for has ended.
//!
//! The calls that were made, with their times, come from the function without the attribute; what each has to wait for is the
//! generator's account.

use crate::case::Site;
use std::collections::BTreeMap;

/// How many rounds of a loop may be under way.
const ROUNDS: usize = 16;

/// A group that is being run through.
struct Group {
    id: u32,
    begin: u64,
    ends: BTreeMap<usize, u64>,
}

struct Loop {
    begin: u64,
    /// When the rounds before this one ended.
    rounds: Vec<u64>,
}

/// The time from begin to end of the calls of `trace`: places and latencies, in the order of the program.
pub fn ideal(sites: &[Site], trace: &[(usize, u64)]) -> u64 {
    // When all calls so far have ended.
    let mut done = 0;
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
        let before = site.after.iter().filter_map(|before| group.ends.get(before));
        let end = before.copied().max().unwrap_or_default().max(group.begin) + latency;
        group.ends.insert(*index, end);
        done = done.max(end);
    }
    done
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
            let last = rounds.len().checked_sub(ROUNDS);
            last.map_or(*begin, |last| rounds[last])
        }
    }
}
