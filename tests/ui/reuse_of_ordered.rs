use xcs::orchestration;

#[orchestration(dedupe, cache(max = 10))]
fn pay(amount: u32) -> u32 {
    amount
}

#[orchestration(ordered, batch = pay_all, max = 3)]
async fn pay_later(amount: u32) -> Result<u32, xcs::CallError>;

async fn pay_all(amounts: Vec<u32>) -> Vec<Result<u32, xcs::CallError>> {
    amounts.into_iter().map(Ok).collect()
}

fn main() {
    let _ = pay(1);
}
