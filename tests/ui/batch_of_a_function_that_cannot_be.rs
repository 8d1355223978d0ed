use std::sync::Arc;
use xcs::orchestration;

struct App;

#[orchestration(read, batch = many, max = 3)]
async fn with_a_body(text: String) -> Result<u8, xcs::CallError> {
    Ok(text.len() as u8)
}

#[orchestration(read, batch = many, max = 3)]
async fn borrowed(app: &App, text: &str) -> Result<u8, xcs::CallError>;

#[orchestration(read, batch = many, max = 3)]
async fn without_an_item() -> Result<u8, xcs::CallError>;

#[orchestration(read, batch = many)]
fn blocking(app: &Arc<App>, text: String) -> Result<u8, xcs::CallError>;

impl App {
    #[orchestration(read, batch = many, max = 3)]
    async fn method(&self, text: String) -> Result<u8, xcs::CallError>;
}

async fn many(texts: Vec<String>) -> Vec<Result<u8, xcs::CallError>> {
    texts.into_iter().map(|_| Ok(1)).collect()
}

fn main() {}
