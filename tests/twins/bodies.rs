//! Control flow, items and statements in bodies.
use crate::harness::{Noisy, effect, note};

fn fallible(fails: bool) -> Result<u32, String> {
    effect("fallible", if fails { Err("failed".to_owned()) } else { Ok(7) })
}

twins! {
    an_empty_body {
        #[twin]
        fn nothing(_a: Noisy) {}
        nothing(Noisy("a"))
    }

    locals_and_arguments_are_dropped_in_order {
        #[twin]
        fn order(a: Noisy, b: Noisy) -> usize {
            let c = Noisy("c");
            let _ = Noisy("at once");
            let _d = Noisy("d");
            note("body");
            a.touch() + b.touch() + c.touch()
        }
        order(Noisy("a"), Noisy("b"))
    }

    early_return {
        #[twin]
        fn sign(x: i32) -> &'static str {
            let _guard = Noisy("guard");
            if x < 0 { return "negative"; }
            let _second = Noisy("second");
            if x == 0 { return effect("zero", "zero"); }
            "positive"
        }
        [sign(-1), sign(0), sign(1)]
    }

    question_mark_converts_errors {
        #[twin]
        fn parse(text: &str) -> Result<i32, Box<dyn std::error::Error>> {
            let _guard = Noisy("guard");
            let number: i32 = effect("parse", text).trim().parse()?;
            if number < 0 { Err("negative")?; }
            Ok(number)
        }
        ["1", "x", "-1"].map(|text| parse(text).map_err(|error| error.to_string()))
    }

    question_mark_on_options {
        #[twin]
        fn second(text: &str) -> Option<char> {
            let mut letters = text.chars();
            letters.next()?;
            let second = letters.next()?;
            Some(effect("found", second.to_ascii_uppercase()))
        }
        ["", "a", "ab"].map(second)
    }

    values_after_a_question_mark {
        #[twin]
        fn sum(at: u32) -> Result<u32, String> {
            let cells = [fallible(at == 0)?, fallible(at == 1)? + effect("one", 1)];
            effect("middle", fallible(at == 2)?);
            Ok(cells.iter().sum::<u32>() + u32::from(effect("last", fallible(at == 3)?.is_power_of_two())))
        }
        [0, 1, 2, 3, 4].map(sum)
    }

    labelled_breaks {
        #[twin]
        fn find(limit: u32) -> (u32, u32) {
            let mut steps = 0;
            let found = 'outer: loop {
                for i in 0.. {
                    steps += effect("step", 1);
                    if i == limit { break 'outer i; }
                    if i % 2 == 0 { continue; }
                    if steps > 10 { continue 'outer; }
                    note(i);
                }
            };
            (found, 'block: { if found > 2 { break 'block effect("block", 1); } steps })
        }
        [find(1), find(4)]
    }

    loops_with_effects {
        #[twin]
        fn run(mut n: u32) -> Vec<u32> {
            let mut seen = Vec::new();
            while effect("while", n) > 0 { n -= 1; if n == 2 { continue; } seen.push(n); }
            while let Some(last) = effect("while let", seen.pop()) { if last == 3 { break; } }
            for n in effect("for", 0..3) { seen.push(effect("each", n)); }
            seen
        }
        run(5)
    }

    let_else {
        #[twin]
        fn first(list: &[u32]) -> u32 {
            let _guard = Noisy("guard");
            let [first, ..] = effect("list", list) else { note("none"); return effect("default", 9) };
            *first
        }
        (first(&[]), first(&[4, 5]))
    }

    match_with_everything {
        #[twin]
        fn name(x: Option<i32>) -> String {
            match effect("scrutinee", x) {
                Some(n @ 1..=3) if effect("guard", n) == 2 => format!("two {n}"),
                Some(1 | 3) => String::from(effect("odd", "one or three")),
                Some(n) if n < 0 => { note("block"); return effect("negative", n).to_string(); }
                Some(7) => unreachable!("not asked"),
                Some(_) => effect("some", "some").into(),
                None => Default::default(),
            }
        }
        [None, Some(1), Some(2), Some(-5), Some(50)].map(name)
    }

    lazy_operators {
        #[twin]
        fn check(x: u32) -> bool {
            effect("a", x > 0) && effect("b", x > 1) || effect("c", x == 0) && !effect("d", false)
        }
        [0, 1, 2].map(check)
    }

    else_if_chain {
        #[twin]
        fn size(x: u32) -> &'static str {
            if effect("small?", x < 3) { "small" } else if effect("medium?", x < 6) { effect("m", "medium") } else if let 6..9 = effect("large?", x) { "large" } else { "huge" }
        }
        [1, 4, 7, 10].map(size)
    }

    items_in_the_body {
        #[twin]
        fn shape(x: u32) -> String {
            #![allow(clippy::items_after_statements)]
            use std::fmt;
            #[derive(Debug, Clone, Copy, PartialEq)]
            struct Local { x: u32 }
            impl fmt::Display for Local {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { write!(f, "<{}>", self.x) }
            }
            trait Twice { fn twice(self) -> Self; }
            impl Twice for Local { fn twice(self) -> Self { Local { x: self.x * FACTOR } } }
            const FACTOR: u32 = helper(2);
            const fn helper(x: u32) -> u32 { x }
            macro_rules! wrap { ($e:expr) => { Local { x: $e }.twice() } }
            mod inner { pub fn add(x: u32) -> u32 { x + 1 } }
            let local = wrap!(inner::add(x));
            enum Late { A(u32) }
            let Late::A(late) = Late::A(1);
            format!("{local} {local:?} {late}")
        }
        shape(4)
    }

    local_statics {
        #[twin]
        fn next() -> (u32, u32) {
            use std::{cell::Cell, sync::atomic::{AtomicU32, Ordering::Relaxed}};
            static COUNT: AtomicU32 = AtomicU32::new(10);
            thread_local! { static LOCAL: Cell<u32> = const { Cell::new(5) }; }
            LOCAL.set(LOCAL.get() + 1);
            (COUNT.fetch_add(1, Relaxed), LOCAL.get())
        }
        let (count, local) = next();
        let (second, again) = next();
        (second - count, again - local)
    }

    inner_attributes_and_documentation {
        /// Documented.
        #[twin]
        #[inline(never)]
        #[must_use]
        fn documented(a: u32) -> u32 {
            //! Inside.
            #![allow(unused_mut, unused_variables)]
            let mut unused = a;
            a
        }
        documented(1)
    }

    statements_under_cfg {
        #[twin]
        fn choose(x: u32) -> u32 {
            #[cfg(any())]
            let x = effect("never", missing());
            #[cfg(not(any()))]
            let x = effect("always", x + 1);
            #[cfg(any())]
            missing!();
            #[cfg(any())]
            { return missing(); }
            #[cfg(not(any()))]
            note("here");
            #[cfg_attr(all(), cfg(any()))]
            missing();
            let cells = [#[cfg(any())] missing(), #[cfg(not(any()))] effect("cell", 1)];
            match x {
                #[cfg(any())]
                1 => missing(),
                #[cfg(not(any()))]
                _ => effect("arm", x) + cells[0],
            }
        }
        choose(1)
    }

    closures {
        #[twin]
        fn run(mut count: u32) -> u32 {
            let mut add = |by| { count += effect("add", by); count };
            let first = add(1);
            let second = add(first);
            let lazily = move || effect("lazily", second + count);
            [1, 2].into_iter().map(|n| n + lazily()).filter(|n| effect("filter", n % 2 == 0)).sum()
        }
        run(1)
    }

    unsafe_blocks {
        #[twin]
        fn read(cells: &[u32; 2]) -> u32 {
            let start: *const u32 = cells.as_ptr();
            // SAFETY: both cells are inside the array.
            let sum = unsafe { *start + effect("offset", *start.add(1)) };
            // SAFETY: as above.
            sum + if sum > 1 { unsafe { start.read() } } else { 0 }
        }
        read(&[1, 2])
    }

    constants_and_array_lengths {
        #[twin]
        fn lengths() -> (usize, [u8; size(3)], u32) {
            const fn double(x: usize) -> usize { x * 2 }
            const THREE: u32 = double(1) as u32 + 1;
            let cells: [u8; double(2)] = [1; double(2)];
            let table = [[0u8; double(1)]; double(3)];
            (cells.len() + table.len() + const { double(4) }, [7; size(3)], match 3 { THREE => 1, _ => 2 })
        }
        const fn size(x: usize) -> usize { x }
        lengths()
    }

    macros_that_make_statements {
        macro_rules! bind { ($name:ident, $value:expr) => { let $name = $value; }; }
        macro_rules! give_up { ($condition:expr) => { if $condition { return effect("gave up", 0); } }; }
        macro_rules! function { ($name:ident) => { fn $name(x: u32) -> u32 { x + 1 } }; }
        #[twin]
        fn run(x: u32) -> u32 {
            function!(helper);
            bind!(y, effect("bind", helper(x)));
            give_up!(y > 5);
            bind! { z, y * 2 }
            macro_rules! local { () => { effect("local", z) } }
            local!() + { local! {} }
        }
        (run(1), run(9))
    }

    a_function_from_a_macro {
        macro_rules! define {
            ($name:ident, $argument:ident: $type:ty, $body:block, $value:expr, $result:ident) => {
                #[twin]
                fn $name($argument: $type, other: u32) -> $type { let $result = $body; $result + $value + other }
            };
        }
        define!(f, x: u32, { effect("block", x) + 1 }, effect("value", 3), result);
        f(1, 2)
    }

    recursion {
        #[twin]
        fn ackermann(m: u64, n: u64) -> u64 {
            match (m, n) { (0, n) => n + 1, (m, 0) => ackermann(m - 1, 1), (m, n) => ackermann(m - 1, ackermann(m, n - 1)) }
        }
        ackermann(2, 3)
    }

    nested_annotated_functions {
        #[twin]
        fn outer(x: u32) -> u32 {
            #[twin]
            fn inner(x: u32) -> u32 { effect("inner", x * 2) }
            inner(x) + inner(x + 1)
        }
        outer(3)
    }

    dead_code {
        #[twin]
        #[expect(unreachable_code)]
        fn stops(x: u32) -> u32 {
            return effect("returned", x);
            note("never");
            1
        }
        stops(4)
    }

    dead_code_after_a_macro {
        #[twin]
        #[expect(unreachable_code)]
        fn stops() {
            todo!("later");
            note("never");
        }
        stops()
    }
}
