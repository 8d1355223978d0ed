use xcs::{Tensor, jit};

#[jit(full)]
fn f(x: &Tensor, n: usize) -> Tensor {
    match n {
        0 => x.exp(),
        _ => x.ln(),
    }
}

fn main() {
    let x = Tensor::from_slice(&[1.0]);
    let _ = f(&x, 1);
}
