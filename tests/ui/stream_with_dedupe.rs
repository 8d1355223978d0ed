use futures_util::stream::{Stream, iter};
use xcs::orchestration;

#[orchestration(read, dedupe, concurrency = 2)]
fn chat(prompt: String) -> impl Stream<Item = String> {
    iter([prompt])
}

#[orchestration(read, cache(max = 10), keep_type, timeout = "1s")]
async fn chat_later(prompt: String) -> Result<impl Stream<Item = String>, xcs::CallError> {
    Ok(iter([prompt]))
}

#[orchestration(read, batch = chat_many, max = 2)]
async fn chat_together(prompt: String) -> Result<impl Stream<Item = String>, xcs::CallError> {
    Ok(iter([prompt]))
}

fn main() {
    let _ = (chat("why?".to_owned()), chat_later("why?".to_owned()), chat_together("why?".to_owned()));
}
