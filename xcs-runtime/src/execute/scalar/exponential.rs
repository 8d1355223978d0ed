//! The exponential function.

#[inline(always)]
pub(super) fn exp_f32(x: f32) -> f32 {
    libm::exp(f64::from(x)) as f32
}

#[inline(always)]
pub(super) fn exp_f64(x: f64) -> f64 {
    libm::exp(x)
}

#[inline(always)]
pub(super) fn exp_m1_f32(x: f32) -> f32 {
    libm::expm1(f64::from(x)) as f32
}

#[inline(always)]
pub(super) fn exp_m1_f64(x: f64) -> f64 {
    libm::expm1(x)
}
