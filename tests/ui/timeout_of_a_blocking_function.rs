use xcs::orchestration;

#[orchestration(timeout = "30s")]
fn ask(prompt: String) -> Result<String, xcs::CallError> {
    Ok(prompt)
}

fn main() {
    let _ = ask("why?".to_owned());
}
