use xcs::{Tensor, jit};

#[jit(full)]
fn f((a, b): (Tensor, Tensor)) -> Tensor {
    &a + &b
}

fn main() {
    let x = Tensor::from_slice(&[1.0]);
    let _ = f((x.clone(), x));
}
