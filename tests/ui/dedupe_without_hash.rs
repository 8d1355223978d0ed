use xcs::orchestration;

#[orchestration(read, dedupe)]
async fn rank(query: String, temperature: f32) -> String {
    format!("{query} {temperature}")
}

fn main() {
    let _ = rank("why?".to_owned(), 0.5);
}
