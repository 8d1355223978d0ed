use xcs::orchestration;

#[orchestration(read, max = 3, key = prompt, tokens = 7)]
fn ask(prompt: String) -> String {
    prompt
}

fn main() {
    let _ = ask("why?".to_owned());
}
