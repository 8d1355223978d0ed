use xcs::orchestration;

#[orchestration(read, retry)]
async fn ask(prompt: String) -> Option<String> {
    Some(prompt)
}

#[orchestration(read, retry(when = is_busy))]
fn answer(prompt: String) -> String {
    prompt
}

fn is_busy(_: &u8) -> bool {
    true
}

#[orchestration(read, retry)]
fn nothing(_prompt: String) {}

#[orchestration(read, retry)]
fn stream(prompt: String) -> impl futures_util::Stream<Item = String> {
    futures_util::stream::iter([prompt])
}

fn main() {
    let _ = ask("why?".to_owned());
    nothing(answer("why?".to_owned()));
}
