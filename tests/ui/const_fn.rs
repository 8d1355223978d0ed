use xcs::{jit, orchestration};

#[jit]
const fn double(x: u32) -> u32 {
    x * 2
}

#[orchestration]
const fn triple(x: u32) -> u32 {
    x * 3
}

fn main() {
    double(triple(1));
}
