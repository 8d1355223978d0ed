use xcs::{Tensor, jit};

#[jit(full)]
fn f(x: &Tensor) -> Tensor {
    let mut y = x.exp();
    for _ in 0..3 {
        y = y.exp();
    }
    y
}

fn main() {
    let x = Tensor::from_slice(&[1.0]);
    let _ = f(&x);
}
