use xcs::{Tensor, jit};

struct Model {
    weights: Tensor,
}

#[jit(full)]
fn f(x: &Tensor, model: &Model) -> Tensor {
    model.weights.exp() * x
}

fn main() {
    let x = Tensor::from_slice(&[1.0]);
    let _ = f(&x, &Model { weights: x.clone() });
}
