//! What a plan depends on is in its key: nothing else is replayed from it.

use super::bits::Bits;
use xcs::{Mode, Tensor, jit, stats, with_mode};

/// Calls as written and with eager operations, a few times each: the same bits.
#[track_caller]
fn same(call: impl Fn() -> String) {
    let expected = with_mode(Mode::Fallback, &call);
    for _ in 0..3 {
        assert_eq!(call(), expected);
    }
}

fn vector(values: &[f32]) -> Tensor {
    Tensor::from_slice(values)
}

#[jit(full)]
fn scaled(x: &Tensor, scale: f32, shift: f32) -> Tensor {
    x * scale + shift
}

#[test]
fn each_bit_of_a_scalar_counts() {
    let x = vector(&[0.0, -1.0, 2.0]);
    let scales = [0.0, -0.0, 1.0, f32::from_bits(1.0f32.to_bits() + 1), f32::INFINITY, f32::MIN_POSITIVE / 2.0];
    for _ in 0..2 {
        for scale in scales {
            same(|| scaled(&x, scale, 0.0).bits());
            same(|| scaled(&x, 0.0, scale).bits());
        }
    }
    // Of -0.0 and 0.0 only the bits differ.
    assert_eq!(scaled(&vector(&[1.0]), -0.0, -0.0).item().to_bits(), (-0.0f32).to_bits());
    assert_eq!(scaled(&vector(&[1.0]), 0.0, -0.0).item().to_bits(), 0.0f32.to_bits());
}

#[jit(full)]
#[allow(clippy::too_many_arguments)]
fn twenty(
    x: &Tensor,
    a: f32,
    b: f32,
    c: f32,
    d: f32,
    e: f32,
    f: f32,
    g: f32,
    h: f32,
    i: f32,
    j: f32,
    k: f32,
    l: f32,
    m: f32,
    n: f32,
    o: f32,
    p: f32,
    q: f32,
    r: f32,
    y: &Tensor,
) -> Tensor {
    x * (a + b * 2.0 + c * 4.0 + d * 8.0 + e * 16.0 + f * 32.0 + g * 64.0 + h * 128.0 + i * 256.0 + j * 512.0)
        + (k + l * 2.0 + m * 4.0 + n * 8.0 + o * 16.0 + p * 32.0 + q * 64.0 + r * 128.0)
        + y
}

#[test]
fn each_of_many_arguments_counts() {
    let (x, y) = (vector(&[1000.0]), vector(&[0.5]));
    let call = |[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r]: [f32; 18], y: &Tensor| {
        twenty(&x, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, y).bits()
    };
    for which in 0..18 {
        let mut scalars = [0.0; 18];
        scalars[which] = 1.0;
        same(|| call(scalars, &y));
    }
    same(|| call([0.0; 18], &vector(&[0.5, 0.25])));
    assert!(stats(twenty).replayed > 0);
}

#[jit(full)]
fn every_kind(x: &Tensor, a: u8, b: i64, c: usize, d: bool, e: f64, shape: [usize; 2]) -> (Tensor, usize, bool) {
    let factor = a as f32 + b as f32 * e as f32;
    let y = x.reshape(shape) * factor;
    (y.sum_axis(0), c * 2 + shape[0], !d)
}

#[test]
fn scalars_of_every_kind_are_told_apart() {
    let x = vector(&[1.0, 2.0, 3.0, 4.0, 5.0, 6.0]);
    for (a, b, c, d, e, shape) in [
        (1, 2, 3, true, 0.5, [2, 3]),
        (2, 2, 3, true, 0.5, [2, 3]),
        (1, -2, 3, true, 0.5, [2, 3]),
        (1, 2, 4, true, 0.5, [2, 3]),
        (1, 2, 3, false, 0.5, [2, 3]),
        (1, 2, 3, true, 0.25, [2, 3]),
        (1, 2, 3, true, 0.5, [3, 2]),
        (1, 2, 3, true, 0.5, [6, 1]),
    ] {
        same(|| every_kind(&x, a, b, c, d, e, shape).bits());
    }
    let replayed = stats(every_kind).replayed;
    assert!(replayed >= 16, "{replayed}");
}

#[jit(full)]
fn difference(a: &Tensor, b: &Tensor) -> Tensor {
    a * 2.0 - b
}

#[test]
fn the_same_tensor_twice_is_not_two_tensors() {
    let (a, b) = (vector(&[1.0, 2.0]), vector(&[5.0, 7.0]));
    for _ in 0..2 {
        same(|| difference(&a, &a).bits());
        same(|| difference(&a, &b).bits());
        same(|| difference(&b, &a).bits());
        same(|| difference(&b, &b.clone()).bits());
    }
}

