use xcs::orchestration;

struct Answer(String);

struct Question(String);

#[orchestration(read, dedupe)]
async fn ask(prompt: String) -> Answer {
    Answer(prompt)
}

#[orchestration(read, cache(max = 9), key = prompt.len() as f32)]
fn ask_now(prompt: String) -> Result<Answer, String> {
    Ok(Answer(prompt))
}

#[orchestration(read, dedupe)]
async fn answer(question: Question) -> String {
    question.0
}

fn main() {
    let _ = ask("why?".to_owned());
    let _ = (ask_now("why?".to_owned()).is_ok_and(|answer| answer.0.is_empty()), answer(Question(String::new())));
}
