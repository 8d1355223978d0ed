use xcs::{Tensor, jit};

#[jit(full)]
fn f(n: usize) -> usize {
    n + 1
}

fn main() {
    let x = Tensor::from_slice(&[1.0]);
    let _ = (f(1), x);
}
