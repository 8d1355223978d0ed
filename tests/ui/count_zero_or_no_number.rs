use xcs::orchestration;

#[orchestration(read, concurrency = 0, retry(max = 0), cache(max = 0), batch = many, max = 0)]
async fn ask(prompt: String) -> Result<String, xcs::CallError>;

#[orchestration(read, concurrency = "4", retry(max = -1), cache(max), batch = many, max = 1 + 1)]
async fn answer(prompt: String) -> Result<String, xcs::CallError>;

async fn many(prompts: Vec<String>) -> Vec<Result<String, xcs::CallError>> {
    prompts.into_iter().map(Ok).collect()
}

fn main() {}
