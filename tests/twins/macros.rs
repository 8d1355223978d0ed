//! Macros under a condition are whatever they are: their names say nothing.
use crate::harness::{Noisy, effect, note};

twins! {
    a_place {
        macro_rules! vec { ($x:expr) => { $x.0 } }
        macro_rules! write { ($x:expr) => { *$x } }
        #[twin]
        fn run(k: u8) -> (i32, i32) {
            let mut t = (1, 2);
            let mut u = 3;
            let r = match k { 0 => &mut vec!(t), _ => &mut t.1 };
            *r = 5;
            let p = &mut u;
            match k { 0 => write!(p) = 6, 1 => write!(p) += 7, _ => {} }
            (t.0, u)
        }
        (run(0), run(1), run(2))
    }

    a_place_that_is_borrowed_again {
        macro_rules! dbg { ($x:expr) => { $x } }
        fn push(list: &mut Vec<u8>) -> usize { list.push(1); list.len() }
        #[twin]
        fn run(k: u8, list: &mut Vec<u8>) -> usize {
            let n = match k { 0 => push(dbg!(list)), 1 => dbg!(list).len(), _ => 0 };
            let _ = k == 2 && push(dbg!(list)) == 3;
            let shorter: &mut Vec<u8> = match k { 3 => dbg!(list), _ => &mut *list };
            shorter.push(7);
            let again = push(list);
            n + again
        }
        [0, 1, 2, 3].map(|k| run(k, &mut Vec::from([1, 2])))
    }

    not_moved {
        macro_rules! vec { ($x:expr) => { $x } }
        #[twin]
        fn run(k: u8, names: (String, String)) -> (usize, usize, bool, String) {
            let length = match k { 0 => vec!(names.0).len(), _ => vec!(names.1).len() };
            let first = match k { 0 => match vec!(names.0) { _ => 1 }, _ => 2 };
            let same = k == 0 && vec!(names.0) == vec!(names.1);
            (length, first, same, names.0)
        }
        (run(0, ("a".into(), "bc".into())), run(1, ("a".into(), "bc".into())))
    }

    a_constant {
        macro_rules! vec { () => { 5 } }
        #[twin]
        fn run(k: u8) -> &'static Option<u8> {
            match k { 0 => &Some(vec!()), 1 if vec!() == 5 => &None, _ => &const { Some(vec![]) } }
        }
        [0, 1, 2].map(run)
    }

    a_closure {
        macro_rules! format { ($($x:tt)*) => { $($x)* } }
        fn apply(f: impl Fn(&str) -> usize) -> usize { f("abc") }
        #[twin]
        fn run(k: u8) -> usize {
            let f: fn(&str) -> usize = match k { 0 => format!(|x| x.len()), _ => |x| x.len() + 1 };
            f("ab") + match k { 0 => apply(format!(|x| x.len())), _ => 0 }
        }
        (run(0), run(1))
    }

    a_borrow_of_its_own_temporary {
        macro_rules! vec { ($name:literal) => { &Noisy($name) } }
        #[twin]
        fn run(k: u8) -> usize {
            let noisy = match k { 0 => vec!("zero"), 1 => &Noisy("one"), _ => vec! { "two" } };
            note("bound");
            let length = match k { 0 => vec!("a").touch(), _ => vec!("b").touch() + vec!("c").touch() };
            let both = k > 0 && vec!("d").touch() == 1 || vec!("e").touch() == 1;
            if k > 5 { note("if") } else if vec!("f").touch() == 1 { note("else if") }
            match k { 0 if vec!("g").touch() == 1 => note("arm"), _ => note("other") }
            noisy.touch() + length + both as usize
        }
        (run(0), run(1), run(2))
    }

    pinned {
        #[twin]
        fn run(k: u8) -> u8 {
            let x = match k { 0 => std::pin::pin!(k + 1), _ => std::pin::pin!(k + 2) };
            *x
        }
        (run(0), run(1))
    }

    leaving {
        macro_rules! bail { ($x:expr) => { return $x }; }
        macro_rules! done { ($x:expr) => { { let x = $x; return x } } }
        #[twin]
        fn run(k: u8) -> u8 {
            let x = match k { 0 => bail!(10), 1 => { bail!(20) } 2 => done! { 30 }, 3 => bail! { 40 }, _ => effect("four", 4) };
            let y = x == 4 && bail!(50);
            y as u8
        }
        [0, 1, 2, 3, 4].map(run)
    }

    in_chains_of_conditions {
        macro_rules! yes { ($x:expr) => { effect($x, true) } }
        #[twin]
        fn run(k: u8) -> u8 {
            match Some(k) {
                Some(0) if yes!("zero") || yes!("never") => 1,
                Some(n) if yes!("first") && n == 1 && yes!("second") => 2,
                _ if k > 1 && (yes!("third") || yes!("never")) && !(k == 3 && yes!("fourth")) => 3,
                _ => 4,
            }
        }
        [0, 1, 2, 3, 4].map(run)
    }

    blocks_in_arms {
        macro_rules! identity { ($x:expr) => { $x } }
        #[twin]
        fn run(k: u8) -> i32 {
            match k {
                0 => identity! { 1 },
                1 => identity! { 2 } + 3,
                2 => (match identity!(k) { 2 => 4, _ => 5 }) + identity!(6),
                3 => -identity!(7) as i32,
                _ => if identity!(k) == 4 { 8 } else if identity!(k == 5) { 9 } else { identity!(10) },
            }
        }
        [0, 1, 2, 3, 4, 5, 6].map(run)
    }

    conditions_that_bind {
        macro_rules! identity { ($x:expr) => { $x } }
        #[twin]
        fn run(k: u8, mut list: Vec<u8>) -> u8 {
            let mut sum = 0;
            while let Some(x) = identity!(list.pop()) { sum += x; }
            if let 0 = identity!(k) { sum += 1; } else if let 1 = identity!(k) { sum += 2; } else if let 2 = identity!(effect("k", k)) { sum += 3; }
            match k { 0 => if let 0 = identity!(k) { sum } else { 0 }, _ => sum }
        }
        [0, 1, 2, 3].map(|k| run(k, vec![10, 20]))
    }
}
