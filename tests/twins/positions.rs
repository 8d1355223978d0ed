//! Calls in positions where counting wraps them.
use std::fmt::Debug;

use crate::harness::{Noisy, effect, note};

twins! {
    coercions_of_wrapped_calls {
        fn number() -> Box<u32> { Box::new(effect("number", 5)) }
        fn text() -> Box<&'static str> { Box::new("text") }
        fn owned() -> &'static String { static TEXT: std::sync::LazyLock<String> = std::sync::LazyLock::new(|| "owned".to_owned()); &TEXT }
        fn array() -> &'static [u32; 2] { &[1, 2] }
        #[twin]
        fn object(x: u32) -> Box<dyn Debug> {
            match x { 0 => number(), 1 => text(), _ => Box::new('c') }
        }
        #[twin]
        fn views(x: u32) -> (&'static str, &'static [u32]) {
            let text: &str = match x { 0 => owned(), _ => "b" };
            let slice: &[u32] = match x { 0 => &[], 1 => array(), _ => array() };
            (text, slice)
        }
        #[twin]
        fn branches(x: u32) -> Option<&'static dyn Debug> {
            let object: &dyn Debug = if x == 0 { array() } else if x == 1 { owned() } else { return None };
            Some(object)
        }
        ([0, 1, 2].map(object), [0, 1, 2].map(views), [0, 1, 2].map(branches))
    }

    inference_through_wrapped_calls {
        #[twin]
        fn parse(x: u32, text: &str) -> Result<Vec<u8>, std::num::ParseIntError> {
            let number: u8 = match x { 0 => text.parse()?, 1 => Default::default(), 2 => text.len().try_into().unwrap_or(9), _ => 0 };
            let list = match x { 0 => text.bytes().map(|byte| byte - b'0').collect(), 1 => Vec::new(), _ => vec![] };
            Ok(if x > 0 && list.is_empty() { Vec::from_iter([number]) } else { list })
        }
        [parse(0, "12"), parse(1, ""), parse(2, "abc"), parse(0, "x")]
    }

    closures_returned_from_wrapped_calls {
        fn adder(by: u32) -> impl Fn(u32) -> u32 { move |x| x + by }
        #[twin]
        fn run(x: u32) -> u32 {
            let call = match x { 0 => adder(1), _ => adder(2) };
            call(match x { 0 => adder(5)(x), _ => (|| 3)() })
        }
        [run(0), run(1)]
    }

    diverging_calls {
        fn fail(text: &str) -> ! { panic!("fail {text}") }
        #[twin]
        fn run(x: u32) -> u32 {
            let value;
            match x { 0 => value = effect("zero", 0), 1 => fail("one"), 2 => std::panic::panic_any("two"), _ => return 9 }
            let other: u32 = match x { 0 => 5, _ => fail("other") };
            value + other
        }
        #[twin]
        fn never(x: u32) -> ! { match x { 0 => fail("zero"), _ => fail("more") } }
        let first = run(0) + run(5);
        if first == 14 { never(0) }
        first
    }

    unit_calls {
        #[twin]
        fn run(x: u32) {
            match x { 0 => note("zero"), 1 => drop(effect("one", Noisy("dropped"))), _ => (), }
            if x > 0 { note("more") } else { note("none") }
            let unit = match x { 0 => note("unit"), _ => {} };
            assert_eq!(unit, ());
        }
        for x in 0..3 { run(x) }
    }

    references_to_wrapped_calls {
        fn pair() -> (Noisy, Noisy) { (Noisy("left"), Noisy("right")) }
        #[twin]
        fn run(x: Option<u32>) -> Option<usize> {
            let left = &pair().0;
            let after = &effect("after", x?);
            let right = &mut effect("made", (x?, pair())).1.1;
            note("held");
            Some(left.touch() + right.touch() + *after as usize)
        }
        (run(Some(1)), run(None))
    }

    places_from_wrapped_calls {
        fn cell(cells: &mut [u32], at: usize) -> &mut u32 { &mut cells[at] }
        fn boxed(noisy: Noisy) -> Box<Noisy> { Box::new(noisy) }
        #[twin]
        fn run(at: Option<usize>) -> Option<Vec<u32>> {
            let mut cells = vec![1, 2, 3];
            *cell(&mut cells, at?) = effect("assigned", 5);
            *cell(&mut cells, 0) += effect("added", u32::try_from(at?).ok()?);
            cells[effect("index", 1)] -= effect("subtracted", 1);
            if at? > 0 && { let noisy = *boxed(Noisy("moved")); noisy.touch() > 0 } { *cells.last_mut()? = 0; }
            cells.swap(at?, effect("other", 2));
            Some(cells)
        }
        (run(Some(1)), run(Some(0)), run(None))
    }

    two_phase_borrows {
        #[twin]
        fn run(list: Option<Vec<usize>>) -> Option<Vec<usize>> {
            let mut list = list?;
            list.push(list.len());
            if effect("ask", true) && list.is_empty() || list.pop().is_some_and(|n| n > 5) { list.clear(); }
            match list.len() { 0 => list.push(list.capacity().min(0)), 1 => list.extend(list.clone()), n => list.insert(n, list[0]) }
            Some(list)
        }
        [run(None), run(Some(vec![])), run(Some(vec![7])), run(Some(vec![1, 2, 9]))]
    }

    method_chains_after_question_marks {
        #[twin]
        fn run(text: &str) -> Option<String> {
            Some(text.split('.').nth(1)?.chars().rev().map(|letter| effect("letter", letter)).collect::<String>().trim().strip_prefix('a')?.to_uppercase())
        }
        [run("x"), run("x.cba"), run("x.b")]
    }

    standard_macros_in_arms {
        #[twin]
        fn run(x: u32) -> (String, Vec<u32>, bool) {
            let text = match x { 0 => format!("zero {x}"), 1 => format!("{}", effect("one", "one")), 2 => return (String::new(), vec![], true), _ => unreachable!("{x}") };
            let list = match x { 0 => vec![1; 2], _ => vec![effect("a", 1), x] };
            let found = x == 0 && matches!(effect("some", Some(x)), Some(0 | 1)) || matches!(x, 1 if effect("guard", true));
            match x { 0 => assert_eq!(list.len(), 2, "two"), _ => debug_assert!(found) }
            (text, list, found)
        }
        [run(0), run(1), run(2)]
    }

    other_macros_in_arms {
        macro_rules! either { ($x:expr, $y:expr) => { if $x > 1 { $x } else { return $y } }; }
        macro_rules! reference { ($x:expr) => { &$x }; }
        #[twin]
        fn run(x: u32) -> u32 {
            let view = match x { 0 => reference!(effect("made", 3)), _ => reference!(x) };
            let value = match x { 3 => either!(x, 7), 1 => either!(x, 8), _ => 2 } + effect("after", *view);
            value
        }
        [run(0), run(1), run(3)]
    }

    loop_conditions {
        struct Countdown(u32);
        impl Countdown { fn next(&mut self) -> Option<Noisy> { self.0 = self.0.checked_sub(1)?; Some(Noisy("item")) } }
        #[twin]
        fn run(from: u32) -> usize {
            let mut countdown = Countdown(from);
            let mut sum = 0;
            while let Some(noisy) = countdown.next() { sum += noisy.touch(); }
            while effect("condition", sum > 5) && { sum -= 3; true } {}
            while Noisy("temporary").touch() + sum > 12 { sum -= 1; }
            sum
        }
        run(3)
    }

    must_use_results {
        #[must_use]
        fn important(x: u32) -> u32 { effect("important", x) }
        #[twin]
        #[expect(unused_must_use)]
        fn run(x: Option<u32>) -> Option<()> { important(x?); Some(()) }
        #[twin]
        #[deny(unused_must_use)]
        fn checked(x: Option<u32>) -> Option<u32> { let _ = important(x?); Some(important(x?)) }
        (run(None), run(Some(1)), checked(Some(2)))
    }

    attributes_on_statements {
        #[twin]
        fn run(x: Option<u32>) -> Option<u32> {
            #[allow(clippy::let_and_return)]
            let y = effect("y", x?);
            #[rustfmt::skip]
            note(  effect("z", x?)  );
            #[allow(unused_must_use)]
            { effect("block", x?).max(1); }
            #[allow(clippy::match_single_binding)]
            match y { y => Some(effect("arm", y)) }
        }
        (run(None), run(Some(3)))
    }

    unions_and_raw_addresses {
        #[twin]
        fn run(x: Option<u32>) -> Option<u32> {
            let mut cells = [1, effect("second", x?)];
            let first = &raw mut cells[effect("index", 0)];
            // SAFETY: the cell is alive and nothing else uses it meanwhile.
            unsafe { *first += effect("added", x?); first.write(effect("written", first.read() + 1)); }
            Some(cells[0] + cells[1])
        }
        (run(None), run(Some(3)))
    }
}
