use xcs::orchestration;

#[orchestration(retry(max = 3))]
fn pay(amount: u32) -> Result<u32, xcs::CallError> {
    Ok(amount)
}

fn main() {
    let _ = pay(1);
}
