//! Generics, lifetimes, bounds, opaque types.
use std::fmt::{Debug, Display};

use crate::harness::{Noisy, drive, effect, note, send};

twins! {
    type_parameters {
        #[twin]
        fn pair<T: Debug, U>(left: T, right: U) -> String where U: Debug + Clone {
            format!("{left:?} {:?}", right.clone())
        }
        (pair(1, "a"), pair::<_, Vec<u8>>('x', vec![1]))
    }

    unsized_type_parameter {
        #[twin]
        fn text<T: ?Sized + Display>(value: &T) -> String { value.to_string() }
        (text("str"), text(&5), text::<dyn Display>(&'c'))
    }

    const_parameters {
        #[twin]
        fn sum<const N: usize, const NEGATE: bool>(cells: [i32; N]) -> i32 {
            let sum: i32 = cells.iter().sum();
            if NEGATE { -sum } else { sum + N as i32 }
        }
        (sum::<3, false>([1, 2, 3]), sum::<0, true>([]))
    }

    defaulted_and_attributed_parameters {
        #[twin]
        fn first<#[cfg(not(any()))] T: Default + Debug, #[cfg(any())] U, #[cfg(not(any()))] const N: usize>() -> (T, usize) {
            (T::default(), N)
        }
        first::<u8, 4>()
    }

    named_lifetimes {
        #[twin]
        fn longest<'a, 'b: 'a>(left: &'a str, right: &'b str) -> &'a str {
            if left.len() > right.len() { left } else { right }
        }
        let f: for<'a> fn(&'a str, &'static str) -> &'a str = |left, right| longest(left, right);
        (longest("ab", "c"), f("a", "bc"))
    }

    elided_lifetimes {
        #[twin]
        fn tail(cells: &mut [u8]) -> &mut u8 { cells.last_mut().unwrap() }
        let mut cells = [1, 2];
        *tail(&mut cells) += 5;
        cells
    }

    higher_ranked_bounds {
        #[twin]
        fn apply<F>(f: F) -> usize where F: for<'a> Fn(&'a str) -> &'a str { f("abc").len() }
        apply(|text| &text[1..])
    }

    higher_ranked_function_item {
        #[twin]
        fn trimmed(text: &str) -> &str { text.trim() }
        let f: for<'a> fn(&'a str) -> &'a str = trimmed;
        [" a ", "b "].map(f)
    }

    impl_trait_argument {
        #[twin]
        fn show(value: impl Display, more: impl IntoIterator<Item = impl Debug>) -> String {
            more.into_iter().fold(value.to_string(), |text, item| format!("{text}{item:?}"))
        }
        show("a", [1, 2])
    }

    impl_trait_result {
        #[twin]
        fn evens(limit: u32) -> impl Iterator<Item = u32> + Clone {
            (0..limit).filter(|n| n % 2 == 0)
        }
        evens(7).clone().collect::<Vec<_>>()
    }

    impl_trait_result_that_borrows {
        #[twin]
        fn doubled<'a>(cells: &'a [u32], by: &u32) -> impl Iterator<Item = u32> + use<'a> {
            let by = *by;
            cells.iter().map(move |cell| cell * by)
        }
        let iterator = { let by = 3; doubled(&[1, 2], &by) };
        iterator.collect::<Vec<_>>()
    }

    impl_fn_result {
        #[twin]
        fn adder(by: u32) -> impl Fn(u32) -> u32 { move |x| x.wrapping_add(by) }
        adder(3)(4)
    }

    impl_future_result {
        #[twin]
        fn later(noisy: Noisy) -> impl std::future::Future<Output = usize> + Send {
            note("made");
            async move { noisy.touch() }
        }
        drive(send(later(Noisy("a"))))
    }

    boxed_trait_object_result {
        #[twin]
        fn object(text: bool) -> Box<dyn Debug> {
            if text { return Box::new("text"); }
            Box::new(5)
        }
        (object(true), object(false))
    }

    references_to_trait_objects {
        #[twin]
        fn call(f: &mut dyn FnMut(u32) -> u32, g: Box<dyn FnOnce() -> u32 + '_>) -> u32 { f(1) + g() }
        let mut seen = 0;
        let sum = call(&mut |x| { seen += x; x + 1 }, Box::new(|| 5));
        (sum, seen)
    }

    associated_types {
        #[twin]
        fn last<I: Iterator>(items: I) -> Option<<I as Iterator>::Item> where I::Item: Ord { items.max() }
        last([3, 9, 2].into_iter())
    }

    generic_recursion {
        #[twin]
        fn count<T: Clone>(items: &[T]) -> usize {
            match items { [] => 0, [_, rest @ ..] => 1 + count(rest) }
        }
        count(&["a", "b", "c"])
    }

    static_shared_by_all_instances {
        use std::sync::atomic::{AtomicU32, Ordering};
        #[twin]
        fn next<T>() -> u32 {
            static COUNT: AtomicU32 = AtomicU32::new(0);
            COUNT.fetch_add(1, Ordering::Relaxed)
        }
        let first = next::<u8>();
        [next::<u8>() - first, next::<String>() - first, next::<u8>() - first]
    }

    never_result {
        #[twin]
        fn never(text: &str) -> ! { panic!("never: {}", effect("asked", text)) }
        if std::hint::black_box(true) { never("a") }
    }

    uninhabited_argument {
        #[twin]
        fn absurd<T>(never: std::convert::Infallible) -> T { match never {} }
        let f: fn(std::convert::Infallible) -> u8 = absurd;
        Ok::<u8, std::convert::Infallible>(3).unwrap_or_else(f)
    }
}
