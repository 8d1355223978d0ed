use xcs::orchestration;

struct Client;

impl Client {
    #[orchestration(read, dedupe)]
    async fn ask(&self, prompt: String) -> String {
        prompt
    }

    #[orchestration(read, cache(max = 10))]
    fn answer(&self, prompt: String) -> String {
        prompt
    }
}

fn main() {
    let _ = (Client.ask("why?".to_owned()), Client.answer("why?".to_owned()));
}
