//! Roots, reciprocals and powers.

#[inline(always)]
pub(super) fn sqrt_f32(x: f32) -> f32 {
    // IEEE 754 has the square root correctly rounded, so `std`'s is the same everywhere.
    x.sqrt()
}

#[inline(always)]
pub(super) fn sqrt_f64(x: f64) -> f64 {
    x.sqrt()
}

#[inline(always)]
pub(super) fn rsqrt_f32(x: f32) -> f32 {
    1.0 / x.sqrt()
}

#[inline(always)]
pub(super) fn rsqrt_f64(x: f64) -> f64 {
    1.0 / x.sqrt()
}

#[inline(always)]
pub(super) fn recip_f32(x: f32) -> f32 {
    1.0 / x
}

#[inline(always)]
pub(super) fn recip_f64(x: f64) -> f64 {
    1.0 / x
}

#[inline(always)]
pub(super) fn powf_f32(x: f32, y: f32) -> f32 {
    libm::pow(f64::from(x), f64::from(y)) as f32
}

#[inline(always)]
pub(super) fn powf_f64(x: f64, y: f64) -> f64 {
    libm::pow(x, y)
}

/// In `f64` and rounded once. Each multiplication adds half an ULP of `f64` to every later factor,
/// `|n| * 2^-53` in all; a power in the range of `f32` with large `|n|` has `|n| < 2^30`, so that
/// stays below one ULP of `f32`.
#[inline(always)]
pub(super) fn powi_f32(x: f32, n: i32) -> f32 {
    powi_f64(f64::from(x), n) as f32
}

/// Square and multiply from the lowest bit of `|n|`, then the reciprocal if `n` is negative: a
/// relative error up to `|n| * 2^-53`, and 0 instead of a subnormal result of a negative power.
#[inline(always)]
pub(super) fn powi_f64(x: f64, n: i32) -> f64 {
    let mut exponent = n.unsigned_abs();
    let mut square = x;
    let mut power = 1.0;
    while exponent > 0 {
        power = if exponent & 1 == 1 { power * square } else { power };
        square *= square;
        exponent >>= 1;
    }
    if n < 0 { 1.0 / power } else { power }
}
