use futures_util::stream::{BoxStream, Stream, StreamExt, iter};
use xcs::orchestration;

struct Client(String);

impl Client {
    #[orchestration(read, retry)]
    fn at_once(&self) -> Result<impl Stream<Item = Result<String, xcs::CallError>>, xcs::CallError> {
        Ok(iter([Ok(self.0.clone())]))
    }

    #[orchestration(read, retry(max = 1))]
    fn holds_nothing(&self) -> BoxStream<'static, Result<String, xcs::CallError>> {
        iter([Ok(self.0.clone())]).boxed()
    }
}

fn main() {
    let client = Client(String::new());
    let _ = (client.at_once().is_ok(), client.holds_nothing());
}
