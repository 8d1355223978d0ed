//! Parameters of every form, and the order in which they are dropped.
use crate::harness::{Noisy, note};

#[derive(Debug)]
struct Two {
    left: Noisy,
    right: Noisy,
}

struct Unit;
impl Drop for Unit {
    fn drop(&mut self) {
        note("drop Unit");
    }
}

twins! {
    unused_arguments {
        #[twin]
        fn ignore(_a: Noisy, _: Noisy, _c: Noisy) { note("body"); }
        ignore(Noisy("a"), Noisy("b"), Noisy("c"))
    }

    tuple_patterns {
        #[twin]
        fn take((a, _): (Noisy, Noisy), [c, ..]: [Noisy; 2], e: Noisy) -> usize {
            let local = Noisy("local");
            a.touch() + c.touch() + e.touch() + local.touch()
        }
        take((Noisy("a"), Noisy("b")), [Noisy("c"), Noisy("d")], Noisy("e"))
    }

    struct_patterns {
        #[twin]
        fn take(Two { left, .. }: Two, two @ Two { .. }: Two) -> usize { left.touch() + two.right.touch() }
        take(Two { left: Noisy("a"), right: Noisy("b") }, Two { left: Noisy("c"), right: Noisy("d") })
    }

    reference_patterns {
        #[twin]
        fn add(&a: &u32, &mut ref mut b: &mut u32, (c, d): &(u32, u32)) -> u32 { *b += a; *b + c + d }
        let mut b = 2;
        (add(&1, &mut b, &(3, 4)), b)
    }

    ref_and_mut_arguments {
        #[twin]
        #[allow(clippy::toplevel_ref_arg)]
        fn take(ref a: Noisy, mut b: Vec<Noisy>, mut n: usize) -> usize {
            n += a.touch();
            b.push(Noisy("pushed"));
            b.remove(0);
            n + b.len()
        }
        take(Noisy("a"), vec![Noisy("b"), Noisy("c")], 5)
    }

    mut_inside_a_pattern {
        #[twin]
        fn take((mut a, b): (u32, u32)) -> u32 { a += b; a }
        take((1, 2))
    }

    unit_struct_as_a_pattern {
        #[twin]
        fn take(Unit: Unit, a: Noisy) -> usize { a.touch() }
        take(Unit, Noisy("a"))
    }

    arguments_moved_out {
        #[twin]
        fn take(a: Noisy, b: Noisy) -> Noisy { drop(a); b }
        take(Noisy("a"), Noisy("b")).touch()
    }

    moved_out_in_part {
        #[twin]
        fn take(two: Two, other: Two) -> usize { let left = two.left; left.touch() + other.right.touch() }
        take(Two { left: Noisy("a"), right: Noisy("b") }, Two { left: Noisy("c"), right: Noisy("d") })
    }

    arguments_under_cfg {
        #[twin]
        fn take(#[cfg(any())] a: Missing, #[cfg(not(any()))] b: u32, #[cfg_attr(all(), cfg(not(any())))] (c, d): (u32, u32)) -> u32 {
            b + c + d
        }
        take(1, (2, 3))
    }

    arguments_with_lint_attributes {
        #[twin]
        #[deny(unused)]
        fn take(#[allow(unused_variables)] a: u32, #[allow(unused_mut)] mut b: u32, #[expect(unused_variables)] c: u32) -> u32 { b }
        take(1, 2, 3)
    }

    underscored_names_that_are_used {
        #[twin]
        #[expect(clippy::used_underscore_binding)]
        fn take(_a: u32, __b: u32) -> u32 { _a + __b }
        take(1, 2)
    }

    shadowed_arguments {
        #[twin]
        fn take(a: Noisy) -> usize {
            let length = a.touch();
            let a = Noisy("second");
            let a = { let b = a.touch(); let a = Noisy("third"); a.touch() + b + length };
            a
        }
        take(Noisy("first"))
    }

    mutable_references {
        #[twin]
        fn push(list: &mut Vec<u32>, value: u32) -> &u32 { list.push(value); list.push(value + 1); list.first().unwrap() }
        let mut list = vec![];
        let first = *push(&mut list, 4);
        (first, list)
    }

    zero_sized_and_large_arguments {
        #[twin]
        fn take(_unit: (), large: [u64; 300], nothing: [Noisy; 0]) -> usize { large.len() + nothing.len() }
        take((), [7; 300], [])
    }

    a_closure_as_an_argument {
        #[twin]
        fn run<F: FnOnce() -> usize>(f: F, guard: Noisy) -> usize { f() + guard.touch() }
        let captured = Noisy("captured");
        run(move || captured.touch(), Noisy("guard"))
    }
}
