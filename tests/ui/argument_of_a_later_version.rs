use xcs::jit;

#[jit(full, static(n), pure(f, g), concurrency = 4, no_speculation)]
fn rank(n: usize) -> usize {
    n
}

fn main() {
    let _ = rank(1);
}
