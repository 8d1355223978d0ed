use xcs::{Tensor, jit};

#[jit(full)]
fn f(x: &Tensor) -> Tensor {
    let scaled = |by: f32| x * by;
    scaled(2.0)
}

fn main() {
    let x = Tensor::from_slice(&[1.0]);
    let _ = f(&x);
}
