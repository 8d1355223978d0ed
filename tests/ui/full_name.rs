use xcs::{Tensor, jit};

#[allow(non_upper_case_globals)]
static scale: f32 = 2.0;
const EPS: f32 = 1e-6;

#[jit(full)]
fn f(x: &Tensor) -> Tensor {
    x * scale * EPS
}

fn main() {
    let x = Tensor::from_slice(&[1.0]);
    let _ = f(&x);
}
