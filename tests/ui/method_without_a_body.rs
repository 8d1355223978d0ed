use xcs::{jit, orchestration};

trait Score {
    #[jit]
    fn score(&self) -> f32;

    #[orchestration]
    async fn fetch(&self, name: &str) -> String;
}

fn main() {}
