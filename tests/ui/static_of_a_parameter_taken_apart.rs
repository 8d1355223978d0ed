use xcs::{Tensor, jit};

#[jit(static(n))]
fn f(x: &Tensor, (n, m): (usize, usize)) -> Tensor {
    x * (n + m) as f32
}

fn main() {
    let x = Tensor::from_slice(&[1.0]);
    let _ = f(&x, (1, 2));
}
