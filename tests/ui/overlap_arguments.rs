use xcs::jit;

#[jit(pure(f), concurrency = 4, no_speculation)]
fn blocking(n: usize) -> usize {
    f(n)
}

#[jit(pure, concurrency = 0, no_speculation = true)]
async fn values() {}

#[jit(pure())]
async fn none() {}

#[jit(pure("prompt"))]
async fn text() {}

#[jit(pure(promt, f), concurrency = "many")]
async fn misspelt(n: usize) -> usize {
    prompt(n) + f(n)
}

fn prompt(n: usize) -> usize {
    n
}

fn f(n: usize) -> usize {
    n
}

fn main() {
    let _ = blocking(1);
}
