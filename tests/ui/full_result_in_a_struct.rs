use xcs::{Tensor, jit};

struct Answer {
    y: Tensor,
}

#[jit(full)]
fn f(x: &Tensor) -> Answer {
    Answer { y: x.exp() }
}

fn main() {
    let x = Tensor::from_slice(&[1.0]);
    let _ = f(&x).y;
}
