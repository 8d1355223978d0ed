//! Inputs: the same on every run.

use xcs::Tensor;

/// About normally distributed: mean 0, deviation 1 (the sum of twelve uniform numbers, less six).
pub fn normal(count: usize) -> Vec<f32> {
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    let mut uniform = || {
        // xorshift64 (Marsaglia, 2003).
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 40) as f32 / (1 << 24) as f32
    };
    (0..count).map(|_| (0..12).map(|_| uniform()).sum::<f32>() - 6.0).collect()
}

/// [`normal`] numbers in a shape.
pub fn tensor(shape: impl AsRef<[usize]>) -> Tensor {
    let count = shape.as_ref().iter().product();
    Tensor::from_vec(normal(count), shape).expect("as many numbers as elements")
}
