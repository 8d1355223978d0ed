use xcs::{Tensor, jit};

#[jit(static)]
fn f(x: &Tensor, n: usize) -> Tensor {
    x * n as f32
}

#[jit(static())]
fn g(x: &Tensor, n: usize) -> Tensor {
    x * n as f32
}

#[jit(static(n = 3))]
fn h(x: &Tensor, n: usize) -> Tensor {
    x * n as f32
}

fn main() {
    let x = Tensor::from_slice(&[1.0]);
    let _ = (f(&x, 1), g(&x, 1), h(&x, 1));
}