#[test]
fn views_of_one_memory_keep_their_places() {
    let all = Tensor::arange(0.0, 12.0, 1.0);
    let windows: Vec<Tensor> = (0..9).map(|start| all.slice(0, start..start + 3)).collect();
    for left in &windows {
        for right in &windows {
            same(|| difference(left, right).bits());
        }
    }
    let square = all.slice(0, 0..9).reshape([3, 3]);
    for (left, right) in [(&square, &square.transpose()), (&square.transpose(), &square), (&square.flip(0), &square)] {
        same(|| difference(left, right).bits());
    }
    same(|| difference(&square, &square.slice(0, 1..2)).bits());
    same(|| difference(&square, &Tensor::full([3, 3], 1.0)).bits());
}

#[jit(full)]
fn corner(x: &Tensor) -> Tensor {
    let part = x.slice(0, 1..3).transpose();
    part.slice(0, 0..2) * 10.0
}

#[test]
fn views_in_the_body_are_of_this_calls_argument() {
    for start in 0..4 {
        let x = Tensor::arange(0.0, 64.0, 1.0).reshape([8, 8]).slice(0, start..start + 4).slice(1, 0..5);
        same(|| corner(&x).bits());
    }
}

#[jit(full)]
fn step(x: Tensor) -> Tensor {
    x * 0.5 + 1.0
}

#[test]
fn a_result_fed_back_leaves_earlier_results_alone() {
    let mut held = vec![vector(&[8.0, -4.0])];
    for _ in 0..20 {
        let next = step(held[held.len() - 1].clone());
        held.push(next);
    }
    let mut expected = vec![8.0f32, -4.0];
    for result in &held {
        assert_eq!(result.to_vec(), expected);
        expected.iter_mut().for_each(|x| *x = *x * 0.5 + 1.0);
    }
    assert_eq!(stats(step).replayed, 19);
}

#[jit(full)]
fn untouched(x: &Tensor, y: Tensor) -> (Tensor, Tensor, Tensor, Tensor) {
    let z = Tensor::zeros([2]);
    (x.clone(), y, x.transpose(), z)
}

#[test]
fn arguments_views_and_constants_are_results_too() {
    let (x, y) = (Tensor::arange(0.0, 6.0, 1.0).reshape([2, 3]), vector(&[3.0]));
    for k in 0..4 {
        let (x, y) = (&x + k as f32, &y * k as f32);
        let (a, b, c, d) = untouched(&x, y.clone());
        assert_eq!([a.bits(), b.bits(), c.bits()], [x.bits(), y.bits(), x.transpose().bits()]);
        assert_eq!(d.to_vec(), [0.0, 0.0]);
    }
    assert_eq!(stats(untouched).replayed, 3);
}

#[jit(full, static(config))]
fn configured(x: &Tensor, config: &Config) -> Tensor {
    (x * config.scale as f32).clamp(config.low as f32, 100.0)
}

#[derive(Clone, PartialEq, Eq, Hash)]
struct Config {
    scale: i32,
    low: i32,
}

#[test]
fn a_plan_is_for_the_values_of_static_arguments() {
    let x = vector(&[-5.0, 1.0, 50.0]);
    for _ in 0..3 {
        for (scale, low) in [(1, 0), (2, 0), (1, -3), (0, 0)] {
            same(|| configured(&x, &Config { scale, low }).bits());
        }
    }
    assert!(stats(configured).replayed > 0);
}

#[jit(full)]
fn generic<T: xcs::Real, const N: usize>(x: &Tensor<T>, factor: T) -> (Tensor<T>, usize) {
    (x.exp() * factor, N * 2)
}

#[test]
fn instances_of_a_generic_function_have_plans_of_their_own() {
    let (x, y) = (Tensor::<f32>::from_slice(&[0.5, 1.0]), Tensor::<f64>::from_slice(&[0.5, 1.0]));
    for _ in 0..3 {
        same(|| generic::<f32, 3>(&x, 2.0).bits());
        same(|| generic::<f32, 4>(&x, 2.0).bits());
        same(|| generic::<f64, 3>(&y, 2.0).bits());
        same(|| generic::<f64, 4>(&y, 3.0).bits());
    }
    assert!(stats(generic::<f32, 3>).replayed >= 16);
}

const EPS: f32 = 1e-3;
static LIMIT: f32 = 4.0;

mod constants {
    pub const SHIFT: f32 = 0.25;
}

#[jit(full)]
fn with_constants(x: &Tensor) -> Tensor {
    (x + EPS).minimum(LIMIT) - constants::SHIFT * std::f32::consts::PI + f32::EPSILON
}

#[test]
fn constants_in_capitals_may_be_named() {
    let x = vector(&[-5.0, 1.0, 50.0]);
    same(|| with_constants(&x).bits());
    assert_eq!(stats(with_constants).replayed, 2);
}

#[jit]
fn counted(x: &Tensor, n: f32) -> Tensor {
    x * n + n
}

