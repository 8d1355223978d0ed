//! What looks like an operation on tensors and is something else: it runs, each time.

use std::{
    cell::RefCell,
    ops::{Add, Neg},
};
use xcs::{Tensor, jit, stats};

thread_local! {
    static LOG: RefCell<Vec<&'static str>> = const { RefCell::new(Vec::new()) };
}

fn log(event: &'static str) {
    LOG.with_borrow_mut(|log| log.push(event));
}

/// Three calls log three times what one does, and nothing is replayed.
#[track_caller]
fn runs_each_time(call: impl Fn() -> f32, expected: f32, replayed: impl Fn() -> u64) {
    LOG.take();
    assert_eq!(call(), expected);
    let once = LOG.take();
    assert!(!once.is_empty(), "the call logs nothing: what is tested?");
    for _ in 0..3 {
        assert_eq!(call(), expected);
        assert_eq!(LOG.take(), once);
    }
    assert_eq!(replayed(), 0);
}

fn one() -> Tensor {
    Tensor::from_slice(&[1.0])
}

mod by_value {
    use super::{Tensor, log};

    /// Comes before `Tensor::square`, for a tensor that is owned.
    pub trait Square {
        fn square(self) -> Tensor;
    }
    impl Square for Tensor {
        fn square(self) -> Tensor {
            log("square by value");
            Tensor::square(&self)
        }
    }
}

#[test]
fn a_method_by_value_of_a_users_trait() {
    use by_value::Square;
    #[jit]
    fn function(x: &Tensor) -> Tensor {
        (x + 1.0).square()
    }
    runs_each_time(|| function(&one()).item(), 4.0, || stats(function).replayed);
}

mod new_method {
    use super::{Tensor, log};

    /// `erf` is a method of tensors, but not of tensors of integers.
    pub trait Erf {
        fn erf(&self) -> Tensor;
    }
    impl Erf for Tensor<i32> {
        fn erf(&self) -> Tensor {
            log("erf of integers");
            self.cast::<f32>()
        }
    }
}

#[test]
fn a_method_of_a_users_trait_for_other_elements() {
    use new_method::Erf;
    #[jit]
    fn function(x: &Tensor<i32>) -> Tensor {
        x.erf() + 1.0
    }
    runs_each_time(|| function(&Tensor::from_slice(&[1])).item(), 2.0, || stats(function).replayed);
}

/// A type with methods and operators named like a tensor's.
#[derive(Clone)]
struct Dual(Tensor);

impl Dual {
    fn exp(&self) -> Dual {
        log("exp of a dual number");
        Dual(self.0.exp())
    }
    fn item(&self) -> f32 {
        log("item of a dual number");
        self.0.item()
    }
}

impl Add<&Tensor> for Dual {
    type Output = Tensor;
    fn add(self, right: &Tensor) -> Tensor {
        log("sum of a dual number");
        self.0 + right
    }
}

impl Add<Dual> for &Tensor {
    type Output = Tensor;
    #[track_caller]
    fn add(self, right: Dual) -> Tensor {
        log("sum with a dual number");
        self + right.0
    }
}

impl Neg for Dual {
    type Output = Tensor;
    #[track_caller]
    fn neg(self) -> Tensor {
        log("negated dual number");
        -self.0
    }
}

#[test]
fn a_type_of_the_users() {
    #[jit]
    fn method(x: &Dual) -> f32 {
        x.exp().item()
    }
    runs_each_time(|| method(&Dual(Tensor::scalar(0.0))), 1.0, || stats(method).replayed);
    #[jit]
    fn left(x: Dual, y: &Tensor) -> Tensor {
        x + y
    }
    runs_each_time(|| left(Dual(one()), &one()).item(), 2.0, || stats(left).replayed);
    #[jit]
    fn right(x: Dual, y: &Tensor) -> Tensor {
        y + x
    }
    runs_each_time(|| right(Dual(one()), &one()).item(), 2.0, || stats(right).replayed);
    #[jit]
    fn sign(x: Dual) -> Tensor {
        -x
    }
    runs_each_time(|| sign(Dual(one())).item(), -1.0, || stats(sign).replayed);
}

mod shadow {
    /// Named like a tensor.
    pub struct Tensor;
    impl Tensor {
        #[track_caller]
        pub fn ones(length: [usize; 1]) -> xcs::Tensor {
            super::log("ones that are none");
            xcs::Tensor::full(length, 7.0)
        }
    }
}

