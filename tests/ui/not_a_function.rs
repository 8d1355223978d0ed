use xcs::{jit, orchestration};

#[jit]
struct Model {
    weights: Vec<f32>,
}

#[jit]
enum Choice {
    One,
}

#[orchestration]
impl Model {
    fn len(&self) -> usize {
        self.weights.len()
    }
}

#[jit]
pub unsafe trait Score {}

#[jit]
mod scores {}

#[orchestration]
use std::fmt;

#[jit]
const LIMIT: fn() -> u32 = || 1;

#[jit]
static COUNT: u32 = 1;

#[jit]
type Scores = Vec<f32>;

#[jit]
macro_rules! score {
    () => {};
}

#[jit]
unsafe extern "C" {}

#[orchestration]
thread_local! {
    static CELL: u32 = 1;
}

fn main() {
    score!();
    CELL.with(|_| ());
    Model { weights: vec![] }.len();
    let _: (Choice, Scores, u32, &dyn fmt::Debug) = (Choice::One, vec![], LIMIT() + COUNT, &());
}
