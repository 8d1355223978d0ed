use xcs::jit;

#[jit(no_op_limit = true)]
fn value() {}

#[jit(no_op_limit(5))]
fn list() {}

fn main() {
    value();
    list();
}
