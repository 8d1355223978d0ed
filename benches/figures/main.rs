//! What XCS claims, measured: one table.
//!
//! `cargo bench` prints every row; `cargo bench -- gelu matmul` those whose subject or case contains a word;
//! `scripts/bench-peers` adds NumPy, and JAX and PyTorch where they are installed, timed in the same run.
//!
//! A figure is nanoseconds per call: the median and the least of many short repetitions. What a row is compared
//! with is timed in turns with it. Ratios and goals go by the least, which other programs on the machine disturb
//! least. Nothing here fails because it is slow: the table says what is met and what is not.

mod cases;
mod compiled;
mod data;
mod fused;
mod layers;
mod matmul;
mod memory;
mod orchestration;
mod overlap;
mod peers;
mod recording;
mod reductions;
mod replay;
mod staged;
mod table;
mod timing;

use peers::Peers;
use table::Table;
use timing::Timer;

/// What a subject needs to measure and to report.
struct Bench {
    timer: Timer,
    table: Table,
    peers: Peers,
}

fn main() {
    let mut words = Vec::new();
    let mut python = None;
    // Cargo passes `--bench` when it measures and nothing when it tests benches: then each case only has to run.
    let mut timer = Timer::once();
    for argument in std::env::args().skip(1) {
        match argument.strip_prefix("--") {
            Some("bench") => timer = Timer::repeated(),
            Some(option) => match option.strip_prefix("peers=") {
                Some(path) => python = Some(path.to_owned()),
                None => panic!("unknown option --{option}: there is --peers=PYTHON, and words that filter rows"),
            },
            None => words.push(argument),
        }
    }
    let peers = python.map_or_else(Peers::none, |python| Peers::measure(&python));
    let mut bench = Bench { timer, table: Table::new(words), peers };

    // Memory first: later it would find room that others have left.
    memory::run(&mut bench);
    orchestration::waiting(&mut bench);
    recording::run(&mut bench);
    compiled::run(&mut bench);
    staged::run(&mut bench);
    replay::run(&mut bench);
    fused::run(&mut bench);
    reductions::run(&mut bench);
    layers::run(&mut bench);
    matmul::run(&mut bench);
    orchestration::run(&mut bench);
    overlap::run(&mut bench);
    bench.table.finish();
}
