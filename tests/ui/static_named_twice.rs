use xcs::{Tensor, jit};

#[jit(static(n, n))]
fn f(x: &Tensor, n: usize) -> Tensor {
    x * n as f32
}

fn main() {
    let x = Tensor::from_slice(&[1.0]);
    let _ = f(&x, 1);
}
