use xcs::Tensor;

fn main() {
    let x: Tensor = Tensor::ones([2]);
    let _ = &x + 1;
    let _ = &x * Tensor::<f64>::ones([2]);
}
