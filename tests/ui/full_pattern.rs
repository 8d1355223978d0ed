use xcs::{Tensor, jit};

#[jit(full)]
fn f(x: &Tensor) -> Tensor {
    let (y, z) = (x.exp(), x.ln());
    y + z
}

fn main() {
    let x = Tensor::from_slice(&[1.0]);
    let _ = f(&x);
}
