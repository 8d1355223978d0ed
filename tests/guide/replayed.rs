use xcs::{Tensor, jit};

/// Which documents answer the query: cosine similarity, as weights that sum to one.
#[jit]
pub fn rank(query: &Tensor, docs: &Tensor, sharpness: f32) -> Tensor {
    let scores = docs.matmul(query) / (docs.norm_axis(1) * query.norm());
    (scores * sharpness).softmax(0)
}
