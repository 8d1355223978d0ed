use xcs::{jit, orchestration};

#[jit(max_op = 200)]
fn rank(x: u32) -> u32 {
    x
}

#[orchestration(raed, backends = GPT, tokns = 3, cahce(max = 1), memory = 3)]
fn ask(prompt: String) -> Result<String, xcs::CallError> {
    Ok(prompt)
}

fn main() {
    let _ = (rank(1), ask("why?".to_owned()));
}