#[test]
fn scalars_that_change_make_no_plans_for_ever_and_compile_nothing() {
    let x = vector(&[1.0, 2.0]);
    for n in 0..200u16 {
        assert_eq!(counted(&x, f32::from(n)).to_vec(), [f32::from(n) * 2.0, f32::from(n) * 3.0]);
    }
    let stats = stats(counted);
    assert!(stats.plans < 20, "{} plans", stats.plans);
    assert_eq!((stats.segments_compiled, stats.calls), (1, 200));
    assert!(xcs::explain(counted).to_string().contains("XCS0504"), "{}", xcs::explain(counted));
}

#[jit(full)]
fn any_length(x: &Tensor) -> Tensor {
    x + 1.0
}

#[test]
fn plans_are_bounded_and_evictions_counted() {
    for length in 0..1500 {
        assert_eq!(any_length(&Tensor::zeros([length])).len(), length);
    }
    let stats = stats(any_length);
    assert_eq!(stats.plans, 1500);
    assert_eq!(stats.plans_evicted, 1500 - 512);
    // One that was forgotten is made again.
    same(|| any_length(&Tensor::zeros([1])).bits());
}

struct Attention<const HEADS: usize>;

impl<const HEADS: usize> Attention<HEADS> {
    #[jit(full)]
    fn split(x: &Tensor) -> Tensor {
        x.reshape([HEADS, x.len() / HEADS])
    }
}

struct Into<T>(std::marker::PhantomData<T>);

impl<T: xcs::Number> Into<T> {
    #[jit(full)]
    fn of(x: &Tensor) -> Tensor<T> {
        x.cast()
    }

    #[jit(full)]
    fn through(x: &Tensor) -> Tensor {
        x.cast::<T>().cast::<f32>()
    }
}

trait Kind {
    type Of: xcs::Element;
    const STEP: f32;

    #[jit(full)]
    fn through(x: &Tensor) -> Tensor {
        x.cast::<Self::Of>().cast::<f32>()
    }

    #[jit(full)]
    fn step(x: &Tensor) -> Tensor {
        x * Self::STEP
    }
}

impl Kind for u8 {
    type Of = u8;
    const STEP: f32 = 0.5;
}

impl Kind for f64 {
    type Of = f64;
    const STEP: f32 = 2.0;
}

#[test]
fn parameters_of_what_stands_around_a_function_count() {
    let x = vector(&[1.5, 2.5]);
    for _ in 0..2 {
        same(|| Attention::<1>::split(&x).bits());
        same(|| Attention::<2>::split(&x).bits());
        same(|| Into::<f64>::of(&x).bits());
        same(|| Into::<i32>::of(&x).bits());
        same(|| Into::<f64>::through(&x).bits());
        same(|| Into::<u8>::through(&x).bits());
        same(|| <u8 as Kind>::through(&x).bits());
        same(|| <f64 as Kind>::through(&x).bits());
        same(|| <u8 as Kind>::step(&x).bits());
        same(|| <f64 as Kind>::step(&x).bits());
    }
    assert!(stats(Attention::<1>::split).replayed > 0);
}

/// Equal by name alone.
struct Named {
    name: &'static str,
    scale: f32,
}

impl PartialEq for Named {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}
impl Eq for Named {}
impl std::hash::Hash for Named {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.name.hash(state);
    }
}
impl Clone for Named {
    fn clone(&self) -> Self {
        Named { ..*self }
    }
}

#[jit(full, static(named))]
fn by_name(x: &Tensor, named: &Named) -> Tensor {
    x * named.scale
}

#[test]
fn what_a_static_argument_holds_counts_by_its_bits() {
    let x = vector(&[1.0]);
    for scale in [0.0, -0.0, 2.0, 0.0, 3.0] {
        same(|| by_name(&x, &Named { name: "one", scale }).bits());
    }
    assert!(stats(by_name).replayed > 0);
}

/// To compare two calls jitted functions, among them the one that has it for an argument.
#[derive(Clone)]
struct Weights {
    weights: Tensor,
    scale: f32,
}

#[jit(full)]
fn distance(a: &Tensor, b: &Tensor) -> Tensor {
    (a - b).square().sum()
}

impl PartialEq for Weights {
    fn eq(&self, other: &Self) -> bool {
        let longer = Weights { weights: vector(&[0.0; 7]), scale: 1.0 };
        let again = self.weights.len() < 7 && scaled_by(&self.weights, &longer).len() == other.weights.len();
        (again || self.weights.len() == 7) && distance(&self.weights, &other.weights).item() == 0.0
    }
}
impl Eq for Weights {}
impl std::hash::Hash for Weights {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.weights.len().hash(state);
    }
}

#[jit(full, static(by))]
fn scaled_by(x: &Tensor, by: &Weights) -> Tensor {
    x * by.scale
}

#[test]
fn a_comparison_may_call_jitted_functions() {
    let x = vector(&[1.0, 2.0]);
    for _ in 0..5 {
        for scale in [2.0, 3.0] {
            let by = Weights { weights: vector(&[3.0, scale]), scale };
            assert_eq!(scaled_by(&x, &by).to_vec(), [scale, scale * 2.0]);
        }
    }
    assert!(stats(scaled_by).replayed > 0);
}
