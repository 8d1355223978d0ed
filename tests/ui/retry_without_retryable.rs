use xcs::orchestration;

#[orchestration(read, retry)]
async fn ask(prompt: String) -> Result<String, String> {
    Ok(prompt)
}

fn main() {
    let _ = ask("why?".to_owned());
}
