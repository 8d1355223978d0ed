//! How often a compiled segment ran, and where in the source its operations stood: for `explain`.
//!
//! Source locations are no part of a graph's structure, so the same operations on other lines run the same segment.
//! Kept without a lock, and compared by address first: every run comes through here.

use crate::graph::Graph;
use std::{
    panic::Location,
    sync::{
        OnceLock,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
};

/// Where a recording stands: its first operation and its last.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    pub(crate) first: &'static Location<'static>,
    pub(crate) last: &'static Location<'static>,
}

impl PartialEq for Place {
    #[inline]
    fn eq(&self, other: &Place) -> bool {
        let same = |a: &'static Location<'static>, b: &'static Location<'static>| std::ptr::eq(a, b) || a == b;
        same(self.first, other.first) && same(self.last, other.last)
    }
}

/// What was seen of a segment's runs.
#[derive(Default)]
pub(crate) struct Seen {
    runs: AtomicU64,
    /// The first different ones, in the order in which they came.
    places: [OnceLock<Place>; Self::PLACES],
    /// Whether there were more.
    elsewhere: AtomicBool,
}

impl Seen {
    const PLACES: usize = 4;

    /// The segment runs for `graph`, which has nodes.
    #[inline]
    pub(super) fn run(&self, graph: &Graph) {
        self.runs.fetch_add(1, Ordering::Relaxed);
        let Some(place) = place(graph) else { return };
        if self.places[0].get() != Some(&place) {
            self.note(place);
        }
    }

    #[cold]
    fn note(&self, place: Place) {
        let known = self.places.iter().any(|slot| *slot.get_or_init(|| place) == place);
        if !known {
            self.elsewhere.store(true, Ordering::Relaxed);
        }
    }

    /// How often the segment ran.
    pub(crate) fn runs(&self) -> u64 {
        self.runs.load(Ordering::Relaxed)
    }

    /// Where its operations stood: the first few places.
    pub(crate) fn places(&self) -> impl Iterator<Item = Place> {
        self.places.iter().filter_map(|slot| slot.get().copied())
    }

    /// Whether they stood in other places too.
    pub(crate) fn ran_elsewhere(&self) -> bool {
        self.elsewhere.load(Ordering::Relaxed)
    }
}

fn place(graph: &Graph) -> Option<Place> {
    let mut nodes = graph.nodes().map(|(_, node)| node.location);
    let first = nodes.next()?;
    Some(Place { first, last: nodes.next_back().unwrap_or(first) })
}
