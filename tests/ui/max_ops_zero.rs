use xcs::jit;

#[jit(max_ops = 0)]
fn rank() {}

fn main() {
    rank();
}
