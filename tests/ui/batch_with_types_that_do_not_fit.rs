use std::sync::Arc;
use xcs::{CallError, orchestration};

struct App;

#[orchestration(read, batch = of_numbers, max = 3)]
async fn items(app: &Arc<App>, text: String) -> Result<u8, CallError>;

async fn of_numbers(_: Arc<App>, numbers: Vec<u32>) -> Vec<Result<u8, CallError>> {
    numbers.into_iter().map(|_| Ok(1)).collect()
}

#[orchestration(read, batch = to_texts, max = 3)]
async fn answers(text: String) -> Result<u8, CallError>;

async fn to_texts(texts: Vec<String>) -> Vec<String> {
    texts
}

#[orchestration(read, batch = blocking, max = 3)]
async fn waits(text: String) -> Result<u8, CallError>;

fn blocking(texts: Vec<String>) -> Vec<Result<u8, CallError>> {
    texts.into_iter().map(|_| Ok(1)).collect()
}

#[orchestration(read, batch = to_texts, max = 3, key = tenant)]
async fn parameters(tenant: u32, text: String) -> Result<u8, CallError>;

fn main() {
    let _ = (items(&Arc::new(App), String::new()), answers(String::new()), waits(String::new()));
    let _ = parameters(1, String::new());
}
