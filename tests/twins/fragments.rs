//! Fragments of `macro_rules!` in the function: each means as a whole what it means in the un-annotated one.
#![allow(unused, reason = "the compiler finds some of the shapes odd")]
#![allow(clippy::undocumented_unsafe_blocks, reason = "clippy does not see comments between the arguments of a macro")]
use crate::harness::effect;
use std::str::FromStr;

twins! {
    comparisons_and_casts_under_an_operator {
        macro_rules! define {
            ($not:ident, $minus:ident, $call:ident, $x:ident, $less:expr, $cast:expr, $negative:expr) => {
                #[twin]
                fn $not($x: usize) -> (bool, u64) { (!$less, !$cast as u64) }
                #[twin]
                fn $minus($x: u8) -> i64 { -$negative }
                #[twin]
                fn $call($x: u8) -> u64 { $cast.pow(2) + $cast }
            };
        }
        define!(
            not, minus, call, x,
            size_of::<u8>() < x as usize,
            <u8 as From<u8>>::from(x as u8) as u64,
            <i8 as FromStr>::from_str("-128").unwrap().wrapping_add(x as i8) as i64
        );
        (not(0), not(7), minus(0), minus(3), call(20))
    }

    bounds_of_range_patterns {
        macro_rules! define {
            ($literals:ident, $expressions:ident, $x:ident, $($low:literal..=$high:literal)*, $from:expr, $to:expr) => {
                #[twin]
                fn $literals($x: i32) -> i32 { match $x { $($low..=$high => $high,)* _ => $x } }
                #[twin]
                fn $expressions($x: i32) -> i32 { match $x { $from..=$to => 1, ..$from => 2, _ => 3 } }
            };
        }
        define!(literals, expressions, x, -1..=5 -9..=-7, -3, 100);
        (literals(0), literals(-8), expressions(-2), expressions(200), expressions(-4))
    }

    negative_numbers {
        macro_rules! define {
            ($f:ident, $g:ident, $literal:literal, $e:expr, $generic:literal) => {
                #[twin]
                fn $f() -> (i32, i32, i32, u8, i32) { ($literal.abs(), $e.pow(2), 3 - $literal, $literal as u8, -$e) }
                #[twin]
                fn $g() -> i32 { constant::<$generic>() + constant::<{ $generic }>() }
            };
        }
        fn constant<const N: i32>() -> i32 { N }
        define!(f, g, -1i32, -3i32, -5);
        (f(), g())
    }

    statements {
        macro_rules! define {
            ($f:ident, $g:ident, $log:ident, [$($s:stmt)*], $last:stmt, $item:item) => {
                #[twin]
                fn $f($log: &mut Vec<i32>) { $($s)* $last }
                #[twin]
                fn $g($log: &mut Vec<i32>) -> i32 { $item $($s)*; *$log = vec![size()]; $last; (1, 2).1 }
            };
        }
        define!(
            f, g, log,
            [for i in 0..3 { log.push(i) } if log.len() > 2 { log.push(9) } else {} match log.len() { 4 => {} _ => log.clear() } { log.push(7) } log.push(8) log[0] += 1 if log.len() == 1 {} let n = log.len() log.push(n as i32)],
            let _n = log.len() + 1,
            fn size() -> i32 { 1 + 2 }
        );
        let (mut a, mut b) = (Vec::new(), Vec::new());
        f(&mut a);
        let n = g(&mut b);
        (a, b, n)
    }

    statements_side_by_side {
        macro_rules! define {
            ($f:ident, $x:ident, $one:stmt, $two:stmt, $three:stmt, $four:stmt) => {
                #[twin]
                fn $f($x: &mut i32) -> i32 { $one $two $three $four }
            };
        }
        define!(f, x, effect("one", ()), *x += 1, { effect("two", ()) }, -*x);
        f(&mut 5)
    }

    messages_of_assertions {
        macro_rules! define {
            ($f:ident, $x:ident, $condition:expr) => {
                #[twin]
                fn $f($x: i32) { std::assert!($condition) }
            };
        }
        define!(f, x, x + 1 == 3);
        f(3)
    }

    expressions_that_begin_with_a_block {
        macro_rules! identity { ($e:expr) => { $e } }
        macro_rules! define {
            ($f:ident, $g:ident, $block:expr, $method:expr, $call:expr, $plain:expr, $mac:expr) => {
                #[twin]
                fn $f() -> i32 { $block }
                #[twin]
                fn $g(x: u8) -> i32 {
                    match x { 0 => $block, 1 => $method, 2 => $call, 3 => 2 * $plain, 4 => $plain, 5 => $plain.pow(2), _ => $mac + 1 }
                }
            };
        }
        unsafe fn one() -> i32 { 1 }
        // SAFETY: it has no conditions.
        define!(f, g, unsafe { one() } + 2, match 1 { _ => 3i32 }.pow(2), { i32::abs }(-4), if true { 5i32 } else { 6 }, identity! { 7 });
        (f(), [0, 1, 2, 3, 4, 5, 6].map(g))
    }

    statements_that_begin_with_a_macro {
        macro_rules! identity { ($e:expr) => { $e } }
        macro_rules! define {
            ($f:ident, $mac:expr) => {
                #[twin]
                fn $f() -> i32 { $mac + 1 }
            };
        }
        define!(f, identity! { 7 });
        f()
    }

    types_after_as {
        macro_rules! define {
            ($f:ident, $short:ty, $long:ty, $function:ty, $object:ty) => {
                #[twin]
                fn $f(x: u64) -> (bool, bool, u32, usize, u32) {
                    let twice: $function = |x| x * 2;
                    let object = &twice as &$object;
                    (x as $short < 3, x as $long << 2 < 3, object(4), (twice as $function as usize).min(1), (x as $long + 1).into())
                }
            };
        }
        define!(f, u8, std::primitive::u16, fn(u32) -> u32, dyn Fn(u32) -> u32 + Send);
        f(257)
    }

    types_everywhere_else {
        macro_rules! define {
            ($f:ident, $name:ident, $object:ty, $reference:ty, $path:path, $bound:path, $function:path) => {
                struct $name(u8);
                impl $path for $name { fn from(x: u8) -> Self { Self(x) } }
                #[twin]
                fn $f<'a, F: $bound + 'a>(f: &'a $object, g: Box<dyn Fn() -> $reference + 'a>, h: F, i: &(dyn $function + Send)) -> usize
                where
                    $reference: Sized,
                    $name: $path + Sized,
                {
                    let x: $reference = g();
                    f() + x.len() + h() + i(1) + <$name as $path>::from(2).0 as usize
                }
            };
        }
        define!(f, Wrapped, dyn Fn() -> usize + Sync, &'static str, From<u8>, Fn() -> usize, Fn(usize) -> usize);
        f(&|| 1, Box::new(|| "ab"), || 3, &|x| x)
    }

    struct_literals_in_conditions {
        #[derive(PartialEq, Clone, Copy)]
        struct Four { value: i32 }
        macro_rules! define {
            ($f:ident, $x:ident, $four:expr, $same:expr, $pattern:pat) => {
                #[twin]
                fn $f($x: Four) -> i32 {
                    if $four == $x { return 1; }
                    if $x == $four { return 2; }
                    if $same { return 3; }
                    match $four { $pattern if $x.value == 5 => return 5, _ => {} }
                    for i in $four.value..7 { if i == $x.value { return $four.value; } }
                    let $pattern = $four;
                    0
                }
            };
        }
        define!(f, x, Four { value: 4 }, x == Four { value: 3 }, Four { .. });
        [3, 4, 5, 6, 7].map(|value| f(Four { value }))
    }

    patterns {
        macro_rules! define {
            ($f:ident, $x:ident, $y:ident, $either:pat, $binding:pat, $rest:pat, $range:pat) => {
                #[twin]
                fn $f($x: &[u8]) -> u8 {
                    match $x {
                        &[$either, 1] => 1,
                        [first @ $either, 2] => *first,
                        [_, 3] => match $x.first() { Some(&$binding) => { $y += 1; $y } None => 9 },
                        [_, all @ $rest] if all.len() == 2 => all[0],
                        [$range | 99, $rest] => 4,
                        _ => 0,
                    }
                }
            };
        }
        define!(f, x, y, 1 | 3, mut y, .., 50..=60);
        [&[1u8, 1][..], &[3, 2], &[7, 3], &[0, 5, 6], &[55], &[99], &[0]].map(f)
    }

    functions_in_fields {
        struct Fields { f: fn(i32) -> i32 }
        impl Fields { #[allow(dead_code)] fn f(&self, x: i32) -> i32 { x + 100 } }
        macro_rules! define {
            ($name:ident, $x:ident, $field:expr, $closure:expr) => {
                #[twin]
                fn $name($x: Fields) -> (i32, i32) { ($field(3), $closure(4)) }
            };
        }
        define!(run, x, x.f, |x| x * 2);
        run(Fields { f: |x| x + 1 })
    }

    expressions_that_leave {
        macro_rules! define {
            ($f:ident, $g:ident, $leave:expr, $value:expr) => {
                #[twin]
                fn $f() { let _ = $leave || effect("right", true); }
                #[twin]
                fn $g() -> i32 { if $value { 1 } else { 2 } }
            };
        }
        define!(f, g, return, return 3);
        (f(), g())
    }

    fragments_of_fragments {
        macro_rules! outer { ($f:ident, $e:expr) => { define! { $f, 2 * $e, $e } } }
        macro_rules! define {
            ($f:ident, $product:expr, $sum:expr) => {
                #[twin]
                fn $f() -> (i32, i32) { (-$product.pow(2), 3 * $sum) }
            };
        }
        outer!(f, 1i32 + 2);
        f()
    }

    arguments_of_macros {
        macro_rules! twice { ($x:tt) => { $x * 2 } }
        macro_rules! text { ($($x:tt)*) => { concat!($(stringify!($x), ";"),*) } }
        macro_rules! define {
            ($f:ident, $x:ident, $sum:expr, $less:expr) => {
                #[twin]
                fn $f($x: i32) -> (i32, String, &'static str, &'static str, bool) {
                    macro_rules! inner { ($y:expr) => { $y * $sum } }
                    assert!($less);
                    (twice!($sum) + inner!(2), format!("{} {}", $sum * 3, -$sum), text!($sum, $less), stringify!($sum * 2), !$less)
                }
            };
        }
        define!(f, x, 1 + 2, x + 1 < 4);
        (f(1), f(3))
    }

    negations_are_not_macros {
        macro_rules! define {
            ($f:ident, $x:ident, $e:expr) => {
                #[twin]
                fn $f($x: i32) -> bool {
                    if !($e == 1) { return !(2 * $e == 6); }
                    match !(2 * $e == 2) { y => 'a: { while !(y) { break 'a !(-$e == -1); } y } }
                }
            };
        }
        define!(f, x, x + 1);
        [f(0), f(1), f(2)]
    }

    places_of_panics {
        macro_rules! define {
            ($f:ident, $x:ident, $index:expr) => {
                #[twin]
                fn $f($x: usize) -> usize {
                    let cells = [1, 2];
                    100
                        / cells[$index * 2]
                }
            };
        }
        define!(
            f,
            x,
            x + 1
        );
        f(4)
    }

    places_of_overflows {
        macro_rules! define {
            ($f:ident, $x:ident, $sum:expr) => {
                #[twin]
                fn $f($x: u8) -> u8 {
                    $sum
                        * 2
                }
            };
        }
        define!(
            f,
            x,
            x + 1
        );
        f(200)
    }
}
