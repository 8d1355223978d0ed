use std::sync::Arc;
use xcs::orchestration;

struct App;

#[orchestration(read, batch = many, max = 3, key = model)]
async fn embed(cx: &Arc<App>, tenant: u32, model: String, (a, b): (u8, u8), text: String) -> Result<u8, xcs::CallError>;

async fn many(
    _: Arc<App>,
    _: u32,
    _: String,
    _: (u8, u8),
    texts: Vec<String>,
) -> Vec<Result<u8, xcs::CallError>> {
    texts.into_iter().map(|_| Ok(1)).collect()
}

fn main() {}
