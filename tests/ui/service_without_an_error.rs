use xcs::{Backend, orchestration};

static GPT: Backend = Backend::new("gpt");

#[orchestration(backend = GPT)]
async fn ask(prompt: String) -> Result<String, std::io::Error> {
    Ok(prompt)
}

#[orchestration(budget)]
fn answer(prompt: String) -> String {
    prompt
}

#[orchestration(timeout = "1s")]
async fn nothing() {}

fn main() {
    let _ = ask(answer("why?".to_owned()));
    let _ = nothing();
}
