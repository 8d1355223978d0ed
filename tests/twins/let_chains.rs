//! Syntax that only the 2024 edition has.
use crate::harness::{Noisy, effect};

twins! {
    let_chains {
        #[twin]
        fn run(x: Option<u32>) -> &'static str {
            if let Some(x) = effect("first", x) && effect("second", x > 1) && let Some(y) = effect("third", x.checked_sub(3)) {
                if y > 0 && let 1..3 = effect("fourth", y) { "small" } else { "large" }
            } else if let None = x && Noisy("temporary").touch() > 3 {
                "none"
            } else {
                "other"
            }
        }
        [None, Some(1), Some(2), Some(4), Some(9)].map(run)
    }

    let_chains_in_loops {
        #[twin]
        fn run(mut list: Vec<u32>) -> u32 {
            let mut sum = 0;
            while let Some(last) = list.pop() && effect("positive", last > 0) && let Some(next) = effect("next", list.last()) {
                sum += last + next;
            }
            sum
        }
        [run(vec![0, 1, 2, 3]), run(vec![1, 0, 3]), run(vec![])]
    }

    let_chains_in_async_functions {
        #[twin]
        async fn run(x: Option<u32>) -> u32 {
            if let Some(x) = x && let n @ 2.. = effect("wait", async { x }).await { n } else { 0 }
        }
        [None, Some(1), Some(5)].map(|x| crate::harness::drive(run(x)))
    }

    fragments_after_let {
        macro_rules! define {
            ($f:ident, $x:ident, $both:expr) => {
                #[twin]
                fn $f($x: bool) -> u8 {
                    if let false = $both { return 1; }
                    if let true = $both && $x { return 2; }
                    3
                }
            };
        }
        define!(f, x, x && effect("right", true));
        (f(true), f(false))
    }
}
