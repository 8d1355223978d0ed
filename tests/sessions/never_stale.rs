//! Everything a body looks at is looked at anew in each call: globals, captures, branches, scalars, `self`; and the
//! way in which its tensors share memory.

use crate::{bits, on_every_path, sample};
use std::{
    cell::Cell,
    sync::atomic::{AtomicU32, Ordering},
};
use xcs::{Mode, Tensor, jit, stats, with_mode};

static OFFSET: AtomicU32 = AtomicU32::new(0);

thread_local! {
    static FACTOR: Cell<f32> = const { Cell::new(1.0) };
}

#[jit]
fn globals(x: &Tensor) -> Tensor {
    x * FACTOR.get() + OFFSET.load(Ordering::Relaxed) as f32
}

#[test]
fn globals_are_read_in_each_call() {
    for n in 0..5u32 {
        OFFSET.store(n, Ordering::Relaxed);
        FACTOR.set(n as f32 * 0.5);
        let y = globals(&sample());
        let expected: Vec<f32> = sample().to_vec().into_iter().map(|x| x * (n as f32 * 0.5) + n as f32).collect();
        assert_eq!(y.to_vec(), expected);
    }
    assert_eq!(stats(globals).segments_compiled, 1, "a new scalar compiles nothing");
}

#[jit]
fn applied(x: &Tensor, f: impl Fn(Tensor) -> Tensor) -> Tensor {
    f(x + 1.0) - 1.0
}

#[test]
fn captures_are_read_in_each_call() {
    for n in [2.0f32, 3.0, 2.0, -1.0] {
        let shift = Tensor::full([3], n);
        let (y, _) = on_every_path(|| applied(&sample(), |x| x * n + &shift).to_vec());
        assert_eq!(y[0], 1.5 * n + n - 1.0);
    }
}

#[jit]
fn branches(x: &Tensor, which: bool, n: i32) -> Tensor {
    let y = if which { x.exp() } else { x.sqrt() };
    match n {
        0 => y,
        1 => y + 1.0,
        n => y.powi(n),
    }
}

#[test]
fn branches_and_scalars_are_taken_in_each_call() {
    for n in [2, 0, 1, 5, 2, -2, 0] {
        for which in [true, false, true] {
            on_every_path(|| bits(&branches(&sample(), which, n)));
        }
    }
}

#[test]
fn scalars_of_every_kind_are_bound_in_each_call() {
    #[jit]
    fn scalars(x: &Tensor<f64>, y: &Tensor<i32>, z: &Tensor<u8>, n: i32) -> (Vec<f64>, Vec<i32>, Vec<bool>) {
        let a = (x * f64::from(n)).clamp(f64::from(-n), f64::from(n)).maximum(0.25 * f64::from(n));
        let b = (n - y) * (n + 1);
        let c = z.ge(n as u8);
        (a.to_vec(), b.to_vec(), c.to_vec())
    }
    let (x, y, z) =
        (Tensor::from_slice(&[-1.5, 0.5, 3.0]), Tensor::from_slice(&[-4, 0, 9]), Tensor::from_slice(&[1u8, 4, 250]));
    for n in [1, 2, 3, 2, 100] {
        on_every_path(|| scalars(&x, &y, &z, n));
    }
}

struct Model {
    weight: Tensor,
    bias: f32,
    calls: Cell<u32>,
}

impl Model {
    #[jit]
    fn score(&self, x: &Tensor) -> Tensor {
        self.calls.set(self.calls.get() + 1);
        x * &self.weight + self.bias
    }

    #[jit]
    fn train(&mut self, x: &Tensor) {
        self.weight = &self.weight - x.mean_axis(0) * 0.1;
        self.bias += 1.0;
    }
}

#[test]
fn two_instances_of_a_method() {
    on_every_path(|| {
        let model = |n: f32| Model { weight: Tensor::full([3], n), bias: n, calls: Cell::new(0) };
        let (mut a, b) = (model(2.0), model(-7.0));
        let mut seen = Vec::new();
        for _ in 0..4 {
            seen.push((bits(&a.score(&sample())), bits(&b.score(&sample()))));
            a.train(&sample());
        }
        (seen, a.calls.get(), b.calls.get())
    });
}

trait Layer {
    fn forward(&self, x: &Tensor) -> Tensor;
}

struct Shift(f32);
struct Stretch(f32);

impl Layer for Shift {
    #[jit]
    fn forward(&self, x: &Tensor) -> Tensor {
        x + self.0
    }
}

