//! Cases that peers run too: the same formula at the same size.

use crate::{Bench, table::Goal, timing::Timing};

/// A case by the name that `benches/peers.py` knows it by.
pub struct Case<'a> {
    pub subject: &'a str,
    pub name: &'a str,
    /// `64`, or `32x128`.
    pub size: String,
    /// The bound of DESIGN for the case itself, in nanoseconds.
    pub within: Option<f64>,
    /// How far ahead of each peer it has to be.
    pub ahead_of_peers: Option<f64>,
}

impl Case<'_> {
    /// Times `call` beside an equal computation without XCS, and prints a row for it and for each peer.
    pub fn run(&self, bench: &mut Bench, call: &mut dyn FnMut(), (plain_name, plain): (&str, &mut dyn FnMut())) {
        if let Some(case) = self.wanted(bench) {
            let [timing, plain] = bench.timer.compare([call, plain]);
            let goal = self.within.map(Goal::Within);
            bench.table.beside(self.subject, &case, timing, (plain_name, plain), goal);
            self.peers(bench, &case, timing);
        }
    }

    /// Times `call` alone, and prints a row for it and for each peer.
    pub fn run_alone(&self, bench: &mut Bench, call: &mut dyn FnMut()) {
        if let Some(case) = self.wanted(bench) {
            let timing = bench.timer.time(call);
            bench.table.time(self.subject, &case, timing, self.within);
            self.peers(bench, &case, timing);
        }
    }

    fn wanted(&self, bench: &Bench) -> Option<String> {
        let case = format!("{}/{}", self.name, self.size);
        bench.table.wants(self.subject, &case).then_some(case)
    }

    fn peers(&self, bench: &mut Bench, case: &str, timing: Timing) {
        for (peer, its) in bench.peers.of(case) {
            bench.table.beside(self.subject, case, timing, (peer, *its), self.ahead_of_peers.map(Goal::Ahead));
        }
    }
}
