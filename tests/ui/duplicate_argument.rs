use xcs::{jit, orchestration};

#[jit(max_ops = 5, max_ops = 6)]
fn limit() {}

#[jit(no_op_limit, no_op_limit, crate = xcs, crate = xcs)]
fn two() {}

#[orchestration(crate = xcs, crate = xcs)]
fn path() {}

fn main() {
    limit();
    two();
    path();
}
