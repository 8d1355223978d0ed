use xcs::{Tensor, jit};

#[jit(full)]
fn f(x: &Tensor) {
    x.exp();
}

fn main() {
    let x = Tensor::from_slice(&[1.0]);
    f(&x);
}
