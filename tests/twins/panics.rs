//! Panics, caller locations, unsafe and foreign-ABI functions.
use std::panic::Location;

use crate::harness::{Noisy, abandon, drive, effect, note, pause};

twins! {
    a_panic_half_way {
        #[twin]
        fn run(a: Noisy, at: u32) -> u32 {
            let b = Noisy("b");
            note("before");
            if at == 1 { panic!("at {at}"); }
            let _c = Noisy("c");
            assert!(at != 2, "two {}", b.touch());
            a.touch() as u32 / (at - 3)
        }
        let results = [0, 1, 2, 3].map(|at| std::panic::catch_unwind(move || run(Noisy("a"), at)).is_ok());
        note(format!("{results:?}"));
        run(Noisy("a"), 3)
    }

    a_panic_in_a_counted_position {
        fn fail(what: &str) -> bool { panic!("fail {what}") }
        #[twin]
        fn run(x: u32) -> bool { let _guard = Noisy("guard"); x > 0 && effect("second", true) && fail(&x.to_string()) }
        let first = run(0);
        (first, run(1))
    }

    unwrap_on_the_callers_line {
        #[twin]
        fn run(x: Option<u32>) -> u32 { match x { Some(0) => 0, x => x.unwrap() } }
        run(None)
    }

    index_out_of_bounds {
        #[twin]
        fn run(cells: &[u32], at: usize) -> u32 { cells[effect("index", at)] }
        run(&[1], 3)
    }

    overflow {
        #[twin]
        fn run(x: u8) -> u8 { x + effect("one", 1) }
        run(std::hint::black_box(255))
    }

    a_panic_while_arguments_are_dropped {
        struct Bomb;
        impl Drop for Bomb { fn drop(&mut self) { note("bomb"); if !std::thread::panicking() { panic!("bomb") } } }
        #[twin]
        fn run(_a: Noisy, _bomb: Bomb, _b: Noisy) { note("body"); }
        run(Noisy("a"), Bomb, Noisy("b"))
    }

    a_panic_in_an_async_body {
        #[twin]
        async fn run(a: Noisy, (b, _): (Noisy, Noisy), at: u32) -> usize {
            let _local = Noisy("local");
            assert!(at > 0, "at once");
            pause().await;
            assert!(at > 1, "later");
            a.touch() + b.touch()
        }
        for at in [0, 1] {
            let future = move || drive(run(Noisy("a"), (Noisy("b"), Noisy("c")), at));
            note(std::panic::catch_unwind(future).is_err());
        }
        drive(run(Noisy("a"), (Noisy("b"), Noisy("c")), 2))
    }

    resumed_payload {
        #[twin]
        fn run(x: u32) { std::panic::resume_unwind(Box::new(x)) }
        std::panic::catch_unwind(|| run(5)).unwrap_err().downcast::<u32>().unwrap()
    }

    track_caller {
        #[twin]
        #[track_caller]
        fn place() -> (u32, u32) { let caller = Location::caller(); (caller.line(), caller.column()) }
        #[twin]
        fn positions(x: u32) -> [(u32, u32); 3] {
            let first = place();
            let second = match x { 0 => place(), _ => (0, 0) };
            [first, second, if x == 0 && place().0 > 0 { place() } else { first }]
        }
        (place(), positions(0), positions(1))
    }

    track_caller_panics_at_the_caller {
        #[twin]
        #[track_caller]
        fn check(x: Option<u32>) -> u32 { x.expect("checked") }
        #[twin]
        fn middle(x: u32) -> u32 { match x { 0 => check(None), x => x } }
        middle(0)
    }

    track_caller_method {
        struct S;
        impl S {
            #[track_caller]
            #[twin]
            fn here(&self) -> String { Location::caller().to_string() }
        }
        trait Here { #[track_caller] fn place(&self) -> u32; }
        impl Here for S {
            #[twin]
            #[track_caller]
            fn place(&self) -> u32 { Location::caller().line() }
        }
        let object: &dyn Here = &S;
        (S.here(), S.place(), object.place() > 0)
    }

    unsafe_function {
        /// # Safety
        /// `at` is readable.
        #[twin]
        unsafe fn read(at: *const u32) -> u32 {
            // SAFETY: the caller's promise.
            unsafe { *at + effect("read", *at) }
        }
        /// # Safety
        /// `at` is readable.
        #[twin]
        #[allow(unsafe_op_in_unsafe_fn)]
        unsafe fn read_later(at: *const u32) -> u32 { *at }
        let f: unsafe fn(*const u32) -> u32 = read;
        // SAFETY: both point to a number that is never freed.
        unsafe { f(&5) + read_later(&6) }
    }

    foreign_abi {
        #[twin]
        extern "C" fn add(a: i32, b: i32) -> i32 { a + effect("b", b) }
        #[twin]
        pub(crate) unsafe extern "system" fn negate(a: i32) -> i32 { -a }
        let f: extern "C" fn(i32, i32) -> i32 = add;
        // SAFETY: it has no conditions.
        f(1, 2) + unsafe { negate(5) }
    }

    abandoned_futures {
        #[twin]
        async fn run(a: Noisy, _: Noisy, (b, _c): (Noisy, Noisy), mut d: Vec<Noisy>) -> usize {
            let local = Noisy("local");
            pause().await;
            d.push(Noisy("pushed"));
            { let _inner = Noisy("inner"); pause().await; }
            drop(a);
            pause().await;
            b.touch() + local.touch()
        }
        for polls in 0..6 {
            abandon(run(Noisy("a"), Noisy("ignored"), (Noisy("b"), Noisy("c")), vec![Noisy("d")]), polls);
        }
    }
}
