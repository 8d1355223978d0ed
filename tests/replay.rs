//! The Replay path: calls of proved functions whose body does not run.

#[path = "replay/bits.rs"]
mod bits;
#[path = "replay/keys.rs"]
mod keys;
#[path = "replay/lookalikes.rs"]
mod lookalikes;
#[path = "replay/runs.rs"]
mod runs;
#[path = "replay/vocabulary.rs"]
mod vocabulary;

use xcs::{Tensor, jit, stats};

#[jit(full)]
fn add(a: &Tensor, b: &Tensor) -> Tensor {
    a + b
}

#[test]
fn the_second_call_is_replayed() {
    let (a, b) = (Tensor::from_slice(&[1.0, 2.0]), Tensor::from_slice(&[3.0, 4.0]));
    for _ in 0..3 {
        assert_eq!(add(&a, &b).to_vec(), [4.0, 6.0]);
    }
    let stats = stats(add);
    assert_eq!((stats.calls, stats.staged, stats.replayed, stats.plans), (3, 1, 2, 1), "{}", xcs::explain(add));
}

#[jit(full)]
fn loss(a: &Tensor, b: &Tensor, scale: f32) -> (Tensor, f32, usize) {
    let d = (a - b) * scale;
    let n = d.len() / 2;
    (d.abs(), d.square().mean().item(), n)
}

#[test]
fn several_results() {
    let (a, b) = (Tensor::from_slice(&[1.0, 2.0]), Tensor::from_slice(&[3.0, 6.0]));
    for _ in 0..3 {
        let (d, l, n) = loss(&a, &b, 0.5);
        assert_eq!((d.to_vec(), l, n), (vec![1.0, 2.0], 2.5, 1));
    }
    let stats = stats(loss);
    assert_eq!((stats.calls, stats.staged, stats.replayed, stats.plans), (3, 1, 2, 1), "{}", xcs::explain(loss));
}
