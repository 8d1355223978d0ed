use xcs::{Tensor, jit, orchestration};

/// Stands for a call of a model.
#[orchestration]
pub fn ask(question: &str) -> f32 {
    question.len() as f32
}

/// Far more calls than a numeric function has: they belong into the caller.
#[jit]
pub fn poll(x: &Tensor) -> Tensor {
    let mut sum = 0.0;
    for _ in 0..200 {
        sum += ask("How many?");
    }
    x * sum
}
