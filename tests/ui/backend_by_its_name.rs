use xcs::orchestration;

#[orchestration(read, backend = "gpt")]
async fn ask(prompt: String) -> Result<String, xcs::CallError> {
    Ok(prompt)
}

fn main() {
    let _ = ask("why?".to_owned());
}
