//! When temporaries are dropped. The rules differ between editions; this file is compiled under 2021 and 2024.
use std::{cell::RefCell, fmt::Write as _, sync::Mutex};

use crate::harness::{Noisy, abandon, drive, effect, note, pause};

/// Logs when it is dropped; lends its name.
struct Lender(&'static str);
impl Lender {
    fn name(&self) -> &str {
        self.0
    }
    fn length(&self) -> usize {
        note(format!("length {}", self.0));
        self.0.len()
    }
}
impl Drop for Lender {
    fn drop(&mut self) {
        note(format!("drop {}", self.0));
    }
}

twins! {
    temporaries_in_a_tail {
        #[twin]
        fn run(_argument: Noisy) -> usize {
            let _local = Noisy("local");
            Lender("tail").length() + Noisy("other").touch()
        }
        run(Noisy("argument"))
    }

    temporaries_in_a_tail_of_a_block {
        #[twin]
        fn run(_argument: Noisy) -> usize {
            let _local = Noisy("local");
            { let _inner = Noisy("inner"); Lender("tail").length() }
        }
        run(Noisy("argument"))
    }

    temporaries_in_an_async_tail {
        #[twin]
        async fn run(_argument: Noisy, _: Noisy) -> usize {
            let _local = Noisy("local");
            Lender("tail").length() + Noisy("other").touch()
        }
        drive(run(Noisy("argument"), Noisy("ignored")))
    }

    temporaries_across_an_await_in_an_async_tail {
        async fn length(text: &str) -> usize { pause().await; note(text); text.len() }
        #[twin]
        async fn run(_argument: Noisy, (_a, _): (Noisy, Noisy)) -> usize {
            let _local = Noisy("local");
            length(Lender("tail").name()).await
        }
        abandon(run(Noisy("argument"), (Noisy("a"), Noisy("b"))), 1);
        drive(run(Noisy("argument"), (Noisy("a"), Noisy("b"))))
    }

    temporaries_in_an_async_return {
        #[twin]
        async fn run(_argument: Noisy, early: bool) -> usize {
            let _local = Noisy("local");
            if early { return Lender("early").length(); }
            match Lender("scrutinee").name() { "scrutinee" => Noisy("arm").touch(), _ => 0 }
        }
        (drive(run(Noisy("argument"), true)), drive(run(Noisy("argument"), false)))
    }

    temporaries_in_conditions {
        #[twin]
        fn run(x: usize) -> usize {
            if Lender("if").length() > x { note("then"); }
            if let "let" = Lender("let").name() { note("then"); } else { note("else"); }
            if let "no" = Lender("else").name() { note("then"); } else { note("else"); }
            while let "while" = Lender("while").name() { note("in"); break; }
            let flag = Lender("left").length() > 0 && Lender("right").length() > 0;
            note(flag);
            match Lender("match").length() { n if Lender("guard").length() > n => 1, _ => Lender("arm").length() }
        }
        run(1)
    }

    temporaries_in_arguments {
        fn add(left: &str, right: &str) -> usize { note("add"); left.len() + right.len() }
        #[twin]
        fn run(x: Option<usize>) -> Option<usize> {
            let sum = add(Lender("a").name(), Lender("b").name()) + x? + add(Lender("c").name(), Lender("d").name());
            note("after");
            let value = match x? { 0 => add(Lender("e").name(), "e"), n => add(Lender("f").name(), "f") + n } + sum;
            note("last");
            Some(value)
        }
        (run(Some(0)), run(Some(1)), run(None))
    }

    extended_temporaries {
        #[twin]
        fn run(x: Option<u32>) -> Option<usize> {
            let a = &Lender("a");
            let (b, c) = (&Lender("b"), &mut Lender("c"));
            let d = &[Lender("d"), Lender("e")][x? as usize];
            let Lender(ref name) = Lender("f");
            let g = { note("block"); &Lender("g") };
            note("held");
            Some(a.length() + b.length() + c.length() + d.length() + name.len() + g.length())
        }
        (run(Some(0)), run(None))
    }

    a_lock_held_by_a_temporary {
        #[twin]
        fn run(list: &Mutex<Vec<u32>>) -> usize {
            list.lock().unwrap().push(1);
            if list.lock().unwrap().is_empty() { 0 } else { list.try_lock().map_or(100, |list| list.len()) }
        }
        run(&Mutex::new(vec![]))
    }

    a_borrow_held_by_a_tail {
        #[twin]
        fn run(cell: &RefCell<Vec<u32>>) -> usize { cell.borrow_mut().push(1); cell.borrow().len() + cell.borrow().capacity().min(1) }
        run(&RefCell::new(vec![]))
    }

    pin_and_format_args {
        #[twin]
        fn run(x: Option<u32>) -> Option<String> {
            let pinned = std::pin::pin!(Noisy("pinned"));
            let mut text = String::new();
            text.write_fmt(format_args!("{} {}", effect("argument", x?), pinned.touch())).ok()?;
            let arguments = match x? { 0 => format_args!("zero").to_string(), n => format!("{n}{}", format_args!("{text}")) };
            let pinned = match x? { 1 => std::pin::pin!(Noisy("in an arm")).touch(), _ => 2 };
            Some(arguments + &text + &pinned.to_string())
        }
        (run(Some(0)), run(Some(1)), run(None))
    }

    statement_temporaries {
        #[twin]
        fn run() {
            Lender("a").length();
            let _ = Lender("b").length();
            let _ = Lender("c");
            let _d = Lender("d");
            Lender("e");
            note(Lender("f").name());
            for _ in [Lender("g").length(); 2].iter().chain(&[Lender("h").length()]) { note("each"); }
        }
        run()
    }
}
