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

/// The same by Estrin's scheme, for three to ten coefficients: its steps depend on each other least,
/// and a vector loop waits for results more than for arithmetic units. Where terms cancel it loses
/// more than [`horner`].
#[inline(always)]
pub(super) fn estrin<const N: usize>(x: f32, c: [f32; N]) -> f32 {
    let x2 = x * x;
    let pair = |k: usize| if k + 1 < N { c[k] + c[k + 1] * x } else { c[k] };
    let quad = |k: usize| {
        if k + 2 < N { pair(k) + pair(k + 2) * x2 } else { pair(k) }
    };
    let octet = |k: usize| {
        if k + 4 < N { quad(k) + quad(k + 4) * (x2 * x2) } else { quad(k) }
    };
    if N > 8 {
        let x4 = x2 * x2;
        octet(0) + octet(8) * (x4 * x4)
    } else {
        octet(0)
    }
}
