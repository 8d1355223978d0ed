use xcs::{Tensor, jit};

trait Halved {
    fn halved(&self) -> Tensor;
}

impl Halved for Tensor {
    fn halved(&self) -> Tensor {
        self * 0.5
    }
}

#[jit(full)]
fn f(x: &Tensor) -> Tensor {
    x.exp().halved()
}

fn main() {
    let x = Tensor::from_slice(&[1.0]);
    let _ = f(&x);
}
