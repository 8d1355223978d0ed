use xcs::jit;

const LIMIT: u64 = 5;

#[jit(max_ops)]
fn missing() {}

#[jit(max_ops(5))]
fn list() {}

#[jit(max_ops = "5")]
fn text() {}

#[jit(max_ops = -5)]
fn negative() {}

#[jit(max_ops = 1.5)]
fn fraction() {}

#[jit(max_ops = 99999999999999999999)]
fn too_large() {}

#[jit(max_ops = LIMIT)]
fn constant() -> u64 {
    LIMIT
}

#[jit(max_ops = )]
fn nothing() {}

fn main() {
    missing();
    list();
    text();
    negative();
    fraction();
    too_large();
    constant();
    nothing();
}
