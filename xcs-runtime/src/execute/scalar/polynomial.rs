//! Evaluation of polynomials.

/// `c[0] + c[1] x + c[2] x^2 + ...`, for at least three coefficients.
///
/// `c[0]` is added last, so that its sum is rounded once. The rest is evaluated as two Horner
/// chains, one for the even and one for the odd powers, which a processor runs side by side.
#[inline(always)]
pub(super) fn polynomial<const N: usize>(x: f32, c: [f32; N]) -> f32 {
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
    let rest = if k == 2 {
        (upper * square + c[1]) + lower * x
    } else {
        lower + upper * x
    };
    c[0] + rest * x
}