impl Layer for Stretch {
    #[jit]
    fn forward(&self, x: &Tensor) -> Tensor {
        x * self.0
    }
}

#[jit]
fn network(layers: &[Box<dyn Layer>], x: &Tensor) -> Tensor {
    layers.iter().fold(x.clone(), |x, layer| layer.forward(&x))
}

#[test]
fn other_layers_behind_the_same_trait() {
    type Stack = fn() -> Vec<Box<dyn Layer>>;
    let stacks: [Stack; 3] = [
        || vec![Box::new(Shift(1.0)), Box::new(Stretch(2.0))],
        || vec![Box::new(Stretch(2.0)), Box::new(Shift(1.0))],
        Vec::new,
    ];
    for stack in stacks.iter().chain(&stacks) {
        on_every_path(|| bits(&network(&stack(), &sample())));
    }
}

#[jit]
fn combined(a: &Tensor, b: &Tensor) -> Tensor {
    (a - b) * 2.0 + a
}

/// `combined` recorded, against eager operations on copies that share no memory.
fn check_combined(a: &Tensor, b: &Tensor, what: &str) {
    let copy = |x: &Tensor| Tensor::from_vec(x.to_vec(), x.shape()).expect("its own elements");
    let expected = with_mode(Mode::Fallback, || bits(&combined(&copy(a), &copy(b))));
    assert_eq!(bits(&combined(a, b)), expected, "{what}");
}

#[test]
fn tensors_may_share_memory_in_any_way() {
    let long = Tensor::<f32>::linspace(0.0, 11.0, 12);
    let (x, y) = (sample(), sample() * 3.0);
    for _ in 0..2 {
        check_combined(&x, &y, "two arrays");
        check_combined(&x, &x, "the same twice");
        check_combined(&y, &x, "two arrays, exchanged");
        check_combined(&x, &x.clone(), "a clone");
        check_combined(&x, &x.slice(0, 0..1), "an array and its first row");
        check_combined(&x, &x.slice(0, 1..2), "an array and its second row");
        check_combined(&x.flip(0), &x, "an array upside down");
        check_combined(&x.flip(1), &x.flip(0), "two views of one array");
        for start in 0..5 {
            let views = [long.slice(0, start..start + 6), long.slice(0, start + 1..start + 7)];
            check_combined(&views[0], &views[1], "neighbouring windows");
            check_combined(&views[0], &views[0], "one window");
        }
        check_combined(&Tensor::full([2, 3], 1.5), &x, "one number everywhere");
        check_combined(&x.transpose(), &x.reshape([3, 2]), "a transposed view");
    }
}

#[test]
fn an_output_is_the_next_input() {
    let (x, y) = (sample(), sample() + 1.0);
    let run = || {
        let (mut a, mut b) = (x.clone(), y.clone());
        for step in 0..30 {
            let c = combined(&a, &b) * 0.3;
            (a, b) = if step % 4 == 0 { (c.clone(), c) } else { (b, c) };
        }
        bits(&(a + b))
    };
    on_every_path(run);
}

#[test]
fn results_are_held_while_the_function_is_called_again() {
    let mut held: Vec<(Tensor, Vec<u32>)> = Vec::new();
    for n in 0..200 {
        let x = sample() + n as f32;
        let expected = with_mode(Mode::Fallback, || bits(&combined(&x, &sample())));
        held.push((combined(&x, &sample()), expected));
        // Memory of what is dropped is used again.
        if n % 3 == 0 {
            held.swap_remove(n / 7 % held.len());
        }
    }
    assert!(held.iter().all(|(result, expected)| &bits(result) == expected));
}

#[test]
fn shapes_come_and_go() {
    for shape in [[2, 3], [6, 1], [1, 6], [3, 2], [2, 3], [1, 1], [0, 3], [6, 1]] {
        let count = shape.iter().product();
        let x = Tensor::from_vec((0..count).map(|i| i as f32).collect(), shape).expect("as many");
        on_every_path(|| bits(&combined(&x, &Tensor::ones([1, 1]))));
    }
}

#[test]
fn a_clock_and_a_counter_go_on() {
    static COUNTER: AtomicU32 = AtomicU32::new(0);
    #[jit]
    fn ticks(x: &Tensor) -> (f32, u32) {
        let n = COUNTER.fetch_add(1, Ordering::Relaxed);
        ((x + n as f32).get([0, 0]), n)
    }
    for n in 0..10 {
        assert_eq!(ticks(&sample()), (n as f32 + 0.5, n));
    }
}
