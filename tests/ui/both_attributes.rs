use xcs::{jit, orchestration};

#[jit]
#[orchestration]
fn first() {}

#[orchestration]
#[xcs::jit]
fn second() {}

struct Service;

impl Service {
    #[xcs::orchestration]
    #[inline]
    #[jit(no_op_limit)]
    async fn third(&self) {}
}

fn main() {
    first();
    second();
    let _ = Service.third();
}
