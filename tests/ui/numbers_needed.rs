use xcs::Tensor;

fn main() {
    let _: Tensor<bool> = Tensor::ones([2]);
    let _: Tensor<i32> = Tensor::linspace(0.0, 1.0, 2);
}
