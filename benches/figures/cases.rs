//! Cases that peers run too: the same formula at the same size.

use crate::{Bench, table::Goal, timing::Timing};

/// A case by the name that `benches/peers.py` knows it by.
pub struct Case<'a> {
    subject: &'a str,
    /// `gelu/64`, `softmax/32x128`.
    name: String,
    /// How long it may take, in nanoseconds.
    within: Option<f64>,
    /// How far ahead of each peer it has to be.
    ahead_of_peers: Option<f64>,
}

impl<'a> Case<'a> {
    /// A case without goals; `None` if nobody wants its rows, so that nothing is prepared for it.
    pub fn wanted(bench: &Bench, subject: &'a str, name: String) -> Option<Case<'a>> {
        bench.table.wants(subject, &name).then_some(Case { subject, name, within: None, ahead_of_peers: None })
    }

    /// The same case, to be so many times as fast as each peer.
    pub fn ahead_of_peers(self, times: impl Into<Option<f64>>) -> Case<'a> {
        Case { ahead_of_peers: times.into(), ..self }
    }

    /// The same case, to last at most so many nanoseconds.
    pub fn within(self, nanoseconds: impl Into<Option<f64>>) -> Case<'a> {
        Case { within: nanoseconds.into(), ..self }
    }

    /// Times `call` beside the same in a plain Rust loop, and prints a row for it and for each peer.
    pub fn run(&self, bench: &mut Bench, call: &mut dyn FnMut(), plain: &mut dyn FnMut()) {
        let [timing, plain] = bench.timer.compare([call, plain]);
        let goal = self.within.map(Goal::Within);
        bench.table.beside(self.subject, &self.name, timing, ("plain Rust, one loop", plain), goal);
        self.peers(bench, timing);
    }

    /// Times `call` alone, and prints a row for it and for each peer.
    pub fn run_alone(&self, bench: &mut Bench, call: &mut dyn FnMut()) {
        let timing = bench.timer.time(call);
        bench.table.time(self.subject, &self.name, timing, self.within);
        self.peers(bench, timing);
    }

    fn peers(&self, bench: &mut Bench, timing: Timing) {
        for (peer, its) in bench.peers.of(&self.name) {
            bench.table.beside(self.subject, &self.name, timing, (peer, *its), self.ahead_of_peers.map(Goal::Ahead));
        }
    }
}
