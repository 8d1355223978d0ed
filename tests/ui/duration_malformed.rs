use xcs::orchestration;

#[orchestration(read, timeout = "30", deadline = 30, retry(base = "0.2 sec", cap), cache(max = 1, ttl = "-1h"))]
async fn ask(prompt: String) -> Result<String, xcs::CallError> {
    Ok(prompt)
}

fn main() {
    let _ = ask("why?".to_owned());
}
