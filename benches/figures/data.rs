//! Inputs: the same on every run.

use xcs::Tensor;

/// About normally distributed: mean 0, deviation 1 (four uniform numbers, added and scaled).
pub fn normal(count: usize) -> Vec<f32> {
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    let mut next = || {
        // xorshift64 (Marsaglia, 2003).
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        let sum: u32 = [0, 16, 32, 48].map(|shift| u32::from((state >> shift) as u16)).iter().sum();
        (sum as f32 / 65_536.0 - 2.0) * 3.0_f32.sqrt()
    };
    (0..count).map(|_| next()).collect()
}

/// [`normal`] numbers in a shape.
pub fn tensor(shape: impl AsRef<[usize]>) -> Tensor {
    let count = shape.as_ref().iter().product();
    Tensor::from_vec(normal(count), shape).expect("as many numbers as elements")
}
