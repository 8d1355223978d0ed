use xcs::{Tensor, jit};

struct Model {
    weights: Tensor,
}

impl Model {
    #[jit(full)]
    async fn answer(&self, (a, b): (Tensor, Tensor), index: &[usize]) -> Result<Vec<f32>, String> {
        let scores = a.matmul(&self.weights);
        println!("{scores}");
        let mut best = scores.max().item() * 2.0;
        if best > 0.0 {
            best += 1.0;
        }
        for i in index {
            best = ask("why?", *i).await?;
        }
        Ok((b * best).to_vec())
    }
}

async fn ask(_: &str, n: usize) -> Result<f32, String> {
    Ok(n as f32)
}

fn main() {
    let x = Tensor::from_slice(&[1.0]);
    let _ = Model { weights: x.clone() }.answer((x.clone(), x), &[1]);
}
