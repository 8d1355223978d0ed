//! Peers: `benches/peers.py` run by a Python that has them.

use crate::timing::Timing;
use std::{collections::HashMap, process::Command};

/// Figures by case: `gelu/64`.
pub struct Peers(HashMap<String, Vec<(String, Timing)>>);

impl Peers {
    pub fn none() -> Peers {
        Peers(HashMap::new())
    }

    /// Times the peers that `python` can import.
    pub fn measure(python: &str) -> Peers {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/peers.py");
        let output = Command::new(python)
            .arg(script)
            .stderr(std::process::Stdio::inherit())
            .output()
            .unwrap_or_else(|error| panic!("cannot run {python}: {error}; scripts/bench-peers sets it up"));
        assert!(output.status.success(), "{python} {script} failed: {}", output.status);
        let mut peers = Peers::none();
        for line in String::from_utf8_lossy(&output.stdout).lines() {
            peers.add(line).unwrap_or_else(|| panic!("{script} printed {line:?}, not `case peer median least`"));
        }
        peers
    }

    /// A line `case peer median least`, in nanoseconds.
    fn add(&mut self, line: &str) -> Option<()> {
        let mut words = line.split_whitespace();
        let (case, peer) = (words.next()?, words.next()?);
        let timing = Timing { median: words.next()?.parse().ok()?, least: words.next()?.parse().ok()? };
        self.0.entry(case.to_owned()).or_default().push((peer.to_owned(), timing));
        Some(())
    }

    pub fn of(&self, case: &str) -> &[(String, Timing)] {
        self.0.get(case).map_or(&[], Vec::as_slice)
    }
}
