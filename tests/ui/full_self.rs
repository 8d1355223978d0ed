use xcs::{Tensor, jit};

struct Model {
    weights: Tensor,
}

impl Model {
    #[jit(full)]
    fn f(&self, x: &Tensor) -> Tensor {
        &self.weights * x
    }
}

fn main() {
    let x = Tensor::from_slice(&[1.0]);
    let _ = Model { weights: x.clone() }.f(&x);
}
