//! Host calls are counted where they are evaluated: once each, on every path through a function.
//!
//! The oracle is the callee: every call in the functions below goes to a function that counts itself. The counting that the
//! attribute inserted is caught by a `__private` of our own, through `crate = path`.
#![cfg(feature = "macros")]
#![allow(clippy::all, reason = "shapes are odd on purpose")]
use std::cell::Cell;

thread_local! {
    /// Calls that happened.
    static MADE: Cell<u32> = const { Cell::new(0) };
    /// Calls that the inserted code announced.
    static COUNTED: Cell<u32> = const { Cell::new(0) };
}

mod watched {
    pub mod __private {
        pub use xcs::__private::*;

        pub fn count(calls: u32) {
            super::super::COUNTED.set(super::super::COUNTED.get() + calls);
        }

        pub fn counted<T>(value: T) -> T {
            count(1);
            value
        }
    }
}

fn call<T>(value: T) -> T {
    MADE.set(MADE.get() + 1);
    value
}

fn fallible(fails: bool) -> Result<u32, String> {
    call(if fails { Err("failed".to_owned()) } else { Ok(7) })
}

unsafe fn call_unsafe(value: u32) -> u32 {
    call(value)
}

trait Method: Sized {
    fn method(self) -> Self {
        call(self)
    }
}
impl<T> Method for T {}

/// Declares `#[jit]` functions of one argument and a test of each: for every input, as many calls were counted as made.
macro_rules! each_path {
    ($($name:ident($argument:ident: $type:ty) -> $output:ty $body:block for $inputs:expr;)*) => {
        $(
            #[test]
            fn $name() {
                #[xcs::jit(crate = crate::watched)]
                fn $name($argument: $type) -> $output $body
                let mut made = 0;
                for input in $inputs {
                    MADE.set(0);
                    COUNTED.set(0);
                    let shown = format!("{input:?}");
                    let _ = std::panic::catch_unwind(|| $name(input));
                    assert_eq!(COUNTED.get(), MADE.get(), "counted and made, for {shown}");
                    made += MADE.get();
                }
                assert!(made > 0, "nothing was called");
            }
        )*
    };
}

