use xcs::jit;

#[jit(pure(f, g), concurrency = 4, no_speculation)]
fn rank(n: usize) -> usize {
    n
}

fn main() {
    let _ = rank(1);
}
