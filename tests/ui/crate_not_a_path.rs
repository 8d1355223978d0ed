use xcs::{jit, orchestration};

#[jit(crate = "xcs")]
fn text() {}

#[jit(crate)]
fn missing() {}

#[orchestration(crate(xcs))]
fn list() {}

fn main() {
    text();
    missing();
    list();
}
