use xcs::{Tensor, jit};

struct Metric;

#[jit(static(temperature, metric))]
fn f(x: &Tensor, temperature: f32, metric: &Metric) -> Tensor {
    let _ = metric;
    x * temperature
}

fn main() {
    let x = Tensor::from_slice(&[1.0]);
    let _ = f(&x, 0.5, &Metric);
}
