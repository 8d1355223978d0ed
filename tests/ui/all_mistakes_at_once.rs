use xcs::jit;

#[jit(max_ops = 0, no_op_limit = 1, full = 2, speed = 11, max_ops = 3, crate = 5)]
#[xcs::orchestration(read)]
const fn rank(x: u32) -> u32 {
    x
}

fn main() {
    let _: u32 = rank(1);
}
