use xcs::orchestration;

#[orchestration(read, batch = many, max = 3, key = (tenant.len(), model.clone(), format!("{region}")))]
async fn embed(tenant: String, model: String, region: u32, text: String) -> Result<u8, xcs::CallError>;

async fn many(_: String, _: String, _: u32, texts: Vec<String>) -> Vec<Result<u8, xcs::CallError>> {
    texts.into_iter().map(|_| Ok(1)).collect()
}

fn main() {}
