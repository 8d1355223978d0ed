use xcs::orchestration;

#[orchestration(read, max_retries = 3, limit = 4, rps = 5, rpm = 60, tpm = 90_000, ttl = "1h", backoff = "1s")]
async fn ask(prompt: String) -> Result<String, xcs::CallError> {
    Ok(prompt)
}

#[orchestration(read, retries(3), tries = 3, batch_size = 8, retry(attempts = 3, delay = "1s"), cache(capacity = 9))]
async fn embed(prompt: String) -> Result<String, xcs::CallError> {
    Ok(prompt)
}

fn main() {
    let _ = (ask("why?".to_owned()), embed("why?".to_owned()));
}
