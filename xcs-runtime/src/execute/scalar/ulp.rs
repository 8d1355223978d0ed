//! How far a function may be from the exact value: the measure, and the inputs to measure at.

/// Inputs drawn for each combination of sign and exponent.
const PER_BINADE: u32 = 4_096;

/// The neighbours on each side of a threshold.
const AROUND: u32 = 4_096;

/// The distance of `got` from `exact`, in units of the last place of an `f32` at `exact`.
///
/// Infinite if one is NaN and the other is not, or if `got` is a zero of the wrong sign. An
/// infinity counts as the number that follows the largest finite one.
pub(super) fn distance(got: f32, exact: f64) -> f64 {
    const OVERFLOW: f64 = 2.0 * (1_u128 << 127) as f64;
    if exact.is_nan() || got.is_nan() {
        return if exact.is_nan() && got.is_nan() { 0.0 } else { f64::INFINITY };
    }
    if exact.is_infinite() && got.is_finite() {
        return f64::INFINITY;
    }
    if got == 0.0 && got.is_sign_negative() != exact.is_sign_negative() {
        return f64::INFINITY;
    }
    let bounded = |x: f64| {
        if x.abs() > OVERFLOW { OVERFLOW.copysign(x) } else { x }
    };
    let (got, exact) = (bounded(f64::from(got)), bounded(exact));
    let binade = exact.abs().clamp(f64::from(f32::MIN_POSITIVE), f64::from(f32::MAX));
    // The power of two at or below it, then 23 places down.
    let ulp = f64::from_bits(binade.to_bits() >> 52 << 52) / f64::from(1 << 23);
    (got - exact).abs() / ulp
}

/// Every sign and exponent with mantissas at the edges and at random, special values among them,
/// and all numbers close to the thresholds of the function in question.
pub(super) fn inputs(thresholds: &[f32]) -> impl Iterator<Item = f32> {
    let spread = (0..512_u32).flat_map(|sign_and_exponent| {
        let mut state = sign_and_exponent.wrapping_mul(0x9e37_79b9);
        let edges = [0, 1, 2, 0x3f_ffff, 0x40_0000, 0x40_0001, 0x7f_fffe, 0x7f_ffff];
        let random = (0..PER_BINADE).map(move |_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            state >> 9
        });
        edges.into_iter().chain(random).map(move |mantissa| sign_and_exponent << 23 | mantissa)
    });
    let near = thresholds.iter().copied().flat_map(|threshold| {
        let center = threshold.to_bits();
        center.saturating_sub(AROUND)..center.saturating_add(AROUND)
    });
    spread.chain(near.clone()).chain(near.map(|bits| bits ^ 1 << 31)).map(f32::from_bits)
}

/// Panics, with the worst input, unless `function` is within `limit` ULP of `exact` everywhere.
pub(super) fn check(name: &str, function: fn(f32) -> f32, exact: fn(f64) -> f64, limit: f64, thresholds: &[f32]) {
    let (worst, input) = inputs(thresholds)
        .map(|x| (distance(function(x), exact(f64::from(x))), x))
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .expect("there are inputs");
    assert!(
        worst <= limit,
        "{name}({input:e}), bits {:#010x}, gives {:e} for {:e}: {worst:.3} ULP, more than {limit}",
        input.to_bits(),
        function(input),
        exact(f64::from(input)),
    );
    println!("{name}: {worst:.3} ULP at {input:e}");
}

/// The same for a function of two numbers: all pairs of some with every sign and exponent.
pub(super) fn check_pairs(name: &str, function: fn(f32, f32) -> f32, exact: fn(f64, f64) -> f64, limit: f64) {
    let numbers: Vec<f32> = inputs(&[1.0]).step_by(2_039).collect();
    for &a in &numbers {
        for &b in &numbers {
            let error = distance(function(a, b), exact(f64::from(a), f64::from(b)));
            assert!(error <= limit, "{name}({a:e}, {b:e}): {error:.3} ULP, more than {limit}");
        }
    }
}
