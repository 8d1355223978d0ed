use xcs::orchestration;

#[orchestration(read, batch = many, max = 3, cache(max = 10))]
async fn one(number: f32) -> Result<f32, xcs::CallError>;

async fn many(numbers: Vec<f32>) -> Vec<Result<f32, xcs::CallError>> {
    numbers.into_iter().map(Ok).collect()
}

fn main() {
    let _ = one(0.5);
}
