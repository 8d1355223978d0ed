//! Small runs of calls, and how long they take at least by the rules.

use crate::twins::{both, plainly, read, run, twins, write};
use tracing::info;
use xcs::orchestration;

#[orchestration(read)]
pub async fn tell(site: u32, time: u64, of: &str) -> String {
    read(site, time).await;
    format!("{site} {of}")
}

#[orchestration(read)]
pub async fn take(site: u32, time: u64, of: String) -> String {
    read(site, time).await;
    format!("{site} {of}")
}

twins! {
    mod functions {
        #[twin]
        pub async fn independent(text: &str) -> String {
            let a = tell(1, 30, text).await;
            let b = tell(2, 20, text).await;
            let c = tell(3, 10, text).await;
            format!("{a} {b} {c}")
        }

        #[twin]
        pub async fn merged(text: &str) -> String {
            let a = tell(1, 30, text).await;
            let b = tell(2, 20, text).await;
            tell(3, 10, &format!("{a} {b}")).await
        }

        /// A chain beside a long call.
        #[twin]
        pub async fn chain(text: &str) -> String {
            let a = tell(1, 30, text).await;
            let b = tell(2, 10, text).await;
            let c = tell(3, 20, &format!("{b}")).await;
            format!("{a} {b} {c}")
        }

        /// The same, and the result is borrowed: the last might borrow from it.
        #[twin]
        pub async fn chain_that_borrows(text: &str) -> String {
            let a = tell(1, 30, text).await;
            let b = tell(2, 10, text).await;
            let c = tell(3, 20, &b).await;
            format!("{a} {b} {c}")
        }

        /// The same, and what borrows has a written type.
        #[twin]
        pub async fn chain_of_a_type(text: &str) -> String {
            let a = tell(1, 30, text).await;
            let b: String = tell(2, 10, text).await;
            let c: String = tell(3, 20, &b).await;
            format!("{a} {b} {c}")
        }

        #[twin]
        pub async fn chain_that_moves(text: &str) -> String {
            let a = tell(1, 30, text).await;
            let b = tell(2, 10, text).await;
            let c = take(3, 20, b).await;
            format!("{a} {c}")
        }

        /// A copy of a parameter, and then the parameter.
        #[twin]
        pub async fn cloned(text: String) -> String {
            let a = take(1, 30, text.clone()).await;
            let b = take(2, 30, text).await;
            format!("{a} {b}")
        }

        /// Two copies of a result.
        #[twin]
        pub async fn cloned_twice(text: &str) -> String {
            let a = tell(1, 10, text).await;
            let b = take(2, 30, a.clone()).await;
            let c = take(3, 30, a.clone()).await;
            format!("{a} {b} {c}")
        }

        #[twin]
        pub async fn borrowed_twice(text: &str) -> String {
            let a = tell(1, 10, text).await;
            let b = tell(2, 30, &a).await;
            let c = tell(3, 30, &a).await;
            format!("{a} {b} {c}")
        }

        /// A result of a group before.
        #[twin]
        pub async fn from_before(text: &str) -> String {
            let a = tell(1, 10, text).await;
            let length = a.len();
            let b = tell(2, 30, &a).await;
            let c = take(3, 30, a.clone()).await;
            let d = take(4, 30, format!("{length} {a}")).await;
            format!("{a} {b} {c} {d}")
        }

        #[twin]
        pub async fn parameter(text: String) -> String {
            let a = tell(1, 30, &text).await;
            let b = tell(2, 30, text.as_str()).await;
            let c = tell(3, 30, &format!("{text}")).await;
            format!("{text} {a} {b} {c}")
        }

        /// A parameter that is moved waits for those who borrow it.
        #[twin]
        pub async fn moved_at_last(text: String) -> String {
            let a = tell(1, 20, &text).await;
            let b = take(2, 10, text).await;
            format!("{a} {b}")
        }

        #[twin]
        pub async fn numbers(n: u64) -> u32 {
            let a = read(1, n).await;
            let b = read(a, n).await;
            let c = read(a, n).await;
            a + b + c
        }

        #[twin]
        pub async fn results_that_nobody_uses(text: &str) {
            tell(1, 30, text).await;
            let _ = tell(2, 30, text).await;
            let _c = tell(3, 30, text).await;
        }

        #[twin]
        pub async fn logs(text: &str) -> String {
            let a = tell(1, 30, text).await;
            info!("{a}");
            let b = tell(2, 30, text).await;
            info!("{a} {b}");
            let c = tell(3, 30, text).await;
            format!("{a} {b} {c}")
        }

        #[twin]
        pub async fn ordered(text: &str) -> String {
            let a = tell(1, 30, text).await;
            let b = tell(2, 30, text).await;
            write(3, 10).await;
            let c = tell(4, 30, text).await;
            let d = tell(5, 30, text).await;
            plainly(6, 10).await;
            let e = tell(7, 30, text).await;
            format!("{a} {b} {c} {d} {e}")
        }

        #[twin]
        pub async fn branches(text: &str, deep: bool) -> String {
            let more = if deep {
                let a = tell(1, 30, text).await;
                let b = tell(2, 30, text).await;
                format!("{a} {b}")
            } else {
                let a = tell(3, 10, text).await;
                tell(4, 10, &a).await
            };
            let c = tell(5, 30, &more).await;
            let d = tell(6, 30, &more).await;
            format!("{c} {d}")
        }
    }
}

/// `check!(function(arguments) time)`
macro_rules! check {
    ($($test:ident $name:ident($($argument:expr),*) $time:literal)*) => {
        $(
            #[test]
            fn $test() {
                let ran = both(functions::plain::$name($($argument),*), functions::jitted::$name($($argument),*));
                assert_eq!((ran.time, ran.more), ($time, 0));
                let off = xcs::with_mode_async(xcs::Mode::Fallback, functions::jitted::$name($($argument),*));
                assert_eq!(run(off).time, run(functions::plain::$name($($argument),*)).time);
            }
        )*
    };
}

check! {
    independent independent("q") 30
    merged merged("q") 40
    chain chain("q") 30
    chain_that_borrows chain_that_borrows("q") 50
    chain_of_a_type chain_of_a_type("q") 30
    chain_that_moves chain_that_moves("q") 30
    cloned cloned("q".to_owned()) 30
    cloned_twice cloned_twice("q") 40
    borrowed_twice borrowed_twice("q") 40
    from_before from_before("q") 40
    parameter parameter("q".to_owned()) 30
    moved_at_last moved_at_last("q".to_owned()) 30
    numbers numbers(10) 20
    results_that_nobody_uses results_that_nobody_uses("q") 30
    logs logs("q") 30
    ordered ordered("q") 110
    one_branch branches("q", true) 60
    other_branch branches("q", false) 50
}
