//! Fragments of `macro_rules!` in annotated functions keep their precedence, and calls that are counted inside a larger
//! expression keep the place where it panics.

use std::panic::AssertUnwindSafe;
use xcs::{Tensor, jit, orchestration};

struct Four {
    value: i32,
}

macro_rules! functions {
    ($(#[$attribute:meta])* $module:ident, $sum:expr, $difference:expr, $range:expr, $literal:expr, $dyn:ty, $less:expr, $pattern:pat) => {
        mod $module {
            use super::*;

            $(#[$attribute])*
            pub fn product(x: i32) -> i32 {
                $sum * x
            }
            $(#[$attribute])*
            pub fn negated() -> i32 {
                -$difference
            }
            $(#[$attribute])*
            pub fn reversed() -> Vec<i32> {
                $range.rev().collect()
            }
            $(#[$attribute])*
            pub fn matched() -> i32 {
                match $literal {
                    Four { value } => value,
                }
            }
            $(#[$attribute])*
            pub fn called(f: &$dyn) -> u32 {
                f()
            }
            $(#[$attribute])*
            pub fn printed() -> String {
                format!("{} {}", $sum * 2, !$less)
            }
            $(#[$attribute])*
            pub fn scaled(x: &Tensor) -> Tensor {
                x * ($sum as f32) * $sum as f32
            }
            $(#[$attribute])*
            pub fn is(x: i32) -> bool {
                matches!(x, $pattern)
            }
            $(#[$attribute])*
            pub async fn later(x: i32) -> i32 {
                $sum * x
            }
        }
    };
}

functions!(plain, 1 + 2, 5 - 7, 1..4, Four { value: 4 }, dyn Fn() -> u32 + Send, 1 < 2, 1 | 3);
functions!(
    #[jit]
    jitted,
    1 + 2,
    5 - 7,
    1..4,
    Four { value: 4 },
    dyn Fn() -> u32 + Send,
    1 < 2,
    1 | 3
);
functions!(
    #[orchestration]
    orchestrated,
    1 + 2,
    5 - 7,
    1..4,
    Four { value: 4 },
    dyn Fn() -> u32 + Send,
    1 < 2,
    1 | 3
);

macro_rules! results {
    ($module:ident) => {
        (
            ($module::product(10), $module::negated(), $module::reversed(), $module::matched()),
            ($module::called(&|| 7), $module::printed(), $module::scaled(&Tensor::from_slice(&[1.0])).to_vec()),
            ([$module::is(1), $module::is(2), $module::is(3)], pollster::block_on($module::later(10))),
        )
    };
}

#[test]
fn fragments_keep_their_precedence() {
    assert_eq!(results!(plain).0.0, 30);
    assert_eq!(results!(jitted), results!(plain));
    assert_eq!(results!(orchestrated), results!(plain));
}

fn five() -> usize {
    5
}

fn array() -> [usize; 2] {
    [1, 2]
}

const DIVISION: u32 = line!() + 6;

#[jit]
fn divided(by: usize) -> usize {
    match by {
        0 => 0,
        _ => five() / (by - 1),
    }
}

const INDEXING: u32 = line!() + 6;

#[jit]
fn indexed(at: usize) -> usize {
    match at {
        0 => 0,
        _ => array()[at],
    }
}

#[test]
fn a_panic_around_a_counted_call_has_its_own_line() {
    for (function, line) in [(divided as fn(usize) -> usize, DIVISION), (|_| indexed(9), INDEXING)] {
        let seen = std::sync::Arc::new(std::sync::Mutex::new(0));
        let log = seen.clone();
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| *log.lock().unwrap() = info.location().unwrap().line()));
        let result = std::panic::catch_unwind(AssertUnwindSafe(|| function(1)));
        std::panic::set_hook(before);
        assert!(result.is_err());
        assert_eq!(*seen.lock().unwrap(), line);
    }
}
