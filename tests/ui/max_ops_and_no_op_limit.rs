use xcs::jit;

#[jit(max_ops = 5, no_op_limit)]
fn rank() {}

fn main() {
    rank();
}
