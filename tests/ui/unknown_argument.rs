use xcs::{jit, orchestration};

#[jit(maxops = 5)]
fn misspelt() {}

#[jit("fast")]
fn literal() {}

#[jit(xcs::full)]
fn path() {}

#[orchestration(max_ops = 5)]
fn of_the_other_attribute() {}

#[orchestration(memory = 3, model = "gpt")]
fn two() {}

fn main() {
    misspelt();
    literal();
    path();
    of_the_other_attribute();
    two();
}