#[test]
fn a_type_named_like_a_tensor() {
    #[jit]
    fn function(x: &xcs::Tensor) -> xcs::Tensor {
        use shadow::Tensor;
        x + Tensor::ones([1])
    }
    runs_each_time(|| function(&one()).item(), 8.0, || stats(function).replayed);
}

static STATIC: std::sync::LazyLock<Tensor> = std::sync::LazyLock::new(one);

#[test]
fn a_static_that_is_no_scalar() {
    #[jit]
    fn function(x: &Tensor) -> Tensor {
        x + &*STATIC
    }
    for _ in 0..3 {
        assert_eq!(function(&one()).item(), 2.0);
    }
    assert_eq!(stats(function).replayed, 0);
}

#[test]
fn a_closure_that_shadows_an_argument() {
    #[jit]
    fn function(x: &Tensor, exp: impl Fn(&Tensor) -> Tensor) -> Tensor {
        let y = exp(x);
        y + 1.0
    }
    runs_each_time(
        || {
            function(&one(), |x| {
                log("closure");
                x * 2.0
            })
            .item()
        },
        3.0,
        || {
            xcs::explain_site("replay::lookalikes::a_closure_that_shadows_an_argument::function").functions[0]
                .stats
                .replayed
        },
    );
}

macro_rules! logged {
    ($value:expr) => {{
        log("macro");
        $value
    }};
}

#[test]
fn a_macro_in_the_body() {
    #[jit]
    fn function(x: &Tensor) -> Tensor {
        logged!(x.exp()) * 0.0 + 1.0
    }
    runs_each_time(|| function(&one()).item(), 1.0, || stats(function).replayed);
}

/// Functions that a macro writes: tokens of the macro stand where the macro does.
macro_rules! written {
    ($name:ident, $x:ident, $operation:ident) => {
        #[jit]
        fn $name($x: &Tensor) -> Tensor {
            let y = $x.$operation();
            y + $x
        }
    };
}
written!(doubled, z, clone);

#[test]
fn a_function_that_a_macro_writes_is_right() {
    for _ in 0..3 {
        assert_eq!(doubled(&one()).item(), 2.0);
    }
}

#[test]
fn inference_is_left_alone() {
    #[jit]
    fn function(x: &Tensor) -> Tensor {
        let zero = Default::default();
        let y = Tensor::full([1], zero);
        x.maximum(&y)
    }
    #[jit]
    fn late(x: &Tensor<f64>) -> Tensor<f64> {
        let ones = Tensor::ones([1]);
        x + &ones
    }
    for _ in 0..3 {
        assert_eq!(function(&one()).item(), 1.0);
        assert_eq!(late(&Tensor::from_slice(&[1.0])).item(), 2.0);
    }
    assert_eq!((stats(function).replayed, stats(late).replayed), (0, 2));
}

mod of_numbers {
    use super::log;

    pub trait Sqrt {
        fn sqrt(self) -> f32;
    }
    impl Sqrt for usize {
        fn sqrt(self) -> f32 {
            log("square root of a length");
            2.0
        }
    }

    pub trait Loud {
        fn abs(self) -> f32;
    }
    impl Loud for f32 {
        fn abs(self) -> f32 {
            log("loud");
            self
        }
    }

    pub trait Length {
        fn len(self) -> usize;
    }
    impl Length for [usize; 2] {
        fn len(self) -> usize {
            log("length of lengths");
            2
        }
    }
}

#[test]
fn methods_of_numbers_and_lists_that_are_a_users() {
    use of_numbers::{Length, Loud, Sqrt};
    #[jit]
    fn root(x: &Tensor, n: usize) -> Tensor {
        x * n.sqrt()
    }
    runs_each_time(|| root(&one(), 4).item(), 2.0, || stats(root).replayed);
    #[jit]
    fn loud<T: Loud>(x: &Tensor, n: T) -> Tensor {
        x * n.abs()
    }
    runs_each_time(|| loud(&one(), 3.0f32).item(), 3.0, || stats(loud::<f32>).replayed);
    #[jit]
    fn length(x: &Tensor, shape: [usize; 2]) -> Tensor {
        x * shape.len() as f32
    }
    runs_each_time(|| length(&one(), [1, 2]).item(), 2.0, || stats(length).replayed);
}

mod tracked {
    use super::{Tensor, log};
    use std::sync::atomic::{AtomicU32, Ordering};

