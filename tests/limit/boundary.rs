//! What is counted, in one function.

use crate::{assert_path, operations, sample};
use std::future::Future;
use xcs::{Mode, Tensor, jit, orchestration, stats, with_mode};

/// Declares a function for 100 and one for 101, calls each once, and asserts on which side it falls.
macro_rules! boundary {
    ($test:ident: $($(#[$attribute:meta])* fn $name:ident($x:ident) $body:block counts $count:literal;)*) => {
        #[test]
        fn $test() {
            $(
                $(#[$attribute])*
                fn $name($x: &Tensor) -> Tensor $body
                let result = $name(&sample());
                assert_path(&stats($name), $count <= 100, $count);
                let eager = with_mode(Mode::Fallback, || $name(&sample()));
                assert_eq!(result.to_vec(), eager.to_vec());
            )*
        }
    };
}

boundary! {
    operations_in_the_body:
    #[jit]
    fn hundred(x) {
        let mut y = x * 2.0;
        for _ in 0..99 {
            y += 1.0;
        }
        y
    } counts 100;
    #[jit]
    fn hundred_and_one(x) {
        let mut y = x * 2.0;
        for _ in 0..100 {
            y += 1.0;
        }
        y
    } counts 101;
}

boundary! {
    operations_in_helpers:
    #[jit]
    fn hundred(x) {
        // The call counts too.
        operations(x, 99)
    } counts 100;
    #[jit]
    fn hundred_and_one(x) {
        operations(x, 100)
    } counts 101;
}

boundary! {
    operations_in_closures:
    #[jit]
    fn hundred(x) {
        // `map` and `fold` are calls; what is called in the closure is not the body's.
        (0..98).map(|n| n as f32).fold(x.clone(), |y, n| identity(y + n))
    } counts 100;
    #[jit]
    fn hundred_and_one(x) {
        (0..99).map(|n| n as f32).fold(x.clone(), |y, n| identity(y + n))
    } counts 101;
}

boundary! {
    duplicates_and_results_that_nobody_wants:
    #[jit]
    fn hundred(x) {
        for _ in 0..49 {
            let _ = x + 1.0;
            let _ = x + 1.0;
        }
        (x + 1.0) * 2.0
    } counts 100;
    #[jit]
    fn hundred_and_one(x) {
        for _ in 0..49 {
            let _ = x + 1.0;
            let _ = x + 1.0;
        }
        (x + 1.0) * 2.0 + 1.0
    } counts 101;
}

boundary! {
    an_operation_is_one_however_it_lowers:
    #[jit]
    fn hundred(x) {
        let mut y = x.square().std_keepdim(0).log_softmax(0) + 1.0;
        // Sixteen times softmax, layer_norm, clamp, gelu, norm and `+`.
        for _ in 0..16 {
            y = y.softmax(0).layer_norm(-1, 1e-5).clamp(-1.0, 1.0).gelu() + y.norm();
        }
        y
    } counts 100;
    #[jit]
    fn hundred_and_one(x) {
        let mut y = x.square().std_keepdim(0).log_softmax(0) + 1.0;
        for _ in 0..16 {
            y = y.softmax(0).layer_norm(-1, 1e-5).clamp(-1.0, 1.0).gelu() + y.norm();
        }
        y.softmax(0)
    } counts 101;
}

boundary! {
    views_clones_constructors_and_questions_are_free:
    #[jit]
    fn hundred(x) {
        let mut y = x.clone();
        for _ in 0..100 {
            let shaped = y.reshape([3, 1]).transpose().squeeze(0).unsqueeze(-1).flatten().flip(0).clone();
            let wide = shaped.broadcast_to([2, 3]).permute([1, 0]).slice(1, 0..1);
            let other = Tensor::full([3], wide.len() as f32 + wide.shape()[0] as f32);
            let _ = (Tensor::<f32>::zeros([2]), Tensor::<f32>::eye(2), Tensor::from_slice(&[1.0, 2.0]));
            let _ = (Tensor::scalar(1.0), y.rank());
            y = other;
        }
        operations(&y, 99)
    } counts 100;
}

boundary! {
    reading_is_free:
    #[jit]
    fn hundred(x) {
        let mut y = x + 1.0;
        // `*`, `+` and `sum`.
        for _ in 0..33 {
            y = &y * 0.5;
            y += x.sum().item();
            let _ = (x.to_vec(), x.len());
        }
        y
    } counts 100;
}

boundary! {
    host_calls_in_loops:
    #[jit]
    fn hundred(x) {
        for _ in 0..99 {
            host();
        }
        x + 1.0
    } counts 100;
    #[jit]
    fn hundred_and_one(x) {
        for _ in 0..100 {
            host();
        }
        x + 1.0
    } counts 101;
}

boundary! {
    macros_and_methods_are_host_calls:
    #[jit]
    fn hundred(x) {
        let mut log = Vec::new();
        for n in 0..32 {
            // `push` and `format!`, and `*` below.
            log.push(format!("{n}"));
            let _ = x * 2.0;
        }
        // `Vec::new` and `iter_count`, and two operations: 3 * 32 + 4.
        x + log.iter_count() as f32 + 1.0
    } counts 100;
    #[jit]
    fn hundred_and_one(x) {
        let mut log = Vec::new();
        for n in 0..32 {
            log.push(format!("{n}"));
            let _ = x * 2.0;
        }
        x + log.iter_count() as f32 + 1.0 + 1.0
    } counts 101;
}

boundary! {
    calls_in_branches_count_when_they_are_evaluated:
    #[jit]
    fn hundred(x) {
        let mut y = x + 0.0;
        for n in 0..66 {
            if n % 2 == 0 {
                host();
                host();
            } else {
                y += 1.0;
            }
        }
        y
    } counts 100;
}

#[orchestration]
fn service(x: &Tensor) -> f32 {
    operations(x, 500).sum().item()
}

boundary! {
    what_an_orchestration_function_does_is_its_own:
    #[jit]
    fn hundred(x) {
        let mut y = x.clone();
        for _ in 0..50 {
            // One for the call, one for `+`.
            let answer = service(&y);
            y += answer;
        }
        y
    } counts 100;
}

fn identity(x: Tensor) -> Tensor {
    x
}

fn host() {}

trait IterCount {
    fn iter_count(&self) -> usize;
}

impl<T> IterCount for Vec<T> {
    fn iter_count(&self) -> usize {
        self.len()
    }
}

#[test]
fn operations_add_up_over_the_polls_of_a_future() {
    use tokio::task::yield_now as pause;

    fn run<F: Future>(future: F) -> F::Output {
        let mut future = std::pin::pin!(future);
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        loop {
            if let std::task::Poll::Ready(value) = future.as_mut().poll(&mut context) {
                return value;
            }
        }
    }

    #[jit]
    async fn hundred(x: Tensor) -> Tensor {
        let y = operations(&x, 48);
        pause().await;
        operations(&y, 49)
    }

    #[jit]
    async fn hundred_and_one(x: Tensor) -> Tensor {
        let y = operations(&x, 48);
        pause().await;
        operations(&y, 50)
    }

    let (a, b) = (run(hundred(sample())), run(hundred_and_one(sample())));
    assert_path(&stats(hundred), true, 100);
    assert_path(&stats(hundred_and_one), false, 101);
    assert_eq!((a * 0.5).to_vec(), b.to_vec());
}
