use xcs::{Tensor, jit};

#[jit(full)]
async fn f(x: &Tensor) -> Tensor {
    let y = std::future::ready(x).await;
    y.exp()
}

fn main() {
    let x = Tensor::from_slice(&[1.0]);
    let _ = f(&x);
}