    /// By value, from the place of its caller.
    pub trait Square {
        fn square(self) -> Tensor;
        fn cos(self) -> f32;
        fn exp(self) -> Tensor;
    }
    pub static STATE: AtomicU32 = AtomicU32::new(0);
    impl Square for Tensor {
        #[track_caller]
        fn square(self) -> Tensor {
            log("square with an operator");
            self * 2.0
        }
        #[track_caller]
        fn cos(self) -> f32 {
            let _sum = self + 0.0;
            STATE.fetch_add(1, Ordering::Relaxed) as f32
        }
        #[track_caller]
        fn exp(self) -> Tensor {
            log("exp of what is owned");
            Tensor::exp(&self)
        }
    }
}

#[test]
fn methods_by_value_that_use_operators() {
    use tracked::Square;
    #[jit]
    fn squared(x: &Tensor) -> Tensor {
        (x + 1.0).square()
    }
    runs_each_time(|| squared(&one()).item(), 4.0, || stats(squared).replayed);
    #[jit]
    fn counted(x: &Tensor) -> (Tensor, f32) {
        (x * 2.0, (x + 1.0).cos())
    }
    let counts: Vec<f32> = (0..4).map(|_| counted(&one()).1).collect();
    assert_eq!(counts, [0.0, 1.0, 2.0, 3.0]);
    #[jit]
    #[allow(unused_parens)]
    fn parenthesised(x: (Tensor)) -> Tensor {
        x.exp() * 0.0
    }
    runs_each_time(|| parenthesised(one()).item(), 0.0, || stats(parenthesised).replayed);
}

#[test]
fn a_tensor_that_is_handed_on_before_it_is_taken() {
    use tracked::Square;
    #[jit]
    fn moved(x: Tensor) -> Tensor {
        let y = x;
        y.exp() * 0.0
    }
    runs_each_time(|| moved(one()).item(), 0.0, || stats(moved).replayed);
    #[jit]
    #[allow(unused_parens)]
    fn in_parentheses(x: Tensor, y: Tensor) -> Tensor {
        let sum = &x + (&y);
        sum * (x).exp() * 0.0
    }
    runs_each_time(|| in_parentheses(one(), one()).item(), 0.0, || stats(in_parentheses).replayed);
    #[jit]
    fn raw(r#x: Tensor) -> Tensor {
        x.exp() * 0.0
    }
    runs_each_time(|| raw(one()).item(), 0.0, || stats(raw).replayed);
}

/// What the user calls `y`, and what the macro does.
macro_rules! put_together {
    ($name:ident, $x:ident, $y:ident, $first:expr, $second:expr) => {
        #[jit]
        fn $name($x: &Tensor) -> (Tensor, f32) {
            let $y = $first;
            #[allow(unused_variables)]
            let y = 1.0;
            $second
        }
    };
}
put_together!(two_names, x, y, x.sum().item(), (x + 1.0, y * 2.0));

#[test]
fn names_of_a_macro_and_of_a_user_are_two() {
    for k in [1.0, 3.0, 5.0] {
        assert_eq!(two_names(&Tensor::from_slice(&[k])).1, k * 2.0);
    }
}

static mut SETTING: f32 = 1.0;

#[test]
fn a_static_that_changes() {
    /// # Safety
    /// One thread at a time.
    #[jit]
    unsafe fn set(x: &Tensor) -> Tensor {
        // SAFETY: the caller's.
        x + unsafe { SETTING }
    }
    for setting in [1.0, 2.0, 3.0] {
        // SAFETY: nobody else looks at it.
        let sum = unsafe {
            SETTING = setting;
            set(&one())
        };
        assert_eq!(sum.item(), 1.0 + setting);
    }
}

struct Noisy;
impl Drop for Noisy {
    fn drop(&mut self) {
        log("dropped");
    }
}
impl Add<Noisy> for &Tensor {
    type Output = Tensor;
    fn add(self, _: Noisy) -> Tensor {
        self + 3.0
    }
}

#[test]
fn a_constant_that_says_when_it_goes() {
    const GUARD: Noisy = Noisy;
    #[jit]
    fn function(x: &Tensor) -> Tensor {
        x + GUARD
    }
    LOG.take();
    function(&one());
    assert_eq!(LOG.take(), ["dropped"]);
}

#[test]
fn references_in_lists_outlive_their_statement() {
    #[jit(full)]
    fn joined(x: &Tensor) -> Tensor {
        let parts = [&x.exp(), &(x * 2.0), &(x + 1.0).exp()];
        Tensor::concat(&parts, 0)
    }
    for _ in 0..3 {
        assert_eq!(joined(&one()).shape(), [3]);
    }
    assert_eq!(stats(joined).replayed, 2);
}
