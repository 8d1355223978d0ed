//! Evaluation of polynomials.

/// `c[0] + c[1] x + c[2] x^2 + ...` by Horner's rule: the smallest rounding error.
#[inline(always)]
pub(super) fn horner<const N: usize>(x: f32, c: [f32; N]) -> f32 {
    let mut sum = c[N - 1];
    let mut k = N - 1;
    while k > 0 {
        sum = sum * x + c[k - 1];
        k -= 1;
    }
    sum
}

/// The same in half the time, for at least three coefficients and where the terms do not cancel:
/// two Horner chains, of the even and of the odd powers, which a processor runs side by side.
///
/// `c[0]` is added last, so that its sum is rounded once.
#[inline(always)]
pub(super) fn split_horner<const N: usize>(x: f32, c: [f32; N]) -> f32 {
    let square = x * x;
    let mut upper = c[N - 1];
    let mut lower = c[N - 2];
    // The chains have reached c[k + 1] and c[k].
    let mut k = N - 2;
    while k > 2 {
        upper = upper * square + c[k - 1];
        lower = lower * square + c[k - 2];
        k -= 2;
    }
    let rest = if k == 2 { (upper * square + c[1]) + lower * x } else { lower + upper * x };
    c[0] + rest * x
}
