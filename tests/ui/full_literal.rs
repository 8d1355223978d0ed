use xcs::{Tensor, jit};

#[jit(full)]
fn f(x: &Tensor) -> Tensor {
    let _unit = "seconds";
    x.exp()
}

fn main() {
    let x = Tensor::from_slice(&[1.0]);
    let _ = f(&x);
}
