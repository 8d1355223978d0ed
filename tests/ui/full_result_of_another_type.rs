use xcs::{Tensor, jit};

#[jit(full)]
fn f(x: &Tensor) -> Vec<f32> {
    x.exp().to_vec()
}

fn main() {
    let x = Tensor::from_slice(&[1.0]);
    let _ = f(&x);
}
