use xcs::orchestration;

#[orchestration(read, retry(jitter = 3, maximum = 4, bas = "1s", 5, max = 2, max = 3), cache(max = 1, tll = "1h", shards = 7))]
fn ask(prompt: String) -> Result<String, xcs::CallError> {
    Ok(prompt)
}

#[orchestration(read, retry = 3, cache)]
fn answer(prompt: String) -> Result<String, xcs::CallError> {
    Ok(prompt)
}

fn main() {
    let _ = (ask("why?".to_owned()), answer("why?".to_owned()));
}
