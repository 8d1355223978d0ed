use futures_util::stream::{BoxStream, StreamExt, iter};
use xcs::orchestration;

type Words = BoxStream<'static, String>;

#[orchestration(concurrency = 2)]
fn chat(prompt: String) -> Words {
    iter([prompt]).boxed()
}

#[orchestration(read, concurrency = 2)]
async fn chat_later(prompt: String) -> Result<Words, String> {
    Ok(iter([prompt]).boxed())
}

fn main() {
    let _ = (chat("why?".to_owned()), chat_later("why?".to_owned()));
}