each_path! {
    statements(x: u32) -> u32 {
        call(1);
        let y = call(call(x).method());
        y.method() + call(2)
    } for [1];

    branches(x: u32) -> u32 {
        if call(x) == 0 {
            call(1)
        } else if call(x) == 1 && call(true) {
            call(2);
            call(3)
        } else if let 2 | 3 = call(x) {
            4
        } else {
            call(5)
        }
    } for [0, 1, 2, 3, 4];

    lazy_operators(x: u32) -> bool {
        call(x) > 0 && call(x) > 1 || (call(x) > 2 && call(x) > 3) || x == 0
    } for [0, 1, 2, 3, 4];

    arms(x: u32) -> u32 {
        match call(x) {
            0 => call(call(1)),
            1 if call(false) => 1,
            n if call(n).method() == 2 => call(n) + call(n),
            3 => { call(1); call(2) }
            4 => return call(5),
            5 => unreachable!(),
            _ => 0,
        }
    } for [0, 1, 2, 3, 4, 6];

    question_marks(x: u32) -> Result<u32, String> {
        fallible(x == 0)?;
        let sum = call(fallible(x == 1)? + call(fallible(x == 2)?)).method();
        call(fallible(x == 3)?);
        let value = fallible(x == 4)?.method().method() + call(1);
        Ok(value + sum + fallible(x == 5)?)
    } for [0, 1, 2, 3, 4, 5, 6];

    discarded_after_question_mark(x: u32) -> Result<(), String> {
        call((call(1), fallible(x == 0)?, call(2)));
        fallible(x == 1)?.method();
        [fallible(x == 2)?].method()[call(0)].method();
        Ok(())
    } for [0, 1, 2, 3];

    loops(x: u32) -> u32 {
        let mut n = call(0);
        while call(n) < call(x) {
            n += call(1);
            if call(n) == 3 { continue; }
            call(());
        }
        for i in call(0..x).method() {
            if call(i) > 2 { break; }
        }
        'outer: loop {
            loop {
                n += call(1);
                if n > 4 { break 'outer call(n); }
                call(n);
            }
        }
    } for [0, 1, 2, 5];

    while_let(x: u32) -> u32 {
        let mut left = Vec([x, x]);
        let mut sum = 0;
        while let Some(n) = call(&mut left).pop_one() && call(n) > 0 {
            sum += call(n);
        }
        sum
    } for [1, 2];

    let_else(x: u32) -> u32 {
        let Some(y) = call(x).checked(call(3)) else {
            call(1);
            return call(2);
        };
        call(y)
    } for [1, 5];

    exits_inside_expressions(x: u32) -> u32 {
        let mut seen = 0;
        for i in 0..3 {
            seen += call(if i == x { continue } else { call(i) }) + call(1);
            let _ = (call(1), if i + 1 == x { break } else { call(2) }, call(3));
        }
        call(seen) + call(if x == 9 { return call(0) } else { 1 }).method()
    } for [0, 1, 2, 3, 9];

    blocks(x: u32) -> u32 {
        let y = { call(1); call(x) };
        // SAFETY: it has no conditions.
        let y = y + unsafe { call_unsafe(1) };
        let z = 'found: {
            if call(y) > 2 { break 'found call(1); }
            call(2)
        };
        call(z)
    } for [0, 1, 2];

    compound_assignment(x: usize) -> usize {
        let mut cells = [1, 2, 3];
        cells[call(x)] += call(1);
        cells[call(x)] = call(2);
        *call(&mut cells[0]) += call(call(1));
        cells[call(0)]
    } for [0, 2];

    not_looked_into(x: u32) -> u32 {
        const SIZE: usize = [0; size(2)].len();
        const fn size(n: usize) -> usize { n }
        let cells = [call(x); size(3)];
        let y = const { size(4) };
        call(cells.len() + y + SIZE);
        let double = |n: u32| uncounted(call(n) + uncounted(call(n)));
        apply(double, x)
    } for [1];

    literals(x: u32) -> u32 {
        struct Pair { a: u32, b: u32 }
        let pair = Pair { b: call(1), ..Pair { a: call(x), b: 0 } };
        let (a, [b, _]) = (call(pair.a), [call(pair.b), call(2)]);
        let range = call(a)..call(b);
        (call(range.start) as u64 + u64::MAX.method() / call(2)) as u32 + -call(1i32) as u32
    } for [1];

    places(x: u32) -> Option<u32> {
        let mut cell = Some(x);
        *call(&mut cell) = call(Some(x + 1));
        let length = &call([x; 2])[call(0)];
        let text = call(cell)?.method();
        let view = &call(&text);
        call(&view).method();
        Some(**view + length)
    } for [1];

    tensor_names(x: u32) -> f32 {
        let y = (x as f32).sqrt().max(1.0).clone();
        if y.abs() > 1.0 && y.exp() > 2.0 { call(y) } else { Some(y).map_or(0.0, call) }
    } for [4, 9];

    panics(x: u32) -> u32 {
        call(1);
        match x { 2 => panic!("then"), _ => call(3) }
    } for [0, 2];

    macros(x: u32) -> u32 {
        macro_rules! once { ($value:expr) => { call($value) } }
        let _ = format!("{}", call(x));
        let length = match x {
            0 => format!("{}", call(1)).len(),
            1 if once!(false) && once!(true) => vec![call("a")].len(),
            2 if call(x) == 2 => match x { 2 => once!("b").method().len() + once!("c").len(), _ => once!(0) },
            3 => { once!(1); 1 }
            4 => return once!(3) + call(1),
            _ => 0,
        };
        if once!(x) == 5 {
            call(1);
        } else if once!(x) == 6 || call(x) == 7 || once!(x) == 8 && once!(true) {
            call(2);
        } else if let 9 = once!(x) && once!(x) > 3 && let 9 | 10 = once!(x) {
            call(3);
        }
        let mut n = x;
        while n < 4 && { once!(n) < 3 || once!(n) < 9 } && once!(true) {
            n += 1;
        }
        while n > 3 && let 4..6 = once!(n) {
            n += once!(1);
        }
        let both = x > 3 && (x > 5 || once!(true)) && once!(x) > 6;
        n + both as u32 + length as u32 + if x < 9 { 0 } else { once!(1) }
    } for [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

    dead_code(x: u32) -> u32 {
        return call(x);
        #[allow(unreachable_code)]
        call(1)
    } for [1];

    conditional_compilation(x: u32) -> u32 {
        #[cfg(test)]
        call(1);
        #[cfg(not(test))]
        call(2);
        #[cfg_attr(all(), cfg(not(test)))]
        let x = call(x);
        let cells = [#[cfg(not(test))] call(1), #[cfg(test)] call(2)];
        #[cfg(not(test))]
        { call(3) }
        #[cfg(test)]
        { x + cells[call(0)] }
    } for [1];
}

/// A name says nothing about a macro: this one is a place, and has to stay one.
#[test]
fn a_macro_under_a_condition_stays_a_place() {
    macro_rules! vec {
        ($x:expr) => {
            $x.0
        };
    }
    #[xcs::jit]
    fn run(k: u32) -> u32 {
        let mut t = (1, 2);
        let r = match k {
            0 => &mut vec![t],
            _ => &mut t.1,
        };
        *r = 5;
        t.0
    }
    assert_eq!((run(0), run(1)), (5, 1));
}

/// Takes back the call that made its argument.
fn uncounted<T>(value: T) -> T {
    MADE.set(MADE.get() - 1);
    value
}

fn apply(f: impl Fn(u32) -> u32, x: u32) -> u32 {
    call(f(x))
}

trait Pop {
    fn pop_one(&mut self) -> Option<u32>;
}
struct Vec([u32; 2]);
impl Pop for Vec {
    fn pop_one(&mut self) -> Option<u32> {
        let [first, second] = self.0;
        self.0 = [second, 0];
        call(Some(first))
    }
}

trait Checked: Sized {
    fn checked(self, by: Self) -> Option<Self>;
}
impl Checked for u32 {
    fn checked(self, by: Self) -> Option<Self> {
        call(self.checked_sub(by))
    }
}
