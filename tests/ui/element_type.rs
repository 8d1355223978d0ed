use xcs::Tensor;

fn indices(_: Tensor<u32>) {}

fn main() {}
