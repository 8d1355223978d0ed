use xcs::{jit, orchestration};

#[jit(full, static(n), pure(f, g), concurrency = 4, no_speculation)]
fn rank(n: usize) -> usize {
    n
}

static GPT: u32 = 1;

#[orchestration(
    read,
    ordered,
    backend = GPT,
    tokens = n as u64 * 2,
    budget,
    concurrency = 8,
    rate = "60/min",
    timeout = "30s",
    deadline = "2min",
    retry(max = 3, base = "200ms", when = is_busy, idempotent),
    batch = ask_many,
    max = 32,
    key = (n, 1),
    dedupe,
    cache(max = 10, ttl = "1h"),
    keep_type
)]
async fn ask(n: usize) -> usize {
    n + GPT as usize
}

fn main() {
    let _ = ask(rank(1));
}
