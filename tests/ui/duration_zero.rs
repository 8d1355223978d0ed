use xcs::orchestration;

#[orchestration(read, timeout = "0s", deadline = "0.0ms", cache(max = 1, ttl = "0h"), retry(base = "1s", cap = "0s"))]
async fn ask(prompt: String) -> Result<String, xcs::CallError> {
    Ok(prompt)
}

fn main() {
    let _ = ask("why?".to_owned());
}
