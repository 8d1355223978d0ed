//! Evaluation of polynomials `c[0] + c[1] x + c[2] x^2 + ...`.
//!
//! Vector loops over these functions wait for results more than for arithmetic units, so what
//! counts is how many steps depend on each other. Horner's rule has the most and the smallest
//! rounding error; Estrin's scheme, which adds neighbours in pairs, then pairs of pairs, the fewest.

/// By Estrin's scheme, for three to eight coefficients whose terms do not cancel.
#[inline(always)]
pub(super) fn estrin<const N: usize>(x: f32, c: [f32; N]) -> f32 {
    estrin_of_slice(x, &c)
}

/// The two lowest powers by Horner's rule and the next eight or fewer by Estrin's scheme: close to
/// the accuracy of Horner's rule where terms cancel.
#[inline(always)]
pub(super) fn horner_then_estrin<const N: usize>(x: f32, c: [f32; N]) -> f32 {
    c[0] + x * (c[1] + x * estrin_of_slice(x, &c[2..]))
}

#[inline(always)]
fn estrin_of_slice(x: f32, c: &[f32]) -> f32 {
    debug_assert!((3..=8).contains(&c.len()));
    let x2 = x * x;
    let pair = |k: usize| {
        if k + 1 < c.len() { c[k] + c[k + 1] * x } else { c[k] }
    };
    let quad = |k: usize| {
        if k + 2 < c.len() { pair(k) + pair(k + 2) * x2 } else { pair(k) }
    };
    if c.len() > 4 { quad(0) + quad(4) * (x2 * x2) } else { quad(0) }
}
