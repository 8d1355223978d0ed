use xcs::{Tensor, jit};

fn helper(x: &Tensor) -> Tensor {
    x + 1.0
}

#[jit(full)]
fn f(x: &Tensor) -> Tensor {
    helper(x).exp()
}

fn main() {
    let x = Tensor::from_slice(&[1.0]);
    let _ = f(&x);
}
