use xcs::{Tensor, jit};

#[jit(full)]
fn f(x: &Tensor) -> Tensor {
    const TWO: f32 = 2.0;
    x * TWO
}

fn main() {
    let x = Tensor::from_slice(&[1.0]);
    let _ = f(&x);
}
