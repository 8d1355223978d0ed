use xcs::{Tensor, jit};

#[jit(full)]
fn f(x: &Tensor, flag: bool) -> Tensor {
    if flag { x.exp() } else { x.ln() }
}

fn main() {
    let x = Tensor::from_slice(&[1.0]);
    let _ = f(&x, true);
}
