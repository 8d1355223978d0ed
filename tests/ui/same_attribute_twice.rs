use xcs::{jit, orchestration};

#[jit]
#[jit(max_ops = 5)]
fn first() {}

#[orchestration]
#[orchestration]
fn second() {}

fn main() {
    first();
    second();
}
