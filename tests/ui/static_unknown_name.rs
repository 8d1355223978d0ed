use xcs::{Tensor, jit};

#[jit(static(metrics, n))]
fn f(x: &Tensor, metric: &str, n: usize) -> Tensor {
    x * (metric.len() + n) as f32
}

fn main() {
    let x = Tensor::from_slice(&[1.0]);
    let _ = f(&x, "dot", 1);
}
