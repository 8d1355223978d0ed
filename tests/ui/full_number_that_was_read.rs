use xcs::{Tensor, jit};

#[jit(full)]
fn f(x: &Tensor) -> Tensor {
    let norm = x.norm().item();
    x / norm
}

fn main() {
    let x = Tensor::from_slice(&[1.0]);
    let _ = f(&x);
}
