use xcs::{CallError, Retry, Retryable, orchestration};

struct Busy;

impl Retryable for Busy {
    fn retry(&self) -> Retry {
        Retry::Yes
    }
}

struct Once(u8);

#[orchestration(read, retry)]
async fn ask(first: u8, once: Once) -> Result<u8, Busy> {
    Ok(once.0 + first)
}

#[orchestration(retry(idempotent))]
fn change(list: &mut Vec<u8>, x: &u8) -> Result<(), Busy> {
    list.push(*x);
    Ok(())
}

impl Once {
    #[orchestration(read, retry)]
    async fn consume(self) -> Result<u8, Busy> {
        Ok(self.0)
    }
}

fn main() {
    let _ = ask(1, Once(2));
    let _ = change(&mut Vec::new(), &3);
    let _ = Once(4).consume();
    let _ = CallError::Budget;
}
