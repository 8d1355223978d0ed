use xcs::{Tensor, jit};

trait ItemOf {
    fn item_of(&self, n: usize) -> Option<f32>;
}

impl ItemOf for Tensor {
    fn item_of(&self, n: usize) -> Option<f32> {
        self.to_vec().get(n).copied()
    }
}

#[jit(full)]
fn f(x: &Tensor, n: usize) -> Option<Tensor> {
    let y = x.item_of(0)?;
    if n == 0 {
        return None;
    }
    Some(x * y)
}

fn main() {
    let x = Tensor::from_slice(&[1.0]);
    let _ = f(&x, 1);
}
